"""The search over all columns: what never changes is read once, the rest is asked of each kind of row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.desktop import words
from app.desktop.table.job_columns import Columns, sentence_of, state_of, status_text
from app.desktop.table.pieces import Steps
from app.jobs.job_list import Job
from app.jobs.status import Detail, Status

ROWS_A_TEXT: Final = 1_000
"""Rows whose words are one text to search through."""
LONG_NUMBER: Final = -1_234_567_890
"""Has every sign in it that a number can have."""
_NEXT_ROW: Final = "\n"
_NEXT_CELL: Final = "\t"


class Haystack:
    """What a search looks through: the words of each row that never change, made once and kept.

    A thousand rows are one text. That takes half the room of a thousand texts, all of it is looked through at
    once where nothing is found, and a letter that needs more room than others needs it there alone.
    """

    def __init__(self) -> None:
        self._jobs: Sequence[Job] = ()
        self._made_for: tuple[object, ...] = ()
        self._texts: list[str] = []
        self._cells = 0

    def begin(self, jobs: Sequence[Job], columns: Columns) -> None:
        """These are the rows to search through; they are read bit by bit, or when a search comes."""
        if self._jobs is not jobs or self._made_for != (columns, len(jobs)):
            self._jobs, self._made_for, self._texts = jobs, (columns, len(jobs)), []
            self._cells = len(columns.names)

    def read_on(self) -> bool:
        """Read the next thousand rows. Whether there were any."""
        first = len(self._texts) * ROWS_A_TEXT
        rows = [
            _NEXT_CELL.join((job.job_id, *job.extra[: self._cells])).replace(_NEXT_ROW, " ")
            for job in self._jobs[first : first + ROWS_A_TEXT]
        ]
        if rows:
            self._texts.append(_NEXT_ROW.join(rows).casefold())
        return bool(rows)

    def rows_with(self, needle: str, jobs: Sequence[Job], columns: Columns) -> Steps[bytearray]:
        """For each row, whether its job's ID or one of its imported cells has the needle in it."""
        self.begin(jobs, columns)
        while self.read_on():
            yield
        found = bytearray(len(jobs))
        for at, text in enumerate(self._texts):
            if needle in text:
                first = at * ROWS_A_TEXT
                lines = text.split(_NEXT_ROW)
                found[first : first + len(lines)] = bytes([needle in line for line in lines])
                yield
        return found


class Finder:
    """Looks for one needle in what changes while a run goes on; most of it is the same in many rows."""

    def __init__(self, needle: str) -> None:
        self._needle = needle
        # By identity: to hash a member of an enum takes as long as all the rest of a row.
        self._statuses = {id(status) for status in Status if needle in status_text(status).casefold()}
        self._plain: dict[tuple[int, int], bool] = {}
        self._told: dict[tuple[int, int, int, bool], bool] = {}
        self._reasons: dict[int, bool] = {}
        self._sentences: dict[str, bool] = {}
        self._figures: dict[int, bool] = {}
        self._times: dict[int, bool] = {}
        self._asked: list[object] = []
        """What is known by its identity must not go meanwhile: another thing could get that identity."""
        in_figures = f"0123456789{words.number(LONG_NUMBER)}{words.clock_time(0)}"
        self._may_be_figure = set(needle) <= set(in_figures)

    def among(self, rows: Sequence[int], jobs: Sequence[Job], found_already: Sequence[int]) -> list[int]:
        """Those of the rows that were found already, or have the needle in what changes."""
        found: list[int] = []
        plain, may_be_figure = self._plain, self._may_be_figure
        last_status: Status | None = None
        last_detail: Detail | None = None
        has_it: bool | None = False
        for row in rows:
            if not found_already[row]:
                job = jobs[row]
                detail = job.detail
                is_other = detail is not last_detail
                if job.record is not None or job.is_unknown_there or (is_other and detail.until):
                    if not self._finds_in_all(job):
                        continue
                else:
                    # Most rows: nothing but status and detail decides what such a row says in words, and
                    # mostly they are those of the row before.
                    if is_other or job.status is not last_status:
                        last_status, last_detail = job.status, detail
                        has_it = plain.get((id(last_status), id(detail)))
                        if has_it is None:
                            has_it = self._look_at_words(job)
                    if not has_it and not (may_be_figure and self._in_figures(job)):
                        continue
            found.append(row)
        return found

    def _look_at_words(self, job: Job) -> bool:
        state = state_of(job)
        self._asked.append(job.detail)
        found = self._plain[id(job.status), id(job.detail)] = (
            id(job.status) in self._statuses
            or self._in_what_happened(job)
            or (bool(state) and self._in_sentence(state))
        )
        return found

    def _finds_in_all(self, job: Job) -> bool:
        record, detail = job.record, job.detail
        if record is not None and self._needle in record.filename.casefold():
            return True
        there: object = record.state if record is not None else job.is_unknown_there
        words_of = id(job.status), id(detail), id(there), job.is_told_since
        found = self._told.get(words_of)
        if found is None:
            state = state_of(job)
            self._asked += (detail, there)
            found = self._told[words_of] = (
                id(job.status) in self._statuses
                or self._in_what_happened(job)
                or (bool(state) and self._in_sentence(state))
            )
        return found or (self._may_be_figure and self._in_figures(job))

    def _in_what_happened(self, job: Job) -> bool:
        detail = job.detail
        if detail.message or detail.state or detail.until or job.status is Status.READY:
            return self._in_sentence(sentence_of(job))
        found = self._reasons.get(id(detail.reason))
        if found is None:
            found = self._reasons[id(detail.reason)] = self._in_sentence(sentence_of(job))
        return found

    def _in_sentence(self, sentence: str) -> bool:
        found = self._sentences.get(sentence)
        if found is None:
            found = self._sentences[sentence] = self._needle in sentence.casefold()
        return found

    def _in_figures(self, job: Job) -> bool:
        price = job.record.credits if job.record is not None else None
        if self._in_figure(job.attempts) or (price is not None and self._in_figure(price)):
            return True
        if job.finished_at is None:
            return False
        second = int(job.finished_at)
        found = self._times.get(second)
        if found is None:
            found = self._times[second] = self._needle in words.clock_time(second)
        return found

    def _in_figure(self, figure: int) -> bool:
        found = self._figures.get(figure)
        if found is None:
            found = self._figures[figure] = bool(figure) and self._needle in words.number(figure)
        return found
