"""What everyone relies on, whatever the service answers and whenever the workers wake up."""

from __future__ import annotations

import math
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.pace import Lost, Ok, Pace, SlowDown, Ticket, Trouble, Verdict

VERDICTS = st.one_of(
    st.builds(Ok),
    st.builds(Trouble),
    st.builds(Lost),
    st.builds(SlowDown, st.one_of(st.none(), st.floats(allow_nan=True, allow_infinity=True))),
)
LONGEST_SILENCE = 3600.0


@settings(max_examples=150, deadline=None)
@given(
    st.integers(1, 40),
    st.lists(st.tuples(VERDICTS, st.floats(0.0, 3.0)), min_size=1, max_size=120),
    st.integers(0, 2**32),
)
def test_it_never_gets_stuck_and_never_exceeds_what_may_be_in_flight(
    most: int, story: list[tuple[Verdict, float]], seed: int
) -> None:
    chance = Random(seed)
    pace = Pace(most)
    now = 1000.0
    flying: list[Ticket] = []
    asleep = 0.0
    for verdict, latency in story:
        for _ in range(200):
            delay = pace.wait(now)
            if delay > 0.0:
                break
            ticket = pace.sent(now)
            flying.append(ticket)
            assert pace.in_flight == len(flying) <= most
        if math.isinf(delay):
            assert flying, "nothing is in flight, and yet nothing may leave"
        if flying and chance.random() < 0.7:
            now += latency
            pace.answered(flying.pop(chance.randrange(len(flying))), now, verdict)
            asleep = 0.0
        elif not math.isinf(delay):
            now += delay
            asleep += delay
            assert asleep < LONGEST_SILENCE


@pytest.mark.parametrize(("asked", "held"), [(12.0, 12.0), (1e9, 600.0), (0.0, 0.0), (-5.0, 0.0)])
def test_nothing_leaves_while_the_service_asked_to_wait(asked: float, held: float) -> None:
    pace = Pace(8)
    now = 50.0
    flying = []
    while pace.wait(now) == 0.0:
        flying.append(pace.sent(now))
    now += 0.05
    for ticket in flying:
        pace.answered(ticket, now, SlowDown(asked))
    moment = now
    while (delay := pace.wait(moment)) > 0.0:
        moment += delay
    assert moment - now >= held - 1e-9
    assert moment - now <= held + 60.0


def test_without_a_limit_everything_that_may_be_in_flight_soon_is() -> None:
    pace = Pace(32)
    now = 0.0
    flying: list[Ticket] = []
    while now < 0.6:
        while pace.wait(now) == 0.0:
            flying.append(pace.sent(now))
        now += 0.05
        for ticket in flying:
            pace.answered(ticket, now, Ok())
        flying = []
    while pace.wait(now) == 0.0:
        flying.append(pace.sent(now))
    assert pace.in_flight == 32
    assert not pace.slowed
    assert pace.delivered_rate(now) > 0.0
