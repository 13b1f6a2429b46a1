"""A shadow of the service's token bucket: what it lets in, by what is known of its rate and burst."""

from __future__ import annotations

import math
from typing import Final

from app.engine.pace.evidence import Bracket, roundest

_NARROW: Final = 1.25
_NEARLY: Final = 1.5
"""High over low: below this the rate counts as known; the latter if there is a very round number between."""
_SURE: Final = 1.03
_CUSHION: Final = 1.0
"""Tokens that are never used, so that a request that arrives early still finds one."""
_CREEP: Final = 0.05
_BOLD: Final = 0.25
_CREEP_DOUBLING: Final = 0.35
_LEAST_GUESS: Final = 4.0
_FASTEST_DOUBLING: Final = 0.4
_SLOWEST_DOUBLING: Final = 1.5
_MEASURE: Final = 8.0
_MOST_GROWTH: Final = 60.0
_LONGEST_LOOK: Final = 0.05


def _creep(seconds: float, first: float) -> float:
    return 1.0 + first * math.exp2(seconds / _CREEP_DOUBLING) if seconds > 0.0 else 1.0


class Bucket:
    """Tokens come at the rate believed in, up to the burst; each request takes one.

    While the rate is not known well, it grows from the lower end until the next refusal measures it. Once
    it is known it stays for a while (`quiet` seconds), and then creeps up, faster and faster, in case the
    limit has risen.
    """

    def __init__(
        self,
        bracket: Bracket,
        *,
        guess: float,
        emptied_at: float,
        owed: int,
        quiet: float,
        rest: float,
        landmark: float,
        dear: bool,
    ) -> None:
        self.low, self.high = bracket.low, bracket.high
        self.burst = bracket.burst
        round_rate, very_round = roundest(bracket.low, bracket.high)
        self.known = bracket.high < (_NEARLY if very_round else _NARROW) * bracket.low
        self.confirmed = bracket.high < _SURE * bracket.low
        self._rest = rest
        self._dear = dear
        self._room = max(1.0, bracket.burst - _CUSHION)
        self._tokens = -0.5 - owed
        self._filled_at = emptied_at
        if self.known:
            self.rate = round_rate
            if dear and not very_round:
                self.rate = bracket.low + (bracket.high - bracket.low) / 3
            self._grows_from = emptied_at + (quiet if landmark > 1.1 * self.rate else rest)
        else:
            middle = math.sqrt(max(bracket.low, bracket.high / 4.0) * bracket.high)
            self.rate = max(bracket.low, min(max(guess, _LEAST_GUESS), middle))
            self._grows_from = emptied_at
        self._doubling = max(
            _FASTEST_DOUBLING,
            min(_SLOWEST_DOUBLING, bracket.burst / self.rate),
            _MEASURE / (self.rate * math.log2(max(1.1, bracket.high / self.rate))),
        )
        self._landmark = landmark if self.known and landmark > 1.1 * self.rate else 0.0

    def rate_at(self, now: float) -> float:
        """Requests per second that leave at the moment."""
        grown = min(_MOST_GROWTH, now - self._grows_from)
        if grown <= 0.0:
            return self.rate
        if not self.known:
            return self.rate * math.exp2(grown / self._doubling)
        if not self._landmark:
            return self.rate * _creep(grown, _CREEP)
        reached = (
            0.0 if self._dear else _CREEP_DOUBLING * math.log2((self._landmark / self.rate - 1.0) / _BOLD)
        )
        if grown < reached:
            return self.rate * _creep(grown, _BOLD)
        return self._landmark * _creep(max(0.0, grown - reached - self._rest), _BOLD)

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
