"""Everything that a window says, to the eye and to a screen reader, and how it is laid out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTableView,
    QToolButton,
    QWidget,
)

ROWS_LOOKED_AT: Final = 12
"""Rows of a table: more of them say the same."""
TOLERANCE: Final = 1
"""Pixels that rounding may take."""
TOUCHING: Final = 2
"""Pixels by which neighbours may overlap: frames and shadows."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One text, and what shows it."""

    where: str
    text: str


def windows() -> list[QWidget]:
    """The windows, dialogs and menus that are on the screen."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def seen_in(window: QWidget) -> list[QWidget]:
    """The window and every part of it that can be seen."""
    parts: list[QWidget] = list(window.findChildren(QWidget))
    return [window, *(part for part in parts if part.isVisible() and part.window() is window)]


def everything_said(window: QWidget) -> Iterator[Shown]:
    """Every text in a window, the names for screen readers and the hints included."""
    for part in seen_in(window):
        where = f"{type(window).__name__} / {type(part).__name__}"
        for text in (*_told_of(part), *_written_on(part)):
            if text.strip():
                yield Shown(where, text)
    actions: list[QAction] = list(window.findChildren(QAction))
    for action in actions:
        for text in (action.text(), action.statusTip(), action.whatsThis()):
            if text.strip():
                yield Shown(f"{type(window).__name__} / QAction", text)


def _told_of(part: QWidget) -> Iterator[str]:
    yield part.accessibleName()
    yield part.accessibleDescription()
    yield part.toolTip()
    yield part.statusTip()
    yield part.whatsThis()
    if part.isWindow() and not isinstance(part, QMenu):
        yield part.windowTitle()


def _written_on(part: QWidget) -> Iterator[str]:
    match part:
        case QLabel() | QAbstractButton():
            yield part.text()
        case QLineEdit() | QPlainTextEdit():
            yield part.placeholderText()
        case QComboBox():
            yield from (part.itemText(at) for at in range(part.count()))
        case QAbstractSpinBox():
            yield part.text()
        case QMenu() | QMenuBar():
            yield from (action.text() for action in part.actions())
        case QHeaderView() if part.orientation() is Qt.Orientation.Horizontal:
            yield from (_heading(part, at) for at in range(part.count()))
        case QTableView():
            yield from _cells(part.model())
        case _:
            pass


def _heading(header: QHeaderView, at: int) -> str:
    return str(header.model().headerData(at, header.orientation()) or "")


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
    for row in range(min(ROWS_LOOKED_AT, model.rowCount(QModelIndex()))):
        for column in range(model.columnCount(QModelIndex())):
            for role in roles:
                yield str(model.index(row, column).data(role) or "")


# How it is laid out.


def cut_off_in(window: QWidget, tolerance: int = TOLERANCE) -> Iterator[Shown]:
    """Texts that have less room than they need."""
    for part in seen_in(window):
        where = f"{type(window).__name__} / {type(part).__name__}"
        for text, needed, room in _room_of(part):
            if text and (
                needed.width() > room.width() + tolerance or needed.height() > room.height() + tolerance
            ):
                yield Shown(
                    f"{where}: {needed.width()} × {needed.height()} in {room.width()} × {room.height()}", text
                )


def _room_of(part: QWidget) -> Iterator[tuple[str, QSize, QSize]]:
    match part:
        case QLabel() if part.wordWrap():
            yield part.text(), QSize(0, part.heightForWidth(part.width())), part.size()
        case QLabel():
            yield part.text(), part.sizeHint(), part.size()
        case QToolButton():
            pass  # an icon; its words are a hint
        case QAbstractButton():
            yield part.text(), part.sizeHint(), part.size()
        case QComboBox():
            width = part.fontMetrics().horizontalAdvance(part.currentText())
            yield part.currentText(), QSize(width, 0), part.size()
        case QMenuBar():
            yield "the menu bar", QSize(part.sizeHint().width(), 0), part.size()
        case QHeaderView() if part.orientation() is Qt.Orientation.Horizontal:
            for at in range(part.count()):
                if not part.isSectionHidden(at):
                    text = _heading(part, at)
                    width = part.fontMetrics().horizontalAdvance(text)
                    yield text, QSize(width, 0), QSize(part.sectionSize(at), part.height())
        case _:
            pass


def out_of_place_in(window: QWidget) -> Iterator[Shown]:
    """Parts that stick out of their window, or lie on one another."""
    parts = [part for part in seen_in(window) if isinstance(part, _THINGS) and not _is_inside_a_field(part)]
    for part in parts:
        where = f"{type(window).__name__} / {type(part).__name__}"
        at = _place_in(part, window)
        if not _scrolls_sideways(part) and not (at.left() >= 0 and at.right() <= window.width()):
            yield Shown(f"{where} sticks out", _name_of(part))
        for other in parts:
            if other is part or other.parentWidget() is not part.parentWidget():
                continue
            both = at & _place_in(other, window)
            if both.width() > TOUCHING and both.height() > TOUCHING:
                yield Shown(f"{where} lies on {_name_of(other)}", _name_of(part))


_THINGS: Final = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)


def _is_inside_a_field(part: QWidget) -> bool:
    return isinstance(part.parentWidget(), (QLineEdit, QComboBox, QAbstractSpinBox, QHeaderView, QTableView))


def _place_in(part: QWidget, window: QWidget) -> QRect:
    return QRect(part.mapTo(window, part.rect().topLeft()), part.size())


def _scrolls_sideways(part: QWidget) -> bool:
    above = part.parentWidget()
    while above is not None:
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if isinstance(above, QAbstractScrollArea) and above.horizontalScrollBarPolicy() is not off:
            return True
        above = above.parentWidget()
    return False


def _name_of(part: QWidget) -> str:
    text = part.text() if isinstance(part, (QLabel, QAbstractButton, QLineEdit)) else ""
    return text or part.accessibleName() or type(part).__name__
