"""Which PySide6 to build on: `python -m tests.benchmarks.pyside_versions [--rounds N] [VERSION…]`.

Every version is installed with httpx into a scratch environment of its own. A probe there lets 32 threads
send requests to a server on loopback, in another process, as fast as they can, while a timer in the main
thread should fire every 10 ms: how late it comes is how late a click would be answered. The versions take
turns, so that whatever else the machine does hits all of them, and the medians of the rounds are printed.

A second probe emits a signal with `True` in it 100,000 times and says whether the interpreter survives.
It needs the network, for the installation, and some 300 MB for each version.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import platform
import queue
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Any, Final

VERSIONS: Final = ("6.8.3", "6.9.3", "6.10.3", "6.11.1", "6.12.0")
HTTPX: Final = "httpx==0.28.1"
THREADS: Final = 32
INTERVAL: Final = 0.010
"""Seconds between two ticks of the timer whose lag is measured."""
WARM_UP: Final = 1.0
DRAIN_EVERY: Final = 0.100
"""Seconds between two looks into the queue of answers, as the product's engine does it."""
EMISSIONS: Final = 100_000
ANSWER: Final = b"HTTP/1.1 204 No Content\r\n\r\n"


def main() -> int:
    """Install, measure in turns, print the table."""
    parser = argparse.ArgumentParser(description="Measure versions of PySide6 against each other.")
    parser.add_argument("versions", nargs="*", default=VERSIONS, metavar="VERSION")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=5.0, help="length of one measurement")
    parser.add_argument(
        "--clients",
        choices=("own", "shared"),
        default="own",
        help="an httpx client for each thread, or one for all",
    )
    parser.add_argument("--python", default=sys.executable, help="the interpreter to measure with")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="pyside-") as scratch:
        pythons = {}
        for version in options.versions:
            print(f"installing PySide6 {version} …", file=sys.stderr)
            python = install(options.python, version, Path(scratch) / version)
            if python:
                pythons[version] = python
        rounds: dict[str, list[dict[str, float]]] = {version: [] for version in pythons}
        for number in range(options.rounds):
            for version, python in pythons.items():
                print(f"round {number + 1}: PySide6 {version} …", file=sys.stderr)
                with loopback_server() as port:
                    lag = probe(python, "lag", str(port), str(options.seconds), options.clients)
                    rounds[version].append(lag)
        survived = {version: survives(python) for version, python in pythons.items()}
        about = {version: probe(python, "about") for version, python in pythons.items()}
    print_table(options.versions, rounds, survived, about, options.clients)
    return 0


def install(python: str, version: str, folder: Path) -> Path | None:
    """An environment with that version, or None if there is none for this Python and system."""
    subprocess.run([python, "-m", "venv", folder], check=True)
    inside = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [
        str(inside),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--only-binary=:all:",
    ]
    done = subprocess.run([*pip, f"PySide6-Essentials=={version}", HTTPX], check=False)
    return inside if done.returncode == 0 else None


