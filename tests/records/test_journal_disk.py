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
from tests.records.child import ROWS
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


def test_a_run_on_a_disk_that_became_read_only_can_still_be_read_and_gone_on_with(open_path: Path) -> None:
    journal = begin(open_path / "runs")
    intend(journal, [0, 1])
    journal.note(cancelled(0))
    close(journal)
    journal.path.chmod(0o444)
    journal.path.parent.chmod(0o555)
    said = told("go_on_without_rights", journal.path)
    assert said == {"read": "settled perhaps_sent never_sent", "heard": "NO_PERMISSION", "closed": "True"}
