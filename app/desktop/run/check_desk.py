"""Asks the service about the jobs in the list: what they are before a run, and what became of them after it.

"Check first" is an offer: whoever is in a hurry cancels at once, and a check that is going on then ends.
After a run "Check the result" settles the rows without an answer, asks about those that count as cancelled,
and looks through the service's list for jobs that were started meanwhile. Nothing here changes a status or
sends a cancel request.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.desktop import words
from app.desktop.find.find_desk import FindDesk
from app.desktop.keys.key_desk import KeyDesk
from app.desktop.run.check_bar import CheckBar, CheckStep, Mood
from app.desktop.run.run_desk import RunDesk
from app.desktop.run.work_page import Moment
from app.desktop.table.job_table_model import JobTableModel
from app.desktop.widgets.notices import announce
from app.engine.check import Check, CheckEnd
from app.engine.enquiry import Way
from app.engine.find import Find, FindEnd
from app.engine.key_check import KeyCheck
from app.engine.run import Run
from app.jobs.outlook import Chance, Outlook, outlook_of, proof_of, started_since
from app.jobs.status import Status
from app.service.answers import Balance
from app.session import Session
from app.wording.find import (
    CHECKS,
    balance_in_words,
    new_jobs_in_words,
    outlook_in_words,
    proof_in_words,
)
from app.wording.run import HELD, LOSSES, WAITING_FOR_CONNECTION
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

LOOK_EVERY: Final = 250
"""Milliseconds between two looks at how far a check is."""
CANCELLED: Final = (Status.CANCELLED, Status.ALREADY_CANCELLED)

OFFER: Final = Text(
    QT_TRANSLATE_NOOP(
        "wording",
        "Are these the right jobs? The service can say what each of them is; nothing is cancelled by asking.",
    )
)
OFFER_AFTER: Final = Text(
    QT_TRANSLATE_NOOP("wording", "The service can be asked once more whether it shows them as cancelled.")
)
ASKING: Final = Text(
    QT_TRANSLATE_NOOP("wording", "Asking the service… {done} of {count} jobs"),
    "Asking the service… {done} of 1 job",
)
LOOKING_FOR_NEW: Final = Text(
    QT_TRANSLATE_NOOP("wording", "Looking for jobs that were started meanwhile… {count} jobs seen"),
    "Looking for jobs that were started meanwhile… 1 job seen",
)


class CheckDesk(QObject):
    """Fills the `CheckBar`. `outlook_changed` says that `outlook` is another one: what a run would do."""

    outlook_changed = Signal()

    def __init__(
        self,
        session: Session,
        model: JobTableModel,
        bar: CheckBar,
        *,
        keys: KeyDesk,
        runs: RunDesk,
        finds: FindDesk,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._model = model
        self._bar = bar
        self._keys = keys
        self._runs = runs
        self._finds = finds
        self._moment = Moment.READY
        self._outlook: Outlook | None = None
        self._check: Check | None = None
        self._find: Find | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._show)
        self._forget()
        bar.wanted.connect(self._step)
        runs.asking.connect(self.note_balance)

    def _forget(self) -> None:
        """Another list: nothing is known of it."""
        self._jobs = self._session.jobs
        self._run: Run | None = None
        self._began: float | None = None
        """When the first run over this list began, in Unix seconds."""
        self._latest: Balance | None = None
        self._before: Balance | None = None
        self._after: KeyCheck | None = None
        self._has_ended = False
        """Whether the end of that run was seen."""
        self._check_after_settling = False
        self._forget_words()

    def _forget_words(self) -> None:
        self._end: CheckEnd | None = None
        self._proof = ""
        self._proof_is_whole = True
        self._new_jobs = ""
        self._new_count = 0

    # What is known.

    @property
    def outlook(self) -> Outlook:
        """What a run over all rows that are ready would do."""
        if self._outlook is None:
            jobs = self._session.jobs
            is_fresh = jobs.counts[Status.READY] == len(jobs)
            wanted = Status.READY  # looked up once, and not for each of 100,000 rows
            ready = jobs.rows if is_fresh else [job for job in jobs.rows if job.status is wanted]
            self._outlook = outlook_of(ready)
        return self._outlook

    @property
    def balance(self) -> Balance | None:
        """What the balance said last before a run, if it was asked."""
        return self._latest

    @property
    def is_checking(self) -> bool:
        """Whether the service is being asked."""
        return self._check is not None or self._find is not None

    def list_changed(self) -> None:
        """Rows came or went: their numbers are others now, so a check ends, and is not listened to."""
        self._leave()
        self._outlook = None
        if self._session.jobs is not self._jobs:
            self._forget()
        else:
            self._forget_words()

    def show_moment(self, moment: Moment) -> None:
        """Say what belongs to this moment."""
        self._moment, self._outlook = moment, None
        run = self._session.run
        match moment:
            case Moment.RUNNING if run is not self._run:
                self._run_began(run)
            case Moment.DONE if run is self._run and not self._has_ended:
                self._run_ended()
            case _:
                pass
        self._bar.setVisible(moment is not Moment.RUNNING)
        self._show()

    @Slot()
    def note_balance(self) -> None:
        """The person is asked whether to cancel: a good time to see what is reserved before that."""
        if not self._session.is_running and self._session.has_key:
            self._session.ask_balance(self._balance_came)

    def _balance_came(self, check: KeyCheck) -> None:
        if not self._session.is_running:
            self._latest = check.balance

    # A run.

    def _run_began(self, run: Run | None) -> None:
        self._stop()
        self._forget_words()
        self._run, self._after, self._has_ended = run, None, False
        if self._began is None and run is not None:
            self._began = run.started_at
        if self._latest is not None:
            self._before, self._latest = self._latest, None

    def _run_ended(self) -> None:
        run, self._has_ended = self._run, True

        def arrived(check: KeyCheck) -> None:
            if self._run is run and not self._session.is_running:
                self._after = check
                self._show()

        self._session.ask_balance(arrived)
        if self._check_after_settling:
            self._check_after_settling = False
            self._begin()

    # A check.

    @Slot()
    def check(self) -> None:
        """Check first, or check the result: whichever there is to check."""
        if self._session.is_running or self.is_checking:
            return
        if self._moment is Moment.DONE and self._session.jobs.counts[Status.UNKNOWN]:
            self._check_after_settling = True
            self._runs.check_again()
        else:
            self._keys.need(self._begin)

    def _begin(self) -> None:
        rows = self._session.rows_in(Status.READY, *CANCELLED)
        if not rows or self._session.is_running or self.is_checking:
            return
        self._forget_words()
        check = self._check = self._session.check(rows)
        check.rows_changed.connect(self._rows_changed)
        check.ended.connect(self._check_ended)
        self._timer.start()
        check.start()
        if self._moment is Moment.READY:
            self.note_balance()
        self._show()

    @Slot(object)
    def _rows_changed(self, rows: list[int]) -> None:
        self._outlook = None
        self._model.rows_changed(rows)

    @Slot()
    def _check_ended(self) -> None:
        check, self._check = self._check, None
        if check is None or check.end is None:
            return
        self._timer.stop()
        self._end = check.end
        rows = self._session.jobs.rows
        told = [rows[row] for row in check.told if rows[row].status in CANCELLED]
        asked = sum(self._session.jobs.counts[status] for status in CANCELLED)
        if asked and (told or check.end is CheckEnd.INCOMPLETE):
            proof = proof_of(told, asked - len(told))
            self._proof = proof_in_words(proof, words.translate)
            self._proof_is_whole = proof.is_whole
        check.deleteLater()
        self._model.order_anew()
        self._outlook = None
        if self._began is not None and check.end not in (CheckEnd.KEY_REFUSED, CheckEnd.STOPPED):
            self._look_for_new_jobs()
        self._show()
        announce(self._bar, self._bar.text)
        self.outlook_changed.emit()

    def _look_for_new_jobs(self) -> None:
        find = self._find = self._session.find()
        find.ended.connect(self._find_ended)
        self._timer.start()
        find.start()

    @Slot()
    def _find_ended(self) -> None:
        find, self._find = self._find, None
        if find is None or find.end is None or self._began is None:
            return
        self._timer.stop()
        new = started_since(self._began, find.running.values(), self._session.jobs)
        self._new_count = len(new)
        if find.end is not FindEnd.STOPPED or new:
            self._new_jobs = new_jobs_in_words(find.end, len(new), self._session.key_name, words.translate)
        find.deleteLater()
        self._show()
        announce(self._bar, self._new_jobs)

    def _leave(self) -> None:
        check, self._check = self._check, None
        find, self._find = self._find, None
        self._timer.stop()
        if check is not None:
            check.stop()
            check.deleteLater()
        if find is not None:
            find.stop()
            find.deleteLater()

    def _stop(self) -> None:
        if self._check is not None:
            self._check.stop()
        if self._find is not None:
            self._find.stop()

    @Slot(object)
    def _step(self, step: CheckStep) -> None:
        match step:
            case CheckStep.CHECK:
                self.check()
            case CheckStep.STOP:
                self._stop()
            case CheckStep.FIND:
                self._finds.open()
            case CheckStep.OTHER_KEY:
                self._keys.ask(self.check)

    # What is said.

    @Slot()
    def _show(self) -> None:
        if self._check is not None:
            text = _about_way(self._check.way(), self._session.address.base)
            asking = words.say(ASKING, done=self._check.done, count=self._check.total)
            self._bar.show_progress(text or asking, self._check.done, self._check.total)
        elif self._find is not None:
            text = _about_way(self._find.way(), self._session.address.base)
            seen = self._find.seen
            self._bar.show_progress(text or words.say(LOOKING_FOR_NEW, count=seen), 0, 0)
        elif self._moment is Moment.READY:
            self._show_ready()
        else:
            self._show_done()

    def _show_ready(self) -> None:
        outlook = self.outlook
        text = outlook_in_words(outlook, words.translate) if outlook.is_asked else words.say(OFFER)
        steps = [CheckStep.OTHER_KEY] if self._end is CheckEnd.KEY_REFUSED else []
        trouble = self._trouble()
        strangers = outlook.chances.get(Chance.NO_SUCH_JOB)
        mood = Mood.WARNING if trouble or strangers else Mood.NEWS
        check = self.tr("Check again") if outlook.is_asked or self._end else self.tr("Check first")
        self._bar.tell(trouble or text, text if trouble and outlook.is_asked else "", mood, check, *steps)

    def _show_done(self) -> None:
        counts = self._session.jobs.counts
        can_check = any(counts[status] for status in (Status.READY, Status.UNKNOWN, *CANCELLED))
        trouble, reserved = self._trouble(), self._about_reserved()
        steps = [CheckStep.OTHER_KEY] if self._end is CheckEnd.KEY_REFUSED else []
        if self._new_count:
            steps.append(CheckStep.FIND)
        outlook = self.outlook
        parts = [trouble, self._proof, self._new_jobs]
        if counts[Status.READY] and outlook.is_asked:
            parts.append(outlook_in_words(outlook, words.translate))
        text = words.sentences(*parts)
        mood = Mood.NEWS
        if text:
            is_good = self._proof_is_whole and not self._new_count and not trouble
            mood = Mood.GOOD if is_good else Mood.WARNING
        check = self.tr("Check again") if self._end else self.tr("Check the result")
        offer = words.say(OFFER_AFTER) if can_check else ""
        self._bar.tell(text or offer, reserved, mood, check if can_check else "", *steps)
        self._bar.setVisible(bool(self._bar.text) and not self._session.is_running)

    def _trouble(self) -> str:
        if self._end is None or self._end is CheckEnd.COMPLETE:
            return ""
        sentence, facts = CHECKS[self._end], {"name": self._session.key_name}
        parts = (sentence.happened, sentence.todo)
        return words.sentences(*(words.translate(part, facts) for part in parts))

    def _about_reserved(self) -> str:
        if self._after is None:
            return ""
        return balance_in_words(self._before, self._after.balance, self._after.verdict, words.translate)


def _about_way(way: Way, address: str) -> str:
    """What stands in the way of the questions, in words; empty if nothing does."""
    if way.offline is not None:
        waiting = words.say(WAITING_FOR_CONNECTION, count=max(1, round(way.retry_in or 0)))
        return words.sentences(waiting, words.say(LOSSES[way.offline].happened, address=address))
    return words.say(HELD, count=max(1, round(way.held_for))) if way.held_for else ""
