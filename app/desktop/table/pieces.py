"""Long work on the main thread, in pieces: a little in each turn of the event loop, so that nothing stutters.

A thread would not help: it would hold the interpreter's lock while it sorts, and the window would wait.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

PIECE: Final = 0.004
"""Seconds of a turn. Threads that want the interpreter's lock meanwhile are in it."""
STRETCH: Final = 1_000
"""So many rows are looked at between two looks at the clock, which takes less than a millisecond."""

Value = TypeVar("Value")
Steps = Generator[None, None, Value]
"""Work that gives way after each short step, and hands back what it made."""


class Pieces(QObject):
    """Does one work at a time. A new one takes the place of the one before, which is abandoned."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] | None = None
        self._then: Callable[[], object] = lambda: None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether there is something left to do."""
        return self._timer.isActive()

    def begin(self, steps: Iterator[None], then: Callable[[], object], *, wait: int = 0) -> None:
        """Take these steps, and call `then` in a turn of its own. The first step comes after this turn, or
        after so many milliseconds.
        """
        self._steps, self._then = steps, then
        self._timer.start(wait)

    def abandon(self) -> None:
        """Do nothing more."""
        self._timer.stop()
        self._steps, self._then = None, lambda: None

    def finish(self) -> None:
        """Do the rest at once."""
        while self.is_busy:
            take_all(self._steps or iter(()))
            self._end()

    @Slot()
    def _go_on(self) -> None:
        if self._timer.interval():
            self._timer.setInterval(0)
        if self._steps is None:
            self._end()
            return
        if take_some(self._steps, PIECE):
            self._steps = None

    def _end(self) -> None:
        then = self._then
        self.abandon()
        then()


def take_some(steps: Iterator[None], seconds: float) -> bool:
    """Take steps for so long, one at least. Whether they were the last ones."""
    until = time.perf_counter() + seconds
    return all(time.perf_counter() < until for _ in steps)


def take_all(steps: Iterator[None]) -> None:
    """Take all steps at once."""
    for _ in steps:
        pass


def result_of(steps: Steps[Value]) -> Value:
    """Take all steps at once; what they made."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: Value = end.value
            return made


def parts_of(rows: Sequence[int], length: int) -> Iterator[Sequence[int]]:
    """The rows, so many at a time."""
    return (rows[first : first + length] for first in range(0, len(rows), length))
