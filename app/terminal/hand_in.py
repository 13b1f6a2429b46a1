"""What is handed in to a command: files, IDs, the standard input; and what is told of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from app.intake.text import read_text
from app.jobs.handed_in import HandedIn
from app.jobs.job_list import JobList
from app.terminal.arguments import STANDARD_INPUT, CancelOrder
from app.terminal.exit_code import ExitCode
from app.terminal.front import Front


def read_input(order: CancelOrder) -> Iterator[HandedIn]:
    for file in order.files:
        yield read_text(sys.stdin.read() if file == STANDARD_INPUT else Path(file).read_text(), file)
    for text in order.ids:
        yield read_text(text)


def tell_what_came_in(front: Front, jobs: JobList) -> None:
    if not jobs.rows:
        front.leave(ExitCode.BAD_INPUT, "There is no job ID in it.")
    front.say(f"{len(jobs)} jobs")
