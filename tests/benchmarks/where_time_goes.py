"""Whose code a worker's processor time is spent in, without a profiler.

A profiler adds about the same time to every call, and so makes code of many small functions look several
times dearer than it is. Here the clock is read only where a request goes from one party to another: from our
code into httpcore, from there into h11, back into our line, into the socket, and into a lock that the workers
share. What Python itself does for one of them counts for that one: queues and regular expressions that we use
are ours. What such a door costs, on either side of it, is measured and taken off.
"""

from __future__ import annotations

import functools
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final, NamedTuple

import h11
import httpcore

from app.engine.dispatcher import Dispatcher
from app.service import line

OURS: Final = "our code"
HTTPCORE: Final = "httpcore"
H11: Final = "h11"
SOCKET: Final = "the socket"
LOCKS: Final = "waiting for one another"
PARTIES: Final = (OURS, HTTPCORE, H11, SOCKET, LOCKS)
_TIMES: Final = 50_000
"""A door is gone through to measure what it costs."""
_NOTHING: Final = "nothing"

_RLock = threading.RLock


class _Shared:
    """The dispatcher's lock, with doors."""

    def __init__(self) -> None:
        self._lock: Any = _RLock()

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        return bool(self._lock.acquire(blocking, timeout))

    def __enter__(self) -> bool:
        return bool(self._lock.acquire())

    def release(self) -> None:
        self._lock.release()

    def __exit__(self, *_: object) -> None:
        self._lock.release()

    # What a condition asks of its lock.

    def _release_save(self) -> Any:
        return self._lock._release_save()

    def _acquire_restore(self, state: Any) -> None:
        self._lock._acquire_restore(state)

    def _is_owned(self) -> bool:
        return bool(self._lock._is_owned())


_DOORS: Final[tuple[tuple[type, tuple[str, ...], str], ...]] = (
    (httpcore.URL, ("__init__",), HTTPCORE),
    (httpcore.Request, ("__init__",), HTTPCORE),
    (httpcore.HTTPConnection, ("handle_request", "is_available", "has_expired", "close"), HTTPCORE),
    (httpcore.Response, ("close",), HTTPCORE),
    (h11.Connection, ("send", "next_event", "receive_data", "start_next_cycle"), H11),
    (line._Stream, ("read", "write", "close", "get_extra_info"), OURS),
    (line.Clear, ("receive", "send", "is_readable"), SOCKET),
    (threading.Condition, ("wait",), LOCKS),
    (threading.BoundedSemaphore, ("acquire", "release"), LOCKS),
    (_Shared, ("acquire", "__enter__"), LOCKS),
)
"""Where the party changes."""


class _Cost(NamedTuple):
    """What going through one door adds, in seconds: to who is within, and to who went in."""

    within: float
    without: float


class _Account(threading.local):
    """The processor time of one thread, by whose code spent it, and the doors between them."""

    def __init__(self, book: _Book | None) -> None:
        self.spent: dict[str, float] = defaultdict(float)
        self.doors: Counter[tuple[str, str]] = Counter()
        self.party = ""
        self.since = 0.0
        if book is not None:
            book.append(self)

    def turn_to(self, party: str) -> str:
        """From now on it is this party's time; the one before."""
        now = time.thread_time()
        before, self.party = self.party, party
        if before:
            self.spent[before] += now - self.since
        self.since = now
        return before

    def door(self, way: Callable[..., Any], party: str) -> Callable[..., Any]:
        """`way`, with its time noted as `party`'s."""

        @functools.wraps(way)
        def passing(*values: Any, **named: Any) -> Any:
            if not (before := self.party):
                return way(*values, **named)
            self.turn_to(party)
            try:
                return way(*values, **named)
            finally:
                self.turn_to(before)
                self.doors[before, party] += 1

        return passing


class _Book:
    """The accounts of all threads. What a thread notes stays when it ends."""

    def __init__(self) -> None:
        self.spent: list[dict[str, float]] = []
        self.doors: list[Counter[tuple[str, str]]] = []
        self.cost = _measure_cost()

    def append(self, account: _Account) -> None:
        self.spent.append(account.spent)
        self.doors.append(account.doors)

    def by_party(self) -> dict[str, float]:
        """Seconds by party, without what the doors cost."""
        doors = sum(self.doors, Counter[tuple[str, str]]())
        seconds = {party: sum(spent[party] for spent in self.spent) for party in PARTIES}
        for (before, party), times in doors.items():
            seconds[before] -= times * self.cost.without
            seconds[party] -= times * self.cost.within
        return seconds


def _measure_cost() -> _Cost:
    account = _Account(None)
    through = account.door(lambda: None, _NOTHING)
    account.turn_to(OURS)
    for _ in range(_TIMES):
        through()
    account.turn_to("")
    began = time.thread_time()
    for _ in range(_TIMES):
        pass
    bare = time.thread_time() - began
    return _Cost(account.spent[_NOTHING] / _TIMES, (account.spent[OURS] - bare) / _TIMES)


@contextmanager
def accounted() -> Iterator[Callable[[], dict[str, float]]]:
    """While it lasts, the time of every dispatcher's workers is noted; the function tells how much by whom.

    A dispatcher must be made while it lasts.
    """
    book = _Book()
    account = _Account(book)

    def working(self: Dispatcher) -> None:
        account.turn_to(OURS)
        try:
            work(self)
        finally:
            account.turn_to("")

    def parts(self: httpcore.Response) -> Iterator[bytes]:
        stream = iter_stream(self)
        following = account.door(lambda: next(stream, None), HTTPCORE)
        while (part := following()) is not None:
            yield part

    work, iter_stream = Dispatcher._work, httpcore.Response.iter_stream
    kept = [(owner, name, getattr(owner, name)) for owner, names, _ in _DOORS for name in names]
    kept += [(Dispatcher, "_work", work), (httpcore.Response, "iter_stream", iter_stream)]
    for owner, names, party in _DOORS:
        for name in names:
            setattr(owner, name, account.door(getattr(owner, name), party))
    threading.RLock = _Shared  # type: ignore[assignment]
    Dispatcher._work = working  # type: ignore[method-assign]
    httpcore.Response.iter_stream = parts  # type: ignore[method-assign]
    try:
        yield book.by_party
    finally:
        threading.RLock = _RLock
        for owner, name, way in kept:
            setattr(owner, name, way)
