"""The limiters let in what they say, and the refusals tell what they are told to."""

from __future__ import annotations

import socket
import time
from concurrent.futures import ThreadPoolExecutor
from email.utils import mktime_tz, parsedate_tz

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.practice import JobMix, PracticeConfig, PracticeService
from app.practice.contract import ALL_CALLS, Call
from app.practice.faults import Rule, When
from app.practice.limits import (
    AsDate,
    Changing,
    Concurrency,
    FixedWindow,
    InSeconds,
    Literally,
    RetryAfter,
    SteadyLimiter,
    TokenBucket,
    TrueWait,
    ideal_seconds,
    open_gate,
)
from app.practice.troubles import silence
from tests.practice.plain import PATIENCE, balance, cancel, cancel_bytes, listen, place

NEVER_AGAIN = TokenBucket(rate=0.001, burst=1.0)
"""Lets one in, and no other while a test lasts."""


def admitted(limiter: SteadyLimiter | Changing, moments: list[float]) -> list[float]:
    gate = open_gate(limiter, 0.0)
    return [moment for moment in moments if gate.admit(moment, 0)]


def test_a_bucket_lets_in_its_burst_and_then_its_rate() -> None:
    tenths = [tenth / 10 for tenth in range(101)]
    let_in = admitted(TokenBucket(rate=2.0, burst=5.0), [0.0] * 10 + tenths)
    assert let_in[:5] == [0.0] * 5
    assert let_in[5:] == [0.5 * half for half in range(1, 21)]


def test_a_window_begins_with_the_first_request_and_others_follow_it() -> None:
    let_in = admitted(
        FixedWindow(limit=2, seconds=3.0), [1.0, 1.5, 2.0, 3.9, 4.0, 4.1, 4.2, 12.9, 13.0, 13.1]
    )
    assert let_in == [1.0, 1.5, 4.0, 4.1, 12.9, 13.0, 13.1]


@given(
    st.floats(0.5, 200.0),
    st.integers(1, 50),
    st.lists(st.floats(0.0, 0.2), min_size=1, max_size=300),
)
def test_no_stretch_of_time_gets_more_than_the_bucket_allows(
    rate: float, burst: int, gaps: list[float]
) -> None:
    moments, now = [], 0.0
    for gap in gaps:
        now += gap
        moments.append(now)
    let_in = admitted(TokenBucket(rate, burst), moments)
    for first, began in enumerate(let_in):
        allowed = burst + rate * (let_in[-1] - began) + 1e-6
        assert len(let_in) - first <= allowed


def test_a_limit_that_halves_and_doubles_gives_no_new_burst() -> None:
    full, half = TokenBucket(10.0, 5.0), TokenBucket(5.0, 5.0)
    changing = Changing(((0.0, full), (10.0, half), (20.0, full)))
    hundredths = [moment / 100 for moment in range(3000)]
    let_in = admitted(changing, hundredths)
    counts = [sum(low <= moment < low + 10 for moment in let_in) for low in (0, 10, 20)]
    assert counts == [pytest.approx(105, abs=1), pytest.approx(50, abs=1), pytest.approx(100, abs=1)]


@pytest.mark.parametrize(
    ("limiter", "requests", "latency", "seconds"),
    [
        (TokenBucket(50.0, 20.0), 1_000, 0.0, 19.6),
        (TokenBucket(10.0, 5.0), 205, 0.05, 20.05),
        (FixedWindow(30, 3.0), 210, 0.05, 18.05),
        (Concurrency(4), 100, 0.05, 1.25),
        (Changing(((0.0, TokenBucket(50.0, 20.0)), (10.0, TokenBucket(25.0, 20.0)))), 770, 0.0, 20.0),
        (None, 100, 0.05, 0.05),
    ],
)
def test_the_ideal_time_is_what_one_calculates(
    limiter: SteadyLimiter | Changing | None, requests: int, latency: float, seconds: float
) -> None:
    assert ideal_seconds(limiter, requests, latency=latency) == pytest.approx(seconds, abs=0.001)


def test_the_ideal_time_knows_how_many_are_in_flight() -> None:
    assert ideal_seconds(None, 100, latency=0.05, in_flight=10) == pytest.approx(0.5)


def refused(retry_after: RetryAfter | None, *, skew: float | None = 0.0) -> dict[str, str]:
    config = PracticeConfig(jobs=(), limiter=NEVER_AGAIN, retry_after=retry_after, clock_skew=skew)
    with PracticeService(config) as service:
        assert balance(service.address).status == 200
        answer = balance(service.address)
    assert (answer.status, answer.json["code"]) == (429, 429)
    return answer.headers


def unix(date: str) -> float:
    parsed = parsedate_tz(date)
    assert parsed is not None
    return mktime_tz(parsed)


def test_retry_after_is_what_it_is_told_to_be() -> None:
    assert "retry-after" not in refused(None)
    assert refused(InSeconds(3))["retry-after"] == "3"
    assert refused(Literally("99999999999"))["retry-after"] == "99999999999"
    assert 998 <= int(refused(TrueWait())["retry-after"]) <= 1_000


def test_a_date_to_retry_after_follows_the_clock_of_the_service() -> None:
    headers = refused(AsDate(30), skew=-7_200.0)
    assert unix(headers["retry-after"]) - unix(headers["date"]) == pytest.approx(30, abs=1)
    assert unix(headers["date"]) - time.time() == pytest.approx(-7_200, abs=5)
    assert "date" not in refused(AsDate(30), skew=None)


def test_what_is_refused_is_not_carried_out_and_costs_no_token() -> None:
    with PracticeService(PracticeConfig(jobs=JobMix(3), limiter=NEVER_AGAIN)) as service:
        jobs = list(service.states())
        assert [cancel(service.address, job).status for job in jobs] == [204, 429, 429]
        assert service.cancelled_ids() == {jobs[0]}
        service.set_limiter(None)
        assert [cancel(service.address, job).status for job in jobs] == [409, 204, 204]


def test_calls_that_are_not_limited_get_through() -> None:
    config = PracticeConfig(jobs=(), limiter=NEVER_AGAIN, limited=ALL_CALLS - {Call.BALANCE})
    with PracticeService(config) as service:
        assert [balance(service.address).status for _ in range(3)] == [200] * 3


def test_too_many_at_once_are_refused_and_places_come_back() -> None:
    config = PracticeConfig(jobs=(), limiter=Concurrency(4), latency=0.3)
    with PracticeService(config) as service, ThreadPoolExecutor(8) as pool:
        for _ in range(2):
            answers = list(pool.map(lambda _: balance(service.address).status, range(8)))
            assert sorted(answers) == [200] * 4 + [429] * 4


def test_a_request_that_is_broken_off_gives_its_place_back() -> None:
    rules = (Rule(When(frozenset({Call.CANCEL})), silence()),)
    with PracticeService(PracticeConfig(jobs=JobMix(1), limiter=Concurrency(1), faults=rules)) as service:
        (job,) = service.states()
        with socket.create_connection(place(service.address), timeout=PATIENCE) as connection:
            connection.sendall(cancel_bytes(job))
            service.wait_for_requests(1)
            assert balance(service.address).status == 429
            service.break_connections()
            listen(connection, quiet=PATIENCE)
        assert balance(service.address).status == 200
