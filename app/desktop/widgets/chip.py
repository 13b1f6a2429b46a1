"""A chip: a button that stays pressed, with a number in it that changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.desktop.widgets.controls import Kind, begin_as, put_hand_on


class Chip(QPushButton):
    """Shows each number at once, and tells it to screen readers when the keyboard comes to it.

    They read the name of what the keyboard is on anew whenever it changes, and in a run the numbers change
    several times a second.
    """

    def __init__(self, pressed: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        begin_as(self, Kind.CHIP)
        put_hand_on(self)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.clicked.connect(lambda: pressed())  # noqa: PLW0108  (without the "checked" that comes along)

    def say(self, text: str, name: str) -> None:
        """Show a text; the name is for those who hear it."""
        self._name = name
        if not self.hasFocus():
            self.setAccessibleName(name)
        self.setText(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard comes here, and the name is read."""
        if self._name:
            self.setAccessibleName(self._name)
        super().focusInEvent(event)
