"""What is copied out of the window: job IDs one a line, rows as a table, or what is marked in a text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from app.desktop.table.job_columns import Columns
from app.jobs.job_list import Job
from app.records.harmless import harmless_cell


def copy_ids(jobs: Sequence[Job]) -> None:
    """Put the IDs on the clipboard, one a line: so they can be pasted into the window again.

    Where the keyboard is in a text in which something is marked, that is meant.
    """
    text = marked_text() or "\n".join(job.job_id for job in jobs)
    QGuiApplication.clipboard().setText(text)


def marked_text() -> str:
    """What is marked in the text in which the keyboard is, if it is in one."""
    place = QApplication.focusWidget()
    return place.selectedText() if isinstance(place, QLabel) else ""


def copy_rows(jobs: Sequence[Job], columns: Columns) -> None:
    """Put whole rows on the clipboard, with their titles, as spreadsheets take them."""
    lines = [[columns.title(at) for at in range(len(columns))]]
    lines += [[columns.text(job, at) for at in range(len(columns))] for job in jobs]
    text = "\n".join("\t".join(harmless_cell(cell) for cell in line) for line in lines)
    QGuiApplication.clipboard().setText(text)
