"""The file of a run: its name, its tables, how it is opened, and what SQLite's errors mean.

SQLite, one file a run. The write-ahead log with `synchronous=FULL` is durable at each commit; where it does
not work (it needs shared memory, which network homes lack) a rollback journal takes its place.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import re
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from urllib.parse import quote

from app.problem import Problem
from app.records.run_lock import lock_path
from app.records.run_values import JournalProblem, RunHeader

_log = logging.getLogger(__name__)

SUFFIX: Final = ".run"
DAMAGED_SUFFIX: Final = ".damaged"
APPLICATION_ID: Final = 0x4A6F6243
"""Marks a file as ours (SQLite's `application_id`): "JobC"."""
FORMAT: Final = 1
"""Goes up when an older program could misread a newer file (SQLite's `user_version`)."""

TABLES: Final = (
    """CREATE TABLE run (
    one INTEGER PRIMARY KEY CHECK (one = 1), run_id TEXT NOT NULL, started_at REAL NOT NULL, ended_at REAL,
    state TEXT NOT NULL, address TEXT NOT NULL, key_name TEXT NOT NULL, app_version TEXT NOT NULL,
    practice INTEGER NOT NULL, source TEXT NOT NULL, columns TEXT NOT NULL)""",
    """CREATE TABLE handed_in (
    row INTEGER PRIMARY KEY, job_id TEXT NOT NULL, extra TEXT NOT NULL, record TEXT)""",
    """CREATE TABLE duplicate (
    n INTEGER PRIMARY KEY, job_id TEXT NOT NULL, line INTEGER NOT NULL, extra TEXT NOT NULL)""",
    """CREATE TABLE reject (
    n INTEGER PRIMARY KEY, line INTEGER NOT NULL, text TEXT NOT NULL, damage TEXT NOT NULL)""",
    """CREATE TABLE outcome (
    row INTEGER PRIMARY KEY, intended INTEGER NOT NULL, status TEXT, reason TEXT, message TEXT, state TEXT,
    http_status INTEGER, attempts INTEGER, lost_before INTEGER, at REAL)""",
    """CREATE TABLE tries (
    row INTEGER NOT NULL, at REAL NOT NULL, call TEXT NOT NULL, http_status INTEGER, loss TEXT,
    message TEXT NOT NULL, PRIMARY KEY (row, at, call)) WITHOUT ROWID""",
)
"""`outcome.intended` is 1 from the intent to send a row until its final answer is noted."""

_OWNER_ONLY: Final = 0o600
_FOLDER_OWNER_ONLY: Final = 0o700
_BUSY_SECONDS: Final = 5.0
"""How long to wait for somebody who reads the file in this very moment (the history, a backup program)."""
_NO_ROOM: Final = 1 << 20
"""With fewer free bytes than this, an unexplained failure to write is put down to the full disk."""
_RUN_ID: Final = re.compile(r"[0-9A-Za-z-]{1,64}", re.ASCII)


def run_path(folder: Path, header: RunHeader) -> Path:
    """The name of a new run's file: sorted by time, and no other run has it."""
    if _RUN_ID.fullmatch(header.run_id) is None:
        raise ValueError("a run's ID becomes part of a file name: letters, digits and hyphens only")
    started = datetime.fromtimestamp(header.started_at, UTC)
    return folder / f"{started:%Y%m%d-%H%M%S}-{header.run_id}{SUFFIX}"


def companions(path: Path) -> tuple[Path, ...]:
    """The files that SQLite keeps beside a database while it is in use, or after a crash."""
    return tuple(path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal"))


def make_folder(folder: Path) -> None:
    """Make the folder of all runs, for its owner alone. Raises `OSError`."""
    if not folder.exists():
        folder.mkdir(mode=_FOLDER_OWNER_ONLY, parents=True, exist_ok=True)
        _write_down_the_names(folder.parent)
    with contextlib.suppress(OSError):
        folder.chmod(_FOLDER_OWNER_ONLY)


def connect_for_writing(path: Path) -> sqlite3.Connection:
    """Open the file of a run, made for its owner alone if it is not there yet.

    The connection commits nothing by itself. Raises `OSError` or `sqlite3.Error`.
    """
    if not path.exists():
        # Before SQLite does: it would give it the permissions of the umask. Its companions inherit ours.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, _OWNER_ONLY))
        _write_down_the_names(path.parent)
    try:
        return _connect(path, "rw", _use_write_ahead_log)
    except sqlite3.OperationalError as error:
        _log.warning("no write-ahead log for %s: %s", path.name, error)
        try:
            return _connect(path, "rw", _use_rollback_journal)
        except sqlite3.Error:
            raise error from None


@contextlib.contextmanager
def connected_for_reading(path: Path, *, alone: bool) -> Iterator[sqlite3.Connection]:
    """Open the file of a run to read it. Raises `Problem` for whatever goes wrong, inside the block as well.

    `alone` says that the lock of the run is held: only then is what a crash left behind put in order.
    """
    try:
        with contextlib.closing(_reading_connection(path, alone=alone)) as connection:
            yield connection
    except (sqlite3.Error, OSError) as error:
        _log.warning("%s cannot be read: %r", path.name, error)
        raise Problem(_why_unreadable(error, path), file=path.name) from None


def set_aside(path: Path) -> Path:
    """Keep a damaged file under another name, where nobody takes it for a run. Returns the new name."""
    kept = path.with_name(path.name + DAMAGED_SUFFIX)
    for old in (path, *companions(path)):
        with contextlib.suppress(FileNotFoundError):
            old.replace(kept.with_name(kept.name + old.name.removeprefix(path.name)))
    with contextlib.suppress(OSError):
        lock_path(path).unlink()
    return kept


def why_not_written(error: sqlite3.Error | OSError, path: Path) -> JournalProblem:
    """What an error means that came up while a run was written down."""
    if isinstance(error, OSError):
        match error.errno:
            case errno.ENOSPC | errno.EDQUOT:
                return JournalProblem.DISK_FULL
            case errno.EACCES | errno.EPERM | errno.EROFS:
                return JournalProblem.NO_PERMISSION
            case _:
                return JournalProblem.WRITE_FAILED
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return JournalProblem.DAMAGED_MEANWHILE
    match _primary(code):
        case sqlite3.SQLITE_FULL:
            return JournalProblem.DISK_FULL
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return JournalProblem.NO_PERMISSION
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return JournalProblem.DAMAGED_MEANWHILE
        case _:
            return JournalProblem.DISK_FULL if _has_no_room(path.parent) else JournalProblem.WRITE_FAILED


def _why_unreadable(error: sqlite3.Error | OSError, path: Path) -> JournalProblem:
    if isinstance(error, FileNotFoundError) or not path.exists():
        return JournalProblem.GONE
    if isinstance(error, OSError):
        return JournalProblem.UNREADABLE
    match _primary(getattr(error, "sqlite_errorcode", None)):
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_ERROR | None:
            # An SQLITE_ERROR is a table that is not there; no code at all, a text that is none.
            return JournalProblem.DAMAGED
        case _:
            return JournalProblem.UNREADABLE


def _primary(code: int | None) -> int | None:
    """SQLite's extended codes carry the primary one in their lowest byte."""
    return None if code is None else code & 0xFF


def _has_no_room(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _NO_ROOM
    except OSError:
        return False


def _connect(path: Path, mode: str, prepare: Callable[[sqlite3.Connection], None]) -> sqlite3.Connection:
    # As a URI, because only then a file that has vanished is not made anew, and empty.
    name = path.absolute().as_posix()
    query = "immutable=1" if mode == "immutable" else f"mode={mode}"
    uri = f"file://{'' if name.startswith('/') else '/'}{quote(name)}?{query}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS)
    try:
        prepare(connection)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _reading_connection(path: Path, *, alone: bool) -> sqlite3.Connection:
    if not path.exists():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path.name)
    attempts: list[tuple[str, Callable[[sqlite3.Connection], None]]] = [("ro", _nothing_to_prepare)]
    if alone:
        attempts[:0] = [("rw", _nothing_to_prepare), ("rw", _do_without_shared_memory)]
        if not any(companion.exists() for companion in companions(path)):
            # A file that was closed well, on a disk that can't be written to.
            attempts.append(("immutable", _nothing_to_prepare))
    for mode, prepare in attempts[:-1]:
        try:
            return _connect(path, mode, prepare)
        except sqlite3.OperationalError as error:
            _log.info("%s cannot be opened as %s: %s", path.name, mode, error)
    return _connect(path, *attempts[-1])


def _nothing_to_prepare(connection: sqlite3.Connection) -> None:
    del connection


def _do_without_shared_memory(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA locking_mode=EXCLUSIVE")


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    _make_commits_durable(connection)
    (mode,) = connection.execute("PRAGMA journal_mode=WAL").fetchone()
    if mode != "wal":
        raise sqlite3.OperationalError(f"journal mode {mode}")
    # Whether it works shows with the first transaction only.
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")


def _use_rollback_journal(connection: sqlite3.Connection) -> None:
    # First of all: alone with the file, SQLite can take back a write-ahead log without shared memory.
    _do_without_shared_memory(connection)
    _make_commits_durable(connection)
    # Rather than DELETE: with synchronous=FULL its commits survive a power cut.
    connection.execute("PRAGMA journal_mode=TRUNCATE").fetchone()
    connection.execute("PRAGMA locking_mode=NORMAL").fetchone()


def _make_commits_durable(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA synchronous=FULL")
    # Does something on macOS alone, whose fsync leaves the data in the drive's cache.
    connection.execute("PRAGMA fullfsync=ON")


def _write_down_the_names(folder: Path) -> None:
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
