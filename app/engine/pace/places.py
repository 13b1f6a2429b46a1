"""How many requests may be in flight, once the start is over."""

from __future__ import annotations

import math
from typing import Final

FIRST_TRIAL: Final = 60
_LAST_TRIAL: Final = 200
"""Acceptances at the full limit before more is tried: at first, and at most unless refusals are dear."""
_TROUBLE: Final = 0.9


class Places:
    """The limit on requests in flight: what the service was seen to allow, and now and then a little more.

    A *trial* raises the limit for a moment. It ends with the first refusal, which is then nothing new, or is
    confirmed when everything that left at the raised limit was let in; then the next step is twice as large.
    """

    def __init__(self, max_in_flight: int) -> None:
        self._max = max_in_flight
        self.limit = max_in_flight
        self.known = False
        self._reach = float(max_in_flight)
        self._full = 0
        self._trial_after = self._least_trial = FIRST_TRIAL
        self._step = 0
        self._next_step = 1
        self._excused = -1
        self._trial_began = 0
        self._sent_at = -math.inf

    @property
    def allowed(self) -> int:
        """Requests that may be in flight at the moment."""
        return max(1, min(self.limit + self._step, int(self._reach)))

    def wait(self, now: float, in_flight: int, latency: float) -> float:
        """Seconds until one more may be in flight, infinity if only an answer can help."""
        if in_flight >= self.allowed:
            return math.inf
        if in_flight < self.limit:
            return 0.0
        # On trial: not together with another one, in case it is that which is not allowed.
        return max(0.0, self._sent_at + latency / (2.0 * self.limit) - now)

    def sent(self, now: float) -> None:
        """Note that a request leaves."""
        self._sent_at = now

    def let_in(self, sent: int, number: int, in_flight: int) -> None:
        """Note that a request was let in that left as one of `in_flight`; `sent` is the number of the last
        sent.
        """
        self._reach = min(float(self._max), self._reach + 1.0)
        if not self.known or in_flight < self.limit:
            return
        self._full += 1
        if self._step:
            if number > self._trial_began and self._full >= 2 * self.limit:
                self.limit += self._step
                self._next_step = self._step * 2
                self._step = 0
                self._full = 0
                self._trial_after = 2 * self.limit
        elif self._full >= self._trial_after and self.limit < self._max:
            self._step = min(self._next_step, self._max - self.limit)
            self._trial_began = sent
            self._full = 0

    def refused(self, sent: int, number: int) -> bool:
        """Note a refusal; True if a trial explains it. `sent` is the number of the last request sent."""
        if self._step:
            self._step = 0
            self._next_step = 1
            self._full = 0
            self._trial_after = max(min(_LAST_TRIAL, self._trial_after * 2), self._least_trial)
            self._excused = sent
            return number > self._trial_began - self.limit
        return self.known and number <= self._excused

    def trouble(self) -> None:
        """Note an answer that shows a service in trouble, or none: a little less, until it is well again."""
        self._reach = max(1.0, self._reach * _TROUBLE)

    def found(self, limit: int, trial_after: int) -> None:
        """The service was seen to allow this many; try more after so many were let in at the full limit."""
        self.limit, self.known = min(self._max, limit), True
        self._reach = 1.0
        self._full = 0
        self._step = 0
        self._next_step = 1
        self._trial_after = self._least_trial = trial_after

    def unknown(self) -> None:
        """What was found is refuted."""
        if not self.known:
            return
        self.limit, self.known = self._max, False
        self._step = 0
        self._reach = max(1.0, min(self._reach, 4.0))
