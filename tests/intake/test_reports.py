"""A report of an earlier run can be handed in again: its jobs come back, not what became of them then."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from app.intake.columns import REPORT
from app.intake.files import read_file, read_stream
from app.jobs.handed_in import HandedIn
from app.records.report import COLUMNS, save_report
from tests.intake.spellings import canonical
from tests.records.reports import usual_report, words


def test_a_report_begins_as_intake_expects_it() -> None:
    assert REPORT == COLUMNS


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".json"])
def test_a_saved_report_is_read_without_a_question(tmp_path: Path, suffix: str) -> None:
    usual = usual_report()
    rows = tuple(replace(row, job_id=canonical(number)) for number, row in enumerate(usual.rows))
    report = replace(usual, rows=rows)
    path = tmp_path / f"report{suffix}"
    assert save_report(report, path, words())
    result = read_file(path)
    assert isinstance(result, HandedIn)
    assert [found.job_id for found in result.found] == [row.job_id for row in report.rows]
    assert result.duplicates == ()
    assert result.rejects == ()
    assert result.columns == report.column_names[len(COLUMNS) :]
    assert [found.extra for found in result.found] == [
        (row.extra + ("",) * len(result.columns))[: len(result.columns)] for row in report.rows
    ]


def test_the_list_of_running_jobs_can_be_piped_in() -> None:
    text = io.StringIO()
    names = ("job_id", "state", "filename", "model", "credits", "started", "progress")
    row = ("3f2b8c1d-9a4e-4f60-8b7c-1d2e3f4a5b6c", "Pending", "a, b.png", "Standard V2", "2", "", "0")
    csv.writer(text).writerows([names, row])
    result = read_stream(io.BytesIO(text.getvalue().encode()), source="the pipe")
    assert isinstance(result, HandedIn)
    assert [(found.job_id, found.extra) for found in result.found] == [(row[0], row[1:])]
    assert result.columns == names[1:]
