"""Tells what kind of thing was handed in, and reads it accordingly.

What is in a file decides, not its name: a "workbook" may be HTML or CSV underneath, a ".txt" a table. The
name only helps where the content leaves room.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.intake.cells import one_id
from app.intake.choice import Choice
from app.intake.columns import Row, Table, read_table
from app.intake.delimited import Form, NoTable, form_of, is_row_of_ids, is_table, rows_of_file
from app.intake.encoding import chunks, encoding_of, text_encoding
from app.intake.gather import Gather, merged
from app.intake.json_jobs import read_json
from app.intake.json_text import begins_with_json, records
from app.intake.mail import Part, is_mail, taken_apart
from app.intake.markup import Block, blocks_of, is_markup
from app.intake.problems import IntakeProblem
from app.intake.source import Source, in_memory
from app.intake.text import Reading, read_text, sightings
from app.intake.watch import Watch
from app.intake.workbook import is_workbook, read_workbook
from app.jobs.handed_in import HandedIn
from app.problem import Problem

Result = HandedIn | Choice

_BEGINNING: Final = 1 << 16
_TABLES: Final = frozenset({".csv", ".tsv", ".tab"})
_JSON: Final = frozenset({".json", ".jsonl", ".ndjson"})
_MOST_MAILS_INSIDE: Final = 3

_PACKED: Final = (b"\x1f\x8b", b"7z\xbc\xaf'\x1c", b"Rar!\x1a\x07", b"BZh", b"\xfd7zXZ\x00", b"(\xb5/\xfd")
_CONTROLS: Final = bytes(code for code in range(1, 32) if code not in b"\b\t\n\v\f\r\x1b")
_MOST_CONTROLS: Final = 0.02
_MOST_ZEROS: Final = 0.1
"""Shares of control characters and zero bytes above which bytes are no text. Some logs have a few."""

_FINAL: Final = frozenset({IntakeProblem.STOPPED, IntakeProblem.TOO_MANY_JOBS})
"""News that is not about one part of an e-mail only."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person chose: a column, a sheet, or nothing so far."""

    column: str | None = None
    sheet: str | None = None


def read_content(source: Source, wanted: Wanted, watch: Watch, mails_around: int = 0) -> Result:
    """Read whatever this is. Raises `Problem`."""
    watch.at(0, source.size)
    head = source.head(_BEGINNING)
    if is_workbook(head):
        gather = Gather(source.name)
        choice = read_workbook(source, gather, watch, column=wanted.column, sheet=wanted.sheet)
        return choice or gather.handed_in()
    if head.startswith(_PACKED):
        raise Problem(IntakeProblem.PACKED, source=source.name)
    encoding = encoding_of(source.file, watch)
    if not encoding.startswith("utf-16") and not encoding.startswith("utf-32") and _is_binary(head):
        raise Problem(IntakeProblem.NOT_A_LIST, source=source.name)
    return read_text_content(source, encoding, wanted, watch, mails_around)


def _is_binary(head: bytes) -> bool:
    """Whether these bytes are no text. Zeros at the beginning are what is left of a log that was cut."""
    text = head.lstrip(b"\0")
    if text.startswith(b"%PDF-"):
        return True
    controls = len(text) - len(text.translate(None, _CONTROLS))
    return controls > _MOST_CONTROLS * len(text) or text.count(0) > _MOST_ZEROS * len(text)


def read_text_content(
    source: Source, encoding: str, wanted: Wanted, watch: Watch, mails_around: int = 0
) -> Result:
    """Read a text: a table, JSON, an e-mail, a page, or just text. Raises `Problem`."""
    first = next(chunks(source.file, encoding, Watch(source.name), 0), "")
    beginning = first[:_BEGINNING].replace("\0", "")
    if is_mail(source.suffix, beginning) and mails_around < _MOST_MAILS_INSIDE:
        return _read_mail(source, wanted, watch, mails_around)
    if wanted.sheet is not None:
        raise Problem(IntakeProblem.NO_SHEETS, source=source.name, name=wanted.sheet)
    text = _Text(source, encoding, wanted.column, watch)
    if is_markup(beginning):
        return text.as_page()
    is_cut = len(first) > _BEGINNING
    if source.suffix in _TABLES:
        form, _ = form_of(beginning)
        is_list = wanted.column is None and is_row_of_ids(beginning, form, is_cut=is_cut)
        return text.as_it_is() if is_list else text.as_table(form)
    can_be_json = beginning.lstrip(" \t\r\n\ufeff").startswith(("{", "["))
    if can_be_json and (source.suffix in _JSON or begins_with_json(beginning)):
        return text.as_json()
    written = is_table(beginning, is_cut=is_cut)
    if written is not None:
        return text.as_table(written)
    if wanted.column is not None:
        return text.as_table(form_of(beginning)[0], is_certain=False)
    return text.as_it_is()


