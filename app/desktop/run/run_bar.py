"""The running moment: how far it is, how long it takes, why it is slow, and what can be done."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from math import ceil
from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop import words
from app.desktop.looks.colours import LIGHT, Colours
from app.desktop.looks.icons import icon
from app.desktop.run.counts_bar import CountsBar
from app.desktop.run.ready_bar import PADDING
from app.desktop.widgets.controls import Kind, button, heading, label, picture, set_kind, show_picture
from app.desktop.widgets.flow_layout import one_row
from app.desktop.widgets.focus import keyboard_stays_in
from app.desktop.widgets.sides_layout import SidesLayout
from app.engine.progress import Progress, RunPhase
from app.engine.run_news import Pause
from app.jobs.status import Status
from app.wording.run import HELD, LOSSES, PAUSES, SILENT, SLOWED, WAITING_FOR_CONNECTION
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

FIGURES_PART: Final = 0.5
"""Of the width; figures that take more leave a sentence beside them too little."""
DONE_OF: Final = Text(QT_TRANSLATE_NOOP("wording", "{done} of {count} jobs done"), "{done} of 1 job done")
LEFT: Final = Text(QT_TRANSLATE_NOOP("wording", "about {time} left"))
A_SECOND: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} a second"), "1 a second")
ON_THEIR_WAY: Final = Text(
    QT_TRANSLATE_NOOP("wording", "Waiting for the answers that are still on their way."),
)


class Step(Enum):
    """What a person can do about a run."""

    PAUSE = "pause"
    GO_ON = "go_on"
    OTHER_KEY = "other_key"
    TRY_NOW = "try_now"
    STOP = "stop"
    STOP_NOW = "stop_now"


class RunBar(QFrame):
    """`wanted` carries the `Step` of the button that was pressed."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, Kind.CARD)
        self._colours: Colours = LIGHT
        self._key_name = ""
        self._address = ""
        self._only_asks = False
        self._title = heading(wraps=False)
        self._figures = label("", Kind.SOFT, wraps=False)
        self.bar = CountsBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self._sign = picture(icon("info", LIGHT.info, LIGHT.surface))
        self._state = label()
        self._buttons = {step: self._button(step) for step in Step}
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    def _button(self, step: Step) -> QPushButton:
        text = {
            Step.PAUSE: self.tr("Pause"),
            Step.GO_ON: self.tr("Go on"),
            Step.OTHER_KEY: self.tr("Enter another key…"),
            Step.TRY_NOW: self.tr("Try now"),
            Step.STOP: self.tr("Stop"),
            Step.STOP_NOW: self.tr("Stop now"),
        }[step]
        made = button(text, lambda: self.wanted.emit(step))
        made.setToolTip(
            {
                Step.PAUSE: self.tr("Send nothing more for now"),
                Step.STOP: self.tr("Send nothing more, and wait for the answers that are on their way"),
                Step.STOP_NOW: self.tr("End at once; jobs without an answer can be checked later"),
            }.get(step, "")
        )
        return made

    def _lay_out(self) -> None:
        top = SidesLayout(self._title, one_row(*(self._buttons[step] for step in Step)))
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self._state, 1)
        self._below.addWidget(self._figures, 0, Qt.AlignmentFlag.AlignTop)
        self._below.addLayout(state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*PADDING)
        column.setSpacing(9)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addLayout(self._below)

    @property
    def next_step(self) -> QWidget | None:
        """The button that is the likeliest to be pressed now."""
        return next((made for made in self._buttons.values() if made.isVisibleTo(self)), None)

    def set_place(self, key_name: str, address: str) -> None:
        """The key and the address that sentences name."""
        self._key_name, self._address = key_name, address

    def set_purpose(self, *, only_asks: bool) -> None:
        """Whether the run cancels nothing, and only asks what became of jobs."""
        self._only_asks = only_asks

    def set_colours(self, colours: Colours) -> None:
        """Paint in the colours of another appearance."""
        self._colours = colours
        self.bar.set_colours(colours)

    def show_progress(self, progress: Progress, counts: Mapping[Status, int]) -> None:
        """Show how far a run is. `counts` are those of the run's rows."""
        self._title.setText(self._headline(progress))
        self.bar.show_counts(counts)
        self._figures.setText(figures_of(progress))
        self._figures.setAccessibleName(words.aloud(self._figures.text()))
        self._show_state(progress)
        # This is read when the keyboard comes to one of the buttons.
        name = words.aloud(f"{self._title.text()}\n{self._state.text()}")
        if name != self.accessibleName():
            self.setAccessibleName(name)
        self._keep_beside()
        self._offer(progress)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower or wider."""
        super().resizeEvent(event)
        self._keep_beside()

    def _keep_beside(self) -> None:
        """What holds the run up stands beside the figures, or below them where it would be squeezed."""
        needed = self._figures.fontMetrics().horizontalAdvance(self._figures.text())
        is_wide = needed <= self.width() * FIGURES_PART
        self._figures.setWordWrap(not is_wide)
        way = QBoxLayout.Direction
        self._below.setDirection(way.LeftToRight if is_wide else way.TopToBottom)
        self._below.setSpacing(20 if is_wide else 6)

    def _headline(self, progress: Progress) -> str:
        match progress.phase:
            case RunPhase.PAUSED:
                return self.tr("Paused")
            case RunPhase.STOPPING:
                return self.tr("Stopping…")
            case _ if progress.offline is not None:
                return self.tr("Waiting for the connection…")
            case _:
                return self.tr("Checking again…") if self._only_asks else self.tr("Cancelling…")

    def _show_state(self, progress: Progress) -> None:
        text, sign = state_of_run(progress, self._key_name, self._address)
        self._state.setText(text)
        self._state.setVisible(bool(text))
        self._sign.setVisible(bool(sign))
        if sign:
            colour = self._colours.info if sign == "info" else self._colours.waiting
            show_picture(self._sign, icon(sign, colour, self._colours.surface))

    def _offer(self, progress: Progress) -> None:
        steps = steps_of(progress)
        if not steps:
            return  # the bar goes as a whole, and who was on one of its buttons is at the next step then
        with keyboard_stays_in(self, lambda: self._buttons[steps[0]]):
            for step in Step:
                self._buttons[step].setVisible(step in steps)
        first = steps[0] if progress.phase is RunPhase.PAUSED else None
        for step, made in self._buttons.items():
            set_kind(made, Kind.NEXT if step is first else Kind.PLAIN)


def figures_of(progress: Progress) -> str:
    """The line of figures: "201 of 312 jobs done · about 2 minutes left · 4 a second"."""
    parts = [words.say(DONE_OF, done=progress.done, count=progress.total)]
    is_heard = progress.offline is None and not progress.is_silent
    if progress.seconds_left is not None and progress.phase is RunPhase.RUNNING and is_heard:
        parts.append(words.say(LEFT, time=words.rough_duration(progress.seconds_left)))
    if progress.rate is not None and progress.rate >= 1 and is_heard:
        parts.append(words.say(A_SECOND, count=round(progress.rate)))
    return words.DOT.join(parts)


def state_of_run(progress: Progress, key_name: str, address: str) -> tuple[str, str]:
    """Why a run is slow or stands still, and the icon for it; both empty when it simply runs."""
    facts = {"name": key_name, "address": address}
    if progress.phase is RunPhase.PAUSED and progress.pause is not None:
        sentence = PAUSES[progress.pause]
        parts = (sentence.happened, sentence.todo)
        text = words.sentences(*(words.translate(part, facts) for part in parts))
        return text, "pause" if progress.pause is Pause.BY_PERSON else "warning"
    if progress.offline is not None:
        waiting = words.say(WAITING_FOR_CONNECTION, count=max(1, ceil(progress.retry_in or 0)))
        why = words.translate(LOSSES[progress.offline].happened, facts)
        return words.sentences(waiting, why), "offline"
    if progress.phase is RunPhase.STOPPING:
        return words.say(ON_THEIR_WAY), "info"
    if progress.held_for:
        return words.say(HELD, count=max(1, ceil(progress.held_for))), "status-waiting"
    if progress.is_silent:
        return words.say(SILENT, count=int(progress.silent_for)), "status-waiting"
    if progress.slowed:
        return words.say(SLOWED), "info"
    return "", ""


def steps_of(progress: Progress) -> tuple[Step, ...]:
    """What can be done now; the first one is the likeliest."""
    match progress.phase:
        case RunPhase.PAUSED:
            match progress.pause:
                case Pause.KEY_REFUSED:
                    return (Step.OTHER_KEY, Step.STOP)
                case Pause.NO_PERMISSION | Pause.JOBS_NOT_FOUND:
                    return (Step.OTHER_KEY, Step.GO_ON, Step.STOP)
                case Pause.BY_PERSON | None:
                    return (Step.GO_ON, Step.STOP)
                case _:
                    assert_never(progress.pause)
        case RunPhase.RUNNING if progress.offline is not None:
            return (Step.TRY_NOW, Step.PAUSE, Step.STOP)
        case RunPhase.RUNNING | RunPhase.NOT_STARTED:
            return (Step.PAUSE, Step.STOP)
        case RunPhase.STOPPING:
            return (Step.STOP_NOW,)
        case RunPhase.ENDED:
            return ()
        case _:
            assert_never(progress.phase)
