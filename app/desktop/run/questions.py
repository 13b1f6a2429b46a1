"""The questions before something that can't be undone. The safe answer is always the default."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop import words
from app.desktop.run.ready_bar import CANCEL
from app.desktop.widgets.controls import Kind, button_box, go_back, heading, label, set_kind
from app.desktop.widgets.fitting import FittingDialog
from app.desktop.widgets.line_field import LineField
from app.desktop.widgets.notices import announce
from app.jobs.outlook import NO_CREDITS, Credits
from app.wording.find import with_credits
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

TYPED_FROM: Final = 1_000
"""From so many jobs on the number has to be typed."""
WIDTH: Final = 500

QUESTION: Final = Text(QT_TRANSLATE_NOOP("wording", "Cancel {count} jobs?"), "Cancel 1 job?")
HIDDEN: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} of them are hidden by the filter or the search."),
    "1 of them is hidden by the filter or the search.",
)
LEAVING: Final = Text(
    QT_TRANSLATE_NOOP(
        "wording",
        "{done} of {count} jobs are done. That is written down: when you start the program again, it offers "
        "to go on with the rest.",
    ),
    "The job is not done yet. That is written down: when you start the program again, it offers to go on.",
)
LEAVING_PRACTICE: Final = Text(
    QT_TRANSLATE_NOOP(
        "wording", "{done} of {count} jobs are done. This is practice: the list is gone when you close."
    ),
    "The job is not done yet. This is practice: the list is gone when you close.",
)


@dataclass(frozen=True, slots=True)
class Intent:
    """What is about to be done: so many jobs, with this key, there. `hidden` of them are out of sight.

    `stake` are the credits that they cost when they complete, as far as the service has said.
    """

    count: int
    key_name: str
    address: str
    practice: bool
    hidden: int = 0
    stake: Credits = NO_CREDITS


class ConfirmCancelling(FittingDialog):
    """Names the number, the key and the address, and says that it can't be undone.

    Enter goes back, except where somebody has begun to type the number: then nothing happens behind their
    back. The right number takes the keyboard to the button that cancels, which has to be pressed by itself.
    """

    def __init__(self, intent: Intent, parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, parent)
        self._count = intent.count
        question = words.say(QUESTION, count=intent.count)
        self.setWindowTitle(self.tr("Cancel jobs"))
        self.setAccessibleName(question)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(heading(question, 1.4))
        column.addWidget(label(self._warning(intent)))
        if intent.hidden:
            column.addWidget(label(words.say(HIDDEN, count=intent.hidden), Kind.BAD))
        self._typed = LineField()
        column.addLayout(self._facts(intent))
        self._wrong = label("", Kind.BAD)
        self._wrong.hide()
        if intent.count >= TYPED_FROM:
            self._ask_for_number(column)
        column.addSpacing(6)
        column.addWidget(self._buttons(intent))

    def _warning(self, intent: Intent) -> str:
        if intent.practice:
            return self.tr("This is practice: no real job is touched. With real jobs it can't be undone.")
        return self.tr("This can't be undone. Jobs that are cancelled have to be started anew.")

    def _facts(self, intent: Intent) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        facts = ((self.tr("Key"), intent.key_name), (self.tr("Address"), intent.address))
        for name, value in facts:
            form.addRow(label(name, Kind.SOFT, wraps=False), label(value))
        # Screen readers go over labels as short as these once there is a field in the dialog.
        self._typed.setAccessibleDescription(words.aloud("\n".join(words.titled(*fact) for fact in facts)))
        return form

    def _ask_for_number(self, column: QVBoxLayout) -> None:
        text = words.fill(self.tr("Type {number} to show that you mean it:"), {"number": str(self._count)})
        prompt = label(text)
        prompt.setBuddy(self._typed)
        self._typed.setAccessibleName(text)
        self._typed.textChanged.connect(self._compare)
        column.addWidget(prompt)
        column.addWidget(self._typed)
        column.addWidget(self._wrong)

    def _buttons(self, intent: Intent) -> QDialogButtonBox:
        box, count = button_box(self), intent.count
        text = with_credits(words.say(CANCEL, count=count), intent.stake, words.translate)
        self._yes = QPushButton(text)
        set_kind(self._yes, Kind.PRIMARY)
        # Whoever has gone to it with Tab means it: without this, Enter would go back from there as well.
        self._yes.setAutoDefault(True)
        box.addButton(self._yes, QDialogButtonBox.ButtonRole.AcceptRole)
        self._back = go_back(box, self.tr("Go back"))
        self._back.setDefault(True)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self._yes.setEnabled(count < TYPED_FROM)
        if count < TYPED_FROM:
            self._back.setFocus()
        return box

    @Slot()
    def _compare(self) -> None:
        # Separators as people write them in numbers: points, commas, apostrophes and spaces of all kinds.
        typed = re.sub(r"[\s.,'’\u00a0\u202f]", "", self._typed.text())
        self._yes.setEnabled(typed.isdecimal() and int(typed) == self._count)
        self._wrong.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter behind a number does not close the question: it would look as if the run had begun."""
        if not self._is_enter_behind_a_number(event):
            super().keyPressEvent(event)
        elif not self._yes.isEnabled():
            self._say_that_it_is_wrong()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Only the next press counts for the button: not a key that is held down a little too long."""
        if not self._is_enter_behind_a_number(event):
            super().keyReleaseEvent(event)
        elif self._yes.isEnabled() and not event.isAutoRepeat():
            self._yes.setFocus(Qt.FocusReason.TabFocusReason)

    def _is_enter_behind_a_number(self, event: QKeyEvent) -> bool:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return is_enter and self._typed.hasFocus() and bool(self._typed.text().strip())

    def _say_that_it_is_wrong(self) -> None:
        text = words.fill(self.tr("This is not {number}. Nothing was sent."), {"number": str(self._count)})
        self._wrong.setText(text)
        self._wrong.show()
        self._typed.selectAll()
        self.fit(self._wrong)
        announce(self, text)


class Leaving(Enum):
    """What is to become of a run when the window closes."""

    STAY = "stay"
    FINISH = "finish"
    NOW = "now"


class AskBeforeLeaving(FittingDialog):
    """Asks what is to become of the run that is going on."""

    def __init__(self, done: int, total: int, parent: QWidget | None = None, *, practice: bool) -> None:
        super().__init__(WIDTH, parent)
        self.chosen = Leaving.STAY
        self.setWindowTitle(self.tr("The run has not ended"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(heading(self.tr("Stop and close?"), 1.4))
        self._told = LEAVING_PRACTICE if practice else LEAVING
        self._said = label()
        self.show_progress(done, total)
        column.addWidget(self._said)
        column.addSpacing(6)
        column.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        box = button_box(self)
        roles = QDialogButtonBox.ButtonRole
        finish = box.addButton(self.tr("Stop and close"), roles.AcceptRole)
        finish.setToolTip(self.tr("Waits a moment for the answers that are on their way"))
        at_once = box.addButton(self.tr("Close at once"), roles.DestructiveRole)
        at_once.setToolTip(self.tr("Waits for nothing; jobs without an answer are checked next time"))
        stay = go_back(box, self.tr("Go back"))
        for made in (finish, at_once):
            made.setAutoDefault(True)  # where Tab has gone, Enter presses
        stay.setDefault(True)
        stay.setFocus()
        finish.clicked.connect(self._choosing(Leaving.FINISH))
        at_once.clicked.connect(self._choosing(Leaving.NOW))
        box.rejected.connect(self.reject)
        return box

    def show_progress(self, done: int, total: int) -> None:
        """How far the run is: it goes on while the question stands."""
        self._said.setText(words.say(self._told, done=done, count=total))

    @Slot()
    def run_ended(self) -> None:
        """The run came to its end by itself: there is nothing left to ask, and a summary to be read."""
        self.chosen = Leaving.STAY
        self.reject()

    def _choosing(self, leaving: Leaving) -> Callable[[], None]:
        def choose() -> None:
            self.chosen = leaving
            self.accept()

        return choose
