"""The page with the table: on top what can be done now, below it the rows, with filter and search."""

from __future__ import annotations

from enum import Enum
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from app.desktop import words
from app.desktop.looks.colours import Colours
from app.desktop.run.check_bar import CheckBar
from app.desktop.run.ready_bar import ReadyBar
from app.desktop.run.run_bar import RunBar
from app.desktop.run.summary_bar import SummaryBar
from app.desktop.table.job_table_model import JobTableModel
from app.desktop.table.job_table_view import JobTableView
from app.desktop.table.status_chips import PROBLEMS, StatusChips
from app.desktop.widgets.controls import Kind, button, label, row_of
from app.desktop.widgets.flow_layout import one_row
from app.desktop.widgets.focus import keyboard_stays_in
from app.desktop.widgets.notices import announce
from app.desktop.widgets.search_field import SearchField
from app.desktop.widgets.sides_layout import SidesLayout
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

SEARCH_AFTER: Final = 120
"""Milliseconds without a key after which the search begins."""
ROWS_AT_LEAST: Final = 6
"""The header counts as one. Where the window is too low for them, the page scrolls."""

SHOWN_OF: Final = Text(QT_TRANSLATE_NOOP("wording", "{shown} of {count} shown"))


class Moment(Enum):
    """What the page is about just now."""

    READY = "ready"
    RUNNING = "running"
    DONE = "done"


class WorkPage(QScrollArea):
    """Puts the bars, the chips, the search and the table together; where the window is too low for all of it,
    the page scrolls.

    `selection_changed` comes at most once a turn of the event loop.
    """

    selection_changed = Signal()

    def __init__(self, model: JobTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = model
        self.ready = ReadyBar()
        self.running = RunBar()
        self.done = SummaryBar()
        self.check = CheckBar()
        self.chips = StatusChips()
        self.table = JobTableView(model)
        self.search = SearchField(self.tr("Search in all columns"))
        self._shown = label("", Kind.SOFT, wraps=False)
        self._none = one_row(
            label(self.tr("No row passes the filter or the search."), wraps=False),
            button(self.tr("Show all rows"), self.show_everything, Kind.LINK),
        )
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(10)
        self.splitter.addWidget(self.table)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setMinimumHeight(ROWS_AT_LEAST * self.table.verticalHeader().defaultSectionSize())
        self._search_later = _timer(self, SEARCH_AFTER)
        self._is_number_awaited = False
        """Whoever searches and can't see the table hears how many rows it has then."""
        self._selection_later = _timer(self, 0)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        tools = SidesLayout(self.chips, row_of(self._shown, self.search, spacing=10), at_top=True)
        inside = QWidget()
        inside.setObjectName("inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for bar in (self.ready, self.running, self.done, self.check):
            column.addWidget(bar)
        column.addLayout(tools)
        column.addWidget(self._none)
        column.addWidget(self.splitter, 1)
        self.setWidget(inside)

    def _connect(self) -> None:
        self.chips.chosen.connect(self._filter)
        self.search.textChanged.connect(self._search_later.start)
        self._search_later.timeout.connect(self._search_typed)
        self.table.selected.connect(self._selection_later.start)
        self._selection_later.timeout.connect(self.selection_changed)
        self.model.order_made.connect(self.show_numbers)
        self.done.problems_wanted.connect(self.show_problems)

    def show_moment(self, moment: Moment) -> None:
        """Show the bar of this moment. Whoever pressed a button of the one before is at its next step."""
        bars: dict[Moment, ReadyBar | RunBar | SummaryBar] = {
            Moment.READY: self.ready,
            Moment.RUNNING: self.running,
            Moment.DONE: self.done,
        }
        with keyboard_stays_in(self, lambda: bars[moment].next_step or self.table):
            for one, bar in bars.items():
                bar.setVisible(one is moment)
        if moment is Moment.DONE:
            self.chips.let_go()

    def set_colours(self, colours: Colours) -> None:
        """Paint in the colours of another appearance."""
        for part in (self.running, self.done, self.check, self.chips, self.model):
            part.set_colours(colours)
        self.search.set_colours(colours)

    def begin(self) -> None:
        """The page has come up: the keyboard is in the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_search(self) -> None:
        """Put the keyboard into the search."""
        self.search.begin()

    def show_everything(self) -> None:
        """Filter and search no more."""
        self.search.clear()
        self._search()
        self.chips.show_all()

    @Slot()
    def show_problems(self) -> None:
        """Show the rows that did not end well and no others, from the first of them on."""
        self.search.clear()
        self._search()
        self.chips.show_only(PROBLEMS)
        self.model.settle()
        self.table.scrollToTop()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._shown.text())
        # The chips may take another line for it, and the table move down.
        QTimer.singleShot(0, self, partial(self.ensureWidgetVisible, self.table))

    @Slot()
    def show_numbers(self) -> None:
        """Say how many rows are shown, if not all are; if none is, offer all."""
        if not self.model.is_settled:
            return  # the numbers come with the rows, in a moment
        self._shown.setVisible(not self.model.wish.shows_everything)
        with keyboard_stays_in(self, lambda: self.table):
            self._none.setVisible(self.model.total > 0 and not self.model.shown)
        self._shown.setText(words.say(SHOWN_OF, count=self.model.total, shown=len(self.model.shown)))
        if self._is_number_awaited:
            self._is_number_awaited = False
            announce(self, self._shown.text())

    @Slot(object)
    def _filter(self, statuses: frozenset[object]) -> None:
        self.model.show_only(self.model.wish.with_statuses(statuses))  # type: ignore[arg-type]
        self.show_numbers()
        self._selection_later.start()  # what can be done with what is shown may be something else

    @Slot()
    def _search_typed(self) -> None:
        self._is_number_awaited = True
        self._search()

    @Slot()
    def _search(self) -> None:
        self.model.show_only(self.model.wish.searching(self.search.text()))
        self.show_numbers()
        self._selection_later.start()


def _timer(parent: QWidget, milliseconds: int) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(milliseconds)
    return made
