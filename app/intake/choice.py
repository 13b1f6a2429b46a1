"""What a person has to choose before a doubtful file can be read: a sheet, or the column of the jobs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.intake.problems import IntakeProblem
from app.problem import Problem

ROWS_IN_VIEW: Final = 8
"""Rows of a table that a choice shows."""
_LONGEST_CELL: Final = 120


@dataclass(frozen=True, slots=True)
class ColumnOption:
    """A column that may hold the jobs. `name` is what `column=` and `--column` take; `index` its place in
    `ColumnChoice.header` and in the rows; `ids` the IDs seen in it while the choice was put together."""

    name: str
    index: int
    ids: int


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """Several columns hold IDs and nothing says which are the jobs'.

    `header` names all columns, by their letters where the table has no header; `rows` are its first rows.
    `sheet` is the sheet it is about, empty where there is none.
    """

    source: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    options: tuple[ColumnOption, ...]
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class SheetOption:
    """A sheet that holds IDs, with its first rows. `name` is what `sheet=` and `--sheet` take."""

    name: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """Several sheets of a workbook hold IDs."""

    source: str
    options: tuple[SheetOption, ...]


Choice = ColumnChoice | SheetChoice


def in_view(rows: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    """The first rows, with long cells cut, to be shown."""
    return tuple(tuple(_cut(cell) for cell in row) for row in rows[:ROWS_IN_VIEW])


def _cut(cell: str) -> str:
    return cell if len(cell) <= _LONGEST_CELL else cell[: _LONGEST_CELL - 1] + "…"


def as_problem(choice: Choice) -> Problem:
    """The same as news, for where nobody can choose: names what there is to choose from."""
    names = ", ".join(option.name for option in choice.options)
    match choice:
        case ColumnChoice():
            return Problem(IntakeProblem.WHICH_COLUMN, source=choice.source, columns=names)
        case SheetChoice():
            return Problem(IntakeProblem.WHICH_SHEET, source=choice.source, sheets=names)
