"""What "Check first" costs by the list and one by one: `python -m tests.benchmarks.check_cost [--rounds N]`.

For a service with a long list the same rows are asked about in both ways, with the real dispatcher and pace:
rows at the front of the list, where people's jobs are, and rows deep in it, where the first pages tell of
none of them and what was spent on those (`PAGES_ON_TRIAL`) is lost. The last table says the same under a
limit on requests, where a page costs as much as one status request, however many jobs are on it. What follows
from the figures stands at `ONE_BY_ONE` and `PAGE_PAYS` in `app.engine.check`.
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
DEPTH: Final = 2_500
"""Jobs in front of those that stand deep in the list."""
TITLES: Final = (
    *("rows", "one by one", "by the list", "pages", "status requests in the time of a page"),
    *("deep in it, the list tried first", "times one by one"),
)
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
        print(f"\n{name}\n| {' | '.join(TITLES)} |")
        print(f"| {' | '.join('---' for _ in TITLES)} |")
        with start_in_process(config) as service:
            newest = list(reversed(service.states()))
            for rows in ROWS:
                print(_row(service.address, newest, rows, options.rounds))
    return 0


def _row(address: str, newest: list[JobId], rows: int, rounds: int) -> str:
    def middle(chosen: list[JobId], one_by_one: int) -> float:
        return statistics.median(_seconds(address, chosen, one_by_one=one_by_one) for _ in range(rounds))

    front, deep = newest[:rows], newest[DEPTH : DEPTH + rows]
    single, walked, tried = middle(front, _ALWAYS), middle(front, 0), middle(deep, 0)
    pages = -(-rows // 100)
    cells = (
        f"{rows}",
        f"{single:.2f} s",
        f"{walked:.2f} s",
        f"{pages}",
        f"{rows / single * walked / pages:.0f}",
        f"{tried:.2f} s",
        f"{tried / single:.2f}",
    )
    return f"| {' | '.join(cells)} |"


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
