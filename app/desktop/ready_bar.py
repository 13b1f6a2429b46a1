"""The ready moment: how many jobs are in the list, and the one button that says what it will do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop import words
from app.desktop.controls import Kind, button, heading, label, set_kind
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

READY: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} jobs ready"), "1 job ready")
READY_OF: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} of {total} jobs ready"), "1 of {total} jobs ready"
)
NONE_READY: Final = Text(QT_TRANSLATE_NOOP("wording", "No job is ready"))
CANCEL: Final = Text(QT_TRANSLATE_NOOP("wording", "Cancel {count} jobs"), "Cancel 1 job")
CANCEL_SELECTED: Final = Text(
    QT_TRANSLATE_NOOP("wording", "Cancel {count} selected jobs"), "Cancel 1 selected job"
)


class ReadyBar(QFrame):
    """`cancel_wanted`, `cancel_selected_wanted` and `file_wanted` say which button was pressed."""

    cancel_wanted = Signal()
    cancel_selected_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, Kind.CARD)
        self._title = heading()
        self._place = label("", Kind.SOFT)
        self._all = button("", self.cancel_wanted.emit, Kind.PRIMARY)
        self._selected = button("", self.cancel_selected_wanted.emit)
        self._selected.hide()
        more = button(self.tr("Add a file…"), self.file_wanted.emit, Kind.LINK)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._place)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 14, 12)
        row.setSpacing(10)
        row.addLayout(texts, 1)
        row.addWidget(more)
        row.addWidget(self._selected)
        row.addWidget(self._all)

    def show_counts(self, ready: int, total: int, selected: int) -> None:
        """Say how many rows are ready, and how many of the selected ones are."""
        if not ready:
            self._title.setText(words.say(NONE_READY))
        elif ready == total:
            self._title.setText(words.say(READY, count=ready))
        else:
            self._title.setText(words.say(READY_OF, count=ready, total=total))
        self._all.setText(words.say(CANCEL, count=ready))
        self._all.setVisible(ready > 0)
        self._selected.setText(words.say(CANCEL_SELECTED, count=selected))
        self._selected.setVisible(0 < selected < ready)

    def show_place(self, key_name: str, address: str) -> None:
        """Say with which key and at which address the jobs would be cancelled."""
        if key_name:
            text = self.tr("With the key “{name}” at {address}").format(name=key_name, address=address)
        else:
            text = self.tr("At {address}. You will be asked for the key.").format(address=address)
        self._place.setText(text)
