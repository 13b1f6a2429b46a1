"""Which fields of JSON hold the jobs, and its records as jobs with what stands beside them.

The rule is that of `columns`: a field with its path (`data.process_id`) is a column, a record is a row.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final

from app.intake.cells import judged, one_id, seen_in
from app.intake.choice import ColumnChoice, ColumnOption, in_view
from app.intake.columns import REPORT, ROWS_TO_DECIDE, ColumnFacts, weigh
from app.intake.gather import Gather
from app.intake.json_text import Loose, Path, Record
from app.intake.limits import LONGEST_LABEL, MOST_COLUMNS
from app.intake.names import NameKind, kind_of, kind_of_path
from app.intake.problems import IntakeProblem
from app.intake.text import sightings
from app.intake.watch import Watch
from app.problem import Problem

Part = Record | Loose

_PARTS_A_STEP: Final = 500
_REPORT_HEADER: Final = frozenset({("handed_in",), ("rows_in_this_file",)})
_REPORT_TABLE: Final = ("jobs",)
_OLD_NEWS: Final = frozenset((name,) for name in REPORT[1:])

_Key = tuple[str, ...]


def _key_of(table: Path, name: Path) -> _Key:
    """What makes a field one column. `process_id` is the same wherever it stands, `id` is not."""
    if name and kind_of(name[-1]) is NameKind.JOB:
        return (name[-1].casefold(),)
    return (*table, *name)


@dataclass(slots=True)
class _Fields:
    """The fields seen so far that hold IDs, and the names of all."""

    facts: dict[_Key, ColumnFacts]
    names: dict[str, None]

    def look(self, record: Record) -> None:
        """Take a record into account."""
        for name, cell in record.fields.items():
            dotted = ".".join((*record.table, *name))
            if len(self.names) < MOST_COLUMNS:
                self.names[dotted] = None
            seen = seen_in(cell, record.line)
            if seen:
                key = _key_of(record.table, name)
                if key not in self.facts:
                    self.facts[key] = ColumnFacts(dotted, kind_of_path((*record.table, *name)))
                self.facts[key].look(seen, cell)


def read_json(parts: Iterator[Part], gather: Gather, column: str | None, watch: Watch) -> ColumnChoice | None:
    """Read the jobs of JSON into `gather`, or say what has to be chosen.

    `column` is the name of the field that a person chose, with or without its path. Raises `Problem`
    (NO_SUCH_COLUMN) when there is none of that name.
    """
    source = watch.source
    parts = _watched(_without_old_news(parts), watch)
    head = list(islice(parts, ROWS_TO_DECIDE))
    fields = _Fields({}, {})
    for part in head:
        if isinstance(part, Record):
            fields.look(part)
    following = list(islice(parts, 1))
    if column is None:
        best = weigh(list(fields.facts.values()), all_seen=not following)
        if best is None and fields.facts:
            return _choice(source, head, fields)
        chosen = {key for key, facts in fields.facts.items() if facts is best}
    else:
        chosen = _named(column, head, fields, source)
    reader = _Records(gather, chosen, fields if column is None else None)
    if not reader.take(chain(head, following, parts)):
        return _choice(source, head, fields)
    return None


def _without_old_news(parts: Iterator[Part]) -> Iterator[Part]:
    """All parts; but of a report of this program only its jobs, without what became of them."""
    is_report = False
    for part in parts:
        if not isinstance(part, Record):
            yield part
            continue
        is_report |= part.table == ("report",) and part.fields.keys() >= _REPORT_HEADER
        if not is_report:
            yield part
        elif part.table == _REPORT_TABLE:
            kept = {name: cell for name, cell in part.fields.items() if name not in _OLD_NEWS}
            yield Record(part.line, part.table, kept)


def _watched(parts: Iterator[Part], watch: Watch) -> Iterator[Part]:
    for number, part in enumerate(parts):
        if number % _PARTS_A_STEP == 0:
            watch.at(0, 0)
        yield part


def _named(column: str, head: list[Part], fields: _Fields, source: str) -> set[_Key]:
    wanted = " ".join(column.split()).casefold()
    chosen: set[_Key] = set()
    for part in head:
        if isinstance(part, Record):
            for name in part.fields:
                path = (*part.table, *name)
                if path and wanted in (".".join(path).casefold(), path[-1].casefold()):
                    chosen.add(_key_of(part.table, name))
    if not chosen:
        names = ", ".join(filter(None, fields.names))
        raise Problem(IntakeProblem.NO_SUCH_COLUMN, source=source, name=column, columns=names)
    return chosen


def _choice(source: str, head: list[Part], fields: _Fields) -> ColumnChoice:
    """What there is to choose from: the fields of the records that hold IDs."""
    header = list(fields.names)
    header += [facts.name for facts in fields.facts.values() if facts.name not in fields.names]
    options = [
        ColumnOption(facts.name, header.index(facts.name), facts.count) for facts in fields.facts.values()
    ]
    rows: list[list[str]] = []
    for part in head:
        if isinstance(part, Record):
            cells = {".".join((*part.table, *name)): cell for name, cell in part.fields.items()}
            rows.append([cells.get(name, "") for name in header])
    return ColumnChoice(source, tuple(header), in_view(rows), tuple(options))


class _Records:
    """Takes records into a `Gather`, once it is known which fields hold the jobs."""

    def __init__(self, gather: Gather, chosen: set[_Key], watched: _Fields | None) -> None:
        self._gather = gather
        self._chosen = chosen
        self._watched = watched
        self._keys: dict[tuple[Path, Path], _Key] = {}
        self._places = {name: at for at, name in enumerate(gather.columns)}

    def take(self, parts: Iterable[Part]) -> bool:
        """Take everything. False as soon as something raises a doubt about the fields."""
        for part in parts:
            if isinstance(part, Loose):
                self._gather.take(sightings(part.text, part.line))
                continue
            jobs = [name for name in part.fields if self._key(part.table, name) in self._chosen]
            if jobs:
                extra = self._beside(part, jobs)
                for name in jobs:
                    self._take_cell(part.fields[name], part.line, extra)
            if self._watched is not None and self._is_doubtful(part, self._watched):
                return False
        return True

    def _key(self, table: Path, name: Path) -> _Key:
        key = self._keys.get((table, name))
        if key is None:
            key = self._keys[table, name] = _key_of(table, name)
        return key

    def _beside(self, record: Record, jobs: list[Path]) -> tuple[str, ...]:
        cells: list[str] = [""] * len(self._gather.columns)
        for name, cell in record.fields.items():
            if name in jobs or not name:
                continue
            dotted = ".".join(name)
            at = self._places.get(dotted)
            if at is None:
                if len(self._gather.columns) >= MOST_COLUMNS:
                    continue
                at = self._places[dotted] = len(self._gather.columns)
                self._gather.columns.append(dotted)
                cells.append("")
            cells[at] = cell[:LONGEST_LABEL]
        return tuple(cells)

    def _take_cell(self, cell: str, line: int, extra: tuple[str, ...]) -> None:
        job_id = one_id(cell)
        if job_id is not None:
            self._gather.add(job_id, line, extra)
            return
        seen = seen_in(cell, line)
        self._gather.take(seen, extra)
        damage = None if seen else judged(cell)
        if damage is not None:
            self._gather.reject(line, cell, damage)

    def _is_doubtful(self, record: Record, fields: _Fields) -> bool:
        """Whether an ID turned up in a field that had none so far and can be the jobs' as well."""
        for name, cell in record.fields.items():
            key = self._key(record.table, name)
            if key not in fields.facts and one_id(cell) is not None:
                fields.look(record)
                best = weigh(list(fields.facts.values()), all_seen=False)
                return (
                    best is None or {k for k, facts in fields.facts.items() if facts is best} != self._chosen
                )
        return False
