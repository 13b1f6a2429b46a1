"""A report as an Excel workbook: a sheet with a row a job, and a summary that adds up.

Every text is written as a text: nothing in it becomes a formula, a link or a number.
"""

from __future__ import annotations

import contextlib
import re
import tempfile
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Final, Protocol

import xlsxwriter
import xlsxwriter.exceptions

from app.jobs.status import Status
from app.problem import Problem
from app.records.harmless import visible
from app.records.report_values import (
    COLUMNS,
    KeepGoing,
    Report,
    ReportProblem,
    ReportRow,
    ReportWords,
    may_go_on,
    moment,
    padded,
)

MOST_COLUMNS: Final = 16_384
CELL_UNITS: Final = 32_767
"""The longest text of a cell, in UTF-16 units. What is longer ends in "…"."""

_WIDTHS: Final = (38, 18, 60, 12, 10, 25)
"""Of our own columns, in characters."""
_NARROWEST: Final = 8
_WIDEST: Final = 50
_ROWS_MEASURED: Final = 200
_LABEL_WIDTH: Final = 34
_SHEET_NAME_LENGTH: Final = 31
_NOT_IN_SHEET_NAMES: Final = re.compile(r"[\[\]:*?/\\]")

_GREEN: Final = ("#D9F2E0", "#0B5424")
_BLUE: Final = ("#E2ECF8", "#1C3F6B")
_GREY: Final = ("#EDEDED", "#3D3D3D")
_AMBER: Final = ("#FFF0CC", "#664400")
_RED: Final = ("#FBDEDB", "#87120D")

STATUS_COLOURS: Final[dict[Status, tuple[str, str]]] = {
    Status.READY: _GREY,
    Status.SENDING: _GREY,
    Status.WAITING: _GREY,
    Status.CANCELLED: _GREEN,
    Status.ALREADY_CANCELLED: _BLUE,
    Status.ALREADY_FINISHED: _BLUE,
    Status.NOT_CANCELLABLE: _RED,
    Status.NOT_FOUND: _RED,
    Status.NOT_ALLOWED: _RED,
    Status.FAILED: _RED,
    Status.UNKNOWN: _AMBER,
    Status.NOT_ATTEMPTED: _GREY,
}
"""Background and text. The word stands in the cell as well: colour never says anything by itself."""


class _Format(Protocol):
    """A format of XlsxWriter's, which says nothing about its types."""


class _Sheet(Protocol):
    """What we use of XlsxWriter's worksheet."""

    def write_string(self, row: int, col: int, string: str, cell_format: _Format | None = None) -> int: ...
    def write_number(self, row: int, col: int, number: float, cell_format: _Format | None = None) -> int: ...
    def set_column(self, first_col: int, last_col: int, width: float) -> int: ...
    def freeze_panes(self, row: int, col: int) -> None: ...
    def autofilter(self, first_row: int, first_col: int, last_row: int, last_col: int) -> None: ...
    def _opt_close(self) -> None: ...


class _Workbook(Protocol):
    """What we use of XlsxWriter's workbook."""

    def add_worksheet(self, name: str) -> _Sheet: ...
    def add_format(self, properties: dict[str, object]) -> _Format: ...
    def worksheets(self) -> list[_Sheet]: ...
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _Formats:
    heading: _Format
    bold: _Format
    statuses: dict[Status, _Format]


def write_excel(
    file: BinaryIO, report: Report, rows: Sequence[ReportRow], words: ReportWords, keep_going: KeepGoing
) -> bool:
    """Write these rows of a report. False if `keep_going` stopped it.

    Raises `OSError`, and `Problem` (`TOO_WIDE`) for more columns than Excel has.
    """
    if len(report.column_names) > MOST_COLUMNS:
        raise Problem(ReportProblem.TOO_WIDE)
    with _workbook(file) as book:
        formats = _formats(book)
        jobs_name = _sheet_name(words.jobs_sheet, "Jobs")
        summary_name = _sheet_name(words.summary_sheet, "Summary")
        jobs = book.add_worksheet(jobs_name)
        if not _write_jobs(jobs, report, rows, words, formats, keep_going=keep_going):
            return False
        summary = book.add_worksheet(summary_name)
        _write_summary(summary, report, len(rows), words, formats)
        book.close()
        return True


@contextlib.contextmanager
def _workbook(file: BinaryIO) -> Iterator[_Workbook]:
    # XlsxWriter keeps the rows in files meanwhile. In a folder of our own, because it leaves them behind
    # when something fails; Windows can't remove what is still open.
    with tempfile.TemporaryDirectory(prefix="job-canceller-", ignore_cleanup_errors=True) as scratch:
        options = {"constant_memory": True, "tmpdir": scratch}
        book: _Workbook = xlsxwriter.Workbook(file, options)
        try:
            yield book
        except xlsxwriter.exceptions.FileCreateError as error:
            # Its only argument is the OSError that it hides.
            raise error.args[0] from None
        finally:
            for sheet in book.worksheets():
                sheet._opt_close()


def _formats(book: _Workbook) -> _Formats:
    colours = {
        status: book.add_format({"bg_color": back, "font_color": front})
        for status, (back, front) in STATUS_COLOURS.items()
    }
    heading = book.add_format({"bold": True, "bottom": 1, "bg_color": "#F2F2F2", "font_color": "#1F1F1F"})
    return _Formats(heading, book.add_format({"bold": True}), colours)


