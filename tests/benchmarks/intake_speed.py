"""How long intake takes, how much memory, and how late the event loop is meanwhile.

    python -m tests.benchmarks.intake_speed

Every case runs in processes of its own, several times; the median counts. "latest" and "99 %" say how late a
thread wakes that wants to do so every two milliseconds while another one reads; "window" says how late, at
most, the event loop of the real window is from the moment when the list is handed in until its rows are
painted (offscreen unless said otherwise). Exit code 1 when a limit is missed.
"""

from __future__ import annotations

import csv
import gc
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import xlsxwriter

from app.intake.files import read_file, read_paste
from app.intake.text import read_text
from app.jobs.handed_in import HandedIn
from tests.intake.spellings import canonical

MANY: Final = 100_000
FEW: Final = 1_000
LOG_BYTES: Final = 50_000_000
RUNS: Final = 5
NOTHING: Final = Path("nothing")
"""What is "read" to see how late a wait ends on this machine anyway."""
TICK: Final = 0.002
"""Seconds between two wakings of what stands in for the event loop."""
LATEST: Final = 0.050
WORDS: Final = (
    "INFO",
    "worker",
    "finished",
    "request",
    "enhance",
    "written",
    "retry",
    "pool",
    "feed",
    "face",
)


@dataclass(frozen=True, slots=True)
class Case:
    """What is read, how many jobs are in it, and in how many seconds it has to be done."""

    name: str
    make: Callable[[Path], Path]
    jobs: int
    limit: float


def ids_as_text(folder: Path) -> Path:
    path = folder / "ids.txt"
    path.write_text("\n".join(canonical(n) for n in range(MANY)), encoding="ascii")
    return path


def rows() -> list[tuple[str, ...]]:
    chance = random.Random(1)
    customers = [f"Customer {n}" for n in range(40)]
    heading = ("process_id", "filename", "customer", "day")
    return [
        heading,
        *((canonical(n), f"IMG_{n:06}.jpg", chance.choice(customers), "2026-11-20") for n in range(MANY)),
    ]


def ids_as_csv(folder: Path) -> Path:
    path = folder / "ids.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows())
    return path


def ids_as_xlsx(folder: Path) -> Path:
    path = folder / "ids.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet("Jobs")
        for number, row in enumerate(rows()):
            sheet.write_row(number, 0, row)
    return path


def long_log(folder: Path) -> Path:
    path = folder / "service.log"
    chance = random.Random(2)
    lines: list[str] = []
    size = 0
    while size < LOG_BYTES:
        line = f"2026-11-20T12:00:00.{chance.randrange(1000):03}Z {' '.join(chance.choices(WORDS, k=12))}"
        lines.append(line)
        size += len(line) + 1
    for number in range(FEW):
        lines[number * (len(lines) // FEW)] += (
            f" process_id={canonical(number)} request_id={canonical(-number)}"
        )
    path.write_text("\n".join(lines), encoding="ascii")
    return path


def read(path: Path) -> HandedIn:
    """Read as the product does: a text from memory, everything else from its file."""
    result = read_paste(path.read_text(encoding="ascii")) if path.suffix == ".txt" else read_file(path)
    if not isinstance(result, HandedIn):
        raise TypeError(result)
    return result


CASES: Final = (
    Case("100,000 IDs, text", ids_as_text, MANY, 0.3),
    Case("100,000 IDs, CSV, 4 columns", ids_as_csv, MANY, 0.5),
    Case("100,000 IDs, xlsx, 4 columns", ids_as_xlsx, MANY, 1.0),
    Case("50 MB log, 1,000 IDs", long_log, FEW, 1.5),
)


def measure(path: Path) -> None:
    """Print seconds by the clock and of the processor, the jobs, and by how much the peak of memory grew.

    On a machine that does other work, too, the seconds of the processor tell more.
    """
    text = path.read_text(encoding="ascii") if path.suffix == ".txt" else ""
    gc.collect()
    before = peak()
    begin, processor = time.perf_counter(), time.process_time()
    result = read_text(text) if text else read(path)
    seconds = time.perf_counter() - begin
    print(seconds, time.process_time() - processor, len(result.found), peak() - before)


def measure_lateness(path: Path) -> None:
    """Print by how many seconds at most, and at the 99th percentile, the main thread woke up late."""
    errors: list[BaseException] = []

    def work() -> None:
        try:
            if path == NOTHING:
                threading.Event().wait(1)
            else:
                read(path)
        except BaseException as error:
            errors.append(error)

    idle = threading.Event()
    late: list[float] = []
    reader = threading.Thread(target=work)
    reader.start()
    while reader.is_alive():
        begin = time.perf_counter()
        idle.wait(TICK)
        late.append(time.perf_counter() - begin - TICK)
    reader.join()
    if errors:
        raise errors[0]
    late.sort()
    print(late[-1], late[int(len(late) * 0.99)])


def peak() -> int:
    """The peak of this process's memory so far, in bytes; 0 where the system does not tell.

    Not from `getrusage`: on Linux it takes over the peak of the process that started this one.
    """
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    line = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


def in_a_process(task: str, path: Path) -> list[float]:
    return figures_of("tests.benchmarks.intake_speed", task, str(path))


def figures_of(*module: str) -> list[float]:
    """The figures that a module prints."""
    command = [sys.executable, "-m", *module]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    return [float(figure) for figure in done.stdout.split()]


def lateness(path: Path) -> tuple[float, float]:
    """How late the main thread wakes while this is read: at most, and at the 99th percentile; medians."""
    latest, usual = zip(*(in_a_process("lateness", path) for _ in range(RUNS)), strict=True)
    return statistics.median(latest), statistics.median(usual)


def window_lateness(path: Path) -> float:
    """How late the window's event loop is while this is handed in, at most; the median."""
    names = [] if path == NOTHING else [str(path)]
    return statistics.median(figures_of("tests.benchmarks.intake_window", *names)[0] for _ in range(RUNS))


def main() -> int:
    missed = 0
    heads = ("median", "best", "processor", "limit", "memory", "latest", "99 %", "window")
    print(f"{'':30}" + "".join(f"{head:>11}" for head in heads))
    latest, usual = lateness(NOTHING)
    lags = "".join(f"{late * 1e3:8.1f} ms" for late in (latest, usual, window_lateness(NOTHING)))
    print(f"{'nothing, for comparison':30}{'':55}{lags}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for case in CASES:
            path = case.make(Path(folder))
            clock, processor, jobs, memory = zip(
                *(in_a_process("time", path) for _ in range(RUNS)), strict=True
            )
            if {int(number) for number in jobs} != {case.jobs}:
                raise ValueError(f"{case.name}: {jobs} jobs")
            latest, usual = lateness(path)
            window = window_lateness(path)
            figures = [
                f"{statistics.median(clock):.2f} s",
                f"{min(clock):.2f} s",
                f"{statistics.median(processor):.2f} s",
                f"{case.limit:.1f} s",
                f"{statistics.median(memory) / 1e6:.0f} MB",
                f"{latest * 1e3:.1f} ms",
                f"{usual * 1e3:.1f} ms",
                f"{window * 1e3:.1f} ms",
            ]
            print(f"{case.name:30}" + "".join(f"{figure:>11}" for figure in figures), flush=True)
            missed += (statistics.median(clock) > case.limit) + (max(latest, window) > LATEST)
    print("every limit kept" if not missed else f"{missed} limits missed")
    return 1 if missed else 0


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["time", name]:
            measure(Path(name))
        case ["lateness", name]:
            measure_lateness(Path(name))
        case _:
            sys.exit(main())
