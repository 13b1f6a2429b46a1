"""A field for a key: dots, with a button that shows the text for some seconds."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from app.desktop.colours import Colours
from app.desktop.icons import icon

SHOWN_FOR: Final = 8_000
"""Milliseconds after which the text turns into dots again by itself."""


class SecretField(QLineEdit):
    """What is typed here can be shown, but stays so only for `SHOWN_FOR`."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self.hide_text)
        self._action = QAction(self)
        self._action.triggered.connect(self._toggle)
        self.addAction(self._action, QLineEdit.ActionPosition.TrailingPosition)
        self.hide_text()

    @property
    def is_shown(self) -> bool:
        """Whether the text can be read just now."""
        return self.echoMode() is QLineEdit.EchoMode.Normal

    @Slot()
    def hide_text(self) -> None:
        """Show dots."""
        self._timer.stop()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._action.setText(self.tr("Show the key"))
        self._action.setToolTip(self.tr("Show the key for some seconds"))
        self._action.setIcon(icon("eye", self._colours.soft_text, self._colours.surface))

    @Slot()
    def _toggle(self) -> None:
        if self.is_shown:
            self.hide_text()
            return
        self.setEchoMode(QLineEdit.EchoMode.Normal)
        self._action.setText(self.tr("Hide the key"))
        self._action.setToolTip(self.tr("Hide the key"))
        self._action.setIcon(icon("eye-off", self._colours.soft_text, self._colours.surface))
        self._timer.start()
