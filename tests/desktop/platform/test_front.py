"""The window comes to the front when it is wanted there."""

from __future__ import annotations

import os

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.platform import front
from app.desktop.platform.front import bring_to_front
from tests.desktop.conftest import SOON

TOKEN = "XDG_ACTIVATION_TOKEN"


class Window(QWidget):
    """Notes down what Qt would find in the environment when it is to be in front."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str | None] = []

    def activateWindow(self) -> None:  # noqa: N802  (Qt's own name)
        self.found.append(os.environ.get(TOKEN))
        super().activateWindow()


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    return made


def test_a_window_that_was_hidden_or_small_is_seen_again(qtbot: QtBot, window: Window) -> None:
    window.showMinimized()
    bring_to_front(window)
    qtbot.waitUntil(lambda: window.isVisible() and not window.isMinimized(), timeout=SOON)
    window.hide()
    bring_to_front(window)
    qtbot.waitUntil(window.isActiveWindow, timeout=SOON)


def test_a_large_window_stays_large(qtbot: QtBot, window: Window) -> None:
    window.showMaximized()
    window.setWindowState(window.windowState() | window.windowState().WindowMinimized)
    bring_to_front(window)
    assert window.isMaximized()
    assert not window.isMinimized()


def test_a_question_that_must_be_answered_comes_first(qtbot: QtBot, window: Window) -> None:
    window.show()
    question = QDialog(window)
    question.open()
    bring_to_front(window)
    qtbot.waitUntil(question.isActiveWindow, timeout=SOON)
    assert window.found == []
    question.close()


@pytest.mark.parametrize(
    ("platform", "found"), [("wayland", "t-42"), ("wayland-egl", "t-42"), ("xcb", None), ("windows", None)]
)
def test_wayland_sees_that_the_desktop_lets_the_window_come(
    window: Window, monkeypatch: pytest.MonkeyPatch, platform: str, found: str | None
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    monkeypatch.setattr(Window, "raise_", lambda _: None)
    bring_to_front(window, "t-42")
    assert window.found == [found]
    assert TOKEN not in os.environ


def test_a_window_that_must_stay_behind_asks_for_attention(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QWidget] = []
    monkeypatch.setattr(front, "is_in_front", lambda: False)
    monkeypatch.setattr(QApplication, "alert", asked.append)
    bring_to_front(window)
    assert asked == [window]
