"""What can be asked of a practice service while it runs, and done to it: from any thread, in any process."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine, Iterable
from functools import partial
from typing import TypeVar

from app.jobs.job_id import JobId
from app.jobs.record import State
from app.practice.config import PracticeKey
from app.practice.faults import ConnectionRule, Faults
from app.practice.jobs import Job
from app.practice.limits import Limiter
from app.practice.listener import Listener
from app.practice.record import SeenRequest

T = TypeVar("T")
Question = Callable[[Listener], Coroutine[None, None, T]]
"""A method of `Listener` with its arguments. It can be pickled, and runs on the service's event loop."""


class PracticeControl(ABC):
    """A running practice service, seen from outside of its HTTP. All methods can be called from any thread.

    They never go over the service's port, so they are in no record and under no limit.
    """

    address: str
    """The base address, such as `http://127.0.0.1:49152`; the same as long as the service lives."""

    @abstractmethod
    def ask(self, question: Question[T]) -> T:
        """Have a question answered on the service's event loop. Raises what it raises there."""

    # The jobs.

    def state_of(self, job_id: JobId) -> State | str | None:
        """The true state of a job, or None where there is no such job."""
        return self.ask(partial(Listener.state_of, job_id=job_id))

    def states(self) -> dict[JobId, State | str]:
        """The true state of every job, oldest first."""
        return self.ask(Listener.states)

    def cancelled_ids(self) -> frozenset[JobId]:
        """The jobs that were cancelled by a request, those included whose state is still to change."""
        return self.ask(Listener.cancelled_ids)

    def add_jobs(self, jobs: Iterable[Job]) -> None:
        """Add jobs that were created just now; they come first in the list."""
        self.ask(partial(Listener.add_jobs, jobs=tuple(jobs)))

    def let_time_pass(self, seconds: float) -> None:
        """Let the jobs grow older at once, instead of waiting. Limits and latencies are not touched."""
        self.ask(partial(Listener.let_time_pass, seconds=seconds))

    # The record.

    @property
    def requests(self) -> tuple[SeenRequest, ...]:
        """Every request so far, in order of arrival."""
        return self.ask(Listener.requests)

    def count_requests(self) -> int:
        """How many requests came so far."""
        return self.ask(Listener.count_requests)

    def cancel_requests(self) -> dict[JobId, int]:
        """How many cancel requests came for each job; jobs without one are left out."""
        return self.ask(Listener.cancel_requests)

    def uncalled_for(self) -> tuple[SeenRequest, ...]:
        """The requests that are none of the four calls of the contract: there must never be one."""
        return self.ask(Listener.uncalled_for)

    def forget_requests(self) -> None:
        """Begin the record anew."""
        self.ask(Listener.forget_requests)

    def wait_for_requests(self, count: int, seconds: float = 10.0) -> None:
        """Wait until `count` requests have arrived in all. Raises `TimeoutError` after `seconds`."""
        self.ask(partial(Listener.until_requests, count=count, seconds=seconds))

    # Changes.

    def set_limiter(self, limiter: Limiter | None) -> None:
        """Limit like this from now on, beginning afresh."""
        self.ask(partial(Listener.set_limiter, limiter=limiter))

    def set_keys(self, *keys: PracticeKey) -> None:
        """Know these keys from now on, and no others."""
        self.ask(partial(Listener.set_keys, keys=keys))

    def set_faults(self, faults: Faults = (), connections: tuple[ConnectionRule, ...] = ()) -> None:
        """Follow this plan from now on, with all its counts at the beginning."""
        self.ask(partial(Listener.set_faults, faults=faults, connections=connections))

    def stop_listening(self) -> None:
        """Be gone like a network that is down: connections are refused, those that are there are reset."""
        self.ask(Listener.stop_listening)

    def listen_again(self) -> None:
        """Come back on the same port. Raises `OSError` where another program has taken it meanwhile."""
        self.ask(Listener.listen)

    def break_connections(self) -> None:
        """Reset every connection that is there."""
        self.ask(Listener.break_connections)

    def cpu_seconds(self) -> float:
        """Processor time of the process that the service runs in."""
        return self.ask(Listener.cpu_seconds)
