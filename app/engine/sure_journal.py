"""A journal whose own mistakes stop no run and lose no row."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence

from app.engine.run_news import RunJournal
from app.problem import Problem
from app.records.run_values import JournalProblem, RowNote, RunState

_log = logging.getLogger(__name__)


class SureJournal:
    """Hands everything on to another journal. What that raises is logged and told once, and the run goes on.

    A journal raises neither for a full disk nor for the like: what comes out of it is a mistake of this
    program. A row whose note got lost counts as perhaps sent, and is settled should the run be gone on with.
    """

    def __init__(self, journal: RunJournal, tell: Callable[[Problem], None]) -> None:
        """`tell` hears of the first mistake, on whatever thread made it."""
        self._journal = journal
        self._tell = tell
        self._was_told = False

    def intend(self, rows: Sequence[int], then: Callable[[], None]) -> None:
        """Commit the intent to send these rows. `then` is called once, whether or not that went well."""
        once = _Once(then)
        try:
            self._journal.intend(rows, once)
        except Exception:
            self._failed()
            once()

    def note(self, note: RowNote) -> None:
        """Write down what became of a row."""
        try:
            self._journal.note(note)
        except Exception:
            self._failed()

    def mark(self, state: RunState, at: float | None = None) -> None:
        """Write down where the run as a whole is."""
        try:
            self._journal.mark(state, at)
        except Exception:
            self._failed()

    def take_up_again(self, rows: Sequence[int]) -> None:
        """Write down that these rows, which had ended, are left to do once more."""
        try:
            self._journal.take_up_again(rows)
        except Exception:
            self._failed()

    def name_key(self, name: str) -> None:
        """Write down the name of the key that the run goes on with."""
        try:
            self._journal.name_key(name)
        except Exception:
            self._failed()

    def close(self, timeout: float) -> bool:
        """End the other journal; see there."""
        return self._journal.close(timeout)

    def _failed(self) -> None:
        _log.exception("the journal made an error; the run goes on without it")
        if not self._was_told:
            self._was_told = True
            self._tell(Problem(JournalProblem.WRITE_FAILED))


class _Once:
    """A call that is made a single time, however often and from how many threads it is asked for."""

    def __init__(self, call: Callable[[], None]) -> None:
        self._call = call
        self._turn = threading.Lock()

    def __call__(self) -> None:
        if self._turn.acquire(blocking=False):
            self._call()
