"""What a person hears who does not see the window: each thing once, in words, and where the keyboard is.

What these tests hold on to was heard from Orca; `python -m tests.screen_reader.orca` has it speak again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop import words
from app.desktop.find.found_filters import FoundFilters
from app.desktop.main_window import MainWindow
from app.desktop.run.questions import ConfirmCancelling, Intent
from app.desktop.run.summary_bar import result_aloud
from app.desktop.settings.settings_dialog import SettingsDialog
from app.desktop.table.job_columns import FIXED, Column
from app.desktop.table.status_chips import StatusChips
from app.desktop.widgets.line_field import LineField
from app.desktop.widgets.secret_field import SecretField
from app.engine.progress import Progress, RunPhase
from app.jobs.status import Status
from app.practice.samples import batch_text
from tests.desktop.conftest import Person, name_of

READ_OUT = Qt.ItemDataRole.AccessibleTextRole
DESCRIBED = Qt.ItemDataRole.AccessibleDescriptionRole


def described(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced while it can be heard."""
    said: list[str] = []
    for place in ("app.desktop.run.work_page", "app.desktop.table.details_panel"):
        monkeypatch.setattr(f"{place}.announce", lambda _, text: said.append(words.aloud(text)))
    return said


# Numbers that change.


def test_a_chip_on_which_the_keyboard_is_does_not_chatter_while_its_number_changes(qtbot: QtBot) -> None:
    chips = StatusChips()
    qtbot.addWidget(chips)
    chips.show_counts({status: 10 if status is Status.READY else 0 for status in Status})
    chips.show()
    chip = next(one for one in chips._chips.values() if one.isVisible())
    chip.setFocus()
    qtbot.waitUntil(chip.hasFocus)
    for left in (9, 5, 1):
        chips.show_counts({status: left if status is Status.READY else 10 - left for status in Status})
        assert chip.text() == f"Ready  {left}"
        assert name_of(chip) == "Show only: Ready, 10 rows"
    chips._all.setFocus()
    chip.setFocus()
    assert name_of(chip) == "Show only: Ready, 1 row", "whoever comes to it hears the number of now"


def test_the_states_of_running_jobs_are_heard_with_their_numbers(qtbot: QtBot) -> None:
    filters = FoundFilters()
    qtbot.addWidget(filters)
    filters.show_counts({"Pending": 3}, {})
    assert [name_of(one) for one in (filters._all, filters._chips["Pending"])] == ["All 3", "Pending  3"]


def test_dots_and_ends_of_lines_are_pauses() -> None:
    assert words.aloud("201 of 312 jobs done · 4 a second") == "201 of 312 jobs done, 4 a second"
    assert words.aloud("All 3 jobs are cancelled\n3 cancelled") == "All 3 jobs are cancelled. 3 cancelled"
    assert words.aloud("Is it?\n\nIt is.\nGood.") == "Is it? It is. Good."
    assert words.aloud("") == ""


# The table.


def test_a_row_is_heard_without_what_is_not_in_it(window: MainWindow, person: Person) -> None:
    person.hand_in(window, batch_text())
    model = window.model
    row = {column: model.index(0, FIXED.index(column)).data(READ_OUT) for column in FIXED}
    assert row[Column.STATUS] == "Ready"
    assert row[Column.JOB_ID] == str(window.session.jobs.rows[0].job_id)
    assert row[Column.WHAT_HAPPENED] == row[Column.TRIES] == ""
    assert model.index(0, FIXED.index(Column.JOB_ID)).data(DESCRIBED) == "Status: Ready"
    person.start(window, f"Cancel {len(window.session.jobs)} jobs")
    person.see_the_end(window)
    assert model.index(0, FIXED.index(Column.TRIES)).data(READ_OUT) == "Tries: 1", (
        "a bare number says nothing"
    )


def test_whoever_asks_for_details_or_searches_hears_what_comes_of_it(
    window: MainWindow, person: Person, announced: list[str]
) -> None:
    person.hand_in(window, batch_text())
    window.work.table.selectRow(0)
    person.key(window.work.table, Qt.Key.Key_Return)
    assert len(announced) == 1
    assert announced[0].startswith("Details of the job. Ready. In the list; nothing has been sent for it yet")
    window.work.table.selectRow(1)
    person.write(window.work.search, str(window.session.jobs.rows[0].job_id)[:8])
    person.wait(lambda: len(announced) > 1)
    assert announced[1:] == [f"1 of {len(window.session.jobs)} shown"]


