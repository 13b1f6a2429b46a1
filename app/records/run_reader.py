"""What can be read back from the file of a run."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.jobs.handed_in import Damage, Found, Reject
from app.jobs.job_id import JobId
from app.jobs.record import JobRecord, as_state
from app.jobs.status import NO_DETAIL, Detail, Reason, Status
from app.problem import Problem
from app.records.run_file import APPLICATION_ID, FORMAT, connected_for_reading
from app.records.run_values import (
    Call,
    JournalProblem,
    LoadedRow,
    LoadedRun,
    RunHeader,
    RunState,
    RunSummary,
    Trace,
    Try,
)
from app.service.answers import Loss

_RUN: Final = """
SELECT run_id, started_at, ended_at, state, address, key_name, app_version, practice, source, columns
    FROM run"""
_ROWS: Final = """
SELECT row, job_id, extra, record, intended, status, reason, message, state, http_status, attempts,
    lost_before, at FROM handed_in LEFT JOIN outcome USING (row) ORDER BY row"""
_FIGURES: Final = """
SELECT intended, status, count(*) FROM handed_in LEFT JOIN outcome USING (row) GROUP BY intended, status"""
_TRIES: Final = "SELECT at, call, http_status, loss, message FROM tries WHERE row = ? ORDER BY at"

_NO_TIME: Final = 0.0


def read_run(path: Path, *, alone: bool) -> LoadedRun:
    """The whole run. `alone`: the lock is held. Raises `Problem`."""
    with connected_for_reading(path, alone=alone) as connection:
        _check(connection, path, thoroughly=True)
        try:
            header, state, ended_at = _header(connection)
            return LoadedRun(path, header, state, ended_at, tuple(_rows(connection)))
        except (ValueError, TypeError):
            raise Problem(JournalProblem.DAMAGED, file=path.name) from None


def read_summary(path: Path, *, alone: bool) -> RunSummary | None:
    """The run in figures; None if the program ended before the list was written down. Raises `Problem`."""
    with connected_for_reading(path, alone=alone) as connection:
        if _is_blank(connection):
            return None
        _check(connection, path, thoroughly=False)
        try:
            return _summary(connection, path, going_on=not alone)
        except (ValueError, TypeError):
            raise Problem(JournalProblem.DAMAGED, file=path.name) from None


def read_tries(path: Path, row: int, *, alone: bool) -> tuple[Try, ...]:
    """All that was tried for a row, oldest first. Raises `Problem`."""
    with connected_for_reading(path, alone=alone) as connection:
        _check(connection, path, thoroughly=False)
        try:
            return tuple(
                Try(at, Call(call), http_status, Loss(loss) if loss else None, message)
                for at, call, http_status, loss, message in connection.execute(_TRIES, (row,))
            )
        except (ValueError, TypeError):
            raise Problem(JournalProblem.DAMAGED, file=path.name) from None


def can_be_gone_on_with(path: Path) -> bool:
    """Whether the run is neither finished nor practice; for somebody who holds its lock. Raises `Problem`.

    Much quicker than a summary, for a start that finds a long history.
    """
    with connected_for_reading(path, alone=True) as connection:
        if _is_blank(connection):
            return False
        _check(connection, path, thoroughly=False)
        try:
            state, practice = connection.execute("SELECT state, practice FROM run").fetchone()
            return RunState(state) is not RunState.FINISHED and not practice
        except (ValueError, TypeError):
            raise Problem(JournalProblem.DAMAGED, file=path.name) from None


def read_last_moment(path: Path) -> float:
    """When something was last written down about the run: its end, else the last note, else the start.

    Raises `Problem`.
    """
    with connected_for_reading(path, alone=True) as connection:
        if _is_blank(connection):
            return _NO_TIME
        moments = "SELECT coalesce(ended_at, (SELECT max(at) FROM outcome), started_at) FROM run"
        (moment,) = connection.execute(moments).fetchone() or (_NO_TIME,)
        return float(moment)


def _is_blank(connection: sqlite3.Connection) -> bool:
    return _number(connection, "SELECT count(*) FROM sqlite_master") == 0


def _check(connection: sqlite3.Connection, path: Path, *, thoroughly: bool) -> None:
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if mark != APPLICATION_ID:
        raise Problem(JournalProblem.DAMAGED, file=path.name)
    if version > FORMAT:
        raise Problem(JournalProblem.NEWER_VERSION, file=path.name)
    if thoroughly and connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise Problem(JournalProblem.DAMAGED, file=path.name)


def _header(connection: sqlite3.Connection) -> tuple[RunHeader, RunState, float | None]:
    # A file without its one row is damaged: None can't be unpacked, which is a TypeError.
    run_id, started_at, ended_at, state, address, key_name, version, practice, source, columns = (
        connection.execute(_RUN).fetchone()
    )
    duplicates = tuple(
        Found(JobId(job_id), line, _cells(extra))
        for job_id, line, extra in connection.execute("SELECT job_id, line, extra FROM duplicate ORDER BY n")
    )
    rejects = tuple(
        Reject(line, text, Damage(damage))
        for line, text, damage in connection.execute("SELECT line, text, damage FROM reject ORDER BY n")
    )
    header = RunHeader(
        run_id=run_id,
        started_at=started_at,
        address=address,
        key_name=key_name,
        app_version=version,
        practice=bool(practice),
        source=source,
        columns=_cells(columns),
        duplicates=duplicates,
        rejects=rejects,
    )
    return header, RunState(state), ended_at


def _rows(connection: sqlite3.Connection) -> Iterator[LoadedRow]:
    for expected, cells in enumerate(connection.execute(_ROWS)):
        row, job_id, extra, record, intended, status, reason, message, state, http, attempts, lost, at = cells
        if row != expected:
            raise ValueError("a row is missing")
        # A row with an intent and nothing else has no status of its own yet.
        last = Status(status) if status else Status.READY
        yield LoadedRow(
            job_id=JobId(job_id),
            extra=_cells(extra),
            record=_record(job_id, record),
            status=last,
            detail=Detail(Reason(reason), message, state) if status else NO_DETAIL,
            http_status=http,
            attempts=attempts or 0,
            lost_before=bool(lost),
            at=at,
            trace=_trace(bool(intended), last),
        )


def _summary(connection: sqlite3.Connection, path: Path, *, going_on: bool) -> RunSummary:
    run_id, started_at, ended_at, state, address, key_name, version, practice, source, _ = connection.execute(
        _RUN
    ).fetchone()
    counts = dict.fromkeys(Status, 0)
    traces = dict.fromkeys(Trace, 0)
    for intended, word, number in connection.execute(_FIGURES):
        status = Status(word) if word else Status.READY
        trace = _trace(bool(intended), status)
        traces[trace] += number
        counts[_as_it_stands(trace, status)] += number
    return RunSummary(
        path=path,
        run_id=run_id,
        started_at=started_at,
        ended_at=ended_at,
        state=RunState(state),
        address=address,
        key_name=key_name,
        app_version=version,
        practice=bool(practice),
        source=source,
        rows=sum(traces.values()),
        duplicates=_number(connection, "SELECT count(*) FROM duplicate"),
        rejects=_number(connection, "SELECT count(*) FROM reject"),
        perhaps_sent=traces[Trace.PERHAPS_SENT],
        never_sent=traces[Trace.NEVER_SENT],
        counts=counts,
        going_on=going_on,
    )


def _trace(intended: bool, status: Status) -> Trace:
    if intended:
        return Trace.PERHAPS_SENT
    return Trace.SETTLED if status.is_final else Trace.NEVER_SENT


def _as_it_stands(trace: Trace, status: Status) -> Status:
    match trace:
        case Trace.PERHAPS_SENT:
            return Status.UNKNOWN
        case Trace.NEVER_SENT:
            return Status.NOT_ATTEMPTED
        case Trace.SETTLED:
            return status


def _number(connection: sqlite3.Connection, question: str) -> int:
    (number,) = connection.execute(question).fetchone()
    return int(number)


def _cells(text: str) -> tuple[str, ...]:
    return tuple(str(cell) for cell in json.loads(text)) if text else ()


def _record(job_id: str, text: str | None) -> JobRecord | None:
    if text is None:
        return None
    state, filename, model, category, progress, credits_, created, modified, eta = json.loads(text)
    return JobRecord(
        job_id=JobId(job_id),
        state=as_state(state),
        filename=filename,
        model=model,
        category=category,
        progress=progress,
        credits=credits_,
        creation_time=created,
        modification_time=modified,
        eta=eta,
    )