@contextlib.contextmanager
def loopback_server() -> Iterator[int]:
    """A server in a process of its own that answers everything with 204. Yields its port."""
    command = [sys.executable, "-P", __file__, "--probe", "serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield int(server.stdout.readline())
        finally:
            server.terminate()


def probe(python: Path, *arguments: str) -> dict[str, Any]:
    """What a probe in another environment found out."""
    command = [str(python), "-P", __file__, "--probe", *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def survives(python: Path) -> bool:
    """Whether the interpreter is still there after many signals with a `True` in them."""
    done = subprocess.run([python, "-P", __file__, "--probe", "emit"], capture_output=True, check=False)
    return done.returncode == 0


def print_table(
    versions: list[str],
    rounds: dict[str, list[dict[str, float]]],
    survived: dict[str, bool],
    about: dict[str, dict[str, str]],
    clients: str,
) -> None:
    count = max(len(measured) for measured in rounds.values())
    print(
        f"Python {next(iter(about.values()))['python']}, {os.cpu_count()} cores, {clients} clients, "
        f"medians of {count} rounds"
    )
    print("| PySide6 | requests/s | lag: median | 99 % | from … to | longest | emits True | wheel | Python |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for version in versions:
        if version not in rounds:
            print(f"| {version} | not for this Python | | | | | | | |")
            continue
        column = {name: [each[name] for each in rounds[version]] for name in rounds[version][0]}
        middle = {name: statistics.median(values) for name, values in column.items()}
        print(
            f"| {version} | {middle['rate']:,.0f} | {middle['median']:.1f} ms | {middle['p99']:.1f} ms "
            f"| {min(column['p99']):.1f} … {max(column['p99']):.1f} ms | {middle['longest']:.0f} ms "
            f"| {'fine' if survived[version] else 'CRASHES'} | {about[version]['platform']} "
            f"| {about[version]['requires']} |"
        )


# The probes. They run in the scratch environments, where there is nothing but PySide6 and httpx.


def probe_serve() -> None:
    """Answer every request with 204, and say on which port."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                await reader.readuntil(b"\r\n\r\n")
                writer.write(ANSWER)
        writer.close()

    async def serve() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()

    asyncio.run(serve())


def probe_lag(port: str, seconds: str, clients: str) -> None:
    """Send as fast as 32 threads can, and say how late a timer of 10 ms came meanwhile."""
    import httpx  # noqa: PLC0415  (not there when the server is started)
    from PySide6.QtCore import QCoreApplication, QRunnable, Qt, QThreadPool, QTimer  # noqa: PLC0415

    application = QCoreApplication([])
    limits = httpx.Limits(max_connections=THREADS, max_keepalive_connections=THREADS)

    def new_client() -> httpx.Client:
        return httpx.Client(base_url=f"http://127.0.0.1:{port}", limits=limits, trust_env=False)

    shared = new_client()
    answers: queue.SimpleQueue[int] = queue.SimpleQueue()
    ends = time.perf_counter() + WARM_UP + float(seconds)

    class Worker(QRunnable):
        def run(self) -> None:
            client = shared if clients == "shared" else new_client()
            while time.perf_counter() < ends:
                answers.put(
                    client.delete("/image/v1/cancel/5b1f9f3e-6c7e-4a39-9a3b-0f1a2b3c4d5e").status_code
                )

    lags: list[float] = []
    counted = 0
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        if now > ends - float(seconds):
            lags.append(max(0.0, now - last - INTERVAL))
        last = now
        if now > ends:
            application.quit()

    def drain() -> None:
        nonlocal counted
        while not answers.empty():
            answers.get()
            counted += 1

    timers = []
    for interval, slot in ((INTERVAL, tick), (DRAIN_EVERY, drain)):
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(slot)
        timer.start(round(interval * 1000))
        timers.append(timer)
    pool = QThreadPool()
    pool.setMaxThreadCount(THREADS)
    for _ in range(THREADS):
        pool.start(Worker())
    application.exec()
    pool.waitForDone()
    drain()
    lags.sort()
    print(
        json.dumps(
            {
                "rate": counted / (WARM_UP + float(seconds)),
                "median": lags[len(lags) // 2] * 1000,
                "p99": lags[int(len(lags) * 0.99)] * 1000,
                "longest": lags[-1] * 1000,
            }
        )
    )


def probe_emit() -> None:
    """Emit `True` often enough that a reference lost each time would end the interpreter."""
    from PySide6.QtCore import QCoreApplication, QObject, Signal  # noqa: PLC0415

    class Sender(QObject):
        happened = Signal(bool)

    application = QCoreApplication([])
    sender = Sender()
    sender.happened.connect(lambda _: None)
    for _ in range(EMISSIONS):
        sender.happened.emit(True)
    application.quit()


def probe_about() -> None:
    """What the installed wheel says of itself."""
    files = metadata.distribution("PySide6-Essentials")
    tag = (files.read_text("WHEEL") or "").rpartition("Tag: ")[2].strip()
    requires = files.metadata["Requires-Python"]
    about = {"platform": tag.partition("abi3-")[2], "requires": requires, "python": platform.python_version()}
    print(json.dumps(about))


PROBES: Final[dict[str, Callable[..., None]]] = {
    "serve": probe_serve,
    "lag": probe_lag,
    "emit": probe_emit,
    "about": probe_about,
}

if __name__ == "__main__":
    if sys.argv[1:2] == ["--probe"]:
        PROBES[sys.argv[2]](*sys.argv[3:])
    else:
        sys.exit(main())
