"""Whoever speaks German, French, Spanish or Japanese finds everything in their language, and right in it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from app.desktop import words
from app.desktop.languages import ENGLISH, LANGUAGES, language_for, locale_for, translations_of
from app.desktop.table.job_columns import status_text
from app.jobs.status import Status
from app.problem import Problem
from app.records.report import save_report
from app.records.report_values import ReportProblem
from app.wording.find import CREDITS
from app.wording.records import report_words
from app.wording.rows import what_happened
from build_scripts import translate
from build_scripts.packaging.contents import data_files
from build_scripts.translations import catalogue
from build_scripts.translations.catalogue import FORMS
from build_scripts.translations.compiler import compiled_stale
from build_scripts.translations.review import review
from build_scripts.translations.sources import ROOT, find_sources
from build_scripts.translations.spoken import CannotSpeak, speak
from tests.records.reports import report, row

OTHERS = sorted(LANGUAGES.keys() - {ENGLISH})
BUTTON = QDialogButtonBox.StandardButton


def test_every_language_of_the_menu_has_a_catalogue() -> None:
    assert sorted(FORMS) == OTHERS


def test_every_text_of_the_window_can_be_found_by_translators() -> None:
    assert [str(finding) for finding in find_sources().findings] == []


def test_the_catalogues_hold_exactly_the_texts_of_the_window() -> None:
    assert translate.main(["update", "--check"]) == 0, "run: python -m build_scripts.translate update"


@pytest.mark.parametrize("language", OTHERS)
def test_everything_is_translated_with_its_places_letters_and_signs(language: str) -> None:
    entries = catalogue.read(language, find_sources().texts.values())
    assert [str(one) for one in review(language, entries) if not one.is_warning] == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_compiled_translations_are_those_of_the_catalogue(language: str) -> None:
    assert compiled_stale(language) is None, "run: python -m build_scripts.translate compile"


@pytest.mark.parametrize("language", OTHERS)
def test_a_fresh_copy_of_the_program_has_our_words_and_those_of_qt(language: str) -> None:
    for file in translations_of(language):
        assert file.is_file()


def test_the_packed_program_has_what_is_compiled_and_no_catalogues() -> None:
    packed = [Path(file) for file, folder in data_files(ROOT) if folder.endswith("translations")]
    assert sorted(file.name for file in packed) == [f"job_canceller_{language}.qm" for language in OTHERS]


def test_a_computer_without_letters_for_a_language_is_told_so(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [])
    with pytest.raises(CannotSpeak, match="No font on this computer has letters for 日本語"):
        speak(qapp, "ja")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["0 credits", "1 credit", "2 credits", "5 credits", "1,000,000 credits"]),
        ("de", ["0 Credits", "1 Credit", "2 Credits", "5 Credits", "1.000.000 Credits"]),
        ("es", ["0 créditos", "1 crédito", "2 créditos", "5 créditos", "1.000.000 créditos"]),
        (
            "fr",
            ["0 crédit", "1 crédit", "2 crédits", "5 crédits", "1\u202f000\u202f000 crédits"],
        ),
        ("ja", ["0 クレジット", "1 クレジット", "2 クレジット", "5 クレジット", "1,000,000 クレジット"]),
    ],
)
def test_numbers_and_their_words_go_together(qapp: QApplication, language: str, expected: list[str]) -> None:
    speak(qapp, language)
    assert [words.say(CREDITS, count=count) for count in (0, 1, 2, 5, 1_000_000)] == expected


@pytest.mark.parametrize(
    ("language", "save", "yes"),
    [
        ("en", "Save", "&Yes"),
        ("de", "Speichern", "&Ja"),
        ("es", "Guardar", "&Sí"),
        ("fr", "Enregistrer", "&Oui"),
        ("ja", "保存", "はい(&Y)"),
    ],
)
def test_qts_own_buttons_speak_the_language(qapp: QApplication, language: str, save: str, yes: str) -> None:
    speak(qapp, language)
    box = QDialogButtonBox(BUTTON.Save | BUTTON.Yes)
    assert (box.button(BUTTON.Save).text(), box.button(BUTTON.Yes).text()) == (save, yes)


@pytest.mark.parametrize("language", OTHERS)
def test_problems_are_told_in_the_language(qapp: QApplication, language: str) -> None:
    problem = Problem(ReportProblem.IN_USE, file="Tuesday.xlsx")
    speak(qapp, ENGLISH)
    in_english = words.told(problem)
    speak(qapp, language)
    happened, todo = words.told(problem)
    assert "Tuesday.xlsx" in happened
    assert happened != in_english[0]
    assert todo != in_english[1]


def test_a_report_in_german_keeps_its_statuses_for_programs(qapp: QApplication, tmp_path: Path) -> None:
    speak(qapp, "de")
    spoken = report_words(
        lambda _, detail: what_happened(detail, words.translate), status_text, words.translate
    )
    whole = report([row(number, status=status) for number, status in enumerate(Status)])
    for name in ("report.csv", "report.json"):
        assert save_report(whole, tmp_path / name, spoken)
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [one["status"] for one in rows] == [status.value for status in Status]
    assert rows[0]["detail"] == "Der Dienst hat es bestätigt."
    in_json = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert [one["status"] for one in in_json["jobs"]] == [status.value for status in Status]


def test_without_a_choice_the_first_language_of_the_system_that_there_is_gets_spoken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def system_speaks(*names: str) -> None:
        monkeypatch.setattr(QLocale, "uiLanguages", lambda _: list(names))

    system_speaks("pl-PL", "de-AT", "fr")
    assert language_for("") == "de"
    assert language_for("ja") == "ja"
    assert language_for("tlh") == "de"
    system_speaks("pl_PL", "pl")
    assert language_for("") == ENGLISH
    system_speaks()
    assert language_for("") == ENGLISH


def test_digits_and_dates_are_those_of_the_persons_country(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_CH"))
    assert locale_for("").name() == "de_CH"
    assert locale_for("de").name() == "de_CH"
    assert locale_for("fr").name() == "fr_CH"
    assert locale_for("en").name() == "en_CH"
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("pl_PL"))
    assert locale_for("").name() == "pl_PL"
    assert locale_for("ja").name() == "ja_JP"
