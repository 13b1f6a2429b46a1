"""The .deb as people and their IT meet it: installed with apt, tried in every way, removed without trace."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, TypeVar

from build_scripts import environment, system
from build_scripts.packaging import frozen
from build_scripts.packaging.identity import NAME, TITLE
from build_scripts.packaging.product import Product
from build_scripts.trouble import SetUpProblem, say

Found = TypeVar("Found")

PROGRAM: Final = Path("/usr/bin", NAME)
POLICY: Final = Path("/etc", NAME, "policy.json")
LIMIT: Final = 30.0
"""Seconds for the window to come, and to go."""
SCREEN: Final = "1280x900x24"

TESTS: Final = (
    "tests/terminal/test_keychain.py::test_a_kept_key_is_found_again",
    "tests/terminal/test_cancel.py",
    "tests/packaging/test_company_network.py",
    # It changes the program from within, which an installed one does not let itself be.
    "--deselect=tests/terminal/test_cancel.py::test_without_any_standard_stream_the_report_tells",
)
"""Tests whose program can be an installed one: with a real keyring, over real sockets."""

TOOLS: Final = (
    system.Need("lintian", *("lintian",) * 4, system.Kind.PROGRAM),
    system.Need("desktop-file-validate", *("desktop-file-utils",) * 4, system.Kind.PROGRAM),
    system.Need("appstreamcli", *("appstream",) * 4, system.Kind.PROGRAM),
    system.Need("xdotool", *("xdotool",) * 4, system.Kind.PROGRAM),
    system.Need("openbox", *("openbox",) * 4, system.Kind.PROGRAM),
    *system.TESTS,
)


def check(product: Product) -> None:
    """Go through the life of an installation. Raises `SetUpProblem` at the first thing that is not right."""
    package = next(file for file in product.files if file.suffix == ".deb")
    system.provide(TOOLS, install=True)
    _lint(package)
    before = _traces()
    _install(package)
    try:
        _check_menu()
        frozen.self_test([str(PROGRAM)])
        with screen() as display:
            frozen.self_test([str(PROGRAM)], DISPLAY=display)
            start_and_close(display)
        _policy_is_followed()
        _pass_the_tests()
    finally:
        _remove()
    left = _traces() - before
    if left:
        raise SetUpProblem(f"Left after the removal: {', '.join(sorted(left))}")
    say("  removed, and nothing is left")


def _lint(package: Path) -> None:
    done = subprocess.run(
        ["lintian", "--fail-on", "error", "--allow-root", "--tag-display-limit", "0", str(package)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise SetUpProblem(f"lintian finds errors:\n{done.stdout}{done.stderr}")
    say("  lintian finds no errors")


def _install(package: Path) -> None:
    say(f"Installing {package.name} with apt …")
    apt("install", "--no-install-recommends", "--reinstall", str(package.resolve()))


def _remove() -> None:
    apt("purge", NAME)
    apt("autoremove", "--purge")


def apt(*arguments: str) -> None:
    """Let apt do something, without a question. Raises `SetUpProblem`."""
    done = subprocess.run(
        ["apt-get", "--quiet", "--yes", "--option", "DPkg::Lock::Timeout=300", *arguments],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise SetUpProblem(f"apt-get {' '.join(arguments)} failed:\n{done.stdout}{done.stderr}")


def _check_menu() -> None:
    share = Path("/usr/share")
    subprocess.run(["desktop-file-validate", str(share / "applications" / f"{NAME}.desktop")], check=True)
    metainfo = next((share / "metainfo").glob("*JobCanceller.metainfo.xml"))
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(metainfo)], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise SetUpProblem(f"appstreamcli finds errors:\n{done.stdout}")
    if shutil.which("man"):
        page = subprocess.run(
            ["man", "--warnings", "--encoding=UTF-8", NAME],
            capture_output=True,
            text=True,
            env={**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "100"},
            check=False,
        )
        if page.returncode != 0 or page.stderr.strip() or "self-test" not in page.stdout:
            raise SetUpProblem(f"The manual page is not right: {page.stderr}")
    say("  menu entry, metainfo and manual page are valid")


@contextlib.contextmanager
def screen(*, managed: bool = True) -> Iterator[str]:
    """A display without a monitor for as long as the block lasts, with a window manager or bare; its name."""
    with contextlib.ExitStack() as stack:
        read, write = os.pipe()
        server = stack.enter_context(
            subprocess.Popen(
                ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"],
                pass_fds=(write,),
                stderr=subprocess.DEVNULL,
            )
        )
        stack.callback(server.terminate)
        os.close(write)
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        if managed:
            stack.enter_context(_window_manager(display))
        yield display


@contextlib.contextmanager
def _window_manager(display: str) -> Iterator[None]:
    manager = subprocess.Popen(
        ["openbox"],
        env={**os.environ, "DISPLAY": display},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(lambda: xdotool(display, "get_num_desktops"), "the window manager")
        yield
    finally:
        manager.terminate()
        manager.wait()


def start_and_close(display: str) -> None:
    """Start the program as the menu does, wait for its window, close it as a person does."""
    with tempfile.TemporaryDirectory(prefix="person-") as folder:
        home = Path(folder)
        errors = home / "stderr"
        with errors.open("w", encoding="utf-8") as stderr:
            process = subprocess.Popen(
                [str(PROGRAM), "--practice"], env=frozen.environment(home, DISPLAY=display), stderr=stderr
            )
            try:
                window = wait_for(lambda: _window(display), "the window")
                say(f"  the window is there: {xdotool(display, 'getwindowname', window)}")
                xdotool(display, "windowactivate", "--sync", window)
                xdotool(display, "key", "--window", window, "ctrl+q")
                wait_for(lambda: process.poll() is not None, "the end of the program")
            finally:
                if process.poll() is None:
                    process.send_signal(signal.SIGKILL)
                process.wait()
        if process.returncode != 0:
            raise SetUpProblem(f"The program was closed and ended with exit code {process.returncode}.")
        frozen.must_be_silent(errors.read_text(encoding="utf-8"), "the window")
        strays = [
            path for path in home.iterdir() if path.name not in (".local", ".config", ".cache", "stderr")
        ]
        if strays:
            raise SetUpProblem(f"The program left something in the person's folder: {strays}")
    say("  it was closed and ended without a word")


def _window(display: str) -> str:
    found = xdotool(display, "search", "--onlyvisible", "--name", TITLE)
    return found.splitlines()[0] if found else ""


def xdotool(display: str, *arguments: str) -> str:
    """What xdotool says on a display; empty if it fails."""
    done = subprocess.run(
        ["xdotool", *arguments],
        env={**os.environ, "DISPLAY": display},
        capture_output=True,
        text=True,
        check=False,
        timeout=LIMIT,
    )
    return done.stdout.strip() if done.returncode == 0 else ""


def wait_for(condition: Callable[[], Found], what: str) -> Found:
    """What `condition` gives as soon as it is something. Raises `SetUpProblem` when it takes too long."""
    until = time.monotonic() + LIMIT
    while time.monotonic() < until:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    raise SetUpProblem(f"Waited {LIMIT:.0f} s in vain for {what}.")


def _pass_the_tests() -> None:
    """The tests that start the program as a person does, with the installed one in place of the source."""
    say("  trying it with a real keyring, a proxy, and an authority of a company …")
    done = subprocess.run(
        [str(environment.ready("test")), "-P", "-m", "pytest", "-q", "-p", "no:cacheprovider", *TESTS],
        cwd=environment.ROOT,
        env={**environment.for_child(), "JOB_CANCELLER_PROGRAM": str(PROGRAM)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise SetUpProblem(
            f"The installed program fails where the source does not:\n{done.stdout}{done.stderr}"
        )
    say(f"  {done.stdout.strip().splitlines()[-1]}")


def _policy_is_followed() -> None:
    """What IT sets for everyone wins over what is typed."""
    POLICY.parent.mkdir(parents=True)
    try:
        POLICY.write_text(json.dumps({"service_address": "https://images.example"}), encoding="utf-8")
        with tempfile.TemporaryDirectory(prefix="policy-") as home:
            done = frozen.run(
                [str(PROGRAM), "cancel", "--yes", "--service-url", "https://other.example", "-"],
                frozen.environment(Path(home)),
            )
    finally:
        shutil.rmtree(POLICY.parent)
    if done.returncode != 2 or "https://images.example" not in done.stderr:
        raise SetUpProblem(f"The policy was not followed: {done.returncode} {done.stderr}")
    say("  the policy of IT is followed")


def _traces() -> set[str]:
    """Every file of the system, outside people's own folders, whose path names the program."""
    found = set()
    for top in ("/etc", "/opt", "/usr", "/var"):
        for folder, folders, files in os.walk(top):
            for name in (*folders, *files):
                if NAME in name or TITLE in name:
                    found.add(str(Path(folder, name)))
    # apt remembers what it has done, and for whom; that is its own business.
    return {path for path in found if not path.startswith(("/var/log/", "/var/cache/apt/", "/var/lib/apt/"))}
