"""How fast the whole engine is without a limit, beside curl, and what the journal costs.

    python -m tests.benchmarks.engine_speed [--runs 3] [--seconds 10]

Three tables: throughput by latency and requests in flight (`ideal` is requests in flight divided by latency)
with how late the event loop was meanwhile; the journal on and off at 50 ms and 32 in flight; where the
processor time of a worker's request goes at 5 ms. Ends with 1 if the engine misses 0.97 of curl's throughput
at 50 or 150 ms, if the journal costs 5 % or more, or if more than a fifth of a worker's time is our own.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from app import __version__
from app.engine.run_news import RunJournal
from app.jobs.job_list import JobList
from app.practice.config import PracticeConfig
from app.practice.jobs import JobMix
from app.practice.process import start_in_process
from app.problem import Problem
from app.records.journal import Journal
from app.records.run_values import RunHeader, RunRow, new_run_id
from tests.benchmarks.client_speed import measure_curl
from tests.benchmarks.where_time_goes import OURS, accounted
from tests.benchmarks.workload import Outcome, measure

LATENCIES = (0.005, 0.050, 0.150)
IN_FLIGHT = (8, 16, 32)
NEEDED = 0.97
"""Of curl's throughput, at latencies that a network has."""
MOST_FOR_JOURNAL = 0.05
FASTEST = 2_500
"""Requests a second by which the length of a run is reckoned where the ideal is beyond reach."""
MOST_OF_OURS = 0.20
"""Of a worker's processor time."""


def jobs_for(latency: float, in_flight: int, seconds: float) -> int:
    """Jobs that keep a run busy for so long."""
    return int(min(in_flight / latency, FASTEST) * seconds)


def middle(outcomes: list[Outcome], count: int) -> float:
    """Jobs a second, the median of some runs."""
    return median(count / one.seconds for one in outcomes)


def curl_rate(latency: float, in_flight: int, count: int, runs: int) -> float:
    """What curl reaches with the same jobs."""
    curl = shutil.which("curl")
    if curl is None:
        return float("nan")
    rates = []
    for _ in range(runs):
        with start_in_process(PracticeConfig(jobs=JobMix(count), latency=latency)) as service:
            rates.append(measure_curl(curl, service.address, list(service.states()), in_flight).rate)
    return median(rates)


def print_throughput(runs: int, seconds: float) -> bool:
    """The first table; whether the engine keeps up."""
    print(f"Jobs a second without a limit, median of {runs} runs of some {seconds:.0f} s")
    heads = ("in flight", "ideal", "ours", "curl", "ours/curl", "CPU each", "lag 99 %", "longest")
    print(f"{'latency':>8}" + "".join(f"{head:>11}" for head in heads))
    keeps_up = True
    for latency in LATENCIES:
        for in_flight in IN_FLIGHT:
            count = jobs_for(latency, in_flight, seconds)
            config = PracticeConfig(jobs=JobMix(count), latency=latency)
            outcomes = [measure(config, in_flight) for _ in range(runs)]
            ours, curl = middle(outcomes, count), curl_rate(latency, in_flight, count, runs)
            if latency >= 0.05 and ours < NEEDED * curl:
                keeps_up = False
            processor = median(one.processor for one in outcomes) / count * 1e6
            lag, worst = (median(one.lag_99 for one in outcomes), max(one.lag_worst for one in outcomes))
            ideal = in_flight / latency
            print(
                f"{latency * 1e3:>5.0f} ms{in_flight:>11}{ideal:>11,.0f}{ours:>11,.0f}{curl:>11,.0f}"
                f"{ours / curl:>11.2f}{processor:>8,.0f} us{lag * 1e3:>8.1f} ms{worst * 1e3:>8.1f} ms",
                flush=True,
            )
    return keeps_up


def print_journal(runs: int, seconds: float) -> bool:
    """The second table; whether the journal is cheap enough. On and off take turns."""
    latency, in_flight = 0.05, 32
    count = jobs_for(latency, in_flight, seconds)
    config = PracticeConfig(jobs=JobMix(count), latency=latency)
    without: list[Outcome] = []
    kept: list[Outcome] = []
    with tempfile.TemporaryDirectory() as folder:
        opening = journal_in(Path(folder))
        for _ in range(runs):
            without.append(measure(config, in_flight))
            kept.append(measure(config, in_flight, opening))
    off, on = middle(without, count), middle(kept, count)
    print(
        f"\nThe journal at {latency * 1e3:.0f} ms, {in_flight} in flight, {count} jobs, median of {runs} runs"
    )
    print(f"off {off:.1f} jobs/s, on {on:.1f} jobs/s: it costs {1 - on / off:.1%}")
    return 1 - on / off < MOST_FOR_JOURNAL


def journal_in(folder: Path) -> Callable[[JobList], RunJournal]:
    """Opens the product's own journal."""

    def troubled(problem: Problem) -> None:
        raise problem

    def opening(jobs: JobList) -> RunJournal:
        header = RunHeader(new_run_id(), time.time(), "http://127.0.0.1", "Benchmark", __version__)
        return Journal.create(folder, header, [RunRow(job.job_id) for job in jobs.rows], troubled)

    return opening


def print_profile(runs: int) -> bool:
    """The third table. Whether our own share of a worker's processor time is small enough."""
    count = 10_000
    config = PracticeConfig(jobs=JobMix(count), latency=0.005)
    spent: dict[str, list[float]] = {}
    for _ in range(runs):
        with accounted() as spent_by:
            measure(config, 32)
        for party, seconds in spent_by().items():
            spent.setdefault(party, []).append(seconds)
    middles = {party: median(seconds) for party, seconds in spent.items()}
    total = sum(middles.values())
    print(
        f"\nWhere a worker's processor time goes at 5 ms, 32 in flight ({total / count * 1e6:.0f} us a job)"
    )
    for party, seconds in sorted(middles.items(), key=lambda share: -share[1]):
        print(f"{party:<22}{seconds / total:>7.1%}")
    return middles[OURS] / total <= MOST_OF_OURS


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=10.0)
    chosen = parser.parse_args()
    good = print_throughput(chosen.runs, chosen.seconds)
    good &= print_journal(chosen.runs, chosen.seconds)
    good &= print_profile(chosen.runs)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
