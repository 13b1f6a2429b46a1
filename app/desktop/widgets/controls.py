"""The small controls that everything in the window is made of, so that all of them look and read alike."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

# Many of Qt's classes bring hundreds of names to Python when they are met for the first time. What the first
# picture does not show is met by way of these three, when it is needed.
from PySide6 import QtCore, QtGui
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.looks.plain_numbers import PLAIN_TEXT, put

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QIcon
    from PySide6.QtWidgets import QDialog, QDialogButtonBox


class Kind(Enum):
    """What a control is for; the style sheet gives each kind its look."""

    PLAIN = "plain"
    PRIMARY = "primary"
    """The one button that does what can't be undone."""
    NEXT = "next"
    """The next step, where that step is harmless."""
    LINK = "link"
    CHIP = "chip"
    CARD = "card"
    NOTICE = "notice"
    PLACE = "place"
    PRACTICE = "practice"
    SOFT = "soft"
    BAD = "bad"
    GOOD = "good"


def set_kind(widget: QWidget, kind: Kind) -> None:
    """Give a control its kind, also while it is shown."""
    set_look(widget, "kind", kind.value)


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet looks at, and have it look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def begin_as(fresh: QWidget, kind: Kind) -> None:
    """The kind of a new control: nothing is painted yet, so the style need not look again."""
    fresh.setProperty("kind", kind.value)


def button(
    text: str, pressed: Callable[[], object], kind: Kind = Kind.PLAIN, parent: QWidget | None = None
) -> QPushButton:
    """A button that does one thing."""
    made = QPushButton(parent)
    made.setText(text)  # with the text at once, PySide6 would think of icons, and bring all of them
    begin_as(made, kind)
    made.clicked.connect(lambda: pressed())  # noqa: PLW0108  (without the "checked" that comes along)
    made.setAutoDefault(False)
    if kind is not Kind.PLAIN:
        put_hand_on(made)
    return made


def put_hand_on(pressed: QPushButton) -> None:
    """Show a hand over a button that does not look like one."""
    pressed.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)


def label(text: str = "", kind: Kind = Kind.PLAIN, *, wraps: bool = True) -> QLabel:
    """A text, always plain: what comes from outside can't bring formats, links or pictures."""
    made = QLabel()
    put(made, PLAIN_TEXT)
    made.setText(text)
    made.setWordWrap(wraps)
    if wraps:
        # The policy it has says that a narrower label is a higher one; another policy would not.
        policy = made.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        made.setSizePolicy(policy)
    if kind is not Kind.PLAIN:
        begin_as(made, kind)
    return made


def heading(text: str = "", times: float = 1.5, *, wraps: bool = True) -> QLabel:
    """A heading, so many times as large as the text around it."""
    made = label(text, wraps=wraps)
    made.setFont(larger(made.font(), times))
    return made


def larger(font: QFont, times: float, *, bold: bool = True) -> QFont:
    """A font so many times as large."""
    grown = QtGui.QFont(font)
    if font.pointSizeF() > 0:
        grown.setPointSizeF(font.pointSizeF() * times)
    else:
        grown.setPixelSize(round(font.pixelSize() * times))
    if bold:
        grown.setWeight(QtGui.QFont.Weight.DemiBold)
    return grown


def fixed_font(size_of: QFont) -> QFont:
    """The system's fixed-width font in the size of the text around it."""
    fonts = QtGui.QFontDatabase
    font = fonts.systemFont(fonts.SystemFont.FixedFont)
    if size_of.pointSizeF() > 0:
        font.setPointSizeF(size_of.pointSizeF())
    return font


def row_of(*widgets: QWidget, spacing: int = 8) -> QWidget:
    """Widgets side by side, as one."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    return holder


def column_of(*widgets: QWidget, spacing: int = 2) -> QWidget:
    """Widgets one below the other, as one."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widget in widgets:
        column.addWidget(widget)
    return holder


def button_box(dialog: QDialog) -> QDialogButtonBox:
    """The buttons of a dialog. They belong to it from the start: in a box without a window, one of whose
    buttons is the default one, Qt 6.8.3 with a style sheet leaves the others out when Tab is pressed."""
    from app.desktop.widgets.dialog_buttons import DialogButtons  # noqa: PLC0415  (no dialog comes first)

    return DialogButtons(dialog)


def go_back(box: QDialogButtonBox, text: str) -> QPushButton:
    """The button that changes nothing. The role of "Cancel" keeps Escape and the platform's order right; the
    word is ours, because to cancel means something else here."""
    made = box.addButton(box.StandardButton.Cancel)
    made.setText(text)
    made.setIcon(QtGui.QIcon())
    made.setAutoDefault(False)
    return made


def card(kind: Kind = Kind.CARD, parent: QWidget | None = None) -> QFrame:
    """A frame with rounded corners that holds what belongs together."""
    made = QFrame(parent)
    begin_as(made, kind)
    return made


def picture(drawn: QIcon, side: int = 16) -> QLabel:
    """An icon beside a text. It says nothing that the text doesn't, so a screen reader skips it."""
    made = QLabel()
    show_picture(made, drawn, side)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def show_picture(holder: QLabel, drawn: QIcon, side: int = 16) -> None:
    """Show another icon in a `picture`."""
    holder.setPixmap(drawn.pixmap(QSize(side, side), holder.devicePixelRatioF()))
