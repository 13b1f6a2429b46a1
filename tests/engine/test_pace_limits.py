"""The pace against the practice service's limiters, in virtual time: quick, exact and the same every time."""

from __future__ import annotations

import math

import pytest

from app.engine.pace import Ok, Pace, SlowDown
from app.practice.limits import TokenBucket
from tests.benchmarks.pace_simulation import Case, ideal, listed_cases, run

LISTED = [case for case in listed_cases() if case.limiter is not None and not case.true_wait]


@pytest.mark.parametrize("case", LISTED, ids=lambda case: case.name)
def test_a_run_ends_close_to_the_ideal_and_with_few_refusals(case: Case) -> None:
    outcome = run(case, 1, Pace(case.in_flight))
    best = ideal(case, 1)
    assert outcome.seconds <= case.target * (best + outcome.pause)
    assert outcome.refusals <= 0.02 * case.jobs
    assert outcome.most_in_flight <= case.in_flight


@pytest.mark.parametrize("latency", [0.05, 0.15])
def test_without_a_limit_the_pace_is_hardly_felt(latency: float) -> None:
    case = Case("no limit", None, int(32 / latency * 10), 1.04, latency=latency)
    outcome = run(case, 1, Pace(32))
    assert outcome.seconds <= case.target * ideal(case, 1)
    assert outcome.refusals == 0


@pytest.mark.parametrize("rate", [2.0, 11.3, 47.3, 173.0])
@pytest.mark.parametrize("pause", [None, 1.0])
def test_rates_that_nobody_would_choose_are_found_as_well(rate: float, pause: float | None) -> None:
    case = Case("odd", TokenBucket(rate, 10), int(rate * 20), 1.25, pause=pause)
    outcome = run(case, 1, Pace(32))
    assert outcome.seconds <= case.target * (ideal(case, 1) + outcome.pause)


def test_a_service_that_refuses_everything_for_a_while_is_asked_seldom_and_found_open_again() -> None:
    pace, now = Pace(32), 100.0
    # Twenty requests go well, then the service is closed for a minute.
    asked = 0
    opens = now + 60.0
    done = 0
    while done < 200:
        wait = pace.wait(now)
        assert not math.isinf(wait)
        now += wait
        ticket = pace.sent(now)
        now += 0.05
        if done >= 20 and now < opens:
            asked += 1
            pace.answered(ticket, now, SlowDown())
        else:
            done += 1
            pace.answered(ticket, now, Ok())
        assert now < opens + 120.0
    assert asked <= 12
