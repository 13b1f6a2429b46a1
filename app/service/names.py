"""From a host name to a connected socket, within a time limit.

The system's name lookup knows no time-out, so it runs on threads of its own; what it found is kept for a
minute. Addresses are tried the way of "happy eyeballs" (RFC 8305): a dead IPv6 route costs a quarter of a
second, once, and not the whole connect time-out of every connection.
"""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading
import time
from collections.abc import Sequence
from concurrent.futures import Future
from itertools import chain, zip_longest
from typing import Final

KEPT: Final = 60.0
"""Seconds for which the addresses of a name are kept."""
STAGGER: Final = 0.25
"""Seconds after which the next address is tried beside the one before (RFC 8305, section 8)."""
_HEARTBEAT: Final = 0.1
"""Seconds after which a waiting connection looks whether it is still wanted."""
_LOCALHOST: Final = ("127.0.0.1", "::1")
"""What `localhost` is, without asking: a key may go there in clear, so nobody else may say where that is."""

Address = tuple[socket.AddressFamily, tuple[str, int] | tuple[str, int, int, int]]


class NameNotFoundError(OSError):
    """The name has no address, or no name server answered in time."""


class Names:
    """The addresses of hosts, looked up in the background. Safe to use from many threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lookups: dict[tuple[str, int], tuple[float, Future[tuple[Address, ...]]]] = {}
        self._stopped = False

    def connect(self, host: str, port: int, until: float) -> socket.socket:
        """A connected socket. `until` is a moment of `time.monotonic`.

        Raises `NameNotFoundError`, `TimeoutError`, or the `OSError` of the last address that failed.
        """
        addresses = self.look_up(host, port, until)
        try:
            connected, winner = _first_to_answer(addresses, until, self)
        except OSError:
            self._forget(host, port)
            raise
        if winner != addresses[0]:
            self._prefer(host, port, winner)
        return connected

    @property
    def is_stopped(self) -> bool:
        """Whether nobody waits for a connection any more."""
        return self._stopped

    def stop(self) -> None:
        """Give up every lookup and every connection on its way."""
        self._stopped = True

    def look_up(self, host: str, port: int, until: float) -> tuple[Address, ...]:
        """The addresses of a name, in the order in which they are to be tried. Raises `OSError`."""
        place = (host, port)
        now = time.monotonic()
        with self._lock:
            kept_until, lookup = self._lookups.get(place, (0.0, None))
            if lookup is None or now > kept_until:
                lookup = Future()
                self._lookups[place] = (now + KEPT, lookup)
                threading.Thread(target=_look_up, args=(host, port, lookup), daemon=True).start()
        while True:
            left = until - time.monotonic()
            try:
                return lookup.result(max(0.0, min(left, _HEARTBEAT)))
            except TimeoutError:
                if left > 0 and not self._stopped:
                    continue
                self._forget(host, port)
                raise NameNotFoundError("no answer from the name server") from None
            except OSError:
                self._forget(host, port)
                raise

    def _forget(self, host: str, port: int) -> None:
        with self._lock:
            self._lookups.pop((host, port), None)

    def _prefer(self, host: str, port: int, winner: Address) -> None:
        """Begin with the address that answered, so that the next connections don't wait for a dead one."""
        with self._lock:
            kept_until, lookup = self._lookups.get((host, port), (0.0, None))
            if lookup is None or not lookup.done() or lookup.exception() is not None:
                return
            reordered: Future[tuple[Address, ...]] = Future()
            reordered.set_result((winner, *(other for other in lookup.result() if other != winner)))
            self._lookups[(host, port)] = (kept_until, reordered)


def _look_up(host: str, port: int, lookup: Future[tuple[Address, ...]]) -> None:
    try:
        hosts = _LOCALHOST if host == "localhost" else (host,)
        found = [_ask(one, port) for one in hosts]
    except (OSError, ValueError) as error:
        lookup.set_exception(NameNotFoundError(str(error)))
    else:
        lookup.set_result(tuple(chain.from_iterable(found)))


def _ask(host: str, port: int) -> list[Address]:
    """The addresses of a host, the families taking turns, in the order the system prefers."""
    infos = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    found: list[Address] = [(family, address) for family, _, _, _, address in infos]  # type: ignore[misc]
    ours = [one for one in found if one[0] == found[0][0]]
    others = [one for one in found if one[0] != found[0][0]]
    turns = zip_longest(ours, others)
    return list(dict.fromkeys(one for pair in turns for one in pair if one is not None))


def _first_to_answer(
    addresses: Sequence[Address], until: float, names: Names
) -> tuple[socket.socket, Address]:
    """Try the addresses, each a little later than the one before; the first that connects wins."""
    waiting = list(reversed(addresses))
    under_way: set[socket.socket] = set()
    failure: OSError = OSError("the name has no address")
    next_start = time.monotonic()
    selector = selectors.DefaultSelector()
    try:
        while waiting or under_way:
            now = time.monotonic()
            if names.is_stopped:
                raise ConnectionAbortedError("no longer wanted")
            if now >= until:
                raise TimeoutError("no answer to the attempt to connect")
            if waiting and now >= next_start:
                address = waiting.pop()
                next_start = now + STAGGER
                try:
                    attempt = _begin(address)
                except OSError as error:
                    failure, next_start = error, now
                    continue
                under_way.add(attempt)
                selector.register(attempt, selectors.EVENT_WRITE, address)
            pause = min(until - now, _HEARTBEAT, next_start - now if waiting else _HEARTBEAT)
            for ready, _ in selector.select(max(0.0, pause)):
                attempt = ready.fileobj  # type: ignore[assignment]
                selector.unregister(attempt)
                under_way.remove(attempt)
                code = attempt.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                if code == 0:
                    return attempt, ready.data
                attempt.close()
                failure, next_start = OSError(code, "the attempt to connect failed"), now
    finally:
        selector.close()
        for attempt in under_way:
            attempt.close()
    raise failure


def _begin(address: Address) -> socket.socket:
    family, place = address
    attempt = socket.socket(family, socket.SOCK_STREAM)
    try:
        attempt.setblocking(False)
        attempt.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with contextlib.suppress(BlockingIOError):
            attempt.connect(place)
    except OSError:
        attempt.close()
        raise
    return attempt
