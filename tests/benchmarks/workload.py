"""One run of the real engine against a practice service in a process of its own, for the benchmarks."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, Qt, QTimer

from app.engine.dispatcher import Dispatcher
from app.engine.pace import Pace
from app.engine.run import Run, RunOrder
from app.engine.run_news import NoJournal, RunJournal
from app.jobs.handed_in import Found, HandedIn
from app.jobs.job_list import JobList
from app.jobs.status import Status
from app.keys.api_key import ApiKey
from app.practice.config import PRACTICE_KEY, PracticeConfig
from app.practice.control import PracticeControl
from app.practice.process import start_in_process
from app.service.address import as_service_address
from app.service.client import ServiceClient

LOOK = 0.010
"""Seconds between two looks at how late the event loop is."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one run took: seconds from the first request to the last answer, and what the service saw."""

    seconds: float
    cancelled: int
    refusals: int
    requests: int
    lag_99: float
    """The event loop's lateness in seconds, 99th percentile."""
    lag_worst: float
    processor: float
    """Seconds of processor time of this process."""


def application() -> QCoreApplication:
    """The one application object of this process."""
    return QCoreApplication.instance() or QCoreApplication([])


def measure(
    config: PracticeConfig,
    in_flight: int,
    open_journal: Callable[[JobList], RunJournal] | None = None,
) -> Outcome:
    """Cancel every job of a practice service with the real engine, and measure it."""
    application()
    with start_in_process(config) as service:
        return _measure(service, in_flight, open_journal)


def _measure(
    service: PracticeControl, in_flight: int, open_journal: Callable[[JobList], RunJournal] | None
) -> Outcome:
    jobs = JobList()
    jobs.add(HandedIn("", tuple(Found(one, 1) for one in service.states())))
    client = ServiceClient(as_service_address(service.address), ApiKey(PRACTICE_KEY), connections=in_flight)
    dispatcher = Dispatcher(client, Pace(in_flight), in_flight)
    journal = open_journal(jobs) if open_journal else NoJournal()
    run = Run(dispatcher, jobs, [RunOrder(row, row) for row in range(len(jobs))], journal)
    late: list[float] = []
    loop = QEventLoop()
    run.ended.connect(loop.quit)
    watch = _watch(late)
    before = resource.getrusage(resource.RUSAGE_SELF)
    began = time.monotonic()
    QTimer.singleShot(0, run.start)
    loop.exec()
    after = resource.getrusage(resource.RUSAGE_SELF)
    watch.stop()
    requests = service.requests
    finished = max(job.finished_at or 0.0 for job in jobs.rows)
    seconds = finished - (time.time() - (time.monotonic() - began)) - (requests[0].received - began)
    journal.close(10.0)
    client.close()
    dispatcher.end(5.0)
    late.sort()
    return Outcome(
        seconds=seconds,
        cancelled=jobs.counts[Status.CANCELLED],
        refusals=sum(seen.status == 429 for seen in requests),
        requests=len(requests),
        lag_99=late[int(len(late) * 0.99)] if late else 0.0,
        lag_worst=late[-1] if late else 0.0,
        processor=after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime,
    )


def _watch(late: list[float]) -> QTimer:
    """A precise timer that notes how much later than asked each of its looks came."""
    clock = QElapsedTimer()
    clock.start()
    last = [clock.nsecsElapsed()]

    def look() -> None:
        now = clock.nsecsElapsed()
        late.append(max(0.0, (now - last[0]) / 1e9 - LOOK))
        last[0] = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(int(LOOK * 1000))
    timer.timeout.connect(look)
    timer.start()
    return timer


def longest_gap(moments: list[float]) -> float:
    """The longest time between two moments of a sorted list, in seconds."""
    return max((after - before for before, after in pairwise(moments)), default=0.0)
