"""What one cell of a table holds: one ID, several, a damaged one, or none."""

from __future__ import annotations

import re
from typing import Final

from app.intake.finder import NOT_JOBS, joined
from app.intake.gather import Seen
from app.intake.text import sightings
from app.jobs.handed_in import Damage
from app.jobs.job_id import JobId

_PLAIN_ID: Final = re.compile(r"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}")
_ONE_ID: Final = re.compile(
    r"[\s{(\[<\"'`]*(?:urn:uuid:)?"
    rf"(?:({_PLAIN_ID.pattern})|([0-9A-Fa-f]{{32}}))"
    r"[\s})\]>\"'`,;.]*"
)
SHORTEST: Final = 32
_PLACEHOLDER: Final = re.compile(r"[\W_]*(?:[0\W_]*|[fF\W_]*)[\W_]*")
"""What people and programs write for "none": a dash, a zero, the nil UUID."""


def one_id(cell: str) -> JobId | None:
    """The ID that a cell consists of, braces and quotes aside; None for anything else."""
    if len(cell) < SHORTEST:
        return None
    if _PLAIN_ID.fullmatch(cell):  # the usual case, in short
        job_id = JobId(cell.lower())
        return None if job_id in NOT_JOBS else job_id
    match = _ONE_ID.fullmatch(cell)
    if match is None:
        return None
    job_id = JobId(match[1].lower()) if match[1] else joined(match[2])
    return None if job_id in NOT_JOBS else job_id


def seen_in(cell: str, line: int) -> list[Seen]:
    """Every ID in a cell, and every damaged one; all of them in the line of the row."""
    job_id = one_id(cell)
    if job_id is not None:
        return [(line, job_id, job_id)]
    if len(cell) < SHORTEST // 2:
        return []
    return [(line, text, what) for _, text, what in sightings(cell)]


def consists_of_ids(cell: str, seen: list[Seen]) -> bool:
    """Whether a cell holds the IDs seen in it and nothing else that means anything."""
    spelled = sum(character.isalnum() for _, text, _ in seen for character in text)
    return bool(seen) and sum(character.isalnum() for character in cell) <= spelled


def judged(cell: str) -> Damage | None:
    """What is wrong with a cell where a job's ID should stand; None where nothing is meant to stand there.

    A word without any digit ("Total", "n/a", a heading that is repeated) is no attempt at an ID.
    """
    if _PLACEHOLDER.fullmatch(cell) or not any(character.isdigit() for character in cell):
        return None
    length = sum(character.isalnum() for character in cell)
    if length < SHORTEST:
        return Damage.TOO_SHORT
    return Damage.TOO_LONG if length > SHORTEST else Damage.WRONG_CHARACTER
