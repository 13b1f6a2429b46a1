"""How late the window's event loop is while results come in, over the real window and 100,000 rows.

    python -m tests.benchmarks.window_lag [--rows 100000] [--jobs 12000]

The practice service runs in a process of its own; the window has a sort and a filter set, its journal on, and
its table in sight. Three runs of so many jobs: some 600 results a second with nobody at the window; the same
with somebody who scrolls, sorts, searches and filters all the time; and as fast as it goes at 5 ms. A precise
timer looks every 2 ms how late it is, until half a second after the end of the run.

Of each thing that the person does is told how long it takes from the wish until its rows are painted, and the
longest that the loop was held up meanwhile: long lists are sorted and searched between its turns. Beside the
clock stands the processor time of the main thread: other programs on the computer make the clock's longer.
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

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from app.desktop.looks.appearance import Look
from app.desktop.main_window import MainWindow
from app.desktop.preferences import Preferences
from app.desktop.table.job_columns import FIXED, Column
from app.desktop.window_memory import open_memory
from app.intake.quiet import collector_at_rest
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
CALM, FAST = 0.048, 0.005
"""Seconds that an answer takes: some 600 a second with 32 in flight, and as many as there can be."""
SHOWN: Final = frozenset({Status.READY, Status.SENDING, Status.WAITING, Status.CANCELLED})
BEFOREHAND: Final = 4_000
"""Milliseconds that a person looks at the list before they cancel it: they are asked, and type a number."""
AFTERWARDS: Final = 500


class Lag(QObject):
    """Notes how late its looks come, and how long the main thread worked between two, in milliseconds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.late: list[float] = []
        self.worked: list[float] = []
        self._worked = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin to look."""
        self.late.clear()
        self.worked.clear()
        self._worked = time.thread_time()
        self._clock.start()
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        self.late.append(max(0.0, self._clock.nsecsElapsed() / 1e6 - LOOK))
        worked = time.thread_time()
        self.worked.append((worked - self._worked) * 1e3)
        self._worked = worked
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


@dataclass(frozen=True, slots=True)
class Took:
    """What a step took until it was painted, in milliseconds: of the main thread, and by the clock; and the
    longest that the loop was held up meanwhile.
    """

    work: float
    clock: float
    held: float


class Person(QObject):
    """Does one thing after the other, and notes how long it takes until it is painted."""

    def __init__(self, window: MainWindow, steps: Sequence[Step], lag: Lag) -> None:
        super().__init__(window)
        self._model = window.model
        self._viewport = window.work.table.viewport()
        self._lag = lag
        self._steps = cycle(steps)
        self._step: Step | None = None
        self._is_shown = False
        self._began = (0.0, 0.0, 0)
        self.took: dict[str, list[Took]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_EVERY)
        self._timer.timeout.connect(self._go_on)
        self._model.order_made.connect(self._shown)
        self._viewport.installEventFilter(self)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    def stop(self) -> None:
        """Do nothing more."""
        self._timer.stop()

    @Slot()
    def _go_on(self) -> None:
        if self._step is not None:
            return
        self._began = time.thread_time(), time.perf_counter(), len(self._lag.late)
        self._step = step = next(self._steps)
        step.do()
        if self._model.is_settled:
            self._shown()

    @Slot()
    def _shown(self) -> None:
        """The rows are there: the next picture is that of them."""
        if self._step is not None:
            self._is_shown = True
            self._viewport.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The table is about to be painted: what comes after that finds it painted."""
        if event.type() is QEvent.Type.Paint and self._is_shown:
            self._is_shown = False
            QTimer.singleShot(0, self._painted)
        return super().eventFilter(watched, event)

    @Slot()
    def _painted(self) -> None:
        if self._step is None:
            return
        work, clock, looks = self._began
        took = (time.thread_time() - work) * 1e3, (time.perf_counter() - clock) * 1e3
        name, self._step = self._step.name, None
        # With the look that comes after this turn, which tells how long it was.
        QTimer.singleShot(2 * LOOK, lambda: self._note(name, *took, looks))

    def _note(self, name: str, work: float, clock: float, looks: int) -> None:
        held = max(self._lag.late[looks:], default=0.0)
        self.took.setdefault(name, []).append(Took(work, clock, held))


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


def cancel(window: MainWindow, rows: Sequence[int], lag: Lag, person: Person | None) -> tuple[float, float]:
    """Cancel these rows. How many seconds it took, and how many of them the main thread worked."""
    session, loop = window.session, QEventLoop()
    going = session.cancel(rows)
    going.ended.connect(loop.quit)
    clock, work = time.perf_counter(), time.thread_time()
    window.runs.go_on_with(going)
    lag.start()
    if person is not None:
        person.start()
    loop.exec()
    seconds, worked = time.perf_counter() - clock, time.thread_time() - work
    if person is not None:
        person.stop()
    pass_time(AFTERWARDS)  # the end of a run makes the order anew
    lag.stop()
    return seconds, worked


def pass_time(milliseconds: int) -> None:
    """Let the event loop go on for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def tell(name: str, jobs: int, lag: Lag, seconds: float, worked: float) -> None:
    """One line of the table."""
    late = sorted(lag.late)
    figures = f"{late[int(len(late) * 0.99)]:>9.1f}{late[-1]:>10.1f}{max(lag.worked):>10.1f}"
    print(f"{name:<28}{jobs / seconds:>10,.0f}{figures}{worked / seconds:>10.0%}{memory():>9.0f}", flush=True)


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
        pass_time(BEFOREHAND)
        lag = Lag(window)
        person = Person(window, steps_of(window), lag) if run_of.with_person else None
        tell(run_of.name, jobs, lag, *cancel(window, range(jobs), lag, person))
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
    with collector_at_rest():  # as it is read in the program
        session.add(HandedIn("list.csv", found, columns=("Image", "Customer", "Page")))


def tell_steps(person: Person) -> None:
    """How long each thing took that the person did, and how long it held the loop up."""
    heads = f"{'CPU ms':>9}{'longest':>10}{'clock ms':>10}{'longest':>10}{'held up':>10}"
    print(f"{'':4}{'a step until it is painted':<36}{heads}")
    for name, took in person.took.items():
        works, clocks = sorted(one.work for one in took), sorted(one.clock for one in took)
        middle, held = len(took) // 2, max(one.held for one in took)
        print(
            f"{'':4}{name:<36}{works[middle]:>9.1f}{works[-1]:>10.1f}{clocks[middle]:>10.1f}{clocks[-1]:>10.1f}"
            f"{held:>10.1f}"
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
    heads = f"{'results/s':>10}{'99 % ms':>9}{'longest':>10}{'busiest':>10}{'main CPU':>10}{'MB':>9}"
    print(f"{f'{wanted.rows:,} rows, {wanted.jobs:,} jobs a run':<28}{heads}", flush=True)
    for number in range(len(RUNS)):
        sizes = ("--rows", str(wanted.rows), "--jobs", str(wanted.jobs), "--only", str(number))
        subprocess.run((sys.executable, "-m", "tests.benchmarks.window_lag", *sizes), check=True)


if __name__ == "__main__":
    main()
