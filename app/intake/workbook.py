"""Reads workbooks: .xlsx, .xlsm, .xls and .ods, by python-calamine, after they were found harmless."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from app.intake.archive import check_archive
from app.intake.cells import seen_in
from app.intake.choice import ROWS_IN_VIEW, Choice, SheetChoice, SheetOption, in_view
from app.intake.columns import Row, Table, read_table
from app.intake.compound import SIGNATURE, check_compound
from app.intake.gather import Gather
from app.intake.problems import IntakeProblem
from app.intake.source import Source, is_nonsense
from app.intake.watch import Watch
from app.jobs.handed_in import Damage
from app.problem import Problem

Value = int | float | str | bool | dt.time | dt.date | dt.datetime | dt.timedelta

_ROWS_A_STEP: Final = 2_000
_PANIC: Final = "PanicException"


def is_workbook(head: bytes) -> bool:
    """Whether bytes begin like a container of a workbook (or of something else that lives in one)."""
    return head.startswith((SIGNATURE, b"PK\x03\x04", b"PK\x05\x06"))


def read_workbook(
    source: Source, gather: Gather, watch: Watch, *, column: str | None, sheet: str | None
) -> Choice | None:
    """Read the jobs of a workbook into `gather`, or say what has to be chosen. Raises `Problem`."""
    if source.head(len(SIGNATURE)) == SIGNATURE:
        check_compound(source.file, watch)
    else:
        check_archive(source.file, watch)
    watch.at(0, 0)
    with _opened(source) as workbook:
        watch.at(0, 0)
        chosen = _the_sheet(workbook, source.name, watch, sheet)
        if isinstance(chosen, SheetChoice) or chosen is None:
            return chosen
        name = chosen.name if len(workbook.sheet_names) > 1 else ""
        left = chosen.start[1] if chosen.start else 0
        return read_table(Table(source.name, _rows(chosen, watch), name, left), gather, column)


@contextmanager
def _opened(source: Source) -> Iterator[CalamineWorkbook]:
    source.file.seek(0)
    try:
        with CalamineWorkbook.from_filelike(source.file) as workbook:
            yield workbook
    except PasswordError as error:
        raise Problem(IntakeProblem.PASSWORD, source=source.name) from error
    except CalamineError as error:
        raise Problem(IntakeProblem.DAMAGED_WORKBOOK, source=source.name) from error
    except OSError as error:
        if not is_nonsense(error):
            raise
        raise Problem(IntakeProblem.DAMAGED_WORKBOOK, source=source.name) from error
    except BaseException as error:
        # A panic of the reader, which is written in Rust, is not an `Exception`, and has no name to import.
        if type(error).__name__ != _PANIC:
            raise
        raise Problem(IntakeProblem.DAMAGED_WORKBOOK, source=source.name) from error


def _the_sheet(
    workbook: CalamineWorkbook, source: str, watch: Watch, wanted: str | None
) -> CalamineSheet | SheetChoice | None:
    """The sheet to read: the one that was asked for, or the only one with IDs.

    Hidden sheets count only where no other has IDs, and damaged IDs only where there are no whole ones.
    """
    sheets = [each for each in workbook.sheets_metadata if each.typ == SheetTypeEnum.WorkSheet]
    names = [each.name for each in sheets]
    if wanted is not None:
        for name in names:
            if name.strip().casefold() == wanted.strip().casefold():
                return workbook.get_sheet_by_name(name)
        raise Problem(IntakeProblem.NO_SUCH_SHEET, source=source, name=wanted, sheets=", ".join(names))
    if len(names) == 1:
        return workbook.get_sheet_by_name(names[0])
    shown = [each.name for each in sheets if each.visible == SheetVisibleEnum.Visible]
    hidden = [name for name in names if name not in shown]
    damaged: CalamineSheet | None = None
    for group in (shown, hidden):
        seen = _Seen()
        for name in group:
            seen.take(workbook.get_sheet_by_name(name), watch)
        damaged = damaged or seen.damaged
        if seen.first is not None:
            return seen.first if len(seen.options) == 1 else SheetChoice(source, tuple(seen.options))
    return damaged


@dataclass(slots=True)
class _Seen:
    """What was seen in some sheets: those with IDs, and the first with damaged ones only."""

    options: list[SheetOption] = field(default_factory=list)
    first: CalamineSheet | None = None
    damaged: CalamineSheet | None = None

    def take(self, sheet: CalamineSheet, watch: Watch) -> None:
        """Look at one more sheet."""
        match _holds(sheet, watch):
            case _Holds.IDS:
                self.first = self.first or sheet
                self.options.append(SheetOption(sheet.name, _view(sheet, watch)))
            case _Holds.DAMAGED_IDS:
                self.damaged = self.damaged or sheet
            case _Holds.NEITHER:
                pass


class _Holds(Enum):
    IDS = "ids"
    DAMAGED_IDS = "damaged_ids"
    NEITHER = "neither"


def _holds(sheet: CalamineSheet, watch: Watch) -> _Holds:
    """What a sheet has of IDs, as far as that can be told from the first one."""
    result = _Holds.NEITHER
    for line, row in _rows(sheet, watch):
        for cell in row:
            for _, _, what in seen_in(cell, line):
                if not isinstance(what, Damage):
                    return _Holds.IDS
                result = _Holds.DAMAGED_IDS
    return result


def _view(sheet: CalamineSheet, watch: Watch) -> tuple[tuple[str, ...], ...]:
    shown: list[list[str]] = []
    for _, row in _rows(sheet, watch):
        if any(row):
            shown.append(row)
        if len(shown) > ROWS_IN_VIEW:
            break
    return in_view(shown)


def _rows(sheet: CalamineSheet, watch: Watch) -> Iterator[Row]:
    """The rows of a sheet as texts, numbered as in the spreadsheet, from its first cell on."""
    if sheet.start is None:
        return
    above = sheet.start[0]
    total = sheet.total_height + 1
    for line, row in enumerate(sheet.iter_rows(), 1):
        if line % _ROWS_A_STEP == 0:
            watch.at(line, total)
        if line > above:
            yield line, [cell if type(cell) is str else _as_text(cell) for cell in row]


def _as_text(value: Value) -> str:
    """A value as a person reads it in the spreadsheet, as far as that can be known."""
    if isinstance(value, float):
        return format(value, ".15g")
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, dt.datetime):
        return value.isoformat(" ", "seconds")
    if isinstance(value, dt.time):
        return value.isoformat("seconds")
    return str(value)
