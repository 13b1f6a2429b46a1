"""The help: short pages that answer what a person asks who opens the program twice a year."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QLabel

from app import __version__
from app.desktop.help.key_help import ACCOUNT
from app.desktop.main_window import MainWindow
from app.desktop.table.job_columns import status_text
from app.jobs.status import Status
from tests.desktop.conftest import Person


def page(window: MainWindow, person: Person, entry: str) -> tuple[QDialog, list[str]]:
    """Choose an entry of the help menu; the page, and all that is written on it."""
    action = next(one for one in window.menus.help.actions() if one.text().replace("&", "") == entry)
    action.trigger()
    dialog = person.dialog(QDialog)
    labels: list[QLabel] = list(dialog.findChildren(QLabel))
    return dialog, [one.text() for one in labels]


@pytest.fixture
def browser() -> object:
    """Where a person's browser would open; `urls` are what it was asked for."""

    class Browser(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.urls: list[str] = []

        @Slot(QUrl)
        def take(self, url: QUrl) -> None:
            self.urls.append(url.toString())

    return Browser()


def test_every_status_is_explained(window: MainWindow, person: Person) -> None:
    dialog, told = page(window, person, "What the statuses mean")
    assert {status_text(status) for status in Status} <= set(told)
    person.key(dialog, Qt.Key.Key_Escape)
    person.wait(lambda: not dialog.isVisible())


def test_the_way_to_a_key_is_told_step_by_step(window: MainWindow, person: Person, browser: object) -> None:
    assert isinstance(browser, QObject)
    # The stub wants bytes, PySide itself a text.
    QDesktopServices.setUrlHandler("https", browser, "take")  # type: ignore[arg-type]
    dialog, told = page(window, person, "How to get a key")
    assert any("account.topazlabs.com" in text for text in told)
    assert any("“API” tab" in text for text in told)
    person.press(dialog, "Open account.topazlabs.com")
    QDesktopServices.unsetUrlHandler("https")
    assert getattr(browser, "urls", None) == [ACCOUNT]
    person.press(dialog, "Close")


def test_every_shortcut_is_told(window: MainWindow, person: Person) -> None:
    dialog, told = page(window, person, "Keyboard shortcuts")
    for what, keys in window.acts.all_with_shortcuts():
        assert what in told
        assert keys in told
    person.press(dialog, "Close")


def test_the_program_tells_its_version(window: MainWindow, person: Person) -> None:
    dialog, told = page(window, person, "About Job Canceller")
    assert f"Version {__version__}" in told
    person.press(dialog, "Close")
