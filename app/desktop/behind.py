"""What works behind the window: session and keychain, and who watches over errors, garbage and signals."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMessageBox

from app.desktop import words
from app.desktop.beside import BesideWindow
from app.keys.keychain import Keychain
from app.log import watch_for_errors
from app.session import Session
from app.system.garbage import GarbageCollector
from app.system.interrupts import Interrupts

if TYPE_CHECKING:
    from app.desktop.main_window import MainWindow
    from app.desktop.platform.one_window import OneWindow
    from app.keys.api_key import ApiKey
    from app.problem import Problem
    from app.system.place import Place

ENVIRONMENT_KEY_NAME: Final = "TOPAZ_API_KEY"
"""A key from the environment goes by the name of its variable."""


class Behind:
    """Made when the first picture stands; the window is furnished then."""

    def __init__(
        self,
        window: MainWindow,
        one_window: OneWindow,
        place: Place,
        folder: Path,
        environment_key: ApiKey | None,
    ) -> None:
        """Raises `Problem` if the place's address cannot be one."""
        self._errors = Errors(window)
        watch_for_errors(self._errors.note)
        self._keychain = Keychain()
        session = self._session = Session(place, folder, keychain=self._keychain)
        if environment_key is not None and not session.is_practice:
            session.use_key(environment_key, ENVIRONMENT_KEY_NAME)
        window.furnish(session, self._keychain)
        # Until the process ends: in another thread or in the midst of Qt's own work, collecting is dangerous.
        self._garbage = GarbageCollector(lambda: not session.is_running)
        self._garbage.open()
        self._interrupts = Interrupts(window)
        self._interrupts.pressed.connect(window.leaving.stop_and_leave)
        self._interrupts.told_to_end.connect(window.leaving.stop_and_leave)
        self._interrupts.open()
        self._beside = BesideWindow(window, one_window)
        window.may_end.connect(self._beside.close)

    def begin(self) -> None:
        """Listen to the desktop, and to who else starts the program."""
        self._beside.begin()

    def close(self) -> bool:
        """The window is closed; whether everything ended in time."""
        self._interrupts.close()
        self._keychain.close()
        return self._session.close()


def tell_alone(problem: Problem | Exception) -> None:
    """Say what is wrong where the window cannot."""
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
