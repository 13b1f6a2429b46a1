"""Keys that lead to what has no key of its own: the menus, and what can be done with a row."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QTableView

MENUS: Final = "F10"
MENU_OF_THE_ROW: Final = "Shift+F10"


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
