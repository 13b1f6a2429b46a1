"""How far a run is, in one line that fits the terminal."""

from __future__ import annotations

import math
from typing import Final

from app.engine.progress import Progress, RunPhase
from app.wording.run import HELD, SILENT, SLOWED, WAITING_FOR_CONNECTION

BAR_CHARACTERS: Final = "█░"
PLAIN_BAR_CHARACTERS: Final = "#-"
NARROWEST_BAR: Final = 10
WIDEST_BAR: Final = 40
MINUTE: Final = 60
HOUR: Final = 60 * MINUTE
SECONDS_UP_TO: Final = 100
"""Up to here a remaining time is told in seconds."""
MINUTES_UP_TO: Final = 90


def progress_line(progress: Progress, width: int, bar_characters: str = BAR_CHARACTERS) -> str:
    """A bar and what belongs to it. Where the width is too small the speed goes first, and then the bar."""
    count, state, speed = count_of(progress), state_of(progress), speed_of(progress)
    text = _joined(count, state, speed)
    if len(text) + 1 + NARROWEST_BAR > width:
        text = _joined(count, state)
    room = min(WIDEST_BAR, width - len(text) - 1)
    if room < NARROWEST_BAR:
        return text[:width]
    full, empty = bar_characters[0], bar_characters[1]
    filled = room * progress.done // progress.total if progress.total else room
    return f"{full * filled}{empty * (room - filled)} {text}"


def plain_line(progress: Progress) -> str:
    """The same without a bar, for a log or a pipe."""
    return _joined(count_of(progress), state_of(progress), speed_of(progress))


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def count_of(progress: Progress) -> str:
    """How many rows are final."""
    return f"{progress.done:,} of {progress.total:,}"


def state_of(progress: Progress) -> str:
    """Why it does not go on or is slow, else how long it will take, else nothing."""
    if progress.phase is RunPhase.STOPPING:
        return "Stopping"
    if progress.offline is not None:
        return WAITING_FOR_CONNECTION.english({"count": math.ceil(progress.retry_in or 0.0)})
    if progress.held_for:
        return HELD.english({"count": math.ceil(progress.held_for)})
    if progress.is_silent:
        return SILENT.english({"count": int(progress.silent_for)})
    if progress.seconds_left is not None:
        return f"about {duration(progress.seconds_left)} left"
    return SLOWED.english({}) if progress.slowed else ""


def speed_of(progress: Progress) -> str:
    """Rows a second, once that is no guess."""
    if progress.rate is None or progress.offline is not None or progress.is_silent:
        return ""
    return f"{progress.rate:.1f} a second" if progress.rate < 10 else f"{progress.rate:,.0f} a second"


def duration(seconds: float) -> str:
    """A time in words, as exact as anybody wants to know it."""
    if seconds < SECONDS_UP_TO:
        whole = max(1, round(seconds))
        return f"{whole} seconds" if whole > 1 else "1 second"
    if seconds < MINUTES_UP_TO * MINUTE:
        return f"{round(seconds / MINUTE)} minutes"
    return f"{seconds / HOUR:.1f} hours"
