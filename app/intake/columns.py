"""Which column of a table holds the jobs, and its rows as jobs with what stands beside them.

The names of the columns and what is in them decide together; `weigh` is the whole rule. Where it leaves any
doubt, the person chooses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from operator import itemgetter
from typing import Final

from app.intake.cells import SHORTEST, consists_of_ids, judged, one_id, seen_in
from app.intake.choice import ColumnChoice, ColumnOption, in_view
from app.intake.gather import Gather, Seen
from app.intake.limits import MOST_COLUMNS, WIDEST_TABLE
from app.intake.names import NameKind, kind_of
from app.intake.problems import IntakeProblem
from app.jobs.handed_in import Damage
from app.jobs.job_id import JobId
from app.problem import Problem

Row = tuple[int, list[str]]
"""The number of a row, from 1, and its cells."""

ROWS_TO_DECIDE: Final = 1_000
"""Rows from the first ID on by which the column is decided; what comes later can only raise a doubt."""
_ROWS_ABOVE: Final = 20
"""Rows above the first ID among which the heading is looked for."""
REPORT: Final = ("job_id", "status", "detail", "http_status", "attempts", "finished_at")
"""How a report of this program begins. What it says of an old run does not come into a new list."""


@dataclass(slots=True)
class ColumnFacts:
    """What is known of a column: `exact` counts cells that are IDs and nothing else, `within` those with an
    ID in other text, `damaged` those with a damaged one."""

    name: str
    kind: NameKind
    exact: int = 0
    within: int = 0
    damaged: int = 0
    ids: list[JobId] = field(default_factory=list)

    @property
    def count(self) -> int:
        """Cells that speak for the column."""
        return self.exact + self.within + self.damaged

    def look(self, seen: list[Seen], cell: str) -> None:
        """Take a cell into account, with what was seen in it."""
        found = [what for _, _, what in seen if not isinstance(what, Damage)]
        self.ids += found
        if not found:
            self.damaged += bool(seen)
        elif consists_of_ids(cell, seen):
            self.exact += 1
        else:
            self.within += 1


def weigh(columns: list[ColumnFacts], *, all_seen: bool) -> ColumnFacts | None:
    """The column of the jobs, or None where it is not certain.

    1. One column with IDs is named as the jobs'. (Two of them are as good as one if they say the same.)
    2. Else columns whose cells are IDs and nothing else count before columns with IDs inside other text, and
       columns named as another thing's are out. If one is left, it is the one; but if only its content
       speaks for it, nothing else may look like it.

    `all_seen` says that the facts are of the whole table.
    """
    with_ids = [column for column in columns if column.count]
    named = [column for column in with_ids if column.kind is NameKind.JOB]
    if named:
        return _only(named, all_seen=all_seen)
    pure = [column for column in with_ids if column.exact or column.damaged > column.within] or with_ids
    possible = [column for column in pure if column.kind is not NameKind.OTHER]
    best = _only(possible, all_seen=all_seen)
    if best is None or (len(possible) < len(pure) and best.kind is not NameKind.NEUTRAL):
        return None
    return best


def _only(columns: list[ColumnFacts], *, all_seen: bool) -> ColumnFacts | None:
    """The one column there is, or the first of several with the very same IDs in the same order."""
    if not columns:
        return None
    first = columns[0]
    same = all_seen and all(column.ids == first.ids for column in columns)
    return first if len(columns) == 1 or same else None


@dataclass(slots=True)
class Table:
    """A table to be read: its rows, in order, and the names it goes by. `left` is the number of columns to
    the left of it, for the letters."""

    source: str
    rows: Iterator[Row]
    sheet: str = ""
    left: int = 0


def read_table(table: Table, gather: Gather, column: str | None) -> ColumnChoice | None:
    """Read the jobs of a table into `gather`, or say what has to be chosen.

    `column` is the name (or the letter) of the column that a person chose. Raises `Problem`
    (NO_SUCH_COLUMN) when there is none of that name.
    """
    head, complete = _head(table.rows)
    heading = _heading(head)
    given = [] if heading is None else head[heading][1]
    names = _names(head, given, table.left)
    body = head if heading is None else head[heading + 1 :]
    facts = _facts(names, given, body)
    if column is None:
        best = weigh(facts, all_seen=complete)
        if best is None:
            return _choice(table, names, body, facts)
        job = facts.index(best)
    else:
        job = _named(column, names, table)
        best = facts[job]
    beside = [at for at in range(len(names)) if at != job and (_text(given, at) or _is_filled(at, body))]
    if tuple(names[: len(REPORT)]) == REPORT:
        beside = [at for at in beside if at >= len(REPORT)]
    gather.columns += [names[at] for at in beside[:MOST_COLUMNS]]
    reader = _Rows(gather, facts, job, beside[:MOST_COLUMNS], body, watched=column is None)
    if not reader.take(chain(body, table.rows)):
        return _choice(table, names, body, facts)
    return None


def _head(rows: Iterator[Row]) -> tuple[list[Row], bool]:
    """The rows to decide by, and whether they are all there are.

    Of what stands above the first ID the beginning and the end are kept: the heading is in one of them.
    """
    head: list[Row] = []
    first: int | None = None
    for row in rows:
        if any(row[1]):
            head.append(row)
        if first is None:
            del head[_ROWS_ABOVE : -_ROWS_ABOVE - 1]
            if any(seen_in(cell, 0) for cell in row[1]):
                first = len(head)
        elif len(head) >= first + ROWS_TO_DECIDE:
            return head, False
    return head, True


def _heading(head: list[Row]) -> int | None:
    """The index of the row that names the columns, if there is one: the nearest above the first ID that has a
    name for IDs over it, or else any text."""
    first = next((at for at, (_, row) in enumerate(head) if any(seen_in(cell, 0) for cell in row)), None)
    if first is None:
        return 0 if head else None
    with_ids = [at for at, cell in enumerate(head[first][1]) if seen_in(cell, 0)]
    with_text: list[int] = []
    for at in range(first - 1, -1, -1):
        over = [_text(head[at][1], place) for place in with_ids]
        if any(kind_of(text) is not NameKind.PLAIN for text in over):
            return at
        if any(over):
            with_text.append(at)
    return with_text[0] if with_text else None


def letter(index: int) -> str:
    """The letter that spreadsheets give to a column: 0 → A, 26 → AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _names(head: list[Row], given: list[str], left: int) -> list[str]:
    """A name for every column: its heading, or its letter; each name once."""
    width = min(WIDEST_TABLE, max((len(row) for _, row in head), default=0))
    names: list[str] = []
    taken: set[str] = set()
    for index in range(width):
        name = " ".join(_text(given, index).split())
        if not name or name.casefold() in taken:
            name = f"{name} ({letter(left + index)})" if name else letter(left + index)
        taken.add(name.casefold())
        names.append(name)
    return names


