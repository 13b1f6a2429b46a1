"""What the journal costs by itself: `python -m tests.benchmarks.journal_cost [FOLDER]`.

The disk's own fsync is the ideal that an intent is compared with. "Other threads" are busy in Python all the
time, as workers are when the service answers faster than they can think.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.records.journal import Journal
from app.records.past_runs import load_run
from app.records.run_values import RunState
from tests.records.runs import begin, cancelled, close, header, intend, rows

ROWS: Final = 100_000
BATCHES: Final = 200
BATCH: Final = 128
"""Rows that the engine prefetches with one intent."""
FSYNCS: Final = 200
PAGE: Final = bytes(4_096)
THREADS: Final = (0, 1, 4)
RATE: Final = 600
"""Answers a second at 50 ms latency with 32 in flight."""
STEADY_SECONDS: Final = 5.0


def main(folder: Path) -> None:
    print(f"journal in {folder}, {os.cpu_count()} cores")
    fsync = _fsync_seconds(folder)
    print(f"\nfsync of 4 KiB       median {fsync * 1e3:.2f} ms")
    _print_life(folder)
    print(f"\n{'other threads':>13}  {'intent of ' + str(BATCH):>22}  {'per row':>9}  {'notes':>12}")
    for busy in THREADS:
        with _busy(busy):
            latency = _intent_seconds(folder)
            notes = _notes_a_second(folder)
        in_fsyncs = f"{latency * 1e3:.2f} ms = {latency / fsync:.1f} fsync"
        print(f"{busy:>13}  {in_fsyncs:>22}  {latency / BATCH * 1e6:>6.1f} µs  {notes:>10,.0f}/s")
    _print_steady(folder)


def _fsync_seconds(folder: Path) -> float:
    taken = []
    with (folder / "fsync").open("wb", buffering=0) as file:
        for _ in range(FSYNCS):
            file.write(PAGE)
            start = time.perf_counter()
            os.fsync(file.fileno())
            taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def _print_life(folder: Path) -> None:
    many = rows(ROWS)
    start = time.perf_counter()
    journal = Journal.create(folder, header(), many, _no_trouble)
    called = time.perf_counter() - start
    intend(journal, [0])
    durable = time.perf_counter() - start
    print(
        f"create, {ROWS:,} rows  the caller waits {called * 1e3:.2f} ms; first intent after {durable:.2f} s"
    )
    journal.mark(RunState.PAUSED)
    close(journal)
    start = time.perf_counter()
    load_run(journal.path)
    loaded = time.perf_counter() - start
    size = journal.path.stat().st_size / ROWS
    print(f"read it again        {loaded:.2f} s; {size:.0f} bytes a row")


def _intent_seconds(folder: Path) -> float:
    journal = begin(folder, BATCHES * BATCH)
    intend(journal, ())
    taken = []
    for number in range(BATCHES):
        start = time.perf_counter()
        intend(journal, range(number * BATCH, (number + 1) * BATCH))
        taken.append(time.perf_counter() - start)
    close(journal)
    return statistics.median(taken)


def _notes_a_second(folder: Path) -> float:
    number = BATCHES * BATCH
    journal = begin(folder, number)
    intend(journal, range(number))
    start = time.perf_counter()
    for row in range(number):
        journal.note(cancelled(row))
    intend(journal, ())
    taken = time.perf_counter() - start
    close(journal)
    return number / taken


def _print_steady(folder: Path) -> None:
    """The processor's time at the pace of a usual run: what other threads may miss of it."""
    number = int(RATE * STEADY_SECONDS)
    with_journal = _processor_seconds(number, begin(folder, number))
    without = _processor_seconds(number, None)
    cost = (with_journal - without) / STEADY_SECONDS
    print(f"\nat {RATE}/s             {cost:.1%} of one core for intents, notes and their threads")


def _processor_seconds(number: int, journal: Journal | None) -> float:
    done = threading.Event()
    if journal is not None:
        intend(journal, ())
    before = time.process_time()
    start = time.perf_counter()
    for row in range(number):
        done.wait(max(0.0, start + row / RATE - time.perf_counter()))
        if journal is not None:
            if row % BATCH == 0:
                journal.intend(range(row, min(row + BATCH, number)), _nothing)
            journal.note(cancelled(row))
    if journal is not None:
        intend(journal, ())
    taken = time.process_time() - before
    if journal is not None:
        close(journal)
    return taken


@contextmanager
def _busy(number: int) -> Iterator[None]:
    stop = threading.Event()

    def think() -> None:
        while not stop.is_set():
            sum(range(300))

    threads = [threading.Thread(target=think) for _ in range(number)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def _nothing() -> None:
    """What comes after an intent here."""


def _no_trouble(problem: Exception) -> None:
    raise problem


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as scratch:
        main(Path(scratch))
