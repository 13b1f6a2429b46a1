"""Starts the window, and ends it."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.desktop.appearance import Look
from app.desktop.icons import app_icon
from app.desktop.main_window import MainWindow
from app.keys.api_key import ApiKey
from app.session import Place, Session
from app.settings import data_folder, load_settings

ENVIRONMENT_KEY_NAME = "TOPAZ_API_KEY"
"""A key from the environment goes by the name of its variable."""


def run_window(place: Place, files: Sequence[str], environment_key: ApiKey | None) -> int:
    """Open the window with these files in it, and stay until it is closed; the exit code."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Job Canceller")
    application.setWindowIcon(app_icon())
    look = Look(application, load_settings().appearance)
    session = Session(place, data_folder())
    if environment_key is not None and not session.is_practice:
        session.use_key(environment_key, ENVIRONMENT_KEY_NAME)
    window = MainWindow(session, look)
    window.show()
    window.intake.take_files([Path(file) for file in files])
    code = application.exec()
    clean = session.close()
    logging.shutdown()
    if not clean:
        os._exit(code)
    return code
