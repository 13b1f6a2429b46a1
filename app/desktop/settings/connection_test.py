"""A button that tries the connection, and below it which steps were good and which one was not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.desktop import words
from app.desktop.looks.colours import Colours
from app.desktop.looks.icons import icon
from app.desktop.widgets.controls import Kind, button, label, set_kind
from app.desktop.widgets.live_picture import LivePicture
from app.desktop.widgets.notices import announce
from app.engine.background import Errand
from app.service.diagnose import Diagnosis, Step
from app.wording.service import STEP_NAMES


class ConnectionTest(QWidget):
    """`begin` while it goes on, `show_diagnosis` or `show_failure`; `forget` once it says nothing more."""

    def __init__(self, wanted: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errand: Errand[Diagnosis] | None = None
        self.button = button(self.tr("&Test connection"), wanted)
        self._said = label()
        self._steps = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._steps)
        column.addWidget(self._said)
        self._column = column
        self.forget()

    @property
    def text(self) -> str:
        """What it says in the end."""
        return self._said.text()

    @property
    def is_under_way(self) -> bool:
        """Whether a result is waited for."""
        return not self.button.isEnabled()

    def forget(self) -> None:
        """Nothing has been tried, or something else has."""
        if self._errand is not None:
            self._errand.abandon()
            self._errand = None
        self.button.setEnabled(True)
        self._said.hide()
        self._steps.hide()

    def begin(self) -> None:
        """It goes on."""
        self.forget()
        self.button.setEnabled(False)
        self._say(self.tr("Trying the connection…"), Kind.SOFT)

    def belongs_to(self, errand: Errand[Diagnosis]) -> None:
        """The errand that is abandoned when nobody wants to know any more."""
        self._errand = errand

    def show_diagnosis(self, diagnosis: Diagnosis) -> None:
        """Which steps were good, and what to do about the one that was not."""
        self.button.setEnabled(True)
        self._show_steps(diagnosis)
        if diagnosis.problem is not None:
            self._say(words.in_one_line(diagnosis.problem), Kind.BAD)
        elif Step.KEY in diagnosis.passed:
            self._say(self.tr("The connection is good, and the service accepts the key."), Kind.GOOD)
        else:
            self._say(
                self.tr("The way there is good. Without a key for this address nothing was sent to it."),
                Kind.GOOD,
            )

    def show_failure(self, text: str) -> None:
        """This program itself failed at it."""
        self.button.setEnabled(True)
        self._say(text, Kind.BAD)

    def _show_steps(self, diagnosis: Diagnosis) -> None:
        old, self._steps = self._steps, QWidget()
        grid = QGridLayout(self._steps)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        steps = [(step, _good, self.tr("{step}: good")) for step in diagnosis.passed]
        if diagnosis.failed is not None:
            steps.append((diagnosis.failed, _bad, self.tr("{step}: this failed")))
        for row, (step, drawn, text) in enumerate(steps):
            grid.addWidget(LivePicture(drawn), row, 0)
            grid.addWidget(
                label(words.fill(text, {"step": words.say(STEP_NAMES[step])}), wraps=False), row, 1
            )
        self._column.replaceWidget(old, self._steps)
        self._steps.show()
        old.hide()
        old.deleteLater()

    def _say(self, text: str, kind: Kind) -> None:
        self._said.setText(text)
        set_kind(self._said, kind)
        self._said.show()
        announce(self, text)


def _good(colours: Colours) -> QIcon:
    return icon("good", colours.good, colours.window)


def _bad(colours: Colours) -> QIcon:
    return icon("warning", colours.bad, colours.window)
