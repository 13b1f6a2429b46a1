"""How a person does things to a window: clicks, keys, drags, wheels, drops and resizes, as events of Qt.

Clicks and keys go to the window that lies in front, the way the system sends them: popups swallow them, modal
dialogs block what is behind, shortcuts and focus work as they do in front of a person.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QMouseEvent,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)

LIVELY: Final = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QSplitterHandle,
)
"""What does something when it is clicked."""
LEFT: Final = Qt.MouseButton.LeftButton
RIGHT: Final = Qt.MouseButton.RightButton
NONE: Final = Qt.KeyboardModifier.NoModifier
CONTROL: Final = Qt.KeyboardModifier.ControlModifier
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
ALT: Final = Qt.KeyboardModifier.AltModifier


def front() -> QWidget | None:
    """The window that lies in front: a popup, else a modal dialog, else the active one."""
    shown = [QApplication.activePopupWidget(), QApplication.activeModalWidget(), QApplication.activeWindow()]
    shown += reversed(QApplication.topLevelWidgets())
    return next((one for one in shown if one is not None and is_shown(one)), None)


def is_shown(top: QWidget) -> bool:
    """Whether a window can be seen, and be sent something."""
    return is_known(top) and top.isVisible() and top.windowHandle() is not None


def front_without_popup() -> QWidget | None:
    """The same, where popups don't count: what is dropped goes to what is below them."""
    shown = [QApplication.activeModalWidget(), QApplication.activeWindow()]
    return next((one for one in shown if one is not None and is_shown(one)), None)


def lively_place(top: QWidget, chance: random.Random) -> QPoint | None:
    """A place in something that does something, in the window's coordinates."""
    if isinstance(top, QMenu):
        actions = [one for one in top.actions() if one.isEnabled() and not one.isSeparator()]
        return top.actionGeometry(chance.choice(actions)).center() if actions else None
    children: list[QWidget] = list(top.findChildren(QWidget))
    everything = [one for one in children if is_known(one)]
    there = [one for one in everything if isinstance(one, LIVELY) and one.isVisible() and one.isEnabled()]
    bars = [one for one in everything if isinstance(one, QMenuBar) and one.isVisible()]
    if bars and chance.random() < 0.06:
        bar = bars[0]
        return bar.mapTo(top, bar.actionGeometry(chance.choice(bar.actions())).center())
    if not there:
        return None
    return place_in(chance.choice(there), top, chance)


def place_in(widget: QWidget, top: QWidget, chance: random.Random) -> QPoint:
    """Any place in a widget, in its window's coordinates."""
    inside = QPoint(chance.randrange(max(1, widget.width())), chance.randrange(max(1, widget.height())))
    return widget.mapTo(top, inside)


def any_place(top: QWidget, chance: random.Random) -> QPoint:
    """Any place in a window."""
    return place_in(top, top, chance)


def is_inside(top: QWidget, place: QPoint) -> bool:
    """Whether a place lies in its window; what is scrolled away does not."""
    return top.rect().contains(place)


def widget_at(top: QWidget, place: QPoint) -> QWidget:
    """What lies there."""
    widget: QWidget | None = top.childAt(place)
    return widget if widget is not None and is_known(widget) else top


def name_of(top: QWidget, place: QPoint) -> str:
    """What lies there, for people."""
    widget = widget_at(top, place)
    text = widget.text() if isinstance(widget, QAbstractButton) else widget.objectName()
    return f"{type(widget).__name__} {text!r} in {type(top).__name__}"


def click(
    top: QWidget, place: QPoint, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NONE
) -> None:
    """Press and release. Either may make the window go."""
    window = top.windowHandle()
    QTest.mousePress(window, button, keys, place)
    if still_there(window):
        QTest.mouseRelease(window, button, keys, place)


def double_click(top: QWidget, place: QPoint) -> None:
    """Two clicks at once."""
    window = top.windowHandle()
    click(top, place)
    if still_there(window):
        target = widget_at(top, place)
        inside, over = target.mapFrom(top, place).toPointF(), top.mapToGlobal(place).toPointF()
        kind = QEvent.Type.MouseButtonDblClick
        QApplication.sendEvent(target, QMouseEvent(kind, inside, over, LEFT, LEFT, NONE))


def drag(top: QWidget, places: Sequence[QPoint], keys: Qt.KeyboardModifier = NONE) -> None:
    """Press at the first place, move over the others, release at the last one."""
    window = top.windowHandle()
    QTest.mousePress(window, LEFT, keys, places[0])
    for place in places[1:]:
        if not still_there(window):
            return
        QTest.mouseMove(window, place)
    if still_there(window):
        QTest.mouseRelease(window, LEFT, keys, places[-1])


def wheel(top: QWidget, place: QPoint, delta: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    """Turn the wheel there."""
    QTest.wheelEvent(top.windowHandle(), place, delta, QPoint(), keys)


def press_key(key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the keyboard is.

    Not through the window: there, QTest lets Qt go on between Alt and the letter, and then sends the letter
    to a menu that Alt has closed.
    """
    for action in (QTest.KeyAction.Press, QTest.KeyAction.Release):
        top = front()  # kept as long as what is in it: Python forgets both together
        if top is not None:
            inside: QWidget | None = top.focusWidget()
            QTest.keyEvent(action, top if inside is None or not is_known(inside) else inside, key, keys)


def drop(top: QWidget, place: QPoint, mime: QMimeData, *, is_dropped: bool) -> None:
    """Drag something from elsewhere over the window, and drop it there, or take it away again."""
    target = widget_at(top, place)
    inside = target.mapFrom(top, place)
    actions, copy = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(inside, actions, mime, LEFT, NONE)
    enter.setDropAction(copy)
    QApplication.sendEvent(target, enter)
    QApplication.sendEvent(target, QDragMoveEvent(inside, actions, mime, LEFT, NONE))
    if is_dropped and enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(inside.toPointF(), actions, mime, LEFT, NONE))
    else:
        QApplication.sendEvent(target, QDragLeaveEvent())


def is_known(widget: QWidget) -> bool:
    """Whether Python knows it, and not only something that was at the same address before."""
    try:
        widget.objectName()
    except RuntimeError:
        return False
    return True


def still_there(window: QWindow) -> bool:
    """Whether a window can still be sent something. Qt destroys it without a word to Python."""
    return any(one is window for one in QGuiApplication.allWindows()) and window.isVisible()
