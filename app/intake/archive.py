"""Checks a workbook that is a zip archive (.xlsx, .xlsm, .ods) before anything unpacks it into memory.

A few kilobytes can unpack to terabytes, name a cell at the end of the sheet, repeat a row a million times or
use one long text in every cell. The reader that follows trusts the file, and where the memory ends, the
program ends. So the archive is unpacked once, piece by piece, and what the reader would make of it is
counted.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from enum import Enum
from typing import BinaryIO, Final
from xml.parsers import expat

from app.intake.limits import LARGEST_SHEET_TEXT, LARGEST_UNPACKED, MEGABYTE, MOST_CELLS
from app.intake.problems import IntakeProblem
from app.intake.source import is_nonsense
from app.intake.spans import ExcelSheet, ExcelSheetByTheBook, OdsContent, SharedTexts, shared_characters
from app.intake.watch import Watch
from app.problem import Problem

_CHUNK: Final = 1 << 18
_MOST_MEMBERS: Final = 20_000
_ENCRYPTED_MEMBER: Final = 0x1
_ODS_TYPE: Final = b"application/vnd.oasis.opendocument.spreadsheet"
_SHARED_TEXTS: Final = "sharedstrings.xml"
_UNIQUE: Final = re.compile(rb"""uniqueCount\s*=\s*["']([0-9]+)""")
_OFFICE: Final = frozenset({"[content_types].xml", "index/document.iwa", "index.zip"})


class Kind(Enum):
    """What an archive is."""

    EXCEL = "excel"
    OPEN_DOCUMENT = "open_document"
    ANOTHER_DOCUMENT = "another_document"
    """A document of an office program, and no workbook that can be read."""
    ARCHIVE = "archive"


def kind_of_archive(archive: zipfile.ZipFile) -> Kind:
    """What an archive is, from the names of its members."""
    names = {name.lower() for name in archive.namelist()}
    if any(name == "workbook.xml" or name.endswith("/workbook.xml") for name in names):
        return Kind.EXCEL
    if "mimetype" in names:
        with archive.open("mimetype") as member:
            is_sheet = member.read(len(_ODS_TYPE)) == _ODS_TYPE
        return Kind.OPEN_DOCUMENT if is_sheet else Kind.ANOTHER_DOCUMENT
    return Kind.ANOTHER_DOCUMENT if names & _OFFICE else Kind.ARCHIVE


def check_archive(file: BinaryIO, watch: Watch) -> None:
    """Raise `Problem` unless this is a workbook that can be read without harm."""
    try:
        with zipfile.ZipFile(file) as archive:
            _check_kind(kind_of_archive(archive), watch.source)
            _Check(archive, watch).run()
    except (*_BROKEN, expat.ExpatError) as error:
        raise Problem(IntakeProblem.DAMAGED_WORKBOOK, source=watch.source) from error
    except OSError as error:
        if not is_nonsense(error):
            raise
        raise Problem(IntakeProblem.DAMAGED_WORKBOOK, source=watch.source) from error
    finally:
        file.seek(0)


_BROKEN: Final = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, KeyError, ValueError)
"""What the standard library says of an archive that is damaged or packed in a way it does not know."""


def _check_kind(kind: Kind, source: str) -> None:
    match kind:
        case Kind.EXCEL | Kind.OPEN_DOCUMENT:
            return
        case Kind.ANOTHER_DOCUMENT:
            raise Problem(IntakeProblem.NOT_A_LIST, source=source)
        case Kind.ARCHIVE:
            raise Problem(IntakeProblem.PACKED, source=source)


class _Check:
    """Goes through an archive once."""

    def __init__(self, archive: zipfile.ZipFile, watch: Watch) -> None:
        self._archive = archive
        self._members = archive.infolist()
        self._watch = watch
        self._unpacked = 0
        self._cells = 0
        self._longest_text = 0

    def run(self) -> None:
        if any(member.flag_bits & _ENCRYPTED_MEMBER for member in self._members):
            raise Problem(IntakeProblem.PASSWORD, source=self._watch.source)
        declared = sum(member.file_size for member in self._members)
        self._refuse_if(len(self._members) > _MOST_MEMBERS or declared > LARGEST_UNPACKED)
        for member in self._members:
            if member.filename.lower() == "meta-inf/manifest.xml":
                self._check_manifest(member)
        for member in self._members:
            name = member.filename.lower()
            if name.endswith(_SHARED_TEXTS):
                self._check_texts(member)
            elif name == "content.xml":
                self._check_ods(member)
            else:
                self._check_sheet(member)
            self._watch.at(self._unpacked, declared)
        if self._cells * self._longest_text > LARGEST_SHEET_TEXT:
            self._refuse_if(self._characters() > LARGEST_SHEET_TEXT)

    def _refuse_if(self, is_too_much: bool) -> None:
        if is_too_much:
            limit = LARGEST_UNPACKED // MEGABYTE
            raise Problem(IntakeProblem.UNPACKS_TOO_MUCH, source=self._watch.source, limit=limit)

    def _pieces(self, member: zipfile.ZipInfo) -> Iterator[bytes]:
        """A member, unpacked piece by piece. What the archive declares is checked against what comes."""
        with self._archive.open(member) as unpacked:
            while piece := unpacked.read(_CHUNK):
                self._unpacked += len(piece)
                self._refuse_if(self._unpacked > 2 * LARGEST_UNPACKED)
                self._watch.at(0, 0)
                yield piece

    def _check_sheet(self, member: zipfile.ZipInfo) -> None:
        sheet = ExcelSheet()
        for piece in self._pieces(member):
            sheet.feed(piece)
        span = sheet.span
        if not sheet.is_certain:
            by_the_book = ExcelSheetByTheBook()
            for piece in self._pieces(member):
                by_the_book.feed(piece)
            by_the_book.feed(b"", last=True)
            span = by_the_book.span
        self._cells += span.cells
        self._refuse_if(span.area > MOST_CELLS)

    def _check_texts(self, member: zipfile.ZipInfo) -> None:
        texts = SharedTexts()
        for number, piece in enumerate(self._pieces(member)):
            declared = _UNIQUE.search(piece) if number == 0 else None
            if declared and int(declared[1]) > member.file_size:  # the reader makes room for them at once
                raise Problem(IntakeProblem.DAMAGED_WORKBOOK, source=self._watch.source)
            texts.feed(piece)
        self._longest_text = max(self._longest_text, texts.longest)

    def _characters(self) -> int:
        """The characters of all cells, for there are so many cells and so long a text that it matters."""
        lengths: list[int] = []
        sheets: list[zipfile.ZipInfo] = []
        for member in self._members:
            if member.filename.lower().endswith(_SHARED_TEXTS):
                lengths = [len(text) for text in b"".join(self._pieces(member)).split(b"</si>")]
            else:
                sheets.append(member)
        characters = 0
        for member in sheets:
            rest = b""
            for piece in self._pieces(member):
                text = rest + piece
                cut = max(0, text.rfind(b"<c"))
                rest = text[cut:]
                characters += shared_characters(text[:cut], lengths)
            characters += shared_characters(rest, lengths)
        return characters

    def _check_manifest(self, member: zipfile.ZipInfo) -> None:
        if b"encryption-data" in b"".join(self._pieces(member)):
            raise Problem(IntakeProblem.PASSWORD, source=self._watch.source)

    def _check_ods(self, member: zipfile.ZipInfo) -> None:
        content = OdsContent()
        for piece in self._pieces(member):
            content.feed(piece)
            self._refuse_if(content.is_too_much)
        content.feed(b"", last=True)
        self._refuse_if(content.is_too_much)
