"""A field for one line of text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_BY_KEYS: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
"""Where these bring the keyboard, Qt selects all."""


class LineField(QLineEdit):
    """Is read out when the keyboard comes to it with Tab.

    Qt 6.8.3 tells screen readers first that all is selected now, and then where the keyboard is. From the
    first Orca concludes that this was told already, and says nothing at all. Here all is selected a turn of
    the event loop later, but before anything is typed.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._selecting = QTimer(self)
        self._selecting.setSingleShot(True)
        self._selecting.setInterval(0)
        self._selecting.timeout.connect(self.selectAll)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard comes here."""
        if event.reason() not in _BY_KEYS:
            super().focusInEvent(event)
            return
        super().focusInEvent(QFocusEvent(event.type(), Qt.FocusReason.OtherFocusReason))
        if self.text() and not self.hasSelectedText():
            self._selecting.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """It has gone on at once."""
        self._selecting.stop()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed takes the place of what is selected."""
        self._select_now()
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """And what is written by way of an input method."""
        self._select_now()
        super().inputMethodEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click puts the cursor where it is."""
        self._selecting.stop()
        super().mousePressEvent(event)

    def _select_now(self) -> None:
        if self._selecting.isActive():
            self._selecting.stop()
            self.selectAll()
