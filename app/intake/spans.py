"""What a sheet takes in memory once it is read: the whole rectangle between its first and last cells, and the
texts of all its cells.

Each class takes a sheet as it is stored, piece by piece, and counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from xml.parsers import expat

from app.intake.limits import LARGEST_SHEET_TEXT, MOST_CELLS

_REFERENCE: Final = re.compile(rb' r="([A-Z]+)([0-9]+)"')
_SHARED_CELL: Final = re.compile(rb"""\st\s*=\s*["']s["'][^>]*>\s*<(?:\w+:)?v>([0-9]+)<""")
_ONE_REFERENCE: Final = re.compile(r"([A-Za-z]+)([0-9]+)")
_CELL: Final = re.compile(rb"[<:]c(?=[\s/>])")
_CELLS_FOLLOW: Final = b"sheetData"


@dataclass(slots=True)
class Rectangle:
    """What a sheet spans so far. Rows and columns are counted from any one place on."""

    cells: int = 0
    top: int = 0
    bottom: int = 0
    left: int = 0
    right: int = 0

    def take(self, rows: range, columns: range, cells: int = 1) -> None:
        """Make it span these, too."""
        if not self.cells:
            self.top, self.left = rows[0], columns[0]
        self.cells += cells
        self.top, self.bottom = min(self.top, rows[0]), max(self.bottom, rows[-1])
        self.left, self.right = min(self.left, columns[0]), max(self.right, columns[-1])

    @property
    def area(self) -> int:
        """Cells inside, empty ones included."""
        return (self.bottom - self.top + 1) * (self.right - self.left + 1) if self.cells else 0


class ExcelSheet:
    """A sheet of .xlsx, found by its usual spelling: fast, and it knows when it may have missed something."""

    def __init__(self) -> None:
        self.span = Rectangle()
        self._rest = b""
        self._is_sheet = False
        self._seen = 0

    @property
    def is_certain(self) -> bool:
        """Whether every cell said where it stands."""
        return self._seen == self.span.cells

    def feed(self, piece: bytes) -> None:
        """Take the next piece."""
        text = self._rest + piece
        self._is_sheet = self._is_sheet or _CELLS_FOLLOW in text
        cut = text.rfind(b">") + 1 if self._is_sheet else max(0, len(text) - len(_CELLS_FOLLOW))
        cut = cut or len(text)
        self._rest = text[cut:]
        if self._is_sheet:
            self._seen += _cells_in(text[:cut])
            self._take(_REFERENCE.findall(text, 0, cut))

    def _take(self, references: list[tuple[bytes, bytes]]) -> None:
        if references:
            letters, digits = zip(*references, strict=True)
            rows = list(map(int, set(digits)))
            columns = list(map(_column, set(letters)))
            self.span.take(
                range(min(rows), max(rows) + 1), range(min(columns), max(columns) + 1), len(references)
            )


class ExcelSheetByTheBook:
    """The same by the rules of XML, for cells that leave out where they stand; slower."""

    def __init__(self) -> None:
        self.span = Rectangle()
        self._row = 0
        self._next = 0
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._begin
        self._parser.EndElementHandler = self._end

    def feed(self, piece: bytes, *, last: bool = False) -> None:
        """Take the next piece. Raises `expat.ExpatError`."""
        self._parser.Parse(piece, last)

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        reference = attributes.get("r", "")
        match name.rpartition(":")[2]:
            case "row":
                self._row = int(reference) - 1 if reference.isdecimal() else self._row
            case "c":
                place = _ONE_REFERENCE.fullmatch(reference)
                row = int(place[2]) - 1 if place else self._row
                column = _column(place[1].encode()) - 1 if place else self._next
                self.span.take(range(row, row + 1), range(column, column + 1))
                self._next = column + 1
            case _:
                pass

    def _end(self, name: str) -> None:
        if name.rpartition(":")[2] == "row":
            self._row += 1
            self._next = 0


def _cells_in(text: bytes) -> int:
    """How many cells begin in a piece of a sheet, however they are written."""
    usual = text.count(b"<c ")
    if text.count(b"<c") == usual and b":c" not in text:
        return usual
    return len(_CELL.findall(text))


def _column(letters: bytes) -> int:
    """A → 1, AA → 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number


class SharedTexts:
    """The texts that the cells of .xlsx share."""

    def __init__(self) -> None:
        self.longest = 0
        self._length = 0

    def feed(self, piece: bytes) -> None:
        """Take the next piece."""
        first, *others = piece.split(b"</si>")
        self._length += len(first)
        self.longest = max(self.longest, self._length, *map(len, others))
        if others:
            self._length = len(others[-1])


def shared_characters(sheet: bytes, lengths: list[int]) -> int:
    """How many characters the cells of a sheet take from the shared texts, whose lengths are given."""
    indexes = map(int, _SHARED_CELL.findall(sheet))
    return sum(lengths[index] for index in indexes if index < len(lengths))


_VALUES: Final = frozenset(
    {
        "office:value-type",
        "office:value",
        "office:string-value",
        "office:date-value",
        "office:time-value",
        "office:boolean-value",
        "table:formula",
    }
)
_ODS_CELLS: Final = ("table:table-cell", "table:covered-table-cell")


@dataclass(slots=True)
class _OdsRow:
    repeats: int = 1
    width: int = 0
    characters: int = 0
    column: int = 0
    empty_cells: int = 0
    cell_repeats: int = 1
    cell_characters: int = 0
    has_value: bool = False


@dataclass(slots=True)
class _OdsTable:
    rows: int = 0
    empty_rows: int = 0
    width: int = 0


@dataclass(slots=True)
class _OdsSums:
    cells: int = 0
    characters: int = 0


class OdsContent:
    """The tables of an .ods, with all repetitions of rows, cells and spaces written out."""

    def __init__(self) -> None:
        self._sums = _OdsSums()
        self._table = _OdsTable()
        self._row = _OdsRow()
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._begin
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    @property
    def is_too_much(self) -> bool:
        """Whether it would fill the memory."""
        cells = self._sums.cells + self._table.rows * self._table.width + self._row.column
        characters = self._sums.characters + self._row.characters + self._row.cell_characters
        return cells > MOST_CELLS or characters > LARGEST_SHEET_TEXT

    def feed(self, piece: bytes, *, last: bool = False) -> None:
        """Take the next piece. Raises `expat.ExpatError`."""
        self._parser.Parse(piece, last)

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        row = self._row
        if name in _ODS_CELLS:
            row.cell_repeats = _count(attributes.get("table:number-columns-repeated"))
            row.has_value = not _VALUES.isdisjoint(attributes)
            row.cell_characters = sum(map(len, attributes.values()))
        elif name == "table:table-row":
            self._row = _OdsRow(_count(attributes.get("table:number-rows-repeated")))
        elif name == "table:table":
            self._table = _OdsTable()
        elif name == "text:s":
            row.cell_characters += _count(attributes.get("text:c"))

    def _text(self, characters: str) -> None:
        self._row.cell_characters += len(characters)

    def _end(self, name: str) -> None:
        row, table = self._row, self._table
        if name in _ODS_CELLS:
            row.column += row.empty_cells  # they count once another cell follows
            row.empty_cells = 0 if row.has_value else row.cell_repeats
            if row.has_value:
                row.column += row.cell_repeats
                row.width = row.column
                row.characters += row.cell_repeats * row.cell_characters
            row.cell_characters = 0
        elif name == "table:table-row":
            table.empty_rows += row.repeats  # they count once another row follows
            if row.width:
                table.rows += table.empty_rows
                table.width = max(table.width, row.width)
                table.empty_rows = 0
            self._sums.cells += row.column
            self._sums.characters += row.repeats * row.characters
            self._row = _OdsRow()
        elif name == "table:table":
            self._sums.cells += table.rows * table.width
            self._table = _OdsTable()


def _count(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() else 1
