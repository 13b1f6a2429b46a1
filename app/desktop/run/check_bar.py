"""The line between the buttons and the table in which the service has its say: before a run, and after it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QWidget

from app.desktop.looks.colours import LIGHT, Colours
from app.desktop.looks.icons import icon
from app.desktop.widgets.controls import (
    Kind,
    button,
    column_of,
    label,
    picture,
    row_of,
    set_kind,
    show_picture,
)
from app.desktop.widgets.flow_layout import one_row
from app.desktop.widgets.sides_layout import SidesLayout

PROGRESS_WIDTH: Final = 140


class CheckStep(Enum):
    """What a person can do in this line."""

    CHECK = "check"
    STOP = "stop"
    FIND = "find"
    OTHER_KEY = "other_key"


class Mood(Enum):
    """What the line looks like."""

    ASKING = "find"
    NEWS = "info"
    GOOD = "good"
    WARNING = "warning"


class CheckBar(QFrame):
    """`wanted` carries the `CheckStep` of the button that was pressed."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, Kind.NOTICE)
        self._colours = LIGHT
        self._mood = Mood.NEWS
        self._sign = picture(icon("info", LIGHT.info, LIGHT.surface))
        self._text = _selectable(Kind.PLAIN)
        self._more = _selectable(Kind.SOFT)
        self._bar = QProgressBar()
        self._bar.setFixedWidth(PROGRESS_WIDTH)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the check"))
        self._buttons = {
            CheckStep.OTHER_KEY: button(self.tr("Enter another key…"), self._pressing(CheckStep.OTHER_KEY)),
            CheckStep.FIND: button(self.tr("Find my running jobs…"), self._pressing(CheckStep.FIND)),
            CheckStep.STOP: button(self.tr("Stop"), self._pressing(CheckStep.STOP)),
            CheckStep.CHECK: button("", self._pressing(CheckStep.CHECK)),
        }
        says = row_of(self._sign, column_of(self._text, self._more), spacing=10)
        row = SidesLayout(says, one_row(self._bar, *self._buttons.values()))
        row.setContentsMargins(12, 7, 8, 7)
        self.setLayout(row)
        self.hide()

    def _pressing(self, step: CheckStep) -> Callable[[], None]:
        return lambda: self.wanted.emit(step)

    @property
    def text(self) -> str:
        """All that the line says."""
        return "\n".join(text for text in (self._text.text(), self._more.text()) if text)

    def show_progress(self, text: str, done: int, total: int) -> None:
        """A check goes on; without a total nobody knows how long, and the words alone say how far it is."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._say(text, "", Mood.ASKING)
        self._offer(CheckStep.STOP)
        # A bar without a measure could do no more than run to and fro, and not everybody can bear that.
        self._bar.setVisible(total > 0)

    def tell(self, text: str, more: str, mood: Mood, check: str, *steps: CheckStep) -> None:
        """Say this, and offer the check by that name, if it has one, and other steps."""
        self._buttons[CheckStep.CHECK].setText(check)
        self._say(text, more, mood)
        self._offer(*steps, *([CheckStep.CHECK] if check else []))
        self._bar.hide()

    def _say(self, text: str, more: str, mood: Mood) -> None:
        self._mood = mood
        self._text.setText(text)
        self._more.setText(more)
        self._text.setVisible(bool(text))
        self._more.setVisible(bool(more))
        self.setAccessibleName(self.text)
        self._paint()

    def _offer(self, *steps: CheckStep) -> None:
        for step, made in self._buttons.items():
            made.setVisible(step in steps)

    def set_colours(self, colours: Colours) -> None:
        """Paint the icon in the colours of another appearance."""
        self._colours = colours
        self._paint()

    def _paint(self) -> None:
        colours = self._colours
        colour = {
            Mood.ASKING: colours.info,
            Mood.NEWS: colours.info,
            Mood.GOOD: colours.good,
            Mood.WARNING: colours.waiting,
        }[self._mood]
        show_picture(self._sign, icon(self._mood.value, colour, colours.surface))


def _selectable(kind: Kind) -> QLabel:
    made = label("", kind)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
