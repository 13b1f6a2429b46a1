"""Dialogs that are as large as their texts need, within the screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.desktop.widgets.letters import grown

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

GAP_TO_BAR: Final = 4
LEFT_OF_SCREEN: Final = 48
"""Pixels of the screen that a dialog leaves free, in both directions."""


def within_screen(widget: QWidget, width: int, height: int) -> QSize:
    """This size, or what the screen has room for."""
    room = widget.screen().availableSize()
    return QSize(min(width, room.width() - LEFT_OF_SCREEN), min(height, room.height() - LEFT_OF_SCREEN))


class FittingDialog(QDialog):
    """A dialog that is as high as its texts need; Qt alone gives it no more than two thirds of the screen.

    `width` is chosen for letters of the usual size, in pixels. What the screen has no room for can be
    scrolled to; the buttons, last in the column, always stay in sight.
    """

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self._scrolled: tuple[QScrollArea, QVBoxLayout] | None = None

    def fit(self, news: QWidget | None = None) -> None:
        """Take as much room as the texts need now, with the `news` in sight."""
        column = self.layout()
        if not isinstance(column, QVBoxLayout):
            return
        column.activate()
        (width,) = grown(self, self._width)
        width = max(width, column.totalMinimumSize().width(), column.totalSizeHint().width())
        width = within_screen(self, width, 0).width()
        height = max(self._height_for(column, width), column.totalMinimumSize().height())
        place = within_screen(self, width, height)
        if height > place.height() and self._scrolled is None:
            self._scrolled = scrolling(column, self)
            column.activate()
        self.resize(place)
        if self._scrolled is not None and news is not None:
            # The area learns later how high its inside is now.
            QtCore.QTimer.singleShot(0, self, partial(self._scrolled[0].ensureWidgetVisible, news))

    def _height_for(self, column: QVBoxLayout, width: int) -> int:
        if self._scrolled is None:
            return column.totalHeightForWidth(width)
        area, within = self._scrolled
        edges = column.contentsMargins()
        room = width - edges.left() - edges.right() - area.verticalScrollBar().sizeHint().width()
        rest = column.totalSizeHint().height() - area.sizeHint().height()
        return rest + within.totalHeightForWidth(room)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now all texts and fonts are known."""
        self.fit()
        super().showEvent(event)


def scrolling(column: QVBoxLayout, dialog: QWidget) -> tuple[QScrollArea, QVBoxLayout]:
    """Put all but the last of a dialog's column into an area that scrolls."""
    area = QScrollArea(dialog)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
    inside = QWidget(area)
    inside.setObjectName("inside")
    # In the dialog from the beginning: a widget that changes its window loses its place in the order of Tab.
    area.setWidget(inside)
    within = QVBoxLayout(inside)
    within.setContentsMargins(0, 0, GAP_TO_BAR, 0)
    within.setSpacing(column.spacing())
    while column.count() > 1:
        item = column.takeAt(0)
        if isinstance(item, QtWidgets.QLayout):
            item.setParent(None)
            within.addLayout(item)
        elif isinstance(item, QtWidgets.QWidgetItem):
            # The very same item: with a new one a text that grew was cut off, in Qt 6.8.3.
            item.widget().setParent(inside)
            within.addItem(item)
    within.addStretch(1)
    column.insertWidget(0, area, 1)
    return area, within
