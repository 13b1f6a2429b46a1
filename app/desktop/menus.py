"""The menus' titles: there from the first picture on, so that nothing moves when `Actions` fills them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenuBar


class Menus(QObject):
    """The menus of a bar, empty."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self.file = bar.addMenu(self.tr("&File"))
        self.edit = bar.addMenu(self.tr("&Edit"))
        self.jobs = bar.addMenu(self.tr("&Jobs"))
        self.view = bar.addMenu(self.tr("&View"))
        self.key = bar.addMenu(self.tr("&Key"))
        self.help = bar.addMenu(self.tr("&Help"))
