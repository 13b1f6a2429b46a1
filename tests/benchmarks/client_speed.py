"""How fast the client is, beside curl and the ways to use httpx: `python -m tests.benchmarks.client_speed`.

One practice service in a process of its own, no limit, fresh jobs for each round; every way sends the same
DELETE requests with as many threads (curl: transfers) at the same time. Three tables: throughput against curl
by latency and requests in flight; the ways to send at 5 ms; where the time of one request goes. The figures
are medians of the rounds; `ideal` is requests in flight divided by latency. Ends with 1 if the client misses
0.97 of curl's throughput at 50 or 150 ms.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TypeVar

import httpcore
import httpx

import app
from app.jobs.job_id import JobId
from app.keys.api_key import ApiKey
from app.practice import PRACTICE_KEY, JobMix, PracticeConfig, PracticeProcess, start_in_process
from app.service.address import as_service_address
from app.service.answers import Accepted
from app.service.client import ServiceClient

NEEDED = 0.97
"""Of curl's throughput, at latencies that a network has."""
LATENCIES = (0.005, 0.050, 0.150)
IN_FLIGHT = (8, 16, 32)
AS_A_NETWORK = 0.05
"""Seconds of latency from which on the client has to keep up with curl."""
FASTEST = 3_000
"""Requests a second by which the length of a round is reckoned where the ideal is beyond reach."""
SECONDS_A_ROUND = 1.5
OURS = "app"

ProfileTable = dict[
    tuple[str, int, str],
    tuple[int, int, float, float, dict[tuple[str, int, str], tuple[int, int, float, float]]],
]

Send = Callable[[JobId], bool]
"""Cancels a job and tells whether the service accepted."""
Way = Callable[[str, int], AbstractContextManager[Send]]

T = TypeVar("T", httpx.Client, httpx.HTTPTransport)


@dataclass(frozen=True, slots=True)
class Speed:
    """Requests a second, and microseconds of this process's processor time for each."""

    rate: float
    processor: float


@contextmanager
def ours(address: str, in_flight: int) -> Iterator[Send]:
    """The product's client."""
    client = ServiceClient(as_service_address(address), ApiKey(PRACTICE_KEY), connections=in_flight)
    with closing(client):
        yield lambda job_id: isinstance(client.cancel(job_id), Accepted)


@contextmanager
def httpx_shared(address: str, in_flight: int) -> Iterator[Send]:
    """One `httpx.Client` for all threads."""
    with new_httpx(in_flight) as client:
        yield lambda job_id: client.delete(f"{address}/image/v1/cancel/{job_id}").status_code == 204


@contextmanager
def httpx_each(address: str, in_flight: int) -> Iterator[Send]:
    """An `httpx.Client` for each thread."""
    with one_for_each_thread(lambda: new_httpx(1)) as client:
        yield lambda job_id: client().delete(f"{address}/image/v1/cancel/{job_id}").status_code == 204


@contextmanager
def transport_each(address: str, in_flight: int) -> Iterator[Send]:
    """An `httpx.HTTPTransport` for each thread, without a client around it."""
    headers = {"X-API-Key": PRACTICE_KEY}
    with one_for_each_thread(lambda: httpx.HTTPTransport(trust_env=False)) as transport:

        def send(job_id: JobId) -> bool:
            request = httpx.Request("DELETE", f"{address}/image/v1/cancel/{job_id}", headers=headers)
            with closing(transport().handle_request(request)) as response:
                response.read()
            return response.status_code == 204

        yield send


@contextmanager
def httpcore_shared(address: str, in_flight: int) -> Iterator[Send]:
    """One connection pool of httpcore's for all threads."""
    with httpcore.ConnectionPool(max_connections=in_flight) as pool:

        def send(job_id: JobId) -> bool:
            url = f"{address}/image/v1/cancel/{job_id}"
            return pool.request("DELETE", url, headers={"X-API-Key": PRACTICE_KEY}).status == 204

        yield send


