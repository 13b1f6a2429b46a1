"""What the statuses mean, which shortcuts there are, and what this program is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app import __version__
from app.desktop import words
from app.desktop.looks.icons import app_icon, status_icon
from app.desktop.table.job_columns import status_text
from app.desktop.widgets.controls import Kind, button_box, heading, label, larger, picture
from app.desktop.widgets.fitting import within_screen
from app.desktop.widgets.letters import grown
from app.desktop.widgets.live_picture import LivePicture
from app.jobs.status import Status
from app.wording.rows import STATUS_MEANINGS
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

WIDTH: Final = 620
ABOUT_WIDTH: Final = 480

CLOSE: Final = Text(QT_TRANSLATE_NOOP("wording", "Close"))
STATUSES: Final = Text(QT_TRANSLATE_NOOP("wording", "What the statuses mean"))
SHORTCUTS: Final = Text(QT_TRANSLATE_NOOP("wording", "Keyboard shortcuts"))
ABOUT: Final = Text(QT_TRANSLATE_NOOP("wording", "About Job Canceller"))
PURPOSE: Final = Text(
    QT_TRANSLATE_NOOP("wording", "Stops image jobs at the Topaz Labs Image API before they cost credits.")
)
VERSION: Final = Text(QT_TRANSLATE_NOOP("wording", "Version {version}"))
LICENCE: Final = Text(
    QT_TRANSLATE_NOOP(
        "wording",
        "Free software under the MIT licence, made with Python, Qt for Python (LGPL) and other parts: the "
        "Help menu shows all licences. It is no product of Topaz Labs.",
    )
)
MORE_SHORTCUTS: Final[tuple[tuple[Text, Text], ...]] = (
    (Text(QT_TRANSLATE_NOOP("wording", "Details of the row")), Text(QT_TRANSLATE_NOOP("wording", "Enter"))),
    (
        Text(QT_TRANSLATE_NOOP("wording", "From control to control")),
        Text(QT_TRANSLATE_NOOP("wording", "Tab")),
    ),
    (
        Text(QT_TRANSLATE_NOOP("wording", "Press a button, choose a chip")),
        Text(QT_TRANSLATE_NOOP("wording", "Space or Enter")),
    ),
    (
        Text(QT_TRANSLATE_NOOP("wording", "Select more rows")),
        Text(QT_TRANSLATE_NOOP("wording", "Shift and the arrows")),
    ),
    (
        Text(QT_TRANSLATE_NOOP("wording", "What can be done with a row")),
        Text(QT_TRANSLATE_NOOP("wording", "Shift+F10")),
    ),
    (
        Text(QT_TRANSLATE_NOOP("wording", "Move a column: View, Columns, “Arrange columns…”")),
        Text(QT_TRANSLATE_NOOP("wording", "Alt and an arrow")),
    ),
    (Text(QT_TRANSLATE_NOOP("wording", "The menus")), Text(QT_TRANSLATE_NOOP("wording", "F10"))),
    (
        Text(QT_TRANSLATE_NOOP("wording", "Leave a question without changing anything")),
        Text(QT_TRANSLATE_NOOP("wording", "Escape")),
    ),
)


def show_statuses(window: QWidget) -> None:
    """A page with every status, its icon, its name and what it means."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(12)
    grid.setColumnStretch(2, 1)
    top = Qt.AlignmentFlag.AlignTop
    for row, status in enumerate(Status):
        name = label(status_text(status), wraps=False)
        name.setFont(larger(name.font(), 1.0))
        grid.addWidget(LivePicture(partial(status_icon, status)), row, 0, top)
        grid.addWidget(name, row, 1, top)
        grid.addWidget(label(words.say(STATUS_MEANINGS[status]), Kind.SOFT), row, 2, top)
    show_page(window, STATUSES, grid)


def show_shortcuts(window: QWidget, shortcuts: Sequence[tuple[str, str]]) -> None:
    """A page with every shortcut."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(32)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    rest = [(words.say(what), words.say(key)) for what, key in MORE_SHORTCUTS]
    for row, (what, keys) in enumerate([*shortcuts, *rest]):
        grid.addWidget(label(what, wraps=False), row, 0)
        grid.addWidget(label(keys, Kind.SOFT), row, 1)
    show_page(window, SHORTCUTS, grid)


def show_about(window: QWidget) -> None:
    """What this program is."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setColumnStretch(1, 1)
    texts = (
        heading(QCoreApplication.applicationName(), 1.4),
        label(words.say(VERSION, version=__version__), Kind.SOFT),
        label(words.say(PURPOSE)),
        label(words.say(LICENCE), Kind.SOFT),
    )
    grid.addWidget(picture(app_icon(), 72), 0, 0, len(texts), 1, Qt.AlignmentFlag.AlignTop)
    for row, text in enumerate(texts):
        grid.addWidget(text, row, 1)
    show_page(window, ABOUT, grid, ABOUT_WIDTH)


def show_page(window: QWidget, title: Text, grid: QGridLayout, width: int = WIDTH) -> None:
    """A page of the help, with its title above and a button that closes it, as high as its texts need, if the
    screen has room for that. It stays open beside the window while a person compares the two; asked for once
    more, it comes to the front."""
    pages: list[QDialog] = list(window.findChildren(QDialog))
    for page in pages:
        if page.isVisible() and page.windowTitle() == words.say(title):
            page.activateWindow()
            return
    dialog = QDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(words.say(title))
    inside = QWidget()
    inside.setObjectName("inside")
    column = QVBoxLayout(inside)
    column.setContentsMargins(24, 20, 24, 12)
    column.setSpacing(16)
    if title is not ABOUT:
        column.addWidget(heading(words.say(title), 1.4))
    column.addLayout(grid)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(area.Shape.NoFrame)
    area.setWidget(inside)
    area.setAccessibleName(words.say(title))
    box = button_box(dialog)
    close = box.addButton(QDialogButtonBox.StandardButton.Close)
    close.setText(words.say(CLOSE))
    close.setIcon(QIcon())
    close.setDefault(True)
    box.rejected.connect(dialog.close)
    outer = QVBoxLayout(dialog)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area, 1)
    foot = QVBoxLayout()
    foot.setContentsMargins(24, 10, 24, 18)
    foot.addWidget(box)
    outer.addLayout(foot)
    (width,) = grown(dialog, width)
    column.activate()
    height = column.totalHeightForWidth(width) + foot.totalSizeHint().height() + outer.spacing()
    dialog.resize(within_screen(dialog, width, height))
    dialog.show()
