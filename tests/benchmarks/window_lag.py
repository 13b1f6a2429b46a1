"""How late the window's event loop is while results come in, over the real window and 100,000 rows.

    python -m tests.benchmarks.window_lag [--rows 100000] [--jobs 12000]

The practice service runs in a process of its own; the window has a sort and a filter set, its journal on, and
its table in sight. Three runs of so many jobs: some 600 results a second with nobody at the window; the same
with somebody who scrolls, sorts, searches and filters all the time; and as fast as it goes at 5 ms. A precise
timer looks every 2 ms how late it is. Beside the clock stands the processor time of the main thread: other
programs on the computer make the one longer, not the other.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from app.desktop.looks.appearance import Look
from app.desktop.main_window import MainWindow
from app.desktop.preferences import Preferences
from app.desktop.table.job_columns import FIXED, Column
from app.desktop.window_memory import open_memory
from app.jobs.handed_in import Found, HandedIn
from app.jobs.status import Status
from app.keys.api_key import ApiKey
from app.keys.keychain import Keychain
from app.practice.config import PRACTICE_KEY, PracticeConfig
from app.practice.jobs import JobMix
from app.practice.process import start_in_process
from app.session import Place, Session
from app.settings import Settings
from app.system.garbage import GarbageCollector

LOOK: Final = 2
"""Milliseconds between two looks at how late the loop is."""
STEP_EVERY: Final = 400
"""Milliseconds between two things that the person does."""
IN_FLIGHT: Final = 32
CALM, FAST = 0.052, 0.005
"""Seconds that an answer takes: some 600 a second with 32 in flight, and as many as there can be."""
SHOWN: Final = frozenset({Status.READY, Status.SENDING, Status.WAITING, Status.CANCELLED})
SETTLED: Final = 500
"""Milliseconds before the first run."""


class Lag(QObject):
    """Notes how late its looks come, in milliseconds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.late: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin to look."""
        self.late.clear()
        self._clock.start()
        self._timer.start()

    def stop(self) -> list[float]:
        """Look no more; how late the looks were, the latest last."""
        self._timer.stop()
        return sorted(self.late)

    @Slot()
    def _look(self) -> None:
        self.late.append(max(0.0, self._clock.nsecsElapsed() / 1e6 - LOOK))
        self._clock.restart()


@dataclass(frozen=True, slots=True)
class Run:
    """One of the runs that are measured."""

    name: str
    latency: float
    with_person: bool = False


RUNS: Final = (
    Run("nobody at the window", CALM),
    Run("somebody at the window", CALM, with_person=True),
    Run("as fast as it goes", FAST),
)


@dataclass(frozen=True, slots=True)
class Step:
    """Something that a person does."""

    name: str
    do: Callable[[], object]


class Person(QObject):
    """Does one thing after the other, and notes how long the window is busy with each."""

    def __init__(self, window: MainWindow, steps: Sequence[Step]) -> None:
        super().__init__(window)
        self._window = window
        self._steps = cycle(steps)
        self.took: dict[str, list[tuple[float, float]]] = {}
        """Processor time of the main thread and time on the clock, in milliseconds."""
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_EVERY)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    def stop(self) -> None:
        """Do nothing more."""
        self._timer.stop()

    @Slot()
    def _go_on(self) -> None:
        step = next(self._steps)
        clock, work = time.perf_counter(), time.thread_time()
        step.do()
        self._window.work.table.viewport().repaint()
        took = (time.thread_time() - work) * 1e3, (time.perf_counter() - clock) * 1e3
        self.took.setdefault(step.name, []).append(took)


def steps_of(window: MainWindow) -> list[Step]:
    """Scroll, sort by every column, search, filter; after each search and filter the ones before are back."""
    model, table = window.model, window.work.table
    bar = table.verticalScrollBar()
    steps: list[Step] = []

    def scroll(part: float) -> None:
        bar.setValue(round(bar.maximum() * part))

    def look_for(text: str) -> None:
        model.show_only(model.wish.searching(text))

    for at in range(len(model.columns)):
        title = model.columns.title(at)
        orders = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
        steps += [Step(f"sort by {title}", partial(model.sort, at, order)) for order in orders]
        steps.append(Step("scroll", partial(scroll, (at * 0.37) % 1.0)))
    for text in ("7f", "photo 77", "brandt", "confirmed", "nothing of the kind"):
        steps += [
            Step(f"search for {text!r}", partial(look_for, text)),
            Step("search no more", partial(look_for, "")),
        ]
    for name, statuses in (("ready", {Status.READY}), ("cancelled", {Status.CANCELLED}), ("most", SHOWN)):
        filtered = partial(lambda some: model.show_only(model.wish.with_statuses(some)), frozenset(statuses))
        steps.append(Step(f"filter: {name}", filtered))
    return steps


def cancel(
    window: MainWindow, rows: Sequence[int], person: Person | None
) -> tuple[list[float], float, float, float]:
    """Cancel these rows. How late the loop was; seconds, and the main thread's of them; results a second."""
    session, loop = window.session, QEventLoop()
    going = session.cancel(rows)
    going.ended.connect(loop.quit)
    lag = Lag(window)
    clock, work = time.perf_counter(), time.thread_time()
    window.runs.go_on_with(going)
    lag.start()
    if person is not None:
        person.start()
    loop.exec()
    late = lag.stop()
    if person is not None:
        person.stop()
    seconds = time.perf_counter() - clock
    return late, seconds, time.thread_time() - work, len(rows) / seconds


