"""What the person, and whoever looks after the computer, have chosen: one small file, readable by its owner.

Both fronts read the same settings; window geometry alone is kept elsewhere. The file is JSON and is replaced
as a whole, so that it is never half written. A policy set by IT wins over it: see `policy_values`.
"""

from __future__ import annotations

import importlib
import logging
import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import Any, Final, NamedTuple

from app.problem import Problem

DIRECT: Final = "direct"
"""As a proxy: none, whatever the environment and the system say."""
MOST_IN_FLIGHT: Final = 256
"""The highest number of requests in flight that can be chosen; 0 is automatic."""
HISTORY_DAYS: Final = 90
"""Days for which past runs are kept, unless chosen otherwise."""
LONGEST_HISTORY: Final = 3_650

_FORMAT: Final = 1
_FILE_NAME: Final = "settings.json"
_DAMAGED_SUFFIX: Final = ".damaged"
_OWNER_ONLY: Final = 0o600
_OWNER_ONLY_FOLDER: Final = 0o700
_LONGEST_TEXT: Final = 500
_LARGEST_FILE: Final = 1024 * 1024
"""Bytes; a file beyond it is no settings file of ours."""
_REGISTRY_KEY: Final = r"SOFTWARE\Policies\Job Canceller"

_log = logging.getLogger(__name__)


class SettingsProblem(Enum):
    """What can be wrong with the settings. The program works with what can be read."""

    DAMAGED = "damaged"
    """The file could not be understood; it was kept aside, and the settings begin anew."""
    UNREADABLE = "unreadable"
    """The file is there and cannot be read (its permissions, the disk)."""
    NOT_SAVED = "not_saved"
    """The settings could not be written; they hold until the program ends."""
    POLICY_UNREADABLE = "policy_unreadable"
    """The policy of IT could not be understood and is not followed."""


