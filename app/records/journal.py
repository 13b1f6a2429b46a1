"""The journal of a run: what was handed in, what was sent, what came back. Nothing is lost by a crash.

Before the first row of a batch leaves, the intent to send the batch is on the disk; what came back follows
in grouped transactions. So whenever the program ends, by a crash, a power cut or a kill, each row is in one
of three states (`Trace`): nothing of it has left; it was perhaps sent, and the status call has to settle it
before anything is sent again; or it is settled.

    handed in ──intend──▶ perhaps sent ──note with a final status──▶ settled
        ▲                    │    ▲                                     │
        └──note with READY───┘    └───────────────intend────────────────┘

A row that is to be sent again after its end is handed in once more (`take_up_again`), or perhaps sent as long
as nobody knows what an earlier request did.

One thread owns the file. Everything else only puts entries into its queue, which never blocks; the entries
are applied in the order they were put. If the file can't be written, the run is told once and goes on
without: entries are kept and tried again now and then, so that the journal is whole again once the disk is.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final, Self, assert_never

from app.problem import Problem
from app.records.inbox import Inbox
from app.records.past_runs import load_under_lock
from app.records.run_file import make_folder, run_path, why_not_written
from app.records.run_lock import PATIENCE_SECONDS, RunLock, must_exist
from app.records.run_values import JournalProblem, LoadedRun, RowNote, RunHeader, RunRow, RunState
from app.records.run_writer import RunWriter

_log = logging.getLogger(__name__)

ENTRIES_A_TRANSACTION: Final = 5_000
RETRY_SECONDS: Final = 5.0
"""After trouble, how long until the next attempt to write; doubled each time."""
RETRY_MOST_SECONDS: Final = 60.0
KEPT_MOST: Final = 500_000
"""How many entries are kept while nothing can be written; with more the journal is given up."""


@dataclass(frozen=True, slots=True)
class _HandIn:
    header: RunHeader
    rows: Sequence[RunRow]


@dataclass(frozen=True, slots=True)
class _Intent:
    rows: tuple[int, ...]
    then: Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Again:
    rows: tuple[int, ...]
    at: float


@dataclass(frozen=True, slots=True)
class _Mark:
    state: RunState
    at: float


@dataclass(frozen=True, slots=True)
class _KeyName:
    name: str


_Entry = _HandIn | _Intent | _Again | RowNote | _Mark | _KeyName


class Journal:
    """The journal of one run. Every method may be called from any thread; none but `close` ever waits.

    `path` is the file of the run, whether it could be made or not.
    """

    def __init__(
        self, path: Path, on_trouble: Callable[[Problem], None], lock: RunLock | None = None
    ) -> None:
        """Not for others: see `create` and `reopen`."""
        self.path = path
        self._on_trouble = on_trouble
        self._lock = lock
        self._inbox: Inbox[_Entry] = Inbox()
        # All below belongs to the journal's thread.
        self._writer = RunWriter(path)
        self._kept: deque[_Entry] = deque()
        self._trouble: Problem | None = None
        self._was_told = False
        self._is_given_up = False
        self._retry_at = 0.0
        self._retry_seconds = RETRY_SECONDS
        self._thread = threading.Thread(target=self._work, name="journal", daemon=True)

    @classmethod
    def create(
        cls,
        folder: Path,
        header: RunHeader,
        rows: Sequence[RunRow],
        on_trouble: Callable[[Problem], None],
    ) -> Self:
        """Begin the journal of a new run. The list is on the disk before the first intent is.

        Neither waits nor raises: if the file can't be written, `on_trouble` is called once, on the
        journal's thread, with a `JournalProblem`. `rows` must not change afterwards.
        """
        journal = cls(run_path(folder, header), on_trouble)
        journal._inbox.put(_HandIn(header, rows), urgent=True)
        journal._thread.start()
        return journal

    @classmethod
    def reopen(cls, path: Path, on_trouble: Callable[[Problem], None]) -> tuple[Self, LoadedRun]:
        """Go on with a run of the past, in its file. Waits for the disk: not for the main thread.

        The run is read under its lock, so that nobody else can have gone on with it meanwhile. Raises
        `Problem` with `GOING_ON_ELSEWHERE`, `DAMAGED`, `NEWER_VERSION`, `UNREADABLE` or `GONE`.
        """
        must_exist(path)
        lock = RunLock.take(path, PATIENCE_SECONDS)
        try:
            run = load_under_lock(path)
        except BaseException:
            lock.release()
            raise
        journal = cls(path, on_trouble, lock)
        journal._thread.start()
        return journal, run

    @property
    def trouble(self) -> Problem | None:
        """Why the run is not being written down at the moment; None while all is well."""
        return self._trouble

    def intend(self, rows: Sequence[int], then: Callable[[], None]) -> None:
        """Write down that these rows are about to be sent, then call `then` on the journal's thread.

        After trouble `then` is called all the same. Without rows it is called when everything put before
        has been written. After `close` it is never called: nothing more is to be sent.
        """
        self._inbox.put(_Intent(tuple(rows), then), urgent=True)

    def note(self, note: RowNote) -> None:
        """Write down what has become of a row; it is on the disk a tenth of a second later."""
        if not self._inbox.put(note, urgent=False):
            _log.error("row %d came to the journal too late: %s", note.row, note.status.value)

    def take_up_again(self, rows: Sequence[int]) -> None:
        """Write down, at once, that these rows are left to do once more although they had ended.

        Those of which nobody knows what an earlier request did count as perhaps sent.
        """
        self._inbox.put(_Again(tuple(rows), time.time()), urgent=True)

    def mark(self, state: RunState, at: float | None = None) -> None:
        """Write down, at once, how far the run is. `at` is now unless given."""
        self._inbox.put(_Mark(state, time.time() if at is None else at), urgent=True)

    def name_key(self, name: str) -> None:
        """Write down, at once, the name of the key that the run goes on with."""
        self._inbox.put(_KeyName(name), urgent=True)

    def close(self, timeout: float) -> bool:
        """Write what is left and end the thread. False if that takes more than `timeout` seconds."""
        self._inbox.close()
        self._thread.join(timeout)
        return not self._thread.is_alive()

    # From here on: the journal's thread.

    def _work(self) -> None:
        goes_on = True
        while goes_on:
            group, goes_on = self._inbox.take(self._patience())
            try:
                self._write(group, at_once=not goes_on)
            except Exception:
                _log.exception("the journal broke down")
                self._give_up()
                self._tell(Problem(JournalProblem.WRITE_FAILED, file=self.path.name))
            for entry in group:
                if isinstance(entry, _Intent):
                    _call(entry.then)
        self._writer.close()
        if self._lock is not None:
            self._lock.release()

    def _patience(self) -> float | None:
        """How long to wait for new entries: with kept ones, until they are tried again."""
        return max(0.0, self._retry_at - time.monotonic()) if self._kept else None

    def _write(self, group: list[_Entry], *, at_once: bool) -> None:
        if self._is_given_up:
            return
        self._kept.extend(group)
        if self._trouble is not None and not at_once and time.monotonic() < self._retry_at:
            return
        try:
            self._hold_the_lock()
            self._write_kept()
        except (OSError, sqlite3.Error) as error:
            self._have_trouble(error)
            return
        if self._trouble is not None:
            _log.info("%s is written again", self.path.name)
            self._trouble = None
            self._retry_seconds = RETRY_SECONDS

    def _write_kept(self) -> None:
        while self._kept:
            entries = list(islice(self._kept, ENTRIES_A_TRANSACTION))
            with self._writer.transaction():
                self._apply(entries)
            for _ in entries:
                self._kept.popleft()

    def _apply(self, entries: list[_Entry]) -> None:
        notes: list[RowNote] = []
        for entry in entries:
            if isinstance(entry, RowNote):
                notes.append(entry)
                continue
            self._writer.note(notes)
            notes.clear()
            match entry:
                case _HandIn(header, rows):
                    self._writer.hand_in(header, rows)
                case _Intent(numbers, _):
                    if numbers:
                        self._writer.intend(numbers)
                case _Again(numbers, at):
                    self._writer.take_up_again(numbers, at)
                case _Mark(state, at):
                    self._writer.mark(state, at)
                case _KeyName(name):
                    self._writer.name_key(name)
                case _:
                    assert_never(entry)
        self._writer.note(notes)

    def _hold_the_lock(self) -> None:
        if self._lock is None or not self._lock.is_held:
            make_folder(self.path.parent)
            self._lock = RunLock.take(self.path)

    def _have_trouble(self, error: OSError | sqlite3.Error) -> None:
        _log.error("%s cannot be written: %r", self.path.name, error)
        what = why_not_written(error, self.path)
        self._retry_at = time.monotonic() + self._retry_seconds
        self._retry_seconds = min(2 * self._retry_seconds, RETRY_MOST_SECONDS)
        if what is JournalProblem.DAMAGED_MEANWHILE or len(self._kept) > KEPT_MOST:
            self._give_up()
        self._tell(Problem(what, file=self.path.name))

    def _give_up(self) -> None:
        self._is_given_up = True
        self._kept.clear()
        self._writer.close()

    def _tell(self, problem: Problem) -> None:
        self._trouble = problem
        if not self._was_told:
            self._was_told = True
            _call(lambda: self._on_trouble(problem))


def _call(back: Callable[[], None]) -> None:
    """Call somebody else's function on this thread, which has to outlive whatever happens in it."""
    try:
        back()
    except Exception:
        _log.exception("what was to happen after writing failed")
