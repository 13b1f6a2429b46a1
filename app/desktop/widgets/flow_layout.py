"""A layout that puts controls side by side and begins a new line where there is no more room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

GAP: Final = 6


class FlowLayout(QLayout):
    """Left to right and then down, or right to left where the language is written so."""

    is_centred = False
    """Whether the lines stand in the middle where there is more height than they need."""

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
        lines = self._lines(place.width())
        heights = [max(size.height() for _, size in line) for line in lines]
        whole = sum(heights) + GAP * max(0, len(lines) - 1)
        if only_measure:
            return whole
        direction = self.parentWidget().layoutDirection()
        y = place.y() + (max(0, place.height() - whole) // 2 if self.is_centred else 0)
        for line, height in zip(lines, heights, strict=True):
            x = place.x()
            for item, size in line:
                area = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(direction, place, area))
                x += size.width() + GAP
            y += height + GAP
        return whole

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = -1
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if size.width() > width and item.hasHeightForWidth():
                size = QSize(width, item.heightForWidth(width))
            if size.width() > left or not lines:
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + GAP
        return lines


def flowing(kind: type[FlowLayout] = FlowLayout) -> tuple[QWidget, FlowLayout]:
    """A widget whose children flow."""
    holder = QWidget()
    layout = kind(holder)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder, layout


def one_row(*widgets: QWidget) -> QWidget:
    """Widgets side by side, as one; in more rows where there is no room for all of them in one."""
    holder, layout = flowing(OneRow)
    for widget in widgets:
        layout.addWidget(widget)
    return holder


class OneRow(FlowLayout):
    """Asks for room for all that is shown in one row, and gets along with less."""

    is_centred = True

    def sizeHint(self) -> QSize:
        """One row."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + GAP * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))
