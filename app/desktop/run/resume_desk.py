"""Offers to go on with runs that were cut off by a crash, a power cut or a closed window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.desktop import words
from app.desktop.keys.key_desk import KeyDesk
from app.desktop.run.run_desk import RunDesk
from app.desktop.widgets.notices import NoticeArea, Offer, Tone, Topic
from app.engine.run import Run
from app.problem import Problem
from app.records.run_values import RunSummary
from app.session import Session
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

CUT_OFF: Final = Text(
    QT_TRANSLATE_NOOP(
        "wording", "A run of {moment}{source} was cut off: {count} of its {total} jobs are not done yet."
    ),
    "A run of {moment}{source} was cut off: 1 of its {total} jobs is not done yet.",
)
FROM: Final = Text(QT_TRANSLATE_NOOP("wording", " (from {source})"))
MORE: Final = Text(
    QT_TRANSLATE_NOOP("wording", "There are {count} more like it."), "There is 1 more like it."
)
DECLINED: Final = Text(
    QT_TRANSLATE_NOOP(
        "wording", "{count} jobs of that run are left as they are. The run stays in the history."
    ),
    "1 job of that run is left as it is. The run stays in the history.",
)
REPLACES: Final = Text(
    QT_TRANSLATE_NOOP("wording", "Going on with that run takes the place of the {count} jobs in the list."),
    "Going on with that run takes the place of the job in the list.",
)


class ResumeDesk(QObject):
    """One offer at a time, the newest run first. A run that is started meanwhile puts it off, no more."""

    def __init__(
        self, session: Session, notices: NoticeArea, *, runs: RunDesk, keys: KeyDesk, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._notices = notices
        self._runs = runs
        self._keys = keys
        self._are_offered = False
        """Whether there are runs that nobody has decided about yet."""
        runs.moment_changed.connect(self._moment_changed)

    def begin(self) -> None:
        """Look for runs that were cut off, and offer the newest."""
        if not self._session.is_practice:
            self._session.past.find_unfinished(self._found, self._tell_damaged)

    @Slot()
    def _moment_changed(self) -> None:
        if self._are_offered and not self._session.is_running:
            self.begin()

    def _tell_damaged(self, problem: Problem) -> None:
        self._notices.tell(Topic.JOURNAL, words.in_one_line(problem), Tone.WARNING)

    def _found(self, unfinished: tuple[RunSummary, ...]) -> None:
        for run in unfinished:
            if not run.left:  # killed between its last answer and its own end, it has left nothing to do
                self._session.past.stop_offering(run.path)
        self._offer(tuple(run for run in unfinished if run.left))

    def _offer(self, unfinished: tuple[RunSummary, ...]) -> None:
        self._are_offered = bool(unfinished)
        if not unfinished or self._session.is_running:
            return
        newest, rest = unfinished[0], unfinished[1:]

        def decline() -> None:
            self._session.past.stop_offering(newest.path)
            self._offer(rest)
            undo = Offer(self.tr("Undo"), after_all)
            text = words.say(DECLINED, count=newest.left)
            self._notices.tell(Topic.RUN, text, offers=[undo])

        def after_all() -> None:
            self._session.past.offer_again(newest.path)
            self._offer(unfinished)

        text = what_was_cut_off(newest)
        if rest:
            text = words.sentences(text, words.say(MORE, count=len(rest)))
        offers = [
            Offer(self.tr("Go on with it…"), lambda: self._wanted(newest), closes=False),
            Offer(self.tr("Don't go on"), decline),
        ]
        self._notices.tell(Topic.RESUME, text, Tone.WARNING, offers)

    def _wanted(self, summary: RunSummary) -> None:
        if self._session.is_running:
            return
        jobs = len(self._session.jobs)
        if not jobs:
            self._keys.need(lambda: self._ask(summary))
            return
        offers = [
            Offer(self.tr("Go on with that run…"), lambda: self._keys.need(lambda: self._ask(summary))),
            Offer(self.tr("Keep the list"), lambda: None),
        ]
        self._notices.tell(Topic.RESUME, words.say(REPLACES, count=jobs), Tone.WARNING, offers)

    def _ask(self, summary: RunSummary) -> None:
        self._runs.confirm(summary.left, self._reopening(summary), key_name=summary.key_name)

    def _reopening(self, summary: RunSummary) -> Callable[[], None]:
        def reopen() -> None:
            self._session.reopen(summary.path, self._opened, self._failed)

        return reopen

    def _opened(self, run: Run) -> None:
        self._notices.dismiss(Topic.RESUME, Topic.RUN)
        self._runs.go_on_with(run)

    def _failed(self, failure: Problem | Exception) -> None:
        self._notices.tell(Topic.RUN, words.in_one_line(failure), Tone.WARNING)


def what_was_cut_off(summary: RunSummary) -> str:
    """The sentence that offers a run."""
    return words.say(
        CUT_OFF,
        count=summary.left,
        total=summary.rows,
        moment=words.day_and_time(summary.started_at),
        source=words.say(FROM, source=words.short(summary.source)) if summary.source else "",
    )
