"""Brings the window to the front, as far as the desktop lets it."""

from __future__ import annotations

import os
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

_RAISING: Final = ("xcb", "windows", "cocoa")
"""Where a window may be put above others; elsewhere Qt has something to say about it."""
_LOOKED_FOR_IN: Final = "XDG_ACTIVATION_TOKEN"
"""Where Qt looks for the token when a window of Wayland wants to be in front."""


def is_in_front() -> bool:
    """Whether the person looks at the window, or at a dialog of it."""
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive


def bring_to_front(window: QWidget, token: str = "") -> None:
    """Show it, whatever it was, and ask for the person's attention where it must stay behind."""
    platform = QGuiApplication.platformName()
    # A dialog that must be answered first is what the person should see.
    first = QApplication.activeModalWidget() or window
    for one in (window, first):
        if one.isMinimized():
            one.setWindowState(one.windowState() & ~Qt.WindowState.WindowMinimized)
        one.show()
        if platform in _RAISING:
            one.raise_()
    with_token = bool(token) and platform.startswith("wayland")
    if with_token:
        os.environ[_LOOKED_FOR_IN] = token
    first.activateWindow()
    if with_token:
        os.environ.pop(_LOOKED_FOR_IN, None)
    if not is_in_front():
        QApplication.alert(window)
