"""Which encoding a text file is in, as far as it can be known, and its text in pieces.

A byte order mark decides; then the zero bytes of UTF-16; then whether it is UTF-8. What is left is a code
page of some country: each one that is likely on an office computer is tried on the lines that are not plain
ASCII, and the one that gives the most ordinary letters wins. A wrong guess can spoil a customer's name but no
job ID: hexadecimal digits are the same bytes in all of them.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from typing import BinaryIO, Final

from app.intake.source import CHUNK, pieces_of
from app.intake.watch import Watch

_SAMPLE: Final = 1 << 16
"""Bytes of lines that are not plain ASCII, enough to tell a code page by."""
_LOOKED_AT: Final = 1 << 23
"""Bytes that are read to find such lines."""

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins like UTF-16
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_OF_TEXTS: Final = re.compile(r"ascii|utf|iso|cp\d|koi8|mac|gb|big5|euc|shift|johab|hz|tis|kz|ptcp")

MIXED: Final = "job-canceller-mixed"
"""The error handler for files put together from several: a byte that is not UTF-8 is read as Windows-1252."""


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error(MIXED, _as_windows)


def text_encoding(name: str) -> str:
    """Python's name of an encoding that others name, or empty if there is none.

    Not everything that Python calls an encoding is one of texts ("hex", "idna", "unicode_escape").
    """
    try:
        known = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    return known if _OF_TEXTS.match(known) else ""


def encoding_of(file: BinaryIO, watch: Watch) -> str:
    """The name of a Python codec for this file, which is left at its beginning."""
    file.seek(0)
    head = file.read(CHUNK)
    try:
        for mark, name in _MARKS:
            if head.startswith(mark):
                return name
        return _utf16(head) or _by_lines(_unusual_lines(file, head, watch))
    finally:
        file.seek(0)


def _utf16(head: bytes) -> str:
    """UTF-16 without a mark: in text of the West, and in every job ID, each second byte is zero."""
    half = len(head) // 2
    even, odd = head[0::2].count(0), head[1::2].count(0)
    few = half // 20
    if half and odd > half // 5 and even <= few:
        return "utf-16-le"
    if half and even > half // 5 and odd <= few:
        return "utf-16-be"
    return ""


def _unusual_lines(file: BinaryIO, head: bytes, watch: Watch) -> bytes:
    """Lines with a byte above 127, as many as are needed to tell a code page by."""
    sample: list[bytes] = []
    size, chunk, read = 0, head, len(head)
    while chunk:
        watch.at(0, 0)
        if not chunk.isascii():
            lines = [line for line in chunk.split(b"\n") if not line.isascii()]
            size += sum(map(len, lines))
            sample += lines
        if size >= _SAMPLE or read >= _LOOKED_AT:
            break
        chunk = file.read(CHUNK)
        read += len(chunk)
    return b"\n".join(sample)[:_SAMPLE]


def _by_lines(sample: bytes) -> str:
    if not sample:
        return "utf-8"
    text = sample.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(character > "\x7f" for character in text) - broken
    if whole >= 4 * broken:
        return "utf-8"
    return max(_CODE_PAGES, key=lambda name: _ordinariness(sample, name))


def _ordinariness(sample: bytes, name: str) -> float:
    """How ordinary the text is that a code page makes of the sample: 1 at the best."""
    text = sample.decode(name, "replace")
    unusual = [character for character in text if character > "\x7f"]
    points = sum(map(_CODE_PAGES[name], unusual))
    if name in _ACCENTED:
        points -= 2 * sum(len(match[0]) for match in _ROW_OF_ACCENTS.finditer(text))
        points -= 2 * len(_MARK_IN_WORD.findall(text))
    if name in _CYRILLIC_PAGES:
        points -= 2 * len(_TWO_SCRIPTS.findall(text))
    return points / max(1, len(unusual))


_ROW_OF_ACCENTS: Final = re.compile(r"[^\W\d_a-zA-Z]{5,}")
"""Accented letters one after the other: in the Latin script hardly ever, in another one all the time."""
_MARK_IN_WORD: Final = re.compile(r"[^\W\d_][–—“”„…•‘°«»](?=[^\W\d_])")
"""A mark where no text has one."""
_TWO_SCRIPTS: Final = re.compile(r"[a-zA-Z](?=[а-яА-Я])|[а-яА-Я](?=[a-zA-Z])")
"""A word in two scripts."""


def _letters(ordinary: str, weight: float = 1.0, rarer: str = "") -> Callable[[str], float]:
    points = dict.fromkeys(rarer, weight / 2) | dict.fromkeys(ordinary, weight)
    return lambda character: points.get(character, -1.0)


def _east_asian(
    codec: str, first: int, last: int, ideograph: float, kana: float = -0.5
) -> Callable[[str], float]:
    """Weights for a language of East Asia. What is in daily use has a first byte from `first` to `last` in
    `codec`: the levels of the national standards."""

    def weigh(character: str) -> float:
        if "\u3041" <= character <= "\u30ff":
            return kana
        if "\u3000" <= character <= "\u303f" or "\uff01" <= character <= "\uff5e":
            return 0.3
        daily = first <= character.encode(codec, "replace")[0] <= last
        return ideograph if daily and character >= "\u4e00" else -0.7

    return weigh


_MARKS_IN_TEXT: Final = "’‘“”„–—…•€£°§«»·²³µ®©™´¿¡ºª\u00a0"
_WESTERN: Final = "äöüÄÖÜßéèêàâáãåçíôóõøúñæÉÈÀÇÑ"
_WESTERN_TOO: Final = "ëîïìòûùœØÅÆÊÁÓÍÚ"
_CENTRAL: Final = "ąćęłńśźżĄĆĘŁŃŚŹŻčďěňřšťůžČĎŘŠŤŽőűŐŰáéíóúýäöüßÁÉÓ"
_TURKISH: Final = "şğıİŞĞçöüÇÖÜâî"
_CYRILLIC: Final = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ"
_RUSSIAN_CAPITALS: Final = "АВГИКНОПСФ"
"""Those that begin words; with all of them KOI8-R would look as ordinary as Windows-1251."""

_CODE_PAGES: Final[dict[str, Callable[[str], float]]] = {
    # In the order of likelihood: the first of the best is taken.
    "cp1252": _letters(_WESTERN + _MARKS_IN_TEXT, rarer=_WESTERN_TOO),
    "cp932": _east_asian("cp932", 0x88, 0x97, 0.9, kana=1.0),
    "cp1250": _letters(_CENTRAL + _MARKS_IN_TEXT, 0.99),
    "cp1251": _letters(_CYRILLIC + _RUSSIAN_CAPITALS, 0.98),
    "gb18030": _east_asian("gb18030", 0xB0, 0xD7, 0.8),
    "cp949": _east_asian("euc_kr", 0xB0, 0xC8, 0.9),
    "big5": _east_asian("big5", 0xA4, 0xC6, 0.75),
    "euc_jp": _east_asian("euc_jp", 0xB0, 0xCF, 0.6, kana=1.0),
    "cp1254": _letters(_TURKISH + _MARKS_IN_TEXT, 0.97),
    "cp850": _letters(_WESTERN, 0.96, rarer=_WESTERN_TOO),
    "mac_roman": _letters(_WESTERN + _MARKS_IN_TEXT, 0.95, rarer=_WESTERN_TOO),
    "koi8_r": _letters(_CYRILLIC + _RUSSIAN_CAPITALS, 0.94),
}
_CYRILLIC_PAGES: Final = frozenset({"cp1251", "koi8_r"})
_ACCENTED: Final = frozenset({"cp1252", "cp1250", "cp1254", "cp850", "mac_roman"})


def chunks(file: BinaryIO, encoding: str, watch: Watch, size: int) -> Iterator[str]:
    """The text of a file in pieces, from its beginning; never fails, whatever the bytes are.

    The pieces are decoded one at a time, so that a large file neither fills the memory nor holds up others.
    """
    decoder = codecs.getincrementaldecoder(encoding)(MIXED if encoding == "utf-8" else "replace")
    done = 0
    for piece in pieces_of(file):
        yield decoder.decode(piece)
        done += len(piece)
        watch.at(done, max(done, size))
    rest = decoder.decode(b"", final=True)
    if rest:
        yield rest
