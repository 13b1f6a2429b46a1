"""Starts the window, sees to it that no error goes unseen, and ends it."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QMessageBox

from app import __version__
from app.desktop import words
from app.desktop.appearance import Look
from app.desktop.icons import app_icon
from app.desktop.languages import speak
from app.desktop.main_window import MainWindow
from app.desktop.platform.beside import BesideWindow
from app.desktop.platform.one_window import one_window_for
from app.desktop.platform.opened_files import FileOpeningApplication
from app.desktop.preferences import Preferences
from app.desktop.window_memory import open_memory
from app.keys.api_key import ApiKey
from app.keys.keychain import Keychain
from app.log import watch_for_errors
from app.problem import Problem
from app.session import Place, Session
from app.settings import Settings, data_folder
from app.system.garbage import GarbageCollector
from app.system.interrupts import Interrupts

ENVIRONMENT_KEY_NAME: Final = "TOPAZ_API_KEY"
"""A key from the environment goes by the name of its variable."""
SAMPLES: Final = Path(__file__).resolve().parents[2] / "resources" / "samples"
APPLICATION: Final = FileOpeningApplication if sys.platform == "darwin" else QApplication
BAD_USAGE: Final = 2
"""The exit code where there is no such place to work."""

_log = logging.getLogger(__name__)


def run_window(place: Place, files: Sequence[str], settings: Settings, environment_key: ApiKey | None) -> int:
    """Open the window with these files in it, and stay until it is closed; the exit code.

    Where the person has such a window already, that one gets the files.
    """
    application = _application()
    folder = data_folder()
    one_window = one_window_for(place, folder, brings_key=environment_key is not None)
    if one_window.is_handed_over(files):
        return 0
    preferences = Preferences(settings)
    speak(application, preferences.settings.language)
    look = Look(application, preferences.settings.appearance)
    keychain = Keychain()
    try:
        session = Session(place, folder, keychain=keychain)
    except Problem as problem:
        _tell_alone(problem)
        return BAD_USAGE
    if environment_key is not None and not session.is_practice:
        session.use_key(environment_key, ENVIRONMENT_KEY_NAME)
    samples = sorted(SAMPLES.iterdir()) if session.is_practice and SAMPLES.is_dir() else ()
    window = MainWindow(
        session, look, preferences, memory=open_memory(folder), keychain=keychain, samples=samples
    )
    errors = Errors(window)
    watch_for_errors(errors.note)
    # Until the process ends: in another thread, or in the midst of Qt's own work, collecting is dangerous.
    garbage = GarbageCollector(lambda: not session.is_running)
    garbage.open()
    window.may_end.connect(application.quit)
    interrupts = Interrupts(window)
    interrupts.pressed.connect(window.leaving.stop_and_leave)
    interrupts.told_to_end.connect(window.leaving.stop_and_leave)
    interrupts.open()
    beside = BesideWindow(window, one_window)
    window.may_end.connect(beside.close)
    window.show()
    # Only now, so that the first picture does not wait for keychains, disks and files.
    QTimer.singleShot(0, window, window.begin)
    QTimer.singleShot(0, window, beside.begin)
    if files:
        QTimer.singleShot(0, window, lambda: window.intake.take_files([Path(file) for file in files]))
    code = application.exec()
    interrupts.close()
    keychain.close()
    clean = session.close()
    if not clean:
        # A thread that hangs in the network or in the keychain cannot be ended; all is written down.
        logging.shutdown()
        os._exit(code)
    return code


def _application() -> QApplication:
    made = QApplication.instance()
    application = made if isinstance(made, QApplication) else APPLICATION(sys.argv[:1])
    application.setApplicationName("Job Canceller")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("job-canceller")
    application.setWindowIcon(app_icon())
    # The window says itself when it may end: a run under way may go on a moment longer.
    application.setQuitOnLastWindowClosed(False)
    return application


def _tell_alone(problem: Problem) -> None:
    """Say what is wrong where there is no window yet."""
    happened, todo = words.told(problem)
    box = QMessageBox(QMessageBox.Icon.Warning, QApplication.applicationName(), happened)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(todo)
    box.exec()


class Errors(QObject):
    """Errors of the program itself that nobody caught: they are in the log, and the window says so."""

    _arrived = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._arrived.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def note(self, error: BaseException | None) -> None:
        """One happened. From any thread."""
        self._arrived.emit(error)

    @Slot(object)
    def _tell(self, error: BaseException | None) -> None:
        self._window.tell_problem(error if isinstance(error, Exception) else RuntimeError())
