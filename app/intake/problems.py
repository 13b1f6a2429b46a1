"""What can be wrong with something a person hands in. `app.wording.intake` holds the sentences."""

from __future__ import annotations

from enum import Enum


class IntakeProblem(Enum):
    """News about one file, paste or pipe. The fact `source` is its name, for people."""

    NO_IDS = "no_ids"
    """It was read, and no job ID is in it. Not raised: the fronts say it of an empty `HandedIn`."""
    NOT_THERE = "not_there"
    """No such file, or it vanished while it was read."""
    FOLDER = "folder"
    NO_PERMISSION = "no_permission"
    LOCKED = "locked"
    """Another program holds it (Windows)."""
    UNREADABLE = "unreadable"
    """The disk, the network share or the pipe failed."""
    TOO_LARGE = "too_large"
    """Over `limit` megabytes."""
    UNPACKS_TOO_MUCH = "unpacks_too_much"
    """A workbook that is small on disk and would fill the memory."""
    PASSWORD = "password"  # noqa: S105  (the name of a problem)
    """A workbook that opens only with a password."""
    DAMAGED_WORKBOOK = "damaged_workbook"
    NOT_A_LIST = "not_a_list"
    """A kind of file that holds no list: a picture, a PDF, a program."""
    PACKED = "packed"
    """An archive (zip, gz, 7z, rar): what is inside has to be taken out first."""
    OUTLOOK_MESSAGE = "outlook_message"
    """Outlook's own .msg form of an e-mail."""
    TOO_MANY_JOBS = "too_many_jobs"
    """More than `limit` jobs in one list."""
    NO_SUCH_COLUMN = "no_such_column"
    """The column `name` was asked for; there are `columns`."""
    NO_COLUMNS = "no_columns"
    """The column `name` was asked for, and this is plain text."""
    NO_SUCH_SHEET = "no_such_sheet"
    """The sheet `name` was asked for; there are `sheets`."""
    NO_SHEETS = "no_sheets"
    """The sheet `name` was asked for, and this is no workbook."""
    WHICH_COLUMN = "which_column"
    """Several of the `columns` may hold the jobs, and nobody is there to choose."""
    WHICH_SHEET = "which_sheet"
    """Several of the `sheets` may hold the jobs, and nobody is there to choose."""
    STOPPED = "stopped"
    """The person stopped the reading: nothing was taken."""
