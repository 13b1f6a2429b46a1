"""A run on a workbench: the practice service, a real client, the real dispatcher and the real run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from pytestqt.qtbot import QtBot

from app.engine.dispatcher import Dispatcher
from app.engine.pace import Pace
from app.engine.progress import RunPhase
from app.engine.run import Run, RunOrder
from app.engine.run_news import NoJournal, RunJournal
from app.jobs.handed_in import Found, HandedIn
from app.jobs.job_id import JobId
from app.jobs.job_list import JobList
from app.jobs.record import State
from app.jobs.status import Status
from app.keys.api_key import ApiKey
from app.practice.config import PRACTICE_KEY, PracticeConfig
from app.practice.service import PracticeService
from app.service.address import as_service_address
from app.service.client import ServiceClient
from app.service.network import Network, Timeouts

PATIENCE = 30_000
"""Milliseconds after which a test gives up; nothing here takes so long."""
SHORT_WAITS = Network(timeouts=Timeouts(connect=2.0, read=1.0, write=2.0, pool=5.0, whole=2.0))
"""Time-outs for faults that are silent."""


@dataclass
class Workbench:
    """What a test needs around a run."""

    qtbot: QtBot
    service: PracticeService
    client: ServiceClient
    dispatcher: Dispatcher
    jobs: JobList

    def hand_in(self, job_ids: Sequence[JobId]) -> None:
        """Put jobs into the list."""
        self.jobs.add(HandedIn("", tuple(Found(one, line) for line, one in enumerate(job_ids, 1))))

    def run(self, *, only_ask: bool = False, journal: RunJournal | None = None) -> Run:
        """A run over the whole list."""
        orders = [RunOrder(row, row, only_ask=only_ask) for row in range(len(self.jobs))]
        return Run(self.dispatcher, self.jobs, orders, journal or NoJournal())

    def under_way(self, job_ids: Sequence[JobId], *, done: int) -> Run:
        """A run over these jobs that has done so many of them."""
        self.hand_in(job_ids)
        run = self.run()
        run.start()
        self.qtbot.waitUntil(lambda: run.progress().done >= done, timeout=PATIENCE)
        return run

    def see_all_answered(self) -> None:
        """Wait until no request is under way."""
        self.qtbot.waitUntil(lambda: self.jobs.counts[Status.SENDING] == 0, timeout=PATIENCE)

    def until(self, run: Run, phase: RunPhase) -> None:
        """Let the event loop turn until the run is in that phase."""
        self.qtbot.waitUntil(lambda: run.phase is phase, timeout=PATIENCE)

    def finish(self, run: Run) -> Run:
        """Start a run and wait for its end."""
        run.start()
        self.until(run, RunPhase.ENDED)
        return run

    def statuses(self) -> dict[JobId, Status]:
        """What the list says of each job."""
        return {job.job_id: job.status for job in self.jobs.rows}

    def assert_adds_up(self) -> None:
        """Every row has one status, the counts are right, and the service agrees with each claim."""
        assert sum(self.jobs.counts.values()) == len(self.jobs)
        for status, count in self.jobs.counts.items():
            assert count == sum(job.status is status for job in self.jobs.rows), status
        states, cancelled_by_request = self.service.states(), self.service.cancelled_ids()
        for job in self.jobs.rows:
            if job.status in (Status.CANCELLED, Status.ALREADY_CANCELLED):
                assert states[job.job_id] == State.CANCELLED, job
            elif job.status is not Status.UNKNOWN:
                assert job.job_id not in cancelled_by_request, job
        assert self.service.uncalled_for() == ()


@contextmanager
def workbench(
    qtbot: QtBot,
    config: PracticeConfig,
    *,
    in_flight: int = 8,
    key: str = PRACTICE_KEY,
    network: Network = SHORT_WAITS,
) -> Iterator[Workbench]:
    """A practice service with that configuration, and all that a run needs."""
    with PracticeService(config) as service:
        address = as_service_address(service.address)
        client = ServiceClient(address, ApiKey(key), network=network, connections=in_flight)
        dispatcher = Dispatcher(client, Pace(in_flight), in_flight)
        try:
            yield Workbench(qtbot, service, client, dispatcher, JobList())
        finally:
            client.close()
            assert dispatcher.end(5.0), "every worker comes home"
