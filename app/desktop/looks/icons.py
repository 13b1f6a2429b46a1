"""The icons, painted from `resources/icons` in the colours of the appearance.

In the drawings `currentColor` is the icon's colour and `paper` the ground it lies on. Painted icons are kept
until the appearance changes.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.desktop.looks.colours import Colours
from app.desktop.looks.status_colours import colour_of
from app.jobs.status import Status

FOLDER: Final = Path(__file__).resolve().parents[3] / "resources" / "icons"
SIZES: Final = (16, 20, 24, 32, 48, 64)
"""In pixels: at 200 % a small icon needs twice its size."""
ROOMY: Final = QSize(20, 16)
"""Pixels of a small icon with room on both sides."""


@cache
def icon(name: str, colour: str, paper: str) -> QIcon:
    """The icon of that name in a colour, on a ground."""
    renderer = _renderer(name, colour, paper)
    made = QIcon()
    for size in SIZES:
        pixmap = _painted(renderer, size)
        # The same in selected and switched-off rows: Qt would tint it.
        made.addPixmap(pixmap, QIcon.Mode.Normal)
        made.addPixmap(pixmap, QIcon.Mode.Selected)
    return made


def painted(name: str, colour: str, paper: str, side: int, ratio: float) -> QPixmap:
    """The picture of that name in one size alone, for a screen of this device pixel ratio."""
    pixmap = _painted(_renderer(name, colour, paper), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def with_room(drawn: QIcon) -> QIcon:
    """The same icon with some room on both sides: Qt leaves too little between it and the text of a button.
    To be shown at `ROOMY`, or as many times that."""
    made = QIcon()
    for size in SIZES:
        pixmap = QPixmap(QSize(size * ROOMY.width() // ROOMY.height(), size))
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        painter.drawPixmap((pixmap.width() - size) // 2, 0, drawn.pixmap(QSize(size, size), 1.0))
        painter.end()
        made.addPixmap(pixmap)
    return made


def _renderer(name: str, colour: str, paper: str) -> QSvgRenderer:
    drawing = _drawing(name).replace("currentColor", colour).replace("paper", paper)
    return QSvgRenderer(QByteArray(drawing.encode()))


def _painted(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def status_icon(status: Status, colours: Colours) -> QIcon:
    """The icon of a status. Its shape tells it apart without any colour."""
    return icon(f"status-{status.value}", colour_of(status, colours), colours.surface)


def app_icon() -> QIcon:
    """The icon of the program."""
    return QIcon(str(FOLDER / "app.svg"))


@cache
def _drawing(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
