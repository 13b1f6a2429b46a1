"""Takes what a person hands in, reads it off the main thread, one after the other, and says what came in."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop import words
from app.desktop.notices import NoticeArea, Offer, Tone, Topic
from app.desktop.rest_dialog import RestDialog
from app.engine.background import Errand
from app.intake.text import read_text
from app.intake.watch import Progress, Stop
from app.jobs.handed_in import HandedIn
from app.jobs.job_list import Addition, Job
from app.problem import Problem
from app.records.harmless import visible
from app.session import Session
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

SHOWN_AFTER: Final = 300
"""Milliseconds after which a reading shows its progress."""
LONGEST_NAME: Final = 60
ENDINGS: Final = ("txt", "log", "csv", "tsv", "json", "jsonl", "xlsx", "xlsm", "xls", "ods", "eml")

ADDED: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} jobs added"), "1 job added")
ADDED_FROM: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} jobs added from {source}"), "1 job added from {source}"
)
NONE_ADDED: Final = Text(QT_TRANSLATE_NOOP("wording", "No job added"))
NONE_ADDED_FROM: Final = Text(QT_TRANSLATE_NOOP("wording", "No job added from {source}"))
IN_LIST: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} were in the list already"), "1 was in the list already"
)
REPEATED: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} came more than once"), "1 came more than once")
DAMAGED: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} look like damaged IDs"), "1 looks like a damaged ID"
)
NOTHING_FOUND: Final = Text(
    QT_TRANSLATE_NOOP(
        "wording",
        "There is no job ID in what was pasted. A job ID looks like this: "
        "6f1c2b9e-0d4a-4c57-9b1e-2f8a7c3d5e60.",
    )
)
NOTHING_FOUND_IN: Final = Text(
    QT_TRANSLATE_NOOP(
        "wording",
        "There is no job ID in {source}. A job ID looks like this: 6f1c2b9e-0d4a-4c57-9b1e-2f8a7c3d5e60.",
    )
)
TAKEN_BACK: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} jobs taken out of the list again"),
    "1 job taken out of the list again",
)
READING: Final = Text(QT_TRANSLATE_NOOP("wording", "Reading {source}…"))
PASTE: Final = Text(QT_TRANSLATE_NOOP("wording", "what was pasted"))

Read = Callable[[Stop, Progress], HandedIn]


@dataclass(frozen=True, slots=True)
class Reading:
    """Something that waits to be read."""

    source: str
    read: Read


class IntakeDesk(QObject):
    """One reading at a time, so that what comes first stands first in the list."""

    def __init__(self, session: Session, notices: NoticeArea, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._notices = notices
        self._window = window
        self._waiting: deque[Reading] = deque()
        self._errand: Errand[HandedIn] | None = None
        self._source = ""
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(SHOWN_AFTER)
        self._late.timeout.connect(self._show_reading)

    @property
    def is_reading(self) -> bool:
        """Whether something is being read or waits for it."""
        return self._errand is not None or bool(self._waiting)

    def take_text(self, text: str) -> None:
        """Take what was pasted, typed or dropped."""

        def read(stop: Stop, progress: Progress) -> HandedIn:
            del stop, progress
            return read_text(text)

        self._take(Reading("", read))

    def take_mime(self, mime: QMimeData) -> bool:
        """Take what was pasted or dropped: files before text. Whether there was any of it."""
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if files:
            self.take_files(files)
        elif mime.hasText() and mime.text().strip():
            self.take_text(mime.text())
        else:
            return False
        return True

    @Slot()
    def ask_for_files(self) -> None:
        """Ask which files to take."""
        dialog = QFileDialog(self._window, self.tr("Open a file with job IDs"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*.{ending}" for ending in ENDINGS)
        dialog.setNameFilters(
            [self.tr("Lists ({patterns})").format(patterns=patterns), self.tr("All files (*)")]
        )
        dialog.setLabelText(QFileDialog.DialogLabel.Reject, self.tr("Go back"))
        dialog.filesSelected.connect(lambda names: self.take_files([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take files, in the order given."""

    def _take(self, reading: Reading) -> None:
        if self._session.is_running:
            self._tell_running()
            return
        self._waiting.append(reading)
        if self._errand is None:
            self._next()

    def _tell_running(self) -> None:
        text = self.tr("A run is going on. Hand in more jobs when it has ended.")
        self._notices.tell(Topic.INTAKE, text, Tone.WARNING)

    def _next(self) -> None:
        self._late.stop()
        self._notices.dismiss(Topic.READING)
        self._errand = None
        if not self._waiting:
            return
        reading = self._waiting.popleft()
        self._source = short(reading.source)
        self._late.start()
        self._errand = self._session.background.run(
            reading.read, self._arrived, self._failed, self._progressed
        )

    @Slot()
    def _show_reading(self) -> None:
        text = words.say(READING, source=self._source or words.say(PASTE))
        offers = [Offer(self.tr("Stop"), self._stop)]
        self._notices.tell(Topic.READING, text, offers=offers).show_progress(0, 0)

    def _progressed(self, done: int, total: int) -> None:
        line = self._notices.line(Topic.READING)
        if line is not None:
            line.show_progress(done, total)

    def _stop(self) -> None:
        if self._errand is not None:
            self._errand.abandon()
        self._waiting.clear()
        self._next()

    def _arrived(self, handed_in: HandedIn) -> None:
        self._next()
        self.add(handed_in)

    def _failed(self, failure: Problem | Exception) -> None:
        self._next()
        self._notices.tell(Topic.INTAKE, words.in_one_line(failure), Tone.WARNING)

    # The list.

    def add(self, handed_in: HandedIn) -> None:
        """Put it into the list and say what came in."""
        if not (handed_in.found or handed_in.rejects):
            self._tell_nothing(handed_in.source)
            return
        try:
            addition = self._session.add(handed_in)
        except Problem as problem:
            self._notices.tell(Topic.INTAKE, words.in_one_line(problem), Tone.WARNING)
            return
        offers = []
        if addition.rejects or addition.duplicates or addition.in_list_already:
            offers.append(Offer(self.tr("Show"), lambda: self._show_rest(addition), closes=False))
        if addition.jobs:
            offers.append(Offer(self.tr("Undo"), self.undo))
        tone = Tone.WARNING if addition.rejects or not addition.jobs else Tone.NEWS
        self._notices.tell(Topic.INTAKE, what_came_in(addition), tone, offers)

    def undo(self) -> None:
        """Take the last addition back."""
        addition = self._session.undo_addition()
        if addition is not None:
            self._notices.tell(Topic.INTAKE, f"{words.say(TAKEN_BACK, count=len(addition.jobs))}.")

    def remove(self, jobs: Sequence[Job]) -> None:
        """Take rows out of the list of which nothing was sent."""
        gone = self._session.remove(jobs)
        if gone:
            self._notices.tell(Topic.INTAKE, f"{words.say(TAKEN_BACK, count=gone)}.")

    def _tell_nothing(self, source: str) -> None:
        text = words.say(NOTHING_FOUND_IN, source=short(source)) if source else words.say(NOTHING_FOUND)
        self._notices.tell(Topic.INTAKE, text, Tone.WARNING)

    def _show_rest(self, addition: Addition) -> None:
        RestDialog(addition, self._window).show()


def what_came_in(addition: Addition) -> str:
    """ "312 jobs added from Tuesday.xlsx, 4 were in the list already, 2 look like damaged IDs." """
    source = short(addition.source)
    count = len(addition.jobs)
    if count:
        first = words.say(ADDED_FROM if source else ADDED, count=count, source=source)
    else:
        first = words.say(NONE_ADDED_FROM if source else NONE_ADDED, source=source)
    parts = [first]
    for text, group in (
        (IN_LIST, addition.in_list_already),
        (REPEATED, addition.duplicates),
        (DAMAGED, addition.rejects),
    ):
        if group:
            parts.append(words.say(text, count=len(group)))
    return f"{', '.join(parts)}."


def short(source: str) -> str:
    """A file's name for a sentence: harmless, and not longer than a person reads."""
    name = visible(source)
    half = LONGEST_NAME // 2
    return name if len(name) <= LONGEST_NAME else f"{name[:half]}…{name[-half:]}"
