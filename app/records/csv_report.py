"""A report as CSV: UTF-8 with a byte order mark, so that Excel reads it; commas; every cell on one line."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import BinaryIO

from app.records.harmless import harmless_cell
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


def write_csv(
    file: BinaryIO, report: Report, rows: Sequence[ReportRow], words: ReportWords, keep_going: KeepGoing
) -> bool:
    """Write these rows of a report. False if `keep_going` stopped it. Raises `OSError`."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    try:
        lines = csv.writer(text)
        names = report.column_names
        lines.writerow([harmless_cell(name) for name in names])
        width = len(names) - len(COLUMNS)
        for written, row in enumerate(rows):
            if not may_go_on(written, keep_going):
                return False
            lines.writerow(
                [
                    row.job_id,
                    row.status.value,
                    harmless_cell(words.say(row.status, row.detail)),
                    "" if row.http_status is None else row.http_status,
                    row.attempts,
                    moment(row.finished_at),
                    *(harmless_cell(cell) for cell in padded(row.extra, width)),
                ]
            )
        return True
    finally:
        text.detach()
