"""Starts the window, sees to it that no error goes unseen, and ends it.

Up to the first picture nothing is imported and made that it does not show; see `app.desktop.opening`.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app import __version__
from app.desktop.languages import speak
from app.desktop.looks.appearance import STYLE, Look
from app.desktop.main_window import MainWindow
from app.desktop.opening import NEEDED, Opening, imports
from app.desktop.platform.one_window import one_window_for
from app.desktop.preferences import Preferences
from app.desktop.window_memory import open_memory
from app.settings import Settings, data_folder

if sys.platform == "darwin":
    from app.desktop.platform.opened_files import FileOpeningApplication as Application
else:
    from PySide6.QtWidgets import QApplication as Application

if TYPE_CHECKING:
    from app.desktop.behind import Behind
    from app.keys.api_key import ApiKey
    from app.system.place import Place

APPLICATION: type[QApplication] = Application
SAMPLES: Final = Path(__file__).resolve().parents[2] / "resources" / "samples"
PAINTED_WITHIN: Final = 500
"""Milliseconds after which the rest is made even where nothing was painted: a window may start small."""
BAD_USAGE: Final = 2
"""The exit code where there is no such place to work."""
PROGRAM_ERROR: Final = 4
"""The exit code where the program itself is at fault."""

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
    look = Look(application, preferences.settings.appearance, in_a_hurry=True)
    samples = sorted(SAMPLES.iterdir()) if place.practice and SAMPLES.is_dir() else ()
    memory = open_memory(folder)
    window = MainWindow(look, preferences, memory=memory, practice=place.practice, samples=samples)
    window.may_end.connect(application.quit)
    behind: list[Behind] = []

    def make_the_rest() -> None:
        from app.desktop.behind import Behind  # noqa: PLC0415  (not in the first picture)

        behind.append(Behind(window, one_window, place, folder, environment_key))

    def begin() -> None:
        window.begin()
        behind[0].begin()
        if files:
            window.intake.take_files([Path(file) for file in files])

    steps = [window.paint_pictures, _give_icon, look.settle, *imports(NEEDED), make_the_rest, begin]
    opening = Opening(steps, lambda error: application.exit(_why_not(error)), window)
    window.painted.connect(opening.begin)
    QTimer.singleShot(PAINTED_WITHIN, opening.begin)
    look.begin()
    window.appear()
    code = application.exec()
    if behind and not behind[0].close():
        # A thread that hangs in the network or in the keychain cannot be ended; all is written down.
        logging.shutdown()
        os._exit(code)
    return code


def _application() -> QApplication:
    made = QApplication.instance()
    # Named here, the style is Qt's own matter; `setStyle` would bring it to Python with all its names.
    arguments = [*sys.argv[:1], "-style", STYLE]
    application = made if isinstance(made, QApplication) else APPLICATION(arguments)
    application.setApplicationName("Job Canceller")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("job-canceller")
    # The window says itself when it may end: a run under way may go on a moment longer.
    application.setQuitOnLastWindowClosed(False)
    return application


def _give_icon() -> None:
    from app.desktop.looks.icons import app_icon  # noqa: PLC0415  (not in the first picture)

    QApplication.setWindowIcon(app_icon())


def _why_not(error: Exception) -> int:
    """Say why there is nothing behind the window; the exit code."""
    from app.desktop.behind import tell_alone  # noqa: PLC0415  (hardly ever)
    from app.problem import Problem  # noqa: PLC0415

    tell_alone(error)
    if isinstance(error, Problem):
        return BAD_USAGE
    _log.critical("an error of the program itself", exc_info=error)
    return PROGRAM_ERROR
