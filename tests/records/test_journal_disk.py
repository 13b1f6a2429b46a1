"""Full disks, forbidden folders and who may read what: everything that Windows tells otherwise."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.jobs.status import Status
from app.records.past_runs import unfinished_runs
from app.records.report import SUFFIXES, save_report
from tests.records.child import ROWS
from tests.records.reports import read_csv, usual_report, words
from tests.records.runs import begin, cancelled, close, intend, no_problem, told


def test_files_can_be_read_by_their_owner_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        folder = tmp_path / "data" / "runs"
        journal = begin(folder)
        intend(journal, [0])
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
        close(journal)
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert set(modes.values()) == {0o600}
    assert any(name.endswith("-wal") for name in modes)


def test_a_disk_that_fills_up_stops_no_run_and_with_room_again_nothing_is_missing(tmp_path: Path) -> None:
    said = told("fill_the_disk", tmp_path)
    assert said == {"sent": str(ROWS), "heard": "WRITE_FAILED", "closed": "True", "trouble": "False"}
    (summary,) = unfinished_runs(tmp_path, no_problem)
    assert summary.counts[Status.CANCELLED] == ROWS


def test_a_disk_that_stays_full_leaves_a_readable_part_of_the_run(tmp_path: Path) -> None:
    said = told("fill_the_disk", tmp_path, "stay")
    assert said == {"sent": str(ROWS), "heard": "WRITE_FAILED", "closed": "True", "trouble": "True"}
    (summary,) = unfinished_runs(tmp_path, no_problem)
    assert summary.rows == ROWS
    assert 0 < summary.counts[Status.CANCELLED] < ROWS
    assert sum(summary.counts.values()) == ROWS


@pytest.fixture
def open_path() -> Iterator[Path]:
    """A folder that other users may pass, which pytest's own are not."""
    folder = Path(tempfile.mkdtemp(prefix="jc-"))
    folder.chmod(0o755)
    yield folder
    for inside in folder.iterdir():
        inside.chmod(0o700)
    shutil.rmtree(folder)


def test_a_folder_of_somebody_else_stops_no_run() -> None:
    said = told("be_refused", "/job-canceller-has-no-business-here")
    assert said == {"sent": str(ROWS), "heard": "NO_PERMISSION", "closed": "True"}


def test_a_report_that_does_not_fit_leaves_the_old_one_as_it_was(tmp_path: Path) -> None:
    for ending in SUFFIXES:
        (tmp_path / f"report{ending}").write_text("the old report", encoding="utf-8")
    said = told("save_reports", tmp_path)
    assert said == {".csv": "WRITE_FAILED", ".json": "WRITE_FAILED", ".xlsx": "WRITE_FAILED"}
    assert {path.name for path in tmp_path.iterdir()} == {f"report{ending}" for ending in SUFFIXES}
    assert {path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == {"the old report"}


def test_a_report_is_forced_upon_no_protected_file_and_no_foreign_folder(open_path: Path) -> None:
    open_path.chmod(0o777)
    protected = open_path / "protected.csv"
    protected.write_text("the old report", encoding="utf-8")
    protected.chmod(0o444)
    said = told("save_without_rights", open_path)
    assert said == {"protected": "NO_PERMISSION", "elsewhere": "NO_PERMISSION"}
    assert protected.read_text(encoding="utf-8") == "the old report"


def test_a_report_can_be_read_by_those_who_could_read_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    before = os.umask(0o022)
    try:
        save_report(usual_report(), path, words())
        new = stat.S_IMODE(path.stat().st_mode)
        path.chmod(0o640)
        save_report(usual_report(), path, words())
    finally:
        os.umask(before)
    assert (new, stat.S_IMODE(path.stat().st_mode)) == (0o644, 0o640)


def test_a_report_under_the_name_of_a_link_goes_where_the_link_points(tmp_path: Path) -> None:
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    link.symlink_to(real)
    save_report(usual_report(), link, words())
    assert link.is_symlink()
    assert len(read_csv(real)) == 5


def test_a_run_on_a_disk_that_became_read_only_can_still_be_read_and_gone_on_with(open_path: Path) -> None:
    journal = begin(open_path / "runs")
    intend(journal, [0, 1])
    journal.note(cancelled(0))
    close(journal)
    journal.path.chmod(0o444)
    journal.path.parent.chmod(0o555)
    said = told("go_on_without_rights", journal.path)
    assert said == {"read": "settled perhaps_sent never_sent", "heard": "NO_PERMISSION", "closed": "True"}
