"""The row of buttons of a dialog."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialogButtonBox


class DialogButtons(QDialogButtonBox):
    """Keeps the keyboard where it is when the appearance changes.

    Qt arranges the buttons anew for another style sheet, which takes the keyboard to the first of them: to
    the one that cancels, where it had been on the one that goes back.
    """

    def changeEvent(self, event: QEvent) -> None:
        """The style sheet of another appearance has come."""
        before = self.window().focusWidget()
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and before is not None:
            before.setFocus()
