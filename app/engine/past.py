"""Runs of the past: which were cut off, and what their journals say, turned back into rows and orders."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.engine.background import Background
from app.engine.policy import Doubt
from app.engine.run import RunOrder
from app.jobs.job_list import Job, JobList
from app.jobs.record import JobRecord, as_state
from app.jobs.status import Reason, Status
from app.problem import Problem
from app.records.past_runs import (
    has_runs,
    history,
    load_run,
    offer_again,
    remove_old_runs,
    stop_offering,
    unfinished_runs,
)
from app.records.report import Report, report_of
from app.records.run_values import LoadedRow, LoadedRun, RunSummary, Trace

_log = logging.getLogger(__name__)


class PastRuns:
    """The runs in the folder of journals. Everything is read in the background."""

    def __init__(self, background: Background, folder: Path) -> None:
        self._background = background
        self._folder = folder
        self._wishes: dict[Path, bool] = {}
        """Which runs are to be offered from now on or no more, and were not yet."""
        self._carrying_out = threading.Lock()

    def find_unfinished(
        self,
        then: Callable[[tuple[RunSummary, ...]], None],
        on_problem: Callable[[Problem], None],
        failed: Callable[[Problem | Exception], None] | None = None,
    ) -> None:
        """Look for runs that were cut off; `on_problem` hears of damaged files before `then` is called.

        `failed` hears of other trouble; without it, there is then simply no run to go on with.
        """
        self._look(unfinished_runs, then, on_problem, failed)

    def find_all(
        self,
        then: Callable[[tuple[RunSummary, ...]], None],
        on_problem: Callable[[Problem], None],
        failed: Callable[[Problem | Exception], None] | None = None,
    ) -> None:
        """The history: all runs, newest first, told like `find_unfinished` tells."""
        self._look(history, then, on_problem, failed)

    def find_any(self, then: Callable[[], None]) -> None:
        """Call `then` if there is a run in the history."""

        def work(abandoned: Callable[[], bool], progress: Callable[[int, int], None]) -> bool:
            del abandoned, progress
            return has_runs(self._folder)

        self._background.run(work, lambda found: then() if found else None, lambda _: None)

    def report(
        self, path: Path, then: Callable[[Report], None], failed: Callable[[Problem | Exception], None]
    ) -> None:
        """The report of a past run, as it was left."""

        def work(abandoned: Callable[[], bool], progress: Callable[[int, int], None]) -> Report:
            del abandoned, progress
            return report_of(load_run(path))

        self._background.run(work, then, failed)

    def remove_old(self, days: int) -> None:
        """Remove runs that ended longer ago than so many days."""

        def work(abandoned: Callable[[], bool], progress: Callable[[int, int], None]) -> int:
            del abandoned, progress
            return remove_old_runs(self._folder, time.time(), days)

        def failed(failure: Problem | Exception) -> None:
            _log.warning("old runs could not be removed: %s", failure)

        self._background.run(work, lambda _: None, failed)

    def _look(
        self,
        look: Callable[[Path, Callable[[Problem], None]], tuple[RunSummary, ...]],
        then: Callable[[tuple[RunSummary, ...]], None],
        on_problem: Callable[[Problem], None],
        failed: Callable[[Problem | Exception], None] | None,
    ) -> None:
        damaged: list[Problem] = []

        def work(
            abandoned: Callable[[], bool], progress: Callable[[int, int], None]
        ) -> tuple[RunSummary, ...]:
            del abandoned, progress
            self._carry_out_wishes()
            return look(self._folder, damaged.append)

        def found(runs: tuple[RunSummary, ...]) -> None:
            for problem in damaged:
                on_problem(problem)
            then(runs)

        self._background.run(work, found, failed or (lambda _: then(())))

    def stop_offering(self, path: Path) -> None:
        """The person does not want to go on with this run: it stays in the history as it is."""
        self._change(path, is_offered=False)

    def offer_again(self, path: Path) -> None:
        """The person wants to go on with this run after all."""
        self._change(path, is_offered=True)

    def _change(self, path: Path, *, is_offered: bool) -> None:
        def work(abandoned: Callable[[], bool], progress: Callable[[int, int], None]) -> None:
            del abandoned, progress
            self._carry_out_wishes()

        self._wishes[path] = is_offered
        self._background.run(work, lambda _: None, lambda _: None)

    def _carry_out_wishes(self) -> None:
        """Errands may overtake one another: the first to come does it all, and the last wish counts."""
        with self._carrying_out:
            while self._wishes:
                path, is_offered = self._wishes.popitem()
                try:
                    (offer_again if is_offered else stop_offering)(path)
                except Problem as problem:
                    _log.warning("whether a run is offered stays as it was: %s", problem)


def orders_to_finish(loaded: LoadedRun) -> list[RunOrder]:
    """What is left to do of a run that was cut off: what may have been in flight is settled first."""
    return [
        RunOrder(number, number, settle_first=_doubt_about(row))
        for number, row in enumerate(loaded.rows)
        if row.trace is not Trace.SETTLED
    ]


def list_of(loaded: LoadedRun) -> JobList:
    """A past run's list as it was left, ready to be gone on with."""
    jobs = JobList()
    jobs.take_back(
        loaded.header.columns,
        [
            Job(
                job_id=row.job_id,
                extra=row.extra,
                status=row.status if row.trace is Trace.SETTLED else Status.READY,
                detail=row.detail,
                http_status=row.http_status,
                attempts=row.attempts,
                finished_at=row.at if row.trace is Trace.SETTLED else None,
                may_have_worked=row.lost_before,
                record=_last_word(row),
            )
            for row in loaded.rows
        ],
        loaded.header.source,
        loaded.header.duplicates,
        loaded.header.rejects,
    )
    return jobs


def _doubt_about(row: LoadedRow) -> Doubt | None:
    """What is not known of a row after a crash. After a 409 only a question can have been sent."""
    if row.trace is Trace.NEVER_SENT:
        return None
    waited_for_why = row.status is Status.WAITING and row.detail.reason is Reason.REFUSED_FOR_NOW
    return Doubt.CONFLICT if waited_for_why else Doubt.OPEN


def _last_word(row: LoadedRow) -> JobRecord | None:
    """What is known of a job of a past run, in the state in which that run saw it last."""
    if not row.detail.state:
        return row.record
    state = as_state(row.detail.state)
    return replace(row.record, state=state) if row.record else JobRecord(row.job_id, state)
