"""How long it takes to find the running jobs: `python -m tests.benchmarks.find_speed [--jobs N]`.

A practice service in a process of its own has the jobs. In another process, fresh for each round, the client
first asks for every page, one after the other and with nothing else to do; then the window is opened
(offscreen) and "Find my running jobs…" is chosen. Told are both times and their ratio, when the first page
was painted, how late a precise timer of 10 ms came from the click to the last painting (and how late it comes
when nothing happens, which is the machine's own), and the most memory that the process ever had. A round has
too few looks of the timer for a percentile, so that one is taken of the looks of all rounds.

What bounds the ratio: without latency more than half of the time of a page is the client's own Python, and
Python does one thing at a time. What the window does has to find its place while the service works on its
answer, or comes on top. With a few milliseconds of latency there is room for all of it.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterable
from typing import Final

from app.practice import JobMix, PracticeConfig, start_in_process
from tests.benchmarks.find_probe import Found

JOBS: Final = 25_000
ROUNDS: Final = 5
LATENCIES: Final = (0.0, 0.02)
"""Seconds that the service takes for an answer: on the same computer, and over a good line."""
TITLES: Final = (
    *("latency", "pages", "bare pages", "found and shown", "ratio", "first page"),
    *("lag when idle, 99 %", "lag, 99 %", "worst lag", "memory"),
)
_MEGABYTE: Final = 1024 * 1024


def main() -> int:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description="Measure how long it takes to find the running jobs.")
    parser.add_argument("--jobs", type=int, default=JOBS)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args()
    print(f"{options.jobs:,} running jobs, medians of {options.rounds} rounds; lags of all; the worst memory")
    print(f"| {' | '.join(TITLES)} |")
    print(f"| {' | '.join('---' for _ in TITLES)} |")
    for latency in LATENCIES:
        with start_in_process(PracticeConfig(jobs=JobMix(options.jobs), latency=latency)) as service:
            rounds = [_in_a_process(service.address) for _ in range(options.rounds)]
        assert all(one.shown == options.jobs for one in rounds), "every job is shown"
        print(_row(latency, rounds))
    return 0


def _row(latency: float, rounds: list[Found]) -> str:
    def middle(value: Callable[[Found], float]) -> float:
        return statistics.median(value(one) for one in rounds)

    cells = (
        f"{latency * 1000:.0f} ms",
        f"{rounds[0].pages}",
        f"{middle(lambda one: one.bare):.2f} s",
        f"{middle(lambda one: one.found):.2f} s",
        f"{middle(lambda one: one.found / one.bare):.2f}",
        f"{middle(lambda one: one.first) * 1000:.0f} ms",
        f"{_percentile(one.idle_lags for one in rounds) * 1000:.1f} ms",
        f"{_percentile(one.lags for one in rounds) * 1000:.1f} ms",
        f"{max(max(one.lags) for one in rounds) * 1000:.0f} ms",
        f"{max(one.memory for one in rounds) / _MEGABYTE:.0f} MB",
    )
    return f"| {' | '.join(cells)} |"


def _percentile(rounds: Iterable[list[float]]) -> float:
    """The 99th percentile of all of them together."""
    together = sorted(lag for lags in rounds for lag in lags)
    return together[int(len(together) * 0.99)]


def _in_a_process(address: str) -> Found:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.benchmarks.find_probe", address]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return Found(**json.loads(done.stdout.splitlines()[-1]))


if __name__ == "__main__":
    sys.exit(main())
