"""Files that macOS has for the program: dropped on its icon, or opened with it. Elsewhere: arguments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class FileOpeningApplication(QApplication):
    """Keeps the files until somebody takes them: they may come before there is a window."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._files: list[Path] = []
        self._take: Callable[[Sequence[Path]], None] | None = None

    def hand_files_to(self, take: Callable[[Sequence[Path]], None]) -> None:
        """From now on files go there, and those that have come."""
        self._take = take
        if self._files:
            files, self._files = self._files, []
            take(files)

    def event(self, event: QEvent) -> bool:
        """Take a file; all else is Qt's."""
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return super().event(event)
        if self._take is None:
            self._files.append(Path(event.file()))
        else:
            self._take([Path(event.file())])
        return True
