"""Puts together what one reading found: each job once, repetitions and damaged IDs beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from app.intake.problems import IntakeProblem
from app.jobs.handed_in import Damage, Found, HandedIn, Reject
from app.jobs.job_id import JobId
from app.jobs.job_list import MOST_JOBS
from app.problem import Problem

Seen = tuple[int, str, JobId | Damage]
"""The line it stands in (from 1), how it is spelled there, and what it is."""

_LONGEST_SHOWN: Final = 80
"""Characters of a damaged ID that are kept to be shown."""


class Gather:
    """A `HandedIn` in the making."""

    def __init__(self, source: str, most: int | None = MOST_JOBS) -> None:
        """`most` is the number of jobs above which `Problem` (TOO_MANY_JOBS) is raised; None for no limit."""
        self._source = source
        self._most = most
        self._found: list[Found] = []
        self._known: dict[JobId, JobId] = {}
        self._duplicates: list[Found] = []
        self._rejects: list[Reject] = []
        self.columns: list[str] = []

    def add(self, job_id: JobId, line: int, extra: tuple[str, ...] = ()) -> None:
        """Take an ID; where it was there before, as a repetition."""
        if job_id in self._known:
            self._duplicates.append(Found(self._known[job_id], line, extra))
            return
        if len(self._known) == self._most:
            raise Problem(IntakeProblem.TOO_MANY_JOBS, source=self._source, limit=self._most)
        self._known[job_id] = job_id
        self._found.append(Found(job_id, line, extra))

    def extend(self, rows: Iterable[tuple[JobId, int, tuple[str, ...]]]) -> None:
        """Take many IDs, each with its line and what stands beside it."""
        known, found = self._known, self._found
        for job_id, line, extra in rows:
            if job_id in known or len(known) == self._most:
                self.add(job_id, line, extra)
            else:  # the usual case, in short
                known[job_id] = job_id
                found.append(Found(job_id, line, extra))

    def reject(self, line: int, text: str, damage: Damage) -> None:
        """Take something that is nearly an ID."""
        shown = " ".join(text.split())
        if len(shown) > _LONGEST_SHOWN:
            shown = shown[: _LONGEST_SHOWN - 1] + "…"
        self._rejects.append(Reject(line, shown, damage))

    def take(self, seen: Iterable[Seen], extra: tuple[str, ...] = ()) -> None:
        """Take everything that was seen in a text."""
        known, found = self._known, self._found
        for line, text, what in seen:
            if isinstance(what, Damage):
                self.reject(line, text, what)
            elif what in known or len(known) == self._most:
                self.add(what, line, extra)
            else:  # the usual case, in short
                known[what] = what
                found.append(Found(what, line, extra))

    def handed_in(self) -> HandedIn:
        """All of it. Rows that were read before a column came up get an empty cell there."""
        return HandedIn(
            source=self._source,
            found=self._filled(self._found),
            duplicates=self._filled(self._duplicates),
            rejects=tuple(self._rejects),
            columns=tuple(self.columns),
        )

    def _filled(self, rows: list[Found]) -> tuple[Found, ...]:
        width = len(self.columns)
        return tuple([row if len(row.extra) == width else _widened(row, width) for row in rows])


def _widened(row: Found, width: int) -> Found:
    return replace(row, extra=row.extra + ("",) * (width - len(row.extra)))


def merged(source: str, parts: Sequence[HandedIn]) -> HandedIn:
    """Several hand-ins as one, in order. Columns of the same name become one column.

    A job that came without anything beside it takes what stood beside it later: an e-mail may name in its
    text what its attachment describes. Raises `Problem` (TOO_MANY_JOBS).
    """
    columns = tuple(dict.fromkeys(name for part in parts for name in part.columns))
    found: dict[JobId, Found] = {}
    duplicates: list[Found] = []
    for part in parts:
        places = [columns.index(name) for name in part.columns]
        for row in part.found:
            wide = _replaced(row, places, len(columns))
            first = found.setdefault(row.job_id, wide)
            if first is not wide:
                duplicates.append(wide)
                if not any(first.extra):
                    found[row.job_id] = replace(first, extra=wide.extra)
        duplicates += [_replaced(row, places, len(columns)) for row in part.duplicates]
    if len(found) > MOST_JOBS:
        raise Problem(IntakeProblem.TOO_MANY_JOBS, source=source, limit=MOST_JOBS)
    rejects = tuple(reject for part in parts for reject in part.rejects)
    return HandedIn(source, tuple(found.values()), tuple(duplicates), rejects, columns)


def _replaced(row: Found, places: list[int], width: int) -> Found:
    cells = [""] * width
    for place, cell in zip(places, row.extra, strict=True):
        cells[place] = cell
    return replace(row, extra=tuple(cells))
