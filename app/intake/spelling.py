"""The characters an ID is written with in the world, and how they are brought to a plain form for searching.

Word, Teams, Slack, PDF readers and web pages replace hyphens by others of their kind and put invisible
characters in. `Plain` undoes exactly that: every dash becomes a hyphen, every invisible character is taken
out and its place remembered, the full-width digits and letters of Japanese input become the plain ones. No
digit becomes another.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

SOFT_HYPHEN: Final = "\u00ad"

_DASHES: Final = (
    "\u2010",  # hyphen
    "\u2011",  # non-breaking hyphen: Word, Teams
    "\u2012",  # figure dash
    "\u2013",  # en dash: autocorrection
    "\u2014",  # em dash
    "\u2015",  # horizontal bar
    "\u2043",  # hyphen bullet
    "\u2212",  # minus sign: PDF
    "\ufe58",  # small em dash
    "\ufe63",  # small hyphen-minus
    "\uff0d",  # full-width hyphen-minus: Japanese input
)
_INVISIBLE: Final = re.compile(
    "["
    "\u00ad"  # soft hyphen: web pages, PDF
    "\u034f\u061c\u180e"  # grapheme joiner, Arabic letter mark, Mongolian vowel separator
    "\u200b-\u200f"  # zero-width space, non-joiner, joiner, direction marks
    "\u202a-\u202e"  # direction embeddings
    "\u2060-\u2064\u2066-\u2069"  # word joiner, invisible operators, direction isolates
    "\ufe00-\ufe0f\ufeff"  # variation selectors, byte order mark
    "]"
)
_FULL_WIDTH: Final = re.compile("[\uff10-\uff19\uff21-\uff26\uff41-\uff46]")
_TO_ASCII: Final = 0xFF10 - 0x30

_CLASSES: Final = bytearray(b"." * 256)
for _character in b"0123456789abcdefABCDEF":
    _CLASSES[_character] = ord("h")
for _character in b"ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ":
    _CLASSES[_character] = ord("x")
for _character in b"-\n =>":
    _CLASSES[_character] = _character
_CLASSES[ord("\t")] = ord(" ")
_SHADOW: Final = bytes(_CLASSES)


@dataclass(frozen=True, slots=True)
class Plain:
    """A piece of text in three forms that agree in every position.

    `text` has plain hyphens and nothing invisible; `raw` is the same in Latin-1, with `?` for what is not in
    it; `shadow` holds the class of each character: `h` a hexadecimal digit, `x` another ASCII letter, `-`,
    `=`, `>`, a space and a line break as they are, `.` for everything else. Searching the shadow for fixed
    strings is what makes the search fast.

    `gone` are the positions in `text` before which something invisible stood, in order, and `was` what that
    was.
    """

    text: str
    raw: bytes
    shadow: bytes
    gone: tuple[int, ...] = ()
    was: str = ""

    def parted_at(self, position: int) -> bool:
        """Whether something invisible stood right before this position."""
        if not self.gone:
            return False
        at = bisect_left(self.gone, position)
        return at < len(self.gone) and self.gone[at] == position

    def with_soft_hyphens(self, start: int, end: int) -> str:
        """The text from `start` to `end` with its soft hyphens as hyphens."""
        first, last = bisect_left(self.gone, start + 1), bisect_left(self.gone, end)
        pieces: list[str] = []
        done = start
        for at in range(first, last):
            if self.was[at] == SOFT_HYPHEN:
                pieces += (self.text[done : self.gone[at]], "-")
                done = self.gone[at]
        pieces.append(self.text[done:end])
        return "".join(pieces)

    def position(self, original: int) -> int:
        """Where a position of the original piece has come to lie."""
        if not self.gone:
            return original
        before = bisect_left(range(len(self.gone)), original, key=lambda at: self.gone[at] + at)
        return original - before

    def original(self, position: int) -> int:
        """Where a position stood in the original piece."""
        return position + bisect_left(self.gone, position)


def plain(piece: str) -> Plain:
    """Bring a piece of text to its plain form. Line breaks must be `\\n` already."""
    if piece.isascii():
        raw = piece.encode("ascii")
        return Plain(piece, raw, raw.translate(_SHADOW))
    for dash in _DASHES:
        piece = piece.replace(dash, "-")
    if _FULL_WIDTH.search(piece):
        piece = _FULL_WIDTH.sub(lambda match: chr(ord(match[0]) - _TO_ASCII), piece)
    places = [match.start() for match in _INVISIBLE.finditer(piece)]
    was = "".join(piece[place] for place in places)
    gone = tuple(place - before for before, place in enumerate(places))
    if places:
        piece = _INVISIBLE.sub("", piece)
    raw = piece.encode("latin-1", "replace")
    return Plain(piece, raw, raw.translate(_SHADOW), gone, was)
