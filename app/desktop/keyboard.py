"""Keys that lead to what has no key of its own: the menus, the buttons, and what can be done with a row."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QTableView, QWidget

MENUS: Final = "F10"
MENU_OF_THE_ROW: Final = "Shift+F10"
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Keyboard(QObject):
    """Opens the first menu of the window, and the menu of the row on which the keyboard is."""

    def __init__(self, window: QMainWindow, table: QTableView) -> None:
        super().__init__(window)
        self._bar = window.menuBar()
        self._table = table
        QShortcut(QKeySequence(MENUS), window, self._open_menus)
        QShortcut(QKeySequence(MENU_OF_THE_ROW), window, self._open_menu_of_row)

    @Slot()
    def _open_menus(self) -> None:
        actions = self._bar.actions()
        if actions:
            self._bar.setActiveAction(actions[0])

    @Slot()
    def _open_menu_of_row(self) -> None:
        index = self._table.currentIndex()
        if index.isValid() and self._table.isVisible():
            self._table.scrollTo(index)
            self._table.customContextMenuRequested.emit(self._table.visualRect(index).center())


def presses(window: QWidget, event: QKeyEvent) -> bool:
    """Press the button of a window on which the keyboard is, if this is Enter. Whether there was one.

    Qt leaves that to Space; people and screen readers expect both. In dialogs Enter is the default button's.
    """
    focused = window.focusWidget()
    if event.key() not in _ENTER or not isinstance(focused, QAbstractButton):
        return False
    if not event.isAutoRepeat():
        focused.click()
    return True