def _write_jobs(
    sheet: _Sheet,
    report: Report,
    rows: Sequence[ReportRow],
    words: ReportWords,
    formats: _Formats,
    *,
    keep_going: KeepGoing,
) -> bool:
    names = report.column_names
    imported = len(names) - len(COLUMNS)
    for column, width in enumerate((*_WIDTHS, *_imported_widths(names[len(COLUMNS) :], rows))):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(rows), len(names) - 1)
    for column, name in enumerate(names):
        sheet.write_string(0, column, _cell(name), formats.heading)
    for written, row in enumerate(rows):
        if not may_go_on(written, keep_going):
            return False
        line = written + 1
        sheet.write_string(line, 0, row.job_id)
        sheet.write_string(line, 1, row.status.value, formats.statuses[row.status])
        sheet.write_string(line, 2, _cell(words.say(row.status, row.detail)))
        if row.http_status is not None:
            sheet.write_number(line, 3, row.http_status)
        sheet.write_number(line, 4, row.attempts)
        sheet.write_string(line, 5, moment(row.finished_at))
        for column, cell in enumerate(padded(row.extra, imported), start=len(COLUMNS)):
            if cell:
                sheet.write_string(line, column, _cell(cell))
    return True


class _Lines:
    """Writes a sheet line by line, from top to bottom."""

    def __init__(self, sheet: _Sheet) -> None:
        self._sheet = sheet
        self._line = 0

    def write(self, *cells: str | int, form: _Format | None = None) -> None:
        for column, cell in enumerate(cells):
            if isinstance(cell, int):
                self._sheet.write_number(self._line, column, cell, form)
            else:
                self._sheet.write_string(self._line, column, _cell(cell), form)
        self._line += 1


def _write_summary(sheet: _Sheet, report: Report, here: int, words: ReportWords, formats: _Formats) -> None:
    sheet.set_column(0, 0, _LABEL_WIDTH)
    sheet.set_column(1, 1, _WIDTHS[1])
    sheet.set_column(2, 2, _LABEL_WIDTH)
    lines = _Lines(sheet)
    for label, value in (
        (words.started, moment(report.started_at)),
        (words.ended, moment(report.ended_at)),
        (words.key, report.key_name),
        (words.address, report.address),
        (words.version, report.app_version),
    ):
        lines.write(label, value)
    if report.practice:
        lines.write(words.practice, form=formats.bold)
    lines.write()
    lines.write(words.status, "", words.number, form=formats.heading)
    for status, number in report.counts.items():
        if number or status.is_final:
            lines.write(words.name_of(status), status.value, number, form=formats.statuses[status])
    lines.write(words.rows, "", len(report.rows), form=formats.bold)
    lines.write(words.duplicates, "", len(report.duplicates))
    lines.write(words.rejects, "", len(report.rejects))
    lines.write(words.handed_in, "", report.handed_in, form=formats.bold)
    if here != len(report.rows):
        lines.write()
        lines.write(words.rows_here, "", here)
    _write_what_is_no_row(lines, report, words, formats)


def _write_what_is_no_row(lines: _Lines, report: Report, words: ReportWords, formats: _Formats) -> None:
    if report.duplicates:
        # By the number of the row they repeat: whoever loads the report again finds each ID just once.
        numbers = {row.job_id: number for number, row in enumerate(report.rows, start=1)}
        lines.write()
        lines.write(words.duplicates, "", form=formats.bold)
        lines.write(words.line, words.same_as, form=formats.heading)
        for found in report.duplicates:
            lines.write(found.line, numbers.get(found.job_id, ""))
    if report.rejects:
        lines.write()
        lines.write(words.rejects, "", "", form=formats.bold)
        lines.write(words.line, words.reason, words.text, form=formats.heading)
        for reject in report.rejects:
            lines.write(reject.line, words.why(reject.damage), reject.text)


def _cell(text: str) -> str:
    shown = visible(text)
    if len(shown) > CELL_UNITS // 2:
        units = shown.encode("utf-16-le")
        if len(units) > 2 * CELL_UNITS:
            shown = units[: 2 * (CELL_UNITS - 1)].decode("utf-16-le", "ignore") + "…"
    if shown.startswith("<r>") and shown.endswith("</r>"):
        # XlsxWriter takes this for its own markup and would write it unescaped.
        shown += " "
    return shown


def _imported_widths(names: Sequence[str], rows: Sequence[ReportRow]) -> list[int]:
    widths = [_width(name) + 4 for name in names]  # and the arrow of the filter
    for row in rows[:_ROWS_MEASURED]:
        for column, cell in enumerate(row.extra):
            widths[column] = max(widths[column], _width(cell))
    return [min(max(width, _NARROWEST), _WIDEST) for width in widths]


def _width(text: str) -> int:
    """In characters of the usual width; those of Chinese, Japanese and Korean take two."""
    seen = text[:_WIDEST]
    return len(seen) + sum(unicodedata.east_asian_width(sign) in "WF" for sign in seen)


def _sheet_name(name: str, otherwise: str) -> str:
    """A name that Excel takes: it refuses some characters and long names, also in translations."""
    possible = _NOT_IN_SHEET_NAMES.sub(" ", visible(name))[: _SHEET_NAME_LENGTH // 2].strip(" '")
    return possible or otherwise
