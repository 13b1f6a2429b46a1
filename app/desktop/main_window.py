"""The window: puts pages and desks together, and decides which moment it is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.desktop.appearance import Look
from app.desktop.intake_desk import IntakeDesk
from app.desktop.job_table_model import JobTableModel
from app.desktop.key_desk import KeyDesk
from app.desktop.notices import NoticeArea
from app.desktop.practice_band import PracticeBand
from app.desktop.report_desk import ReportDesk
from app.desktop.run_desk import RunDesk
from app.desktop.start_page import StartPage
from app.desktop.summary_bar import Outcome
from app.desktop.work_page import Moment, WorkPage
from app.jobs.status import Status
from app.session import Session

MARGIN: Final = 14


class MainWindow(QMainWindow):
    """One window, one session."""

    def __init__(self, session: Session, look: Look, samples: Sequence[Path] = ()) -> None:
        super().__init__()
        self.session = session
        self._look = look
        self.setWindowTitle("Job Canceller")
        self.setAcceptDrops(True)
        self._model = JobTableModel(session.jobs, self)
        self.notices = NoticeArea()
        self.start = StartPage(samples)
        self.work = WorkPage(self._model)
        self._band = PracticeBand()
        self._band.setVisible(session.is_practice)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start)
        self._pages.addWidget(self.work)
        self.keys = KeyDesk(session, look, self)
        self.intake = IntakeDesk(session, self.notices, self)
        self.runs = RunDesk(
            session, self._model, self.work.running, notices=self.notices, keys=self.keys, window=self
        )
        self.reports = ReportDesk(session, self._model, self.notices, self)
        self._lay_out()
        self._make_actions()
        self._connect()
        self._paint()
        self._list_changed()

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(10)
        column.addWidget(self.notices)
        column.addWidget(self._pages, 1)
        outer = QWidget()
        rows = QVBoxLayout(outer)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._band)
        rows.addWidget(inner, 1)
        self.setCentralWidget(outer)

    def _connect(self) -> None:
        session, work, start = self.session, self.work, self.start
        self._look.changed.connect(self._paint)
        session.list_changed.connect(self._list_changed)
        start.mime_handed_in.connect(self.intake.take_mime)
        start.text_handed_in.connect(self.intake.take_text)
        work.ready.cancel_wanted.connect(self._cancel_all)
        work.ready.cancel_selected_wanted.connect(self._cancel_selected)
        work.done.cancel_wanted.connect(self._cancel_all)
        work.done.cancel_selected_wanted.connect(self._cancel_selected)
        work.done.again_wanted.connect(self.runs.try_again)
        work.done.check_wanted.connect(self.runs.check_again)
        work.done.report_wanted.connect(self.reports.ask_where)
        work.done.new_wanted.connect(session.new_list)
        work.selection_changed.connect(self._selection_changed)
        self.runs.moment_changed.connect(self._show_moment)
        self.runs.counts_changed.connect(self._show_counts)
        self.keys.key_changed.connect(self._show_place)

    def _make_actions(self) -> None:
        paste = QAction(self.tr("&Paste"), self)
        paste.setShortcut(QKeySequence.StandardKey.Paste)
        paste.triggered.connect(self._paste)
        self.addAction(paste)

    @Slot()
    def _paste(self) -> None:
        self.intake.take_mime(QGuiApplication.clipboard().mimeData())

    # What is shown.

    @Slot()
    def _paint(self) -> None:
        colours = self._look.colours
        for part in (self.start, self.work, self.notices, self._band):
            part.set_colours(colours)

    @Slot()
    def _list_changed(self) -> None:
        self._model.show_list(self.session.jobs)
        self.work.table.size_columns()
        self._show_counts()
        self._show_moment()

    @Slot()
    def _show_moment(self) -> None:
        is_empty = not len(self.session.jobs)
        if is_empty:
            if self._pages.currentWidget() is not self.start:
                self._pages.setCurrentWidget(self.start)
                self.work.show_everything()
            self.start.begin()
            return
        self._pages.setCurrentWidget(self.work)
        moment = self._moment()
        if moment is Moment.DONE:
            self._show_outcome()
        self._selection_changed()
        self._show_place()
        self.work.show_moment(moment)

    def _moment(self) -> Moment:
        if self.session.is_running:
            return Moment.RUNNING
        return Moment.READY if self.session.run is None else Moment.DONE

    def _show_outcome(self) -> None:
        session, run = self.session, self.session.run
        if run is None or run.ended_at is None:
            return
        jobs = session.jobs
        outcome = Outcome(
            counts=jobs.counts,
            handed_in=jobs.handed_in,
            repeated=len(jobs.duplicates),
            rejected=len(jobs.rejects),
            started_at=run.started_at or run.ended_at,
            ended_at=run.ended_at,
            key_name=session.key_name,
            address=session.address.base,
        )
        self.work.done.show_outcome(outcome)
        self.work.done.set_colours(self._look.colours)

    @Slot()
    def _show_counts(self) -> None:
        self.work.chips.show_counts(self.session.jobs.counts)
        self.work.show_numbers()

    @Slot()
    def _show_place(self) -> None:
        self.work.ready.show_place(self.session.key_name, self.session.address.base)

    @Slot()
    def _selection_changed(self) -> None:
        jobs = self.session.jobs
        ready = jobs.counts[Status.READY]
        selected = len(self._selected_rows()) if not self.session.is_running else 0
        self.work.ready.show_counts(ready, len(jobs), selected)
        self.work.done.show_ready(ready, selected)

    def _selected_rows(self) -> list[int]:
        model, jobs = self._model, self.session.jobs.rows
        shown = model.shown
        places = (place for part in self.work.table.selected_places() for place in part)
        return sorted(row for row in {shown[place] for place in places} if jobs[row].status is Status.READY)

    # What is wanted.

    @Slot()
    def _cancel_all(self) -> None:
        self.runs.cancel(self.session.rows_in(Status.READY))

    @Slot()
    def _cancel_selected(self) -> None:
        self.runs.cancel(self._selected_rows())
