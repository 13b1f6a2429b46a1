"""The settings in the window's hands: read once, changed one by one, written at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.problem import Problem
from app.settings import Settings, load_settings, save_settings


class Preferences(QObject):
    """`changed` follows each change; `troubled` carries the `Problem` of one that could not be written."""

    changed = Signal()
    troubled = Signal(object)

    def __init__(self, settings: Settings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings if settings is not None else load_settings()

    def change(self, how: Callable[[Settings], Settings]) -> None:
        """Change the settings. They hold from now on, even where they can't be written."""
        self.settings = how(self.settings)
        try:
            save_settings(self.settings)
        except Problem as problem:
            self.troubled.emit(problem)
        self.changed.emit()
