"""A layout for a text and its buttons: side by side, or one below the other where that gets too narrow."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

GAP: Final = 12
BELOW: Final = 8
HALF: Final = 0.5
"""Of the width: what flows beside something has at least so much, or it would flow too far down."""


class SidesLayout(QLayout):
    """Takes two widgets: first the text, then the buttons, which stand in the middle of its height beside it,
    or at its top."""

    def __init__(self, text: QWidget, buttons: QWidget, *, at_top: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._at_top = at_top
        self.setContentsMargins(0, 0, 0, 0)
        self.addWidget(text)
        self.addWidget(buttons)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """Add at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # noqa: N802
        """Remove one of them."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """It takes the whole width."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """How high it is at this width."""
        margins = self.contentsMargins()
        inside = QRect(0, 0, width - margins.left() - margins.right(), 0)
        return self._arrange(inside, only_measure=True) + margins.top() + margins.bottom()

    def setGeometry(self, place: QRect) -> None:  # noqa: N802
        """Put both in their places."""
        super().setGeometry(place)
        self._arrange(place.marginsRemoved(self.contentsMargins()), only_measure=False)

    def sizeHint(self) -> QSize:
        """Side by side."""
        text, buttons = (item.sizeHint() for item in self._items)
        size = QSize(text.width() + GAP + buttons.width(), max(text.height(), buttons.height()))
        return size.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:  # noqa: N802
        """As wide as the wider one."""
        sizes = [item.minimumSize() for item in self._items]
        size = QSize(max(size.width() for size in sizes), max(size.height() for size in sizes))
        return size.grownBy(self.contentsMargins())

    def _arrange(self, place: QRect, *, only_measure: bool) -> int:
        text, buttons = self._items
        wish = buttons.sizeHint()
        beside = place.width() - wish.width() - GAP
        least = max(text.sizeHint().width(), round(place.width() * HALF) if self._at_top else 0)
        if buttons.isEmpty() or beside >= least:
            width = place.width() if buttons.isEmpty() else beside
            height = max(_height(text, width), 0 if buttons.isEmpty() else wish.height(), place.height())
            areas = (
                QRect(place.x(), place.y(), width, height),
                QRect(
                    place.x() + width + GAP,
                    place.y(),
                    wish.width(),
                    wish.height() if self._at_top else height,
                ),
            )
        else:
            first, second = _height(text, place.width()), _height(buttons, place.width())
            height = first + BELOW + second
            areas = (
                QRect(place.x(), place.y(), place.width(), first),
                QRect(place.x(), place.y() + first + BELOW, min(place.width(), wish.width()), second),
            )
        if not only_measure:
            direction = self.parentWidget().layoutDirection()
            for item, area in zip(self._items, areas, strict=True):
                item.setGeometry(QStyle.visualRect(direction, place, area))
        return height


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
