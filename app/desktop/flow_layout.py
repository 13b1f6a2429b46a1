"""A layout that puts controls side by side and begins a new line where there is no more room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

GAP: Final = 6


class FlowLayout(QLayout):
    """Left to right and then down, or right to left where the language is written so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

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
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """How high it is at this width."""
        return self._arrange(QRect(0, 0, width, 0), only_measure=True)

    def setGeometry(self, place: QRect) -> None:  # noqa: N802
        """Put every item in its place."""
        super().setGeometry(place)
        self._arrange(place, only_measure=False)

    def sizeHint(self) -> QSize:
        """One line, if there is room."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        """As wide as the widest item."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, place: QRect, *, only_measure: bool) -> int:
        x, y, line_height = place.x(), place.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x + size.width() > place.right() + 1 and line_height:
                x, y, line_height = place.x(), y + line_height + GAP, 0
            if not only_measure:
                area = QRect(QPoint(x, y), size)
                direction = self.parentWidget().layoutDirection()
                item.setGeometry(QStyle.visualRect(direction, place, area))
            x += size.width() + GAP
            line_height = max(line_height, size.height())
        return y + line_height - place.y()


def flowing() -> tuple[QWidget, FlowLayout]:
    """A widget whose children flow."""
    holder = QWidget()
    layout = FlowLayout(holder)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder, layout