WAYS: dict[str, Way] = {
    "this client": ours,
    "httpx.Client, shared": httpx_shared,
    "httpx.Client for each thread": httpx_each,
    "httpx.HTTPTransport for each thread": transport_each,
    "httpcore.ConnectionPool, shared": httpcore_shared,
}


def new_httpx(connections: int) -> httpx.Client:
    limits = httpx.Limits(max_connections=connections, max_keepalive_connections=connections)
    return httpx.Client(headers={"X-API-Key": PRACTICE_KEY}, limits=limits, trust_env=False, timeout=30)


@contextmanager
def one_for_each_thread(make: Callable[[], T]) -> Iterator[Callable[[], T]]:
    made: list[T] = []
    local = threading.local()

    def of_this_thread() -> T:
        if not hasattr(local, "one"):
            local.one = make()
            made.append(local.one)
        one: T = local.one
        return one

    yield of_this_thread
    for one in made:
        one.close()


def measure(way: Way, address: str, jobs: list[JobId], in_flight: int) -> Speed:
    """Send a cancel for each job from `in_flight` threads."""
    with way(address, in_flight) as send:
        waiting = deque(jobs)
        refused: list[JobId] = []

        def work() -> None:
            while waiting:
                try:
                    job_id = waiting.popleft()
                except IndexError:
                    return
                if not send(job_id):
                    refused.append(job_id)

        threads = [threading.Thread(target=work) for _ in range(in_flight)]
        processor, began = time.process_time(), time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        took, worked = time.perf_counter() - began, time.process_time() - processor
    assert not refused, f"{len(refused)} of {len(jobs)} were not accepted"
    return Speed(len(jobs) / took, worked / len(jobs) * 1e6)


def measure_curl(curl: str, address: str, jobs: list[JobId], in_flight: int) -> Speed:
    """The same with `curl --parallel`. Its start counts; a list of addresses and its key come from a file."""
    lines = [
        f'header = "X-API-Key: {PRACTICE_KEY}"\nrequest = DELETE\nnoproxy = "*"\nsilent\nfail\nparallel',
        f"parallel-immediate\nparallel-max = {in_flight}",
        *(f'url = "{address}/image/v1/cancel/{job_id}"\noutput = /dev/null' for job_id in jobs),
    ]
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder, "curl.conf")
        config.write_text("\n".join(lines), encoding="ascii")
        began = time.perf_counter()
        subprocess.run([curl, "--config", str(config)], check=True, stderr=subprocess.DEVNULL)
        return Speed(len(jobs) / (time.perf_counter() - began), float("nan"))


class Fresh:
    """Jobs that nobody has cancelled yet, at a service with one latency."""

    def __init__(self, service: PracticeProcess) -> None:
        self.address = service.address
        self._jobs = list(service.states())

    def take(self, count: int) -> list[JobId]:
        taken, self._jobs = self._jobs[:count], self._jobs[count:]
        assert len(taken) == count, "the practice service has too few jobs"
        return taken


@contextmanager
def fresh_jobs(latency: float, count: int) -> Iterator[Fresh]:
    with start_in_process(PracticeConfig(jobs=JobMix(count), latency=latency)) as service:
        yield Fresh(service)


def middle(speeds: list[Speed]) -> Speed:
    return Speed(median(one.rate for one in speeds), median(one.processor for one in speeds))


def jobs_a_round(latency: float, in_flight: int) -> int:
    return int(min(in_flight / latency, FASTEST) * SECONDS_A_ROUND)


