"""Takes what a person hands in, has it read, and says what came in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop import words
from app.desktop.intake.column_choice import ChooseColumn
from app.desktop.intake.reading_queue import Reading, ReadingQueue, of_file, of_text
from app.desktop.intake.rest_dialog import RestDialog
from app.desktop.widgets.notices import NoticeArea, Offer, Tone, Topic
from app.intake.choice import Choice
from app.intake.problems import IntakeProblem
from app.jobs.handed_in import HandedIn, from_service
from app.jobs.job_list import Addition, Job, Prepared, prepared
from app.jobs.record import JobRecord
from app.problem import Problem
from app.session import Session
from app.wording.intake import PASTE
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

ENDINGS: Final = ("txt", "log", "csv", "tsv", "json", "jsonl", "xlsx", "xlsm", "xls", "ods", "eml")

LIKE_A_KEY: Final = re.compile(r"[\x21-\x7e]{16,200}")
"""One word without a letter that no key can have: perhaps a key that was pasted into the wrong place."""

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
ONE_MORE: Final = Text(QT_TRANSLATE_NOOP("wording", "{parts}, {part}"))
WHOLE: Final = Text(QT_TRANSLATE_NOOP("wording", "{parts}."))
"""A sentence is put together of parts, and ends."""
SOURCES: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} files"))
TAKEN_BACK: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} jobs taken out of the list again."),
    "1 job taken out of the list again.",
)
SENT_ALREADY: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} jobs stay in the list, because they were sent already."),
    "1 job stays in the list, because it was sent already.",
)
PUT_BACK: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} jobs are back in the list."), "1 job is back in the list."
)
PUT_AWAY: Final = Text(
    QT_TRANSLATE_NOOP("wording", "The list of {count} jobs is put away."),
    "The list with 1 job is put away.",
)


class IntakeDesk(QObject):
    """Everything that is handed in comes by here. What is handed in together is told of together.

    `finding_wanted` and `key_wanted` say that a person without IDs has chosen another way.
    """

    finding_wanted = Signal()
    key_wanted = Signal()

    def __init__(self, session: Session, notices: NoticeArea, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._notices = notices
        self._window = window
        self._additions: list[Addition] = []
        self._troubles: list[str] = []
        """What came of the readings since the queue was empty."""
        self._ways_on: list[Offer] = []
        """What can be done where there was no ID."""
        self._may_be_a_key = False
        """Whether what was pasted is one word such as keys are. The word itself is not kept."""
        self.queue = ReadingQueue(session.background, notices, self)
        self.queue.came.connect(self.add)
        self.queue.doubtful.connect(self._choose)
        self.queue.failed.connect(self._failed)

    # What is handed in.

    def take_text(self, text: str) -> None:
        """Take what was pasted, typed or dropped."""
        self._may_be_a_key = LIKE_A_KEY.fullmatch(text.strip()) is not None
        self._take([of_text(text)])

    def take_mime(self, mime: QMimeData | None) -> bool:
        """Take what was pasted or dropped: files before text. Whether there was any of it.

        A clipboard that nobody owns any more hands out nothing at all.
        """
        if mime is None:
            return False
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
            [words.fill(self.tr("Lists ({patterns})"), {"patterns": patterns}), self.tr("All files (*)")]
        )
        dialog.setLabelText(QFileDialog.DialogLabel.Reject, self.tr("Go back"))
        dialog.filesSelected.connect(lambda names: self.take_files([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take files, in the order given."""
        self._may_be_a_key = False
        self._take([of_file(path) for path in paths])

    def _take(self, readings: Sequence[Reading]) -> None:
        if self._session.is_running:
            text = self.tr("A run is going on. Hand in more jobs when it has ended.")
            self._notices.tell(Topic.INTAKE, text, Tone.WARNING)
            return
        if not self.queue.is_busy:
            self._forget()
            self._notices.dismiss(Topic.INTAKE, Topic.TROUBLE)
        self.queue.put(*readings)

    def take_found(self, records: Sequence[JobRecord]) -> None:
        """Take jobs that were found at the service."""
        self._may_be_a_key = False
        self._forget()
        self.add(from_service(records), records)

    def _forget(self) -> None:
        self._additions, self._troubles, self._ways_on = [], [], []

    # What came of it.

    @Slot(object)
    def add(self, handed_in: HandedIn | Prepared, records: Sequence[JobRecord] = ()) -> None:
        """Put it into the list and say what came in. `records` are what the service said of the jobs."""
        ready = prepared(handed_in)
        came = ready.handed_in
        if not (came.found or came.rejects or came.duplicates):
            self._failed(Problem(IntakeProblem.NO_IDS, source=came.source))
            return
        try:
            addition = self._session.add(ready, records)
        except Problem as problem:
            self._failed(problem)
            return
        self._additions.append(addition)
        self._tell_additions()

    @Slot(object)
    def _failed(self, failure: Problem | Exception) -> None:
        if isinstance(failure, Problem):
            if failure.what is IntakeProblem.STOPPED:
                return
            source = str(failure.facts.get("source", "")) or words.say(PASTE)
            failure = Problem(failure.what, **{**failure.facts, "source": words.short(source)})
        text = words.in_one_line(failure)
        if isinstance(failure, Problem) and failure.what is IntakeProblem.NO_IDS:
            self._ways_on = [Offer(self.tr("Find my running jobs…"), self.finding_wanted.emit)]
            if self._may_be_a_key:
                self._ways_on = [Offer(self.tr("Enter the key…"), self.key_wanted.emit)]
                text = words.sentences(
                    words.told(failure)[0], self.tr("If it is a key, choose “Enter the key…”.")
                )
        self._troubles.append(text)
        self._notices.tell(Topic.TROUBLE, "\n".join(self._troubles), Tone.WARNING, self._ways_on)

    @Slot(object, object)
    def _choose(self, reading: Reading, choice: Choice) -> None:
        dialog = ChooseColumn(choice, self._window)

        def finished(result: int) -> None:
            dialog.deleteLater()
            is_chosen = result == ChooseColumn.DialogCode.Accepted
            self.queue.go_on(reading.after(choice, dialog.chosen) if is_chosen else ())

        dialog.finished.connect(finished)
        dialog.open()

    def _tell_additions(self) -> None:
        additions = tuple(self._additions)
        offers = []
        if any(one.rejects or one.duplicates or one.in_list_already for one in additions):
            offers.append(Offer(self.tr("Show"), lambda: self._show_rest(additions), closes=False))
        count = sum(len(one.jobs) for one in additions)
        if count == 1 and self._may_be_a_key and not self._session.has_key:
            offers.append(Offer(self.tr("It is a key…"), lambda: self._take_as_key(len(additions))))
        if count:
            offers.append(Offer(self.tr("Undo"), lambda: self._undo(len(additions))))
        needs_attention = any(one.rejects for one in additions) or not any(one.jobs for one in additions)
        tone = Tone.WARNING if needs_attention else Tone.NEWS
        self._notices.tell(Topic.INTAKE, what_came_in(additions), tone, offers)

    def _take_as_key(self, times: int) -> None:
        """Nobody knows how keys look: one may well have what looks like a job ID in it."""
        self._undo(times)
        self._notices.dismiss(Topic.INTAKE)
        self.key_wanted.emit()

    def _show_rest(self, additions: Sequence[Addition]) -> None:
        RestDialog(additions, self._window).show()

    # The list.

    @Slot()
    def undo(self) -> None:
        """Undo the last change: bring back what was removed, take the last addition out again, or take back
        the list that was put away before it."""
        if self._session.jobs.can_put_back:
            self._put_back()
        elif self._session.can_take_list_back and not self._session.jobs.can_undo():
            self._notices.dismiss(Topic.INTAKE)
            self._session.take_list_back()
        else:
            # Additions that brought no row go along: nobody would see one go.
            additions = reversed(self._session.jobs.additions)
            self._undo(1 + sum(1 for _ in takewhile(lambda one: not one.jobs, additions)))

    def _undo(self, times: int) -> None:
        before = len(self._session.jobs)
        for _ in range(times):
            self._session.undo_addition()
        # Not what the additions held: some of that may have been removed by hand.
        gone = before - len(self._session.jobs)
        self._additions = []
        self._notices.dismiss(Topic.INTAKE)
        if gone:
            self._notices.tell(Topic.INTAKE, words.say(TAKEN_BACK, count=gone))

    def remove(self, jobs: Sequence[Job]) -> None:
        """Take rows out of the list of which nothing was sent; the others stay, and are told of."""
        if self._session.is_running or not jobs:
            return
        gone = self._session.remove(jobs)
        staying = len(jobs) - gone
        parts = [words.say(TAKEN_BACK, count=gone)] if gone else []
        parts += [words.say(SENT_ALREADY, count=staying)] if staying else []
        offers = [Offer(self.tr("Undo"), self._put_back)] if gone else []
        self._notices.tell(Topic.INTAKE, words.sentences(*parts), offers=offers)

    def _put_back(self) -> None:
        come = self._session.put_back()
        if come:
            self._notices.tell(Topic.INTAKE, words.say(PUT_BACK, count=come))

    @Slot()
    def put_list_away(self) -> None:
        """Begin with an empty list. The one before can be had back until something else is handed in."""
        count = len(self._session.jobs)
        if self._session.is_running or not count:
            return
        self._notices.dismiss(Topic.INTAKE, Topic.TROUBLE, Topic.REPORT, Topic.RUN)
        self._session.new_list()
        offer = Offer(self.tr("Undo"), self._session.take_list_back)
        self._notices.tell(Topic.INTAKE, words.say(PUT_AWAY, count=count), offers=[offer])


def what_came_in(additions: Sequence[Addition]) -> str:
    """What was handed in together, as one sentence: "312 jobs added from Tuesday.xlsx, 4 were in the list
    already, 2 look like damaged IDs." """
    source = _source_of(additions)
    count = sum(len(one.jobs) for one in additions)
    if count:
        first = words.say(ADDED_FROM if source else ADDED, count=count, source=source)
    else:
        first = words.say(NONE_ADDED_FROM if source else NONE_ADDED, source=source)
    parts = first
    for text, number in (
        (IN_LIST, sum(len(one.in_list_already) for one in additions)),
        (REPEATED, sum(len(one.duplicates) for one in additions)),
        (DAMAGED, sum(len(one.rejects) for one in additions)),
    ):
        if number:
            parts = words.say(ONE_MORE, parts=parts, part=words.say(text, count=number))
    return words.say(WHOLE, parts=parts)


def _source_of(additions: Sequence[Addition]) -> str:
    sources = {one.source for one in additions}  # several sheets of a file are one
    if len(sources) == 1:
        return words.short(additions[0].source)
    return words.say(SOURCES, count=len(sources))
