"""Puts together what happens outside of the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.desktop.main_window import MainWindow
from app.desktop.platform.desktop import Desktop, desktop_for
from app.desktop.platform.front import bring_to_front
from app.desktop.platform.one_window import OneWindow, Visit
from app.desktop.platform.opened_files import FileOpeningApplication
from app.desktop.run.companion import Companion
from app.desktop.widgets.notices import Tone, Topic

LOOK_EVERY: Final = 250
"""Milliseconds between two looks whether a dialog still stands in the way of files."""


class BesideWindow(QObject):
    """From `begin`, which comes after the first picture, to `close`, which comes with the window's end."""

    _clicked = Signal(str)

    def __init__(self, window: MainWindow, one_window: OneWindow, desktop: Desktop | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._one_window = one_window
        self._files: list[Path] = []
        self._waiting = QTimer(self)
        self._waiting.setInterval(LOOK_EVERY)
        self._waiting.timeout.connect(self._hand_in)
        # The desktop may call from a thread of its own.
        self._clicked.connect(self._come, Qt.ConnectionType.QueuedConnection)
        self._companion: Companion | None = None
        self._desktop = desktop or desktop_for(window, self._clicked.emit)

    @Slot()
    def begin(self) -> None:
        """Listen to the desktop, and to who else starts the program."""
        self._one_window.visited.connect(self._visited)
        self._one_window.is_leaving = lambda: self._window.leaving.is_leaving
        self._one_window.open()
        if self._one_window.found_no_answer:
            self._tell_of_the_other()
        self._companion = Companion(self._window.session, self._window, self._desktop)
        application = QApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._state_changed)
        if isinstance(application, FileOpeningApplication):
            application.hand_files_to(self._take)

    def close(self) -> None:
        """Take everything back: the next start opens a window of its own."""
        self._waiting.stop()
        self._one_window.close()
        if self._companion is not None:
            self._companion.leave()
            self._companion = None
        self._desktop.close()

    def _tell_of_the_other(self) -> None:
        text = self.tr(
            "Another window of this program is open and does not answer. This is a new one; "
            "a run in the other window may still be going on."
        )
        self._window.notices.tell(Topic.PROGRAM, text, Tone.WARNING)

    @Slot(str)
    def _come(self, token: str) -> None:
        bring_to_front(self._window, token)

    @Slot(object)
    def _visited(self, visit: Visit) -> None:
        bring_to_front(self._window, visit.token)
        self._take(visit.files)

    @Slot(Qt.ApplicationState)
    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._desktop.take_back_news()

    def _take(self, files: Sequence[Path]) -> None:
        self._files += files
        self._hand_in()

    @Slot()
    def _hand_in(self) -> None:
        """Not while a dialog asks about the list as it is: nobody would see what came."""
        if not self._files:
            self._waiting.stop()
        elif QApplication.activeModalWidget() is not None:
            self._waiting.start()
        else:
            self._waiting.stop()
            files, self._files = self._files, []
            self._window.intake.take_files(files)
