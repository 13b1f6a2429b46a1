"""The window with the keyboard alone: every key goes to whatever has the focus, as on a real desktop."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.desktop.main_window import MainWindow
from app.desktop.questions import ConfirmCancelling
from app.engine.run_news import Pause
from app.jobs.status import Status
from app.practice.samples import thousand_text
from tests.desktop.conftest import Dialog, Person, name_of

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MOST_STEPS = 60
"""More controls than that are in no window."""


class Typist:
    """A person without a mouse."""

    def __init__(self, person: Person, window: MainWindow) -> None:
        self._person = person
        self._window = window

    @property
    def place(self) -> QWidget:
        """Where the keyboard is: never nowhere."""
        if QApplication.activeWindow() is None:
            # The offscreen platform has no window manager, which would do this when a dialog closes.
            self._window.activateWindow()
            self._person.wait(self._window.isActiveWindow)
        widget = QApplication.focusWidget()
        assert widget is not None, "the keyboard is nowhere"
        return widget

    def meet(self, kind: type[Dialog]) -> Dialog:
        """The dialog of this kind, once the keyboard is in it."""
        dialog = self._person.dialog(kind)
        self._person.wait(lambda: self.place.window() is dialog)
        return dialog

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key."""
        target = QApplication.activePopupWidget() or self.place
        QTest.keyClick(target, key, modifiers)

    def write(self, text: str) -> None:
        """Type letters."""
        QTest.keyClicks(self.place, text)

    def go_to(self, name: str) -> None:
        """Tab on until the focus is on what has this name, or begins with it."""
        seen = []
        for _ in range(MOST_STEPS):
            if name_of(self.place).startswith(name):
                return
            seen.append(name_of(self.place))
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{name!r} is none of {seen}")

    def use(self, name: str) -> None:
        """Go there and press it."""
        self.go_to(name)
        self.press(Qt.Key.Key_Space)


@pytest.fixture
def typist(person: Person, window: MainWindow) -> Typist:
    """Somebody without a mouse."""
    return Typist(person, window)


def test_the_main_job_without_a_mouse(
    window: MainWindow, person: Person, typist: Typist, tmp_path: Path
) -> None:
    QApplication.clipboard().setText(thousand_text())
    typist.press(Qt.Key.Key_V, CTRL)
    person.wait(lambda: len(window.session.jobs) == 1_000)
    assert typist.place is window.work.table

    typist.press(Qt.Key.Key_Down)
    typist.press(Qt.Key.Key_Down, SHIFT)
    person.wait(lambda: window.work.table.selected_count() == 2)
    typist.press(Qt.Key.Key_Return)
    assert window.details.isVisible()
    typist.press(Qt.Key.Key_I, CTRL)
    assert window.details.isHidden()

    typist.use("Cancel 1,000 jobs")
    question = typist.meet(ConfirmCancelling)
    typist.write("1000")
    typist.use("Cancel 1,000 jobs")
    person.wait(lambda: window.session.is_running)
    assert not question.isVisible()

    assert name_of(typist.place) == "Pause"
    typist.press(Qt.Key.Key_Space)
    run = window.session.run
    assert run is not None
    person.wait(lambda: run.pause_reason is Pause.BY_PERSON)
    assert name_of(typist.place) == "Go on"
    typist.use("Show only: Ready")
    person.wait(lambda: {job.status for _, job in window.model.places()} == {Status.READY})
    typist.use("Go on")
    person.wait(lambda: run.pause_reason is None)
    assert name_of(typist.place) == "Pause"
    typist.use("Stop")
    person.see_the_end(window)

    typist.use("Save report…")
    typist.meet(QFileDialog)
    path = tmp_path / "report.csv"
    typist.press(Qt.Key.Key_A, CTRL)
    typist.write(str(path))
    typist.press(Qt.Key.Key_Return)
    person.wait(path.exists)
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 1_000