def print_against_curl(rounds: int) -> bool:
    """The first table; whether the client keeps up."""
    curl = shutil.which("curl")
    print(f"Cancels a second, median of {rounds} rounds" + ("" if curl else " (curl is not installed)"))
    print(
        f"{'latency':>8}{'in flight':>11}{'ideal':>9}{'ours':>9}{'curl':>9}{'ours/curl':>11}{'CPU each':>12}"
    )
    keeps_up = True
    for latency in LATENCIES:
        needed = sum(jobs_a_round(latency, in_flight) for in_flight in IN_FLIGHT) * 2 * rounds
        with fresh_jobs(latency, needed) as fresh:
            for in_flight in IN_FLIGHT:
                count = jobs_a_round(latency, in_flight)
                our_rounds, curl_rounds = [], []
                for _ in range(rounds):
                    our_rounds.append(measure(ours, fresh.address, fresh.take(count), in_flight))
                    if curl:
                        curl_rounds.append(measure_curl(curl, fresh.address, fresh.take(count), in_flight))
                we = middle(our_rounds)
                they = middle(curl_rounds).rate if curl_rounds else float("nan")
                keeps_up = keeps_up and (latency < AS_A_NETWORK or not we.rate < NEEDED * they)
                print(
                    f"{latency * 1000:>5.0f} ms{in_flight:>11}{in_flight / latency:>9,.0f}{we.rate:>9,.0f}"
                    f"{they:>9,.0f}{we.rate / they:>11.2f}{we.processor:>9,.0f} us"
                )
    return keeps_up


def print_ways(rounds: int) -> None:
    """The second table."""
    latency, in_flight = LATENCIES[0], IN_FLIGHT[-1]
    count = jobs_a_round(latency, in_flight)
    print(f"\nWays to send, {latency * 1000:.0f} ms, {in_flight} threads, median of {rounds} rounds")
    print(f"{'way':<38}{'a second':>10}{'CPU each':>12}")
    with fresh_jobs(latency, count * rounds * len(WAYS)) as fresh:
        found: dict[str, list[Speed]] = {name: [] for name in WAYS}
        for _ in range(rounds):
            for name, way in WAYS.items():
                found[name].append(measure(way, fresh.address, fresh.take(count), in_flight))
    for name, speeds in found.items():
        print(f"{name:<38}{middle(speeds).rate:>10,.0f}{middle(speeds).processor:>9,.0f} us")


def print_profile() -> None:
    """The third table, by cProfile: it makes code of many small functions look dearer than it is."""
    count = 3_000
    with fresh_jobs(0.0, count * 2) as fresh, ours(fresh.address, 1) as send:
        for job_id in fresh.take(count):
            send(job_id)
        profile = cProfile.Profile()
        with profile:
            for job_id in fresh.take(count):
                send(job_id)
    shares: dict[str, float] = {}
    for (file, _, name), (_, _, own, _, callers) in profiled(profile).items():
        # What is built in counts for whoever called it, except for the talk with the system.
        parts = (
            [(file, own)]
            if file != "~" or is_socket(name)
            else [(f, t[2]) for (f, _, _), t in callers.items()]
        )
        for where, seconds in parts:
            whose = "socket" if is_socket(name) else owner(where)
            shares[whose] = shares.get(whose, 0.0) + seconds
    total = sum(shares.values())
    print(
        f"\nWhere the time of a request goes ({total / count * 1e6:.0f} us, waiting and profiling included)"
    )
    for whose, seconds in sorted(shares.items(), key=lambda share: -share[1]):
        print(f"{whose:<22}{seconds / total:>7.1%}")
    alone = sum(seconds for whose, seconds in shares.items() if whose != "socket")
    print(f"ours, without the socket: {shares[OURS] / alone:.1%}")


def profiled(profile: cProfile.Profile) -> ProfileTable:
    table: ProfileTable = pstats.Stats(profile).stats  # type: ignore[attr-defined]
    return table


def is_socket(name: str) -> bool:
    return "_socket.socket" in name or "select.poll" in name


def owner(file: str) -> str:
    """Whose code a file is."""
    if Path(app.__file__).parent in Path(file).parents:
        return OURS
    return next(
        (name for name in ("httpcore", "h11") if f"/{name}/" in Path(file).as_posix()), "Python itself"
    )


def main() -> int:
    """Print the tables; 0 if the client keeps up with curl."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    keeps_up = print_against_curl(options.rounds)
    print_ways(options.rounds)
    print_profile()
    return 0 if keeps_up else 1


if __name__ == "__main__":
    sys.exit(main())
