"""What is read: a file, a pipe or an attachment, as bytes with a name.

Everything that can go wrong on the way from the disk becomes a `Problem`.
"""

from __future__ import annotations

import errno
import io
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from app.intake.limits import LARGEST_FILE, MEGABYTE
from app.intake.problems import IntakeProblem
from app.intake.watch import Watch
from app.problem import Problem

if sys.platform == "win32":
    import _winapi

CHUNK: Final = 1 << 18
"""Bytes that are looked at in one go: some 3 ms."""
_BLOCK: Final = 1 << 22
"""Bytes that are asked of the system in one go.

Each request lets go of the interpreter's lock for a moment. Where that happens more often than every 5 ms
(`sys.getswitchinterval`), a thread that waits for the lock is woken each time, comes too late each time, and
never gets so far as to demand it: read in small pieces, a long file holds up the window to its end.
"""
_HELD_BY_ANOTHER: Final = frozenset({32, 33})
"""Windows: ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION."""
_SHARE_READ: Final = 1
_SHARE_WRITE: Final = 2


@dataclass(frozen=True, slots=True)
class Source:
    """Bytes that can be read more than once. `name` is for people; `suffix` is lower case with its dot."""

    name: str
    file: BinaryIO
    size: int
    suffix: str

    def head(self, length: int) -> bytes:
        """The first bytes."""
        self.file.seek(0)
        return self.file.read(length)


@contextmanager
def troubles_of(name: str) -> Iterator[None]:
    """Turn what the system says about a file into a `Problem`."""
    try:
        yield
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Problem(IntakeProblem.NOT_THERE, source=name) from error
    except IsADirectoryError as error:
        raise Problem(IntakeProblem.FOLDER, source=name) from error
    except PermissionError as error:
        held = getattr(error, "winerror", None) in _HELD_BY_ANOTHER
        raise Problem(IntakeProblem.LOCKED if held else IntakeProblem.NO_PERMISSION, source=name) from error
    except OSError as error:
        raise Problem(IntakeProblem.UNREADABLE, source=name) from error


@contextmanager
def opened(path: Path, watch: Watch) -> Iterator[Source]:
    """Open a file for reading; a named pipe or a device is read to its end first.

    Raises `Problem`; so do errors of the disk while it is open.
    """
    name = path.name or str(path)
    suffix = path.suffix.lower()
    with troubles_of(name):
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):  # Windows would speak of a permission
            raise Problem(IntakeProblem.FOLDER, source=name)
        with _opened(path) as file:
            if stat.S_ISREG(mode):
                size = file.seek(0, io.SEEK_END)
                _check_size(name, size)
                file.seek(0)
                yield Source(name, file, size, suffix)
            else:
                yield held(name, file, watch, suffix)


def _opened(path: Path) -> BinaryIO:
    """Open a file for reading. Raises `OSError`, and `Problem` (LOCKED)."""
    try:
        return path.open("rb")
    except PermissionError as error:
        if _windows_refuses_with(path) in _HELD_BY_ANOTHER:
            raise Problem(IntakeProblem.LOCKED, source=path.name) from error
        raise


def _windows_refuses_with(path: Path) -> int:
    """Windows' number for why a file cannot be read, 0 for none.

    `open` goes through the C library, and that says "permission denied" of a workbook that is open in Excel,
    too.
    """
    if sys.platform == "win32":
        try:
            share = _SHARE_READ | _SHARE_WRITE
            existing = _winapi.OPEN_EXISTING
            handle = _winapi.CreateFile(str(path), _winapi.GENERIC_READ, share, 0, existing, 0, 0)
        except OSError as error:
            return error.winerror
        _winapi.CloseHandle(handle)
    return 0


def pieces_of(file: BinaryIO) -> Iterator[bytes]:
    """All bytes of a file from its beginning on, in pieces of `CHUNK`."""
    file.seek(0)
    size = CHUNK  # whoever wants to see the beginning only does not wait for a block
    while block := file.read(size):
        for at in range(0, len(block), CHUNK):
            yield block[at : at + CHUNK]
        size = _BLOCK


def is_nonsense(error: OSError) -> bool:
    """Whether what was asked of the system was nonsense, as by a damaged file that names places it has not;
    and no trouble with the disk."""
    return error.errno in (None, errno.EINVAL)


def held(name: str, stream: BinaryIO, watch: Watch, suffix: str = "") -> Source:
    """Read a stream that can be read only once to its end. Raises `Problem`."""
    parts: list[bytes] = []
    size = 0
    with troubles_of(name):
        # `read1` hands over what is there, so that a slow pipe can be stopped between two pieces.
        while piece := stream.read1(CHUNK) if isinstance(stream, io.BufferedReader) else stream.read(CHUNK):
            parts.append(piece)
            size += len(piece)
            _check_size(name, size)
            watch.at(size, 0)
    return in_memory(name, b"".join(parts), suffix)


def in_memory(name: str, content: bytes, suffix: str = "") -> Source:
    """Bytes that are there already. Raises `Problem` when they are too many."""
    _check_size(name, len(content))
    return Source(name, io.BytesIO(content), len(content), suffix or Path(name).suffix.lower())


def _check_size(name: str, size: int) -> None:
    if size > LARGEST_FILE:
        raise Problem(IntakeProblem.TOO_LARGE, source=name, limit=LARGEST_FILE // MEGABYTE)
