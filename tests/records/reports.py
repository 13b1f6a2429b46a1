"""Reports for the tests of this folder, and how they are read back by programs that are not ours."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import python_calamine

from app.jobs.handed_in import Damage, Found, Reject
from app.jobs.status import Detail, Reason, Status
from app.records.report import Report, ReportRow, ReportWords
from app.wording.records import report_words
from tests.records.runs import START, job

OURS: Final = ["job_id", "status", "detail", "http_status", "attempts", "finished_at"]
DONE: Final = Detail(Reason.ACCEPTED)


def say(status: Status, detail: Detail) -> str:
    """A sentence with the service's own words in it, as the real ones have."""
    return f"{detail.message}|{detail.reason.value}" if detail.message else f"{status.value}."


def words() -> ReportWords:
    return report_words(say, lambda status: status.value.replace("_", " ").capitalize())


def row(number: int, *extra: str, status: Status = Status.CANCELLED, message: str = "") -> ReportRow:
    detail = Detail(Reason.ACCEPTED, message)
    return ReportRow(job(number), status, detail, 204, 1, START + number, extra)


def report(rows: Iterable[ReportRow], **parts: Any) -> Report:
    values: dict[str, Any] = {
        "started_at": START,
        "ended_at": START + 60,
        "key_name": "Studio",
        "address": "https://api.topazlabs.com",
        "app_version": "1.0.0",
        "practice": False,
        "columns": (),
    } | parts
    return Report(rows=tuple(rows), **values)


def usual_report() -> Report:
    """Something of everything: settled and open rows, imported columns, duplicates and rejects."""
    rows = (
        row(0, "a.png", "Zoë", status=Status.CANCELLED),
        row(1, "画像.png", status=Status.ALREADY_FINISHED),
        ReportRow(job(2), Status.UNKNOWN, Detail(Reason.NO_ANSWER, 'Gone, "away"'), None, 3, START + 9.9996),
        ReportRow(job(3), Status.READY, Detail(), None, 0, None, ("", "", "one too many")),
    )
    return report(
        rows,
        columns=("File", "Status"),
        duplicates=(Found(job(0), 7), Found(job(77), 8)),
        rejects=(Reject(9, "1234-567\u202e", Damage.TOO_SHORT),),
    )


def read_csv(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))


def read_json(path: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return read


def read_excel(path: Path, sheet: str = "Jobs") -> list[list[Any]]:
    with python_calamine.CalamineWorkbook.from_path(path) as book:
        return book.get_sheet_by_name(sheet).to_python()
