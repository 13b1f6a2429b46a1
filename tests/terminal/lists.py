"""Lists of jobs for the practice service, and how to look into reports."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from app.practice.jobs import JobMix, draw_jobs

FORTY: Final = JobMix(count=40)
STRANGERS: Final = JobMix(count=12, seed=99)
"""Jobs that no service in these tests knows."""


def ids(mix: JobMix) -> list[str]:
    """The IDs of a mix, in order."""
    return [job.job_id for job in draw_jobs(mix)]


def save_list(folder: Path, mix: JobMix = FORTY, name: str = "list.txt") -> str:
    """Write the IDs of a mix into a file; its name."""
    (folder / name).write_text("\n".join(ids(mix)) + "\n", encoding="utf-8")
    return name


def rows_of(report: Path) -> list[dict[str, str]]:
    """The rows of a CSV report."""
    return list(csv.DictReader(io.StringIO(report.read_text(encoding="utf-8-sig"))))


def statuses_of(report: Path) -> Mapping[str, int]:
    """How many rows of a CSV report have each status."""
    return Counter(row["status"] for row in rows_of(report))
