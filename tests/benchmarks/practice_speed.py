"""How many requests the practice service answers: `python -m tests.benchmarks.practice_speed`.

The service runs in a process of its own; this process drives it over plain sockets that are kept open, one
request at a time on each, without pipelining. Two figures a row: answers a second by the clock, and answers
for each second of the service's processor time. The second one is what one core can do, whatever else the
machine is busy with and however slow the driver is; the exit code is 1 if it is under 5,000 for cancels.
"""

from __future__ import annotations

import argparse
import selectors
import socket
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle
from statistics import median
from urllib.parse import urlsplit

from app.jobs.job_id import JobId
from app.practice import PRACTICE_KEY, JobMix, PracticeConfig, PracticeProcess, start_in_process

NEEDED = 5_000
_BUFFER = 1 << 18


@dataclass(frozen=True, slots=True)
class Speed:
    """What one round came to, in answers a second."""

    by_clock: float
    by_processor: float


def request(method: str, path: str) -> bytes:
    """A request with the headers that httpx sends."""
    return (
        f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\nAccept-Encoding: gzip, deflate\r\n"
        f"Connection: keep-alive\r\nUser-Agent: practice-speed\r\nX-API-Key: {PRACTICE_KEY}\r\n\r\n"
    ).encode()


def drive(service: PracticeProcess, requests: Iterator[bytes], count: int, connections: int) -> Speed:
    """Send `count` requests, each as soon as its connection is free."""
    parts = urlsplit(service.address)
    address = (parts.hostname or "", parts.port or 0)
    with selectors.DefaultSelector() as selector:
        sockets = [socket.create_connection(address) for _ in range(connections)]
        for each in sockets:
            each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            selector.register(each, selectors.EVENT_READ, (each, bytearray()))
        processor, began = service.cpu_seconds(), time.perf_counter()
        for each in sockets:
            each.sendall(next(requests))
        sent, answered = connections, 0
        while answered < count:
            for key, _ in selector.select():
                each, so_far = key.data
                so_far += each.recv(_BUFFER)
                if not is_whole(so_far):
                    continue
                assert so_far.startswith((b"HTTP/1.1 204", b"HTTP/1.1 200")), bytes(so_far[:200])
                so_far.clear()
                answered += 1
                if sent < count:
                    each.sendall(next(requests))
                    sent += 1
        took = time.perf_counter() - began
        worked = service.cpu_seconds() - processor
        for each in sockets:
            each.close()
    return Speed(count / took, count / worked)


def is_whole(answer: bytearray) -> bool:
    """Whether an answer has arrived completely."""
    head, end, body = answer.partition(b"\r\n\r\n")
    if not end:
        return False
    _, found, length = head.partition(b"content-length: ")
    return not found or len(body) >= int(length.split(b"\r\n")[0])


def rounds(
    service: PracticeProcess, ids: list[JobId], count: int, pages: int, connections: int
) -> dict[str, Speed]:
    """One round of each kind of call; the cancels use up `count` jobs."""
    cancels = (request("DELETE", f"/image/v1/cancel/{ids.pop()}") for _ in range(count))
    statuses = (request("GET", f"/image/v1/status/{job_id}") for job_id in cycle(ids[:1_000]))
    page = request("GET", "/image/v1/status?paginated=true&limit=100")
    return {
        "cancel (204)": drive(service, cancels, count, connections),
        "status (200)": drive(service, statuses, count, connections),
        "list page of 100": drive(service, cycle([page]), pages, connections),
    }


def main() -> int:
    """Print the table; 0 if the service is fast enough."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=30_000, help="requests in a round")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--connections", type=int, default=32)
    options = parser.parse_args()
    jobs = options.requests * options.rounds + 1_000
    results: dict[str, list[Speed]] = {}
    with start_in_process(PracticeConfig(jobs=JobMix(jobs))) as service:
        ids = list(service.states())
        for _ in range(options.rounds):
            pages = max(options.connections, options.requests // 50)
            for name, speed in rounds(service, ids, options.requests, pages, options.connections).items():
                results.setdefault(name, []).append(speed)
        carried_out = len(service.cancelled_ids())
    print(f"{options.connections} connections, {options.rounds} rounds, median; {jobs:,} jobs")
    print(f"{'call':<20}{'answers/s':>12}{'per CPU second':>18}")
    for name, speeds in results.items():
        clock, processor = median(s.by_clock for s in speeds), median(s.by_processor for s in speeds)
        print(f"{name:<20}{clock:>12,.0f}{processor:>18,.0f}")
    print(f"cancelled: {carried_out:,} of {options.requests * options.rounds:,}")
    cancels = results["cancel (204)"]
    fast = median(speed.by_processor for speed in cancels) >= NEEDED
    return 0 if fast and carried_out == options.requests * options.rounds else 1


if __name__ == "__main__":
    sys.exit(main())
