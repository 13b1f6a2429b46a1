"""The ready moment: how many jobs are in the list, and the one button that says what it will do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.desktop import words
from app.desktop.widgets.controls import Kind, button, column_of, heading, label, set_kind
from app.desktop.widgets.flow_layout import one_row
from app.desktop.widgets.sides_layout import SidesLayout
from app.jobs.outlook import Outlook
from app.wording.find import with_credits
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

PADDING: Final = (18, 12, 14, 12)
"""Of every bar, in pixels: left, top, right, bottom."""

READY: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} jobs ready"), "1 job ready")
READY_OF: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} of {total} jobs ready"), "1 of {total} jobs ready"
)
NONE_READY: Final = Text(QT_TRANSLATE_NOOP("wording", "There is nothing to cancel any more"))
CANCEL: Final = Text(QT_TRANSLATE_NOOP("wording", "Cancel {count} jobs"), "Cancel 1 job")
FINISH: Final = Text(QT_TRANSLATE_NOOP("wording", "Finish the list"))
CANCEL_SELECTED: Final = Text(
    QT_TRANSLATE_NOOP("wording", "Cancel {count} selected jobs"), "Cancel 1 selected job"
)


def show_next_step(made: QPushButton, outlook: Outlook) -> None:
    """Let the button say what a run would do: it cancels, or finds that all have finished by themselves."""
    text = words.say(CANCEL, count=outlook.sent) if outlook.sent else words.say(FINISH)
    made.setText(with_credits(text, outlook.credits, words.translate))
    set_kind(made, Kind.PRIMARY if outlook.sent else Kind.NEXT)
    made.setVisible(outlook.sent + outlook.finished > 0)


class ReadyBar(QFrame):
    """`cancel_wanted`, `cancel_selected_wanted`, `file_wanted` and `finding_wanted`: a button was pressed."""

    cancel_wanted = Signal()
    cancel_selected_wanted = Signal()
    file_wanted = Signal()
    finding_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, Kind.CARD)
        self._title = heading(wraps=False)
        self._place = label("", Kind.SOFT)
        self._all = button("", self.cancel_wanted.emit, Kind.PRIMARY)
        self._selected = button("", self.cancel_selected_wanted.emit)
        self._selected.hide()
        more = button(self.tr("Add a file…"), self.file_wanted.emit, Kind.LINK)
        find = button(self.tr("Find running jobs…"), self.finding_wanted.emit, Kind.LINK)
        row = SidesLayout(column_of(self._title, self._place), one_row(more, find, self._selected, self._all))
        row.setContentsMargins(*PADDING)
        self.setLayout(row)

    def show_counts(self, outlook: Outlook, total: int, selected: int) -> None:
        """Say what a run would do, and how many of the selected rows it would send."""
        ready = outlook.sent
        if not ready:
            self._title.setText(words.say(NONE_READY))
        elif ready == total:
            self._title.setText(words.say(READY, count=ready))
        else:
            self._title.setText(words.say(READY_OF, count=ready, total=total))
        self._name_it()
        show_next_step(self._all, outlook)
        self._selected.setText(words.say(CANCEL_SELECTED, count=selected))
        self._selected.setVisible(0 < selected < ready)

    @property
    def next_step(self) -> QWidget | None:
        """The button that does what it is all about, as long as there is something to do."""
        return self._all if self._all.isVisibleTo(self) else None

    @property
    def place(self) -> str:
        """What it says about key and address."""
        return self._place.text()

    def show_place(self, key_name: str, address: str) -> None:
        """Say with which key and at which address the jobs would be cancelled."""
        if key_name:
            text = self.tr("With the key “{name}” at {address}")
        else:
            text = self.tr("At {address}. You will be asked for the key.")
        self._place.setText(words.fill(text, {"name": key_name, "address": address}))
        self._name_it()

    def _name_it(self) -> None:
        """What it says is read when the keyboard comes to one of its buttons."""
        self.setAccessibleName(words.aloud(f"{self._title.text()}\n{self._place.text()}"))
