"""The columns of the jobs that were found at the service: what each says, and by what it is sorted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import Enum
from typing import Final

from PySide6.QtCore import QDateTime, QLocale

from app.desktop import words
from app.jobs.job_id import JobId
from app.jobs.record import JobRecord
from app.records.harmless import visible
from app.wording.find import ago_in_words
from app.wording.sentence import QT_TRANSLATE_NOOP, Text


class Column(Enum):
    """The columns, from left to right."""

    FILE = "file"
    STATE = "state"
    PROGRESS = "progress"
    STARTED = "started"
    MODEL = "model"
    CREDITS = "credits"
    IN_LIST = "in_list"
    JOB_ID = "job_id"


COLUMNS: Final = tuple(Column)
TITLES: Final[dict[Column, Text]] = {
    Column.FILE: Text(QT_TRANSLATE_NOOP("wording", "File")),
    Column.STATE: Text(QT_TRANSLATE_NOOP("wording", "Service says")),
    Column.PROGRESS: Text(QT_TRANSLATE_NOOP("wording", "Progress")),
    Column.STARTED: Text(QT_TRANSLATE_NOOP("wording", "Started")),
    Column.MODEL: Text(QT_TRANSLATE_NOOP("wording", "Model")),
    Column.CREDITS: Text(QT_TRANSLATE_NOOP("wording", "Credits")),
    Column.IN_LIST: Text(QT_TRANSLATE_NOOP("wording", "In your list")),
    Column.JOB_ID: Text(QT_TRANSLATE_NOOP("wording", "Job ID")),
}
NUMBERS: Final = frozenset({COLUMNS.index(Column.PROGRESS), COLUMNS.index(Column.CREDITS)})

STARTED: Final = Text(QT_TRANSLATE_NOOP("wording", "{time}, {ago}"))
PERCENT: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} %"))
YES: Final = Text(QT_TRANSLATE_NOOP("wording", "Yes"))

InList = Callable[[JobId], bool]
SortKey = str | int | float | None


def cell_text(record: JobRecord, column: Column, in_list: InList, now: float) -> str:
    """What a cell says. `now` is in Unix seconds."""
    match column:
        case Column.FILE:
            return visible(record.filename)
        case Column.STATE:
            return visible(str(record.state))
        case Column.PROGRESS:
            return "" if record.progress is None else words.say(PERCENT, count=record.progress)
        case Column.STARTED:
            return "" if record.started is None else started_text(record.started, now)
        case Column.MODEL:
            return visible(record.model)
        case Column.CREDITS:
            return "" if record.credits is None else words.number(record.credits)
        case Column.IN_LIST:
            return words.say(YES) if in_list(record.job_id) else ""
        case Column.JOB_ID:
            return record.job_id


def started_text(moment: float, now: float) -> str:
    """When a job was started, on this computer's clock, and how long ago that is."""
    at = QDateTime.fromSecsSinceEpoch(int(moment))
    short = QLocale.FormatType.ShortFormat
    is_today = datetime.fromtimestamp(moment).date() == datetime.fromtimestamp(now).date()  # noqa: DTZ006
    time = QLocale().toString(at.time(), short) if is_today else QLocale().toString(at, short)
    return words.say(STARTED, time=time, ago=ago_in_words(now - moment, words.translate))


def sort_keys(records: Sequence[JobRecord], column: Column, in_list: InList) -> list[SortKey]:
    """What each record is sorted by in this column; without a key it comes last, whichever way is up."""
    match column:
        case Column.FILE:
            return [record.filename.casefold() or None for record in records]
        case Column.STATE:
            return [str(record.state) for record in records]
        case Column.PROGRESS:
            return [record.progress for record in records]
        case Column.STARTED:
            return [record.started for record in records]
        case Column.MODEL:
            return [record.model.casefold() or None for record in records]
        case Column.CREDITS:
            return [record.credits for record in records]
        case Column.IN_LIST:
            return [not in_list(record.job_id) for record in records]
        case Column.JOB_ID:
            return [record.job_id for record in records]
