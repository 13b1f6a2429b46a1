"""The columns of the table: what each says of a job in words, and by what it is sorted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache
from math import isnan
from typing import Final

from app.desktop import words
from app.desktop.table.pieces import STRETCH, Steps, parts_of
from app.jobs.job_list import Job
from app.jobs.outlook import Chance, chance_of
from app.jobs.status import Detail, Reason, Status
from app.records.harmless import visible
from app.wording.find import NO_SUCH_JOB, preview_of
from app.wording.rows import status_name, what_happened
from app.wording.sentence import QT_TRANSLATE_NOOP, Text


class Column(Enum):
    """The columns that are always there. The value is their name in the remembered layout."""

    STATUS = "status"
    JOB_ID = "job_id"
    LABEL = "label"
    WHAT_HAPPENED = "what_happened"
    STATE = "state"
    CREDITS = "credits"
    TRIES = "tries"
    TIME = "time"


FIXED: Final = tuple(Column)

TITLES: Final[dict[Column, Text]] = {
    Column.STATUS: Text(QT_TRANSLATE_NOOP("wording", "Status")),
    Column.JOB_ID: Text(QT_TRANSLATE_NOOP("wording", "Job ID")),
    Column.LABEL: Text(QT_TRANSLATE_NOOP("wording", "File or label")),
    Column.WHAT_HAPPENED: Text(QT_TRANSLATE_NOOP("wording", "What happened")),
    Column.STATE: Text(QT_TRANSLATE_NOOP("wording", "Service says")),
    Column.CREDITS: Text(QT_TRANSLATE_NOOP("wording", "Credits")),
    Column.TRIES: Text(QT_TRANSLATE_NOOP("wording", "Tries")),
    Column.TIME: Text(QT_TRANSLATE_NOOP("wording", "Time")),
}

MOST_SENTENCES: Final = 10_000
"""Different sentences that are kept; what the service says may differ from row to row."""
MOST_NUMERALS: Final = 1_000
MOST_TIMES: Final = 2_000
"""Different ones that are kept."""

PROBLEMS_FIRST: Final = (
    Status.FAILED,
    Status.UNKNOWN,
    Status.NOT_ALLOWED,
    Status.NOT_FOUND,
    Status.NOT_CANCELLABLE,
    Status.NOT_ATTEMPTED,
    Status.WAITING,
    Status.SENDING,
    Status.READY,
    Status.CANCELLED,
    Status.ALREADY_CANCELLED,
    Status.ALREADY_FINISHED,
)
"""The order of the chips, and of the table when it is sorted by status."""
RANK: Final = {status: rank for rank, status in enumerate(PROBLEMS_FIRST)}

LABEL_NAMES: Final = frozenset(
    {
        *("file", "filename", "file_name", "image", "label", "name", "title"),
        *("datei", "dateiname", "bild", "titel", "fichier", "archivo", "fichero"),
    }
)
"""Imported columns of these names say which file a job is about."""

_AGAIN_AT: Final = Text(QT_TRANSLATE_NOOP("wording", "{sentence} Again at {time}."))

SortKey = str | int | float | None
"""What a cell is sorted by; cells without one come last, whichever way is up."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one list: the fixed ones, then the imported ones that are not the label already.

    `imported` holds, for each further column, its place in `Job.extra`.
    """

    names: tuple[str, ...] = ()
    label_at: int | None = None
    imported: tuple[int, ...] = ()

    @classmethod
    def of(cls, names: Sequence[str]) -> Columns:
        """The columns for a list that was imported with these."""
        label_at = next((at for at, name in enumerate(names) if _plain(name) in LABEL_NAMES), None)
        return cls(tuple(names), label_at, tuple(at for at in range(len(names)) if at != label_at))

    def __len__(self) -> int:
        return len(FIXED) + len(self.imported)

    def never_changes(self, at: int) -> bool:
        """Whether what a job is sorted by in this column is the same as long as it is in the list."""
        return at >= len(FIXED) or FIXED[at] is Column.JOB_ID

    def stays(self, at: int, changed: Iterable[Job]) -> bool:
        """Whether jobs that say something new are sorted by the same as before in this column."""
        if self.never_changes(at):
            return True
        # As long as the service said nothing of a job, its label is the one it was handed in with.
        return FIXED[at] is Column.LABEL and not any(
            job.record is not None or job.is_unknown_there for job in changed
        )

    def says_something(self, jobs: Iterable[Job], at: int) -> bool:
        """Whether a column that the service alone can fill says something of one of these jobs."""
        match FIXED[at] if at < len(FIXED) else None:
            case Column.STATE:
                return any(job.record or job.is_unknown_there or job.detail.state for job in jobs)
            case Column.CREDITS:
                return any(job.record is not None and job.record.credits is not None for job in jobs)
            case _:
                return True

    def is_fixed(self, at: int) -> bool:
        """Whether it is one of the columns that are always there."""
        return at < len(FIXED)

    def key_of(self, at: int) -> str:
        """The name under which a column is remembered."""
        return FIXED[at].value if at < len(FIXED) else f"imported: {self.names[self._place(at)]}"

    def title(self, at: int) -> str:
        """What stands above a column."""
        return words.say(TITLES[FIXED[at]]) if at < len(FIXED) else visible(self.names[self._place(at)])

    def text(self, job: Job, at: int) -> str:
        """What a cell says."""
        if at >= len(FIXED):
            return visible(cell(job, self._place(at)))
        match FIXED[at]:
            case Column.STATUS:
                return status_text(job.status)
            case Column.JOB_ID:
                return job.job_id
            case Column.LABEL:
                return visible(self.label(job))
            case Column.WHAT_HAPPENED:
                return sentence_of(job)
            case Column.STATE:
                return visible(state_of(job))
            case Column.CREDITS:
                price = job.record.credits if job.record else None
                return "" if price is None else _numeral(price)
            case Column.TRIES:
                return _numeral(job.attempts) if job.attempts else ""
            case Column.TIME:
                return _time(job.finished_at) if job.finished_at else ""

    def label(self, job: Job) -> str:
        """The file's name as the service knows it, else as it was handed in."""
        if job.record is not None and job.record.filename:
            return job.record.filename
        return cell(job, self.label_at) if self.label_at is not None else ""

    def holds_numbers(self, jobs: Sequence[Job], at: int) -> Steps[bool]:
        """Whether all cells of an imported column that aren't empty are numbers."""
        for part in parts_of(range(len(jobs)), STRETCH):
            if not _are_numbers(self._cells([jobs[row] for row in part], at)):
                return False
            yield
        return True

    def sort_keys(self, jobs: Sequence[Job], at: int, *, as_numbers: bool = False) -> list[SortKey]:
        """What each job is sorted by in this column: numbers as numbers, words without regard to case.

        Imported cells are numbers where all of the list's are (`holds_numbers`).
        """
        if at >= len(FIXED):
            cells = self._cells(jobs, at)
            if as_numbers:
                return [_number(text) if text else None for text in cells]
            return [text.casefold() or None for text in cells]
        match FIXED[at]:
            case Column.STATUS:
                rank = {id(status): place for status, place in RANK.items()}
                return [rank[id(job.status)] for job in jobs]
            case Column.JOB_ID:
                return [job.job_id for job in jobs]
            case Column.LABEL:
                return [self.label(job).casefold() or None for job in jobs]
            case Column.WHAT_HAPPENED:
                return _sentences_of(jobs)
            case Column.STATE:
                return [state_of(job) or None for job in jobs]
            case Column.CREDITS:
                return [job.record.credits if job.record else None for job in jobs]
            case Column.TRIES:
                return [job.attempts or None for job in jobs]
            case Column.TIME:
                return [job.finished_at for job in jobs]

    def text_of_key(self, key: SortKey, at: int) -> str:
        """What a cell says that is sorted by this key, in a column that is always there but for the label."""
        match FIXED[at]:
            case Column.STATUS:
                return status_text(PROBLEMS_FIRST[int(key or 0)])
            case Column.CREDITS | Column.TRIES:
                return words.number(int(key or 0))
            case Column.TIME:
                return words.clock_time(float(key or 0))
            case _:
                return visible(str(key))

    def _cells(self, jobs: Sequence[Job], at: int) -> list[str]:
        place = self._place(at)
        return [job.extra[place] if place < len(job.extra) else "" for job in jobs]

    def _place(self, at: int) -> int:
        return self.imported[at - len(FIXED)]


