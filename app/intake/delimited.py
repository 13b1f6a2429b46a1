"""Tables as text: CSV, TSV and their relatives. What separates the cells is found out, not asked."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

from app.intake.cells import one_id, seen_in
from app.intake.columns import Row
from app.intake.encoding import chunks
from app.intake.limits import LONGEST_LINE
from app.intake.names import NameKind, kind_of
from app.intake.watch import Watch

if TYPE_CHECKING:
    from _csv import Reader

SPACES: Final = "  "
"""The "separator" of tables that are lined up with two and more spaces."""

_SEPARATORS: Final = ("\t", ";", ",", "|")
_LINES_LOOKED_AT: Final = 60
_CONSISTENT: Final = 0.9
_SEP_LINE: Final = re.compile(r"\s*\"?sep=([,;|:^~\t])\"?\s*")
"""Excel's own way to say it, in the first line."""
_RULE: Final = re.compile(r"[\s|+:=_-]*")
"""A line that only draws a line."""
_COLUMNS_APART: Final = re.compile(r"\s{2,}|\t")
_LONGEST_HEADING: Final = 40
_FEWEST_IN_A_ROW: Final = 5


@dataclass(frozen=True, slots=True)
class Form:
    """How a table is written. Without `quotes` a quotation mark is a character like any other."""

    separator: str
    quotes: bool = True


class NoTable(Exception):
    """What looked like a table at its beginning is none."""


class StrayQuote(NoTable):
    """A quotation mark opened a cell and swallowed rows that follow."""


def form_of(beginning: str) -> tuple[Form, float]:
    """How a table that begins like this is most likely written, and how much of it fits, from 0 to 1.

    The separator under which the most cells are IDs and nothing else wins, then the one that gives the
    most regular rows.
    """
    lines = beginning.splitlines()[:_LINES_LOOKED_AT]
    if lines and (said := _SEP_LINE.fullmatch(lines[0])):
        return Form(said[1]), 1.0
    best, best_points, best_fit = Form(","), (0, 0.0, 0), 0.0
    for separator in _SEPARATORS:
        rows = [row for row in _split(lines, Form(separator)) if _RULE.fullmatch("".join(row)) is None]
        widths = Counter(len(row) for row in rows)
        if not widths or max(widths) < 2:
            continue
        width, count = max(((w, c) for w, c in widths.items() if w > 1), key=lambda pair: pair[1])
        fit = count / len(rows)
        ids = sum(one_id(cell) is not None for row in rows for cell in row)
        points = (ids, fit, width)
        if points > best_points:
            best, best_points, best_fit = Form(separator), points, fit
    return best, best_fit


def is_table(beginning: str, *, is_cut: bool) -> Form | None:
    """Whether a text that nobody called a table is one: how it is written, or None.

    `is_cut` says that the text goes on after this beginning.

    It is one if its rows are regular, and its first row names an ID column or its cells are separated by
    tabs, as in everything copied from a spreadsheet. IDs with commas between them are a list, no table.
    """
    lines = [line for line in beginning.splitlines()[:_LINES_LOOKED_AT] if not _RULE.fullmatch(line)]
    if not lines:
        return None
    form, fit = form_of(beginning)
    rows = _split(lines, form)
    if fit >= _CONSISTENT and len(rows[0]) > 1:
        if len(rows) > 1 and _names_columns(rows[0]):
            return form
        has_ids = any(one_id(cell) for row in rows for cell in row)
        if form.separator == "\t" and has_ids and not _is_list(rows, is_cut=is_cut):
            return form
    apart = [_COLUMNS_APART.split(line.strip()) for line in lines]
    if len(lines) > 1 and _names_columns(apart[0]) and len(apart[0]) > 1:
        regular = sum(len(row) == len(apart[0]) for row in apart)
        if regular >= _CONSISTENT * len(apart):
            return Form(SPACES)
    return None


def _names_columns(row: list[str]) -> bool:
    """Whether a row looks like a heading: short texts, one of which names an ID."""
    cells = [cell.strip() for cell in row if cell.strip()]
    kinds = {kind_of(cell) for cell in cells if len(cell) < _LONGEST_HEADING}
    return len(cells) > 1 and bool(kinds - {NameKind.PLAIN}) and not any(seen_in(cell, 0) for cell in cells)


def _is_list(rows: list[list[str]], *, is_cut: bool) -> bool:
    """Whether there is one row, and nothing but IDs in it. The last one may be cut in two."""
    cells = [cell for cell in rows[0] if cell.strip()]
    return len(rows) == 1 and all(map(one_id, cells[:-1] if is_cut else cells))


def is_row_of_ids(beginning: str, form: Form, *, is_cut: bool) -> bool:
    """Whether what is called a table is a list, written in one row: so many columns of IDs no table has."""
    rows = _split(beginning.splitlines()[:_LINES_LOOKED_AT], form)
    return len(rows) == 1 and len(rows[0]) >= _FEWEST_IN_A_ROW and _is_list(rows, is_cut=is_cut)


def _split(lines: Iterable[str], form: Form) -> list[list[str]]:
    try:
        return list(_reader(lines, form))
    except csv.Error:
        return [line.split(form.separator) for line in lines]


def _reader(lines: Iterable[str], form: Form) -> Reader:
    # Spaces after a comma are for the eye; after a tab they are the cell.
    skip = form.separator != "\t"
    if form.quotes:
        return csv.reader(lines, delimiter=form.separator, skipinitialspace=skip)
    return csv.reader(
        lines, delimiter=form.separator, skipinitialspace=skip, quoting=csv.QUOTE_NONE, quotechar=None
    )


def rows_of_file(file: BinaryIO, encoding: str, form: Form, watch: Watch, size: int) -> Iterator[Row]:
    """The rows of a table in a file, with the line each begins in.

    Raises `StrayQuote` where quotation marks don't close, unless `form` takes none for what it is.
    """
    return rows_of_lines(lines_of(chunks(file, encoding, watch, size)), form)


def lines_of(pieces: Iterable[str]) -> Iterator[str]:
    """The lines of a text that comes in pieces, with their ends. Raises `NoTable` for an endless one."""
    rest = ""
    for piece in pieces:
        # The last line is held back, for its end may be a "\r" to which the next piece has the "\n".
        *lines, rest = io.StringIO(rest + piece, newline="")
        if max(map(len, lines), default=0) > LONGEST_LINE or len(rest) > LONGEST_LINE:
            raise NoTable
        yield from lines
    if rest:
        yield rest


def rows_of_lines(lines: Iterable[str], form: Form) -> Iterator[Row]:
    """The rows of a table, with the line each begins in."""
    if form.separator == SPACES:
        for number, text in enumerate(lines, 1):
            yield number, _COLUMNS_APART.split(text.strip())
        return
    reader = _reader(lines, form)
    is_drawn = form.separator == "|"
    line, width = 1, 0
    try:
        for row in reader:
            next_line = reader.line_num + 1
            if next_line - line > 1 and form.quotes and _swallowed(row, form.separator, width):
                raise StrayQuote
            if line > 1 or not _SEP_LINE.fullmatch(form.separator.join(row)):
                yield line, [cell.strip() for cell in row] if is_drawn else row
                width = len(row)
            line = next_line
    except csv.Error as error:
        raise StrayQuote from error


def _swallowed(row: list[str], separator: str, width: int) -> bool:
    """Whether a cell of several lines holds what looks like rows of their own."""
    for cell in row:
        for line in cell.splitlines()[1:]:
            if line.count(separator) >= width - 1 and any(map(one_id, line.split(separator))):
                return True
    return False
