"""Saving a report: a workbook, a CSV file or JSON, as the name says.

It is written beside its place and put there when it is complete. Whatever goes wrong, the old file is
untouched and nothing half-done is left.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import secrets
import stat
import sys
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import BinaryIO, Final

from app.problem import Problem
from app.records.csv_report import write_csv
from app.records.excel_report import write_excel
from app.records.json_report import write_json
from app.records.report_values import (
    COLUMNS,
    KeepGoing,
    Report,
    ReportProblem,
    ReportRow,
    ReportWords,
)
from app.records.run_values import LoadedRun

__all__ = [
    "COLUMNS",
    "SUFFIXES",
    "KeepGoing",
    "Report",
    "ReportProblem",
    "ReportRow",
    "ReportWords",
    "report_of",
    "save_report",
]

_log = logging.getLogger(__name__)

_Write = Callable[[BinaryIO, Report, Sequence[ReportRow], ReportWords, KeepGoing], bool]

_FORMATS: Final[dict[str, _Write]] = {".xlsx": write_excel, ".csv": write_csv, ".json": write_json}
SUFFIXES: Final = tuple(_FORMATS)
"""The formats there are, the one to offer first in front."""

_WINDOWS_IN_USE: Final = frozenset({5, 32, 33})
"""Access denied, sharing violation, lock violation: what Windows says of a file that is open elsewhere."""


def report_of(run: LoadedRun) -> Report:
    """The report of a run of the past, finished or not: each row as it stands."""
    header = run.header
    rows = []
    for row in run.rows:
        status, detail = row.as_it_stands()
        rows.append(ReportRow(row.job_id, status, detail, row.http_status, row.attempts, row.at, row.extra))
    return Report(
        started_at=header.started_at,
        ended_at=run.ended_at,
        key_name=header.key_name,
        address=header.address,
        app_version=header.app_version,
        practice=header.practice,
        columns=header.columns,
        rows=tuple(rows),
        duplicates=header.duplicates,
        rejects=header.rejects,
    )


def save_report(
    report: Report,
    path: Path,
    words: ReportWords,
    *,
    only: Collection[int] | None = None,
    keep_going: KeepGoing = lambda _: True,
) -> bool:
    """Save a report under a name that ends in .xlsx, .csv or .json. Takes its time: not for the main thread.

    `only` are the positions of the rows to write, in the order of the list; what the report says of the
    whole stays true of the whole. `keep_going` is asked every thousand rows. False if it stopped the work.

    Raises `Problem` with a `ReportProblem`.
    """
    write = _FORMATS.get(path.suffix.lower())
    if write is None:
        raise Problem(ReportProblem.UNKNOWN_FORMAT, file=path.name)
    rows = report.rows if only is None else [report.rows[number] for number in sorted(set(only))]
    # What a link points to is replaced, and not the link.
    place = Path(os.path.realpath(path))
    try:
        _check(place)
        return _save(place, lambda file: write(file, report, rows, words, keep_going))
    except OSError as error:
        _log.warning("the report cannot be saved: %r", error)
        raise Problem(why_not_saved(error), file=path.name, folder=str(place.parent)) from None
    except Problem as problem:
        raise Problem(problem.what, file=path.name) from None


def why_not_saved(error: OSError) -> ReportProblem:
    """What an error means that came up while a report was saved."""
    if getattr(error, "winerror", None) in _WINDOWS_IN_USE and error.filename2 is not None:
        # A name to replace and one to be replaced: only then it is about a file that was there already.
        return ReportProblem.IN_USE
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return ReportProblem.NO_FOLDER
        case errno.EISDIR:
            return ReportProblem.IS_A_FOLDER
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return ReportProblem.NO_PERMISSION
        case errno.ENOSPC | errno.EDQUOT:
            return ReportProblem.DISK_FULL
        case errno.EBUSY | errno.ETXTBSY:
            return ReportProblem.IN_USE
        case _:
            return ReportProblem.WRITE_FAILED


def _check(place: Path) -> None:
    if place.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if place.exists() and not os.access(place, os.W_OK):
        # To replace it takes no right to write it, but somebody wanted it to stay as it is.
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _save(place: Path, write: Callable[[BinaryIO], bool]) -> bool:
    part = place.with_name(f".report-{secrets.token_hex(6)}.part")
    try:
        with part.open("xb") as file:
            if not write(file):
                return False
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(OSError):
            part.chmod(stat.S_IMODE(place.stat().st_mode))
        part.replace(place)
        _write_down_the_name(place.parent)
        return True
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _write_down_the_name(folder: Path) -> None:
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
