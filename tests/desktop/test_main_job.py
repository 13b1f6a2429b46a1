"""From a paste to a report, in front of a real window with the practice service behind it."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.desktop.main_window import MainWindow
from app.desktop.run.questions import ConfirmCancelling
from app.desktop.widgets.notices import Topic
from app.jobs.status import Status
from app.practice.samples import batch, expected, thousand_text
from tests.desktop.conftest import Person


def test_a_thousand_pasted_jobs_are_cancelled_and_reported(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    person.hand_in(window, thousand_text())
    person.press(window, "Cancel 1,000 jobs")
    question = person.dialog(ConfirmCancelling)
    assert not person.button(question, "Cancel 1,000 jobs").isEnabled()
    person.write(person.field(question), "1000")
    person.press(question, "Cancel 1,000 jobs")
    person.wait(lambda: window.session.is_running)
    person.see_the_end(window)
    assert window.session.jobs.counts[Status.CANCELLED] == 1_000
    assert "All 1,000 jobs are cancelled" in window.work.done.text

    path = tmp_path / "report.csv"
    person.press(window, "Save report…")
    field = person.field(person.dialog(QFileDialog))
    field.setText(str(path))
    person.key(field, Qt.Key.Key_Return)
    person.wait(path.exists)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["job_id"]: row["status"] for row in rows} == dict.fromkeys(
        (job.job_id for job in window.session.jobs.rows), "cancelled"
    )
    person.wait(lambda: window.notices.line(Topic.REPORT) is not None)
    line = window.notices.line(Topic.REPORT)
    assert line is not None
    assert "report.csv" in line.text


def test_every_row_of_the_sample_gets_the_status_it_must_get(window: MainWindow, person: Person) -> None:
    person.carry_out(window, "\n".join(row.job.job_id for row in batch()), f"Cancel {len(batch())} jobs")
    statuses = {job.job_id: job.status for job in window.session.jobs.rows}
    assert statuses == {job_id: expected()[job_id] for job_id in statuses}
    assert sum(window.session.jobs.counts.values()) == len(batch())
