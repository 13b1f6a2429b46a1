"""Lines in the window that say what happened and offer what can be done about it: no dialog is needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QToolButton, QVBoxLayout, QWidget

from app.desktop import words
from app.desktop.looks.colours import LIGHT, Colours
from app.desktop.looks.icons import icon
from app.desktop.widgets.controls import Kind, button, label, picture, set_look
from app.desktop.widgets.focus import PlaceInOrder


class Topic(Enum):
    """What a line is about; a new line replaces the one on the same topic."""

    KEY = "key"
    NETWORK = "network"
    RESUME = "resume"
    INTAKE = "intake"
    TROUBLE = "trouble"
    READING = "reading"
    RUN = "run"
    REPORT = "report"
    JOURNAL = "journal"
    PROGRAM = "program"


class Tone(Enum):
    """How a line looks."""

    NEWS = "news"
    GOOD = "good"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be done about a line, as a button in it."""

    text: str
    do: Callable[[], object]
    closes: bool = True
    """Whether the line has done its work then."""


class NoticeArea(QWidget):
    """Where the lines stand, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[Topic, Notice] = {}
        self._colours = LIGHT
        self._first = PlaceInOrder(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self.hide()

    def tell(self, topic: Topic, text: str, tone: Tone = Tone.NEWS, offers: Sequence[Offer] = ()) -> Notice:
        """Say something; it is read out to those who don't see it."""
        self.dismiss(topic)
        line = Notice(text, tone, offers, lambda: self.dismiss(topic))
        line.set_colours(self._colours)
        self._lines[topic] = line
        self._layout.addWidget(line)
        # Lines come late and stand on top.
        self._first.put(control for one in self._lines.values() for control in one.controls)
        self.show()
        announce(self, text)
        return line

    def dismiss(self, *topics: Topic) -> None:
        """Take back what was said about these."""
        for topic in topics:
            line = self._lines.pop(topic, None)
            if line is not None:
                self._layout.removeWidget(line)
                line.hide()
                line.deleteLater()
        self.setVisible(bool(self._lines))

    def line(self, topic: Topic) -> Notice | None:
        """The line about this topic, if there is one."""
        return self._lines.get(topic)

    def set_colours(self, colours: Colours) -> None:
        """Paint the icons in the colours of another appearance."""
        self._colours = colours
        for line in self._lines.values():
            line.set_colours(colours)


class Notice(QFrame):
    """One line: an icon, the text, what can be done, and a button that closes it."""

    def __init__(self, text: str, tone: Tone, offers: Sequence[Offer], close: Callable[[], None]) -> None:
        super().__init__()
        self.setProperty("kind", Kind.NOTICE.value)
        set_look(self, "tone", tone.value)
        self.setAccessibleName(text)
        self._tone = tone
        self._picture = picture(icon("info", LIGHT.info, LIGHT.surface))
        self._text = label(text)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar()
        self._bar.setFixedWidth(140)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.hide()
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setIconSize(QSize(14, 14))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.clicked.connect(close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        row.addWidget(self._bar)
        self.controls = (*(self._offer(offer, close) for offer in offers), self._close)
        """What can be done, from left to right."""
        for one in self.controls:
            row.addWidget(one)

    @staticmethod
    def _offer(offer: Offer, close: Callable[[], None]) -> QWidget:
        def take() -> None:
            if offer.closes:
                close()
            offer.do()

        return button(offer.text, take, Kind.LINK)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str) -> None:
        """Say something else, without announcing it."""
        self._text.setText(text)
        self.setAccessibleName(text)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far something is. Without a total the words alone say that it goes on: a bar could do no
        more than run to and fro, and not everybody can bear that."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._bar.setVisible(total > 0)

    def set_colours(self, colours: Colours) -> None:
        """Paint the icons in the colours of another appearance."""
        name, colour = {
            Tone.NEWS: ("info", colours.info),
            Tone.GOOD: ("good", colours.good),
            Tone.WARNING: ("warning", colours.waiting),
        }[self._tone]
        ground = colours.warning if self._tone is Tone.WARNING else colours.surface
        self._picture.setPixmap(icon(name, colour, ground).pixmap(QSize(16, 16), self.devicePixelRatioF()))
        self._close.setIcon(icon("close", colours.soft_text, ground))


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say this when it has the time."""
    event = QAccessibleAnnouncementEvent(widget, words.aloud(text))
    QAccessible.updateAccessibility(event)
