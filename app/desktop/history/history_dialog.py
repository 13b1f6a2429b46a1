"""The runs of the past: what they were, how they ended, and their reports once more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QTableView, QVBoxLayout, QWidget

from app.desktop import words
from app.desktop.table.plain_table import plain_table
from app.desktop.widgets.controls import Kind, button_box, heading, label
from app.desktop.widgets.fitting import within_screen
from app.desktop.widgets.letters import grown
from app.engine.past import PastRuns
from app.jobs.status import Status
from app.problem import Problem
from app.records.report import Report
from app.records.run_values import RunState, RunSummary
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

SIZE: Final = (860, 460)
"""The dialog is wider where its table is."""
LONGEST_NAME: Final = 240
"""Pixels of a file's or a key's name; a longer one is elided, and the whole of it is the cell's tooltip."""
MARGIN: Final = 24
NAMES: Final = (1, 2)
NUMBERS: Final = (3, 4, 5, 6)
"""Which columns hold them."""

ENDED: Final = Text(QT_TRANSLATE_NOOP("wording", "Finished"))
GOING_ON: Final = Text(QT_TRANSLATE_NOOP("wording", "Going on"))
CUT_OFF: Final = Text(QT_TRANSLATE_NOOP("wording", "Cut off"))
KEPT: Final = Text(
    QT_TRANSLATE_NOOP("wording", "Runs are kept for {count} days; the settings say how long."),
    "Runs are kept for 1 day; the settings say how long.",
)


class HistoryDialog(QDialog):
    """Shows every run that is kept. `save` is called with the report of the one that was chosen."""

    def __init__(
        self,
        past: PastRuns,
        runs: tuple[RunSummary, ...],
        save: Callable[[Report], None],
        days: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History"))
        self._past = past
        self._runs = runs
        self._save_report = save
        self._table = self._make_table()
        self._told = label("", Kind.BAD)
        self._told.hide()
        box = button_box(self)
        self._button = box.addButton(self.tr("Save report…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._button.clicked.connect(self._save)
        close = box.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setIcon(QIcon())
        box.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 20, MARGIN, 18)
        column.setSpacing(12)
        column.addWidget(heading(self.tr("Runs of the past"), 1.4))
        kept = words.say(KEPT, count=days) if runs else self.tr("There is no run yet.")
        column.addWidget(label(kept, Kind.SOFT))
        column.addWidget(self._table, 1)
        column.addWidget(self._told)
        column.addWidget(box)
        self._table.selectionModel().selectionChanged.connect(self._look_at_selection)
        if runs:
            self._table.selectRow(0)
        self._look_at_selection()
        width, height = grown(self, *SIZE)
        self.resize(within_screen(self, max(width, 2 * MARGIN + self._whole_width()), height))

    def _make_table(self) -> QTableView:
        titles = [self.tr("Started"), self.tr("From"), self.tr("Key")]
        titles += [self.tr("Jobs"), self.tr("Cancelled"), self.tr("Had finished")]
        titles += [self.tr("Not cancelled"), self.tr("State")]
        rows = [row_of(run) for run in self._runs]
        table = plain_table(titles, rows, self.tr("Runs of the past"), numbers=NUMBERS)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.resizeColumnsToContents()
        (longest,) = grown(table, LONGEST_NAME)
        for column in NAMES:
            table.setColumnWidth(column, min(table.columnWidth(column), longest))
        table.horizontalHeader().setStretchLastSection(True)
        table.doubleClicked.connect(self._save)
        return table

    def _whole_width(self) -> int:
        """How wide the table is with all of its columns."""
        table = self._table
        columns = sum(table.columnWidth(at) for at in range(table.model().columnCount()))
        return columns + 2 * table.frameWidth() + table.verticalScrollBar().sizeHint().width()

    @Slot()
    def _look_at_selection(self) -> None:
        self._button.setEnabled(self._table.selectionModel().hasSelection())

    @Slot()
    def _save(self) -> None:
        chosen = self._table.selectionModel().selectedRows()
        if not chosen:
            return
        self._told.hide()
        self._past.report(self._runs[chosen[0].row()].path, self._hand_on, self._tell)

    def _hand_on(self, report: Report) -> None:
        self._save_report(report)

    def _tell(self, failure: Problem | Exception) -> None:
        self._told.setText(words.in_one_line(failure))
        self._told.show()


def row_of(run: RunSummary) -> list[str]:
    """A run in words and numbers, for the table."""
    done = sum(run.counts[one] for one in (Status.CANCELLED, Status.ALREADY_CANCELLED))
    finished = run.counts[Status.ALREADY_FINISHED]
    state = ENDED if run.state is RunState.FINISHED else GOING_ON if run.going_on else CUT_OFF
    return [
        words.day_and_time(run.started_at),
        run.source,
        run.key_name,
        words.number(run.rows),
        words.number(done),
        words.number(finished),
        words.number(run.rows - done - finished),
        words.say(state),
    ]
