"""Texts in the cells of a long table: elided and set once, and kept for the next pictures."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QStaticText, QTextOption, QTransform

MOST_KEPT: Final = 1_000
"""So many texts are kept that were shown last, and as many that were shown before them."""


class SetText(NamedTuple):
    """A text that can be painted at once, and half of its height in pixels."""

    picture: QStaticText
    half: int


class Lettering:
    """How the texts of one kind are set: in which font, at which side, and where those that are too long are
    elided. `ratio` is how many pixels of the screen there are for one of ours.
    """

    def __init__(
        self,
        font: QFont,
        alignment: Qt.AlignmentFlag,
        elided: Qt.TextElideMode,
        direction: Qt.LayoutDirection,
        ratio: float,
    ) -> None:
        """`alignment` is meant as it says, also where texts go from right to left."""
        self.font = font
        self._metrics = QFontMetrics(font)
        self._elided = elided
        self._scale = QTransform.fromScale(ratio, ratio)
        self._option = QTextOption(alignment | Qt.AlignmentFlag.AlignAbsolute)
        self._option.setTextDirection(direction)
        self._option.setWrapMode(QTextOption.WrapMode.ManualWrap)
        self._last: dict[tuple[str, int], SetText] = {}
        self._before: dict[tuple[str, int], SetText] = {}

    def text(self, text: str, room: int) -> SetText:
        """This text in so many pixels."""
        key = (text, room)
        known = self._last.get(key)
        if known is None:
            known = self._before.get(key) or self._set(text, room)
            if len(self._last) >= MOST_KEPT:
                self._last, self._before = {}, self._last
            self._last[key] = known
        return known

    def _set(self, text: str, room: int) -> SetText:
        picture = QStaticText(self._metrics.elidedText(text, self._elided, room))
        picture.setTextFormat(Qt.TextFormat.PlainText)
        picture.setTextOption(self._option)
        picture.setTextWidth(room)
        picture.prepare(self._scale, self.font)
        return SetText(picture, int(picture.size().height() + 0.5) // 2)
