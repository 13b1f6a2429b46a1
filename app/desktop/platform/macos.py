"""The desktop of macOS: the jobs that are left on the icon in the dock, a message, and no sleep."""

from __future__ import annotations

import logging
import os
import subprocess
from typing import Final

from PySide6.QtGui import QGuiApplication

from app.desktop.platform.desktop import Clicked, Desktop, News, Share
from app.desktop.platform.tray import Tray

CAFFEINATE: Final = "/usr/bin/caffeinate"
"""Part of macOS: keeps the computer awake (`-i`, the screen may go dark) until the process `-w` is gone."""
_ENDS_WITHIN: Final = 1.0
"""Seconds; it has nothing to do when it is told to end."""

_log = logging.getLogger(__name__)


class MacDesktop(Desktop):
    """The dock has no bar of progress, but a badge that counts: that of the jobs left goes down to none."""

    def __init__(self, clicked: Clicked) -> None:
        self._tray = Tray(clicked)
        self._caffeinate: subprocess.Popen[bytes] | None = None

    def show_progress(self, share: Share | None) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(share.total - share.done if share is not None else 0)

    def stay_awake(self, reason: str) -> None:
        del reason  # caffeinate does not ask for one
        if self._caffeinate is not None:
            return
        try:
            self._caffeinate = subprocess.Popen(
                [CAFFEINATE, "-i", "-w", str(os.getpid())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            _log.info("the computer is not kept awake: %s", error)

    def may_sleep(self) -> None:
        caffeinate, self._caffeinate = self._caffeinate, None
        if caffeinate is None:
            return
        caffeinate.terminate()
        try:
            caffeinate.wait(_ENDS_WITHIN)
        except subprocess.TimeoutExpired:
            caffeinate.kill()
            caffeinate.wait()

    def tell(self, news: News) -> None:
        self._tray.tell(news)

    def take_back_news(self) -> None:
        self._tray.clear()

    def close(self) -> None:
        self.show_progress(None)
        self._tray.clear()
        self.may_sleep()