def tell(name: str, measured: tuple[list[float], float, float, float]) -> None:
    """One line of the table."""
    late, seconds, work, rate = measured
    at_99 = late[int(len(late) * 0.99)]
    print(
        f"{name:<28}{rate:>10,.0f}{at_99:>9.1f}{late[-1]:>10.1f}{work / seconds:>10.0%}{memory():>9.0f}",
        flush=True,
    )


def memory() -> float:
    """What this process has of the computer's memory, in MB; the most so far where nothing else is told."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(run_of: Run, rows: int, jobs: int) -> None:
    """Measure one of the runs and print its line."""
    application = QApplication(sys.argv[:1])
    look = Look(application)
    with (
        start_in_process(PracticeConfig(jobs=JobMix(rows), latency=run_of.latency)) as service,
        tempfile.TemporaryDirectory(prefix="lag-") as folder,
    ):
        session = Session(Place(address=service.address, most_in_flight=IN_FLIGHT), Path(folder))
        session.use_key(ApiKey(PRACTICE_KEY), "Practice")
        window = MainWindow(look, Preferences(Settings()), memory=open_memory(Path(folder)))
        window.furnish(session, Keychain())
        garbage = GarbageCollector(lambda: not session.is_running)
        garbage.open()
        window.resize(1280, 720)
        window.show()
        hand_in(session, list(service.states()))
        window.model.show_only(window.model.wish.with_statuses(SHOWN))
        window.model.sort(FIXED.index(Column.WHAT_HAPPENED))
        loop = QEventLoop()
        QTimer.singleShot(SETTLED, loop.quit)
        loop.exec()
        person = Person(window, steps_of(window)) if run_of.with_person else None
        tell(run_of.name, cancel(window, range(jobs), person))
        if person is not None:
            tell_steps(person)
        window.hide()
        session.close()


def hand_in(session: Session, ids: Sequence[str]) -> None:
    """A list as people have it: with the name of a file, of a customer, and a page."""
    names = ("Brandt & Okafor", "Lindqvist, Maja", "Ferrer-Ruiz", "Müller & Tanaka")
    found = tuple(
        Found(job_id, line, (f"photo {line}.jpg", names[line % 4], str(line % 500)))  # type: ignore[arg-type]
        for line, job_id in enumerate(ids, 1)
    )
    session.add(HandedIn("list.csv", found, columns=("Image", "Customer", "Page")))


def tell_steps(person: Person) -> None:
    """How long the window was busy with each thing that the person did."""
    print(f"{'':4}{'a step with its picture':<36}{'CPU ms':>9}{'longest':>10}{'clock ms':>10}{'longest':>10}")
    for name, took in person.took.items():
        works, clocks = sorted(work for work, _ in took), sorted(clock for _, clock in took)
        middle = len(took) // 2
        print(
            f"{'':4}{name:<36}{works[middle]:>9.1f}{works[-1]:>10.1f}{clocks[middle]:>10.1f}{clocks[-1]:>10.1f}"
        )


def main() -> None:
    """Print the table; each run in a process of its own, so that the memory is that of one program."""
    parser = argparse.ArgumentParser(description="How late the window is while results come in.")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--jobs", type=int, default=12_000)
    parser.add_argument("--only", type=int, choices=range(len(RUNS)), help="one of the runs alone")
    wanted = parser.parse_args()
    if wanted.only is not None:
        measure(RUNS[wanted.only], wanted.rows, wanted.jobs)
        return
    heads = f"{'results/s':>10}{'99 % ms':>9}{'longest':>10}{'main CPU':>10}{'MB':>9}"
    print(f"{f'{wanted.rows:,} rows, {wanted.jobs:,} jobs a run':<28}{heads}", flush=True)
    for number in range(len(RUNS)):
        sizes = ("--rows", str(wanted.rows), "--jobs", str(wanted.jobs), "--only", str(number))
        subprocess.run((sys.executable, "-m", "tests.benchmarks.window_lag", *sizes), check=True)


if __name__ == "__main__":
    main()
