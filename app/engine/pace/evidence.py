"""What the answers prove about a token bucket: which rates explain every refusal and every acceptance.

A token bucket is a queue that drains at its rate and refuses whatever would make it longer than its burst.
So every rate that one supposes turns what was sent into a history of that queue, and must then explain it:
nothing may have been let in at a longer queue than one at which something was refused. With too low a
supposed rate the queue seems to grow (a later acceptance contradicts an earlier refusal), with too high a
one it seems to shrink (a later refusal contradicts an earlier acceptance). Both contradictions are monotone
in the rate, so bisection finds the two ends. The burst need not be known: it comes out. Two refusals with n
acceptances between them fix the rate to about one part in n, and holds, pauses and overflows in between are
accounted for.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

Event = tuple[float, bool]
"""When a request left (monotonic seconds) and whether it was let in."""

_SLACK: Final = 0.3
_JITTER: Final = 0.003
"""Seconds by which a request may arrive earlier or later than another that left at the same time."""
_MOST_JITTER: Final = 1.0
_LOWEST_RATE: Final = 1 / 600
_RUN_UP: Final = 0.1


@dataclass(frozen=True, slots=True)
class Bracket:
    """The rates (per second) that explain what happened, and the burst that goes with the middle of them."""

    low: float
    high: float
    burst: float


def explain(events: Sequence[Event], backlog: float = 0.0) -> Bracket | None:
    """The rates that explain `events` (in the order of sending), or None if no token bucket does."""

    def too_low(rate: float) -> bool:
        return _contradictions(events, rate, backlog)[0] > 1.0 + _SLACK + min(_MOST_JITTER, rate * _JITTER)

    def too_high(rate: float) -> bool:
        return _contradictions(events, rate, backlog)[1] > 1.0 + _SLACK + min(_MOST_JITTER, rate * _JITTER)

    ceiling = _fastest(events)
    low = high = _LOWEST_RATE
    if too_low(_LOWEST_RATE):
        if too_low(ceiling):
            return None
        bad, good = _LOWEST_RATE, ceiling
        while good > bad * 1.0002:
            between = math.sqrt(bad * good)
            bad, good = (between, good) if too_low(between) else (bad, between)
        low = good
    high = ceiling
    if too_high(ceiling):
        if too_high(low):
            return None
        bad, good = ceiling, low
        while bad > good * 1.0002:
            between = math.sqrt(bad * good)
            bad, good = (between, good) if too_high(between) else (bad, between)
        high = good
    return Bracket(low, high, max(1.0, _contradictions(events, math.sqrt(low * high), backlog)[2]))


def _fastest(events: Sequence[Event]) -> float:
    """A rate that the bucket cannot exceed: what was let in just before the last refusal, and that one."""
    last = max((index for index, (_, let_in) in enumerate(events) if not let_in), default=len(events) - 1)
    moment = events[last][0]
    before = sum(1 for at, let_in in events[:last] if let_in and at > moment - _RUN_UP)
    return (before + 1.0) / _RUN_UP


def _contradictions(events: Sequence[Event], rate: float, backlog: float) -> tuple[float, float, float]:
    """How far the queue seems to grow, and to shrink, beyond a refusal and an acceptance; and its longest."""
    grows = shrinks = longest = 0.0
    refused = math.inf
    before = events[0][0] if events else 0.0
    for moment, let_in in events:
        backlog -= (moment - before) * rate
        before = moment
        backlog = max(backlog, 0.0)
        if let_in:
            backlog += 1.0
            longest = max(longest, backlog)
            grows = max(grows, backlog - refused)
        else:
            refused = min(refused, backlog)
            shrinks = max(shrinks, longest - backlog)
    return grows, shrinks, longest


def roundest(low: float, high: float) -> float:
    """The roundest number between two: people set limits in round numbers."""
    size = 10.0 ** math.ceil(math.log10(high))
    middle = math.sqrt(low * high)
    while size > high / 1e4:
        for part in (1.0, 2.0, 4.0):
            step = size / part
            best = round(middle / step) * step
            for candidate in (best, best - step, best + step):
                if low <= candidate <= high and candidate > 0.0:
                    return candidate
        size /= 10.0
    return middle
