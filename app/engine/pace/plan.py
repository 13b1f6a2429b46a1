"""How fast to go, and when to try more, by what is known of the service's rate."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from app.engine.pace.evidence import Bracket

_NARROW: Final = 1.25
_NEARLY: Final = 1.5
"""High over low: below this the rate counts as known; the latter if there is a very round number between."""
_LEAST_GUESS: Final = 4.0
_QUIET: Final = 90.0
_REST: Final = 180.0
"""Requests until more is tried: when the limit is known to have been higher, and when it is not."""
_SHORTEST: Final = 2.0
_LONGEST: Final = 20.0
"""The same in seconds, at least and at most: a rate that is believed in by mistake is not believed in for
long.
"""
_DOUBT: Final = 6.0
_TRUST: Final = 2.0
_DEAR_QUIET: Final = 3.0
_DEAR_REST: Final = 30.0
_DEAR_DOUBT: Final = 1.0
_DEAR_TRUST: Final = 6.0
"""The same in pauses, where a refusal costs one."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How fast to go, and when to go faster."""

    rate: float
    """Requests per second to begin with."""
    low: float
    high: float
    """The lowest and the highest rate that are possible."""
    known: bool
    """Whether they are close enough together to stay at the rate for a while."""
    quiet: float = 0.0
    """Seconds for which to stay at the rate."""
    landmark: float = 0.0
    """A higher rate that was known before, or 0: then it is tried first, and kept for a while."""
    rest: float = 0.0
    """Seconds for which to stay at the landmark."""
    dear: bool = False
    """Whether each refusal costs a pause."""


@dataclass(frozen=True, slots=True)
class Experience:
    """What else matters for a plan."""

    guess: float
    """Requests per second to begin with, if the rate is hardly known."""
    pause: float
    """Seconds that a refusal costs, 0 if the service does not ask for a pause."""
    landmark: float
    """The highest rate that was known before the limit changed, or 0."""
    confirmed: int
    """How often the present limit was found again."""
    thrifty: bool
    """Whether there were many refusals already."""


def make_plan(bracket: Bracket, experience: Experience) -> Plan:
    """Settle on a rate between those that explain what happened: a round number, if one is there."""
    low, high = bracket.low, bracket.high
    rate, very_round = roundest(low, high)
    if high >= (_NEARLY if very_round else _NARROW) * low:
        middle = math.sqrt(max(low, high / 4.0) * high)
        return Plan(max(low, min(max(experience.guess, _LEAST_GUESS), middle)), low, high, known=False)
    pause = experience.pause
    if pause and not very_round:
        rate = low + (high - low) / 3.0
    # The less sure the rate, the sooner another refusal is worth its price.
    doubt = max(1e-3, high / rate - 1.0)
    if pause:
        doubt /= _DEAR_TRUST if very_round else 1.0
        rest = min(_DEAR_REST, _DEAR_DOUBT / doubt) * pause * 2.0 ** min(5, experience.confirmed)
        quiet = min(_DEAR_REST, _DEAR_QUIET * 1.5 ** max(0, experience.confirmed - 1)) * pause
    else:
        doubt /= _TRUST if very_round else 1.0
        rest = min(_LONGEST, max(_SHORTEST, min(_REST, _DOUBT / doubt) / rate))
        quiet = min(_LONGEST, max(_SHORTEST, _QUIET / rate))
    if experience.landmark < 1.1 * rate:
        return Plan(rate, low, high, known=True, quiet=rest)
    if not pause and not experience.thrifty:
        rest = 0.3
    return Plan(rate, low, high, True, quiet, experience.landmark, rest, pause > 0.0)


def roundest(low: float, high: float) -> tuple[float, bool]:
    """The roundest number between two, and whether it is very round: people set limits in round numbers."""
    middle = math.sqrt(low * high)
    size = 10.0 ** math.ceil(math.log10(high))
    while size > high / 1000.0:
        for part in (1.0, 2.0, 4.0):
            step = size / part
            best = round(middle / step) * step
            for candidate in (best, best - step, best + step):
                if low <= candidate <= high and candidate > 0.0:
                    return candidate, step > 0.15 * candidate
        size /= 10.0
    return middle, False