# What stands around a button.


def test_buttons_are_heard_with_what_the_bar_around_them_says(window: MainWindow, person: Person) -> None:
    person.hand_in(window, batch_text())
    count = len(window.session.jobs)
    assert name_of(window.work.ready).startswith(f"{count} jobs ready. With the key “Practice” at http://")
    window.work.running.show_progress(Progress(RunPhase.RUNNING, None, done=1, total=count), {})
    assert name_of(window.work.running) == "Cancelling…"
    person.start(window, f"Cancel {count} jobs")
    person.see_the_end(window)
    assert name_of(window.work.done) == words.aloud(window.work.done.text)


def test_who_was_at_pause_when_the_run_ended_is_at_the_next_step(window: MainWindow, person: Person) -> None:
    person.hand_in(window, batch_text())
    person.start(window, f"Cancel {len(window.session.jobs)} jobs")
    person.button(window.work.running, "Pause").setFocus()
    person.see_the_end(window)
    assert window.focusWidget() is window.work.done.next_step
    assert name_of(window.work.done).startswith("57 of 84 jobs are cancelled. 51 cancelled, 6 were cancelled")


def test_that_all_are_cancelled_is_heard_once() -> None:
    all_of_them = Counter({Status.CANCELLED: 3})
    assert result_aloud(all_of_them) == "All 3 jobs are cancelled"
    assert result_aloud(all_of_them + Counter({Status.FAILED: 1})).endswith("\n3 cancelled · 1 not cancelled")


def test_whoever_types_the_number_hears_the_key_and_the_address(qtbot: QtBot) -> None:
    question = ConfirmCancelling(Intent(1_000, "Studio", "https://api.example.com", practice=False))
    qtbot.addWidget(question)
    fields: list[LineField] = list(question.findChildren(LineField))
    (typed,) = fields
    assert described(typed) == "Key: Studio. Address: https://api.example.com"


def test_no_letter_sign_is_heard_in_the_settings(window: MainWindow, person: Person) -> None:
    window.acts.settings.trigger()
    dialog = person.dialog(SettingsDialog)
    labels: list[QLabel] = list(dialog.findChildren(QLabel))
    fields = [one for one in labels if one.buddy() is not None]
    assert len(fields) >= 6
    assert not [name_of(one) for one in fields if "&" in name_of(one)]
    dialog.reject()


def test_the_window_is_told_of_without_its_scaffolding(window: MainWindow) -> None:
    things = [window, *window.findChildren(QWidget)]
    roles = {QAccessible.queryAccessibleInterface(one).role() for one in things}
    assert QAccessible.Role.LayeredPane not in roles
    assert described(window.start.field) == window.start.field.placeholderText()


# Fields.


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[LineField]:
    """A field with a text, and one before it in which the keyboard is."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    before, field = LineField(), LineField("as it was")
    column.addWidget(before)
    column.addWidget(field)
    qtbot.addWidget(holder)
    holder.show()
    holder.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    yield field
    holder.hide()


def tab_to(field: LineField) -> None:
    before = QApplication.focusWidget()
    assert before is not None
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert field.hasFocus()


def test_tab_selects_what_is_in_a_field_after_the_field_was_told_of(qtbot: QtBot, field: LineField) -> None:
    tab_to(field)
    assert not field.hasSelectedText(), "Qt has not told of the keyboard yet"
    qtbot.waitUntil(lambda: field.selectedText() == "as it was")


def test_what_is_typed_right_after_tab_takes_the_place_of_what_was_there(field: LineField) -> None:
    tab_to(field)
    QTest.keyClicks(field, "new")
    QCoreApplication.processEvents()
    assert field.text() == "new"
    assert not field.hasSelectedText()


def test_a_click_right_after_tab_selects_nothing(field: LineField) -> None:
    tab_to(field)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    QCoreApplication.processEvents()
    assert not field.hasSelectedText()


def test_a_field_for_a_secret_has_no_text_to_tell_of(qtbot: QtBot) -> None:
    secret, other = SecretField(), LineField()
    secret.setAccessibleName("Key")
    for one in (secret, other):
        qtbot.addWidget(one)
    heard = QAccessible.queryAccessibleInterface(secret)
    assert heard.textInterface() is None
    assert (heard.text(QAccessible.Text.Name), heard.role()) == ("Key", QAccessible.Role.EditableText)
    assert heard.state().passwordEdit  # type: ignore[attr-defined]
    assert QAccessible.queryAccessibleInterface(other).textInterface() is not None
