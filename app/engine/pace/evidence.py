"""What the answers prove: which limits explain every refusal and every acceptance so far.

*A token bucket* is a queue that drains at its rate and refuses whatever would make it longer than its
burst. So every rate that one supposes turns what was sent into a history of that queue, and must then
explain it: nothing may have been let in at a longer queue than one at which something was refused. The
burst need not be known: it comes out. Two refusals with n acceptances between them fix the rate to about
one part in n, and holds, pauses and overflows in between are accounted for.

*A limit on requests in flight* lets in whatever finds a free place and refuses whatever finds none. The
service frees a place before the answer arrives here, so a refusal proves that at least as many were inside
as the limit.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

_SLACK: Final = 0.05
_JITTER: Final = 0.005
_MOST_JITTER: Final = 1.0
"""How many requests a contradiction may weigh: so many, and what comes this many seconds early or late."""
_OVERTAKING: Final = 0.004
"""Seconds within which requests may arrive in another order than they left."""
_LOWEST_RATE: Final = 1 / 600
_RUN_UP: Final = 0.1
"""Seconds before a refusal in which the bucket cannot have let in less than its rate."""
_PRECISION: Final = 0.0003
_SHORTEST: Final = 0.001
_FREED_EARLIER: Final = 0.001
"""Seconds by which a place is free before the answer arrives here, at least."""
_LUCK: Final = 0.08
"""The share of acceptances at more than the limit in flight that is put down to places just freed."""
_SWAPPED: Final = 0.25
"""The share of refusals at less than the limit that is put down to requests that overtook each other."""


class Event(NamedTuple):
    """One answered request: when it left, when it was answered (monotonic seconds), whether it was let in."""

    sent_at: float
    answered_at: float
    let_in: bool


_Arrival = tuple[float, bool]
"""When a request is taken to have arrived, and whether it was refused."""


@dataclass(frozen=True, slots=True)
class Bracket:
    """The rates (per second) that explain what happened."""

    low: float
    high: float


def explain_by_rate(events: Sequence[Event], backlog: float = 0.0, burst: float = math.inf) -> Bracket | None:
    """The rates that explain `events` (in the order of sending), or None if no token bucket does.

    `backlog` is the queue at the first event: 0 for a service at rest, the burst just after a refusal.
    `burst` is the longest that the queue may become, as far as it is known from earlier.
    """
    arrivals = _in_order_of_arrival(events)
    ceiling = _fastest(events)
    low, high = None, 0.0
    rate = _LOWEST_RATE
    while rate <= ceiling:
        replay = _replay(arrivals, rate, backlog, burst)
        excess = replay.contradiction - 1.0 - _SLACK - min(_MOST_JITTER, rate * _JITTER)
        # A contradiction changes no faster than by the longest time between two empty queues, and at higher
        # rates that only gets shorter: nothing is skipped.
        step = max(abs(excess) / max(replay.busy, _SHORTEST), rate * _PRECISION)
        if excess <= 0.0:
            low = low or rate
            high = min(ceiling, rate + step)
        rate += step
    if low is None:
        return None
    return Bracket(low, high)


def queue(events: Sequence[Event], rate: float, backlog: float) -> tuple[float, float]:
    """The queue after `events` if the service drains it at `rate`, and the longest that it was: the burst."""
    replay = _replay(_in_order_of_arrival(events), rate, backlog)
    # What was refused at some length proves that the burst is less than one longer.
    return replay.backlog, max(1.0, min(replay.longest, replay.refused + 0.5))


def fewest_inside(events: Sequence[Event], since: float) -> int:
    """The fewest requests inside when one was refused that left at `since` or later, at least 1."""
    insides = (inside for event, inside in _inside(events) if not event.let_in and event.sent_at >= since)
    return max(1, min(insides, default=1))


def _in_order_of_arrival(events: Sequence[Event]) -> list[_Arrival]:
    """When each request is taken to have arrived: a refused one may have been overtaken by later ones."""
    let_in = [event.sent_at for event in events if event.let_in]

    def arrival(event: Event) -> _Arrival:
        if event.let_in:
            return event.sent_at, False
        overtaken_by = bisect_right(let_in, event.sent_at + _OVERTAKING)
        return max(event.sent_at, let_in[overtaken_by - 1] if overtaken_by else event.sent_at), True

    return sorted(map(arrival, events))


def _fastest(events: Sequence[Event]) -> float:
    """A rate that the bucket cannot exceed: what was let in just before the last refusal, and that one."""
    last = max((index for index, event in enumerate(events) if not event.let_in), default=len(events) - 1)
    moment = events[last].sent_at
    span = min(_RUN_UP, max(moment - events[0].sent_at, _RUN_UP / 5.0))
    before = sum(1 for event in events[:last] if event.let_in and event.sent_at > moment - span)
    return (before + 2.0) / span


class _Replay(NamedTuple):
    contradiction: float
    """By how much something was let in at a longer queue than one at which something was refused."""
    longest: float
    """The longest queue after something was let in."""
    refused: float
    """The shortest queue at which something was refused."""
    busy: float
    """The longest time between two moments at which the queue was empty, in seconds."""
    backlog: float
    """The queue after the last event."""


def _replay(arrivals: Sequence[_Arrival], rate: float, backlog: float, refused: float = math.inf) -> _Replay:
    """What the queue did if the service drains it at `rate`; `refused`: a length at which it is known to
    refuse.
    """
    longest, busy = 1.0, 0.0
    since = before = arrivals[0][0] if arrivals else 0.0
    # Written without min and max: this is replayed some fifty times over some hundred events.
    for moment, is_refused in arrivals:
        backlog -= (moment - before) * rate
        before = moment
        # Below zero it tells for how long the queue was empty: a refusal then is the greater a contradiction.
        if is_refused and backlog < refused:
            refused = backlog
        if backlog < 0.0:
            backlog = 0.0
            if moment - since > busy:  # noqa: PLR1730
                busy = moment - since
            since = moment
        if not is_refused:
            backlog += 1.0
            if backlog > longest:  # noqa: PLR1730
                longest = backlog
    return _Replay(longest - refused, longest, refused, max(busy, before - since), backlog)


def explain_by_places(events: Sequence[Event]) -> int | None:
    """The limit on requests in flight that explains `events` (in the order of sending), None if none does."""
    let_in: Counter[int] = Counter()
    refused: Counter[int] = Counter()
    for event, inside in _inside(events):
        (let_in if event.let_in else refused)[inside] += 1

    def misfits(limit: int) -> tuple[int, int]:
        return (
            sum(times for inside, times in let_in.items() if inside > limit),
            sum(times for inside, times in refused.items() if inside < limit),
        )

    best = min(range(1, max(let_in, default=1) + 1), key=lambda limit: (sum(misfits(limit)), -limit))
    lucky, unlucky = misfits(best)
    if lucky <= _LUCK * let_in.total() and unlucky <= _SWAPPED * refused.total():
        return best
    return None


def _inside(events: Sequence[Event]) -> Iterator[tuple[Event, int]]:
    """Each event, and how many requests were inside then, itself included if it was let in."""
    ends: list[float] = []
    refused: list[Event] = []
    for event in events:
        while refused and refused[0].sent_at < event.sent_at - _OVERTAKING:
            yield refused.pop(0), len(ends)
        ends = [end for end in ends if end > event.sent_at]
        if event.let_in:
            ends.append(event.answered_at - _FREED_EARLIER)
            yield event, len(ends)
        else:
            refused.append(event)
    for event in refused:
        yield event, len(ends)
