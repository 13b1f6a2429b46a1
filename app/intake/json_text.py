"""JSON in whatever form it is handed on, taken apart into records: small sets of named texts.

One document, one a line (JSONL), several one after the other, broken ones: everything that can be read is
read, the rest comes back as plain text. The document is walked from the outside in, one element at a time,
so that a large one does not hold up others and a deeply nested one does no harm.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, cast

from app.intake import names
from app.intake.cells import one_id

Path = tuple[str, ...]

WINDOW: Final = 1 << 16
"""Characters that are given to the parser at one time."""
_DEEPEST: Final = 100
"""Levels of nesting inside one element that the parser is trusted with; deeper ones are walked."""
_LONGEST_PATH: Final = 20
"""Names of a path that are kept, from its end."""
KEY: Final = (names.KEY,)
"""The field of a record whose ID was the key of an object, as in `{"<id>": {…}}`."""

_SPACE: Final = re.compile(r"[ \t\r\n\ufeff]*")
_AFTER_VALUE: Final = frozenset((",", "]", "}", ":", " ", "\t", "\r", "\n", ""))
_MOST_ENDLESS_TEXTS: Final = 8
_BRACKET: Final = re.compile(r"[\[\]{}]")


@dataclass(frozen=True, slots=True)
class Record:
    """An object, or a plain value in a list. `table` is the path to the list or object it stands in."""

    line: int
    table: Path
    fields: dict[Path, str]


@dataclass(frozen=True, slots=True)
class Loose:
    """A piece that is no JSON."""

    line: int
    text: str


class _Object(list[tuple[str, "Value"]]):
    """An object as the list of its pairs: a key that comes twice hides nothing."""


Value = str | bool | list["Value"] | _Object | None

_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_Object, parse_int=str, parse_float=str, parse_constant=str, strict=False
)


class NotJson(Exception):
    """The text is no JSON from here on."""


@dataclass(slots=True)
class _Level:
    """A list or an object that is being walked through. `path` is the table its records belong to."""

    path: Path
    closer: str
    in_list: bool
    line: int
    key: str = ""
    begun: bool = False
    fields: dict[Path, str] = field(default_factory=dict)


def records(text: str) -> Iterator[Record | Loose]:
    """Everything in a text that is JSON or was meant to be, in order."""
    walk = _Walk(text)
    while sign := walk.sign():
        if sign in "{[":
            try:
                yield from walk.document()
            except NotJson:
                yield from walk.unfinished()
        if walk.is_beside_json():
            yield walk.rest_of_line()


def begins_with_json(text: str) -> bool:
    """Whether a text, of which this is the beginning, begins with a list or an object of JSON."""
    if not text.lstrip(" \t\r\n\ufeff").startswith(("{", "[")):
        return False
    return isinstance(next(records(text), None), Record)


class _Walk:
    """Goes through a text from one element to the next."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line = 1
        self._counted = 0
        self._window = ""
        self._base = 0
        self._is_deep = False
        self._endless_texts = 0
        self._levels: list[_Level] = []

    def sign(self) -> str:
        """The next character that is no space; empty at the end."""
        space = _SPACE.match(self._text, self._at)
        self._at = space.end() if space else self._at
        return self._text[self._at : self._at + 1]

    def is_beside_json(self) -> bool:
        """Whether something else than JSON comes next."""
        return bool(self._levels) or self.sign() not in ("", "{", "[")

    def unfinished(self) -> Iterator[Record]:
        """What was read of objects that turned out to be broken."""
        for level in self._levels:
            if level.fields:
                yield Record(level.line, level.path, level.fields)

    def rest_of_line(self) -> Loose:
        """What is left of the line at which the reading failed."""
        self._levels.clear()
        line, begin = self._line_here(), self._at
        end = self._text.find("\n", begin)
        self._at = len(self._text) if end < 0 else end + 1
        return Loose(line, self._text[begin : self._at])

    def document(self) -> Iterator[Record]:
        """One document, element by element. Raises `NotJson` where it stops being one."""
        yield from self._element()
        while self._levels:
            level = self._levels[-1]
            sign = self.sign()
            if level.begun and sign == ",":
                self._at += 1
                sign = self.sign()
            elif level.begun and sign != level.closer:
                raise NotJson
            level.begun = True
            if sign == level.closer:
                self._at += 1
                self._levels.pop()
                if level.fields:
                    yield Record(level.line, level.path, level.fields)
                continue
            if level.closer == "}":
                self._read_key(level)
            yield from self._element()

    def _line_here(self) -> int:
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._line

    def _read_key(self, level: _Level) -> None:
        key = self._parsed() if self.sign() == '"' else None
        if not isinstance(key, str) or self.sign() != ":":
            raise NotJson
        self._at += 1
        level.key = _clean(key)

    def _element(self) -> Iterator[Record]:
        """Take the value that begins here, or go into it."""
        sign, line, begin = self.sign(), self._line_here(), self._at
        level = self._levels[-1] if self._levels else _Level((), "", in_list=False, line=line)
        is_field = level.closer == "}"
        by_id = is_field and one_id(level.key) is not None
        path = (*level.path[1 - _LONGEST_PATH :], level.key) if is_field and not by_id else level.path
        fields: dict[Path, str] = {KEY: level.key} if by_id else {}
        in_list = level.in_list or by_id
        # Lists are always gone into, and objects that hold lists of objects: those are the records.
        value = self._parsed_object() if sign == "{" and (in_list or not self._levels) else None
        if value is not None and not in_list and _holds_records(value):
            self._at, value = begin, None
        if value is not None:
            yield from _flat(value, line, path, fields)
        elif sign in ("{", "["):
            self._at += 1
            closer = "}" if sign == "{" else "]"
            self._levels.append(_Level(path, closer, in_list or sign == "[", line, fields=fields))
        else:
            text = _as_text(self._parsed())
            if not is_field:
                yield Record(line, path, {(): text})
            elif by_id:
                yield Record(line, path, {**fields, ("value",): text})
            else:
                _put(level.fields, (level.key,), text)

    def _parsed_object(self) -> _Object | None:
        """The object that begins here, or None where it has to be gone into."""
        begin = self._at
        try:
            value = self._parsed()
        except NotJson:
            self._at = begin
            return None
        return value if isinstance(value, _Object) else None

    def _parsed(self) -> Value:
        """The value that begins here. Raises `NotJson` when there is none, or it is too large or too deep."""
        at = self._at
        end_of_window = self._base + len(self._window)
        if at >= end_of_window - WINDOW // 2 and end_of_window < len(self._text):
            self._move_window(at)
        is_text = self._text.startswith('"', at)
        if self._is_deep and not is_text:
            raise NotJson
        try:
            value, end = _DECODER.raw_decode(self._window, at - self._base)
        except (ValueError, RecursionError):
            return self._long_text() if is_text else self._fail()
        self._at = self._base + end
        # A number goes on in the next window, or is the beginning of an ID without quotes.
        if isinstance(value, str) and not is_text and self._text[self._at : self._at + 1] not in _AFTER_VALUE:
            self._at = at
            raise NotJson
        return cast("Value", value)

    def _fail(self) -> Value:
        raise NotJson

    def _move_window(self, at: int) -> None:
        self._base = at
        self._window = self._text[at : at + WINDOW]
        self._is_deep = _rises(self._window) > _DEEPEST

    def _long_text(self) -> Value:
        """A text that goes beyond the window: a log, a picture in Base64."""
        if self._endless_texts >= _MOST_ENDLESS_TEXTS:  # each try searches all the rest
            raise NotJson
        try:
            value, self._at = _DECODER.raw_decode(self._text, self._at)
        except ValueError as error:
            self._endless_texts += 1
            raise NotJson from error
        return cast("Value", value)


