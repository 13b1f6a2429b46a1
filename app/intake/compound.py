"""Reads just enough of a compound file (.xls and other files of old Office) to know what it is and whether a
workbook in it can be read without harm.

The reader that follows trusts the file: a chain of sectors that bites its tail, or a cell at the end of the
sheet, would fill the memory. Sources: [MS-CFB] for the container, [MS-XLS] for the records of a workbook.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from app.intake.limits import LARGEST_SHEET_TEXT, LARGEST_UNPACKED, MEGABYTE, MOST_CELLS
from app.intake.problems import IntakeProblem
from app.intake.spans import Rectangle
from app.intake.watch import Watch
from app.problem import Problem

SIGNATURE: Final = bytes.fromhex("d0cf11e0a1b11ae1")

_HEADER_SIZE: Final = 512
_TABLE_SECTORS_IN_HEADER: Final = 109
_SECTOR_SIZES: Final = {9: 512, 12: 4096}
_LONG_SIZES: Final = 12
"""The sector size from which on sizes have eight bytes."""
_SMALL_SECTOR: Final = 64
_SMALL_STREAM: Final = 4096
_ENTRY_SIZE: Final = 128
_NO_SECTOR: Final = 0xFFFFFFFA
"""From here on a number is no sector but the end of a chain, a free sector and the like."""
_MOST_SMALL_TABLES: Final = 4096
"""Sectors of the table of small streams; a real workbook has a few."""

_WORKBOOKS: Final = ("Workbook", "Book", "WORKBOOK", "BOOK")

_BOF: Final = 0x0809
_EOF: Final = 0x000A
_CONTINUE: Final = 0x003C
_FILE_PASS: Final = 0x002F
_BOUND_SHEET: Final = 0x0085
_DIMENSIONS: Final = 0x0200
_SHARED_TEXTS: Final = 0x00FC
_LABEL_SST: Final = 0x00FD
_MUL_RK: Final = 0x00BD
_CELLS: Final = frozenset({0x0006, 0x0203, 0x0204, 0x0205, 0x00D6, 0x027E, _LABEL_SST, _MUL_RK})

_RECORDS_A_STEP: Final = 4096

_Record = tuple[int, bytes]


class _DamagedFile(Exception):
    """The container contradicts itself."""


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    start: int
    size: int


class _Container:
    """The sectors of a compound file and the streams they make up."""

    def __init__(self, content: bytes) -> None:
        """Raises `_DamagedFile`, also for what would send the reader that follows in circles."""
        if len(content) < _HEADER_SIZE:
            raise _DamagedFile
        self._content = content
        (shift,) = struct.unpack_from("<H", content, 30)
        tables, directory = struct.unpack_from("<II", content, 44)
        small_table, small_tables, more_tables = struct.unpack_from("<III", content, 60)
        self._size = _SECTOR_SIZES.get(shift, 0)
        if not self._size or small_tables > _MOST_SMALL_TABLES:
            raise _DamagedFile
        self._sectors = len(content) // self._size
        if tables > self._sectors + 1:
            raise _DamagedFile
        self._next = self._numbers(self._table_sectors(more_tables))
        entries = self._stream(directory)
        places = range(0, len(entries) - _ENTRY_SIZE + 1, _ENTRY_SIZE)
        self.entries = [_entry(entries, at, has_long_sizes=shift == _LONG_SIZES) for at in places]
        if not self.entries:
            raise _DamagedFile
        self._small_next: array[int] = array("I")
        self._small = b""
        if small_tables:
            self._small_next = self._numbers(self._chain(small_table, self._next))
            self._small = self._stream(self.entries[0].start)

    def _sector(self, number: int) -> bytes:
        begin = (number + 1) * self._size
        if number > self._sectors or begin >= len(self._content):
            raise _DamagedFile
        return self._content[begin : begin + self._size]

    def _numbers(self, sectors: list[int]) -> array[int]:
        numbers = array("I")
        for number in sectors:
            sector = self._sector(number)
            numbers.extend(struct.unpack(f"<{len(sector) // 4}I", sector[: len(sector) // 4 * 4]))
        return numbers

    def _table_sectors(self, further: int) -> list[int]:
        """Where the table of all chains lies: some places are in the header, the others in a chain."""
        places = list(struct.unpack_from(f"<{_TABLE_SECTORS_IN_HEADER}I", self._content, 76))
        seen: set[int] = set()
        while further < _NO_SECTOR:
            if further in seen:
                raise _DamagedFile
            seen.add(further)
            *some, further = self._numbers([further])
            places += some
        return [place for place in places if place < _NO_SECTOR]

    def _chain(self, start: int, following: array[int]) -> list[int]:
        chain: list[int] = []
        seen: set[int] = set()
        while start < _NO_SECTOR:
            if start in seen or start >= len(following):
                raise _DamagedFile
            seen.add(start)
            chain.append(start)
            start = following[start]
        return chain

    def _stream(self, start: int) -> bytes:
        return b"".join([self._sector(number) for number in self._chain(start, self._next)])

    def stream(self, entry: _Entry) -> bytes:
        """The bytes of a stream. Raises `_DamagedFile`."""
        if entry.size >= _SMALL_STREAM:
            return self._stream(entry.start)[: entry.size]
        places = [number * _SMALL_SECTOR for number in self._chain(entry.start, self._small_next)]
        return b"".join([self._small[place : place + _SMALL_SECTOR] for place in places])[: entry.size]


def _entry(entries: bytes, at: int, *, has_long_sizes: bool) -> _Entry:
    name = entries[at : at + 64].decode("utf-16-le", "replace").partition("\0")[0]
    start, size = struct.unpack_from("<IQ" if has_long_sizes else "<II", entries, at + 116)
    return _Entry(name, start, size)


def check_compound(file: BinaryIO, watch: Watch) -> None:
    """Raise `Problem` unless this is a workbook that can be read without harm."""
    source = watch.source
    try:
        file.seek(0)
        container = _Container(file.read())
        names = {entry.name for entry in container.entries}
        if "EncryptedPackage" in names:
            raise Problem(IntakeProblem.PASSWORD, source=source)
        if any(name.startswith("__substg1.0_") for name in names):
            raise Problem(IntakeProblem.OUTLOOK_MESSAGE, source=source)
        workbooks = [entry for name in _WORKBOOKS for entry in container.entries if entry.name == name]
        if not workbooks:
            raise Problem(IntakeProblem.NOT_A_LIST, source=source)
        for entry in workbooks:
            _Workbook(container.stream(entry), watch).check()
    except (_DamagedFile, struct.error) as error:
        raise Problem(IntakeProblem.DAMAGED_WORKBOOK, source=source) from error
    finally:
        file.seek(0)


def _records(stream: bytes, at: int) -> Iterator[_Record]:
    """The records of a workbook from one place on."""
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length


class _Workbook:
    """The records of a workbook, counted."""

    def __init__(self, stream: bytes, watch: Watch) -> None:
        self._stream = stream
        self._watch = watch
        self._read = 0
        self._lengths: array[int] = array("I")
        self._characters = 0
        self._cells = 0

    def check(self) -> None:
        """Raise `Problem` when it has a password or would take too much memory."""
        sheets: list[int] = []
        shared: list[bytes] = []
        for kind, data in self._watched(0):
            if kind == _FILE_PASS:
                raise Problem(IntakeProblem.PASSWORD, source=self._watch.source)
            if kind == _EOF:
                break
            if kind == _BOUND_SHEET and len(data) >= 4:
                sheets.append(struct.unpack_from("<I", data)[0])
            elif kind == _SHARED_TEXTS:
                shared = [data[8:]]
            elif kind == _CONTINUE and shared:
                shared.append(data)
            elif shared and not self._lengths:
                self._lengths.extend(_text_lengths(shared))
        for place in sheets:
            self._check_sheet(place)

    def _watched(self, place: int) -> Iterator[_Record]:
        for record in _records(self._stream, place):
            self._read += 1
            if self._read % _RECORDS_A_STEP == 0:
                self._watch.at(0, 0)
            yield record

    def _check_sheet(self, place: int) -> None:
        span = Rectangle()
        depth = 0
        for kind, data in self._watched(place):
            depth += (kind == _BOF) - (kind == _EOF)
            if depth <= 0:
                break
            if kind == _DIMENSIONS:
                self._check_room(data)
            elif kind in _CELLS and len(data) >= 4:
                row, column = struct.unpack_from("<HH", data)
                last = struct.unpack_from("<H", data, len(data) - 2)[0] if kind == _MUL_RK else column
                span.take(range(row, row + 1), range(column, max(column, last) + 1))
                if kind == _LABEL_SST and len(data) >= 10:
                    self._count_text(struct.unpack_from("<I", data, 6)[0])
        self._cells += span.area
        self._refuse_if(self._cells > MOST_CELLS)

    def _check_room(self, data: bytes) -> None:
        """The reader makes room for what a sheet says it spans."""
        if len(data) == 14:
            first_row, end_row, first_column, end_column = struct.unpack_from("<IIHH", data)
        elif len(data) == 10:
            first_row, end_row, first_column, end_column = struct.unpack_from("<HHHH", data)
        else:
            raise _DamagedFile
        if not end_row or not end_column:
            return
        if first_row >= end_row:
            raise _DamagedFile
        columns = end_column if end_column <= first_column else end_column - first_column
        self._refuse_if((end_row - first_row) * columns > MOST_CELLS)

    def _count_text(self, index: int) -> None:
        if index < len(self._lengths):
            self._characters += self._lengths[index]
            self._refuse_if(self._characters > LARGEST_SHEET_TEXT)

    def _refuse_if(self, is_too_much: bool) -> None:
        if is_too_much:
            limit = LARGEST_UNPACKED // MEGABYTE
            raise Problem(IntakeProblem.UNPACKS_TOO_MUCH, source=self._watch.source, limit=limit)


def _text_lengths(parts: list[bytes]) -> Iterator[int]:
    """The lengths of the texts that cells share; they run on from one record into the next
    ([MS-XLS] 2.4.265, 2.5.293). Ends where the texts make no sense any more."""
    part, at = 0, 0
    try:
        while part < len(parts):
            if at >= len(parts[part]):
                part, at = part + 1, 0
                continue
            characters, flags = struct.unpack_from("<HB", parts[part], at)
            at += 3
            skipped = 0
            if flags & 0x8:
                skipped = 4 * struct.unpack_from("<H", parts[part], at)[0]
                at += 2
            if flags & 0x4:
                skipped += struct.unpack_from("<I", parts[part], at)[0]
                at += 4
            yield characters
            width = 1 + (flags & 0x1)
            while characters > (len(parts[part]) - at) // width:
                characters -= (len(parts[part]) - at) // width
                part, at = part + 1, 1
                width = 1 + (parts[part][0] & 0x1)
            at += characters * width
            while skipped > len(parts[part]) - at:
                skipped -= len(parts[part]) - at
                part, at = part + 1, 0
            at += skipped
    except (struct.error, IndexError):
        return
