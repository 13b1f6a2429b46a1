"""What is handed in to a command: files, IDs, the standard input; and what is told of it.

All of it is read on the main thread, so that Ctrl+C is felt even while a pipe says nothing.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from app.intake.text import read_text
from app.jobs.handed_in import HandedIn
from app.jobs.job_list import Addition
from app.session import Session
from app.terminal.arguments import STANDARD_INPUT, BadUsage, CancelOrder
from app.terminal.exit_code import ExitCode
from app.terminal.front import Front
from app.terminal.steps import jobs_in_words
from app.wording.records import DAMAGES

DAMAGED_SHOWN: Final = 20
"""Damaged IDs of one file that are shown; a report in JSON or Excel names all."""


def hand_in(front: Front, session: Session, order: CancelOrder) -> None:
    """Read everything into the session's list, and say what came in. Raises `Leave` and `Problem`."""
    with front.interrupts.raising():
        for text in order.ids:
            session.add(_ids_in(text))
        if order.ids:
            front.say(f"{jobs_in_words(len(session.jobs))} from the command line.")
        for file in order.files:
            _tell(front, session.add(_read(file)))
    if not session.jobs.rows:
        raise front.leaving(
            ExitCode.BAD_INPUT, "No job ID was found, so there is nothing to cancel. Nothing was sent."
        )


def _ids_in(text: str) -> HandedIn:
    found = read_text(text)
    if found.rejects or not found.found:
        raise BadUsage(f"“{text}” is not a job ID. Nothing was sent; check it and try again.")
    return found


def _read(file: str) -> HandedIn:
    if file == STANDARD_INPUT:
        return read_text(sys.stdin.read(), "standard input")
    return read_text(Path(file).read_text(), file)


def _tell(front: Front, addition: Addition) -> None:
    """One line for what came in, and one for each thing that looks like a damaged ID."""
    parts = [f"{jobs_in_words(len(addition.jobs))} from {addition.source}"]
    repeated = len(addition.duplicates) + len(addition.in_list_already)
    if repeated:
        parts.append(f"{repeated:,} more were repeated and count once")
    if addition.rejects:
        parts.append(f"{len(addition.rejects):,} look like damaged job IDs and are left out")
    front.say("; ".join(parts) + (":" if addition.rejects else "."))
    for reject in addition.rejects[:DAMAGED_SHOWN]:
        front.say(f"  line {reject.line}: {reject.text} – {DAMAGES[reject.damage].english({})}")
    if len(addition.rejects) > DAMAGED_SHOWN:
        front.say(f"  and {len(addition.rejects) - DAMAGED_SHOWN:,} more")
