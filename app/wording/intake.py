"""Sentences about what a person hands in."""

from __future__ import annotations

from enum import Enum
from typing import Final

from app.intake.problems import IntakeProblem
from app.jobs.handed_in import Damage
from app.wording.sentence import QT_TRANSLATE_NOOP, Sentence, Text

SENTENCES: Final[dict[Enum, Sentence]] = {
    IntakeProblem.NO_IDS: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "There is no job ID in {source}.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "A job ID looks like this: 6f1c2b9e-0d4a-4c57-9b1e-2f8a7c3d5e60. IDs that are named as "
                "something else, such as source_id or request_id, are not taken for jobs.",
            )
        ),
    ),
    IntakeProblem.NOT_THERE: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "{source} is not there.")),
        Text(
            QT_TRANSLATE_NOOP("wording", "Look whether it was moved, renamed or deleted, and open it again.")
        ),
    ),
    IntakeProblem.FOLDER: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "{source} is a folder.")),
        Text(QT_TRANSLATE_NOOP("wording", "Open the files in it that list the jobs.")),
    ),
    IntakeProblem.NO_PERMISSION: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "You have no permission to read {source}.")),
        Text(QT_TRANSLATE_NOOP("wording", "Ask whoever owns the file, or copy it to a folder of your own.")),
    ),
    IntakeProblem.LOCKED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "Another program is using {source}.")),
        Text(QT_TRANSLATE_NOOP("wording", "Close it there, and open it here again.")),
    ),
    IntakeProblem.UNREADABLE: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "{source} could not be read to its end.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Check the disk or the network connection, or copy the file, and try again."
            )
        ),
    ),
    IntakeProblem.TOO_LARGE: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "{source} is larger than {limit} MB.")),
        Text(QT_TRANSLATE_NOOP("wording", "Split it, or copy the part with the job IDs and paste it.")),
    ),
    IntakeProblem.UNPACKS_TOO_MUCH: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "{source} would fill the memory when it is opened.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Copy the column with the job IDs into a new workbook, or save the sheet as CSV."
            )
        ),
    ),
    IntakeProblem.PASSWORD: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "{source} is protected by a password.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Save a copy without the password, or copy the job IDs out of it and paste them."
            )
        ),
    ),
    IntakeProblem.DAMAGED_WORKBOOK: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "{source} is damaged or no real workbook.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Open it in your spreadsheet program, save it again, and try that copy."
            )
        ),
    ),
    IntakeProblem.NOT_A_LIST: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "{source} is no kind of file that a list can be read from.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Save the list as text, CSV, Excel or OpenDocument, or copy the job IDs and paste them.",
            )
        ),
    ),
    IntakeProblem.PACKED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "{source} is a packed archive.")),
        Text(QT_TRANSLATE_NOOP("wording", "Unpack it, and open the list that is inside.")),
    ),
    IntakeProblem.OUTLOOK_MESSAGE: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "{source} is an e-mail in Outlook's own format.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Open it in Outlook and copy its text, or save the attached list by itself."
            )
        ),
    ),
    IntakeProblem.TOO_MANY_JOBS: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "There are more than {limit} jobs in {source}.")),
        Text(QT_TRANSLATE_NOOP("wording", "Split the list, and cancel one part after the other.")),
    ),
    IntakeProblem.NO_SUCH_COLUMN: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "{source} has no column “{name}”.")),
        Text(QT_TRANSLATE_NOOP("wording", "It has these columns: {columns}.")),
    ),
    IntakeProblem.NO_COLUMNS: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "{source} has no columns, so there is no column “{name}”.")),
        Text(QT_TRANSLATE_NOOP("wording", "Hand it in without naming a column.")),
    ),
    IntakeProblem.NO_SUCH_SHEET: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "{source} has no sheet “{name}”.")),
        Text(QT_TRANSLATE_NOOP("wording", "It has these sheets: {sheets}.")),
    ),
    IntakeProblem.NO_SHEETS: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "{source} has no sheets, so there is no sheet “{name}”.")),
        Text(QT_TRANSLATE_NOOP("wording", "Hand it in without naming a sheet.")),
    ),
    IntakeProblem.WHICH_COLUMN: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "Several columns of {source} may hold the job IDs: {columns}.")),
        Text(QT_TRANSLATE_NOOP("wording", "Say which one it is with --column NAME.")),
    ),
    IntakeProblem.WHICH_SHEET: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "Several sheets of {source} hold IDs: {sheets}.")),
        Text(QT_TRANSLATE_NOOP("wording", "Say which one it is with --sheet NAME.")),
    ),
    IntakeProblem.STOPPED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "Reading {source} was stopped.")),
        Text(QT_TRANSLATE_NOOP("wording", "Nothing of it was added to the list.")),
    ),
}

DAMAGES: Final[dict[Damage, Text]] = {
    Damage.TOO_SHORT: Text(QT_TRANSLATE_NOOP("wording", "A digit or more is missing.")),
    Damage.TOO_LONG: Text(QT_TRANSLATE_NOOP("wording", "It has more digits than a job ID.")),
    Damage.WRONG_CHARACTER: Text(
        QT_TRANSLATE_NOOP("wording", "It has a character in it that does not belong in a job ID.")
    ),
}
"""What is wrong with something that looks like a job ID."""

PASTE: Final = Text(QT_TRANSLATE_NOOP("wording", "what was pasted"))
"""The `source` of what came without a file's name."""
PIPE: Final = Text(QT_TRANSLATE_NOOP("wording", "the standard input"))
