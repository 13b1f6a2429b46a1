"""Checks of the work itself: lists are read, cancelled and reported."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Final

from app.intake.files import read_file
from app.jobs.handed_in import HandedIn
from app.practice.samples import BATCH_FILE, batch_text, expected
from app.records.report import SUFFIXES, save_report
from app.self_test.outcome import CheckFailed
from app.self_test.parts import RESOURCES
from app.self_test.workplace import Workplace, wait_until
from app.wording.records import report_words
from app.wording.rows import status_name, what_happened

FORMATS: Final = RESOURCES / "formats"
"""The same short list in every format that is read."""
JOBS_IN_EACH: Final = 3
ENDED_WITHIN: Final = 90.0
"""Seconds in which the list must be cancelled; it takes some ten."""


def formats(_: Workplace) -> str:
    """A list in each file format gives the same jobs."""
    files = sorted(FORMATS.iterdir())
    wanted: tuple[str, ...] = ()
    for file in files:
        found = _ids(_read(file))
        wanted = wanted or found
        if found != wanted or len(found) != JOBS_IN_EACH:
            raise CheckFailed(f"{file.name}: {len(found)} jobs were found, not the {JOBS_IN_EACH} in it")
    if not files:
        raise CheckFailed("the samples are missing")
    return ", ".join(file.suffix for file in files)


def cancelling(place: Workplace) -> str:
    """A list is cancelled over HTTP, written down meanwhile, and every job gets its true status."""
    list_file = place.folder / BATCH_FILE
    list_file.write_text(batch_text(), encoding="utf-8")
    session = place.session
    session.add(_read(list_file))
    run = session.cancel(range(len(session.jobs)))
    run.start()
    if not wait_until(lambda: not run.is_under_way, ENDED_WITHIN):
        raise CheckFailed(f"it had not ended after {ENDED_WITHIN:.0f} s")
    if run.trouble is not None:
        raise CheckFailed(f"the run could not be written down: {run.trouble.what}")
    should = expected()
    wrong = [job.job_id for job in session.jobs.rows if job.status is not should[job.job_id]]
    if wrong:
        raise CheckFailed(f"{len(wrong)} of {len(session.jobs)} jobs have a wrong status, as {wrong[0]}")
    kinds = Counter(job.status.value for job in session.jobs.rows)
    return ", ".join(f"{number} {kind}" for kind, number in kinds.most_common())


def reports(place: Workplace) -> str:
    """A report in each format can be saved, and read as a list again."""
    report = place.session.report()
    words = report_words(lambda _, detail: what_happened(detail), status_name)
    sizes = []
    for suffix in SUFFIXES:
        path = place.folder / f"report{suffix}"
        if not save_report(report, path, words):
            raise CheckFailed(f"{path.name} was not saved")
        if _ids(_read(path)) != tuple(row.job_id for row in report.rows):
            raise CheckFailed(f"{path.name} does not hold the jobs of the list")
        sizes.append(f"{suffix} {path.stat().st_size} bytes")
    return ", ".join(sizes)


def _read(path: Path) -> HandedIn:
    read = read_file(path)
    if not isinstance(read, HandedIn):
        raise CheckFailed(f"{path.name} is read with a question: {read}")
    return read


def _ids(handed_in: HandedIn) -> tuple[str, ...]:
    return tuple(found.job_id for found in handed_in.found)
