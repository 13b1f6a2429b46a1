"""One round of `intake_speed` in a process of its own: how late the event loop of the real window is.

A list is handed in as a person drops it; what is watched is everything from there until its rows are painted.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.desktop.looks.appearance import Look
from app.desktop.main_window import MainWindow
from app.desktop.preferences import Preferences
from app.desktop.window_memory import open_memory
from app.keys.keychain import Keychain
from app.session import Place, Session
from app.settings import Settings
from app.system.garbage import GarbageCollector
from tests.benchmarks.find_probe import SETTLED, Lag
from tests.keys.drawer import Drawer

IDLE: Final = 1_000
"""Milliseconds in which the timer is watched while nothing happens, if there is nothing to be handed in."""
PAINTED: Final = 200
"""Milliseconds in which the table is painted."""


def lateness(path: Path | None, folder: Path) -> list[float]:
    """Hand this file in, text as text; how late each look of a timer came meanwhile, in seconds."""
    application = QApplication([])
    collector = GarbageCollector()
    collector.open()
    session = Session(Place(practice=True), folder)
    window = MainWindow(Look(application), Preferences(Settings()), memory=open_memory(folder))
    window.furnish(session, Keychain(Drawer().open))
    window.resize(1280, 720)
    window.show()
    loop = QEventLoop()
    QTimer.singleShot(SETTLED, loop.quit)
    loop.exec()
    text = path.read_text(encoding="ascii") if path is not None and path.suffix == ".txt" else ""
    window.intake.queue.ended.connect(lambda: QTimer.singleShot(PAINTED, loop.quit))
    lag = Lag()
    if path is None:
        QTimer.singleShot(IDLE, loop.quit)
    elif text:
        window.intake.take_text(text)
    else:
        window.intake.take_files([path])
    loop.exec()
    late = lag.stop()
    assert path is None or len(session.jobs)
    window.hide()
    session.close()
    return late


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    given = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory(prefix="intake-") as place:
        found = sorted(lateness(given, Path(place)))
        print(found[-1], found[int(len(found) * 0.99)])
