"""Runs of the past: those that can be gone on with, the history, and what is removed from it.

All of it waits for the disk and is not for the main thread. A damaged file is kept aside under another name,
where a person can still hand it to somebody, and is told once.
"""

from __future__ import annotations

import contextlib
import logging
import math
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.problem import Problem
from app.records.run_file import DAMAGED_SUFFIX, SUFFIX, companions, set_aside, why_not_written
from app.records.run_lock import PATIENCE_SECONDS, RunLock, lock_path, must_exist
from app.records.run_reader import can_be_gone_on_with, read_last_moment, read_run, read_summary, read_tries
from app.records.run_values import JournalProblem, LoadedRun, RunState, RunSummary, Try
from app.records.run_writer import RunWriter

_log = logging.getLogger(__name__)

KEEP_DAYS: Final = 90
KEEP_CUT_OFF_DAYS: Final = 7
"""A run that can be gone on with stays for so long, however short the history is: a weekend, a holiday. The
service's own records of jobs reach no further back (developer.topazlabs.com).
"""
_DAY: Final = 86_400.0
_GOING_ON: Final = math.inf


def unfinished_runs(folder: Path, on_problem: Callable[[Problem], None]) -> tuple[RunSummary, ...]:
    """The runs that can be gone on with, newest first: no practice, none that is going on elsewhere.

    `on_problem` hears of each file that can't be read.
    """
    return _all_runs(folder, _unfinished, on_problem)


def history(folder: Path, on_problem: Callable[[Problem], None]) -> tuple[RunSummary, ...]:
    """All runs, newest first. `on_problem` hears of each file that can't be read."""
    return _all_runs(folder, _summary, on_problem)


def has_runs(folder: Path) -> bool:
    """Whether there is any run, without reading it."""
    return bool(_run_paths(folder))


def load_run(path: Path) -> LoadedRun:
    """A whole run, going on or not. Raises `Problem` with a `JournalProblem`."""
    lock = RunLock.look(path)
    if lock is None:
        return read_run(path, alone=False)
    with lock:
        return load_under_lock(path)


def load_under_lock(path: Path) -> LoadedRun:
    """A whole run, for somebody who holds its lock. Raises `Problem` with a `JournalProblem`."""
    try:
        return read_run(path, alone=True)
    except Problem as problem:
        if problem.what is JournalProblem.DAMAGED:
            _keep_aside(path)
        raise


def load_tries(path: Path, row: int) -> tuple[Try, ...]:
    """All that was tried for a row, oldest first, also while the run is going on. Raises `Problem`."""
    lock = RunLock.look(path)
    with lock or contextlib.nullcontext():
        return read_tries(path, row, alone=lock is not None)


def stop_offering(path: Path) -> None:
    """The person does not want to go on with the run: it counts as finished, and stays in the history.

    Raises `Problem`, `GOING_ON_ELSEWHERE` among others.
    """
    _mark(path, RunState.FINISHED)


def offer_again(path: Path) -> None:
    """The person wants to go on with the run after all. Raises `Problem` as `stop_offering` does."""
    _mark(path, RunState.PAUSED)


def _mark(path: Path, state: RunState) -> None:
    must_exist(path)
    with RunLock.take(path, PATIENCE_SECONDS):
        must_exist(path)
        writer = RunWriter(path)
        try:
            with writer.transaction():
                writer.mark(state, time.time())
        except (OSError, sqlite3.Error) as error:
            raise Problem(why_not_written(error, path), file=path.name) from None
        finally:
            writer.close()


def discard(path: Path) -> None:
    """Remove a run for good. Raises `Problem`, `GOING_ON_ELSEWHERE` among others."""
    with RunLock.take(path, PATIENCE_SECONDS):
        try:
            # The run first: without its companions it would tell an older story.
            for file in (path, *companions(path)):
                file.unlink(missing_ok=True)
        except OSError as error:
            raise Problem(why_not_written(error, path), file=path.name) from None
    # Windows removes no open file, so the lock goes last. Who took it meanwhile notices: see `RunLock`.
    with contextlib.suppress(OSError):
        lock_path(path).unlink()


def remove_old_runs(folder: Path, now: float, days: int = KEEP_DAYS) -> int:
    """Remove the runs in which nothing has happened for so many days, and say how many.

    `now` is in Unix seconds. What was cut off stays for `KEEP_CUT_OFF_DAYS` at least. Files kept aside go as
    well; what is going on, or can't be read, stays.
    """
    limit = now - days * _DAY
    removed = 0
    for path in _run_paths(folder):
        with contextlib.suppress(Problem):
            moment = _last_moment(path)
            is_fresh = moment >= now - KEEP_CUT_OFF_DAYS * _DAY
            if moment < limit and not (is_fresh and _unfinished(path)):
                discard(path)
                removed += 1
    for kept in folder.glob(f"*{SUFFIX}{DAMAGED_SUFFIX}*"):
        with contextlib.suppress(OSError):
            if kept.stat().st_mtime < limit:
                kept.unlink()
    for path in _paths_without_a_run(folder):
        with contextlib.suppress(Problem):
            discard(path)
    return removed


def _run_paths(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == SUFFIX)
    except FileNotFoundError:
        return []
    except OSError as error:
        _log.warning("the folder of the runs cannot be read: %s", error)
        return []


def _paths_without_a_run(folder: Path) -> set[Path]:
    """Where a run would be whose lock or companions alone are left of it."""
    left = [file for file in folder.glob(f"*{SUFFIX}?*") if DAMAGED_SUFFIX not in file.name]
    runs = {file.with_name(file.name.rpartition(SUFFIX)[0] + SUFFIX) for file in left}
    return {run for run in runs if not run.exists()}


def _all_runs(
    folder: Path,
    read: Callable[[Path], RunSummary | None],
    on_problem: Callable[[Problem], None],
) -> tuple[RunSummary, ...]:
    runs = []
    for path in _run_paths(folder):
        try:
            run = read(path)
        except Problem as problem:
            if problem.what is JournalProblem.DAMAGED:
                with contextlib.suppress(Problem), RunLock.take(path):
                    _keep_aside(path)
            on_problem(problem)
        else:
            if run is not None:
                runs.append(run)
    return tuple(sorted(runs, key=lambda run: run.started_at, reverse=True))


def _unfinished(path: Path) -> RunSummary | None:
    lock = RunLock.look(path)
    if lock is None:
        return None
    with lock:
        return read_summary(path, alone=True) if can_be_gone_on_with(path) else None


def _summary(path: Path) -> RunSummary | None:
    lock = RunLock.look(path)
    with lock or contextlib.nullcontext():
        return read_summary(path, alone=lock is not None)


def _last_moment(path: Path) -> float:
    lock = RunLock.look(path)
    if lock is None:
        return _GOING_ON
    with lock:
        return read_last_moment(path)


def _keep_aside(path: Path) -> None:
    try:
        set_aside(path)
    except OSError as error:
        _log.warning("%s stays where it is: %s", path.name, error)
