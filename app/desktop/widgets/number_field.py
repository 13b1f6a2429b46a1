"""A field for a number, with arrows that follow the appearance."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSpinBox, QStyle, QStyleOptionSpinBox

HALF_WIDTH: Final = 3.5
HALF_HEIGHT: Final = 1.75
LINE: Final = 1.6


class NumberField(QSpinBox):
    """The style sheet takes Qt's own arrows away, because those would not."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and the arrows in it."""
        super().paintEvent(event)
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().placeholderText().color()
        painter.setPen(QPen(colour, LINE, c=Qt.PenCapStyle.RoundCap))
        for part, direction in (
            (QStyle.SubControl.SC_SpinBoxUp, -1.0),
            (QStyle.SubControl.SC_SpinBoxDown, 1.0),
        ):
            place = self.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, self)
            middle, height = QPointF(place.center()), HALF_HEIGHT * direction
            painter.drawPolyline(
                QPolygonF(
                    [
                        middle + QPointF(-HALF_WIDTH, -height),
                        middle + QPointF(0.0, height),
                        middle + QPointF(HALF_WIDTH, -height),
                    ]
                )
            )
        painter.end()
