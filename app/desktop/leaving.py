"""The end of the window: nothing is lost, and it is gone within five seconds."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.desktop.history.report_desk import ReportDesk
from app.desktop.run.questions import AskBeforeLeaving, Leaving
from app.engine.progress import RunPhase
from app.jobs.status import Status
from app.session import Session

ANSWERS_WAITED_FOR: Final = 2_500
"""Milliseconds for which the answers on their way may be waited for. What is left of five seconds goes to
writing everything down and letting the threads go."""
LOOK_EVERY: Final = 50
"""Milliseconds between two looks whether they are in."""


class Leave(QObject):
    """Asks what is to become of a run under way, sees to it, and says `done` when the window may close.

    The run is left as a power cut would leave it, but in order: the next start offers to go on with the rest.
    A report that is being saved is waited for; the line that says so has a button to do without.
    """

    done = Signal()

    def __init__(self, session: Session, reports: ReportDesk, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._reports = reports
        self._waits_for_report = False
        reports.ended.connect(self._report_ended)
        self._window = window
        self._question: AskBeforeLeaving | None = None
        self._is_leaving = False
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(ANSWERS_WAITED_FOR)
        self._late.timeout.connect(self._leave_now)
        self._looks = QTimer(self)
        self._looks.setInterval(LOOK_EVERY)
        self._looks.timeout.connect(self._look)

    @property
    def may_close(self) -> bool:
        """Whether nothing is under way that would be cut off."""
        return not (self._session.is_running or self._reports.is_saving)

    @property
    def is_leaving(self) -> bool:
        """Whether the window is about to close, and waits only for the last answers."""
        return self._is_leaving

    def ask(self) -> None:
        """Ask what is to become of the run; a report alone needs no question."""
        run = self._session.run
        if not self._session.is_running:
            self._waits_for_report = self._reports.is_saving
            return
        if run is None or self._is_leaving or self._question is not None:
            return
        progress, practice = run.progress(), self._session.is_practice
        question = AskBeforeLeaving(progress.done, progress.total, self._window, practice=practice)
        self._question = question
        # Should the run end while the question stands, there is nothing left to ask.
        run.ended.connect(question.run_ended)
        run.ticked.connect(self._show_progress)

        def answered() -> None:
            self._question = None
            question.deleteLater()
            match question.chosen:
                case Leaving.STAY:
                    pass
                case Leaving.FINISH:
                    self.stop_and_leave()
                case Leaving.NOW:
                    self._leave_now()

        question.finished.connect(answered)
        question.open()

    @Slot()
    def stop_and_leave(self) -> None:
        """Send nothing more, wait a moment for what is on its way, and leave. The second time, at once."""
        run = self._session.run
        if run is None or not run.is_under_way or self._is_leaving:
            self._leave_now()
            return
        self._is_leaving = True
        run.pause()
        self._late.start()
        self._looks.start()

    @Slot()
    def _show_progress(self) -> None:
        run = self._session.run
        if self._question is not None and run is not None:
            progress = run.progress()
            self._question.show_progress(progress.done, progress.total)

    @Slot(bool)
    def _report_ended(self, is_saved: bool) -> None:
        waits, self._waits_for_report = self._waits_for_report, False
        if waits and is_saved and not self._session.is_running:
            self._leave_now()

    @Slot()
    def _look(self) -> None:
        run, counts = self._session.run, self._session.jobs.counts
        is_over = run is None or not run.is_under_way
        is_stopping = run is not None and run.phase is RunPhase.STOPPING
        is_still_at_it = not is_over and (is_stopping or counts[Status.SENDING] > 0)
        if not (is_still_at_it or self._reports.is_saving):
            self._leave_now()

    @Slot()
    def _leave_now(self) -> None:
        self._late.stop()
        self._looks.stop()
        self._is_leaving = False
        if self._session.run is not None:
            self._session.run.put_off()
        self.done.emit()
