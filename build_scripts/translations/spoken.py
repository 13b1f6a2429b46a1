"""Has an application speak any language there is, the pseudo-language included."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from app.desktop import languages
from app.desktop.table.job_columns import forget_words
from build_scripts.translations.pseudo import PseudoTranslator

PSEUDO: Final = "pseudo"
SCRIPTS: Final = {"ja": QFontDatabase.WritingSystem.Japanese}
"""Languages whose letters not every computer has."""


class CannotSpeak(Exception):
    """Something is missing on this computer."""


def speak(application: QApplication, language: str) -> None:
    """Have all windows that are made from now on speak it. Raises `CannotSpeak`."""
    script = SCRIPTS.get(language)
    if script is not None and not QFontDatabase.families(script):
        name = languages.LANGUAGES[language]
        raise CannotSpeak(f"No font on this computer has letters for {name}. Install one, such as Noto CJK.")
    before: list[PseudoTranslator] = list(application.findChildren(PseudoTranslator))
    for translator in before:
        application.removeTranslator(translator)
        translator.deleteLater()
    languages.speak(application, languages.ENGLISH if language == PSEUDO else language)
    if language == PSEUDO:
        QLocale.setDefault(QLocale(QLocale.Language.English))
        application.installTranslator(PseudoTranslator(application))
    forget_words()
