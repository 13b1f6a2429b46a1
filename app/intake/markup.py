"""Text and tables of HTML: e-mails, web pages, and the "Excel files" that many programs write as HTML or XML.

A forgiving reading in linear time. Layout tables, whose cells hold whole pages, are read as text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from app.intake.watch import Watch

Block = str | list[list[str]]
"""A piece of running text, or the rows of a table."""

_BEGINNING: Final = 4096
_OPENING: Final = re.compile(r"<(?:!doctype html|html|head|body|table|div|p|\w*:?workbook)\b", re.IGNORECASE)
_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*:)?([a-zA-Z][a-zA-Z0-9]*)")
_INDEX: Final = re.compile(r"""\bindex\s*=\s*["']([0-9]{1,5})["']""", re.IGNORECASE)
_SPACE: Final = re.compile(r"[ \t\r\n\f]+")

_CELLS: Final = frozenset({"td", "th", "cell"})
_ROWS: Final = frozenset({"tr", "row"})
_TABLES: Final = frozenset({"table"})
_UNSEEN: Final = frozenset({"script", "style", "head", "title", "styles", "documentproperties"})
_INLINE: Final = frozenset(
    {"a", "abbr", "b", "big", "code", "data", "em", "font", "i", "kbd", "mark", "s", "samp", "small", "span"}
    | {"strong", "sub", "sup", "tt", "u", "wbr", "o", "ins", "del"}
)
_MOST_COLUMNS: Final = 1024
_A_STEP: Final = 1 << 16
"""Characters of a page that are taken in one go."""
_LONGEST_ENTITY: Final = 40


def is_markup(beginning: str) -> bool:
    """Whether a text that begins like this is HTML, or XML of a spreadsheet."""
    start = beginning[:_BEGINNING].lstrip("\ufeff \t\r\n")
    return start.startswith("<") and _OPENING.search(start) is not None


@dataclass(slots=True)
class _Table:
    rows: list[list[str]] = field(default_factory=list)
    is_layout: bool = False


class _Page:
    """Puts a page together, tag by tag."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._text: list[str] = []
        self._tables: list[_Table] = []
        self._cell: list[str] | None = None

    def add(self, text: str) -> None:
        """Add running text."""
        shown = _SPACE.sub(" ", html.unescape(text)) if "&" in text else _SPACE.sub(" ", text)
        (self._text if self._cell is None else self._cell).append(shown)

    def tag(self, name: str, attributes: str, *, is_end: bool) -> None:
        """Take a tag into account."""
        if name in _TABLES:
            self._close_table() if is_end else self._open_table()
        elif name in _ROWS and self._tables:
            self._close_cell()
            if not is_end:
                self._tables[-1].rows.append([])
        elif name in _CELLS and self._tables:
            self._close_cell()
            if not is_end:
                self._open_cell(attributes)
        elif name == "br":
            (self._text if self._cell is None else self._cell).append("\n")
        elif name not in _INLINE:
            (self._text if self._cell is None else self._cell).append("\n" if self._cell is None else " ")

    def _open_table(self) -> None:
        if self._tables:
            self._close_cell()
            self._tables[-1].is_layout = True
            self._write_out(self._tables[-1])
        self._tables.append(_Table())

    def _close_table(self) -> None:
        self._close_cell()
        if self._tables:
            self._write_out(self._tables.pop())

    def _open_cell(self, attributes: str) -> None:
        rows = self._tables[-1].rows
        if not rows:
            rows.append([])
        index = _INDEX.search(attributes) if "ndex" in attributes else None
        if index:  # XML of Excel leaves out empty cells
            rows[-1] += [""] * (min(int(index[1]), _MOST_COLUMNS) - 1 - len(rows[-1]))
        self._cell = []

    def _close_cell(self) -> None:
        if self._cell is not None and self._tables:
            self._tables[-1].rows[-1].append("".join(self._cell).strip())
        self._cell = None

    def _write_out(self, table: _Table) -> None:
        rows = [row for row in table.rows if any(row)]
        table.rows = []
        if table.is_layout or max(map(len, rows), default=0) < 2:
            self._text += ["\n", "\n".join("\t".join(row) for row in rows), "\n"]
        else:
            self._flush()
            self.blocks.append(rows)

    def _flush(self) -> None:
        text = "".join(self._text)
        self._text.clear()
        if text.strip():
            self.blocks.append(text)

    def close(self) -> list[Block]:
        """The page is at its end."""
        while self._tables:
            self._close_table()
        self._flush()
        return self.blocks


def blocks_of(page: str, watch: Watch) -> list[Block]:
    """The text and the tables of a page, in order. Raises `Problem` when it is stopped."""
    result = _Page()
    unseen = ""
    for text, name, attributes, is_end in _pieces(page, watch):
        if unseen:
            ends = (is_end and name == unseen) or (unseen == "head" and name == "body")
            unseen = "" if ends else unseen
            continue
        result.add(text)
        if name in _UNSEEN and not is_end and not attributes.endswith("/"):
            unseen = name
        elif name:
            result.tag(name, attributes, is_end=is_end)
            if attributes.endswith("/") and name in _CELLS | _ROWS | _TABLES:
                result.tag(name, "", is_end=True)
    return result.close()


def _pieces(page: str, watch: Watch) -> Iterator[tuple[str, str, str, bool]]:
    """Text and the tag after it, if there is one: its name without a prefix, its attributes, whether it is an
    end tag."""
    at, told, length = 0, 0, len(page)
    while at < length:
        if at >= told:
            watch.at(at, length)
            told = at + _A_STEP
        opening = page.find("<", at, at + _A_STEP)
        if opening < 0 and at + _A_STEP < length:
            cut = at + _A_STEP
            entity = page.rfind("&", cut - _LONGEST_ENTITY, cut)
            cut = cut if entity < 0 else entity
            yield page[at:cut], "", "", False
            at = cut
            continue
        if opening < 0:
            break
        if page.startswith("<!--", opening):
            end = page.find("-->", opening)
            if end < 0:
                break
            yield page[at:opening], "", "", False
            at = end + 3
            continue
        tag = _TAG.match(page, opening)
        if tag is None and page[opening + 1 : opening + 2] not in ("!", "?"):
            yield page[at : opening + 1], "", "", False
            at = opening + 1
            continue
        end = page.find(">", opening)
        if end < 0:
            break
        name = tag[3].lower() if tag else ""
        yield page[at:opening], name, page[tag.end() if tag else end : end], bool(tag and tag[1])
        at = end + 1
    yield page[at:], "", "", False
