"""The letter that chooses an entry with Alt chooses one alone, in every language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu

from app.desktop.help.licences_dialog import LicencesDialog
from app.desktop.keys.key_dialog import KeyDialog
from app.desktop.languages import LANGUAGES
from app.desktop.main_window import MainWindow
from app.desktop.settings.settings_dialog import SettingsDialog
from app.settings import Appearance
from build_scripts.photographer import Photographer
from build_scripts.translations.spoken import speak


def shared(texts: Iterable[str]) -> list[str]:
    """The texts that share their letter with another one."""
    by_letter = {text: QKeySequence.mnemonic(text).toString() for text in texts}
    counts = Counter(letter for letter in by_letter.values() if letter)
    return [text for text, letter in by_letter.items() if counts[letter] > 1]


def in_menus(window: MainWindow) -> list[str]:
    titles = window.menuBar().actions()
    menus = [window.menuBar(), *(menu for one in titles if isinstance(menu := one.menu(), QMenu))]
    found = []
    for menu in menus:
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()
        found += shared(action.text() for action in menu.actions())
    return found


def in_dialog(dialog: QDialog) -> list[str]:
    labels: list[QLabel] = list(dialog.findChildren(QLabel))
    buttons: list[QAbstractButton] = list(dialog.findChildren(QAbstractButton))
    found = shared([*(one.text() for one in labels), *(one.text() for one in buttons)])
    dialog.close()
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_entries_of_a_menu_or_a_dialog_share_a_letter(qapp: QApplication, language: str) -> None:
    camera = Photographer(Path(), "", [Appearance.LIGHT])
    speak(qapp, language)
    with camera.at_work(key="") as (window, _):
        assert in_menus(window) == []
        window.acts.settings.trigger()
        assert in_dialog(camera.dialog(SettingsDialog)) == []
        window.keys.ask()
        asking = camera.dialog(KeyDialog)
        camera.until(lambda: "GNOME Keyring" in asking._keep.text())
        assert in_dialog(asking) == []
        window.acts.licences.trigger()
        assert in_dialog(camera.dialog(LicencesDialog)) == []
