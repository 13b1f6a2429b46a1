"""What "Check first" costs by the list and one by one: `python -m tests.benchmarks.check_cost [--rounds N]`.

For a service with a long list the same rows are asked about in both ways, with the real dispatcher and pace.
The first table says how long each way takes when the jobs stand at the front of the list, where people's jobs
are; the last column is how many status requests are answered in the time of one page, which is what
`PAGE_PAYS` in `app.engine.check` stands for. Where the ways cross is what `ONE_BY_ONE` stands for. The other
tables say the same under a limit on requests, where a page costs as much as a status request.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from typing import Final

from PySide6.QtCore import QEventLoop

from app.engine import check
from app.engine.check import Check, CheckEnd
from app.engine.dispatcher import Dispatcher
from app.engine.pace import Pace
from app.jobs.handed_in import Found, HandedIn
from app.jobs.job_id import JobId
from app.jobs.job_list import JobList
from app.keys.api_key import ApiKey
from app.practice import PRACTICE_KEY, JobMix, PracticeConfig, start_in_process
from app.practice.limits import TokenBucket
from app.service.address import as_service_address
from app.service.client import ServiceClient
from tests.benchmarks.workload import application

IN_FLIGHT: Final = 32
LIST: Final = 5_000
ROWS: Final = (10, 20, 40, 80, 160, 320, 640)
CASES: Final = (
    ("50 ms, no limit", PracticeConfig(jobs=JobMix(LIST), latency=0.05)),
    ("150 ms, no limit", PracticeConfig(jobs=JobMix(LIST), latency=0.15)),
    (
        "50 ms, 40 requests a second",
        PracticeConfig(jobs=JobMix(LIST), latency=0.05, limiter=TokenBucket(40, 10)),
    ),
)
_ALWAYS: Final = 10**9


def main() -> int:
    """Measure and print a table for each case."""
    parser = argparse.ArgumentParser(description="Measure what a check costs by the list and one by one.")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    application()
    print(f"{LIST:,} jobs in the list, {IN_FLIGHT} requests in flight, medians of {options.rounds} rounds")
    for name, config in CASES:
        print(
            f"\n{name}\n| rows | one by one | by the list | pages | status requests in the time of a page |"
        )
        print("| --- | --- | --- | --- | --- |")
        with start_in_process(config) as service:
            newest = list(reversed(service.states()))
            for rows in ROWS:
                chosen = newest[:rows]
                single = [
                    _seconds(service.address, chosen, one_by_one=_ALWAYS) for _ in range(options.rounds)
                ]
                walked = [_seconds(service.address, chosen, one_by_one=0) for _ in range(options.rounds)]
                _print_row(rows, statistics.median(single), statistics.median(walked))
    return 0


def _print_row(rows: int, single: float, walked: float) -> None:
    pages = -(-rows // 100)
    asked = rows / single * walked / pages
    print(f"| {rows} | {single:.2f} s | {walked:.2f} s | {pages} | {asked:.0f} |")


def _seconds(address: str, chosen: list[JobId], *, one_by_one: int) -> float:
    """How long one check of these jobs takes, in the way that is asked for."""
    jobs = JobList()
    jobs.add(HandedIn("", tuple(Found(one, line) for line, one in enumerate(chosen, 1))))
    client = ServiceClient(as_service_address(address), ApiKey(PRACTICE_KEY), connections=IN_FLIGHT)
    dispatcher = Dispatcher(client, Pace(IN_FLIGHT), IN_FLIGHT)
    usual, check.ONE_BY_ONE = check.ONE_BY_ONE, one_by_one  # type: ignore[misc]
    loop = QEventLoop()
    asked = Check(dispatcher, jobs, range(len(jobs)))
    asked.ended.connect(loop.quit)
    began = time.perf_counter()
    asked.start()
    loop.exec()
    took = time.perf_counter() - began
    check.ONE_BY_ONE = usual  # type: ignore[misc]
    assert asked.end is CheckEnd.COMPLETE
    client.close()
    dispatcher.end(5.0)
    return took


if __name__ == "__main__":
    sys.exit(main())
