"""The window as a person has it: the practice service behind it, real clicks and keys in front."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Final, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.looks.appearance import Look
from app.desktop.main_window import MainWindow
from app.desktop.preferences import Preferences
from app.desktop.run.questions import ConfirmCancelling
from app.desktop.window_memory import open_memory
from app.keys.api_key import ApiKey
from app.keys.keychain import Keychain
from app.practice import PRACTICE_KEY, PracticeConfig, PracticeService
from app.session import Place, Session
from tests.keys.drawer import Drawer

SOON: Final = 20_000
"""Milliseconds after which a test gives up waiting for something that should happen at once."""

Dialog = TypeVar("Dialog", bound=QDialog)
Opening = Callable[[PracticeConfig], tuple[MainWindow, PracticeService]]


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    """The appearance of the application, put on once."""
    return Look(qapp)


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one test chooses is not what the next one finds."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    """What the person's keychain holds."""
    drawer = Drawer()
    yield drawer
    drawer.opened.set()


@pytest.fixture
def keychain(drawer: Drawer) -> Iterator[Keychain]:
    """The person's keychain."""
    keychain = Keychain(drawer.open)
    yield keychain
    keychain.close()


@pytest.fixture
def open_window(
    qtbot: QtBot, look: Look, keychain: Keychain, tmp_path: Path
) -> Iterator[Callable[[Session], MainWindow]]:
    """Opens windows over sessions, and closes both at the end."""
    opened: list[tuple[Session, MainWindow]] = []

    def opening(session: Session) -> MainWindow:
        window = MainWindow(look, Preferences(), memory=open_memory(tmp_path), practice=session.is_practice)
        window.furnish(session, keychain)
        opened.append((session, window))
        window.resize(1280, 720)
        window.show()
        window.activateWindow()
        # Shortcuts are for the window in front.
        qtbot.waitUntil(window.isActiveWindow, timeout=SOON)
        return window

    yield opening
    for session, window in opened:
        window.hide()
        assert session.close(), "the session did not end in time"
        window.deleteLater()
        session.deleteLater()
    # Here and now: should Python collect them on a worker's thread, Qt would stop their timers there.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    opened.clear()
    gc.collect()


@pytest.fixture
def window(open_window: Callable[[Session], MainWindow], tmp_path: Path) -> MainWindow:
    """A window in practice mode."""
    return open_window(Session(Place(practice=True), tmp_path))


@pytest.fixture
def opening(open_window: Callable[[Session], MainWindow], tmp_path: Path) -> Iterator[Opening]:
    """Opens the window at a service with that configuration, which it takes for the real one."""
    with ExitStack() as stack:

        def open_at(config: PracticeConfig) -> tuple[MainWindow, PracticeService]:
            service = stack.enter_context(PracticeService(config))
            session = Session(Place(address=service.address), tmp_path / "data")
            session.use_key(ApiKey(PRACTICE_KEY), "Studio")
            return open_window(session), service

        yield open_at


def name_of(widget: QWidget) -> str:
    """How a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


class Person:
    """Looks at the window and uses it as a person does: by what is written on things."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def wait(self, condition: Callable[[], bool], milliseconds: int = SOON) -> None:
        """Wait until something is so."""
        self._qtbot.waitUntil(condition, timeout=milliseconds)

    def paste(self, window: QWidget, text: str) -> None:
        """Ctrl+C elsewhere, Ctrl+V here."""
        QApplication.clipboard().setText(text)
        self.key(QApplication.focusWidget() or window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def key(
        self,
        place: QWidget,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key there."""
        QTest.keyClick(place, key, modifiers)

    def write(self, place: QWidget, text: str) -> None:
        """Type letters there."""
        QTest.keyClicks(place, text)

    def buttons(self, inside: QWidget) -> dict[str, QPushButton]:
        """The buttons that can be seen, by what is written on them."""
        found: list[QPushButton] = list(inside.findChildren(QPushButton))
        return {one.text().replace("&", ""): one for one in found if one.isVisible()}

    def button(self, inside: QWidget, text: str) -> QPushButton:
        """The button with this text."""
        seen = self.buttons(inside)
        assert text in seen, f"{text!r} is not one of {sorted(seen)}"
        return seen[text]

    def press(self, inside: QWidget, text: str) -> None:
        """Click on the button with this text."""
        QTest.mouseClick(self.button(inside, text), Qt.MouseButton.LeftButton)

    def field(self, inside: QWidget) -> QLineEdit:
        """The first field that can be seen."""
        fields: list[QLineEdit] = list(inside.findChildren(QLineEdit))
        return next(one for one in fields if one.isVisible())

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """The dialog of this kind, once it is there."""

        def find() -> list[Dialog]:
            seen: list[Dialog] = []
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, kind) and widget.isVisible():
                    seen.append(widget)  # noqa: PERF401  (mypy understands it in this form alone)
            return seen

        self.wait(lambda: len(find()) == 1)
        return find()[0]

    def hand_in(self, window: MainWindow, text: str) -> None:
        """Paste a list, and wait until it stands in the table."""
        before = len(window.session.jobs)
        self.paste(window, text)
        self.wait(lambda: len(window.session.jobs) > before)

    def start(self, window: MainWindow, button: str) -> None:
        """Press the button that cancels, and confirm."""
        self.press(window, button)
        self.press(self.dialog(ConfirmCancelling), button)
        self.wait(lambda: window.session.is_running)

    def carry_out(self, window: MainWindow, text: str, button: str) -> None:
        """Hand in a list, press the button that cancels, confirm, and wait until the run is over."""
        self.hand_in(window, text)
        self.start(window, button)
        self.see_the_end(window)

    def see_the_end(self, window: MainWindow) -> None:
        """Wait until the run is over."""
        self.wait(lambda: not window.session.is_running, milliseconds=60_000)


@pytest.fixture
def person(qtbot: QtBot) -> Person:
    """Somebody in front of the window."""
    return Person(qtbot)