class Appearance(Enum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class KeptKey(NamedTuple):
    """What the settings know of a key: its name, the address it was entered for, and which keychain has it.

    The key itself is in the keychain and nowhere else.
    """

    name: str
    address: str
    keychain: str = ""


class Settings(NamedTuple):
    """Everything that can be chosen. Values are checked when they are read; see `load_settings`.

    `fixed` names the fields that a policy has set: they can't be changed here. `notices` are what a front
    tells the person after loading. Neither is written to the file.

    A named tuple, because it is made before the first picture, and a dataclass takes its time to be made.
    """

    service_address: str = ""
    """Empty for the service's own."""
    keys: tuple[KeptKey, ...] = ()
    """The one used last comes last."""
    key_in_use: str = ""
    """The name of one of `keys`, or empty."""
    most_in_flight: int = 0
    """Requests in flight at most; 0 is automatic."""
    language: str = ""
    """A language code such as `de`; empty for the system's."""
    appearance: Appearance = Appearance.SYSTEM
    history_days: int = HISTORY_DAYS
    proxy: str = ""
    """Empty for the system's, `DIRECT` for none, or the address of one."""
    proxy_user: str = ""
    """Its password is in the keychain."""
    fixed: frozenset[str] = frozenset()
    notices: tuple[Problem, ...] = ()

    def kept_key(self, name: str, address: str) -> KeptKey | None:
        """What is known of the key of that name for that address. A key is never used for another one."""
        wanted = (name, address)
        return next((key for key in self.keys if (key.name, key.address) == wanted), None)

    def key_for(self, address: str) -> KeptKey | None:
        """The key to use for an address: the one in use, else the last used there. None goes elsewhere."""
        here = [key for key in self.keys if key.address == address]
        in_use = [key for key in here if key.name == self.key_in_use]
        return next(iter(in_use), None) or next(reversed(here), None)

    def key_from_elsewhere(self, address: str) -> KeptKey | None:
        """The key in use, where it was entered for another address and none was for this one.

        It goes to `address` only after a person said so to that very question.
        """
        if self.key_for(address) is not None:
            return None
        return next((key for key in self.keys if key.name == self.key_in_use), None)

    def with_key(self, key: KeptKey) -> Settings:
        """With this key in its place, and in use."""
        others = [one for one in self.keys if (one.name, one.address) != (key.name, key.address)]
        return self._replace(keys=(*others, key), key_in_use=key.name)

    def without_key(self, name: str, address: str) -> Settings:
        """Without that key; if it was in use, no key is."""
        left = tuple(one for one in self.keys if (one.name, one.address) != (name, address))
        in_use = self.key_in_use if any(one.name == self.key_in_use for one in left) else ""
        return self._replace(keys=left, key_in_use=in_use)


def load_settings() -> Settings:
    """The settings as they are now: the file's, with the policy's over them. Never raises.

    A damaged file is kept aside and replaced by the defaults; what is wrong is among the `notices`.
    """
    notices: list[Problem] = []
    path = settings_file()
    chosen = _checked(_read_file(path, notices), set(_CHECKS))
    policy = _checked(policy_values(notices), _BY_POLICY)
    return Settings(**(chosen | policy), fixed=frozenset(policy), notices=tuple(notices))


def save_settings(settings: Settings) -> None:
    """Write the settings, all or nothing. Raises `Problem` with `SettingsProblem.NOT_SAVED`.

    What a policy has set is left as the person had it; fields of a newer version are kept.
    """
    import json  # noqa: PLC0415

    path = settings_file()
    before = _read_file(path, [])
    content = dict(before) | {"format": _FORMAT}
    for name, write in _WRITERS.items():
        if name not in settings.fixed:
            content[name] = write(getattr(settings, name))
    try:
        make_own_folder(path.parent)
        write_atomically(path, json.dumps(content, indent=2, ensure_ascii=False).encode("utf-8"))
    except OSError as error:
        _log.warning("settings not saved: %s", error)
        raise Problem(SettingsProblem.NOT_SAVED, path=str(path)) from error


def settings_file() -> Path:
    """Where the settings are."""
    return _folders().config / _FILE_NAME


def data_folder() -> Path:
    """Where the journals of runs are; made for its owner alone. Raises `OSError`."""
    return make_own_folder(_folders().data)


def log_folder() -> Path:
    """Where the logs are; made for its owner alone. Raises `OSError`."""
    return make_own_folder(_folders().log)


def make_own_folder(folder: Path) -> Path:
    """Make a folder that its owner alone can enter, and close one that stood open. Raises `OSError`."""
    folder.mkdir(mode=_OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        # A file system without permissions refuses, or does nothing: then there is nothing to close.
        with suppress(OSError):
            folder.chmod(_OWNER_ONLY_FOLDER)
    return folder


def write_atomically(path: Path, content: bytes) -> None:
    """Put a file in place as a whole, readable by its owner alone. Raises `OSError`; then nothing changed."""
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(_OWNER_ONLY)
        Path(temporary).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise
    _settle(path.parent)


def policy_values(notices: list[Problem]) -> Mapping[str, object]:
    """What IT has set, unchecked. Places only an administrator can write to:

    `/etc/job-canceller/policy.json`, on macOS `/Library/Application Support/Job Canceller/policy.json`, on
    Windows the values of `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Job Canceller`.
    """
    if sys.platform == "win32":
        return _registry_values()
    path = policy_file()
    try:
        content = _from_json(_read_bytes(path))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("policy not read: %s", error)
        notices.append(Problem(SettingsProblem.POLICY_UNREADABLE, path=str(path)))
        return {}
    if not isinstance(content, dict):
        notices.append(Problem(SettingsProblem.POLICY_UNREADABLE, path=str(path)))
        return {}
    return content


def policy_file() -> Path:
    """Where the policy is, except on Windows."""
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Job Canceller/policy.json")
    return Path("/etc/job-canceller/policy.json")


# Within.


class _Folders(NamedTuple):
    """The program's own folders, as the system wants them."""

    config: Path
    data: Path
    log: Path


def _folders() -> _Folders:
    if sys.platform == "linux" and os.environ.get("HOME", "").startswith("/"):
        return _folders_of_linux(Path(os.environ["HOME"]))
    # It knows every system and all that can be amiss, and takes its time: not before the first picture.
    from platformdirs import PlatformDirs  # noqa: PLC0415

    name = "job-canceller" if sys.platform not in ("win32", "darwin") else "Job Canceller"
    every = PlatformDirs(name, appauthor=False)
    return _Folders(every.user_config_path, every.user_data_path, every.user_log_path)


def _folders_of_linux(home: Path) -> _Folders:
    """As https://specifications.freedesktop.org/basedir-spec/latest/ says: a relative path is none."""

    def within(variable: str, usual: str) -> Path:
        given = os.environ.get(variable, "")
        return Path(given if given.startswith("/") else home / usual) / "job-canceller"

    return _Folders(
        config=within("XDG_CONFIG_HOME", ".config"),
        data=within("XDG_DATA_HOME", ".local/share"),
        log=within("XDG_STATE_HOME", ".local/state") / "log",
    )


def _read_file(path: Path, notices: list[Problem]) -> Mapping[str, object]:
    try:
        content = _from_json(_read_bytes(path))
    except FileNotFoundError:
        return {}
    except OSError as error:
        _log.warning("settings not read: %s", error)
        notices.append(Problem(SettingsProblem.UNREADABLE, path=str(path)))
        return {}
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        notices.append(Problem(SettingsProblem.DAMAGED, path=str(_keep_aside(path))))
        return {}
    return content


def _from_json(text: bytes) -> Any:
    import json  # noqa: PLC0415  (the first picture does not wait for it where nothing is set)

    return json.loads(text)


def _read_bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_LARGEST_FILE)


def _keep_aside(path: Path) -> Path:
    """Move a damaged file out of the way, without losing one that was moved before."""
    aside = path.with_name(path.name + _DAMAGED_SUFFIX)
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}{_DAMAGED_SUFFIX}-{number}")
    with suppress(OSError):
        path.replace(aside)
    return aside


