"""A progress bar that shows what became of the rows: its parts add up to the whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from app.desktop.looks.colours import LIGHT, Colours
from app.desktop.looks.status_colours import colour_of
from app.jobs.status import Status

HEIGHT: Final = 10
GAP: Final = 1
LEAST: Final = 8.0
"""Pixels of a part, however few rows it stands for: three among thousands are to be seen, too."""
ORDER: Final = (
    Status.CANCELLED,
    Status.ALREADY_CANCELLED,
    Status.ALREADY_FINISHED,
    Status.NOT_CANCELLABLE,
    Status.NOT_FOUND,
    Status.NOT_ALLOWED,
    Status.FAILED,
    Status.UNKNOWN,
)
"""From left to right; what is still open, or was stopped before its turn, is the empty rest."""


class CountsBar(QProgressBar):
    """To a screen reader it is a progress bar; to the eye its colours tell the results apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = LIGHT
        self._counts: Mapping[Status, int] = {}
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Mapping[Status, int]) -> None:
        """Show how many rows are in each status."""
        self._counts = dict(counts)
        total = sum(counts.values())
        done = sum(count for status, count in counts.items() if status.is_final)
        self.setRange(0, max(1, total))
        # By itself a progress bar paints at once, and with it all of the window that is to be painted.
        self.setUpdatesEnabled(False)
        self.setValue(done)
        self.setUpdatesEnabled(True)

    def set_colours(self, colours: Colours) -> None:
        """Paint in the colours of another appearance."""
        self._colours = colours
        self.update()

    def _colour_of(self, status: Status) -> str:
        if status in (Status.ALREADY_CANCELLED, Status.ALREADY_FINISHED):
            return self._colours.edge  # what was over anyway is not to catch the eye
        return colour_of(status, self._colours)

    def sizeHint(self) -> QSize:
        """Flat, and as wide as there is room."""
        return QSize(200, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """It may get narrow."""
        return QSize(60, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One rounded bar with its parts side by side."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shape = QPainterPath()
        whole = QRectF(self.rect())
        shape.addRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        painter.setClipPath(shape)
        painter.fillRect(whole, QColor(self._colours.raised))
        x = 0.0
        for status, width in widths_of(self._counts, whole.width()).items():
            part = QRectF(x, 0, max(1.0, width - GAP), whole.height())
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                part.moveRight(whole.width() - x)
            painter.fillRect(part, QColor(self._colour_of(status)))
            x += width
        painter.end()


def widths_of(counts: Mapping[Status, int], room: float) -> dict[Status, float]:
    """How wide each part is, from left to right. What small ones have too much, the widest lacks."""
    total = max(1, sum(counts.values()))
    parts = {one: max(LEAST, room * counts[one] / total) for one in ORDER if counts.get(one)}
    if parts:
        widest = max(parts, key=lambda one: parts[one])
        parts[widest] -= min(max(0.0, sum(parts.values()) - room), parts[widest] - LEAST)
    return parts
