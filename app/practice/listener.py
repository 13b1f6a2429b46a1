"""The practice service on its event loop: the listening socket, the connections, and what can be asked of it.

The coroutine methods are the questions of `app.practice.control`; they run on the service's own loop, so
nothing here needs a lock.
"""

from __future__ import annotations

import asyncio
import time

from app.jobs.job_id import JobId
from app.jobs.record import State
from app.practice.api import PracticeApi
from app.practice.config import PracticeConfig, PracticeKey
from app.practice.connection import Connection
from app.practice.contract import Call
from app.practice.faults import ConnectionRule, FaultPlan, Faults
from app.practice.jobs import Job
from app.practice.limits import Limiter
from app.practice.record import SeenRequest

_BACKLOG = 1_024


class Listener:
    """A practice service that listens. Made and used on one event loop."""

    def __init__(self, config: PracticeConfig) -> None:
        self.config = config
        self.api = PracticeApi(config, time.monotonic())
        self.connections: set[Connection] = set()
        self._accepted = 0
        self._port = config.port
        self._server: asyncio.Server | None = None
        self._seen = asyncio.Event()
        """Set with each request while somebody waits for one."""
        self._watchers = 0

    @property
    def address(self) -> str:
        """The base address, such as `http://127.0.0.1:49152`."""
        scheme = "http" if self.config.tls is None else "https"
        host = f"[{self.config.host}]" if ":" in self.config.host else self.config.host
        return f"{scheme}://{host}:{self._port}"

    async def listen(self) -> None:
        """Listen, on the same port as before if there was one. Raises `OSError`."""
        if self._server is None:
            self._server = await asyncio.get_running_loop().create_server(
                self._accept, self.config.host, self._port, ssl=self.config.tls, backlog=_BACKLOG
            )
            self._port = self._server.sockets[0].getsockname()[1]

    async def stop_listening(self) -> None:
        """Refuse connections and break those that are there, as if the network were gone."""
        if self._server is not None:
            self._server.close()
            self._server = None
        await self.break_connections()

    async def break_connections(self) -> None:
        """Reset every connection; new ones are welcome."""
        broken = tuple(self.connections)
        for connection in broken:
            connection.reset()
        # Those alone: whoever comes back at once, again and again, would have this wait for ever.
        while not self.connections.isdisjoint(broken):
            await asyncio.sleep(0)

    def request_seen(self) -> None:
        """Tell those who wait that a request came."""
        if self._watchers:
            self._seen.set()

    def _accept(self) -> Connection:
        self._accepted += 1
        return Connection(self, self._accepted)

    # Questions.

    async def state_of(self, job_id: JobId) -> State | str | None:
        stored = self.api.store.find(job_id)
        return None if stored is None else stored.state(self._now())

    async def states(self) -> dict[JobId, State | str]:
        now = self._now()
        return {stored.job.job_id: stored.state(now) for stored in self.api.store}

    async def cancelled_ids(self) -> frozenset[JobId]:
        return self.api.store.cancelled_ids()

    async def cancel_requests(self) -> dict[JobId, int]:
        return self.api.cancel_requests()

    async def requests(self) -> tuple[SeenRequest, ...]:
        return tuple(self.api.record)

    async def uncalled_for(self) -> tuple[SeenRequest, ...]:
        return tuple(seen for seen in self.api.record if seen.call is Call.OTHER)

    async def count_requests(self) -> int:
        return len(self.api.record)

    async def forget_requests(self) -> None:
        self.api.record.clear()

    async def until_requests(self, count: int, seconds: float) -> None:
        self._watchers += 1
        try:
            async with asyncio.timeout(seconds):
                while len(self.api.record) < count:
                    self._seen.clear()
                    await self._seen.wait()
        finally:
            self._watchers -= 1

    async def set_limiter(self, limiter: Limiter | None) -> None:
        self.api.set_limiter(limiter, time.monotonic())

    async def set_keys(self, keys: tuple[PracticeKey, ...]) -> None:
        self.api.set_keys(keys)

    async def set_faults(self, faults: Faults, connections: tuple[ConnectionRule, ...]) -> None:
        self.api.plan = FaultPlan(faults, connections)

    async def add_jobs(self, jobs: tuple[Job, ...]) -> None:
        self.api.store.add(jobs, now=self._now())

    async def let_time_pass(self, seconds: float) -> None:
        self.api.let_time_pass(seconds)

    async def cpu_seconds(self) -> float:
        return time.process_time()

    def _now(self) -> float:
        return self.api.seconds(time.monotonic())
