"""Whoever looks for what is wrong has to find it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.desktop import words
from app.desktop.run.ready_bar import CANCEL
from build_scripts.translations.pseudo import PseudoTranslator, pseudo
from build_scripts.translations.spoken import PSEUDO, speak
from tests.languages.inspector import is_translated
from tests.languages.shown import cut_off_in, everything_said, out_of_place_in


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    window = QWidget()
    window.resize(400, 200)
    yield window
    window.close()
    window.deleteLater()


def test_a_word_that_nobody_marked_is_found(window: QWidget) -> None:
    QLabel("Nobody marked this", window)
    QPushButton(pseudo("Marked"), window).setToolTip("Nor this")
    window.show()
    said = [one.text for one in everything_said(window) if not is_translated(one.text)]
    assert sorted(said) == ["Nobody marked this", "Nor this"]


def test_half_a_sentence_that_nobody_marked_is_found() -> None:
    assert is_translated(pseudo("12 jobs") + " · " + pseudo("done"))
    assert not is_translated(pseudo("12 jobs") + " and more")


def test_a_text_without_room_is_found(window: QWidget) -> None:
    QLabel("There is little room for all of this", window).resize(20, 20)
    QLabel("Room", window).move(0, 100)
    window.show()
    assert [one.text for one in cut_off_in(window)] == ["There is little room for all of this"]


def test_what_sticks_out_and_what_lies_on_something_else_is_found(window: QWidget) -> None:
    for text, x, y in (("Outside", 390, 0), ("Below", 0, 100), ("On top", 5, 102)):
        made = QPushButton(text, window)
        made.setGeometry(x, y, 60, 30)
    window.show()
    assert sorted(one.text for one in out_of_place_in(window)) == ["Below", "On top", "Outside"]


def test_the_pseudo_language_keeps_places_and_the_letter_that_chooses(qapp: QApplication) -> None:
    assert pseudo("&Open {name}").startswith("⟦&Opéñ {name} ")
    assert len(pseudo("A sentence of some length, with words.")) > 1.4 * 38
    speak(qapp, PSEUDO)
    assert words.say(CANCEL, count=1_000).startswith("⟦Çåñçél 1,000 jöbš")
    assert words.say(CANCEL, count=1).startswith("⟦Çåñçél 1 jöb ")


def test_a_text_that_is_looked_up_otherwise_than_it_was_marked_stays_english(qapp: QApplication) -> None:
    translator = PseudoTranslator()
    assert translator.translate("wording", CANCEL.many, None, 5) is not None
    assert translator.translate("wording", CANCEL.many) is None
    assert translator.translate("Actions", "Hard-coded") is None
