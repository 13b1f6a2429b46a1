"""The pace against the practice service's own limiters, in virtual time: hundreds of runs a minute.

    python -m tests.benchmarks.pace_simulation [--seeds 9] [--only bucket] [--wide]

A run is a list of jobs sent by a dispatcher like the engine's (up to 32 in flight, wake-ups a little late,
a refused job returns to the front of the queue) to a limiter that decides when a request arrives and
answers after the latency, refusals included. *Ideal* is the time of a caller who knows the limit and gets
no refusal (`app.practice.limits.ideal_seconds`, latency included); with `Retry-After` one pause comes on
top. Where only the number in flight is limited, it is the time of such a caller in this simulation, wake-
ups and all.

Columns: the median and the worst finish over the ideal (minus one pause where there is `Retry-After`), and
answers of 429 per 100 jobs (median, worst). A star marks a median beyond its target.
"""

from __future__ import annotations

import argparse
import heapq
import itertools
import math
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Final

from app.engine.pace import Ok, Pace, SlowDown, Ticket, Verdict
from app.practice.limits import (
    Changing,
    Concurrency,
    FixedWindow,
    Limiter,
    TokenBucket,
    ideal_seconds,
    open_gate,
)

MOST_IN_FLIGHT: Final = 32
UNHURRIED: Final = 20_000.0
"""Seconds of virtual time after which a run counts as stuck."""


