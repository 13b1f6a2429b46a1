"""The empty moment: one inviting place that takes whatever a person has."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from app.desktop.colours import Colours
from app.desktop.controls import Kind, button, card, heading, label, picture, set_look, show_picture
from app.desktop.flow_layout import flowing
from app.desktop.icons import icon

WIDEST: Final = 680
"""Pixels; longer lines are hard to read."""
FIELD_LINES: Final = 3


class StartPage(QScrollArea):
    """Takes text and asks for files.

    `mime_handed_in` carries what was pasted, `text_handed_in` what was typed, `files_handed_in` paths;
    `file_wanted` and `finding_wanted` say that a button was pressed.
    """

    mime_handed_in = Signal(QMimeData)
    text_handed_in = Signal(str)
    files_handed_in = Signal(object)
    file_wanted = Signal()
    finding_wanted = Signal()

    def __init__(self, samples: Sequence[Path] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("inside")
        self._place = card(Kind.PLACE)
        self._place.setMaximumWidth(WIDEST)
        self._icon = picture(icon("paste", "#000000", "#ffffff"), 40)
        self._field = _Field()
        self._field.handed_in.connect(self.mime_handed_in)
        self._field.textChanged.connect(self._typed)
        self._field.committed.connect(self._hand_in)
        self._add = button(self.tr("Make the list"), self._hand_in, Kind.NEXT)
        self._add.setToolTip(self.tr("Ctrl+Enter"))
        self._open = button(self.tr("Open a file…"), self.file_wanted.emit)
        self._find = button(self.tr("Find my running jobs…"), self.finding_wanted.emit)
        self._find.hide()
        self._fill_place(samples)
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(24, 12, 24, 24)
        outer.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._place, 20)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)
        self.setWidget(inside)
        self._typed()

    def _fill_place(self, samples: Sequence[Path]) -> None:
        title = heading(self.tr("Which jobs should be cancelled?"), 1.7)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        what = label(
            self.tr(
                "Job Canceller stops image jobs at Topaz Labs before they cost credits. Hand in their IDs: "
                "you will see the list before anything is sent."
            ),
            Kind.SOFT,
        )
        what.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self._place)
        column.setContentsMargins(36, 26, 36, 26)
        column.setSpacing(12)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        column.addWidget(what)
        column.addSpacing(4)
        column.addWidget(self._field)
        column.addLayout(self._buttons())
        if samples:
            column.addSpacing(6)
            column.addWidget(self._sample_line(samples))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for one in (self._add, self._open, self._find):
            row.addWidget(one)
        row.addStretch(1)
        return row

    def _sample_line(self, samples: Sequence[Path]) -> QWidget:
        holder, layout = flowing()
        layout.addWidget(label(self.tr("Just practising? Take a sample:"), Kind.SOFT, wraps=False))
        for path in samples:
            layout.addWidget(button(path.name, partial(self.files_handed_in.emit, [path]), Kind.LINK))
        return holder

    def offer_finding(self) -> None:
        """The service can be asked for running jobs: show the button for it."""
        self._find.show()

    def set_inviting(self, inviting: bool) -> None:
        """Something that can be dropped here is over the window."""
        set_look(self._place, "inviting", "true" if inviting else "false")

    def set_colours(self, colours: Colours) -> None:
        """Paint the picture in the colours of another appearance."""
        show_picture(self._icon, icon("paste", colours.info, colours.surface), 40)

    def begin(self) -> None:
        """Ready for the next list: an empty field with the keyboard in it."""
        self._field.clear()
        self._field.setFocus()

    @Slot()
    def _typed(self) -> None:
        self._add.setVisible(bool(self._field.toPlainText().strip()))

    @Slot()
    def _hand_in(self) -> None:
        text = self._field.toPlainText()
        if text.strip():
            self.text_handed_in.emit(text)


class _Field(QPlainTextEdit):
    """Takes typing; what is pasted or dropped into the empty field is handed in at once."""

    handed_in = Signal(QMimeData)
    committed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Paste or type job IDs, or drop a file here"))
        self.setAccessibleName(self.tr("Job IDs"))
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * FIELD_LINES + 18)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        return source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        if source.hasUrls() or not self.toPlainText().strip():
            self.handed_in.emit(source)
        else:
            super().insertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.committed.emit()
        else:
            super().keyPressEvent(event)
