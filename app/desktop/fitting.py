"""Sizes that grow with the letters: who has set larger ones sees all of every text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

USUAL_LINE: Final = 15
"""Pixels from line to line for which the sizes in the code were chosen."""
LEFT_OF_SCREEN: Final = 80
"""Pixels of the screen that a dialog leaves free, in both directions."""


def grown(widget: QWidget, *lengths: int) -> tuple[int, ...]:
    """Lengths in pixels that were chosen for letters of the usual size, for those of this widget."""
    times = max(1.0, widget.fontMetrics().lineSpacing() / USUAL_LINE)
    return tuple(round(length * times) for length in lengths)


def within_screen(widget: QWidget, width: int, height: int) -> QSize:
    """This size, or what the screen has room for."""
    room = widget.screen().availableSize()
    return QSize(min(width, room.width() - LEFT_OF_SCREEN), min(height, room.height() - LEFT_OF_SCREEN))


class FittingDialog(QDialog):
    """A dialog that is as high as its texts need; Qt alone gives it no more than two thirds of the screen.

    `width` is chosen for letters of the usual size, in pixels.
    """

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width

    def fit(self) -> None:
        """Take as much room as the texts need now."""
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        (width,) = grown(self, self._width)
        width = max(width, layout.totalMinimumSize().width(), layout.totalSizeHint().width())
        width = within_screen(self, width, 0).width()
        height = layout.totalHeightForWidth(width)
        self.resize(within_screen(self, width, max(height, layout.totalMinimumSize().height())))

    def showEvent(self, event: QShowEvent) -> None:
        """Only now all texts and fonts are known."""
        self.fit()
        super().showEvent(event)
