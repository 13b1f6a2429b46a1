"""The window: its frame and its first picture. All else is made by `furnish`, as soon as that is painted.

A person sees the start page after a third of the time that the whole window takes. So this module imports
nothing that the first picture does not show; what it does not show is in `app.desktop.desks`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSettings, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QStackedLayout, QVBoxLayout, QWidget

from app.desktop import window_memory
from app.desktop.looks.appearance import Look
from app.desktop.menus import Menus
from app.desktop.preferences import Preferences
from app.desktop.start_page import StartPage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent

    from app.desktop.actions import Actions
    from app.desktop.desks import Desks
    from app.desktop.find.find_desk import FindDesk
    from app.desktop.history.report_desk import ReportDesk
    from app.desktop.intake.intake_desk import IntakeDesk
    from app.desktop.keys.key_desk import KeyDesk
    from app.desktop.leaving import Leave
    from app.desktop.practice_band import PracticeBand
    from app.desktop.run.check_desk import CheckDesk
    from app.desktop.run.run_desk import RunDesk
    from app.desktop.run.work_page import WorkPage
    from app.desktop.settings.settings_desk import SettingsDesk
    from app.desktop.table.details_panel import DetailsPanel
    from app.desktop.table.job_table_model import JobTableModel
    from app.desktop.table.table_columns import TableColumns
    from app.desktop.widgets.notices import NoticeArea
    from app.keys.keychain import Keychain
    from app.problem import Problem
    from app.session import Session

MARGIN: Final = 14
SMALLEST: Final = (480, 320)
"""Fits a screen of 1280 × 720 at 200 %."""
LOOKS_EVERY: Final = 8
"""Milliseconds to the first look whether the first picture is painted, and between two of them."""


class MainWindow(QMainWindow):
    """One window, one session. `painted` comes with the first picture; `may_end` says that the window was
    closed and all is settled.

    The attributes are there once it is furnished.
    """

    painted = Signal()
    may_end = Signal()

    session: Session
    notices: NoticeArea
    model: JobTableModel
    work: WorkPage
    details: DetailsPanel
    columns: TableColumns
    acts: Actions
    keys: KeyDesk
    intake: IntakeDesk
    runs: RunDesk
    reports: ReportDesk
    finds: FindDesk
    checks: CheckDesk
    settings: SettingsDesk
    leaving: Leave

    def __init__(
        self,
        look: Look,
        preferences: Preferences,
        *,
        memory: QSettings,
        practice: bool = False,
        samples: Sequence[Path] = (),
    ) -> None:
        super().__init__()
        self._look = look
        self._preferences = preferences
        self._memory = memory
        self._desks: Desks | None = None
        self._may_close = False
        self.setWindowTitle(self.tr("Job Canceller – Practice") if practice else "Job Canceller")
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self.start = StartPage(samples)
        self._band = _practice_band() if practice else None
        # A widget in its place would be told of as a "layered pane" whenever the keyboard comes in.
        self._pages = QStackedLayout()
        self._lay_out()
        self.menus = Menus(self)
        look.changed.connect(self.paint_pictures)
        window_memory.restore(self, memory)
        self.start.fit(self.height())
        self.start.begin()
        # Qt would tell it with an event, and the first of those is dear: see `StartPage`.
        self._first_look = QTimer(self, interval=LOOKS_EVERY)
        self._first_look.timeout.connect(self._look_whether_painted)

    def appear(self) -> None:
        """Come onto the screen for the first time; `painted` follows."""
        self.show()
        # Not before: a look too soon holds the picture up, because Python meets `QWindow` for it.
        self._first_look.start()

    def furnish(self, session: Session, keychain: Keychain) -> None:
        """Make all that the first picture does not show, over this session."""
        # Here and not above: what this imports takes longer than all that the first picture needs.
        from app.desktop.desks import Desks  # noqa: PLC0415
        from app.system.turns import take_short_turns  # noqa: PLC0415

        take_short_turns()
        self.paint_pictures()
        self.start.settle()
        desks = self._desks = Desks(
            self, session, keychain, look=self._look, preferences=self._preferences, memory=self._memory
        )
        self.session, self.notices, self.leaving = session, desks.notices, desks.leaving
        self.model, self.work, self.details = desks.model, desks.work, desks.details
        self.columns, self.acts = desks.columns, desks.acts
        self.keys, self.intake, self.runs = desks.keys, desks.intake, desks.runs
        self.finds, self.checks = desks.finds, desks.checks
        self.reports, self.settings = desks.reports, desks.settings
        self._column.insertWidget(0, desks.notices)
        self._pages.addWidget(desks.work)
        desks.begin()

    def begin(self) -> None:
        """Look for a key and for runs that were cut off; to be called when the window is furnished."""
        if self._desks is not None:
            self._desks.look_around()

    def tell_problem(self, problem: Problem | Exception) -> None:
        """Say in the window what went wrong, if there is where to say it; the log says it in any case."""
        if self._desks is not None:
            self._desks.tell_problem(problem)

    def show_page(self, page: QWidget) -> bool:
        """Show the start page or the page with the table; whether it was another one before."""
        is_other = self._pages.currentWidget() is not page
        self._pages.setCurrentWidget(page)
        return is_other

    def _lay_out(self) -> None:
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN)
        self._column.setSpacing(10)
        self._column.addLayout(self._pages, 1)
        # Not before: a stack shows its first page at once, and while it is nowhere, as a window of its own.
        self._pages.addWidget(self.start)
        outer = QWidget()
        rows = QVBoxLayout(outer)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        if self._band is not None:
            rows.addWidget(self._band)
        rows.addWidget(inner, 1)
        self.setCentralWidget(outer)

    @Slot()
    def paint_pictures(self) -> None:
        """Paint what is drawn in the colours of the appearance."""
        for part in (self.start, self._band):
            if part is not None:
                part.set_colours(self._look.colours)

    @Slot()
    def _look_whether_painted(self) -> None:
        if self.isVisible() and self.windowHandle().isExposed():
            self._first_look.stop()
            self.painted.emit()

    # What Qt tells. What needs the desks comes when they are there: see `app.desktop.opening`.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and text are welcome."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()
            self.start.set_inviting(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It was not dropped."""
        self.start.set_inviting(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        self.start.set_inviting(False)
        if self._desks is not None and self.intake.take_mime(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What nobody else had a use for."""
        from app.desktop.keyboard import presses  # noqa: PLC0415

        if not presses(self, event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Never in the middle of a run without a question."""
        if self._desks is None:
            self.may_end.emit()
            return
        if not self._may_close and not self.leaving.may_close:
            event.ignore()
            self.leaving.ask()
            return
        event.accept()
        self._desks.remember()
        self.may_end.emit()

    @Slot()
    def leave(self) -> None:
        """All is settled: close without a question."""
        self._may_close = True
        self.close()


def _practice_band() -> PracticeBand:
    # Most starts do without it.
    from app.desktop.practice_band import PracticeBand  # noqa: PLC0415

    return PracticeBand()