class _Text:
    """A text and the ways to read it."""

    def __init__(self, source: Source, encoding: str, column: str | None, watch: Watch) -> None:
        self._source = source
        self._encoding = encoding
        self._column = column
        self._watch = watch

    def _pieces(self) -> Iterator[str]:
        return chunks(self._source.file, self._encoding, self._watch, self._source.size)

    def as_it_is(self) -> HandedIn:
        """Every ID in it."""
        gather = Gather(self._source.name)
        reading = Reading()
        for piece in self._pieces():
            gather.take(reading.feed(piece))
        gather.take(reading.close())
        return gather.handed_in()

    def as_table(self, form: Form, *, is_certain: bool = True) -> Result:
        """The jobs of a table; of a text that turns out to be none, every ID."""
        result = self._as_table(form, is_certain=is_certain)
        if result is None and form.quotes:
            result = self._as_table(Form(form.separator, quotes=False), is_certain=is_certain)
        if result is None or (self._column is None and _is_empty(result)):
            return self.as_it_is()
        return result

    def _as_table(self, form: Form, *, is_certain: bool) -> Result | None:
        gather = Gather(self._source.name)
        rows = rows_of_file(self._source.file, self._encoding, form, self._watch, self._source.size)
        try:
            choice = read_table(Table(self._source.name, rows), gather, self._column)
        except NoTable:
            return None
        except Problem as problem:
            if problem.what is IntakeProblem.NO_SUCH_COLUMN and not is_certain:
                name = str(self._column)
                raise Problem(IntakeProblem.NO_COLUMNS, source=self._source.name, name=name) from problem
            raise
        return choice or gather.handed_in()

    def as_json(self) -> Result:
        """The jobs of JSON."""
        gather = Gather(self._source.name)
        parts = records("".join(self._pieces()))
        choice = read_json(parts, gather, self._column, self._watch)
        return choice or gather.handed_in()

    def as_page(self) -> Result:
        """The jobs in the text and the tables of a page."""
        page = "".join(self._pieces())
        result = read_page(blocks_of(page, self._watch), self._source.name, self._column)
        return self.as_it_is() if self._column is None and _is_empty(result) else result


def _is_empty(result: Result) -> bool:
    return isinstance(result, HandedIn) and not (result.found or result.rejects)


def read_page(blocks: list[Block], name: str, column: str | None) -> Result:
    """The jobs of a page. With a column chosen, the tables that have it."""
    results: list[HandedIn] = []
    missed: Problem | None = None
    for block in blocks:
        gather = Gather(name)
        if isinstance(block, str):
            gather.take(sightings(block) if column is None else ())
        else:
            rows: Iterator[Row] = iter(list(enumerate(block, 1)))
            try:
                choice = read_table(Table(name, rows), gather, column)
            except Problem as problem:
                if problem.what is not IntakeProblem.NO_SUCH_COLUMN:
                    raise
                missed = problem
                continue
            if choice is not None:
                return choice
        results.append(gather.handed_in())
    if missed is not None and not any(result.found for result in results):
        raise missed
    return merged(name, results)


def _read_mail(source: Source, wanted: Wanted, watch: Watch, mails_around: int) -> Result:
    """The jobs in what an e-mail says and in what is attached to it, or the first choice to be made."""
    try:
        mail = taken_apart(source.file, watch)
    except ValueError:
        return _Text(source, encoding_of(source.file, watch), wanted.column, watch).as_it_is()
    results: list[HandedIn] = []
    problems: list[Problem] = []
    if wanted == Wanted():
        results.append(read_text(mail.subject, source.name))
    parts: list[Part | tuple[Part, ...]] = [*mail.texts, *mail.attachments]
    for part in parts:
        watch.at(0, 0)
        try:
            if isinstance(part, Part):
                result = _read_attachment(part, source.name, wanted, watch, mails_around)
            else:
                result = _read_written(part, source.name, wanted, watch)
        except Problem as problem:
            if problem.what in _FINAL:
                raise
            problems.append(problem)
            continue
        if not isinstance(result, HandedIn):
            return result
        results.append(result)
    if problems and not any(result.found for result in results):
        raise problems[0]
    return merged(source.name, results)


def _read_written(forms: tuple[Part, ...], name: str, wanted: Wanted, watch: Watch) -> Result:
    """What was written. The page is better than the plain text only for tables: it knows the columns."""
    result: Result = HandedIn(name, ())
    for part in forms:
        source = in_memory(name, part.content)
        encoding = _encoding(part, source, watch)
        if part.is_html:
            page = "".join(chunks(source.file, encoding, watch, source.size))
            blocks = blocks_of(page, watch)
            if _is_empty(result) or any(isinstance(block, list) and _names_ids(block) for block in blocks):
                result = read_page(blocks, name, wanted.column)
        elif _is_empty(result):
            result = read_text_content(source, encoding, wanted, watch, _MOST_MAILS_INSIDE)
    return result


def _names_ids(rows: list[list[str]]) -> bool:
    """Whether a table has several columns of IDs, and a plain text of it would mix them up."""
    columns = {at for row in rows for at, cell in enumerate(row) if one_id(cell)}
    return len(columns) > 1


def _read_attachment(part: Part, mail: str, wanted: Wanted, watch: Watch, mails_around: int) -> Result:
    """What is attached, if it is a list."""
    source = in_memory(part.name, part.content)
    try:
        return read_content(source, wanted, watch, mails_around + 1)
    except Problem as problem:
        if problem.what is IntakeProblem.NOT_A_LIST:
            return HandedIn(mail, ())
        raise


def _encoding(part: Part, source: Source, watch: Watch) -> str:
    """The encoding that a mail names, if there is such a one and it fits; else what it looks like."""
    name = text_encoding(part.charset or "ascii")
    try:
        part.content.decode(name or "ascii")
    except ValueError:
        name = ""
    return name or encoding_of(source.file, watch)
