"""A report as JSON: what is true of the whole in a header, then a line a job. For programs.

Texts are as they came. Hidden characters are escaped, so that an editor shows them, too.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import BinaryIO, Final

from app.records.harmless import is_hidden
from app.records.report_values import (
    COLUMNS,
    KeepGoing,
    Report,
    ReportRow,
    ReportWords,
    may_go_on,
    moment,
    padded,
)

FORMAT: Final = 1
_Value = str | int | bool | None
_Entry = Mapping[str, _Value | Mapping[str, int]]


def write_json(
    file: BinaryIO, report: Report, rows: Sequence[ReportRow], words: ReportWords, keep_going: KeepGoing
) -> bool:
    """Write these rows of a report. False if `keep_going` stopped it. Raises `OSError`."""
    file.write(b'{\n"report": ' + _encoded(_header(report, rows)))
    duplicates: list[_Entry] = [{"job_id": found.job_id, "line": found.line} for found in report.duplicates]
    file.write(b',\n"duplicates": [' + _lines(duplicates))
    rejects: list[_Entry] = [
        {"line": r.line, "text": r.text, "damage": r.damage.value} for r in report.rejects
    ]
    file.write(b'],\n"rejects": [' + _lines(rejects))
    file.write(b'],\n"jobs": [')
    imported = report.column_names[len(COLUMNS) :]
    for written, row in enumerate(rows):
        if not may_go_on(written, keep_going):
            return False
        file.write((b",\n" if written else b"\n") + _encoded(_job(row, imported, words)))
    file.write(b"\n]\n}\n")
    return True


def _header(report: Report, rows: Sequence[ReportRow]) -> _Entry:
    return {
        "format": FORMAT,
        "started_at": moment(report.started_at),
        "ended_at": moment(report.ended_at) or None,
        "key": report.key_name,
        "address": report.address,
        "version": report.app_version,
        "practice": report.practice,
        "handed_in": report.handed_in,
        "duplicates": len(report.duplicates),
        "rejects": len(report.rejects),
        "rows": len(report.rows),
        "statuses": {status.value: number for status, number in report.counts.items()},
        "rows_in_this_file": len(rows),
    }


def _job(row: ReportRow, imported: tuple[str, ...], words: ReportWords) -> _Entry:
    return {
        "job_id": row.job_id,
        "status": row.status.value,
        "detail": words.say(row.status, row.detail),
        "http_status": row.http_status,
        "attempts": row.attempts,
        "finished_at": moment(row.finished_at) or None,
        **dict(zip(imported, padded(row.extra, len(imported)), strict=True)),
    }


def _lines(entries: Sequence[_Entry]) -> bytes:
    return b"".join((b",\n" if number else b"\n") + _encoded(entry) for number, entry in enumerate(entries))


def _encoded(entry: _Entry) -> bytes:
    text = json.dumps(entry, ensure_ascii=False)
    if not text.isprintable():
        text = "".join(json.dumps(sign)[1:-1] if is_hidden(sign) else sign for sign in text)
    return text.encode()
