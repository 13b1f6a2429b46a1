"""Texts in the cells of a long table: elided and set once, and kept for the next pictures."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QStaticText, QTextOption, QTransform

MOST_KEPT: Final = 1_000
"""So many texts of a kind are kept: those that were set last."""


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
        option = QTextOption(alignment | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.ManualWrap)
        self._blank = QStaticText()
        self._blank.setTextFormat(Qt.TextFormat.PlainText)
        self._blank.setTextOption(option)
        self._kept: dict[tuple[str, int], SetText] = {}
        self._usual_half = _half_of(self._laid_out("0", 0))

    def text(self, text: str, room: int) -> SetText:
        """This text in so many pixels."""
        key = (text, room)
        kept = self._kept.get(key)
        if kept is None:
            if len(self._kept) >= MOST_KEPT:
                del self._kept[next(iter(self._kept))]
            picture = self._laid_out(self._metrics.elidedText(text, self._elided, room), room)
            # Letters of another script may come from another font, which is higher.
            half = self._usual_half if text.isascii() else _half_of(picture)
            kept = self._kept[key] = SetText(picture, half)
        return kept

    def _laid_out(self, text: str, room: int) -> QStaticText:
        picture = QStaticText(self._blank)
        picture.setText(text)
        picture.setTextWidth(room)
        picture.prepare(self._scale, self.font)
        return picture


def _half_of(picture: QStaticText) -> int:
    return int(picture.size().height() + 0.5) // 2
