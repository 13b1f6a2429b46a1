"""A walk through the service's list of jobs, watched from a terminal."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from app.engine.find import FindEnd
from app.jobs.job_filter import JobFilter, searched_text
from app.jobs.job_id import JobId
from app.jobs.record import JobRecord
from app.problem import Problem
from app.session import Session
from app.terminal.exit_code import ExitCode
from app.terminal.front import Front
from app.terminal.lookout import Asking, Lookout
from app.terminal.words import in_plain_english
from app.wording import sentence_for


@dataclass(frozen=True, slots=True)
class Findings:
    """What a walk brought: each job once, as it was seen last, in the order of the list.

    `unreadable` entries of the list could not be read as a job; where `end` is not `COMPLETE`, there may be
    more jobs than these.
    """

    records: tuple[JobRecord, ...]
    unreadable: int
    end: FindEnd

    def passing(self, wanted: JobFilter) -> list[JobRecord]:
        """The jobs that a filter lets through."""
        texts = [searched_text(record) for record in self.records]
        return [self.records[at] for at in wanted.passing(self.records, texts, time.time())]

    def states(self) -> list[str]:
        """Every state that was seen, as the service writes it."""
        return sorted({str(record.state) for record in self.records})


def search(front: Front, session: Session, patience: float | None) -> Findings:
    """Walk through the list to its end. `patience` is how many minutes to be without a connection.

    Raises `Problem`, `Interrupted`, and `Leave` when there is no connection.
    """
    return _Search(front, session, patience).findings()


def tell_end(front: Front, session: Session, findings: Findings) -> None:
    """Say why there may be more jobs than were found, if that is so."""
    if findings.end is not FindEnd.COMPLETE:
        sentence = sentence_for(findings.end)
        facts = {"name": session.key_name}
        front.say(
            f"{in_plain_english(sentence.happened, facts)} {in_plain_english(sentence.todo, facts)}".strip()
        )
    if findings.unreadable:
        entries = "1 entry" if findings.unreadable == 1 else f"{findings.unreadable:,} entries"
        front.say(f"{entries} of the service's list could not be read as a job.")


def exit_code_of(end: FindEnd) -> ExitCode:
    """What the end of a walk means for a script."""
    match end:
        case FindEnd.COMPLETE:
            return ExitCode.DONE
        case FindEnd.KEY_REFUSED:
            return ExitCode.NO_KEY
        case FindEnd.STOPPED | FindEnd.NOT_ALLOWED | FindEnd.CURSORS_BROKEN | FindEnd.NO_ANSWER:
            return ExitCode.SOME_ARE_NOT


class _Search(QObject):
    """One walk, watched."""

    def __init__(self, front: Front, session: Session, patience: float | None) -> None:
        super().__init__()
        self._front = front
        self._find = session.find()
        self._seen: dict[JobId, JobRecord] = {}
        asking = Asking("search", self._find.way, self._progress, lambda: self._find.pages > 0)
        self._lookout = Lookout(front, session, asking, patience)
        self._then: Callable[[Findings], None] = lambda _: None
        self._find.records_came.connect(self._take)
        self._find.ended.connect(self._end)

    def findings(self) -> Findings:
        try:
            return self._front.wait_for(self._begin)
        finally:
            self._lookout.close()
            self._find.ended.disconnect(self._end)
            self._find.stop()

    def _begin(self, then: Callable[[Findings], None], failed: Callable[[Problem | Exception], None]) -> None:
        self._then = then
        self._lookout.open(failed)
        self._find.start()

    @Slot(object)
    def _take(self, records: list[JobRecord]) -> None:
        self._seen.update((record.job_id, record) for record in records)

    @Slot()
    def _end(self) -> None:
        end = self._find.end or FindEnd.STOPPED
        self._then(Findings(tuple(self._seen.values()), self._find.unreadable, end))

    def _progress(self) -> str:
        return f"{len(self._seen):,} jobs seen, {len(self._find.running):,} of them running"
