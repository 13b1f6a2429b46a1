"""Sentences about the journal of a run, and the words of a report."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Final

from app.jobs.handed_in import Damage
from app.jobs.status import Detail, Status
from app.records.report_values import ReportProblem, ReportWords
from app.records.run_values import JournalProblem
from app.wording.sentence import QT_TRANSLATE_NOOP, Sentence, Text, Translate, in_english

_NOT_WRITTEN_DOWN: Final = Text(
    QT_TRANSLATE_NOOP(
        "wording",
        "Cancelling goes on. Let the run come to its end and save the report before you close the program.",
    )
)

SENTENCES: Final[dict[Enum, Sentence]] = {
    JournalProblem.DISK_FULL: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The disk is full, so this run is not being written down.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Cancelling goes on. Make room on the disk, and the run is written down again; otherwise save"
                " the report before you close the program.",
            )
        ),
    ),
    JournalProblem.NO_PERMISSION: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "This run is not being written down: the program may not write into its own folder.",
            )
        ),
        _NOT_WRITTEN_DOWN,
    ),
    JournalProblem.WRITE_FAILED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "This run is not being written down: the disk does not take it.")),
        _NOT_WRITTEN_DOWN,
    ),
    JournalProblem.DAMAGED_MEANWHILE: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "This run is not being written down any more: something else has changed its file.",
            )
        ),
        _NOT_WRITTEN_DOWN,
    ),
    JournalProblem.GOING_ON_ELSEWHERE: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "This run is going on in another window.")),
        Text(QT_TRANSLATE_NOOP("wording", "Go on there, or close that window first.")),
    ),
    JournalProblem.DAMAGED: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "The record of a run is damaged and cannot be read. It was kept as “{file}.damaged”.",
            )
        ),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Look with “Find my running jobs” whether any of its jobs are still running, or hand in their"
                " IDs again: what is cancelled already stays so.",
            )
        ),
    ),
    JournalProblem.NEWER_VERSION: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "A run was written down by a newer version of this program.")),
        Text(QT_TRANSLATE_NOOP("wording", "Open it with the newer version.")),
    ),
    JournalProblem.UNREADABLE: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The record of a run cannot be read at the moment.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Try again. If it stays so, ask whoever looks after this computer about the file “{file}”.",
            )
        ),
    ),
    JournalProblem.GONE: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The record of this run is not there any more.")),
        Text(QT_TRANSLATE_NOOP("wording", "Hand in its IDs again: what is cancelled already stays so.")),
    ),
    ReportProblem.UNKNOWN_FORMAT: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "“{file}” does not say in which format the report is wanted.")),
        Text(QT_TRANSLATE_NOOP("wording", "Choose a name that ends in .xlsx, .csv or .json.")),
    ),
    ReportProblem.NO_FOLDER: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The folder “{folder}” for the report is not there.")),
        Text(QT_TRANSLATE_NOOP("wording", "Choose another folder, or connect the drive again.")),
    ),
    ReportProblem.IS_A_FOLDER: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "“{file}” is a folder.")),
        Text(QT_TRANSLATE_NOOP("wording", "Choose another name for the report.")),
    ),
    ReportProblem.NO_PERMISSION: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The report was not saved: “{file}” may not be written there.")),
        Text(QT_TRANSLATE_NOOP("wording", "Choose another folder, such as your documents, or another name.")),
    ),
    ReportProblem.DISK_FULL: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The report was not saved: there is not enough room on the disk.")),
        Text(QT_TRANSLATE_NOOP("wording", "Make room, or choose another disk.")),
    ),
    ReportProblem.IN_USE: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The report was not saved: “{file}” is open in another program.")),
        Text(QT_TRANSLATE_NOOP("wording", "Close it there, or choose another name.")),
    ),
    ReportProblem.WRITE_FAILED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The report was not saved: “{file}” could not be written.")),
        Text(QT_TRANSLATE_NOOP("wording", "Choose another folder or another disk.")),
    ),
    ReportProblem.TOO_WIDE: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The report was not saved: it has more columns than Excel takes.")),
        Text(QT_TRANSLATE_NOOP("wording", "Choose a name that ends in .csv.")),
    ),
}

DAMAGES: Final[dict[Damage, Text]] = {
    Damage.TOO_SHORT: Text(QT_TRANSLATE_NOOP("wording", "Too short")),
    Damage.TOO_LONG: Text(QT_TRANSLATE_NOOP("wording", "Too long")),
    Damage.WRONG_CHARACTER: Text(QT_TRANSLATE_NOOP("wording", "A wrong character in it")),
}

LABELS: Final[dict[str, Text]] = {
    "jobs_sheet": Text(QT_TRANSLATE_NOOP("wording", "Jobs")),
    "summary_sheet": Text(QT_TRANSLATE_NOOP("wording", "Summary")),
    "started": Text(QT_TRANSLATE_NOOP("wording", "Started (UTC)")),
    "ended": Text(QT_TRANSLATE_NOOP("wording", "Ended (UTC)")),
    "key": Text(QT_TRANSLATE_NOOP("wording", "Key")),
    "address": Text(QT_TRANSLATE_NOOP("wording", "Service address")),
    "version": Text(QT_TRANSLATE_NOOP("wording", "Program version")),
    "practice": Text(QT_TRANSLATE_NOOP("wording", "Practice: no real job was touched.")),
    "status": Text(QT_TRANSLATE_NOOP("wording", "What became of the jobs")),
    "number": Text(QT_TRANSLATE_NOOP("wording", "Number")),
    "rows": Text(QT_TRANSLATE_NOOP("wording", "Jobs in the list")),
    "duplicates": Text(QT_TRANSLATE_NOOP("wording", "Were in the list already")),
    "rejects": Text(QT_TRANSLATE_NOOP("wording", "Look like damaged IDs")),
    "handed_in": Text(QT_TRANSLATE_NOOP("wording", "Handed in altogether")),
    "rows_here": Text(QT_TRANSLATE_NOOP("wording", "Jobs in this report")),
    "line": Text(QT_TRANSLATE_NOOP("wording", "Line")),
    "text": Text(QT_TRANSLATE_NOOP("wording", "Text")),
    "reason": Text(QT_TRANSLATE_NOOP("wording", "What is wrong")),
    "same_as": Text(QT_TRANSLATE_NOOP("wording", "Same as job number")),
}


def report_words(
    say: Callable[[Status, Detail], str],
    name_of: Callable[[Status], str],
    translate: Translate = in_english,
) -> ReportWords:
    """The words of a report in a person's language. `say` and `name_of` speak about a row and a status."""
    labels = {name: translate(text, {}) for name, text in LABELS.items()}
    return ReportWords(say=say, name_of=name_of, why=lambda damage: translate(DAMAGES[damage], {}), **labels)