def _rises(window: str) -> int:
    """By how many levels the brackets of a piece of text go in, at most."""
    if window.count("[") + window.count("{") <= _DEEPEST:
        return 0
    depth = lowest = most = 0
    for match in _BRACKET.finditer(window):
        depth += 1 if match[0] in "[{" else -1
        lowest = min(lowest, depth)
        most = max(most, depth - lowest)
    return most


def _as_text(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return _clean(value) if isinstance(value, str) else ""


def _clean(text: str) -> str:
    """The text without halves of characters: an escape of JSON can leave one, and no file could hold it."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def _holds_records(value: _Object) -> bool:
    """Whether there are objects in a list, or under IDs, anywhere in this one."""
    inside = [value]
    while inside:
        for key, held in inside.pop():
            if isinstance(held, _Object):
                inside.append(held)
            elif isinstance(held, list) and any(isinstance(one, list) for one in held):
                return True
            if one_id(key):
                return True
    return False


def _put(fields: dict[Path, str], path: Path, text: str) -> None:
    """Add a field; a name that comes twice keeps both texts."""
    fields[path] = f"{fields[path]}, {text}" if fields.get(path) else text


def _flat(value: _Object, line: int, table: Path, fields: dict[Path, str]) -> Iterator[Record]:
    """An object as a record: what is nested in it with dotted names, objects in lists and under IDs as
    records of their own after it. It is no deeper than `_DEEPEST`."""
    nested: list[tuple[Path, _Object, dict[Path, str]]] = []
    _flatten(value, (), fields, nested)
    if fields:
        yield Record(line, table, fields)
    for path, inner, own in nested:
        yield from _flat(inner, line, (*table, *path), own)


def _flatten(
    value: _Object, prefix: Path, fields: dict[Path, str], nested: list[tuple[Path, _Object, dict[Path, str]]]
) -> None:
    for key, held in value:
        name = (*prefix, _clean(key))
        if isinstance(held, _Object):
            if one_id(key):
                nested.append((prefix, held, {KEY: key}))
            else:
                _flatten(held, name, fields, nested)
        elif isinstance(held, list):
            texts, objects = _of_list(cast("list[Value]", held))
            nested += [(name, inner, {}) for inner in objects]
            _put(fields, name, ", ".join(texts))
        else:
            _put(fields, name, _as_text(held))


def _of_list(value: list[Value]) -> tuple[list[str], list[_Object]]:
    """The plain values and the objects of a list, of lists inside it, too, in order."""
    texts: list[str] = []
    objects: list[_Object] = []
    inside: list[Value] = list(reversed(value))
    while inside:
        held = inside.pop()
        if isinstance(held, _Object):
            objects.append(held)
        elif isinstance(held, list):
            inside.extend(reversed(cast("list[Value]", held)))
        elif text := _as_text(held):
            texts.append(text)
    return texts, objects
