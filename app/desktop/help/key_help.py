"""Where a key comes from: the way there, step by step."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QWidget

from app.desktop import words
from app.desktop.help.help_pages import show_page
from app.desktop.widgets.controls import Kind, button, label, larger
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

ACCOUNT: Final = "https://account.topazlabs.com"
WIDTH: Final = 560

TITLE: Final = Text(QT_TRANSLATE_NOOP("wording", "How to get a key"))
STEPS: Final = (
    Text(
        QT_TRANSLATE_NOOP(
            "wording",
            "Open account.topazlabs.com in your browser and sign in with the account that started the jobs.",
        )
    ),
    Text(QT_TRANSLATE_NOOP("wording", "Choose the “API” tab.")),
    Text(
        QT_TRANSLATE_NOOP(
            "wording",
            "Make a new key there and copy it at once: it is shown this one time only. If you have kept a "
            "key already, you can use that.",
        )
    ),
    Text(
        QT_TRANSLATE_NOOP(
            "wording", "Come back here, choose “Enter another key…” in the Key menu, and paste it."
        )
    ),
)
SAFE: Final = Text(
    QT_TRANSLATE_NOOP(
        "wording",
        "Whoever has your key can use your credits. Don't send it to anybody; this program sends it to "
        "the service alone, and writes it into no file.",
    )
)
OPEN: Final = Text(QT_TRANSLATE_NOOP("wording", "Open account.topazlabs.com"))


def show_way_to_key(window: QWidget) -> None:
    """A page with the steps, and a button for the first of them."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(12)
    grid.setColumnStretch(1, 1)
    for row, step in enumerate(STEPS):
        place = label(words.number(row + 1), wraps=False)
        place.setFont(larger(place.font(), 1.0))
        grid.addWidget(place, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(words.say(step)), row, 1)
    there = button(words.say(OPEN), lambda: QDesktopServices.openUrl(QUrl(ACCOUNT)))
    grid.addWidget(there, len(STEPS), 1, Qt.AlignmentFlag.AlignLeft)
    grid.addWidget(label(words.say(SAFE), Kind.SOFT), len(STEPS) + 1, 0, 1, 2)
    show_page(window, TITLE, grid, WIDTH)