@dataclass(frozen=True, slots=True)
class Case:
    """One line of the table. `pause` is the Retry-After in seconds; `true_wait` rounds up the true wait."""

    name: str
    limiter: Limiter | None
    jobs: int
    target: float
    latency: float = 0.05
    pause: float | None = None
    true_wait: bool = False
    jitter: float = 0.02
    """Of the latency, as a share of it: a half normal distribution on top."""
    listed: bool = True
    in_flight: int = MOST_IN_FLIGHT


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one run."""

    seconds: float
    refusals: int
    most_in_flight: int
    pause: float
    """One pause that the service asked for, in seconds."""
    paces_share: float
    """Seconds of real time spent in the pace, per request."""


class Clairvoyant(Pace):
    """Knows that nothing but the number in flight is limited."""

    def wait(self, now: float) -> float:  # noqa: ARG002
        return math.inf if self.in_flight >= self.max_in_flight else 0.0


def ideal(case: Case, seed: int) -> float:
    """The time of a caller who knows the limit, in seconds."""
    match case.limiter:
        case None:
            return run(case, seed, Clairvoyant(case.in_flight)).seconds
        case Concurrency(limit):
            return run(case, seed, Clairvoyant(min(limit, case.in_flight))).seconds
        case _:
            return ideal_seconds(case.limiter, case.jobs, latency=case.latency, in_flight=case.in_flight)


def run(case: Case, seed: int, pace: Pace) -> Outcome:  # noqa: C901, PLR0912  (an event loop)
    """Send `case.jobs` jobs through `pace` and report how it went."""
    chance = Random(seed)
    gate = open_gate(case.limiter, 0.0)
    start = 1000.0 + chance.random()
    now = start
    left, done, refusals, inside, most = case.jobs, 0, 0, 0, 0
    numbers = itertools.count()
    # (moment, order, kind, ticket, verdict); kinds: arrival at the service, end there, answer, wake-up.
    events: list[tuple[float, int, str, Ticket | None, Verdict | None]] = []
    alarm = start
    spent = 0.0
    free_at = now
    pause_seen = 0.0

    def push(moment: float, kind: str, ticket: Ticket | None = None, verdict: Verdict | None = None) -> None:
        heapq.heappush(events, (moment, next(numbers), kind, ticket, verdict))

    def latency() -> float:
        return case.latency * (1.0 + abs(chance.gauss(0.0, case.jitter)))

    push(now, "wake")
    while done < case.jobs:
        now, _, kind, ticket, verdict = heapq.heappop(events)
        if now - start > UNHURRIED:
            break
        if kind == "arrival":
            assert ticket is not None
            if gate.admit(now - start, inside):
                inside += 1
                push(now + latency(), "end", ticket, Ok())
            else:
                refusals += 1
                wait: float | None = case.pause
                if case.true_wait:
                    true = gate.wait(now - start, inside)
                    wait = 1.0 if math.isinf(true) else max(1.0, math.ceil(true))
                pause_seen = max(pause_seen, wait or 0.0)
                push(now + latency(), "answer", ticket, SlowDown(wait))
            continue
        if kind == "end":
            inside -= 1
            push(now + 0.0002 + abs(chance.gauss(0.0, 0.0003)), "answer", ticket, verdict)
            continue
        if kind == "answer":
            assert ticket is not None
            assert verdict is not None
            free_at = max(now, free_at) + 0.00015  # Python's share of an answer, one at a time
            now = free_at
            began = time.perf_counter()
            pace.answered(ticket, now, verdict)
            spent += time.perf_counter() - began
            if isinstance(verdict, Ok):
                done += 1
            else:
                left += 1
        elif now < alarm:
            continue
        alarm = math.inf
        while left:
            began = time.perf_counter()
            delay = pace.wait(now)
            if delay <= 0.0:
                sent = pace.sent(now)
            spent += time.perf_counter() - began
            if delay > 0.0:
                if not math.isinf(delay):
                    alarm = now + delay
                    late = chance.expovariate(1 / 0.0002) + (chance.random() < 0.03) * chance.uniform(
                        0.0, 0.006
                    )
                    push(alarm + late, "wake")
                break
            left -= 1
            most = max(most, pace.in_flight)
            push(now + 0.0003 + abs(chance.gauss(0.0, 0.0003)), "arrival", sent)
            now += 0.0002  # the next worker wakes up
            free_at = max(free_at, now)
        if math.isinf(alarm) and not events and done < case.jobs:
            raise AssertionError(f"{case.name}: the pace waits for ever with nothing in flight")
    took = now - start if done == case.jobs else math.inf
    return Outcome(took, refusals, most, (case.pause or pause_seen) if refusals else 0.0, spent / case.jobs)


def listed_cases() -> Iterator[Case]:
    """The cases the product promises figures for."""
    changes = (
        ((50, 25, 50), (7.0, 14.0), 850),
        ((50, 25, 50), (5.0, 12.5), 850),
        ((50, 25, 50), (6.0, 16.0), 850),
        ((100, 50, 100), (7.0, 14.0), 1700),
    )
    for pause in (None, 1.0):
        tail = "" if pause is None else ", Retry-After 1"
        yield Case(f"bucket 50/s burst 20{tail}", TokenBucket(50, 20), 1000, 1.05, pause=pause)
        yield Case(f"bucket 10/s burst 5{tail}", TokenBucket(10, 5), 200, 1.05, pause=pause)
        yield Case(f"bucket 200/s burst 50{tail}", TokenBucket(200, 50), 4000, 1.05, pause=pause)
        yield Case(f"at most 4 at once{tail}", Concurrency(4), 1600, 1.05, pause=pause)
        yield Case(f"at most 4 at once, 100 ms{tail}", Concurrency(4), 800, 1.05, latency=0.1, pause=pause)
        yield Case(f"window 30 in 3 s{tail}", FixedWindow(30, 3), 200, 1.10, pause=pause)
        for rates, moments, jobs in changes:
            steps = zip((0.0, *moments), (TokenBucket(rate, 20) for rate in rates), strict=True)
            name = f"{', '.join(map(str, rates))}/s, {moments[0]:g} and {moments[1]:g} s{tail}"
            yield Case(name, Changing(tuple(steps)), jobs, 1.10, pause=pause)
    yield Case("window 30 in 3 s, true Retry-After", FixedWindow(30, 3), 200, 1.10, true_wait=True)
    for latency in (0.005, 0.05, 0.15):
        jobs = int(32 / latency * 20) if latency > 0.01 else 20_000
        yield Case(f"no limit, {latency * 1000:.0f} ms, {jobs} jobs", None, jobs, 1.02, latency=latency)


def wide_cases() -> Iterator[Case]:
    """Other limits, latencies and lengths: so that the pace does not only know its own table."""
    for pause in (None, 1.0):
        tail = "" if pause is None else ", Retry-After 1"
        for rate, burst, latency in (
            (3, 1, 0.05), (5, 5, 0.05), (30, 100, 0.05), (100, 10, 0.05), (1000, 100, 0.02), (47.3, 13, 0.05),
            (11.3, 7, 0.05), (173, 80, 0.05), (50, 20, 0.005), (50, 20, 0.15), (50, 20, 0.3), (10, 5, 0.15),
            (10, 5, 0.3), (200, 50, 0.15), (10, 10, 0.05), (20, 20, 0.1), (2, 10, 0.1), (1, 60, 0.1),
            (8.3, 1, 0.05), (50, 1, 0.05), (62, 200, 0.1),
        ):  # fmt: skip
            bucket = TokenBucket(rate, burst)
            jobs = int(rate * 20 + burst)
            yield Case(
                f"bucket {rate}/s burst {burst}, {latency * 1000:.0f} ms{tail}",
                bucket, jobs, 1.05, latency=latency, pause=pause, listed=False,
            )  # fmt: skip
        for count, seconds, jobs in (
            (100, 10, 350),
            (60, 60, 200),
            (10, 1, 200),
            (5, 1, 100),
            (1000, 60, 3000),
        ):
            yield Case(
                f"window {count} in {seconds} s, {jobs} jobs{tail}",
                FixedWindow(count, seconds), jobs, 1.10, pause=pause, listed=False,
            )  # fmt: skip
        for most, latency in (
            (1, 0.05),
            (2, 0.05),
            (10, 0.05),
            (16, 0.05),
            (4, 0.15),
            (4, 0.005),
            (8, 0.3),
            (20, 0.1),
        ):
            yield Case(
                f"at most {most} at once, {latency * 1000:.0f} ms{tail}",
                Concurrency(most), int(20 * most / latency), 1.05, latency=latency, pause=pause, listed=False,
            )  # fmt: skip
        half = Changing(((0.0, TokenBucket(50, 20)), (10.0, TokenBucket(25, 20))))
        double = Changing(((0.0, TokenBucket(50, 20)), (10.0, TokenBucket(100, 20))))
        large = Changing(
            ((0.0, TokenBucket(200, 50)), (7.0, TokenBucket(100, 50)), (14.0, TokenBucket(200, 50)))
        )
        small = Changing(((0.0, TokenBucket(10, 5)), (20.0, TokenBucket(5, 5)), (40.0, TokenBucket(10, 5))))
        yield Case(f"halves 50 to 25/s{tail}", half, 750, 1.10, pause=pause, listed=False)
        yield Case(f"doubles 50 to 100/s{tail}", double, 1500, 1.10, pause=pause, listed=False)
        yield Case(f"changing 200, 100, 200/s{tail}", large, 3400, 1.10, pause=pause, listed=False)
        yield Case(f"changing 10, 5, 10/s{tail}", small, 500, 1.10, pause=pause, listed=False)
        places = Changing(((0.0, Concurrency(8)), (7.0, Concurrency(4)), (14.0, Concurrency(8))))
        yield Case(f"changing 8, 4, 8 at once{tail}", places, 2600, 1.10, pause=pause, listed=False)
    for jitter in (0.2, 0.5):
        for limiter, jobs in (
            (TokenBucket(50, 20), 1000),
            (TokenBucket(200, 50), 4000),
            (Concurrency(4), 1600),
        ):
            yield Case(f"{limiter}, jitter {jitter}", limiter, jobs, 1.10, jitter=jitter, listed=False)
    for jobs in (5, 20, 50, 100, 10_000):
        yield Case(f"bucket 50/s burst 20, {jobs} jobs", TokenBucket(50, 20), jobs, 1.10, listed=False)
    for in_flight in (1, 8, 16):
        yield Case(
            f"no limit, 50 ms, {in_flight} in flight", None, in_flight * 400, 1.02, in_flight=in_flight
        )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="The pace against simulated limiters.")
    parser.add_argument("--seeds", type=int, default=9)
    parser.add_argument("--only", default="")
    parser.add_argument("--wide", action="store_true")
    chosen = parser.parse_args()
    cases = [*listed_cases(), *(wide_cases() if chosen.wide else ())]
    print(f"{'limiter':48} {'ideal':>7} {'median':>7} {'worst':>7} {'429/100':>8} {'worst':>6} {'µs/job':>7}")
    for case in cases:
        if chosen.only not in case.name:
            continue
        outcomes = [run(case, seed, Pace(case.in_flight)) for seed in range(chosen.seeds)]
        best = [ideal(case, seed) for seed in range(chosen.seeds)]
        ratios = [(one.seconds - one.pause) / least for one, least in zip(outcomes, best, strict=True)]
        ratio = statistics.median(ratios)
        refused = statistics.median(one.refusals for one in outcomes) * 100 / case.jobs
        star = "*" if ratio > case.target else " "
        star_too = "*" if refused > 2.0 else " "
        print(
            f"{case.name:48} {statistics.median(best):7.2f} {ratio:7.3f}{star}{max(ratios):7.3f}"
            f" {refused:8.2f}{star_too}{max(one.refusals for one in outcomes) * 100 / case.jobs:6.2f}"
            f" {statistics.median(one.paces_share for one in outcomes) * 1e6:7.1f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
