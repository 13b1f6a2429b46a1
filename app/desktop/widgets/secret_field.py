"""A field for a key or a password: dots, with a button that shows the text for some seconds."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QToolButton, QWidget

from app.desktop import words
from app.desktop.looks.appearance import colours_shown
from app.desktop.looks.icons import icon
from app.desktop.widgets.line_field import LineField
from app.desktop.widgets.unheard import keep_unheard

SHOWN_FOR: Final = 8_000
"""Milliseconds after which the text turns into dots again by itself."""
FOCUS_RING: Final = 2
_MARGIN: Final = 2
"""Pixels that Qt's own line edit leaves beside its text."""


class SecretField(LineField):
    """What is typed here can be shown, but stays so only for `SHOWN_FOR`, and never while more is typed.

    Shown or not, it remains a password field: a shown text is only painted. So nothing else on the computer
    gets it from here: no screen reader, no clipboard by a mere selection, no input method that learns.
    """

    def __init__(self, parent: QWidget | None = None, *, is_password: bool = False) -> None:
        keep_unheard(SecretField)
        super().__init__("", parent)
        self._is_password = is_password
        self._is_shown = False
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self.hide_text)
        self._action = QAction(self)
        self._action.triggered.connect(self._toggle)
        self.addAction(self._action, QLineEdit.ActionPosition.TrailingPosition)
        # Qt makes the button for a mouse alone, and paints no focus on it.
        eyes: list[QToolButton] = list(self.findChildren(QToolButton))
        for eye in eyes:
            eye.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            eye.installEventFilter(self)
        self.textChanged.connect(self.hide_text)
        self.hide_text()

    @property
    def is_shown(self) -> bool:
        """Whether the text can be read just now."""
        return self._is_shown

    @Slot()
    def hide_text(self) -> None:
        """Show dots."""
        self._timer.stop()
        self._is_shown = False
        text = self.tr("Show the password") if self._is_password else self.tr("Show the key")
        self._action.setText(text)
        self._action.setToolTip(words.fill(self.tr("{what} for some seconds"), {"what": text}))
        self._paint_eye()
        self.update()

    def _paint_eye(self) -> None:
        colours = colours_shown()
        self._action.setIcon(icon("eye-off" if self._is_shown else "eye", colours.soft_text, colours.surface))

    @Slot()
    def _toggle(self) -> None:
        if self.is_shown:
            self.hide_text()
            return
        self._is_shown = True
        text = self.tr("Hide the password") if self._is_password else self.tr("Hide the key")
        self._action.setText(text)
        self._action.setToolTip(text)
        self._paint_eye()
        self._timer.start()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """What went out of sight comes back as dots."""
        self.hide_text()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The style sheet of another appearance has come."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._paint_eye()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keyboard comes to the button, or leaves it."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field with its dots, or with its text in their place."""
        self._paint_text(event)
        eyes: list[QToolButton] = list(self.findChildren(QToolButton))
        for eye in eyes:
            if eye.hasFocus():
                painter = QPainter(self)
                painter.setPen(QPen(self.palette().link().color(), FOCUS_RING))
                painter.drawRect(eye.geometry().adjusted(1, 1, -1, -1))
                painter.end()

    def _paint_text(self, event: QPaintEvent) -> None:
        if not self.is_shown or not self.text():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        place = self._text_place(option)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, place.width())
        painter.setPen(self.palette().text().color())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _text_place(self, option: QStyleOptionFrame) -> QRect:
        """Where the text stands: beside the button, on whichever side that is."""
        place = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        place.adjust(_MARGIN, 0, -_MARGIN, 0)
        buttons: list[QToolButton] = list(self.findChildren(QToolButton))
        for one in buttons:
            if one.geometry().center().x() > place.center().x():
                place.setRight(min(place.right(), one.geometry().left()))
            else:
                place.setLeft(max(place.left(), one.geometry().right()))
        return place
