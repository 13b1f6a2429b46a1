"""The languages that the window speaks: which one it is, and where its words and Qt's own come from."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

ENGLISH: Final = "en"
"""The language of the texts in the code; it needs no translations."""
LANGUAGES: Final[Mapping[str, str]] = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
}
"""Every language by its code, with the name that its speakers give it."""
RIGHT_TO_LEFT: Final = frozenset[str]()
"""Those of them that are written so."""
TRANSLATIONS: Final = Path(__file__).resolve().parents[2] / "resources" / "translations"

_log = logging.getLogger(__name__)


def language_for(chosen: str) -> str:
    """The code of the language to speak: the chosen one, else the first of the system's that there is."""
    wanted = [chosen, *QLocale.system().uiLanguages()]
    codes = (name.replace("_", "-").partition("-")[0].lower() for name in wanted)
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def locale_for(chosen: str) -> QLocale:
    """How numbers and dates are written: as the system has it, and in another language as in its country."""
    system, named = QLocale.system(), QLocale(language_for(chosen))
    if not chosen or system.language() is named.language():
        return system
    if system.language() is QLocale.Language.C:
        return system if named.language() is QLocale.Language.English else named
    return QLocale(named.language(), system.territory())


def translations_of(language: str) -> tuple[Path, Path]:
    """The files with our words and with Qt's own words in a language other than English."""
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415  (English does without)

    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return TRANSLATIONS / f"job_canceller_{language}.qm", of_qt / f"qtbase_{language}.qm"


def speak(application: QApplication, chosen: str) -> str:
    """Have all windows that are made from now on speak a language; its code.

    `chosen` is a code from the settings, empty for the system's language. Words that are missing are English.
    """
    language = language_for(chosen)
    before = list(_spoken)
    for words in before:
        application.removeTranslator(words)
        words.deleteLater()
    _spoken.clear()
    for path in translations_of(language) if language != ENGLISH else ():
        words = _Words(application)
        if words.load(str(path)):
            application.installTranslator(words)
            _spoken.append(words)
        else:
            _log.error("a translation cannot be loaded: %s", path)
    locale = locale_for(chosen)
    QLocale.setDefault(locale)
    if _languages or language in RIGHT_TO_LEFT:
        # At the start left to right is what there is, and to ask for a direction takes its time.
        application.setLayoutDirection(QLocale(language).textDirection())
    if _languages:
        # At the start nothing was said yet, and there is no time to import this.
        from app.desktop.table.job_columns import forget_words  # noqa: PLC0415

        forget_words()
    _languages.append(language)
    _log.info("language: %s, numbers and dates: %s", language, locale.name())
    return language


class _Words(QTranslator):
    """A translation that this module has installed."""


_languages: list[str] = []
"""Those that were spoken, the last one last."""
_spoken: list[_Words] = []
"""What is installed. Not looked for among the application's children: to meet its style there is dear."""
