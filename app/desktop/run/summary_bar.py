"""The done moment: what became of the jobs, in sentences that a person can read to their boss."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.desktop import words
from app.desktop.looks.colours import Colours
from app.desktop.looks.icons import icon
from app.desktop.run.counts_bar import CountsBar
from app.desktop.run.ready_bar import CANCEL_SELECTED, PADDING, show_next_step
from app.desktop.table.status_chips import PROBLEMS
from app.desktop.widgets.controls import Kind, button, heading, label, picture, row_of, set_kind, show_picture
from app.desktop.widgets.flow_layout import one_row
from app.desktop.widgets.sides_layout import SidesLayout
from app.engine.run import Run
from app.jobs.outlook import Outlook
from app.jobs.status import Status
from app.session import Session
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

ALL_CANCELLED: Final = Text(
    QT_TRANSLATE_NOOP("wording", "All {count} jobs are cancelled"), "The job is cancelled"
)
SOME_CANCELLED: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{cancelled} of {count} jobs are cancelled"),
    "The job was not cancelled",
)
NONE_CANCELLED: Final = Text(
    QT_TRANSLATE_NOOP("wording", "None of the {count} jobs was cancelled"), "The job was not cancelled"
)
NOTHING_LEFT: Final = Text(QT_TRANSLATE_NOOP("wording", "No job of this list is running any more."))
WELL: Final = Text(QT_TRANSLATE_NOOP("wording", "{parts}. {news}"))
TRY_AGAIN: Final = Text(QT_TRANSLATE_NOOP("wording", "Try {count} again"), "Try 1 again")
CHECK_AGAIN: Final = Text(QT_TRANSLATE_NOOP("wording", "Check {count} again"), "Check 1 again")
SHOW_PROBLEMS: Final = Text(QT_TRANSLATE_NOOP("wording", "Show the {count} problems"), "Show the problem")
PARTS: Final[dict[Status, Text]] = {
    Status.CANCELLED: Text(QT_TRANSLATE_NOOP("wording", "{count} cancelled")),
    Status.ALREADY_CANCELLED: Text(
        QT_TRANSLATE_NOOP("wording", "{count} were cancelled before"), "1 was cancelled before"
    ),
    Status.ALREADY_FINISHED: Text(QT_TRANSLATE_NOOP("wording", "{count} had already finished")),
    Status.FAILED: Text(QT_TRANSLATE_NOOP("wording", "{count} not cancelled")),
    Status.UNKNOWN: Text(QT_TRANSLATE_NOOP("wording", "{count} may have been cancelled")),
    Status.NOT_CANCELLABLE: Text(QT_TRANSLATE_NOOP("wording", "{count} cannot be cancelled any more")),
    Status.NOT_FOUND: Text(
        QT_TRANSLATE_NOOP("wording", "{count} are not known to the service"), "1 is not known to the service"
    ),
    Status.NOT_ALLOWED: Text(
        QT_TRANSLATE_NOOP("wording", "{count} are not allowed with this key"),
        "1 is not allowed with this key",
    ),
    Status.NOT_ATTEMPTED: Text(QT_TRANSLATE_NOOP("wording", "{count} not cancelled: stopped first")),
    Status.READY: Text(QT_TRANSLATE_NOOP("wording", "{count} not sent yet")),
    Status.SENDING: Text(QT_TRANSLATE_NOOP("wording", "{count} being sent")),
    Status.WAITING: Text(QT_TRANSLATE_NOOP("wording", "{count} waiting to be tried again")),
}
"""In the order in which they are read."""
HANDED_IN: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{handed_in} handed in: {count} jobs, {repeated}, {rejected}."),
    "{handed_in} handed in: 1 job, {repeated}, {rejected}.",
)
REPEATED: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} repeated"), "1 repeated")
NOT_IDS: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} no job IDs"), "1 no job ID")
WHEN: Final = Text(QT_TRANSLATE_NOOP("wording", "{moment}, in {time}, with the key “{name}” at {address}."))

DONE: Final = (Status.CANCELLED, Status.ALREADY_CANCELLED)
CHECK: Final = (Status.UNKNOWN,)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a summary is made of. `again` are the rows that can be tried again, `took` is the seconds of all
    runs over the list, `ended_at` is in Unix seconds.
    """

    counts: Mapping[Status, int]
    again: int
    handed_in: int
    repeated: int
    rejected: int
    took: float
    ended_at: float
    key_name: str
    address: str


def outcome_of(session: Session, run: Run) -> Outcome:
    """What there is to say of a list after this run."""
    jobs, ended_at = session.jobs, run.ended_at or time.time()
    return Outcome(
        counts=jobs.counts,
        again=_sum(jobs.counts, session.to_try_again),
        handed_in=jobs.handed_in,
        repeated=len(jobs.duplicates),
        rejected=len(jobs.rejects),
        took=run.took,
        ended_at=ended_at,
        key_name=run.key_name,
        address=session.address.base,
    )


