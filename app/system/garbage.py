"""Cyclic garbage is collected on the main thread alone, and at moments when Qt destroys nothing.

Python's collector runs wherever something is allocated. Two such places are dangerous where a QObject is part
of a cycle:

- another thread: Qt destroys the object there, under the feet of the event loop, and the program crashes;
- the middle of another QObject's destruction: with a lock of the signals in its hand, Qt asks Python whether
  `disconnectNotify` is overridden; that allocates, the collector runs, the next QObject wants a lock of the
  same small pool, and the main thread waits for itself for ever.

So the collector is switched off, and a timer on the main thread does its work. A program keeps it switched
off until its process ends: most objects are destroyed then.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from app.intake.quiet import collector_rests

LOOK_EVERY: Final = 500
"""Milliseconds between two looks."""
FULL_EVERY: Final = 120.0
"""Seconds between two collections of everything, at least: with 200,000 jobs one takes some 200 ms."""
_YOUNG: Final = 1
_FULL: Final = 2


def _always() -> bool:
    return True


class GarbageCollector(QObject):
    """Collects from `open` to `close`. Lives on the main thread.

    `is_calm` is asked before everything is looked through: while it says no (a run goes on, a person types),
    that waits. Young garbage, which takes no time, waits only while a list is read, all of which is young.
    """

    def __init__(self, is_calm: Callable[[], bool] = _always, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_calm = is_calm
        self._full_at = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    def open(self) -> None:
        """From now on no other thread collects."""
        gc.disable()
        self._timer.start()

    def close(self) -> None:
        """Let Python do as it does by itself, where no QObject is left to be destroyed."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def _look(self) -> None:
        if collector_rests():
            return
        youngest, young, old = gc.get_count()
        limits = gc.get_threshold()
        now = time.monotonic()
        if old > limits[_FULL] and now - self._full_at >= FULL_EVERY and self._is_calm():
            self._full_at = now
            gc.collect(_FULL)
        elif young > limits[_YOUNG]:
            gc.collect(_YOUNG)
        elif youngest > limits[0]:
            gc.collect(0)
