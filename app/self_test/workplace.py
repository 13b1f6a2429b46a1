"""Where the self-test works: a window over a session over a practice service, all of it thrown away."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.desktop.looks.appearance import Look
from app.desktop.looks.icons import app_icon
from app.desktop.main_window import MainWindow
from app.desktop.preferences import Preferences
from app.desktop.window_memory import open_memory
from app.keys.api_key import ApiKey
from app.keys.keychain import Keychain
from app.practice.config import PRACTICE_KEY, PRACTICE_KEY_NAME
from app.practice.people import practice_for_people
from app.practice.service import PracticeService
from app.session import Place, Session
from app.settings import Settings

SIZE: Final = (1000, 640)
LOOK: Final = 20
"""Milliseconds between two looks at a condition that is waited for."""


class Workplace:
    """The application, and in a `with` block the practice service, the session and the window over them."""

    def __init__(self) -> None:
        made = QApplication.instance()
        self.application = made if isinstance(made, QApplication) else QApplication(sys.argv[:1])
        self.application.setWindowIcon(app_icon())
        self.application.setQuitOnLastWindowClosed(False)
        self._folder = tempfile.TemporaryDirectory(prefix="job-canceller-self-test-")
        self.folder = Path(self._folder.name)
        self.has_ended = False
        """Whether every thread had let go when the block was left; if not, only force ends the process."""

    def __enter__(self) -> Self:
        self.service = PracticeService(practice_for_people())
        self.service.start()
        # Through an address, not as practice: so the client, the pace and the journal are those of real work.
        self.session = Session(Place(address=self.service.address), self.folder)
        self.session.use_key(ApiKey(PRACTICE_KEY), PRACTICE_KEY_NAME)
        self.keychain = Keychain()
        look, memory = Look(self.application), open_memory(self.folder)
        self.window = MainWindow(look, Preferences(Settings()), memory=memory)
        self.window.furnish(self.session, self.keychain)
        self.window.resize(*SIZE)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.window.hide()
        self.window.deleteLater()
        self.has_ended = self.session.close()
        self.keychain.close()
        self.service.close()
        self.application.processEvents()
        self._folder.cleanup()


def wait_until(condition: Callable[[], bool], seconds: float) -> bool:
    """Keep Qt's loop going until something is the case; whether it came to be in that time."""
    loop = QEventLoop()
    look, limit = QTimer(), QTimer()
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    look.start(LOOK)
    limit.start(int(seconds * 1000))
    if not condition():
        loop.exec()
    return condition()
