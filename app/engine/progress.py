"""How far a run is, how fast it goes, and how long it will still take: values for the fronts."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import Enum
from typing import Final

from app.engine.run_news import Pause
from app.service.answers import Loss

RATE_WINDOW: Final = 10.0
"""Seconds over which the speed is measured."""
STEADY_AFTER: Final = 4.0
"""Seconds a run must have been going before a remaining time is told."""
STEADY_ROWS: Final = 10
SILENT_AFTER: Final = 5.0
"""Seconds without any answer after which that is told: a network that has gone away says nothing."""


class RunPhase(Enum):
    """Where a run is in its life; `app.engine.run` says how it gets from one to the next."""

    NOT_STARTED = "not_started"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Progress:
    """A look at a run. Times are seconds from now on; `rate` is rows finished per second.

    `done` of `total` rows are final. `seconds_left` is told only once the speed is steady. `held_for` is how
    long the service wants us to wait, `offline` why there is no connection and `retry_in` when it is tried
    again. `silent_for` is how long no answer has come although some are waited for.
    """

    phase: RunPhase
    pause: Pause | None
    done: int
    total: int
    rate: float | None = None
    seconds_left: float | None = None
    held_for: float | None = None
    slowed: bool = False
    offline: Loss | None = None
    retry_in: float | None = None
    silent_for: float = 0.0

    @property
    def is_silent(self) -> bool:
        """Whether nothing has come for so long that it is worth saying."""
        return self.silent_for >= SILENT_AFTER and self.offline is None


class Speed:
    """Measures how fast rows get done over the last `RATE_WINDOW` seconds."""

    def __init__(self) -> None:
        self._samples: deque[tuple[float, int]] = deque()

    def note(self, now: float, done: int) -> None:
        """Note how many rows are done at `now` (monotonic seconds)."""
        self._samples.append((now, done))
        while self._samples[0][0] < now - RATE_WINDOW:
            self._samples.popleft()

    def forget(self) -> None:
        """Begin anew, after a pause."""
        self._samples.clear()

    def rate(self) -> float | None:
        """Rows per second, or `None` as long as that would be a guess."""
        if len(self._samples) < 2:
            return None
        (first, before), (last, now) = self._samples[0], self._samples[-1]
        if last - first < STEADY_AFTER or now - before < STEADY_ROWS:
            return None
        return (now - before) / (last - first)