def _settle(folder: Path) -> None:
    """Have the new name of a file survive a power cut, where folders can be synced."""
    if os.name != "posix":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _registry_values() -> Mapping[str, object]:
    winreg: Any = importlib.import_module("winreg")  # there is one on Windows only
    values: dict[str, object] = {}
    with (
        suppress(OSError),
        winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _REGISTRY_KEY) as key,
    ):
        for number in range(winreg.QueryInfoKey(key)[1]):
            name, value, _ = winreg.EnumValue(key, number)
            values[name] = value
    return values


def _checked(content: Mapping[str, object], allowed: set[str]) -> dict[str, Any]:
    """The fields that are known and hold a value that they can hold."""
    good: dict[str, Any] = {}
    for name in allowed & content.keys():
        value = _CHECKS[name](content[name])
        if value is None:
            _log.warning("setting ignored: %s", name)
        else:
            good[name] = value
    return good


def _text(value: object) -> str | None:
    is_good = isinstance(value, str) and len(value) <= _LONGEST_TEXT and value.isprintable()
    return value.strip() if is_good and isinstance(value, str) else None


def _number(smallest: int, largest: int) -> Callable[[object], int | None]:
    def check(value: object) -> int | None:
        if isinstance(value, bool) or not isinstance(value, int):
            return None
        return value if smallest <= value <= largest else None

    return check


def _appearance(value: object) -> Appearance | None:
    return next((one for one in Appearance if one.value == value), None)


def _keys(value: object) -> tuple[KeptKey, ...] | None:
    if not isinstance(value, list):
        return None
    names = KeptKey._fields
    texts = [tuple(_text(one.get(name, "")) for name in names) for one in value if isinstance(one, dict)]
    return tuple(KeptKey(a, b, c or "") for a, b, c in texts if a and b)


_CHECKS: Final[Mapping[str, Callable[[object], object]]] = {
    "service_address": _text,
    "keys": _keys,
    "key_in_use": _text,
    "most_in_flight": _number(0, MOST_IN_FLIGHT),
    "language": _text,
    "appearance": _appearance,
    "history_days": _number(1, LONGEST_HISTORY),
    "proxy": _text,
    "proxy_user": _text,
}
_BY_POLICY: Final = set(_CHECKS) - {"keys", "key_in_use"}
"""What a policy may set; keys are the person's own."""
_WRITERS: Final[Mapping[str, Callable[..., object]]] = {
    **{name: (lambda value: value) for name in _CHECKS},
    "keys": lambda keys: [{"name": k.name, "address": k.address, "keychain": k.keychain} for k in keys],
    "appearance": lambda appearance: appearance.value,
}
