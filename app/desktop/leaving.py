"""The end of the window: nothing is lost, and it is gone within five seconds."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.desktop.questions import AskBeforeLeaving, Leaving
from app.session import Session

ANSWERS_WAITED_FOR: Final = 2_500
"""Milliseconds for which a stopped run may wait for the answers on their way. What is left of five seconds
goes to writing everything down and letting the threads go."""


class Leave(QObject):
    """Asks what is to become of a run under way, sees to it, and says `done` when the window may close."""

    done = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._question: AskBeforeLeaving | None = None
        self._is_leaving = False
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(ANSWERS_WAITED_FOR)
        self._late.timeout.connect(self._stop_now)

    @property
    def may_close(self) -> bool:
        """Whether nothing is under way that would be cut off."""
        return not self._session.is_running

    def ask(self) -> None:
        """Ask what is to become of the run."""
        run = self._session.run
        if run is None or self._is_leaving or self._question is not None:
            return
        progress = run.progress()
        question = AskBeforeLeaving(progress.done, progress.total, self._window)
        self._question = question
        # Should the run end while the question stands, there is nothing left to ask.
        run.ended.connect(question.run_ended)

        def answered() -> None:
            self._question = None
            question.deleteLater()
            match question.chosen:
                case Leaving.STAY:
                    pass
                case Leaving.FINISH:
                    self.stop_and_leave()
                case Leaving.NOW:
                    self._is_leaving = True
                    self._stop_now()

        question.finished.connect(answered)
        question.open()

    @Slot()
    def stop_and_leave(self) -> None:
        """Send nothing more, wait a moment for what is on its way, and leave. The second time, at once."""
        run = self._session.run
        if run is None or not run.is_under_way:
            self.done.emit()
            return
        if self._is_leaving:
            self._stop_now()
            return
        self._is_leaving = True
        run.ended.connect(self._ended)
        self._late.start()
        run.stop()

    @Slot()
    def _stop_now(self) -> None:
        run = self._session.run
        if run is not None and run.is_under_way:
            run.stop_now()
        self._ended()

    @Slot()
    def _ended(self) -> None:
        if self._is_leaving:
            self._late.stop()
            self._is_leaving = False
            self.done.emit()
