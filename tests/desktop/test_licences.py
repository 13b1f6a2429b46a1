"""Help, Licences: what a person, or their company's lawyer, finds there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit

from app import licences
from app.desktop.help.licences_dialog import LicencesDialog
from app.desktop.main_window import MainWindow
from tests.desktop.conftest import Person


def open_licences(window: MainWindow, person: Person) -> LicencesDialog:
    """Click on Help, then on the entry: the menu is real, its entry is found by its words."""
    bar = window.menuBar()
    title = next(one for one in bar.actions() if one.text().replace("&", "") == "Help")
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(title).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry = next(one for one in menu.actions() if one.text().replace("&", "") == "Licences")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    return person.dialog(LicencesDialog)


def seen(text: QPlainTextEdit) -> str:
    """What is marked, and stands on the screen."""
    assert text.viewport().rect().contains(text.cursorRect().center() - QPoint(1, 0))
    return text.textCursor().selectedText()


def test_the_programs_own_licence_and_those_of_its_parts_are_shown(
    window: MainWindow, person: Person
) -> None:
    shown = open_licences(window, person).text.toPlainText()
    assert licences.own_licence().strip() in shown
    assert "WITHOUT WARRANTY OF ANY KIND" in shown
    assert "PySide6_Essentials" in shown
    assert shown.index("WITHOUT WARRANTY") < shown.index("PySide6_Essentials")


def test_the_packed_program_shows_the_notices_of_its_folder(
    window: MainWindow, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed = tmp_path / "third-party-notices.txt"
    packed.write_text("Qt is Copyright The Qt Company <b>Ltd</b>.\n", encoding="utf-8")
    monkeypatch.setattr(licences, "NOTICES_FILE", packed)
    shown = open_licences(window, person).text.toPlainText()
    assert "Qt is Copyright The Qt Company <b>Ltd</b>." in shown


def test_each_part_is_named_with_its_version_and_a_licence() -> None:
    lines = licences.third_party_notices().splitlines()
    assert next(line for line in lines if line.startswith("httpcore ")).endswith("BSD-3-Clause")
    assert [line for line in lines if len(line.split()) < 3] == []


def test_a_text_that_is_missing_is_told_in_a_sentence(
    window: MainWindow, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(licences, "LICENCE_FILE", tmp_path / "nothing")
    shown = open_licences(window, person).text.toPlainText()
    assert "This text is missing." in shown
    assert "PySide6_Essentials" in shown


def test_a_word_is_found_by_the_keyboard_alone(window: MainWindow, person: Person) -> None:
    dialog = open_licences(window, person)
    control = Qt.KeyboardModifier.ControlModifier
    person.wait(dialog.text.hasFocus)
    person.key(dialog.text, Qt.Key.Key_F, control)
    person.wait(dialog.search.hasFocus)
    person.write(dialog.search, "pyside6_")
    assert seen(dialog.text).lower() == "pyside6_"
    only = dialog.text.textCursor().position()
    person.key(dialog.search, Qt.Key.Key_Return)
    assert dialog.text.textCursor().position() == only, "after the last place the first comes again"

    dialog.search.clear()
    person.write(dialog.search, "software")
    places = []
    for modifier in (Qt.KeyboardModifier.NoModifier,) * 2 + (Qt.KeyboardModifier.ShiftModifier,) * 2:
        places.append(dialog.text.textCursor().position())
        person.key(dialog.search, Qt.Key.Key_Return, modifier)
    places.append(dialog.text.textCursor().position())
    assert places[:2] == places[:2:-1]
    assert len(set(places)) == 3
    assert dialog.isVisible()


def test_a_word_that_is_not_there_is_told(window: MainWindow, person: Person) -> None:
    dialog = open_licences(window, person)
    person.write(dialog.search, "zebra-crossing")
    assert dialog.told.text() == "That is not in the text."
    dialog.search.clear()
    person.write(dialog.search, "warranty")
    assert dialog.told.text() == ""
    person.press(dialog, "Next")
    assert seen(dialog.text).lower() == "warranty"


def test_escape_closes_it_and_nothing_stays(window: MainWindow, person: Person) -> None:
    dialog = open_licences(window, person)
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    person.key(dialog.text, Qt.Key.Key_Escape)
    person.wait(lambda: bool(gone))
    assert window.findChildren(LicencesDialog) == []
