"""The empty moment: one inviting place that takes whatever a person has."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.desktop.looks.colours import Colours
from app.desktop.looks.plain_numbers import CENTRED, NO_BAR_BELOW, NO_FOCUS, put
from app.desktop.widgets.controls import Kind, begin_as, button, card, label, put_hand_on, row_of, set_look
from app.desktop.widgets.letters import grown

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

WIDEST: Final = 680
"""Pixels; longer lines are hard to read."""
LOW: Final = 400
"""Pixels; a page lower than this is a small window, or large letters."""
FIELD_LINES: Final = 3
TITLE: Final = 1.8
"""Times as large as the text around it."""
ICON: Final = 40
"""Pixels across the picture."""


class StartPage(QScrollArea):
    """Takes text and asks for files.

    `mime_handed_in` carries what was pasted, `text_handed_in` what was typed, `files_handed_in` paths;
    `file_wanted`, `finding_wanted` and `history_wanted` say that a button was pressed.
    """

    mime_handed_in = Signal(QMimeData)
    text_handed_in = Signal(str)
    files_handed_in = Signal(object)
    file_wanted = Signal()
    finding_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, samples: Sequence[Path] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        put(self, NO_FOCUS, NO_BAR_BELOW)
        inside = QWidget()
        inside.setObjectName("inside")
        # While it is empty: a page that is full would be laid out now, and again when its style is known.
        self.setWidget(inside)
        self._place = card(Kind.PLACE)
        self._place.setMaximumWidth(*grown(self, WIDEST))
        self._column = QVBoxLayout(self._place)
        self._icon = QLabel()
        put(self._icon, CENTRED)
        self._icon.setFixedHeight(ICON)
        self.field = _Field()
        # `emit`, because to join a signal to a signal Python meets `QMetaMethod`.
        self.field.handed_in.connect(self.mime_handed_in.emit)
        self.field.textChanged.connect(self._typed)
        self.field.committed.connect(self._hand_in)
        self._add: QPushButton | None = None
        """Made when there is something to add."""
        self._open = button(self.tr("Open a file…"), self.file_wanted.emit)
        self._find = button(self.tr("Find my running jobs…"), self.finding_wanted.emit)
        self._key = label("", Kind.SOFT)
        self._past = button(self.tr("History of runs…"), self.history_wanted.emit)
        begin_as(self._past, Kind.LINK)
        self._has_samples = bool(samples)
        self._fill_place(samples)
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._place, 20)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)
        self._typed()

    def _fill_place(self, samples: Sequence[Path]) -> None:
        title = label(self.tr("Which jobs should be cancelled?"))
        # Not as a `heading`: its font would bring all that Qt knows of fonts.
        title.setStyleSheet(f"font-size: {TITLE * self.fontInfo().pointSizeF():.2f}pt; font-weight: 600")
        put(title, CENTRED)
        what = label(
            self.tr(
                "Job Canceller stops image jobs at Topaz Labs before they cost credits. Hand in their IDs: "
                "you will see the list before anything is sent."
            ),
            Kind.SOFT,
        )
        put(what, CENTRED)
        column = self._column
        column.setSpacing(12)
        column.addWidget(self._icon)
        column.addWidget(title)
        column.addWidget(what)
        column.addSpacing(4)
        column.addWidget(self.field)
        column.addLayout(self._buttons())
        if samples:
            column.addSpacing(6)
            column.addWidget(self._sample_line(samples), 0, QtCore.Qt.AlignmentFlag.AlignHCenter)
        else:
            self._add_what_comes_later()

    def _add_what_comes_later(self) -> None:
        """The key and the history come when the first picture is painted."""
        put(self._key, CENTRED)
        self._past.hide()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._past)
        row.addStretch(1)
        self._column.addWidget(self._key)
        self._column.addLayout(row)

    def _keep_room(self, *, is_kept: bool) -> None:
        """So that nothing moves when the key and the history come."""
        if self._has_samples:
            return
        self._key.setMinimumHeight(self._key.fontMetrics().lineSpacing() if is_kept else 0)
        self._key.setVisible(is_kept or bool(self._key.text()))
        policy = self._past.sizePolicy()
        policy.setRetainSizeWhenHidden(is_kept)
        self._past.setSizePolicy(policy)

    def show_key(self, text: str) -> None:
        """Say with which key jobs are cancelled and found; nothing, as long as there is none."""
        self._key.setText(text)
        self.fit()

    def offer_history(self) -> None:
        """There are runs of the past."""
        self._past.show()

    def _buttons(self) -> QHBoxLayout:
        row = self._row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._open)
        row.addWidget(self._find)
        row.addStretch(1)
        return row

    def _sample_line(self, samples: Sequence[Path]) -> QWidget:
        prompt = label(self.tr("Just practising? Take a sample:"), Kind.SOFT, wraps=False)
        links = [button(path.name, partial(self.files_handed_in.emit, [path]), Kind.LINK) for path in samples]
        holder = row_of(prompt, *links)
        holder.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return holder

    def settle(self) -> None:
        """Do what the first picture does without, and listen to what Qt tells."""
        put_hand_on(self._past)
        manners = _Manners(self)
        self.installEventFilter(manners)
        self.field.installEventFilter(manners)
        self.fit()

    def fit(self, height: int | None = None) -> None:
        """Where there is little room, it goes to what is needed."""
        is_low = (self.height() if height is None else height) < LOW
        self._icon.setVisible(not is_low)
        self._keep_room(is_kept=not is_low)
        across, down = (20, 14) if is_low else (44, 32)
        has_room_below = not self._has_samples and not is_low
        self._column.setContentsMargins(across, down, across, down // 2 if has_room_below else down)

    def set_inviting(self, inviting: bool) -> None:
        """Something that can be dropped here is over the window."""
        set_look(self._place, "inviting", "true" if inviting else "false")

    def set_colours(self, colours: Colours) -> None:
        """Paint the picture in the colours of another appearance."""
        # Its place is kept free in the first picture, which it would hold up: it comes right behind.
        from app.desktop.looks.icons import painted  # noqa: PLC0415

        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(painted("paste", colours.info, colours.surface, ICON, ratio))

    def begin(self) -> None:
        """Ready for the next list: an empty field with the keyboard in it."""
        self.field.clear()
        self.field.setFocus()

    @Slot()
    def _typed(self) -> None:
        has_text = bool(self.field.toPlainText().strip())
        if has_text and self._add is None:
            self._add = button(self.tr("Make the list"), self._hand_in, Kind.NEXT)
            self._add.setToolTip(self.tr("Ctrl+Enter"))
            self._row.insertWidget(1, self._add)
            self.setTabOrder(self.field, self._add)
        if self._add is not None:
            self._add.setVisible(has_text)

    @Slot()
    def _hand_in(self) -> None:
        text = self.field.toPlainText()
        if text.strip():
            self.text_handed_in.emit(text)


class _Field(QPlainTextEdit):
    """Takes typing; what is pasted or dropped into the empty field is handed in at once."""

    handed_in = Signal(QMimeData)
    committed = Signal()

    def __init__(self) -> None:
        super().__init__()
        invitation = self.tr("Paste or type job IDs, or drop a file here")
        self.setPlaceholderText(invitation)
        self.setAccessibleName(self.tr("Job IDs"))
        self.setAccessibleDescription(invitation)
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
        keys = QtCore.Qt.Key
        is_enter = event.key() in (keys.Key_Return, keys.Key_Enter)
        if is_enter and event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier:
            self.committed.emit()
        else:
            super().keyPressEvent(event)


class _Manners(QObject):
    """How the page behaves. Not in handlers of its own, which Qt would call for the first picture already:
    the first event that comes to Python brings all kinds of events with it, a tenth of the start.
    """

    def __init__(self, page: StartPage) -> None:
        super().__init__(page)
        self._page = page

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = QtCore.QEvent.Type
        if watched is self._page:
            if event.type() == kinds.Resize:
                self._page.fit()
            return False
        # Where nothing was typed there is nothing to undo: Ctrl+Z is for the list, then.
        if event.type() != kinds.ShortcutOverride or self._page.field.document().isUndoAvailable():
            return False
        undo = QtGui.QKeySequence.StandardKey.Undo
        if isinstance(event, QtGui.QKeyEvent) and event.matches(undo):
            event.ignore()
            return True
        return False
