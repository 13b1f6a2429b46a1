"""A report that can't be saved: a sentence says why, and the old one is as it was."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from app.problem import Problem
from app.records.excel_report import MOST_COLUMNS
from app.records.report import SUFFIXES, ReportProblem, save_report, why_not_saved
from app.records.report_values import ROWS_A_QUESTION
from tests.records.reports import report, row, usual_report, words


def _problem(save: Callable[[], object]) -> Problem:
    with pytest.raises(Problem) as problem:
        save()
    return problem.value


@pytest.mark.parametrize("name", ["report", "report.xls", "report.pdf", ".csv", "report.csv.zip"])
def test_a_name_that_says_no_format_is_refused(tmp_path: Path, name: str) -> None:
    problem = _problem(lambda: save_report(usual_report(), tmp_path / name, words()))
    assert (problem.what, problem.facts["file"]) == (ReportProblem.UNKNOWN_FORMAT, name)
    assert list(tmp_path.iterdir()) == []


def test_the_ending_may_be_in_capitals(tmp_path: Path) -> None:
    assert save_report(usual_report(), tmp_path / "REPORT.CSV", words())


@pytest.mark.parametrize("ending", SUFFIXES)
def test_a_folder_that_has_gone_is_named(tmp_path: Path, ending: str) -> None:
    path = tmp_path / "gone" / f"report{ending}"
    problem = _problem(lambda: save_report(usual_report(), path, words()))
    assert (problem.what, problem.facts["folder"]) == (ReportProblem.NO_FOLDER, str(path.parent))


def test_a_folder_is_not_replaced_by_a_report(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    path.mkdir()
    assert _problem(lambda: save_report(usual_report(), path, words())).what is ReportProblem.IS_A_FOLDER


@pytest.mark.parametrize("ending", SUFFIXES)
def test_saving_can_be_stopped_and_leaves_the_old_report(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"report{ending}"
    path.write_text("the old report", encoding="utf-8")
    asked: list[int] = []

    def keep_going(written: int) -> bool:
        asked.append(written)
        return len(asked) < 3

    long = report(row(number) for number in range(5 * ROWS_A_QUESTION))
    assert not save_report(long, path, words(), keep_going=keep_going)
    assert asked == [0, ROWS_A_QUESTION, 2 * ROWS_A_QUESTION]
    assert [file.read_text(encoding="utf-8") for file in tmp_path.iterdir()] == ["the old report"]


@pytest.mark.parametrize("ending", SUFFIXES)
def test_an_error_in_the_middle_leaves_the_old_report(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"report{ending}"
    path.write_text("the old report", encoding="utf-8")

    def fail(written: int) -> bool:
        raise RuntimeError("not the report's fault")

    with pytest.raises(RuntimeError):
        save_report(usual_report(), path, words(), keep_going=fail)
    assert [file.read_text(encoding="utf-8") for file in tmp_path.iterdir()] == ["the old report"]


def test_more_columns_than_excel_has_can_be_saved_as_csv_only(tmp_path: Path) -> None:
    wide = report([row(0)], columns=[f"c{number}" for number in range(MOST_COLUMNS)])
    problem = _problem(lambda: save_report(wide, tmp_path / "wide.xlsx", words()))
    assert (problem.what, problem.facts["file"]) == (ReportProblem.TOO_WIDE, "wide.xlsx")
    assert save_report(wide, tmp_path / "wide.csv", words())


def test_a_report_that_is_open_in_another_program_is_called_in_use() -> None:
    class WindowsError5(PermissionError):
        winerror = 5

    held = WindowsError5(errno.EACCES, "Access is denied", ".report-1.part", None, "report.xlsx")
    assert why_not_saved(held) is ReportProblem.IN_USE
    forbidden = WindowsError5(errno.EACCES, "Access is denied", ".report-1.part")
    assert why_not_saved(forbidden) is ReportProblem.NO_PERMISSION
    assert why_not_saved(OSError(errno.EBUSY, "Device or resource busy")) is ReportProblem.IN_USE
    assert why_not_saved(OSError(errno.ENOSPC, "No space left on device")) is ReportProblem.DISK_FULL
