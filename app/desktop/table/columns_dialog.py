"""The dialog in which columns are switched on and off and put into another order, by mouse or by keyboard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop import words
from app.desktop.widgets.controls import Kind, button, button_box, go_back, heading, label, set_kind
from app.desktop.widgets.fitting import within_screen
from app.desktop.widgets.letters import grown
from app.desktop.widgets.notices import announce
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

SIZE: Final = (500, 500)
ROW_HEIGHT: Final = 1.9
"""In heights of a line of text."""
ROWS_AT_LEAST: Final = 4
UP: Final = QKeySequence("Alt+Up")
DOWN: Final = QKeySequence("Alt+Down")
_KEY: Final = Qt.ItemDataRole.UserRole

NEEDED: Final = Text(QT_TRANSLATE_NOOP("wording", "{column} (always shown)"))
MOVED: Final = Text(QT_TRANSLATE_NOOP("wording", "{column}: {place} of {total}"))
"""What a screen reader says of a column in its new place."""


@dataclass(frozen=True, slots=True)
class ColumnEntry:
    """A column of the table. `is_needed`: without it, a row can't be told from another."""

    key: str
    title: str
    is_shown: bool
    is_needed: bool


@dataclass(frozen=True, slots=True)
class Arrangement:
    """All columns by their keys, in the order that was chosen, and those of them that are hidden.

    `is_anew` says that the person began with everything as it was at first, widths and sorting included.
    """

    order: tuple[str, ...]
    hidden: frozenset[str]
    is_anew: bool


class ColumnsDialog(QDialog):
    """`chosen` carries the `Arrangement`. Until then the table stays as it is."""

    chosen = Signal(object)

    def __init__(self, now: Sequence[ColumnEntry], at_first: Sequence[ColumnEntry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Arrange columns"))
        self._at_first = at_first
        self._is_anew = False
        self.list = ColumnList(self)
        self._up = button(self.tr("Move up"), lambda: self.list.move_current(-1))
        self._down = button(self.tr("Move down"), lambda: self.list.move_current(1))
        self._anew = button(self.tr("As they were at first"), self._begin_anew)
        for made, key in ((self._up, UP), (self._down, DOWN)):
            made.setToolTip(key.toString(QKeySequence.SequenceFormat.NativeText))
        self._lay_out()
        self.list.changed.connect(self._look_at_place)
        self.list.show_columns(now)
        self.list.setFocus()
        self.resize(within_screen(self, *grown(self, *SIZE)))

    def _lay_out(self) -> None:
        steps = QVBoxLayout()
        steps.setSpacing(8)
        steps.addWidget(self._up)
        steps.addWidget(self._down)
        steps.addStretch(1)
        steps.addWidget(self._anew)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.list, 1)
        row.addLayout(steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(heading(self.tr("Arrange columns"), 1.4))
        column.addWidget(label(self.tr("The table shows what is ticked, in this order."), Kind.SOFT))
        column.addLayout(row, 1)
        column.addSpacing(4)
        column.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        box = button_box(self)
        use = QPushButton(self.tr("Apply"))
        set_kind(use, Kind.NEXT)
        use.setDefault(True)
        box.addButton(use, QDialogButtonBox.ButtonRole.AcceptRole)
        go_back(box, self.tr("Go back"))
        box.accepted.connect(self._choose)
        box.rejected.connect(self.reject)
        return box

    @Slot()
    def _look_at_place(self) -> None:
        """A button that the keyboard is on stays switched on: else the next press would be on another one."""
        at, last = self.list.currentRow(), self.list.count() - 1
        self._up.setEnabled(at > 0 or self._up.hasFocus())
        self._down.setEnabled(0 <= at < last or self._down.hasFocus())

    def _begin_anew(self) -> None:
        self._is_anew = True
        self.list.show_columns(self._at_first)

    @Slot()
    def _choose(self) -> None:
        order, hidden = self.list.columns()
        self.chosen.emit(Arrangement(order, hidden, self._is_anew))
        self.accept()


class ColumnList(QListWidget):
    """The columns from the first to the last. `changed` says that another one, or its place, is current."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Columns"))
        self.setAccessibleDescription(self.tr("Space shows or hides a column, Alt with an arrow moves it."))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(ROWS_AT_LEAST * self._row_height())
        self.currentRowChanged.connect(self.changed)
        self.model().rowsMoved.connect(self.changed)

    def _row_height(self) -> int:
        return round(self.fontMetrics().lineSpacing() * ROW_HEIGHT)

    def show_columns(self, entries: Iterable[ColumnEntry]) -> None:
        """Begin with these, the first of them current."""
        self.clear()
        flag = Qt.ItemFlag
        for entry in entries:
            title = words.say(NEEDED, column=entry.title) if entry.is_needed else entry.title
            item = QListWidgetItem(title)
            item.setToolTip(title)  # the list elides what is too long for it
            item.setData(_KEY, entry.key)
            # Not to be dropped on: what is dragged comes between two columns.
            flags = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled
            item.setFlags(flags if entry.is_needed else flags | flag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if entry.is_shown else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, self._row_height()))
            self.addItem(item)
        self.setCurrentRow(0)

    def columns(self) -> tuple[tuple[str, ...], frozenset[str]]:
        """The keys in their order, and those that are hidden."""
        items = [self.item(row) for row in range(self.count())]
        hidden = (item for item in items if item.checkState() is Qt.CheckState.Unchecked)
        return tuple(item.data(_KEY) for item in items), frozenset(item.data(_KEY) for item in hidden)

    def move_current(self, steps: int) -> None:
        """Move the current column up (-1) or down (1), unless it is at the end already."""
        before = self.currentRow()
        after = before + steps
        if before < 0 or not 0 <= after < self.count():
            return
        item = self.takeItem(before)
        self.insertItem(after, item)
        self.setCurrentRow(after)
        announce(self, words.say(MOVED, column=item.text(), place=after + 1, total=self.count()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves."""
        pressed = QKeySequence(event.keyCombination())
        if pressed in (UP, DOWN):
            self.move_current(-1 if pressed == UP else 1)
        else:
            super().keyPressEvent(event)
