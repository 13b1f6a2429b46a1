"""A program of its own that keeps a journal, to be killed, starved of disk or denied its folder.

`python -m tests.records.child WHAT FOLDER` prints what it did, a word a line.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.jobs.status import Detail, Reason
from app.problem import Problem
from app.records.journal import Journal
from app.records.report import SUFFIXES, save_report
from tests.records.reports import report, row, words
from tests.records.runs import DEADLINE, Ears, begin, cancelled, header, intend, rows

if sys.platform != "win32":
    import resource

ROWS: Final = 4_000
BATCH: Final = 16

_LONG: Final = Detail(Reason.ACCEPTED, "what the service had to say about it " * 8)
_NOBODY: Final = 65_534
_SMALL: Final = 500_000
_TINY: Final = 8_192
"""Bytes: more than the list alone takes, less than the list and what became of it."""


def say(*words: object) -> None:
    """Write a line at once, so that it is there even if the next instant kills us."""
    os.write(1, (" ".join(str(word) for word in words) + "\n").encode())


def be_killed(folder: Path) -> None:
    """Send and note rows until the kill comes; "sent" stands for what the service has seen."""
    journal = begin(folder, ROWS)
    say("path", journal.path)
    for start in range(0, ROWS, BATCH):
        batch = range(start, start + BATCH)
        intend(journal, batch)
        for number in batch:
            say("sent", number)
            journal.note(cancelled(number))
        if start % (4 * BATCH) == 0:
            intend(journal, ())
            say("noted", start + BATCH)
    say("done")
    sys.stdin.read()


def fill_the_disk(folder: Path) -> None:
    """No file may grow beyond a small size: half of the run can't be written. Then there is room again."""
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    ears = Ears()
    journal = begin(folder, ROWS, ears)
    intend(journal, ())
    resource.setrlimit(resource.RLIMIT_FSIZE, (_SMALL, most))
    _cancel_all(journal)
    say("heard", *(problem.what.name for problem in ears.heard))
    if "stay" not in sys.argv:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    say("closed", journal.close(DEADLINE))
    say("trouble", journal.trouble is not None)


def be_refused(folder: Path) -> None:
    """Somebody else's folder: nothing can be written there."""
    _become_nobody()
    ears = Ears()
    journal = begin(folder, ROWS, ears)
    _cancel_all(journal)
    say("heard", *(problem.what.name for problem in ears.heard))
    say("closed", journal.close(DEADLINE))


def go_on_without_rights(path: Path) -> None:
    """A run of the past that may be read and not written."""
    _become_nobody()
    ears = Ears()
    journal, run = Journal.reopen(path, ears)
    say("read", *(row.trace.value for row in run.rows))
    intend(journal, [0])
    say("heard", *(problem.what.name for problem in ears.heard))
    say("closed", journal.close(DEADLINE))


def hold(path: Path) -> None:
    """Have a run in hand until the end of standard input."""
    try:
        journal, _ = Journal.reopen(path, Ears())
    except Problem as problem:
        say(problem.what.name)
        return
    say("held")
    sys.stdin.read()
    say("closed", journal.close(DEADLINE))


def die_before_the_list_is_written(folder: Path) -> None:
    """End at once, with the journal barely begun."""
    say("path", Journal.create(folder, header(), rows(ROWS), Ears()).path)
    os._exit(1)


def save_reports(folder: Path) -> None:
    """No file may grow beyond a small size; the reports are bigger."""
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (_TINY, most))
    for ending in SUFFIXES:
        say(ending, _why_not_saved(folder / f"report{ending}"))


def save_without_rights(folder: Path) -> None:
    """Neither may a protected file be replaced, nor one be made in somebody else's folder."""
    _become_nobody()
    say("protected", _why_not_saved(folder / "protected.csv"))
    say("elsewhere", _why_not_saved(Path("/job-canceller-has-no-business-here.csv")))


def _why_not_saved(path: Path) -> str:
    try:
        save_report(report([row(number, "x" * 99) for number in range(ROWS)], columns=("X",)), path, words())
    except Problem as problem:
        return problem.what.name
    return "saved"


def _become_nobody() -> None:
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(_NOBODY)
        os.setuid(_NOBODY)


def _cancel_all(journal: Journal) -> None:
    for start in range(0, ROWS, BATCH):
        intend(journal, range(start, start + BATCH))
        for number in range(start, start + BATCH):
            journal.note(cancelled(number)._replace(detail=_LONG))
    say("sent", ROWS)


_WHAT: Final[dict[str, Callable[[Path], None]]] = {
    act.__name__: act
    for act in (
        save_reports,
        save_without_rights,
        be_killed,
        fill_the_disk,
        be_refused,
        go_on_without_rights,
        hold,
        die_before_the_list_is_written,
    )
}

if __name__ == "__main__":
    _WHAT[sys.argv[1]](Path(sys.argv[2]))
    assert threading.active_count() == 1
