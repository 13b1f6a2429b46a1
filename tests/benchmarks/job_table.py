"""How long a person waits for the table of 100,000 jobs: to see it, to sort, to search, to filter, to select.

    python -m tests.benchmarks.job_table [ROWS]

The window is open (offscreen unless said otherwise); what is wished counts as done when it is painted. Told
are the time of the main thread; the time on the clock, which other programs on the computer make longer; and
the longest turn of the event loop, for which nothing else could have been done.
"""

from __future__ import annotations

import os
import random
import resource
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.desktop.looks.appearance import Look
from app.desktop.run.work_page import WorkPage
from app.desktop.table.job_columns import FIXED
from app.desktop.table.job_table_model import JobTableModel
from app.jobs.handed_in import Found, HandedIn
from app.jobs.job_list import JobList
from app.jobs.record import JobRecord, State
from app.jobs.status import Detail, Reason, Status
from app.practice.jobs import draw_id

ROWS: Final = 100_000
REPEATS: Final = 5
MADE_READY: Final = 5_000
"""Milliseconds after which all is made ready that can be made ready."""
RESULTS_A_TICK: Final = 30
"""600 results a second, delivered every 50 ms."""


def main(rows: int) -> None:
    """Measure and print."""
    application = QApplication(sys.argv[:1])
    look = Look(application)
    jobs = settled_list(rows)
    before = memory()
    model = JobTableModel(JobList())
    page = WorkPage(model)
    page.set_colours(look.colours)
    page.resize(1280, 720)
    page.show()
    application.processEvents()

    def measure(what: str, do: Callable[[], object], before: Callable[[], object] = lambda: None) -> None:
        times = []
        longest = 0.0
        for _ in range(REPEATS):
            before()
            begun, begun_at_work = time.perf_counter(), time.thread_time()
            turn, is_settled = do, False
            while not is_settled:
                turn_begun = time.perf_counter()
                turn()
                longest = max(longest, time.perf_counter() - turn_begun)
                # Once the rows are there, one turn more paints them.
                turn, is_settled = partial(loop.processEvents), turn is not do and model.is_settled
            at_work = time.thread_time() - begun_at_work
            times.append((at_work * 1000, (time.perf_counter() - begun) * 1000))
        times.sort()
        work, whole = times[len(times) // 2]
        print(f"{what:<40} {work:9.1f} {whole:9.1f} {longest * 1000:13.1f}")

    loop = QEventLoop()
    print(f"{f'{rows:,} rows':<40} {'CPU ms':>9} {'clock ms':>9} {'longest turn':>13}")
    measure("show the list", lambda: model.show_list(jobs))

    def as_new() -> None:
        # Another list to the model: nothing is left of what was made for the one before.
        model.sort(-1)
        jobs.rows = list(jobs.rows)
        model.show_list(jobs)

    def as_handed_in() -> None:
        model.sort(-1)
        model.order_anew()
        model.settle()

    up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
    for at in range(len(model.columns)):
        title = model.columns.title(at)
        measure(f"sort by {title}, up", partial(model.sort, at, up), as_new)
        measure(f"sort by {title}, down", partial(model.sort, at, down), as_new)
    QTimer.singleShot(MADE_READY, loop.quit)
    loop.exec()
    for at in range(len(model.columns)):
        if model.columns.stays(at, ()):
            title = model.columns.title(at)
            measure(
                f"sort by {title} after {MADE_READY // 1000} s", partial(model.sort, at, down), as_handed_in
            )
    model.sort(-1)
    model.settle()
    for text in ("7f", "photo 77", "brandt", "confirmed", "nothing of the kind"):
        measure(f"search for {text!r}", partial(model.show_only, model.wish.searching(text)))
        model.show_only(model.wish.searching(""))
        model.settle()
    failed, cancelled = frozenset({Status.FAILED}), frozenset({Status.CANCELLED})
    for name, statuses in (("one in fourteen", failed), ("most", cancelled), ("all", frozenset[Status]())):
        measure(f"filter: {name}", partial(model.show_only, model.wish.with_statuses(statuses)))
    model.show_only(model.wish.with_statuses(cancelled).searching("7"))
    model.sort(FIXED.index(FIXED[1]))
    model.settle()
    chance = random.Random(1)
    measure(
        "30 results, with a sort and a filter",
        lambda: model.rows_changed(sorted(chance.sample(range(rows), RESULTS_A_TICK))),
    )
    model.show_only(model.wish.with_statuses(frozenset()).searching(""))
    model.settle()
    measure("select all", page.table.selectAll)
    measure("sort with all selected", lambda: model.sort(1, down), as_handed_in)
    page.table.clearSelection()
    QTimer.singleShot(MADE_READY, loop.quit)  # what follows is painting alone
    loop.exec()
    measure("scroll a page", lambda: page.table.verticalScrollBar().setValue(chance.randrange(1_000_000)))
    measure("a whole picture of the same rows", page.table.viewport().repaint)
    print(f"memory: {before:.0f} MB with the list, {memory():.0f} MB with the table")


def settled_list(count: int) -> JobList:
    """Jobs after a run, with labels, records and every kind of result."""
    chance = random.Random(1)
    names = ("Brandt & Okafor", "Lindqvist, Maja", "Ferrer-Ruiz", "Müller & Tanaka")
    found = tuple(
        Found(draw_id(chance), line, (f"photo {line}.jpg", chance.choice(names), str(chance.randrange(500))))
        for line in range(1, count + 1)
    )
    jobs = JobList()
    jobs.add(HandedIn("list.csv", found, columns=("Image", "Customer", "Page")))
    for job in jobs.rows:
        status, reason = chance.choices(
            ((Status.CANCELLED, Reason.ACCEPTED), (Status.ALREADY_FINISHED, Reason.COMPLETED),
             (Status.FAILED, Reason.CONFLICT)), (10, 3, 1))[0]  # fmt: skip
        message = "Job is not in a cancellable state" if reason is Reason.CONFLICT else ""
        jobs.set_status(job, status, Detail(reason, message=message))
        job.attempts, job.finished_at = chance.randrange(1, 4), 1_800_000_000 + chance.randrange(600)
        if reason is Reason.COMPLETED:
            job.record = JobRecord(job.job_id, State.COMPLETED, job.extra[0], credits=chance.randrange(9))
    return jobs


def memory() -> float:
    """The largest memory of this process so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
