"""What is handed in to a command: files, IDs, the standard input; and what is told of it.

All of it is read on the main thread, so that Ctrl+C is felt even while a pipe says nothing.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import BinaryIO, Final

from app.intake.choice import ColumnChoice, SheetChoice, as_problem
from app.intake.files import read_file, read_stream
from app.intake.problems import IntakeProblem
from app.intake.text import read_text
from app.jobs.handed_in import HandedIn
from app.jobs.job_list import Addition
from app.problem import Problem
from app.session import Session
from app.terminal.arguments import STANDARD_INPUT, BadUsage, CancelOrder
from app.terminal.exit_code import ExitCode
from app.terminal.front import Front
from app.terminal.steps import jobs_in_words
from app.wording import in_words
from app.wording.intake import DAMAGES, PIPE

DAMAGED_SHOWN: Final = 20
"""Damaged IDs of one file that are shown; a report as JSON or a workbook names all."""
DRAW_EVERY: Final = 0.1
"""Seconds between two drawings of how far a reading is."""


def hand_in(front: Front, session: Session, order: CancelOrder) -> None:
    """Read everything into the session's list, and say what came in.

    Raises `Problem` for what cannot be read, and `Leave` where there is no job in all of it.
    """
    with front.interrupts.raising():
        for text in order.ids:
            session.add(_ids_in(text))
        for file in order.files:
            _tell(front, file, session.add(_read(front, file, order)))
    front.screen.clear_progress()
    if not session.jobs.rows:
        raise front.leaving(ExitCode.BAD_INPUT, "Nothing was sent.")


def _ids_in(text: str) -> HandedIn:
    found = read_text(text)
    if found.rejects or not found.found:
        raise BadUsage(f"“{text}” is not a job ID. Nothing was sent; check it and try again.")
    return found


def _read(front: Front, file: str, order: CancelOrder) -> HandedIn:
    drawing = _Drawing(front, _name_of(file))
    if file == STANDARD_INPUT:
        result = read_stream(
            _standard_input(front),
            source=_name_of(file),
            column=order.column,
            sheet=order.sheet,
            progress=drawing.progress,
        )
    else:
        result = read_file(Path(file), column=order.column, sheet=order.sheet, progress=drawing.progress)
    match result:
        case HandedIn():
            return result
        case ColumnChoice() | SheetChoice():
            # Never guessed: the wrong column would be other people's jobs.
            raise as_problem(result)


def _standard_input(front: Front) -> BinaryIO:
    if sys.stdin is None:
        raise BadUsage("There is no standard input to read job IDs from. Name a file instead.")
    if sys.stdin.isatty():
        end = "Ctrl+Z and Enter" if sys.platform == "win32" else "Ctrl+D"
        front.say(f"Paste or type the job IDs, and end with Enter and {end}.")
    return sys.stdin.buffer


def _tell(front: Front, file: str, addition: Addition) -> None:
    """One line for what came in, and one for each thing that looks like a damaged ID."""
    repeated = len(addition.duplicates) + len(addition.in_list_already)
    if not (addition.jobs or repeated or addition.rejects):
        front.say(in_words(Problem(IntakeProblem.NO_IDS, source=_name_of(file))))
        return
    parts = [f"{jobs_in_words(len(addition.jobs))} from {_name_of(file)}"]
    if repeated:
        parts.append("1 repeated" if repeated == 1 else f"{repeated:,} repeated")
    if addition.rejects:
        count = len(addition.rejects)
        damaged = "1 looks like a damaged job ID" if count == 1 else f"{count:,} look like damaged job IDs"
        parts.append(f"{damaged} and is left out" if count == 1 else f"{damaged} and are left out")
    front.say(", ".join(parts) + (":" if addition.rejects else "."))
    for reject in addition.rejects[:DAMAGED_SHOWN]:
        front.say(f"  line {reject.line}: {reject.text} – {DAMAGES[reject.damage].english({})}")
    if len(addition.rejects) > DAMAGED_SHOWN:
        front.say(f"  and {len(addition.rejects) - DAMAGED_SHOWN:,} more")


def _name_of(file: str) -> str:
    return PIPE.english({}) if file == STANDARD_INPUT else Path(file).name or file


class _Drawing:
    """How far a long reading is, on the line of progress."""

    def __init__(self, front: Front, name: str) -> None:
        self._front = front
        self._name = name
        self._last = time.monotonic()

    def progress(self, done: int, total: int) -> None:
        """Told every few milliseconds by whoever reads."""
        now = time.monotonic()
        if now - self._last >= DRAW_EVERY:
            self._last = now
            share = f" {done * 100 // total} %" if total else ""
            self._front.screen.draw_progress(f"Reading {self._name} …{share}")
