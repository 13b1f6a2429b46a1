"""Runs on behalf of the person: asks first, starts them, and shows how they go."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from app.desktop import words
from app.desktop.keys.key_desk import KeyDesk
from app.desktop.run.questions import ConfirmCancelling, Intent
from app.desktop.run.run_bar import RunBar, Step, figures_of, state_of_run
from app.desktop.run.summary_bar import result_aloud
from app.desktop.table.job_table_model import JobTableModel
from app.desktop.widgets.notices import NoticeArea, Tone, Topic, announce
from app.engine.progress import RunPhase
from app.engine.run import Run
from app.jobs.job_list import Job
from app.jobs.outlook import NO_CREDITS, Credits, chance_of, outlook_of
from app.jobs.status import Status
from app.problem import Problem
from app.session import Session

REPAINT_AFTER: Final = 0.2
"""Seconds between two looks at the figures: they can't be read any faster."""
ANNOUNCED_PARTS: Final = 10
"""A screen reader hears of each tenth of a run."""


class RunDesk(QObject):
    """`moment_changed` says that a run began, paused, went on or ended; `counts_changed` that rows did.

    `asking` says that the person is asked whether to cancel.
    """

    moment_changed = Signal()
    counts_changed = Signal()
    asking = Signal()

    def __init__(
        self,
        session: Session,
        model: JobTableModel,
        bar: RunBar,
        *,
        notices: NoticeArea,
        keys: KeyDesk,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._model = model
        self._bar = bar
        self._notices = notices
        self._keys = keys
        self._window = window
        self._rows: dict[int, Status] = {}
        """The rows of the run under way, with the status each was last seen in."""
        self._counts: Counter[Status] = Counter()
        self._painted_at = 0.0
        self._announced = 0
        self._question: ConfirmCancelling | None = None
        bar.wanted.connect(self.step)
        keys.key_changed.connect(self._key_changed)

    # What a person wants.

    def cancel(self, rows: Sequence[int]) -> None:
        """Ask whether these rows are really to be cancelled, and do it then."""
        if rows and not self._session.is_running:
            jobs = self._jobs_in(rows)
            self._keys.need(lambda: self._confirm(jobs))

    def try_again(self) -> None:
        """Cancel once more what can be tried again."""
        self.cancel(self._session.rows_in(*self._session.to_try_again))

    def check_again(self) -> None:
        """Ask what became of the rows without an answer; nothing is cancelled by that."""
        jobs = self._jobs_in(self._session.rows_in(Status.UNKNOWN))
        if jobs and not self._session.is_running:
            self._keys.need(lambda: self._begin(self._session.settle, self._rows_of(jobs)))

    def go_on_with(self, run: Run) -> None:
        """Take a past run in hand again."""
        self._start(run, self._session.rows_in(Status.READY))

    # While a keychain is waited for, or a question stands, rows may come and go: jobs stay who they are.

    def _jobs_in(self, rows: Sequence[int]) -> list[Job]:
        jobs = self._session.jobs.rows
        return [jobs[row] for row in rows]

    def _rows_of(self, jobs: Sequence[Job]) -> list[int]:
        wanted = {id(job) for job in jobs}
        return [row for row, job in enumerate(self._session.jobs.rows) if id(job) in wanted]

    def _confirm(self, wanted: Sequence[Job]) -> None:
        rows, jobs = self._rows_of(wanted), self._session.jobs.rows
        if not rows or self._session.is_running:
            return
        outlook = outlook_of(jobs[row] for row in rows)
        if not outlook.sent:  # all are seen finished: nothing is sent, so there is nothing to ask
            self._begin(self._session.cancel, rows)
            return
        self._model.settle()
        shown = set(self._model.shown)
        hidden = sum(row not in shown and chance_of(jobs[row]).is_sent for row in rows)

        def begin() -> None:
            self._begin(self._session.cancel, self._rows_of(wanted))

        self.confirm(outlook.sent, begin, hidden=hidden, stake=outlook.credits)

    def confirm(
        self,
        count: int,
        then: Callable[[], None],
        *,
        hidden: int = 0,
        key_name: str = "",
        stake: Credits = NO_CREDITS,
    ) -> None:
        """Ask whether so many jobs are really to be cancelled, and call `then` if they are.

        One question at a time: where one stands already, that one has to be answered first.
        """
        if self._question is not None:
            self._question.raise_()
            self._question.activateWindow()
            return
        intent = Intent(
            stake=stake,
            count=count,
            key_name=key_name or self._session.key_name,
            address=self._session.address.base,
            practice=self._session.is_practice,
            hidden=hidden,
        )
        dialog = self._question = ConfirmCancelling(intent, self._window)

        def finished(result: int) -> None:
            self._question = None
            dialog.deleteLater()
            if result == QDialog.DialogCode.Accepted:
                then()

        dialog.finished.connect(finished)
        dialog.open()
        self.asking.emit()

    def _begin(self, make: Callable[[Sequence[int]], Run], rows: Sequence[int]) -> None:
        if not rows:
            return
        try:
            run = make(rows)
        except Problem as problem:
            self._notices.tell(Topic.RUN, words.in_one_line(problem), Tone.WARNING)
            return
        self._start(run, rows)

    def _start(self, run: Run, rows: Sequence[int]) -> None:
        self._notices.dismiss(Topic.RUN, Topic.INTAKE, Topic.REPORT, Topic.RESUME)
        jobs = self._session.jobs.rows
        self._announced = 0
        self._key_changed()
        self._bar.set_purpose(only_asks=run.only_asks)
        run.rows_changed.connect(self._rows_changed)
        run.phase_changed.connect(self._phase_changed)
        run.ticked.connect(self._ticked)
        run.troubled.connect(self._troubled)
        run.start()
        self._rows = {row: jobs[row].status for row in rows}
        self._counts = Counter(self._rows.values())
        self.counts_changed.emit()
        self._paint()
        self.moment_changed.emit()

    @Slot(object)
    def step(self, step: Step) -> None:
        """Do what a button of the run bar says."""
        run = self._session.run
        if run is None:
            return
        match step:
            case Step.PAUSE:
                run.pause()
            case Step.GO_ON | Step.TRY_NOW:
                run.resume()
            case Step.OTHER_KEY:
                self._keys.ask()
            case Step.STOP:
                run.stop()
            case Step.STOP_NOW:
                run.stop_now()
        self._paint()

    @Slot()
    def _key_changed(self) -> None:
        self._bar.set_place(self._session.key_name, self._session.address.base)
        if self._session.is_running:
            self._paint()

    # What a run tells.

    @Slot(object)
    def _rows_changed(self, rows: list[int]) -> None:
        jobs, known, counts = self._session.jobs.rows, self._rows, self._counts
        for row in rows:
            status, before = jobs[row].status, known.get(row)
            if before is not None and before is not status:
                counts[before] -= 1
                counts[status] += 1
                known[row] = status
        self._model.rows_changed(rows)
        self.counts_changed.emit()

    @Slot()
    def _phase_changed(self) -> None:
        run = self._session.run
        if run is None:
            return
        self._paint()
        match run.phase:
            case RunPhase.PAUSED:
                self._model.order_anew()
                place = (self._session.key_name, self._session.address.base)
                announce(self._window, state_of_run(run.progress(), *place)[0])
            case RunPhase.ENDED:
                self._notices.dismiss(Topic.INTAKE)  # "a run is going on" is not so any more
                self._model.order_anew()
                counts = self._session.jobs.counts
                announce(self._window, result_aloud(counts))
            case RunPhase.RUNNING | RunPhase.STOPPING | RunPhase.NOT_STARTED:
                pass
        self.moment_changed.emit()

    @Slot()
    def _ticked(self) -> None:
        if time.monotonic() - self._painted_at >= REPAINT_AFTER:
            self._paint()

    def _paint(self) -> None:
        run = self._session.run
        if run is None:
            return
        self._painted_at = time.monotonic()
        progress = run.progress()
        self._bar.show_progress(progress, self._counts)
        part = ANNOUNCED_PARTS * progress.done // max(1, progress.total)
        if part > self._announced and progress.phase is RunPhase.RUNNING:
            self._announced = part
            announce(self._window, figures_of(progress))

    @Slot(object)
    def _troubled(self, problem: Problem) -> None:
        self._notices.tell(Topic.JOURNAL, words.in_one_line(problem), Tone.WARNING)
