"""How close a run comes to the limit of the service.

    python -m tests.benchmarks.limits [--runs 5] [--curl] [NAME …]

Every limit is tried without `Retry-After` and with one of a second. `ideal` is the time of somebody who
knows the limit (plus one pause with `Retry-After`), at the same latency and the same most in flight. Ends
with 1 if a target of the project is missed: 1.05 times the ideal for token buckets and the concurrency limit,
1.10 for the window and the changing limit, over the median, and at most 2 answers of 429 per 100 jobs.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from app.practice.config import PRACTICE_KEY, PracticeConfig
from app.practice.jobs import JobMix
from app.practice.limits import (
    Changing,
    Concurrency,
    FixedWindow,
    InSeconds,
    Limiter,
    TokenBucket,
    ideal_seconds,
)
from app.practice.process import start_in_process
from tests.benchmarks.workload import measure

LATENCY = 0.05
IN_FLIGHT = 32
PAUSE = 1
"""Seconds of `Retry-After`."""
MOST_REFUSALS = 2.0
"""Answers of 429 per 100 jobs."""


@dataclass(frozen=True, slots=True)
class Case:
    """A limit, and how many jobs keep it busy for some 20 seconds."""

    name: str
    limiter: Limiter
    jobs: int
    allowed: float
    latency: float = LATENCY


CASES = (
    Case("bucket 50/s, burst 20", TokenBucket(50.0, 20.0), 1_000, 1.05),
    Case("bucket 10/s, burst 5", TokenBucket(10.0, 5.0), 200, 1.05),
    Case("bucket 200/s, burst 50", TokenBucket(200.0, 50.0), 4_000, 1.05),
    Case("window 30 in 3 s", FixedWindow(30, 3.0), 200, 1.10),
    Case("4 at a time, 100 ms", Concurrency(4), 800, 1.05, 0.1),
    Case("4 at a time, 50 ms", Concurrency(4), 1_600, 1.05),
    Case(
        "50/s, 25/s from 7 s, 50/s from 14 s",
        Changing(
            ((0.0, TokenBucket(50.0, 20.0)), (7.0, TokenBucket(25.0, 20.0)), (14.0, TokenBucket(50.0, 20.0)))
        ),
        850,
        1.10,
    ),
    Case(
        "100/s, 50/s from 7 s, 100/s from 14 s",
        Changing(
            (
                (0.0, TokenBucket(100.0, 20.0)),
                (7.0, TokenBucket(50.0, 20.0)),
                (14.0, TokenBucket(100.0, 20.0)),
            )
        ),
        1_700,
        1.10,
    ),
)


def run_case(case: Case, runs: int, *, retry_after: bool) -> bool:
    """Measure one row of the table and print it; whether it meets its target."""
    config = PracticeConfig(
        jobs=JobMix(count=case.jobs),
        latency=case.latency,
        limiter=case.limiter,
        retry_after=InSeconds(PAUSE) if retry_after else None,
    )
    ideal = ideal_seconds(case.limiter, case.jobs, latency=case.latency, in_flight=IN_FLIGHT)
    ideal += PAUSE if retry_after else 0.0
    outcomes = [measure(config, IN_FLIGHT) for _ in range(runs)]
    assert all(one.cancelled == case.jobs for one in outcomes)
    seconds = [one.seconds for one in outcomes]
    refusals = [100.0 * one.refusals / case.jobs for one in outcomes]
    ratio = median(seconds) / ideal
    good = ratio <= case.allowed and median(refusals) <= MOST_REFUSALS
    pause = f"{PAUSE} s" if retry_after else "no"
    figures = (ideal, median(seconds), ratio, max(seconds) / ideal, median(refusals), max(refusals))
    cells = "".join(f"{figure:8.3f}" for figure in figures)
    pause = f"{PAUSE} s" if retry_after else "no"
    print(f"{case.name:38}{pause:>6}{case.jobs:7}{cells}  {'ok' if good else 'MISSED'}", flush=True)
    return good


def run_curl(case: Case) -> None:
    """What `curl --parallel --retry` makes of the same limit, with `Retry-After`, as it would be used."""
    config = PracticeConfig(
        jobs=JobMix(count=case.jobs), latency=LATENCY, limiter=case.limiter, retry_after=InSeconds(PAUSE)
    )
    with start_in_process(config) as service, tempfile.TemporaryDirectory() as folder:
        lines = [
            f'url = "{service.address}/image/v1/cancel/{one}"\noutput = "{Path(folder) / "out"}"'
            for one in service.states()
        ]
        listed = Path(folder, "urls")
        listed.write_text("\n".join(lines))
        command = ["curl", "--silent", "--parallel", "--parallel-max", str(IN_FLIGHT), "--retry", "1000"]
        command += [
            "--retry-max-time",
            "120",
            "-X",
            "DELETE",
            "-H",
            f"X-API-Key: {PRACTICE_KEY}",
            "-K",
            str(listed),
        ]
        began = time.monotonic()
        subprocess.run(command, check=False, timeout=180, stderr=subprocess.DEVNULL)
        seconds = time.monotonic() - began
        refusals = sum(seen.status == 429 for seen in service.requests)
        done = len(service.cancelled_ids())
    print(
        f"curl --parallel --retry, {case.name}: {seconds:.1f} s, {refusals} answers of 429, {done} cancelled"
    )


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", help="only the limits whose names contain one of these")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--curl", action="store_true", help="also with curl, where it is installed")
    chosen = parser.parse_args()
    heads = ("ideal", "median", "ratio", "worst", "429 %", "worst")
    print(f"{'limit':38}{'pause':>6}{'jobs':>7}{''.join(f'{head:>8}' for head in heads)}")
    good = True
    for case in CASES:
        if chosen.names and not any(name in case.name for name in chosen.names):
            continue
        for retry_after in (False, True):
            good &= run_case(case, chosen.runs, retry_after=retry_after)
    if chosen.curl and shutil.which("curl"):
        run_curl(CASES[0])
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
