"""The page with the table: on top what can be done now, below it the rows, with filter and search."""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.desktop import words
from app.desktop.colours import Colours
from app.desktop.controls import Kind, label
from app.desktop.icons import icon
from app.desktop.job_table_model import JobTableModel
from app.desktop.job_table_view import JobTableView
from app.desktop.ready_bar import ReadyBar
from app.desktop.run_bar import RunBar
from app.desktop.status_chips import StatusChips
from app.desktop.summary_bar import SummaryBar
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

SEARCH_WIDTH: Final = 220
SEARCH_AFTER: Final = 120
"""Milliseconds without a key after which the search begins."""

SHOWN_OF: Final = Text(QT_TRANSLATE_NOOP("wording", "{shown} of {count} shown"))


class Moment(Enum):
    """What the page is about just now."""

    READY = "ready"
    RUNNING = "running"
    DONE = "done"


class WorkPage(QWidget):
    """Puts the bars, the chips, the search and the table together. `selection_changed` comes at most once a
    turn of the event loop."""

    selection_changed = Signal()

    def __init__(self, model: JobTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.ready = ReadyBar()
        self.running = RunBar()
        self.done = SummaryBar()
        self.chips = StatusChips()
        self.table = JobTableView(model)
        self.search = QLineEdit()
        self._shown = label("", Kind.SOFT, wraps=False)
        self._bars = QStackedWidget()
        self._bars.setSizePolicy(
            self._bars.sizePolicy().Policy.Preferred, self._bars.sizePolicy().Policy.Fixed
        )
        for bar in (self.ready, self.running, self.done):
            self._bars.addWidget(bar)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(10)
        self.splitter.addWidget(self.table)
        self._search_later = _timer(self, SEARCH_AFTER)
        self._selection_later = _timer(self, 0)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search in all columns"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(SEARCH_WIDTH)
        self._glass = QAction(self.search)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        tools = QHBoxLayout()
        tools.setSpacing(10)
        tools.addWidget(self.chips, 1)
        tools.addWidget(self._shown, 0, Qt.AlignmentFlag.AlignTop)
        tools.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._bars)
        column.addLayout(tools)
        column.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.chips.chosen.connect(self._filter)
        self.search.textChanged.connect(self._search_later.start)
        self._search_later.timeout.connect(self._search)
        self.table.selected.connect(self._selection_later.start)
        self._selection_later.timeout.connect(self.selection_changed)
        self.model.order_made.connect(self.show_numbers)

    def show_moment(self, moment: Moment) -> None:
        """Show the bar of this moment."""
        bar = {Moment.READY: self.ready, Moment.RUNNING: self.running, Moment.DONE: self.done}[moment]
        self._bars.setCurrentWidget(bar)
        self._fit_bar()

    def _fit_bar(self) -> None:
        """The bar in front alone decides how high the place is."""
        bar = self._bars.currentWidget()
        width = self._bars.width()
        height = bar.heightForWidth(width) if bar.hasHeightForWidth() else bar.sizeHint().height()
        self._bars.setFixedHeight(max(height, bar.minimumSizeHint().height()))

    def set_colours(self, colours: Colours) -> None:
        """Paint in the colours of another appearance."""
        for part in (self.running, self.done, self.chips, self.model):
            part.set_colours(colours)
        self._glass.setIcon(icon("search", colours.soft_text, colours.surface))

    def begin(self) -> None:
        """The page has come up: the keyboard is in the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_search(self) -> None:
        """Put the keyboard into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_everything(self) -> None:
        """Filter and search no more."""
        self.search.clear()
        self._search()
        self.chips.show_all()

    @Slot()
    def show_numbers(self) -> None:
        """Say how many rows are shown, if not all are."""
        self._shown.setVisible(not self.model.wish.shows_everything)
        self._shown.setText(words.say(SHOWN_OF, count=self.model.total, shown=len(self.model.shown)))

    @Slot(object)
    def _filter(self, statuses: frozenset[object]) -> None:
        self.model.show_only(self.model.wish.with_statuses(statuses))  # type: ignore[arg-type]
        self.show_numbers()

    @Slot()
    def _search(self) -> None:
        self.model.show_only(self.model.wish.searching(self.search.text()))
        self.show_numbers()


def _timer(parent: QWidget, milliseconds: int) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(milliseconds)
    return made
