"""A shadow of the service's token bucket: what it lets in, by what is known of its rate and burst."""

from __future__ import annotations

import math
from typing import Final

from app.engine.pace.evidence import Bracket, roundest

_NARROW: Final = 1.25
"""High over low: below this the rate counts as known."""
_CUSHION: Final = 1.0
"""Tokens that are never used, so that a request that arrives early still finds one."""
_GENTLE: Final = 0.02
_GENTLE_DOUBLING: Final = 0.5
_MOST_GROWTH: Final = 60.0
_LONGEST_LOOK: Final = 0.05


class Bucket:
    """Tokens come at the rate believed in, up to the burst; each request takes one.

    While the rate is not known well, it grows from the lower end until the next refusal measures it. Once
    it is known it stays for a while (`quiet` seconds), and then creeps up, faster and faster, in case the
    limit has risen.
    """

    def __init__(
        self, bracket: Bracket, guess: float, emptied_at: float, owed: int, quiet: float, *, dear: bool
    ) -> None:
        self.low, self.high = bracket.low, bracket.high
        self.burst = bracket.burst
        self.known = bracket.high < _NARROW * bracket.low
        self._room = max(1.0, bracket.burst - _CUSHION)
        self._tokens = -0.5 - owed
        self._filled_at = emptied_at
        if self.known:
            self.rate, very_round = roundest(bracket.low, bracket.high)
            if dear and not very_round:
                self.rate = bracket.low + (bracket.high - bracket.low) / 3
            self._grows_from = emptied_at + quiet
            self._doubling = _GENTLE_DOUBLING
        else:
            middle = math.sqrt(max(bracket.low, bracket.high / 9.0) * bracket.high)
            self.rate = max(bracket.low, min(guess, middle))
            self._grows_from = emptied_at
            self._doubling = min(2.0, max(0.4, 2.0 * bracket.burst / self.rate))

    def rate_at(self, now: float) -> float:
        """Requests per second that leave at the moment."""
        grown = min(_MOST_GROWTH, now - self._grows_from)
        if grown <= 0.0:
            return self.rate
        if self.known:
            return self.rate * (1.0 + _GENTLE * (math.exp2(grown / self._doubling) - 0.5))
        return self.rate * math.exp2(grown / self._doubling)

    def wait(self, now: float) -> float:
        """Seconds until there is a token."""
        rate = self._fill(now)
        if self._tokens >= 1.0:
            return 0.0
        return min((1.0 - self._tokens) / rate, _LONGEST_LOOK)

    def sent(self, now: float) -> None:
        """Take a token."""
        self._fill(now)
        self._tokens -= 1.0

    def start_at(self, moment: float) -> None:
        """The next request leaves at `moment`, and growth starts then."""
        if moment > self._filled_at:
            self._tokens = max(self._tokens, 1.0)
        self._grows_from = max(self._grows_from, moment)

    def _fill(self, now: float) -> float:
        rate = self.rate_at(now)
        if now > self._filled_at:
            self._tokens = min(self._room, self._tokens + (now - self._filled_at) * rate)
            self._filled_at = now
        return rate
