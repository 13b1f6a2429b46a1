"""What the journal's thread writes into the file of a run. Each transaction is on the disk when it ends.

Rows go in as one statement a batch, in JSON. Python's SQLite gives up the interpreter's lock at each step of
a statement: with a statement a row, every row of a batch might have to wait behind threads that compute.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from app.jobs.handed_in import Found
from app.jobs.record import JobRecord
from app.jobs.status import Reason, Status
from app.records.run_file import APPLICATION_ID, FORMAT, TABLES, connect_for_writing
from app.records.run_values import RowNote, RunHeader, RunRow, RunState

_Cell = str | int | float | None

_ROWS_A_STATEMENT: Final = 2_000

_NEW_RUN: Final = "INSERT INTO run VALUES (1, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?)"
_NEW_ROWS: Final = """
INSERT INTO handed_in SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'),
    json_extract(value, '$[2]'), json_extract(value, '$[3]') FROM json_each(?)"""
_NEW_DUPLICATES: Final = """
INSERT INTO duplicate SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'),
    json_extract(value, '$[2]'), json_extract(value, '$[3]') FROM json_each(?)"""
_NEW_REJECTS: Final = """
INSERT INTO reject SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'),
    json_extract(value, '$[2]'), json_extract(value, '$[3]') FROM json_each(?)"""
_INTEND: Final = """
INSERT INTO outcome (row, intended) SELECT value, 1 FROM json_each(?) WHERE true
    ON CONFLICT (row) DO UPDATE SET intended = 1"""
_AGAIN: Final = """
UPDATE outcome SET intended = ?, status = ?, reason = ?, message = '', state = '', at = ?
    WHERE coalesce(lost_before, 0) = ? AND row IN (SELECT value FROM json_each(?))"""
_NOTE: Final = """
INSERT OR REPLACE INTO outcome SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'),
    json_extract(value, '$[2]'), json_extract(value, '$[3]'), json_extract(value, '$[4]'),
    json_extract(value, '$[5]'), json_extract(value, '$[6]'), json_extract(value, '$[7]'),
    json_extract(value, '$[8]'), json_extract(value, '$[9]') FROM json_each(?)"""
_TRIED: Final = """
INSERT OR REPLACE INTO tries SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'),
    json_extract(value, '$[2]'), json_extract(value, '$[3]'), json_extract(value, '$[4]'),
    json_extract(value, '$[5]') FROM json_each(?)"""
_GOES_ON: Final = "UPDATE run SET state = ?, ended_at = NULL WHERE state <> ?"
_AGAIN_AS: Final = (
    # Whether the effect of an earlier request is unknown, and what the row then counts as.
    (0, Status.READY, Reason.NOTHING),
    (1, Status.WAITING, Reason.LOST_ANSWER),
)
_NAME_KEY: Final = "UPDATE run SET key_name = ?"
_MARK: Final = "UPDATE run SET state = ?, ended_at = ?"


class RunWriter:
    """Writes one run. Opened at the first transaction; belongs to one thread.

    Everything but `close` raises `OSError` or `sqlite3.Error`, and may be done again: what was written
    already is then written once more, over itself.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open: sqlite3.Connection | None = None
        self._surely_running = False

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written in the block is on the disk after it, or nothing of it is."""
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            # SQLite has rolled back by itself after some errors, and after some the connection is of no use.
            self.close()
            raise

    def hand_in(self, header: RunHeader, rows: Sequence[RunRow]) -> None:
        """Write down what a run starts with."""
        connection = self._connection
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'run'").fetchone():
            return
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {FORMAT}")
        for table in TABLES:
            connection.execute(table)
        connection.execute(_NEW_RUN, _header_cells(header))
        self._insert(_NEW_ROWS, [_row_cells(n, row) for n, row in enumerate(rows)])
        self._insert(
            _NEW_DUPLICATES, [_duplicate_cells(n, found) for n, found in enumerate(header.duplicates)]
        )
        rejects = [(n, r.line, _plain(r.text), r.damage.value) for n, r in enumerate(header.rejects)]
        self._insert(_NEW_REJECTS, rejects)
        known = [(n, row) for n, row in enumerate(rows) if row.status is not Status.READY]
        self.note([_known_before(n, row, header.started_at) for n, row in known])

    def intend(self, rows: Sequence[int]) -> None:
        """Write down that these rows are about to be sent; the run then goes on, even if it was finished."""
        self._connection.execute(_INTEND, (json.dumps(rows),))
        if not self._surely_running:
            self._connection.execute(_GOES_ON, (RunState.RUNNING.value, RunState.RUNNING.value))
            self._surely_running = True

    def take_up_again(self, rows: Sequence[int], at: float) -> None:
        """Write down that rows which had ended are left to do; the run goes on, even if it was finished."""
        for lost, status, reason in _AGAIN_AS:
            known = (lost, status.value, reason.value, at, lost, json.dumps(rows))
            self._connection.execute(_AGAIN, known)
        self._connection.execute(_GOES_ON, (RunState.RUNNING.value, RunState.RUNNING.value))

    def note(self, notes: Sequence[RowNote]) -> None:
        """Write down what has become of rows, in this order."""
        self._insert(_NOTE, [_note_cells(note) for note in notes])
        self._insert(_TRIED, [cells for note in notes for cells in _try_cells(note)])

    def mark(self, state: RunState, at: float) -> None:
        """Write down how far the run is, and the moment of its end if that is it."""
        self._surely_running = state is RunState.RUNNING
        self._connection.execute(_MARK, (state.value, at if state is RunState.FINISHED else None))

    def name_key(self, name: str) -> None:
        """Write down the name of the key that the run goes on with."""
        self._connection.execute(_NAME_KEY, (_plain(name),))

    def close(self) -> None:
        """Close the file. What is written next opens it again."""
        connection, self._open = self._open, None
        self._surely_running = False
        if connection is not None:
            with contextlib.suppress(sqlite3.Error):
                connection.close()

    @property
    def _connection(self) -> sqlite3.Connection:
        if self._open is None:
            self._open = connect_for_writing(self._path)
        return self._open

    def _insert(self, statement: str, lines: Sequence[tuple[_Cell, ...]]) -> None:
        for start in range(0, len(lines), _ROWS_A_STATEMENT):
            batch = json.dumps(lines[start : start + _ROWS_A_STATEMENT], ensure_ascii=False)
            self._connection.execute(statement, (batch,))


def _header_cells(header: RunHeader) -> tuple[_Cell, ...]:
    return (
        header.run_id,
        header.started_at,
        RunState.RUNNING.value,
        _plain(header.address),
        _plain(header.key_name),
        _plain(header.app_version),
        header.practice,
        _plain(header.source),
        json.dumps(header.columns),
    )


def _row_cells(number: int, row: RunRow) -> tuple[_Cell, ...]:
    return number, row.job_id, _list_cell(row.extra), _record_cell(row.record)


def _known_before(number: int, row: RunRow, began: float) -> RowNote:
    at = began if row.at is None else row.at
    return RowNote(number, row.status, row.detail, row.attempts, at, row.http_status, row.lost_before)


def _duplicate_cells(number: int, found: Found) -> tuple[_Cell, ...]:
    return number, found.job_id, found.line, _list_cell(found.extra)


def _note_cells(note: RowNote) -> tuple[_Cell, ...]:
    untouched = note.status.is_final or note.status is Status.READY
    return (
        note.row,
        int(not untouched),
        note.status.value,
        note.detail.reason.value,
        _plain(note.detail.message),
        _plain(note.detail.state),
        note.http_status,
        note.attempts,
        int(note.lost_before),
        note.at,
    )


def _try_cells(note: RowNote) -> list[tuple[_Cell, ...]]:
    return [
        (note.row, t.at, t.call.value, t.http_status, t.loss.value if t.loss else None, _plain(t.message))
        for t in note.tries
    ]


def _list_cell(cells: tuple[str, ...]) -> str:
    return json.dumps(cells) if cells else ""


def _record_cell(record: JobRecord | None) -> str | None:
    if record is None:
        return None
    return json.dumps(
        (
            str(record.state),
            record.filename,
            record.model,
            record.category,
            record.progress,
            record.credits,
            record.creation_time,
            record.modification_time,
            record.eta,
        )
    )


def _plain(text: str) -> str:
    """What SQLite's texts can't hold, shown instead: a NUL, and halves of characters."""
    return text.replace("\0", "\N{SYMBOL FOR NULL}").encode("utf-8", "replace").decode("utf-8")
