"""A field in which one of several values is chosen, with an arrow that follows the appearance."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

HALF_WIDTH: Final = 4.0
HALF_HEIGHT: Final = 2.0
LINE: Final = 1.6


class DropDown(QComboBox):
    """The style sheet takes Qt's own arrow away, because that one would not."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and the arrow in it."""
        super().paintEvent(event)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxArrow
        place = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        middle = QPointF(place.center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().placeholderText().color(), LINE, c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(
            QPolygonF(
                [
                    middle + QPointF(-HALF_WIDTH, -HALF_HEIGHT),
                    middle + QPointF(0.0, HALF_HEIGHT),
                    middle + QPointF(HALF_WIDTH, -HALF_HEIGHT),
                ]
            )
        )
        painter.end()
