"""Texts from outside (file names, messages of the service), safe to look at and to open in a spreadsheet."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Control and format characters, halves of characters, and the separators of lines and paragraphs."""
_KEPT: Final = frozenset("\u200c\u200d\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2")
"""Joiners, without which Persian words and many emojis fall apart, and signs that can be seen."""
_NO_CHARACTERS: Final = frozenset("\ufffe\uffff")
_CONTROL_PICTURES: Final = 0x2400
_DELETE: Final = "\x7f"

_FORMULA_STARTS: Final = "=+\\-@＝＋－＠"
_FORMULA: Final = re.compile(rf"\s*[{_FORMULA_STARTS}]")
_NUMBER: Final = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?")
_FORMULA_AFTER_SEMICOLON: Final = re.compile(rf";(?=[\s\"]*[{_FORMULA_STARTS}])")


def visible(text: str) -> str:
    """The same text with everything in it that could hide or turn round a part of it made visible.

    A line break becomes ␊, a right-to-left override ⟨U+202E⟩. Letters of every script stay as they are.
    """
    if text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


def is_hidden(character: str) -> bool:
    """Whether a character shows nothing by itself, but changes how others look."""
    return character in _NO_CHARACTERS or (
        unicodedata.category(character) in _INVISIBLE and character not in _KEPT
    )


def harmless_cell(text: str) -> str:
    """A cell of a CSV file that no spreadsheet takes for a formula.

    An apostrophe goes before a cell that begins with one of `= + - @` (or their wide forms) and is not a
    plain number. The same goes after a semicolon: where Excel expects semicolons it ends the cell there,
    whatever the quotes say.
    """
    shown = visible(text)
    if _FORMULA.match(shown) and not _NUMBER.fullmatch(shown):
        shown = "'" + shown
    return _FORMULA_AFTER_SEMICOLON.sub(";'", shown)


def _shown(character: str) -> str:
    if not is_hidden(character):
        return character
    if character < " ":
        return chr(_CONTROL_PICTURES + ord(character))
    if character == _DELETE:
        return "\N{SYMBOL FOR DELETE}"
    return f"⟨U+{ord(character):04X}⟩"
