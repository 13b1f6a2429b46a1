"""Reads what was handed in, off the main thread and one after the other: what comes first stands first."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.desktop import words
from app.desktop.widgets.notices import NoticeArea, Offer, Topic
from app.engine.background import Background, Errand
from app.intake.choice import Choice, ColumnChoice, SheetChoice
from app.intake.content import Result
from app.intake.files import read_file, read_paste
from app.intake.quiet import collector_at_rest
from app.intake.watch import Progress, Stop
from app.jobs.handed_in import HandedIn
from app.jobs.job_list import Prepared, prepared
from app.problem import Problem
from app.wording.intake import PASTE
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

SHOWN_AFTER: Final = 300
"""Milliseconds after which a reading shows how far it is."""

READING: Final = Text(QT_TRANSLATE_NOOP("wording", "Reading {source}…"))


class Read(Protocol):
    """Reads one thing, in the background."""

    def __call__(
        self, *, column: str | None, sheet: str | None, stop: Stop, progress: Progress
    ) -> Result: ...


@dataclass(frozen=True, slots=True)
class Reading:
    """Something that waits to be read, with what the person chose for it."""

    source: str
    read: Read
    column: str | None = None
    sheet: str | None = None

    def after(self, choice: Choice, chosen: Sequence[str]) -> list[Reading]:
        """The same, with the answer to a choice: one reading for each column or sheet that was chosen."""
        match choice:
            case ColumnChoice():
                return [replace(self, column=name) for name in chosen]
            case SheetChoice():
                return [replace(self, sheet=name) for name in chosen]


def of_text(text: str) -> Reading:
    """Text that was pasted, typed or dropped."""

    def read(*, column: str | None, sheet: str | None, stop: Stop, progress: Progress) -> Result:
        del sheet
        return read_paste(text, column=column, stop=stop, progress=progress)

    return Reading("", read)


def of_file(path: Path) -> Reading:
    """A file."""
    return Reading(path.name, partial(read_file, path))


class ReadingQueue(QObject):
    """`came` carries a `Prepared`, `failed` a `Problem` or an exception; `ended` says that nothing is left.

    `doubtful` carries a `Reading` and a `Choice`: the queue stands still until `go_on` is called.
    """

    came = Signal(object)
    doubtful = Signal(object, object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, background: Background, notices: NoticeArea, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._notices = notices
        self._waiting: deque[Reading] = deque()
        self._now: Reading | None = None
        self._errand: Errand[Prepared | Choice] | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(SHOWN_AFTER)
        self._late.timeout.connect(self._show)

    @property
    def is_busy(self) -> bool:
        """Whether something is read, waits for it, or for an answer."""
        return self._now is not None or bool(self._waiting)

    def put(self, *readings: Reading) -> None:
        """Read these when their turn comes."""
        self._waiting.extend(readings)
        if self._now is None:
            self._next()

    def go_on(self, again: Sequence[Reading]) -> None:
        """The person has chosen: read it once more with the answer, or leave it out."""
        self._waiting.extendleft(reversed(again))
        self._next()

    def stop(self) -> None:
        """Read nothing more; what came already stays."""
        if self._errand is not None:
            self._errand.abandon()
        self._waiting.clear()
        self._next()

    def _next(self) -> None:
        self._late.stop()
        self._notices.dismiss(Topic.READING)
        self._errand, self._now = None, None
        if not self._waiting:
            self.ended.emit()
            return
        reading = self._now = self._waiting.popleft()
        self._late.start()

        def work(stop: Callable[[], bool], progress: Callable[[int, int], None]) -> Prepared | Choice:
            with collector_at_rest():
                column, sheet = reading.column, reading.sheet
                result = reading.read(column=column, sheet=sheet, stop=stop, progress=progress)
                return prepared(result) if isinstance(result, HandedIn) else result

        self._errand = self._background.run(work, self._arrived, self._broke, self._progressed)

    def _arrived(self, result: Prepared | Choice) -> None:
        reading = self._now
        match result:
            case Prepared():
                self.came.emit(result)
                self._next()
            case ColumnChoice() | SheetChoice():
                self._late.stop()
                self._notices.dismiss(Topic.READING)
                self.doubtful.emit(reading, result)

    def _broke(self, failure: Problem | Exception) -> None:
        self.failed.emit(failure)
        self._next()

    @Slot()
    def _show(self) -> None:
        if self._now is None:
            return
        text = words.say(READING, source=words.short(self._now.source) or words.say(PASTE))
        offers = [Offer(self.tr("Stop"), self.stop)]
        line = self._notices.tell(Topic.READING, text, offers=offers)
        line.show_progress(0, 0)

    def _progressed(self, done: int, total: int) -> None:
        line = self._notices.line(Topic.READING)
        if line is not None:
            line.show_progress(*in_thousandths(done, total))


def in_thousandths(done: int, total: int) -> tuple[int, int]:
    """How far something is, in numbers that a progress bar can hold: files may have billions of bytes."""
    return (1000 * done // total, 1000) if total > 0 else (0, 0)
