"""A lock beside the file of a run, so that no two windows have the same run in hand.

The system gives the lock back by itself when the process ends, however it ends.
"""

from __future__ import annotations

import errno
import logging
import os
import sys
import threading
import time
from pathlib import Path
from typing import Final, Self

from app.problem import Problem
from app.records.run_values import JournalProblem

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_log = logging.getLogger(__name__)

PATIENCE_SECONDS: Final = 1.0
"""How long it is worth waiting for somebody who is only looking at a run."""

_OWNER_ONLY: Final = 0o600
_AGAIN_SECONDS: Final = 0.02
_HELD_ELSEWHERE: Final = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK})


def lock_path(run: Path) -> Path:
    """Where the lock of a run's file is."""
    return run.with_name(run.name + ".lock")


def must_exist(run: Path) -> None:
    """Raise `Problem` with `GONE` unless the run is there: a lock would be made beside nothing."""
    if not run.exists():
        raise Problem(JournalProblem.GONE, file=run.name)


class RunLock:
    """The right to work on a run, or to look at it. Held until `release`, or until the process ends.

    Where a disk can't be written to or knows no locks, nothing is locked: cancelling is worth more.
    """

    def __init__(self, descriptor: int | None) -> None:
        """Not for others: see `take` and `look`."""
        self._descriptor = descriptor

    @classmethod
    def take(cls, run: Path, patience: float = 0.0) -> Self:
        """Take the run for oneself alone.

        Raises `Problem` (`GOING_ON_ELSEWHERE`) if somebody has it and does not give it back within
        `patience` seconds, as those do who only look at it.
        """
        until = time.monotonic() + patience
        while True:
            try:
                return cls._try(run, shared=False)
            except Problem:
                if time.monotonic() >= until:
                    raise
            threading.Event().wait(_AGAIN_SECONDS)

    @classmethod
    def look(cls, run: Path) -> Self | None:
        """Keep others from taking the run while it is read. None if somebody has it in hand.

        Raises `Problem` with `GONE` if there is no such run.
        """
        must_exist(run)
        try:
            return cls._try(run, shared=True)
        except Problem:
            return None

    @property
    def is_held(self) -> bool:
        """Whether there is a lock, and not merely a disk that has none."""
        return self._descriptor is not None

    def release(self) -> None:
        """Give the lock back. A second time does nothing."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.release()

    @classmethod
    def _try(cls, run: Path, *, shared: bool) -> Self:
        path = lock_path(run)
        while True:
            try:
                descriptor = _open(path)
            except OSError as error:
                _log.warning("no lock can be kept beside %s: %s", run.name, error)
                return cls(None)
            try:
                _lock(descriptor, shared=shared)
            except OSError as error:
                os.close(descriptor)
                if error.errno in _HELD_ELSEWHERE:
                    raise Problem(JournalProblem.GOING_ON_ELSEWHERE, file=run.name) from None
                _log.warning("%s is on a disk without locks: %s", run.name, error)
                return cls(None)
            if _is_still_there(descriptor, path):
                return cls(descriptor)
            # Somebody removed the run between our opening and our locking: this lock guards nothing.
            os.close(descriptor)


def _open(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, _OWNER_ONLY)
    except OSError:
        # On a disk that became read-only a lock that is there already can still be taken.
        return os.open(path, os.O_RDONLY)


def _is_still_there(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":

    def _lock(descriptor: int, *, shared: bool) -> None:
        del shared  # Windows has no such thing for a plain descriptor: who looks holds it alone, for moments
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:

    def _lock(descriptor: int, *, shared: bool) -> None:
        # Not fcntl's record locks: those vanish as soon as this process closes any other descriptor of the
        # file, and never stop a second window of the same process.
        fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
