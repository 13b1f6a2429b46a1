"""The licences: the program's own, and those of all that comes with it, in one text that can be searched."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.desktop.widgets.controls import Kind, button, button_box, fixed_font, heading, label
from app.desktop.widgets.line_field import LineField
from app.desktop.widgets.notices import announce
from app.desktop.widgets.search_field import name_clear_button
from app.licences import own_licence, third_party_notices

COLUMNS: Final = 84
"""Letters in a line: the texts are set for 78."""
HEIGHT: Final = 620
LEFT_OF_SCREEN: Final = 80
"""Pixels of the screen that the dialog leaves free, in both directions."""
SPACE: Final = 90
"""Pixels beside the letters: margins, frame and scroll bar."""

_BACKWARD: Final = QTextDocument.FindFlag.FindBackward


class LicencesDialog(QDialog):
    """Made when it is asked for: its texts are long, and few people ever open it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.search = LineField()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search in the licences"))
        self.search.setAccessibleDescription(self.search.accessibleName())
        self.search.setClearButtonEnabled(True)
        name_clear_button(self.search)
        self.search.textEdited.connect(self._look)
        self.told = label("", Kind.SOFT, wraps=False)
        self.text = _ReadOnly(self._all_texts())
        self.text.setAccessibleName(self.tr("Licences"))
        self._lay_out()
        self.text.setFocus()

    def _all_texts(self) -> str:
        parts = (
            (self.tr("The licence of Job Canceller"), own_licence),
            (self.tr("The parts that others made, and their licences"), third_party_notices),
        )
        return "\n\n\n".join(f"{title}\n{'=' * len(title)}\n\n{self._read(text)}" for title, text in parts)

    def _read(self, text: Callable[[], str]) -> str:
        try:
            return text().strip("\n")
        except OSError:
            return self.tr("This text is missing. Install the program again, and it will be here.")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(button(self.tr("&Previous"), lambda: self._find(backward=True)))
        row.addWidget(button(self.tr("&Next"), self._find))
        box = button_box(self)
        close = box.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setIcon(QIcon())
        # Enter belongs to the search.
        close.setAutoDefault(False)
        box.rejected.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(heading(self.tr("Licences"), 1.4))
        column.addLayout(row)
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self._begin_search),
            (QKeySequence.StandardKey.FindNext, self._find),
            (QKeySequence.StandardKey.FindPrevious, lambda: self._find(backward=True)),
        ):
            QShortcut(QKeySequence(keys), self, act)
        screen = QGuiApplication.primaryScreen().availableSize()
        wanted = self.text.fontMetrics().averageCharWidth() * COLUMNS + SPACE
        self.resize(
            min(wanted, screen.width() - LEFT_OF_SCREEN), min(HEIGHT, screen.height() - LEFT_OF_SCREEN)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the search goes to the next place, with Shift to the one before."""
        is_enter = event.matches(QKeySequence.StandardKey.InsertParagraphSeparator)
        is_with_shift = event.matches(QKeySequence.StandardKey.InsertLineSeparator)
        if self.search.hasFocus() and (is_enter or is_with_shift):
            self._find(backward=is_with_shift)
            return
        super().keyPressEvent(event)

    @Slot()
    def _begin_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def _look(self) -> None:
        """Each letter more looks from the place where the last one was found."""
        cursor = self.text.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.text.setTextCursor(cursor)
        self._find()

    @Slot()
    def _find(self, *, backward: bool = False) -> None:
        """Go to the next place, or the one before; after the last the first comes again."""
        wanted = self.search.text()
        how = _BACKWARD if backward else QTextDocument.FindFlag(0)
        if not wanted or self.text.find(wanted, how):
            self.told.setText("")
            return
        edge = QTextCursor(self.text.document())
        edge.movePosition(QTextCursor.MoveOperation.End if backward else QTextCursor.MoveOperation.Start)
        before = self.text.textCursor()
        self.text.setTextCursor(edge)
        if self.text.find(wanted, how):
            self.told.setText("")
            return
        self.text.setTextCursor(before)
        self.told.setText(self.tr("That is not in the text."))
        announce(self, self.told.text())


class _ReadOnly(QPlainTextEdit):
    """A long text that can be read, searched and copied, by the keyboard alone, too."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFont(fixed_font(self.font()))
        self.setPlainText(text)
        # The arrow keys move a cursor that can be seen.
        flags = self.textInteractionFlags()
        self.setTextInteractionFlags(flags | Qt.TextInteractionFlag.TextSelectableByKeyboard)


def show_licences(window: QWidget) -> None:
    """Open the licences beside the window; they go when they are closed."""
    dialog = LicencesDialog(window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
