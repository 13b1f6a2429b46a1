"""Opens the history of runs, and has the report of a past run saved."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.desktop import words
from app.desktop.history.history_dialog import HistoryDialog
from app.desktop.history.report_desk import ReportDesk
from app.desktop.preferences import Preferences
from app.desktop.widgets.notices import NoticeArea, Tone, Topic
from app.problem import Problem
from app.records.report import Report
from app.records.run_values import RunSummary
from app.session import Session


class HistoryDesk(QObject):
    """Reads what runs there are each time it is asked to."""

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        *,
        notices: NoticeArea,
        reports: ReportDesk,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._notices = notices
        self._reports = reports
        self._window = window

    @Slot()
    def open(self) -> None:
        """Show the runs of the past, as soon as they are read."""
        self._session.past.find_all(self._show, self._tell, self._tell)

    def _show(self, runs: tuple[RunSummary, ...]) -> None:
        days = self._preferences.settings.history_days
        dialog = HistoryDialog(self._session.past, runs, self._save, days, self._window)
        dialog.open()

    def _save(self, report: Report) -> None:
        self._reports.ask_where(past=report)

    def _tell(self, failure: Problem | Exception) -> None:
        self._notices.tell(Topic.PROGRAM, words.in_one_line(failure), Tone.WARNING)
