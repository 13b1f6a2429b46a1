"""Saves reports: asks where, writes in the background, and says where the report is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop import words
from app.desktop.table.job_columns import status_text
from app.desktop.table.job_table_model import JobTableModel
from app.desktop.widgets.folders import documents
from app.desktop.widgets.notices import NoticeArea, Offer, Tone, Topic
from app.engine.background import Errand
from app.problem import Problem
from app.records.report import Report, ReportWords, save_report
from app.session import Session
from app.wording.records import report_words
from app.wording.rows import what_happened

SHOWN_AFTER: Final = 300
"""Milliseconds after which a report that takes its time shows how far it is."""


class ReportDesk(QObject):
    """Reports of the whole list, or of the rows that are shown. `ended` says whether one is saved now."""

    ended = Signal(bool)

    def __init__(self, session: Session, model: JobTableModel, notices: NoticeArea, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._model = model
        self._notices = notices
        self._window = window
        self._errand: Errand[bool] | None = None
        self._ask_again: Callable[[], None] = self.ask_where
        self._path = Path()
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(SHOWN_AFTER)
        self._late.timeout.connect(self._show_saving)

    @property
    def is_saving(self) -> bool:
        """Whether a report is being written."""
        return self._errand is not None

    def ask_where(self, *, only_shown: bool = False, past: Report | None = None) -> None:
        """Ask for a file's name, and save the report there: of the list as it is now, or of a past run."""
        dialog = QFileDialog(self._window, self.tr("Save report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        filters = {
            self.tr("Excel workbook (*.xlsx)"): "xlsx",
            self.tr("CSV, for every other program (*.csv)"): "csv",
            self.tr("JSON, for programs (*.json)"): "json",
        }
        dialog.setNameFilters(list(filters))
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters.get(chosen, "xlsx")))
        dialog.setDefaultSuffix("xlsx")
        dialog.setDirectory(documents())
        dialog.selectFile(self._suggestion(past))
        dialog.setLabelText(QFileDialog.DialogLabel.Reject, self.tr("Go back"))
        dialog.fileSelected.connect(lambda name: self.save(Path(name), only_shown=only_shown, past=past))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _suggestion(self, past: Report | None) -> str:
        """Nobody shall take the report of a practice for a real one: CSV has no other place to say it."""
        is_practice = past.practice if past else self._session.is_practice
        name = self.tr("Practice {day}") if is_practice else self.tr("Cancelled jobs {day}")
        day = words.file_day(past.started_at if past else self._session.started_at)
        return words.fill(name, {"day": day}) + ".xlsx"

    def save(self, path: Path, *, only_shown: bool = False, past: Report | None = None) -> None:
        """Save the report of the list as it is now, or of a past run."""
        if self._errand is not None:
            self._errand.abandon()
        self._ask_again = partial(self.ask_where, only_shown=only_shown, past=past)
        report = past or self._session.report()
        spoken = _words_for_report()
        self._model.settle()
        only = frozenset(self._model.shown) if only_shown else None
        self._path = path
        self._late.start()

        def work(abandoned: Callable[[], bool], progress: Callable[[int, int], None]) -> bool:
            def keep_going(written: int) -> bool:
                progress(written, len(report.rows))
                return not abandoned()

            return save_report(report, path, spoken, only=only, keep_going=keep_going)

        self._errand = self._session.background.run(work, self._saved, self._failed, self._progressed)

    @Slot()
    def _show_saving(self) -> None:
        text = self.tr("Saving the report…")
        self._notices.tell(Topic.REPORT, text, offers=[Offer(self.tr("Stop"), self._stop)])

    def _progressed(self, done: int, total: int) -> None:
        line = self._notices.line(Topic.REPORT)
        if line is not None and not self._late.isActive():
            line.show_progress(done, total)

    def _stop(self) -> None:
        if self._errand is not None:
            self._errand.abandon()
        self._over()
        self.ended.emit(False)

    def _over(self) -> None:
        self._late.stop()
        self._errand = None
        self._notices.dismiss(Topic.REPORT)

    def _saved(self, is_complete: bool) -> None:
        path = self._path
        self._over()
        if not is_complete:
            self.ended.emit(False)
            return
        text = words.fill(
            self.tr("The report is saved: {name}, in {folder}"),
            {"name": path.name, "folder": str(path.parent)},
        )
        offers = [
            Offer(self.tr("Open it"), lambda: _open(path), closes=False),
            Offer(self.tr("Open its folder"), lambda: _open(path.parent), closes=False),
        ]
        self._notices.tell(Topic.REPORT, text, Tone.GOOD, offers)
        self.ended.emit(True)

    def _failed(self, failure: Problem | Exception) -> None:
        self._over()
        again = [Offer(self.tr("Choose another place…"), self._ask_again)]
        self._notices.tell(Topic.REPORT, words.in_one_line(failure), Tone.WARNING, again)
        self.ended.emit(False)


def _words_for_report() -> ReportWords:
    return report_words(
        lambda _, detail: what_happened(detail, words.translate), status_text, words.translate
    )


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
