"""Pictures in open windows: they follow the appearance, which may change by itself in the evening."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.desktop.looks.appearance import colours_shown
from app.desktop.looks.colours import Colours
from app.desktop.widgets.controls import show_picture


class LivePicture(QLabel):
    """An icon beside a text, as `controls.picture`, painted anew in the colours of each appearance."""

    def __init__(
        self, drawn: Callable[[Colours], QIcon], side: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._drawn = drawn
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._paint()

    def _paint(self) -> None:
        show_picture(self, self._drawn(colours_shown()), self._side)

    def changeEvent(self, event: QEvent) -> None:
        """The style sheet of another appearance has come."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._paint()
