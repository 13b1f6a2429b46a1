"""The window as a person has it: the practice service behind it, real clicks and keys in front."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Look
from app.desktop.main_window import MainWindow
from app.session import Place, Session

SOON = 20_000
"""Milliseconds after which a test gives up waiting for something that should happen at once."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform has no window manager, and says so each time a window would talk to one."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    """The appearance of the application, put on once."""
    return Look(qapp)


@pytest.fixture
def open_window(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[Callable[[Session], MainWindow]]:
    """Opens windows over sessions, and closes both at the end."""
    opened: list[tuple[Session, MainWindow]] = []

    def opening(session: Session) -> MainWindow:
        window = MainWindow(session, look)
        opened.append((session, window))
        window.resize(1280, 720)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield opening
    for session, window in opened:
        window.hide()
        assert session.close(), "the session did not end in time"
        window.deleteLater()
        session.deleteLater()


@pytest.fixture
def window(open_window: Callable[[Session], MainWindow], tmp_path: Path) -> MainWindow:
    """A window in practice mode."""
    return open_window(Session(Place(practice=True), tmp_path))


class Person:
    """Looks at the window and uses it as a person does: by what is written on things."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot

    def paste(self, window: MainWindow, text: str) -> None:
        """Ctrl+C elsewhere, Ctrl+V here."""
        QApplication.clipboard().setText(text)
        place = QApplication.focusWidget() or window
        self.qtbot.keyClick(place, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def button(self, inside: QWidget, text: str) -> QPushButton:
        """The button with this text that can be seen."""
        seen = [one for one in inside.findChildren(QPushButton) if one.isVisible()]
        fitting = [one for one in seen if one.text().replace("&", "") == text]
        assert len(fitting) == 1, f"{text!r} is not one of {[one.text() for one in seen]}"
        return fitting[0]

    def press(self, inside: QWidget, text: str) -> None:
        """Click on the button with this text."""
        self.qtbot.mouseClick(self.button(inside, text), Qt.MouseButton.LeftButton)

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """The dialog of this kind, once it is there."""

        def find() -> list[QDialog]:
            widgets = QApplication.topLevelWidgets()
            return [one for one in widgets if isinstance(one, kind) and one.isVisible()]

        self.qtbot.waitUntil(lambda: len(find()) == 1, timeout=SOON)
        return find()[0]

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(condition, timeout=SOON)


@pytest.fixture
def person(qtbot: QtBot) -> Person:
    """Somebody in front of the window."""
    return Person(qtbot)
