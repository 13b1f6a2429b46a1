"""The start, while nothing is known of the limit: fast, and yet with little at risk."""

from __future__ import annotations

import math
from typing import Final

_SHORT: Final = 0.05
_LONG: Final = 0.15
_DOUBLING: Final = 0.055
"""Seconds of latency up to which volleys alone are fast enough, and from which on the requests in flight may
double in so many seconds as well; in between more slowly.
"""
_ROUND_NUMBERS: Final = (2, 5, 10, 20, 30, 40, 50, 60, 100)


class Start:
    """How many requests may be in flight while no refusal has come yet.

    What is at risk is what is in flight when the limit is met: all of it may be refused. People set limits
    in round numbers; so a volley ends with the first request beyond a round number, and only when that one
    is let in does the next volley leave, up to one beyond the next round number. With a long latency that
    would take too long, so a number in flight that doubles in some hundredths of a second is allowed as
    well. The start costs about a third of a second, whatever the latency.
    """

    def __init__(self) -> None:
        self._began: float | None = None
        self._sent = 0
        self._let_in = 0
        self._latency = 0.0

    @property
    def over(self) -> bool:
        """Whether nothing holds requests back any more."""
        return self._sent > _ROUND_NUMBERS[-1] + 1

    def sent(self, now: float) -> None:
        """Note that a request leaves."""
        if self._began is None:
            self._began = now
        self._sent += 1

    def let_in(self, latency: float) -> None:
        """Note that a request was let in."""
        self._let_in += 1
        self._latency = latency

    def wait(self, now: float, in_flight: int) -> float:
        """Seconds until one more may be in flight, as far as time alone decides; infinity if it does not."""
        if in_flight == 0 or self._began is None:
            return 0.0
        edge = next((number for number in _ROUND_NUMBERS if number >= self._let_in), self._sent)
        if self._sent <= edge:
            return 0.0
        long = min(1.0, (self._latency - _SHORT) / (_LONG - _SHORT))
        if long <= 0.0:
            return math.inf
        return max(0.0, _DOUBLING / long * math.log2(in_flight + 1) - (now - self._began))
