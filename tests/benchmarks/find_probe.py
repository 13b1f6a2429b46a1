"""One round of `find_speed`, in a process of its own: the bare pages, then the window that finds the jobs."""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.desktop.find.find_window import FindWindow
from app.desktop.looks.appearance import Look
from app.desktop.main_window import MainWindow
from app.desktop.preferences import Preferences
from app.desktop.window_memory import open_memory
from app.keys.api_key import ApiKey
from app.keys.keychain import Keychain
from app.practice import PRACTICE_KEY
from app.service.address import as_service_address
from app.service.answers import Page
from app.service.client import ServiceClient
from app.session import Place, Session
from app.settings import Settings

LOOK: Final = 10
"""Milliseconds between two ticks of the timer whose lag is measured."""
SETTLED: Final = 300
"""Milliseconds in which the window comes up, before anything is measured."""
IDLE: Final = 2_000
"""Milliseconds in which the timer is watched while nothing happens: so much of its lag is the machine's."""


@dataclass(frozen=True, slots=True)
class Found:
    """One round. Times are in seconds, memory in bytes; the lags are those of every look of the timer."""

    pages: int
    bare: float
    found: float
    first: float
    idle_lags: list[float]
    lags: list[float]
    memory: int
    shown: int


def bare_pages(address: str) -> tuple[int, float]:
    """Every page, one after the other: how many, and how long it took."""
    client = ServiceClient(as_service_address(address), ApiKey(PRACTICE_KEY), connections=1)
    began, pages, cursor = time.perf_counter(), 0, ""
    while pages == 0 or cursor:
        page = client.list_page(cursor)
        assert isinstance(page, Page)
        pages, cursor = pages + 1, page.next_cursor
    took = time.perf_counter() - began
    client.close()
    return pages, took


class Lag(QObject):
    """A precise timer that notes how much later than asked each of its looks came, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK)

    def _look(self) -> None:
        self.late.append(max(0.0, self._clock.nsecsElapsed() / 1e9 - LOOK / 1000))
        self._clock.restart()

    def stop(self) -> list[float]:
        """Look no more; how late the looks were."""
        self._timer.stop()
        return self.late


class Watched(QObject):
    """Watches what the table paints: when it painted jobs first, and when it painted after the walk's end."""

    def __init__(self, window: FindWindow, loop: QEventLoop) -> None:
        super().__init__()
        self.first: float | None = None
        self.last = 0.0
        self._window = window
        self._loop = loop
        window.table.viewport().installEventFilter(self)
        window.walk_ended.connect(window.table.viewport().update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._window.model.shown:
            QTimer.singleShot(0, self._painted)
        return super().eventFilter(watched, event)

    def _painted(self) -> None:
        self.last = time.perf_counter()
        if self.first is None:
            self.first = self.last
        if not self._window.is_looking:
            self._loop.quit()


def find(address: str, folder: Path) -> Found:
    """Open the window, choose "Find my running jobs…", and wait until everything is shown."""
    pages, bare = bare_pages(address)
    application = QApplication([])
    session = Session(Place(address=address), folder)
    session.use_key(ApiKey(PRACTICE_KEY), "Practice")
    window = MainWindow(Look(application), Preferences(Settings()), memory=open_memory(folder))
    window.furnish(session, Keychain())
    window.resize(1280, 720)
    window.show()
    loop = QEventLoop()
    QTimer.singleShot(SETTLED, loop.quit)
    loop.exec()
    idle = Lag()
    QTimer.singleShot(IDLE, loop.quit)
    loop.exec()
    alone = idle.stop()
    lag, began = Lag(), time.perf_counter()
    window.finds.open()
    opened = next(one for one in application.topLevelWidgets() if isinstance(one, FindWindow))
    watched = Watched(opened, loop)
    loop.exec()
    late = lag.stop()
    assert watched.first is not None
    result = Found(
        pages=pages,
        bare=bare,
        found=watched.last - began,
        first=watched.first - began,
        idle_lags=alone,
        lags=late,
        memory=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
        shown=opened.model.shown,
    )
    opened.reject()
    window.hide()
    session.close()
    return result


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="find-") as place:
        print(json.dumps(asdict(find(sys.argv[1], Path(place)))))
