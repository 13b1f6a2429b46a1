"""The pseudo-language: what nobody translated, and what has no room, shows at first sight.

Made from the texts in the code: accented, longer by two fifths, in brackets. The program does not have it.
A text without brackets was not marked, or is looked up under another name than it was marked with.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, QTranslator

from build_scripts.translations.sources import SourceText, find_sources

LONGER: Final = 0.4
"""German and French take up to so much more room than English."""
BEGIN, END = "⟦", "⟧"

_ACCENTS: Final = str.maketrans("AEIOUYCNSaeiouycns", "ÅÉÎÖÛÝÇÑŠåéîöûýçñš")
_KEPT: Final = re.compile(r"(\{\w+\}|\(\*[^)]*\)|&[^&\s]|%\w)")
"""What has to stay as it is: places, endings of files, letters that choose an entry."""
_NO_WORDS: Final = frozenset({"QShortcut", "QGuiApplication", "QLocale"})
"""Qt's texts of these contexts are read by Qt itself."""
_FILLER: Final = "õnè twó thréè fôur fïve sïx sévèn éîght "


def pseudo(text: str) -> str:
    """A text in the pseudo-language. Its places and its letter stay."""
    parts = _KEPT.split(text)
    accented = "".join(part if at % 2 else part.translate(_ACCENTS) for at, part in enumerate(parts))
    more = round(len(text) * LONGER)
    filler = (_FILLER * (more // len(_FILLER) + 1))[:more].strip() or "~"
    return f"{BEGIN}{accented} {filler}{END}"


class PseudoTranslator(QTranslator):
    """Translates what the catalogues know, and Qt's own words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: Mapping[tuple[str, str], SourceText] = find_sources().texts
        self._contexts = {context for context, _ in self._texts}

    def isEmpty(self) -> bool:  # noqa: N802
        """It knows something."""
        return False

    def translate(  # type: ignore[override]
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The text in the pseudo-language; None where a catalogue would have nothing."""
        del disambiguation
        known = self._texts.get((context, text))
        if known is not None:
            if known.counts != (n >= 0):
                return (
                    None  # looked up with a number, but marked without plural forms, or the other way round
                )
            return pseudo(known.one if known.one and n == 1 else text)
        is_ours = context in self._contexts or context in _NO_WORDS
        return None if is_ours or not text else pseudo(text)
