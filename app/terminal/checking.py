"""`cancel --check`: what the service says of the jobs before a run, and what it says of them afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot

from app.engine.check import Check, CheckEnd
from app.jobs.outlook import outlook_of, proof_of, started_since
from app.jobs.status import Status
from app.problem import Problem
from app.session import Session
from app.terminal.exit_code import ExitCode
from app.terminal.front import Front
from app.terminal.lookout import Asking, Lookout
from app.terminal.search import search
from app.terminal.words import in_plain_english
from app.wording import sentence_for
from app.wording.find import new_jobs_in_words, outlook_sentences, proof_in_words


def check_first(front: Front, session: Session, patience: float | None) -> None:
    """Ask about every job, and say what they are. Nothing is sent afterwards for those that were seen ended.

    Raises `Interrupted`, and `Leave` where the key was refused or there is no connection.
    """
    check = _ask(front, session, range(len(session.jobs)), patience)
    outlook = outlook_of(session.jobs.rows)
    if outlook.is_asked:
        for sentence in outlook_sentences(outlook, in_plain_english):
            front.say(sentence)
    if check.end is CheckEnd.KEY_REFUSED:
        raise front.leaving(ExitCode.NO_KEY, _about_end(session, check.end))
    if check.end is not None and check.end is not CheckEnd.COMPLETE:
        front.say(_about_end(session, check.end))


def check_result(front: Front, session: Session, began: float, patience: float | None) -> None:
    """Ask about the jobs that count as cancelled, and look for new ones since `began` (Unix seconds).

    A check changes no status. Raises `Interrupted`, and `Leave` where there is no connection.
    """
    cancelled = session.rows_in(Status.CANCELLED, Status.ALREADY_CANCELLED)
    if cancelled:
        check = _ask(front, session, cancelled, patience)
        told = [session.jobs.rows[row] for row in check.told]
        if told:
            front.say(proof_in_words(proof_of(told, len(cancelled) - len(told)), in_plain_english))
        if check.end is not None and check.end is not CheckEnd.COMPLETE:
            front.say(_about_end(session, check.end))
    findings = search(front, session, patience)
    running = (record for record in findings.records if record.is_running)
    new = started_since(began, running, session.jobs)
    front.say(new_jobs_in_words(findings.end, len(new), session.key_name, in_plain_english))


def _about_end(session: Session, end: CheckEnd) -> str:
    sentence, facts = sentence_for(end), {"name": session.key_name}
    parts = (in_plain_english(sentence.happened, facts), in_plain_english(sentence.todo, facts))
    return " ".join(part for part in parts if part)


def _ask(front: Front, session: Session, rows: Sequence[int], patience: float | None) -> Check:
    return _Checking(front, session, rows, patience).ended()


class _Checking(QObject):
    """One check, watched."""

    def __init__(self, front: Front, session: Session, rows: Sequence[int], patience: float | None) -> None:
        super().__init__()
        self._front = front
        self._check = session.check(rows)
        asking = Asking("check", self._check.way, self._progress, lambda: bool(self._check.told))
        self._lookout = Lookout(front, session, asking, patience)
        self._then: Callable[[Check], None] = lambda _: None
        self._check.ended.connect(self._end)

    def ended(self) -> Check:
        try:
            return self._front.wait_for(self._begin)
        finally:
            self._lookout.close()
            self._check.ended.disconnect(self._end)
            self._check.stop()

    def _begin(self, then: Callable[[Check], None], failed: Callable[[Problem | Exception], None]) -> None:
        self._then = then
        self._lookout.open(failed)
        self._check.start()

    @Slot()
    def _end(self) -> None:
        self._then(self._check)

    def _progress(self) -> str:
        return f"Asking the service: {self._check.done:,} of {self._check.total:,} jobs"