def _facts(names: list[str], given: list[str], body: list[Row]) -> list[ColumnFacts]:
    # A letter says nothing of the jobs: far to the right there are columns ID and JOB.
    kinds = [kind_of(name) if _text(given, at) else NameKind.PLAIN for at, name in enumerate(names)]
    facts = [ColumnFacts(name, kind) for name, kind in zip(names, kinds, strict=True)]
    for line, row in body:
        for column, cell in zip(facts, row, strict=False):
            if cell:
                seen = seen_in(cell, line)
                if seen:
                    column.look(seen, cell)
    return facts


def _named(wanted: str, names: list[str], table: Table) -> int:
    """The place of the column that a person named, by its name or its letter. Raises `Problem`."""
    asked, wanted = wanted, " ".join(wanted.split()).casefold()
    plain = [name.casefold() for name in names]
    letters = [letter(table.left + index).casefold() for index in range(len(names))]
    for candidates in (plain, letters):
        if wanted in candidates:
            return candidates.index(wanted)
    listed = ", ".join(names[:MOST_COLUMNS])
    raise Problem(IntakeProblem.NO_SUCH_COLUMN, source=table.source, name=asked, columns=listed)


def _choice(table: Table, names: list[str], body: list[Row], facts: list[ColumnFacts]) -> ColumnChoice | None:
    """What there is to choose from; None where no column holds an ID."""
    options = tuple(
        ColumnOption(column.name, index, column.count) for index, column in enumerate(facts) if column.count
    )
    if not options:
        return None
    rows = [[*row[: len(names)], *[""] * (len(names) - len(row))] for _, row in body]
    return ColumnChoice(table.source, tuple(names), in_view(rows), options, table.sheet)


