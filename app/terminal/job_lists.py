"""Jobs as the command line prints them: a table for people, CSV and JSON for programs.

The CSV can be handed to `job-canceller cancel -`: its first column is called `job_id`, and no other column is
taken for one, even where a file is named after an ID.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final, assert_never

from app.jobs.record import JobRecord
from app.records.harmless import harmless_cell, visible
from app.records.report_values import moment
from app.terminal.arguments import Format
from app.terminal.words import in_plain_english
from app.wording.find import ago_in_words

COLUMNS: Final = ("job_id", "state", "filename", "model", "credits", "started", "progress")
"""The columns of the CSV and the names in the JSON. Times are UTC in ISO 8601."""
HEADINGS: Final = ("State", "Started", "", "Credits", "Progress", "Model", "Job ID", "File")
"""The file comes last: names with wide characters in them would push other columns out of line."""
_RIGHT: Final = frozenset({3, 4})
_LONGEST_CELL: Final = 40


def printed(records: Sequence[JobRecord], how: Format, now: float) -> Iterator[str]:
    """The lines to print. `now` is in Unix seconds."""
    match how:
        case Format.TABLE:
            return _table(records, now)
        case Format.CSV:
            return _csv(records)
        case Format.JSON:
            return _json(records)
        case _:
            assert_never(how)


def _csv(records: Sequence[JobRecord]) -> Iterator[str]:
    text = io.StringIO()
    lines = csv.writer(text, lineterminator="")
    for row in (COLUMNS, *(_cells(record) for record in records)):
        lines.writerow([harmless_cell(cell) for cell in row])
        yield text.getvalue()
        text.seek(0)
        text.truncate()


def _cells(record: JobRecord) -> tuple[str, ...]:
    return (
        record.job_id,
        str(record.state),
        record.filename,
        record.model,
        _number(record.credits),
        moment(record.started),
        _number(record.progress),
    )


def _json(records: Sequence[JobRecord]) -> Iterator[str]:
    """An array with one job a line, in plain ASCII: nothing in it can be changed by an encoding."""
    yield "["
    for number, record in enumerate(records, 1):
        values = (
            record.job_id,
            str(record.state),
            record.filename,
            record.model,
            record.credits,
            moment(record.started) or None,
            record.progress,
        )
        yield json.dumps(dict(zip(COLUMNS, values, strict=True))) + ("," if number < len(records) else "")
    yield "]"


def _table(records: Sequence[JobRecord], now: float) -> Iterator[str]:
    rows = [HEADINGS, *(_row(record, now) for record in records)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(HEADINGS))]
    for row in rows:
        cells = (
            cell.rjust(width) if at in _RIGHT else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()


def _row(record: JobRecord, now: float) -> tuple[str, ...]:
    started = record.started
    return (
        _short(str(record.state)),
        "" if started is None else datetime.fromtimestamp(started).astimezone().strftime("%Y-%m-%d %H:%M"),
        "" if started is None else ago_in_words(now - started, in_plain_english),
        "" if record.credits is None else f"{record.credits:,}",
        "" if record.progress is None else f"{record.progress} %",
        _short(record.model),
        record.job_id,
        record.filename,
    )


def _short(text: str) -> str:
    shown, half = visible(text), _LONGEST_CELL // 2
    return shown if len(shown) <= _LONGEST_CELL else f"{shown[: half - 1]}…{shown[-half:]}"


def _number(value: int | None) -> str:
    return "" if value is None else str(value)
