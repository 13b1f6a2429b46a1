"""The program itself, which tells what stands in its window and does what a person does with the mouse.

    python -m tests.desktop.platform.watched [what would be typed behind `job-canceller`]

Each line on standard output is JSON: the texts that can be seen, and where the window is. Each line on
standard input is JSON, too: an order and its values.
"""

from __future__ import annotations

import json
import os
import sys
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer, Slot
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from app.__main__ import main
from app.desktop import app as desktop
from app.desktop.main_window import MainWindow
from app.desktop.platform.opened_files import FileOpeningApplication

LOOK_EVERY: Final = 20
MOST_AT_ONCE: Final = 65_536


class Watcher(QObject):
    """Somebody who looks at the window all the time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._told = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_EVERY)
        self._ear = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._listen)

    @Slot()
    def _look(self) -> None:
        labels: list[QLabel] = list(self._window.findChildren(QLabel))
        frame, screens = self._window.frameGeometry(), QGuiApplication.screens()
        seen = {
            "texts": [label.text() for label in labels if label.isVisible() and label.text()],
            "rows": len(self._window.session.jobs),
            "place": frame.getRect(),
            "screens": [screen.availableGeometry().getRect() for screen in screens],
            "minimized": self._window.isMinimized(),
        }
        told = json.dumps(seen)
        if told != self._told:
            self._told = told
            os.write(sys.stdout.fileno(), f"{told}\n".encode())

    @Slot()
    def _listen(self) -> None:
        said = os.read(sys.stdin.fileno(), MOST_AT_ONCE)
        if not said:
            self._ear.setEnabled(False)
        for line in said.splitlines():
            match json.loads(line):
                case ["move", int(x), int(y), int(width), int(height)]:
                    self._window.setGeometry(x, y, width, height)
                case ["minimize"]:
                    self._window.showMinimized()
                case ["drop on the icon", str(file)]:
                    QCoreApplication.postEvent(QApplication.instance(), QFileOpenEvent(file))  # type: ignore[arg-type]
                case ["close"]:
                    self._window.close()
                case unknown:
                    raise ValueError(unknown)


class WatchedWindow(MainWindow):
    """The window, once it is shown, with somebody in front of it."""

    def begin(self) -> None:
        Watcher(self)
        super().begin()


def like_macos(early: str, arguments: list[str]) -> FileOpeningApplication:
    """The program as it is on macOS, with a file dropped on its icon while it was not running."""
    application = FileOpeningApplication(arguments)
    QCoreApplication.sendEvent(application, QFileOpenEvent(early))
    return application


if __name__ == "__main__":
    vars(desktop)["MainWindow"] = WatchedWindow
    if early := os.environ.get("LIKE_MACOS"):
        vars(desktop)["APPLICATION"] = partial(like_macos, early)
    sys.exit(main())