class SummaryBar(QFrame):
    """`…_wanted` says which button was pressed: `problems_wanted` is the one that shows what went wrong.

    Where rows are left that were never sent, the buttons of the ready moment are here, too.
    """

    cancel_wanted = Signal()
    cancel_selected_wanted = Signal()
    again_wanted = Signal()
    check_wanted = Signal()
    problems_wanted = Signal()
    report_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, Kind.CARD)
        self._is_good = True
        self._sign = picture(icon("good", "#000000", "#ffffff"), 24)
        self._title = heading(wraps=False)
        self._parts = label()
        self._parts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._facts = label("", Kind.SOFT)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = CountsBar()
        self.bar.setAccessibleName(self.tr("Results"))
        self._cancel = button("", self.cancel_wanted.emit, Kind.PRIMARY)
        self._selected = button("", self.cancel_selected_wanted.emit)
        self._again = button("", self.again_wanted.emit)
        self._check = button("", self.check_wanted.emit)
        self._problems = button("", self.problems_wanted.emit, Kind.LINK)
        self._report = button(self.tr("Save report…"), self.report_wanted.emit)
        self._new = button(self.tr("New list"), self.new_wanted.emit)
        self._lay_out()

    def _lay_out(self) -> None:
        steps = (self._new, self._report, self._check, self._again, self._selected, self._cancel)
        top = SidesLayout(row_of(self._sign, self._title), one_row(*steps))
        column = QVBoxLayout(self)
        column.setContentsMargins(*PADDING)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addLayout(SidesLayout(self._parts, self._problems))
        column.addWidget(self._facts)

    def show_outcome(self, outcome: Outcome) -> None:
        """Say what became of the jobs."""
        counts = outcome.counts
        again, check, problems = outcome.again, _sum(counts, CHECK), _sum(counts, PROBLEMS)
        self._is_good = all(status.is_settled_well for status, count in counts.items() if count)
        self._title.setText(headline(counts))
        parts = parts_of(counts)
        is_news = self._is_good and _sum(counts, DONE) < sum(counts.values())
        self._parts.setText(words.say(WELL, parts=parts, news=words.say(NOTHING_LEFT)) if is_news else parts)
        self._facts.setText(facts_of(outcome))
        self._parts.setAccessibleName(words.aloud(self._parts.text()))
        # This is read when the keyboard comes to one of the buttons.
        self.setAccessibleName(words.aloud(f"{result_aloud(counts)}\n{self._facts.text()}"))
        self.bar.show_counts(counts)
        self._again.setText(words.say(TRY_AGAIN, count=again))
        self._again.setVisible(again > 0)
        self._check.setText(words.say(CHECK_AGAIN, count=check))
        self._check.setVisible(check > 0)
        self._problems.setText(words.say(SHOW_PROBLEMS, count=problems))
        self._problems.setVisible(0 < problems < sum(counts.values()))
        ready = counts[Status.READY]
        next_step = self._again if again else self._check if check else self._report
        if ready:
            next_step = self._cancel
        for made in (self._again, self._check, self._report):
            set_kind(made, Kind.NEXT if made is next_step else Kind.PLAIN)

    def show_ready(self, outlook: Outlook, selected: int) -> None:
        """Say how many rows were never sent, and how many of those are selected."""
        show_next_step(self._cancel, outlook)
        self._selected.setText(words.say(CANCEL_SELECTED, count=selected))
        self._selected.setVisible(0 < selected < outlook.sent)

    def set_colours(self, colours: Colours) -> None:
        """Paint in the colours of another appearance."""
        self.bar.set_colours(colours)
        name, colour = ("good", colours.good) if self._is_good else ("warning", colours.waiting)
        show_picture(self._sign, icon(name, colour, colours.surface), 24)

    @property
    def next_step(self) -> QWidget:
        """The button that is the likeliest to be pressed now."""
        seen = [one for one in (self._cancel, self._again, self._check) if one.isVisibleTo(self)]
        return seen[0] if seen else self._report

    @property
    def text(self) -> str:
        """The whole summary, for reading out and for copying."""
        return "\n".join((self._title.text(), self._parts.text(), self._facts.text()))


def headline(counts: Mapping[Status, int]) -> str:
    """How many jobs are cancelled, of how many. Nothing else counts as cancelled."""
    total, cancelled = sum(counts.values()), _sum(counts, DONE)
    if cancelled == total:
        return words.say(ALL_CANCELLED, count=total)
    if not cancelled:
        return words.say(NONE_CANCELLED, count=total)
    return words.say(SOME_CANCELLED, count=total, cancelled=cancelled)


def parts_of(counts: Mapping[Status, int]) -> str:
    """Every status that has rows, with their number: they add up to the whole."""
    return words.DOT.join(
        words.say(text, count=counts[status]) for status, text in PARTS.items() if counts[status]
    )


def result_aloud(counts: Mapping[Status, int]) -> str:
    """What became of the jobs, for those who hear it: nothing twice."""
    statuses = [status for status in PARTS if counts[status]]
    return headline(counts) if statuses == [Status.CANCELLED] else f"{headline(counts)}\n{parts_of(counts)}"


def facts_of(outcome: Outcome) -> str:
    """When, how long, with which key; and that what was handed in adds up."""
    when = words.say(
        WHEN,
        moment=words.day_and_time(outcome.ended_at),
        time=words.duration(outcome.took),
        name=outcome.key_name,
        address=outcome.address,
    )
    rows = sum(outcome.counts.values())
    if outcome.handed_in == rows:
        return when
    adding_up = words.say(
        HANDED_IN,
        count=rows,
        handed_in=outcome.handed_in,
        repeated=words.say(REPEATED, count=outcome.repeated),
        rejected=words.say(NOT_IDS, count=outcome.rejected),
    )
    return words.sentences(when, adding_up)


def _sum(counts: Mapping[Status, int], statuses: tuple[Status, ...]) -> int:
    return sum(counts[status] for status in statuses)
