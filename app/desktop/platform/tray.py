"""Messages where the desktop takes them from an icon beside the clock: Windows and macOS."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from app.desktop.platform.desktop import Clicked, News

SHOWN_FOR: Final = 10_000
"""Milliseconds; the system may see it otherwise."""


class Tray(QObject):
    """The icon is there as long as there is something to tell."""

    def __init__(self, clicked: Clicked) -> None:
        super().__init__()
        self._clicked = clicked
        self._icon: QSystemTrayIcon | None = None

    def tell(self, news: News) -> None:
        """Show the news, where there is a place for them."""
        self.clear()
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        icon = QSystemTrayIcon(QApplication.windowIcon(), self)
        icon.setToolTip(f"{news.sender}\n{news.title}")
        icon.messageClicked.connect(self._was_clicked)
        icon.activated.connect(self._was_clicked)
        icon.show()
        icon.showMessage(news.title, news.text, QApplication.windowIcon(), SHOWN_FOR)
        self._icon = icon

    def clear(self) -> None:
        """Take the icon away."""
        icon, self._icon = self._icon, None
        if icon is not None:
            icon.hide()
            icon.deleteLater()

    @Slot()
    def _was_clicked(self) -> None:
        self._clicked("")
