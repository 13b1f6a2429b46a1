"""The window with the keyboard alone: every key goes to whatever has the focus, as on a real desktop."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMenu, QWidget
from shiboken6 import isValid

from app.desktop.keys.key_dialog import KeyDialog
from app.desktop.main_window import MainWindow
from app.desktop.run.questions import AskBeforeLeaving, ConfirmCancelling
from app.desktop.widgets.secret_field import SecretField
from app.engine.run_news import Pause
from app.jobs.status import Status
from app.practice.samples import thousand_text
from tests.desktop.conftest import Dialog, Person, name_of

NONE = Qt.KeyboardModifier.NoModifier
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

    def see_it_go(self, dialog: QDialog) -> None:
        """Wait until it is closed; it may be gone altogether then."""
        self._person.wait(lambda: not (isValid(dialog) and dialog.isVisible()))

    def menu(self) -> QMenu:
        """The menu that is open."""
        self._person.wait(lambda: QApplication.activePopupWidget() is not None)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
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


def labels_in(widget: QWidget) -> list[QLabel]:
    found: list[QLabel] = list(widget.findChildren(QLabel))
    return found


@pytest.fixture
def typist(person: Person, window: MainWindow) -> Typist:
    """Somebody without a mouse."""
    return Typist(person, window)


def test_enter_presses_the_button_on_which_the_keyboard_is(
    window: MainWindow, person: Person, typist: Typist
) -> None:
    QApplication.clipboard().setText(thousand_text())
    typist.press(Qt.Key.Key_V, CTRL)
    person.wait(lambda: len(window.session.jobs) == 1_000)
    typist.go_to("Show only: Ready, 1,000 rows")
    typist.press(Qt.Key.Key_Enter)
    assert window.model.wish.statuses == {Status.READY}
    typist.go_to("Cancel 1,000 jobs")
    typist.press(Qt.Key.Key_Return)
    question = typist.meet(ConfirmCancelling)
    typist.press(Qt.Key.Key_Escape)
    typist.see_it_go(question)
    assert window.session.run is None
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NONE, "\r", autorep=True)
    typist.go_to("Cancel 1,000 jobs")
    QApplication.sendEvent(typist.place, held)
    assert QApplication.activeModalWidget() is None, "a key that is held down presses nothing"


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


def test_escape_and_enter_on_a_question_change_nothing(
    window: MainWindow, person: Person, typist: Typist
) -> None:
    person.hand_in(window, thousand_text())
    for number, key in (("1000", Qt.Key.Key_Escape), ("", Qt.Key.Key_Return)):
        typist.use("Cancel 1,000 jobs")
        question = typist.meet(ConfirmCancelling)
        typist.write(number)
        typist.press(key)
        typist.see_it_go(question)
        assert window.session.run is None
        assert name_of(typist.place) == "Cancel 1,000 jobs"

    typist.use("Cancel 1,000 jobs")
    question = typist.meet(ConfirmCancelling)
    typist.write("100")
    typist.press(Qt.Key.Key_Return)
    assert question.isVisible()
    wrong = next(one for one in labels_in(question) if one.text() == "This is not 1000. Nothing was sent.")
    assert wrong.isVisible()
    typist.write("100²")  # some keyboards have a key for it; it counts as a digit, and is none
    typist.press(Qt.Key.Key_Return)
    assert wrong.isVisible()
    typist.write("1,000")
    typist.press(Qt.Key.Key_Return)
    assert question.isVisible(), "it would look as if the run had begun"
    assert not wrong.isVisible()
    assert window.session.jobs.counts[Status.READY] == 1_000
    assert name_of(typist.place) == "Cancel 1,000 jobs"
    typist.press(Qt.Key.Key_Return)
    person.wait(lambda: window.session.is_running)
    run = window.session.run
    assert run is not None
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        typist.press(Qt.Key.Key_Q, CTRL)
        leaving = typist.meet(AskBeforeLeaving)
        typist.press(key)
        typist.see_it_go(leaving)
        assert window.session.is_running
        assert window.isVisible()
    typist.press(Qt.Key.Key_P, CTRL | SHIFT)
    person.wait(lambda: run.pause_reason is Pause.BY_PERSON)
    typist.press(Qt.Key.Key_Period, CTRL)
    person.see_the_end(window)


def test_the_usual_keys_do_what_they_usually_do(window: MainWindow, person: Person, typist: Typist) -> None:
    ids = thousand_text().split()[:3]
    person.hand_in(window, "\n".join(ids))
    typist.press(Qt.Key.Key_A, CTRL)
    person.wait(window.acts.copy_ids.isEnabled)
    typist.press(Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text().split() == ids
    typist.press(Qt.Key.Key_Delete)
    person.wait(lambda: not len(window.session.jobs))
    typist.press(Qt.Key.Key_Z, CTRL)
    person.wait(lambda: len(window.session.jobs) == 3)

    typist.press(Qt.Key.Key_F, CTRL)
    assert typist.place is window.work.search
    typist.write(ids[1])
    person.wait(lambda: window.model.rowCount() == 1)
    typist.press(Qt.Key.Key_Escape)
    person.wait(lambda: window.model.rowCount() == 3)

    for key, modifiers in (
        (Qt.Key.Key_F1, NONE),
        (Qt.Key.Key_Comma, CTRL),
        (Qt.Key.Key_S, CTRL),
        (Qt.Key.Key_O, CTRL),
    ):
        typist.press(key, modifiers)
        dialog = typist.meet(QDialog)
        typist.press(Qt.Key.Key_Escape)
        typist.see_it_go(dialog)
    assert len(window.session.jobs) == 3


def test_the_menus_and_what_can_be_done_with_a_row_open_by_keys(
    window: MainWindow, person: Person, typist: Typist
) -> None:
    person.hand_in(window, "\n".join(thousand_text().split()[:3]))
    typist.press(Qt.Key.Key_F10)
    menu = typist.menu()
    assert menu.title().replace("&", "") == "File"
    typist.press(Qt.Key.Key_Escape)
    typist.press(Qt.Key.Key_Escape)
    person.wait(lambda: QApplication.activePopupWidget() is None)

    window.work.table.setFocus()
    typist.press(Qt.Key.Key_Down)
    typist.press(Qt.Key.Key_F10, SHIFT)
    assert window.acts.copy_ids in typist.menu().actions()
    typist.press(Qt.Key.Key_Escape)
    person.wait(lambda: QApplication.activePopupWidget() is None)
    assert typist.place is window.work.table


def test_every_key_stands_in_the_help(window: MainWindow, person: Person, typist: Typist) -> None:
    keys = {keys for _, keys in window.acts.all_with_shortcuts()}
    assert {"Ctrl+V", "Ctrl+Z", "Ctrl+C", "Ctrl+F", "Del", "Ctrl+S", "F1", "Ctrl+,", "Ctrl+Q"} <= keys
    window.acts.shortcuts.trigger()
    page = typist.meet(QDialog)
    labels: list[QLabel] = list(page.findChildren(QLabel))
    assert keys | {"F10", "Shift+F10", "Tab", "Space or Enter", "Escape"} <= {
        label.text() for label in labels
    }


def test_the_table_is_sorted_from_the_menu(window: MainWindow, person: Person) -> None:
    person.hand_in(window, "\n".join(thousand_text().split()[:9]))
    ids = [job.job_id for job in window.session.jobs.rows]
    for entry, order in (
        ("Job ID", sorted(ids)),
        ("Descending", sorted(ids, reverse=True)),
        ("Ascending", sorted(ids)),
        ("As handed in", ids),
    ):
        menu = window.acts.sorting
        menu.aboutToShow.emit()
        next(one for one in menu.actions() if one.text().replace("&", "") == entry).trigger()
        assert [job.job_id for _, job in window.model.places()] == order


def test_a_key_can_be_looked_at_without_a_mouse(window: MainWindow, person: Person, typist: Typist) -> None:
    window.keys.ask()
    dialog = typist.meet(KeyDialog)
    typist.write("a key of mine")
    field = typist.place
    assert isinstance(field, SecretField)
    typist.use("Show the key")
    assert field.is_shown
    typist.press(Qt.Key.Key_Escape)
    typist.see_it_go(dialog)
