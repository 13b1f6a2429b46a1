"""The environment the program runs in: `.venv` in the repository, with exactly the locked packages.

`ready` makes it, or brings it up to date, and hands back its Python. A stamp in it names what it holds, and
is written last and removed first: what was interrupted has none, and is made anew. A lock file beside the
stamp lets one set-up at a time in; pip inherits the lock, so that it holds even if we are killed.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Literal

from build_scripts import installer, trouble
from build_scripts.trouble import say

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

ROOT: Final = Path(__file__).resolve().parents[1]
FOLDER: Final = ROOT / ".venv"
LOCKS: Final = ROOT / "build_scripts" / "locks"

_PYTHON: Final = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
_STAMP: Final = FOLDER / "set-up.json"
_GATE: Final = FOLDER / "set-up.lock"

Level = Literal["run", "test"]
"""What an environment is for, and the name of its lock. `test` holds all of `run`, in the same versions."""


def ready(level: Level) -> Path:
    """The environment's Python, after whatever had to be done to make it fit for `level`.

    Raises `SetUpProblem`.
    """
    if holds(level):
        return _PYTHON
    try:
        FOLDER.mkdir(exist_ok=True)
        inside = {entry.name for entry in FOLDER.iterdir()}
        if inside and _GATE.name not in inside:
            raise trouble.not_ours(FOLDER)
        with _alone() as gate:
            if not holds(level):
                _set_up(level, gate)
    except OSError as error:
        raise trouble.of_system(error, FOLDER if FOLDER.exists() else ROOT) from error
    return _PYTHON


def holds(level: Level) -> bool:
    """Whether the environment is there, whole, and made for this Python and the present lock of `level`."""
    stamp = _read_stamp()
    if stamp.get("python") != _kind_of_python() or not os.access(_PYTHON, os.X_OK):
        return False
    return stamp.get("run") == _digest("run") and stamp.get(level) == _digest(level)


def for_child() -> dict[str, str]:
    """The variables for a child that runs code of this repository, from whatever folder it is started."""
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONHOME"}
    return {**inherited, "PYTHONPATH": str(ROOT)}


def _kind_of_python() -> str:
    """What an environment depends on: it is of no use to another version, system or processor."""
    return f"{sys.implementation.name} {sys.version_info[0]}.{sys.version_info[1]} {sysconfig.get_platform()}"


def _digest(level: Level) -> str:
    return hashlib.sha256((LOCKS / f"{level}.txt").read_bytes()).hexdigest()


def _read_stamp() -> dict[str, str]:
    try:
        stamp = json.loads(_STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _set_up(level: Level, gate: int) -> None:
    """Make `.venv` hold the lock of `level`: add to what is there if that is current, else start afresh."""
    started = time.monotonic()
    if holds("run"):
        say(f"Adding what the tests need to {FOLDER} …")
        _STAMP.unlink()
    else:
        say(f"Setting up Job Canceller in {FOLDER} (the first time, and when its parts have changed) …")
        _wipe()
        _make()
    installer.install(installer.pip_of(FOLDER, _PYTHON), LOCKS / f"{level}.txt", FOLDER, gate)
    _write_stamp(level)
    say(f"Set up in {time.monotonic() - started:.0f} s.")


def _wipe() -> None:
    """Remove everything of the old environment but the lock file, which others may be waiting for."""
    _STAMP.unlink(missing_ok=True)
    for entry in FOLDER.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        elif entry != _GATE:
            entry.unlink()


def _make() -> None:
    """Make an empty environment: with its own pip, or without where only this Python has one."""
    if not _has("venv") or not (_has("ensurepip") or _has("pip")):
        raise trouble.no_pip(sys.executable)
    # Started from inside another environment, we take the Python below it all the same.
    base = getattr(sys, "_base_executable", sys.executable)
    _make_with(base, "-m", "venv", "--without-pip", str(FOLDER))
    if _has("ensurepip"):
        _make_with(str(_PYTHON), "-I", "-m", "ensurepip", "--default-pip")


def _make_with(*command: str) -> None:
    """Run a step of making the environment. venv could install pip itself, but hides what went wrong then."""
    done = subprocess.run(
        command,
        env=installer.environment_for_pip(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.returncode != 0:
        raise trouble.of_venv(done.stdout.decode(errors="replace"), FOLDER)


def _has(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def _write_stamp(level: Level) -> None:
    """Say what the environment holds now; all or nothing, since half a stamp would be none."""
    stamp = {"python": _kind_of_python(), "run": _digest("run"), level: _digest(level)}
    new = _STAMP.with_suffix(".new")
    new.write_text(json.dumps(stamp, indent=1) + "\n", encoding="utf-8")
    new.replace(_STAMP)


@contextlib.contextmanager
def _alone() -> Iterator[int]:
    """Let one set-up at a time go on. Yields the descriptor that holds the lock for as long as it is open."""
    gate = os.open(_GATE, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if not _lock(gate):
            say("Another set-up is at work in this folder; waiting for it to end …")
            while not _lock(gate):
                time.sleep(0.2)
        yield gate
    finally:
        os.close(gate)


def _lock(gate: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(gate, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(gate, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