class _Rows:
    """Takes rows into a `Gather`, once it is known which column holds the jobs."""

    def __init__(
        self,
        gather: Gather,
        facts: list[ColumnFacts],
        job: int,
        beside: list[int],
        body: list[Row],
        *,
        watched: bool,
    ) -> None:
        self._gather = gather
        self._facts = facts
        self._job = job
        # Beside a column that is named as the jobs' only another one of that name can raise a doubt.
        rivals = {NameKind.JOB} if facts[job].kind is NameKind.JOB else set(NameKind)
        self._watched = [
            at for at, column in enumerate(facts) if watched and not column.count and column.kind in rivals
        ]
        self._strict = not facts[job].within
        self._beside = beside
        self._repeated = [at for at in beside if _repeats(at, body)]
        self._texts: dict[str, str] = {}
        self._is_in_doubt = False

    def take(self, rows: Iterable[Row]) -> bool:
        """Take all rows. False as soon as one of them raises a doubt about the column."""
        self._gather.extend(self._jobs(rows))
        return not self._is_in_doubt

    def _jobs(self, rows: Iterable[Row]) -> Iterator[tuple[JobId, int, tuple[str, ...]]]:
        width, job, watched, repeated = len(self._facts), self._job, self._watched, self._repeated
        beside = _picker(self._beside)
        share = self._texts.setdefault
        for line, cells in rows:
            missing = width - len(cells)
            if len(cells) == 1 and job and not self._facts[0].count:
                self._gather.take(seen_in(cells[0], line))  # a line of text between or after the rows
                continue
            row = [*cells, *[""] * missing] if missing > 0 else cells
            for at in repeated:
                row[at] = share(row[at], row[at])
            cell = row[job]
            job_id = one_id(cell)
            if job_id is not None:
                yield job_id, line, beside(row)
            elif cell:
                self._look_closer(cell, line, beside(row))
            for at in watched:
                if len(row[at]) >= SHORTEST and self._is_doubtful(at, row[at]):
                    return

    def _look_closer(self, cell: str, line: int, extra: tuple[str, ...]) -> None:
        seen = seen_in(cell, line)
        self._gather.take(seen, extra)
        damage = None if seen or not self._strict else judged(cell)
        if damage is not None:
            self._gather.reject(line, cell, damage)

    def _is_doubtful(self, at: int, cell: str) -> bool:
        """Whether an ID turned up in a column that had none so far and can be the jobs' as well."""
        column = self._facts[at]
        found = None if column.count else one_id(cell)
        if found is not None:
            column.exact += 1
            column.ids.append(found)
            self._is_in_doubt = weigh(self._facts, all_seen=False) is not self._facts[self._job]
        return self._is_in_doubt


def _picker(places: list[int]) -> Callable[[list[str]], tuple[str, ...]]:
    """What takes the cells at some places out of a row."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda row: tuple(row[at] for at in places)


def _repeats(at: int, body: list[Row]) -> bool:
    """Whether the texts of a column come again and again, so that it pays to keep each of them once."""
    texts = [row[at] for _, row in body if at < len(row) and len(row[at]) > 1]
    return 2 * len(set(texts)) < len(texts)


def _is_filled(at: int, body: list[Row]) -> bool:
    """Whether there is anything in a column."""
    return any(_text(row, at) for _, row in body)


def _text(row: list[str], at: int) -> str:
    return row[at].strip() if at < len(row) else ""
