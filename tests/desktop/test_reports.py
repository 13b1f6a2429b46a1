"""Reports as a person saves them: opened again, they hold what the window showed."""

from __future__ import annotations

import re
import threading
import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from python_calamine import CalamineWorkbook

from app.desktop.history import report_desk
from app.desktop.main_window import MainWindow
from app.desktop.widgets.notices import Topic
from app.jobs.status import Status
from app.practice.samples import batch
from app.records.report import save_report
from tests.desktop.conftest import Person

JOBS: Final = [row.job.job_id for row in batch()]


@pytest.fixture
def done(window: MainWindow, person: Person) -> MainWindow:
    """The sample was cancelled, as far as it can be."""
    person.carry_out(window, "\n".join(JOBS), f"Cancel {len(JOBS)} jobs")
    return window


def save_as(window: MainWindow, person: Person, path: Path) -> None:
    """Type the file's name, and wait until the window has something to say of it."""
    field = person.field(person.dialog(QFileDialog))
    field.setText(str(path))
    person.key(field, Qt.Key.Key_Return)
    person.wait(lambda: window.notices.line(Topic.REPORT) is not None)


def cells(path: Path, sheet: int) -> list[list[object]]:
    return [list(row) for row in CalamineWorkbook.from_path(path).get_sheet_by_index(sheet).to_python()]


def test_the_workbook_has_a_filter_widths_colours_and_a_summary_that_adds_up(
    done: MainWindow, person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "report.xlsx"
    person.press(done, "Save report…")
    save_as(done, person, path)
    jobs, summary = cells(path, 0), cells(path, 1)
    assert [row[0] for row in jobs[1:]] == JOBS
    assert [row[1] for row in jobs[1:]] == [job.status.value for job in done.session.jobs.rows]
    values = {status.value: status for status in Status}
    told = {values[str(row[1])]: float(str(row[2])) for row in summary if row[1] in values}
    counts = done.session.jobs.counts
    assert {status: count for status, count in told.items() if count} == {
        status: count for status, count in counts.items() if count
    }
    assert sum(told.values()) == len(JOBS)
    with zipfile.ZipFile(path) as parts:
        sheet, styles = (parts.read(f"xl/{name}.xml").decode() for name in ("worksheets/sheet1", "styles"))
    assert f'<autoFilter ref="A1:{chr(64 + len(jobs[0]))}{len(jobs)}"/>' in sheet
    widths = [float(width) for width in re.findall(r'<col [^>]*width="([\d.]+)"', sheet)]
    assert widths[0] > len(JOBS[0]), "an ID can be read as it stands"
    kinds = dict(re.findall(r'<c r="(B\d+)" s="(\d+)"', sheet))
    by_status = {job.status: kinds[f"B{row}"] for row, job in enumerate(done.session.jobs.rows, 2)}
    assert len(set(by_status.values())) > 3, "statuses look different"
    assert styles.count("<fgColor") >= len(set(by_status.values())) - 1


def test_the_report_of_a_practice_is_offered_under_a_name_that_says_so(
    done: MainWindow, person: Person
) -> None:
    person.press(done, "Save report…")
    dialog = person.dialog(QFileDialog)
    day = f"{datetime.fromtimestamp(done.session.started_at):%Y-%m-%d}"  # noqa: DTZ006  (local time is meant)
    assert person.field(dialog).text() == f"Practice {day}.xlsx"
    dialog.reject()
    done.reports.ask_where(past=replace(done.session.report(), practice=False))
    dialog = person.dialog(QFileDialog)
    assert person.field(dialog).text() == f"Cancelled jobs {day}.xlsx"
    dialog.reject()


@pytest.mark.parametrize("folder", [".", "gone"])
def test_a_window_that_is_closed_while_a_report_is_saved_waits_for_it(
    window: MainWindow, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    """A big report, a slow drive: whoever closes the window right after saving has their report all the same,
    or is told that there is none."""
    person.hand_in(window, "\n".join(JOBS))
    is_slow = threading.Event()

    def save_slowly(*arguments: Any, **options: Any) -> bool:
        assert is_slow.wait(20.0)
        return save_report(*arguments, **options)

    monkeypatch.setattr(report_desk, "save_report", save_slowly)
    path = tmp_path / folder / "report.csv"
    window.reports.save(path)
    window.close()
    assert window.isVisible()
    is_slow.set()
    if folder == "gone":
        person.wait(lambda: "Choose another place…" in person.buttons(window.notices))
        assert window.isVisible()
    else:
        person.wait(lambda: not window.isVisible())
        assert len(path.read_text(encoding="utf-8-sig").splitlines()) == 1 + len(JOBS)


def test_only_the_rows_shown_are_saved_where_that_is_wanted(
    done: MainWindow, person: Person, tmp_path: Path
) -> None:
    assert not done.acts.save_shown.isEnabled(), "everything is shown"
    person.press(done.work.chips, "May have been cancelled  2")
    gone = tmp_path / "gone" / "shown.xlsx"
    person.wait(done.acts.save_shown.isEnabled)
    done.acts.save_shown.trigger()
    dialog = person.dialog(QFileDialog)
    dialog.fileSelected.emit(str(gone))
    dialog.reject()
    person.wait(lambda: "Choose another place…" in person.buttons(done.notices))
    person.press(done.notices, "Choose another place…")
    path = tmp_path / "shown.xlsx"
    save_as(done, person, path)
    person.wait(path.exists)
    unknown = [job.job_id for job in done.session.jobs.rows if job.status is Status.UNKNOWN]
    assert [row[0] for row in cells(path, 0)[1:]] == unknown, "the second place, too, is for these rows alone"
    assert not list(tmp_path.glob("*.tmp*")), "nothing half-written is left"
