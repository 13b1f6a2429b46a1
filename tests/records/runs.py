"""Small runs for the tests of this folder."""

from __future__ import annotations

import subprocess
import sys
import threading
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from app.jobs.job_id import JobId
from app.jobs.status import Detail, Reason, Status
from app.problem import Problem
from app.records.journal import Journal
from app.records.run_values import Call, LoadedRow, RowNote, RunHeader, RunRow, Try, new_run_id

START: Final = 1_760_000_000.25
DEADLINE: Final = 30.0
"""Seconds after which something that should have happened long ago counts as not happening."""
_ROOT: Final = Path(__file__).parents[2]


def job(number: int) -> JobId:
    return JobId(str(uuid.UUID(int=number)))


def rows(number: int) -> list[RunRow]:
    return [RunRow(job(n), (f"file {n}.png",)) for n in range(number)]


def header(**parts: Any) -> RunHeader:
    values: dict[str, Any] = {
        "run_id": new_run_id(),
        "started_at": START,
        "address": "https://api.topazlabs.com",
        "key_name": "Studio",
        "app_version": "1.0.0",
        "columns": ("File",),
    } | parts
    return RunHeader(**values)


def cancelled(row: int, at: float = START + 1) -> RowNote:
    tries = (Try(at, Call.CANCEL, 204),)
    return RowNote(row, Status.CANCELLED, Detail(Reason.ACCEPTED), 1, at, 204, tries=tries)


class Ears:
    """Hears of trouble."""

    def __init__(self) -> None:
        self.heard: list[Problem] = []

    def __call__(self, problem: Problem) -> None:
        self.heard.append(problem)


def begin(folder: Path, number: int = 3, ears: Ears | None = None, **parts: Any) -> Journal:
    return Journal.create(folder, header(**parts), rows(number), ears or Ears())


def intend(journal: Journal, numbers: Sequence[int]) -> None:
    """Write down the intent and wait until it is said to be on the disk."""
    written = threading.Event()
    journal.intend(numbers, written.set)
    assert written.wait(DEADLINE), "the journal never said that the intent is written"


def close(journal: Journal) -> None:
    assert journal.close(DEADLINE), "the journal did not end"


def fates(loaded: Sequence[LoadedRow]) -> list[tuple[str, str]]:
    return [(row.trace.value, row.status.value) for row in loaded]


def start(*arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.records.child", *(str(argument) for argument in arguments)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=_ROOT, stdin=pipe, stdout=pipe, text=True)


def told(*arguments: object) -> dict[str, str]:
    """The last line of each kind that a child has said before its end."""
    with start(*arguments) as child:
        said, _ = child.communicate(timeout=DEADLINE)
    return {line.partition(" ")[0]: line.partition(" ")[2] for line in said.splitlines()}


def no_problem(problem: Problem) -> None:
    raise AssertionError(problem)