@cache
def status_text(status: Status) -> str:
    """The name of a status."""
    return status_name(status, words.translate)


def sentence_of(job: Job) -> str:
    """What happened to a job, in one sentence; as long as nothing did, whether it can be cancelled."""
    if job.status is Status.READY:
        return _preview(chance_of(job))
    detail = job.detail
    sentence = _sentence(detail.reason, detail.message, detail.state)
    if job.status is Status.WAITING and detail.until:
        return words.say(_AGAIN_AT, sentence=sentence, time=words.clock_time(detail.until))
    return sentence


def _sentences_of(jobs: Sequence[Job]) -> list[SortKey]:
    """What happened to each. Rows that share what it is made of need not be asked one by one."""
    made: dict[int, SortKey] = {}
    keys: list[SortKey] = []
    ready = Status.READY
    for job in jobs:
        of: object = job.detail
        if job.status is ready:
            of = job.record.state if job.record is not None else job.is_unknown_there
        known = id(of)
        if known in made:
            keys.append(made[known])
            continue
        key = sentence_of(job) or None
        keys.append(key)
        if job.status is ready or not job.detail.until:
            made[known] = key
    return keys


# The same words stand in thousands of rows, and are made once.


@lru_cache(maxsize=MOST_SENTENCES)
def _sentence(reason: Reason, message: str, state: str) -> str:
    return visible(what_happened(Detail(reason, message, state), words.translate))


@cache
def _preview(chance: Chance) -> str:
    return preview_of(chance, words.translate)


@lru_cache(maxsize=MOST_NUMERALS)
def _numeral(value: int) -> str:
    return words.number(value)


@lru_cache(maxsize=MOST_TIMES)
def _time(moment: float) -> str:
    return words.clock_time(moment)


def forget_words() -> None:
    """The language has changed."""
    for made in (status_text, _sentence, _preview, _numeral, _time):
        made.cache_clear()


def state_of(job: Job) -> str:
    """The service's own word for the job, unless it is older than what the run was told."""
    if not job.is_told_since:
        return job.detail.state
    if job.record is not None:
        return str(job.record.state)
    return words.say(NO_SUCH_JOB) if job.is_unknown_there else job.detail.state


def cell(job: Job, place: int) -> str:
    """An imported cell; rows may have fewer of them than there are columns."""
    return job.extra[place] if place < len(job.extra) else ""


def _plain(name: str) -> str:
    return name.strip().casefold().replace(" ", "_").replace("-", "_")


def _are_numbers(cells: Sequence[str]) -> bool:
    """("nan" is a number to Python, and has no order.)"""
    try:
        return not any(map(isnan, [_number(text) for text in set(cells) if text]))
    except ValueError:
        return False


def _number(text: str) -> float:
    return float(text.replace(",", "."))
