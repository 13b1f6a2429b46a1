"""The field for a search, the same wherever there is one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.desktop import words
from app.desktop.looks.colours import Colours
from app.desktop.looks.icons import icon
from app.desktop.widgets.line_field import LineField
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

LETTERS: Final = 32
"""As wide as so many of them."""
_CLEAR: Final = "_q_qlineeditclearaction"
"""Qt's own name for the action that empties a field; it has no words."""
CLEAR: Final = Text(QT_TRANSLATE_NOOP("wording", "Clear the search"))


def name_clear_button(field: QLineEdit) -> None:
    """Give the button that empties a field a name that can be read out."""
    actions: list[QAction] = list(field.findChildren(QAction, _CLEAR))
    for action in actions:
        action.setText(words.say(CLEAR))


class SearchField(LineField):
    """Escape empties it. `name` says in what it searches, for those who can't see where it stands."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # or the word in it would be read as well
        self.setClearButtonEnabled(True)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * LETTERS)
        self._glass = QAction(self.tr("Search"), self)
        self._glass.triggered.connect(self.begin)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        name_clear_button(self)

    def begin(self) -> None:
        """Put the keyboard here."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def set_colours(self, colours: Colours) -> None:
        """Paint the icon in the colours of another appearance."""
        self._glass.setIcon(icon("search", colours.soft_text, colours.surface))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the field; an empty one leaves the key to the dialog around it."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
