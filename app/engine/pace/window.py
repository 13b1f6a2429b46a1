"""A limit of so many requests in so many seconds, and the silence in which one waits for it to open again."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

_MARGIN: Final = 0.02
"""Seconds that a request leaves later than the window should open."""
_FIRST_TRIAL: Final = 300
_LAST_TRIAL: Final = 5000
"""Requests without a refusal before more than `count` are tried: at first, and at most."""
_LONG: Final = 10.0
_LATE: Final = 0.1
"""Seconds later than that at which to look: the first request of all may have taken long to arrive."""
_FIRST_LOOK: Final = 0.12
_ALIKE: Final = 0.05
_MOSTLY: Final = 0.6
_LENGTHS: Final = (1.0, 3.0, 5.0, 10.0, 20.0, 30.0, 60.0)
"""Seconds that people choose for windows: the moments at which it is worth to look whether one has opened."""


class Window:
    """At most `count` requests in any `seconds`: that keeps within fixed windows and within sliding ones.

    After some hundred requests without a refusal a shorter length is tried, if one is possible, or else a few
    requests more, and twice as many each time they are let in.
    """

    def __init__(
        self, count: int, seconds: float, too_short: float, sent: Iterable[float], opened_at: float
    ) -> None:
        self.count = count
        self.seconds = seconds
        self.opened_at = opened_at
        self._opened_before = opened_at
        self._too_short = too_short
        self._longer = 0.0
        """The length to go back to while a shorter one is on trial, else 0."""
        self._sent = deque(sent)
        self._quiet = 0
        # To be wrong about a long window costs much: it is tried at once whether it is one.
        self._trial_after = _FIRST_TRIAL if seconds < _LONG else count // 2
        self._step = 1
        self._on_trial = False
        self._last_on_trial = math.inf
        """When the last of the requests on trial left."""

    @property
    def rate(self) -> float:
        """Requests per second in the long run."""
        return self.count / self.seconds

    def wait(self, now: float) -> float:
        """Seconds until one more request fits."""
        while len(self._sent) > self.count:
            self._sent.popleft()
        if len(self._sent) < self.count:
            return 0.0
        if self._quiet > self._trial_after and self._sent[0] >= self.opened_at:
            self._quiet = 0
            self._more()
            return 0.0
        return max(0.0, self._sent[0] + self.seconds + _MARGIN - now)

    def sent(self, now: float) -> bool:
        """Count a request that leaves. True if it opens a window: better alone, until it is let in."""
        opens = bool(self._sent) and now - self._sent[-1] > self.seconds / 3.0
        self._quiet += 1
        self._sent.append(now)
        if self._on_trial and len(self._sent) >= self.count:
            self._last_on_trial, self._on_trial = now, False
        if opens:
            self._opened_before, self.opened_at = self.opened_at, now
            self._try_shorter()
        return opens

    def refused(self, let_in: Sequence[float], refused: Sequence[float]) -> float | None:
        """When to go on after refusals: all times are those of leaving. None if it is no such window any
        more.
        """
        self.withdraw(refused)
        inside = sum(1 for moment in let_in if moment >= self.opened_at)
        self._quiet = 0
        if self._longer and not inside:
            self._too_short, self.seconds, self._longer = self.seconds, self._longer, 0.0
            self.opened_at = self._opened_before
            return self.opened_at + self.seconds + _MARGIN
        if 2 * inside < self.count:
            return None
        self.count = min(self.count, inside)
        self._step = 1
        self._on_trial = False
        self._last_on_trial = math.inf
        self._trial_after = max(_FIRST_TRIAL, min(_LAST_TRIAL, 2 * self._trial_after))
        return self.opened_at + self.seconds + _MARGIN

    def withdraw(self, refused: Sequence[float]) -> None:
        """Do not count requests that were refused."""
        for moment in refused:
            if moment in self._sent:
                self._sent.remove(moment)

    def closed(self) -> Closed:
        """As what the window counts when it did not open at its time."""
        before = self._opened_before
        return Closed(Opening(before, before + self._too_short, self.count))

    def _try_shorter(self) -> None:
        self._longer = 0.0
        shorter = float(math.ceil(math.sqrt(max(1.0, self._too_short) * self.seconds)))
        if self._quiet > max(_FIRST_TRIAL, self._trial_after) and self._too_short < shorter < self.seconds:
            self._quiet = 0
            self._longer, self.seconds = self.seconds, shorter

    def let_in(self, sent_at: float) -> None:
        """Note that a request was let in. If it was the last on trial, there is room for even more."""
        if sent_at == self._last_on_trial:
            self._more()

    def _more(self) -> None:
        self.count += self._step
        self._step *= 2
        self._on_trial = True


@dataclass(frozen=True, slots=True)
class Opening:
    """A time in which requests were let in: from the first that left to the first that was refused."""

    opened_at: float
    closed_at: float
    let_in: int


class Closed:
    """Nothing is let in any more: when to look again, and what it means when something is.

    A slow token bucket lets in one or two then; a window that opened lets in as many as before.
    """

    def __init__(self, opening: Opening) -> None:
        self.before = opening
        self.looked_at = opening.closed_at
        self.looks = 0

    def look_at(self) -> float:
        """When to send the next request, alone."""
        if self.looks == 0:
            return self.before.closed_at + _FIRST_LOOK
        since = self.looked_at - self.before.opened_at
        length = next((length for length in _LENGTHS if length > since), None)
        return self.looked_at + _LENGTHS[-2] if length is None else self.before.opened_at + length + _LATE

    def refused(self, sent_at: float) -> None:
        """A look was in vain."""
        self.looks += 1
        self.looked_at = sent_at

    def is_window(self, let_in: int, now: float) -> bool:
        """Whether so many let in since the silence are more than any token bucket would have let in."""
        if self.looks == 0:
            return False
        silence = max(self.looked_at - self.before.closed_at, 0.01)
        return let_in > 2.0 + 1.5 * (now - self.before.closed_at) / silence

    def repeats(self, opening: Opening) -> bool:
        """Whether this opening was like the one before: as many let in, and then nothing for most of the
        time.
        """
        period = opening.opened_at - self.before.opened_at
        silence = opening.opened_at - self.before.closed_at
        alike = abs(opening.let_in - self.before.let_in) <= max(1.0, _ALIKE * self.before.let_in)
        return alike and opening.let_in > 2 and silence > _MOSTLY * period

    def length(self, opening: float) -> float:
        """How long the window is, if the next one opened at `opening`: whole seconds, if possible."""
        longest = opening - self.before.opened_at
        whole = math.floor(longest)
        return float(whole) if whole > self.looked_at - self.before.opened_at else longest
