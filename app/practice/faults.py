"""The language of faults: for which requests, what is done on the wire instead, with or without the effect.

A `Fault` is a short script of steps that takes the place of the ordinary answer. A `Rule` says for which
requests; the first rule of the plan that matches is taken. `ConnectionRule` is the same for a connection that
was just accepted, before anything is read from it. Everything is a value, so a plan can be sent to a service
in a process of its own. Ready-made faults are in `app.practice.troubles`.

Requests that the limiter refuses meet no fault and are counted by no rule.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from hashlib import blake2b
from typing import Final

from app.jobs.job_id import JobId
from app.practice.contract import ALL_CALLS, Call
from app.practice.record import SeenRequest

_DRAW_BYTES: Final = 4


class Part(Enum):
    """A part of the ordinary answer."""

    WHOLE = "whole"
    HALF_THE_HEAD = "half_the_head"
    HEAD = "head"
    HEAD_AND_HALF_THE_BODY = "head_and_half_the_body"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Send:
    """Send these bytes."""

    data: bytes


@dataclass(frozen=True, slots=True)
class SendOrdinary:
    """Send the answer that would have been given without the fault, or a part of it."""

    part: Part = Part.WHOLE


@dataclass(frozen=True, slots=True)
class Drip:
    """Send bytes (or a part of the ordinary answer) one by one, `pause` seconds apart."""

    data: bytes | Part
    pause: float = 1.0


@dataclass(frozen=True, slots=True)
class Endless:
    """Send these bytes again and again until the other side gives up."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Wait:
    """Do nothing for some seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Silence:
    """Do nothing more on this connection until the other side gives up."""


@dataclass(frozen=True, slots=True)
class Close:
    """Close the connection in order, after what was sent.

    A system may turn this into a reset where something has arrived that was never read.
    """


@dataclass(frozen=True, slots=True)
class Reset:
    """Break the connection: the other side sees a reset."""


Step = Send | SendOrdinary | Drip | Endless | Wait | Silence | Close | Reset


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens instead of the ordinary answer.

    `carried_out`: whether the request has its effect all the same (a cancelled job, for a cancel). After the
    last step the connection goes on, unless a step ended it. `name` is for the record and for test reports.
    """

    steps: tuple[Step, ...]
    carried_out: bool = False
    name: str = ""

    def status(self, ordinary: int) -> int:
        """The final status code this fault sends, where the ordinary answer has `ordinary`; 0 for none."""
        for step in self.steps:
            match step:
                case SendOrdinary(part) | Drip(Part() as part):
                    return 0 if part in (Part.BODY, Part.HALF_THE_HEAD) else ordinary
                case Send(data) | Drip(bytes() as data):
                    code = _status_code(data)
                    if code >= 200:
                        return code
                case _:
                    pass
        return 0


def _status_code(data: bytes) -> int:
    version, _, rest = data.partition(b" ")
    code = rest[:3]
    return int(code) if version.startswith(b"HTTP/1.") and len(code) == 3 and code.isdigit() else 0


def only(nth: int) -> range:
    """The nth alone, counting from 1."""
    return range(nth, nth + 1)


def first(count: int) -> range:
    """The first `count`."""
    return range(1, count + 1)


def between(nth: int, last: int) -> range:
    """From the nth to the last one named, both included."""
    return range(nth, last + 1)


def from_nth(nth: int) -> range:
    """The nth and all after it."""
    return range(nth, sys.maxsize)


EVERY: Final = from_nth(1)


@dataclass(frozen=True, slots=True)
class When:
    """The requests that a rule is for: those for which every part holds.

    `nth` counts the requests that match `calls` and `jobs`, over all jobs; `tries` counts them for each job
    by itself, so that `tries=first(1)` means "the first request for each job". `draw` takes a share of what
    is left: a number from 0 to 1 is drawn from `seed`, the job and the number of the try, and has to lie in
    [from, to). The order in which requests arrive does not matter to it, so a mix of faults is the same in
    each run; rules with one seed and ranges side by side part the requests among them. With `by_job` all
    tries for a job draw the same number.
    """

    calls: frozenset[Call] = ALL_CALLS
    jobs: frozenset[JobId] | None = None
    nth: range = EVERY
    tries: range = EVERY
    draw: tuple[float, float] = (0.0, 1.0)
    by_job: bool = False
    seed: int = 1


ALWAYS: Final = When()


@dataclass(frozen=True, slots=True)
class Rule:
    """For these requests, this fault; None is the ordinary answer, and spares them from the rules below."""

    when: When
    fault: Fault | None


@dataclass(frozen=True, slots=True)
class ConnectionRule:
    """For these connections (counted from 1 as they are accepted), steps before anything is read."""

    nth: range
    steps: tuple[Step, ...]


Choice = Callable[[SeenRequest], Fault | None]
"""A plan as a function. In a process of its own it must be found by its module and name."""

Faults = tuple[Rule, ...] | Choice


class FaultPlan:
    """A plan at work: it keeps the counts that its rules need."""

    def __init__(self, faults: Faults, connections: tuple[ConnectionRule, ...] = ()) -> None:
        self._choice: Choice | None = None if isinstance(faults, tuple) else faults
        self._rules = [_RuleAtWork(rule) for rule in faults] if isinstance(faults, tuple) else []
        self._connections = connections
        self._accepted = 0

    def choose(self, request: SeenRequest) -> Fault | None:
        """The fault for a request, or None for the ordinary answer."""
        if self._choice is not None:
            return self._choice(request)
        chosen: Fault | None = None
        found = False
        for rule in self._rules:
            # Every rule counts every request that it is for, also where a rule above it was taken.
            if rule.matches(request) and not found:
                chosen, found = rule.fault, True
        return chosen

    def accept(self) -> tuple[Step, ...]:
        """The steps for the connection that was just accepted; empty for an ordinary one."""
        self._accepted += 1
        for rule in self._connections:
            if self._accepted in rule.nth:
                return rule.steps
        return ()


class _RuleAtWork:
    def __init__(self, rule: Rule) -> None:
        self.fault = rule.fault
        self._when = rule.when
        self._seen = 0
        self._tries: Counter[JobId | Call] = Counter()

    def matches(self, request: SeenRequest) -> bool:
        when = self._when
        if request.call not in when.calls or (when.jobs is not None and request.job_id not in when.jobs):
            return False
        about = request.job_id or request.call
        self._seen += 1
        self._tries[about] += 1
        tries = self._tries[about]
        return self._seen in when.nth and tries in when.tries and self._drawn(about, tries)

    def _drawn(self, about: JobId | Call, tries: int) -> bool:
        low, high = self._when.draw
        if (low, high) == (0.0, 1.0):
            return True
        name = about.value if isinstance(about, Call) else about
        text = f"{self._when.seed} {name} {0 if self._when.by_job else tries}"
        number = int.from_bytes(blake2b(text.encode(), digest_size=_DRAW_BYTES).digest(), "big")
        return low <= number / 256**_DRAW_BYTES < high
