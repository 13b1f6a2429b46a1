"""What holds for every test: nothing of the person's own is read, written or reached, and nothing is random.

The environment is made before any test module, and so any room of the product, is imported.
"""

from __future__ import annotations

import gc
import ipaddress
import itertools
import os
import secrets
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import hypothesis
import pytest

from tests import systems

_HOME: Final = Path(tempfile.mkdtemp(prefix="jc-"))
"""Home, settings, data and caches of the whole session. The name is short: sockets are made below it."""

_PLACES: Final = {
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "home/roaming",
    "LOCALAPPDATA": "home/local",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "run",
}

_REMOVED: Final = (
    *("TOPAZ_API_KEY", "PYTHON_KEYRING_BACKEND", "KEYRING_PROPERTY_KEYCHAIN"),
    *("http_proxy", "https_proxy", "all_proxy", "no_proxy"),
    *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"),
    *("DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL", "SSH_AUTH_SOCK"),
    *("LANGUAGE", "LC_ALL", "LC_MESSAGES"),
)


def _make_environment() -> None:
    for name in _REMOVED:
        os.environ.pop(name, None)
    for name, place in _PLACES.items():
        folder = _HOME / place
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[name] = str(folder)
    os.environ["LANG"] = "C.UTF-8"
    if "QT_QPA_PLATFORM" not in os.environ:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        for display in ("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY"):
            os.environ.pop(display, None)


_reached_out: Final[list[str]] = []


def _stay_at_home(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse every connection to a public address; loopback, private and example networks are allowed."""
    if event != "socket.connect" or not isinstance(arguments[1], tuple):
        return
    host = str(arguments[1][0])
    try:
        is_public = ipaddress.ip_address(host.partition("%")[0]).is_global
    except ValueError:
        return
    if is_public:
        _reached_out.append(host)
        raise ConnectionRefusedError(f"a test tried to reach {host}")


CANARY: Final = f"canary-{secrets.token_hex(16)}"

_make_environment()
sys.addaudithook(_stay_at_home)

hypothesis.settings.register_profile("house", deadline=None, derandomize=True, database=None)
hypothesis.settings.register_profile("explore", deadline=None, max_examples=1_000)
hypothesis.settings.load_profile("house")


_tests_until_full = itertools.cycle([True] + [False] * 49)


@pytest.hookimpl
def pytest_runtest_logfinish() -> None:
    """Collect where nothing of Qt is under way, on the main thread: see `app.system.garbage`."""
    gc.disable()
    gc.collect(2 if next(_tests_until_full) else 1)


def pytest_configure(config: pytest.Config) -> None:
    gc.disable()
    # Here, because by now the environment is made.
    from app.practice.config import PRACTICE_KEY  # noqa: PLC0415
    from tests import uncalled_for  # noqa: PLC0415
    from tests.canary.guard import Guard  # noqa: PLC0415

    guard = Guard((CANARY, PRACTICE_KEY), (_HOME,))
    config.pluginmanager.register(guard)
    guard.begin()

    uncalled_for.watch_all_services()
    config.addinivalue_line(
        "markers",
        f"{uncalled_for.SENDS_OTHERS}: the test itself sends a practice service what the product never does",
    )


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """What stands on another system is not even imported."""
    if not collection_path.is_relative_to(config.rootpath):
        return None
    place = collection_path.relative_to(config.rootpath).as_posix()
    return None if systems.makes_sense(place, sys.platform) else True


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The rules of the house come first: they are quick to tell what is wrong."""
    items[:] = [item for item in items if systems.makes_sense(item.nodeid, sys.platform)]
    items.sort(key=lambda item: not item.nodeid.startswith("tests/house/"))


@pytest.fixture(autouse=True)
def _nothing_left_this_machine() -> Iterator[None]:
    yield
    hosts, _reached_out[:] = list(_reached_out), []
    assert hosts == [], "a test must not reach out into the network"


@pytest.fixture(autouse=True)
def _no_service_saw_a_call_that_nobody_may_make(request: pytest.FixtureRequest) -> Iterator[None]:
    from tests import uncalled_for  # noqa: PLC0415

    yield
    seen = uncalled_for.take()
    if request.node.get_closest_marker(uncalled_for.SENDS_OTHERS) is None:
        assert seen == [], "only the four calls of the contract may be sent, and never DELETE /status"


@pytest.fixture(scope="session")
def canary_key() -> str:
    """The text of a key that stands nowhere else: where it turns up, a key has leaked, and the run fails."""
    return CANARY
