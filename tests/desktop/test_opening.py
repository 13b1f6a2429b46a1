"""The first picture comes before all else is made, and whoever is quicker than that loses nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Final, NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QImageReader
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.looks import plain_numbers
from app.desktop.menus import Menus
from app.desktop.opening import NEEDED, Opening, imports

ROOT: Final = Path(__file__).resolve().parents[2]
NOT_IN_THE_FIRST_PICTURE: Final = (
    *("app.terminal", "app.session", "app.engine", "app.records", "app.intake"),
    *("app.practice", "app.service.client", "app.keys.keychain", "app.desktop.desks", "app.wording"),
    *("xlsxwriter", "python_calamine", "sqlite3", "ssl", "httpcore", "httptools", "keyring", "truststore"),
    *("logging.handlers", "asyncio", "email", "csv", "xml", "json", "dataclasses", "PySide6.QtNetwork"),
    *(("platformdirs",) if sys.platform == "linux" else ()),
)
DEAR: Final = (
    "QtCore.Qt",
    "QtCore.QEvent",
    "QtCore.QMetaMethod",
    "QtGui.QIcon",
    "QtGui.QFont",
    "QtGui.QPixmap",
    "QtWidgets.QDialog",
)
"""Classes of Qt that PySide6 makes, with all their enums, when they are met for the first time."""
PICTURE_READERS: Final = "/imageformats/"
"""In the path of every plugin of Qt that reads a kind of pictures."""
PROGRAM: Final = """
import gc, os, sys
from pathlib import Path
import app.__main__
import app.desktop.main_window
from app.desktop.main_window import MainWindow
from app.desktop.start_page import StartPage

def painted(window):
    classes = [one for one in gc.get_objects() if isinstance(one, type)]
    modules = sorted(sys.modules)
    loaded = Path("/proc/self/maps")  # on Linux alone
    import json
    print(json.dumps({
        "is_visible": window.start.isVisible(),
        "modules": modules,
        "classes": [f"{one.__module__}.{one.__qualname__}" for one in classes],
        "files": loaded.read_text().split() if loaded.exists() else [],
        "looked_too_early": window.looked_too_early,
        "was_shown_alone": WatchedPage.was_shown_alone,
    }), flush=True)
    os._exit(0)

class WatchedPage(StartPage):
    was_shown_alone = False

    def setVisible(self, is_visible):
        WatchedPage.was_shown_alone |= is_visible and self.isWindow()
        super().setVisible(is_visible)

class Watched(MainWindow):
    def __init__(self, *args, **kinds):
        super().__init__(*args, **kinds)
        self.looked_too_early = self._first_look.isActive()
        self.painted.connect(lambda: painted(self))

import app.desktop.app
app.desktop.app.MainWindow = Watched
app.desktop.main_window.StartPage = WatchedPage
app.__main__.main([])
"""


class FirstPicture(NamedTuple):
    """What there is when the first picture is painted."""

    is_visible: bool
    """The start page."""
    modules: list[str]
    classes: list[str]
    files: list[str]
    """Libraries and whatever else the process has mapped."""
    looked_too_early: bool
    """Whether the window looked for its picture before it was shown."""
    was_shown_alone: bool
    """Whether the start page was a window of its own for a moment."""


@pytest.fixture
def first_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FirstPicture:
    """The program, started as by a person who has just got it."""
    for place in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        folder = tmp_path / place.lower()
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(place, str(folder))
    command = (sys.executable, "-c", PROGRAM)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    return FirstPicture(**json.loads(done.stdout))


def test_the_start_page_is_never_seen_outside_of_the_window(first_picture: FirstPicture) -> None:
    assert not first_picture.was_shown_alone


def test_the_start_page_stands_before_anything_is_imported_that_it_does_not_show(
    first_picture: FirstPicture,
) -> None:
    assert first_picture.is_visible
    too_early = [
        module
        for module in first_picture.modules
        if any(module == one or module.startswith(f"{one}.") for one in NOT_IN_THE_FIRST_PICTURE)
        and module not in ("app.wording", "app.wording.sentence")
    ]
    assert too_early == []


def test_the_start_page_stands_before_the_largest_classes_of_qt_are_met(first_picture: FirstPicture) -> None:
    assert "PySide6.QtWidgets.QLabel" in first_picture.classes
    assert [one for one in DEAR if f"PySide6.{one}" in first_picture.classes] == []
    assert not first_picture.looked_too_early


def test_the_start_page_stands_before_qt_loads_what_reads_pictures(first_picture: FirstPicture) -> None:
    assert [file for file in first_picture.files if PICTURE_READERS in file] == []


def test_pictures_of_every_kind_can_be_read_once_there_is_a_menu_bar(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    places = QCoreApplication.libraryPaths()
    Menus(window)
    assert QCoreApplication.libraryPaths() == places
    assert {b"svg", b"jpeg"} <= {bytes(kind.data()) for kind in QImageReader.supportedImageFormats()}


def test_everything_that_is_imported_in_steps_is_there_to_be_imported() -> None:
    for step in imports(NEEDED):
        step()
    assert set(NEEDED) <= sys.modules.keys()


def never(error: Exception) -> None:
    """Nothing fails here."""
    raise AssertionError from error


def test_whoever_types_at_once_finds_everything_there(qtbot: QtBot) -> None:
    made: list[str] = []
    field = QPushButton()
    qtbot.addWidget(field)
    field.pressed.connect(lambda: made.append("pressed"))
    field.show()
    steps = [lambda: made.append("first"), lambda: made.append("second"), lambda: made.append("third")]
    opening = Opening(steps, never, field)
    opening.begin()
    QTest.mousePress(field, Qt.MouseButton.LeftButton)
    assert made == ["first", "second", "third", "pressed"]


def test_the_window_takes_the_steps_by_itself_and_only_once(qtbot: QtBot) -> None:
    made: list[int] = []
    holder = QObject()
    opening = Opening([lambda: made.append(1), lambda: made.append(2)], never, holder)
    opening.begin()
    opening.begin()
    qtbot.waitUntil(lambda: made == [1, 2])
    opening.finish()
    assert made == [1, 2]


def test_a_step_that_fails_ends_the_start_and_is_told(qtbot: QtBot) -> None:
    told: list[Exception] = []
    made: list[int] = []

    def fail() -> None:
        raise OSError("no")

    holder = QObject()
    opening = Opening([fail, lambda: made.append(1)], told.append, holder)
    opening.begin()
    qtbot.waitUntil(lambda: bool(told))
    opening.finish()
    assert [type(one) for one in told] == [OSError]
    assert made == []


@pytest.mark.parametrize(
    ("kind", "value", "meant"),
    [
        (QLabel, plain_numbers.CENTRED, Qt.AlignmentFlag.AlignCenter),
        (QLabel, plain_numbers.PLAIN_TEXT, Qt.TextFormat.PlainText),
        (QScrollArea, plain_numbers.NO_FOCUS, Qt.FocusPolicy.NoFocus),
        (QScrollArea, plain_numbers.NO_BAR_BELOW, Qt.ScrollBarPolicy.ScrollBarAlwaysOff),
    ],
)
def test_the_plain_numbers_are_those_of_qt(
    qtbot: QtBot, kind: type[QWidget], value: tuple[str, int], meant: object
) -> None:
    widget = kind()
    qtbot.addWidget(widget)
    plain_numbers.put(widget, value)
    assert getattr(widget, value[0])() == meant
