"""The menu bar and its menus' titles: there from the first picture on, so that nothing moves when `Actions`
fills them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMainWindow, QMenuBar


class Menus(QObject):
    """The menus of a window's bar, empty."""

    def __init__(self, window: QMainWindow) -> None:
        bar = _bar_of(window)
        super().__init__(bar)
        self.file = bar.addMenu(self.tr("&File"))
        self.edit = bar.addMenu(self.tr("&Edit"))
        self.jobs = bar.addMenu(self.tr("&Jobs"))
        self.view = bar.addMenu(self.tr("&View"))
        self.key = bar.addMenu(self.tr("&Key"))
        self.help = bar.addMenu(self.tr("&Help"))


def _bar_of(window: QMainWindow) -> QMenuBar:
    """The menu bar, without what Qt would load for it.

    It has a button for the menus that there is no room for, with a picture of Qt's own on it. To read any
    picture, Qt loads and asks the plugins for ten other kinds first. Meanwhile it knows of none.
    """
    places = QCoreApplication.libraryPaths()
    QCoreApplication.setLibraryPaths([])
    try:
        return window.menuBar()
    finally:
        QCoreApplication.setLibraryPaths(places)
