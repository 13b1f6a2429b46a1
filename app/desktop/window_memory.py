"""Where the window was, how large, and how its parts were divided: the one thing that QSettings keeps."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QSplitter

FILE: Final = "window.ini"
USUAL_SIZE: Final = (1120, 720)
_GEOMETRY: Final = "window/geometry"
_SPLIT: Final = "window/split"
_DETAILS: Final = "window/details"
_LEAST_IN_SIGHT: Final = 100
"""Pixels of the window that must lie on a screen, or it is put back onto one."""


def open_memory(folder: Path) -> QSettings:
    """The file in which the window remembers itself; the registry is left alone."""
    return QSettings(str(folder / FILE), QSettings.Format.IniFormat)


def restore(window: QMainWindow, memory: QSettings) -> None:
    """Put the window where it was, if that is still on a screen."""
    geometry = memory.value(_GEOMETRY)
    if isinstance(geometry, QByteArray) and window.restoreGeometry(geometry) and _is_in_sight(window):
        return
    screen = QGuiApplication.primaryScreen().availableGeometry()
    width, height = USUAL_SIZE
    window.resize(min(width, screen.width()), min(height, screen.height()))
    frame = window.frameGeometry()
    frame.moveCenter(screen.center())
    window.move(frame.topLeft())


def restore_split(splitter: QSplitter, memory: QSettings) -> bool:
    """Divide table and details as they were; whether the details were open."""
    state = memory.value(_SPLIT)
    if isinstance(state, QByteArray):
        splitter.restoreState(state)
    return memory.value(_DETAILS, False, type=bool) is True


def save(window: QMainWindow, splitter: QSplitter, memory: QSettings, *, details: bool) -> None:
    """Remember it for the next time."""
    memory.setValue(_GEOMETRY, window.saveGeometry())
    memory.setValue(_SPLIT, splitter.saveState())
    memory.setValue(_DETAILS, details)
    memory.sync()


def _is_in_sight(window: QMainWindow) -> bool:
    frame = window.frameGeometry()
    for screen in QGuiApplication.screens():
        part = screen.availableGeometry().intersected(frame)
        if part.width() >= _LEAST_IN_SIGHT and part.height() >= _LEAST_IN_SIGHT:
            return True
    return False
