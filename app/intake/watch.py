"""How a reading that takes its time stays in touch with the person who waits for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.intake.problems import IntakeProblem
from app.problem import Problem

Stop = Callable[[], bool]
"""Asked every few milliseconds, from the thread that reads: is this reading to be given up?"""

Progress = Callable[[int, int], None]
"""Told every few milliseconds, from the thread that reads: how much is done, of how much. The unit is bytes
or rows, and may change once (a workbook is checked first, then read); 0 of 0 means that nobody knows."""


def never() -> bool:
    """The `Stop` of a reading that nobody stops."""
    return False


def nobody(done: int, total: int) -> None:
    """The `Progress` of a reading that nobody watches."""
    del done, total


@dataclass(frozen=True, slots=True)
class Watch:
    """Both, together with the name of what is read."""

    source: str
    stop: Stop = never
    progress: Progress = nobody

    def at(self, done: int, total: int) -> None:
        """Say how far the reading is. Raises `Problem` (STOPPED) when it is to be given up."""
        if self.stop():
            raise Problem(IntakeProblem.STOPPED, source=self.source)
        self.progress(done, total)
