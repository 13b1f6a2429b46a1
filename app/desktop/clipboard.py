"""What is copied out of the table: job IDs one a line, or rows as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication

from app.desktop.job_columns import Columns
from app.jobs.job_list import Job
from app.records.harmless import harmless_cell


def copy_ids(jobs: Sequence[Job]) -> None:
    """Put the IDs on the clipboard, one a line: so they can be pasted into the window again."""
    QGuiApplication.clipboard().setText("\n".join(job.job_id for job in jobs))


def copy_rows(jobs: Sequence[Job], columns: Columns) -> None:
    """Put whole rows on the clipboard, with their titles, as spreadsheets take them."""
    lines = [[columns.title(at) for at in range(len(columns))]]
    lines += [[columns.text(job, at) for at in range(len(columns))] for job in jobs]
    text = "\n".join("\t".join(harmless_cell(cell) for cell in line) for line in lines)
    QGuiApplication.clipboard().setText(text)
