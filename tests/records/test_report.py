"""What a person hands on: it says what happened, adds up, and can be opened without a second thought."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.jobs.status import Status
from app.records.excel_report import CELL_UNITS, STATUS_COLOURS
from app.records.harmless import harmless_cell, visible
from app.records.past_runs import load_run
from app.records.report import report_of, save_report
from tests.records.reports import (
    OURS,
    read_csv,
    read_excel,
    read_json,
    report,
    row,
    say,
    usual_report,
    words,
)
from tests.records.runs import begin, cancelled, close, intend, job

_FORMULAS = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    "  =1+1",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\u200b=1+1",
    "＝1+1",
    "－1+1",
    "-",
    '=HYPERLINK("https://evil.example","click")',
    "a.png;=1+1",
    'a.png; "=1+1"',
    "a.png\n=1+1",
)
_FORMULA_STARTS = tuple("=+-@＝＋－＠")
_PLAIN = (
    "",
    "a.png",
    "Zoë",
    "画像",
    "a=b",
    "x-y",
    "-5",
    "+3.5",
    "1,5",
    "2024-05-01",
    "'quoted'",
    "a;b",
    "👩‍💻",
    "\u00a0",
)


def test_csv_says_what_became_of_each_row_our_columns_first(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    assert save_report(usual_report(), path, words())
    assert path.read_bytes().startswith(b"\xef\xbb\xbfjob_id,status,detail,http_status,attempts,finished_at,")
    assert read_csv(path) == [
        [*OURS, "File", "Status (imported)", "column_3"],
        [job(0), "cancelled", "cancelled.", "204", "1", "2025-10-09T08:53:20.250Z", "a.png", "Zoë", ""],
        [
            job(1),
            "already_finished",
            "already_finished.",
            "204",
            "1",
            "2025-10-09T08:53:21.250Z",
            "画像.png",
            "",
            "",
        ],
        [job(2), "unknown", 'Gone, "away"|no_answer', "", "3", "2025-10-09T08:53:30.249Z", "", "", ""],
        [job(3), "ready", "ready.", "", "0", "", "", "", "one too many"],
    ]


def test_json_says_the_same_with_a_header_that_adds_up(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    assert save_report(usual_report(), path, words())
    read = read_json(path)
    header = read["report"]
    assert header["started_at"] == "2025-10-09T08:53:20.250Z"
    assert header["ended_at"] == "2025-10-09T08:54:20.250Z"
    assert (header["key"], header["address"], header["version"]) == (
        "Studio",
        "https://api.topazlabs.com",
        "1.0.0",
    )
    assert set(header["statuses"]) == {status.value for status in Status}
    assert (
        sum(header["statuses"].values()) == header["rows"] == header["rows_in_this_file"] == len(read["jobs"])
    )
    assert header["handed_in"] == header["rows"] + header["duplicates"] + header["rejects"] == 7
    assert read["duplicates"] == [{"job_id": job(0), "line": 7}, {"job_id": job(77), "line": 8}]
    assert read["rejects"] == [{"line": 9, "text": "1234-567\u202e", "damage": "too_short"}]
    assert list(read["jobs"][0]) == [*OURS, "File", "Status (imported)", "column_3"]
    assert read["jobs"][2] == {
        "job_id": job(2),
        "status": "unknown",
        "detail": 'Gone, "away"|no_answer',
        "http_status": None,
        "attempts": 3,
        "finished_at": "2025-10-09T08:53:30.249Z",
        "File": "",
        "Status (imported)": "",
        "column_3": "",
    }
    assert "\u202e" not in path.read_text(encoding="utf-8")


def test_excel_has_a_sheet_of_jobs_ready_to_work_with(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    assert save_report(usual_report(), path, words())
    assert read_excel(path) == [
        [*OURS, "File", "Status (imported)", "column_3"],
        [job(0), "cancelled", "cancelled.", 204.0, 1.0, "2025-10-09T08:53:20.250Z", "a.png", "Zoë", ""],
        [
            job(1),
            "already_finished",
            "already_finished.",
            204.0,
            1.0,
            "2025-10-09T08:53:21.250Z",
            "画像.png",
            "",
            "",
        ],
        [job(2), "unknown", 'Gone, "away"|no_answer', "", 3.0, "2025-10-09T08:53:30.249Z", "", "", ""],
        [job(3), "ready", "ready.", "", 0.0, "", "", "", "one too many"],
    ]
    with zipfile.ZipFile(path) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
    assert '<pane xSplit="1" ySplit="1" topLeftCell="B2"' in sheet
    assert '<autoFilter ref="A1:I5"/>' in sheet
    assert sheet.count("<col ") == 9


def test_the_summary_of_a_workbook_adds_up(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    save_report(usual_report(), path, words(), only=[0, 2])
    lines = read_excel(path, "Summary")
    counts = {line[1]: line[2] for line in lines if line[1] in {status.value for status in Status}}
    figures = {line[0]: line[2] for line in lines if line[0] and line[1] == "" and line[2] != ""}
    assert counts["cancelled"] == counts["unknown"] == counts["ready"] == 1
    assert sum(counts.values()) == figures["Jobs in the list"] == 4
    not_rows = figures["Were in the list already"] + figures["Look like damaged IDs"]
    assert figures["Handed in altogether"] == 4 + not_rows == 7
    assert figures["Jobs in this report"] == 2
    told = {str(line[0]): line[1] for line in lines}
    assert (told["Key"], told["Service address"]) == ("Studio", "https://api.topazlabs.com")
    assert [line[:2] for line in lines if line[0] in (7.0, 8.0)] == [[7.0, 1.0], [8.0, ""]]
    assert [9.0, "Too short", "1234-567⟨U+202E⟩"] in lines


def test_no_word_of_the_summary_is_taken_for_a_job_when_the_report_is_loaded_again(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    save_report(usual_report(), path, words())
    summary = " ".join(str(cell) for line in read_excel(path, "Summary") for cell in line)
    assert re.search(r"[0-9a-f]{8}-", summary) is None


@pytest.mark.parametrize("ending", ["csv", "json", "xlsx"])
def test_only_the_rows_in_view_can_be_saved_in_the_order_of_the_list(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"report.{ending}"
    save_report(usual_report(), path, words(), only=[3, 1])
    match ending:
        case "csv":
            ids = [line[0] for line in read_csv(path)[1:]]
        case "json":
            ids = [entry["job_id"] for entry in read_json(path)["jobs"]]
            assert read_json(path)["report"]["rows"] == 4
            assert read_json(path)["report"]["rows_in_this_file"] == 2
        case _:
            ids = [line[0] for line in read_excel(path)[1:]]
    assert ids == [job(1), job(3)]


def test_imported_columns_that_are_called_like_ours_or_like_each_other_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    columns = (" Job_ID ", "status", "status", "File", "file", "", "detail (imported)", "detail")
    save_report(report([row(0, *"12345678")], columns=columns), path, words())
    assert read_csv(path)[0][len(OURS) :] == [
        "Job_ID (imported)",
        "status (imported)",
        "status (imported 2)",
        "File",
        "file (imported)",
        "column_6",
        "detail (imported)",
        "detail (imported 2)",
    ]
    assert len({name.casefold() for name in read_csv(path)[0]}) == len(read_csv(path)[0])


@pytest.mark.parametrize("cell", _FORMULAS)
def test_no_spreadsheet_takes_a_cell_of_the_csv_for_a_formula(tmp_path: Path, cell: str) -> None:
    path = tmp_path / "report.csv"
    save_report(report([row(0, cell, message=cell)], columns=(cell,)), path, words())
    text = path.read_text(encoding="utf-8-sig")
    assert len(text.splitlines()) == 2
    for separator in ",;\t":
        for line in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            assert not [found for found in line if found.lstrip(' "').startswith(_FORMULA_STARTS)]


@pytest.mark.parametrize("cell", _PLAIN)
def test_what_is_no_formula_stays_as_it_is(cell: str) -> None:
    assert harmless_cell(cell) == cell


@pytest.mark.parametrize(
    "cell", [*_FORMULAS, *_PLAIN, "https://evil.example", "mailto:a@b.example", "<r>x</r>", "_x0041_"]
)
def test_a_workbook_holds_every_text_as_a_text(tmp_path: Path, cell: str) -> None:
    path = tmp_path / "report.xlsx"
    save_report(report([row(0, cell, message=cell)], columns=(cell,)), path, words())
    header, line = read_excel(path)
    assert line[2].startswith(visible(cell))
    if cell:
        assert line[6].removesuffix(" ") == visible(cell).removesuffix(" ")
        assert header[6].removesuffix(" ") == (visible(cell.strip()) or "column_1")
    with zipfile.ZipFile(path) as parts:
        everything = b"".join(parts.read(name) for name in parts.namelist())
    assert b"<f>" not in everything
    assert b"hyperlink" not in everything


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("gpj.\u202egnp", "gpj.⟨U+202E⟩gnp"),
        ("a\u2066b\u2069", "a⟨U+2066⟩b⟨U+2069⟩"),
        ("a\x00\x07\x1b[31m\x7f", "a␀␇␛[31m␡"),
        ("two\r\nlines\ttab", "two␍␊lines␉tab"),
        ("a\u2028b\u0085c", "a⟨U+2028⟩b⟨U+0085⟩c"),
        ("\ufeffmark, half \ud800, \uffff", "⟨U+FEFF⟩mark, half ⟨U+D800⟩, ⟨U+FFFF⟩"),
        ("family 👨‍👩‍👧, می‌خواهم, עברית, 画像", "family 👨‍👩‍👧, می‌خواهم, עברית, 画像"),
    ],
)
def test_what_hides_or_turns_round_a_text_is_made_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_a_text_too_long_for_a_cell_of_excel_is_cut_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    save_report(report([row(0, "👍" * 30_000, "a" * CELL_UNITS)], columns=("A", "B")), path, words())
    line = read_excel(path)[1]
    assert line[6] == "👍" * ((CELL_UNITS - 1) // 2) + "…"
    assert line[7] == "a" * CELL_UNITS


def test_each_status_can_be_read_on_its_colour() -> None:
    def light(colour: str) -> float:
        parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
        red, green, blue = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    assert set(STATUS_COLOURS) == set(Status)
    for back, front in STATUS_COLOURS.values():
        assert (light(back) + 0.05) / (light(front) + 0.05) >= 4.5


def test_the_report_of_a_run_that_was_never_finished_claims_nothing(tmp_path: Path) -> None:
    journal = begin(tmp_path, 3)
    intend(journal, [0, 1])
    journal.note(cancelled(0))
    close(journal)
    path = tmp_path / "report.csv"
    save_report(report_of(load_run(journal.path)), path, words())
    lines = read_csv(path)
    assert [line[:2] for line in lines[1:]] == [
        [job(0), "cancelled"],
        [job(1), "unknown"],
        [job(2), "not_attempted"],
    ]
    assert lines[1][3:] == ["204", "1", "2025-10-09T08:53:21.250Z", "file 0.png"]
    assert lines[2][3:] == ["", "0", "", "file 1.png"]


def test_a_long_list_fits_into_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    rows = [row(number, f"file {number}.png") for number in range(20_000)]
    save_report(report(rows, columns=("File",)), path, words())
    read = read_excel(path)
    assert len(read) == 20_001
    assert read[-1] == [
        job(19_999),
        "cancelled",
        "cancelled.",
        204.0,
        1.0,
        "2025-10-09T14:26:39.250Z",
        "file 19999.png",
    ]


_ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=40)
_ANY_TABLE = st.tuples(
    st.lists(_ANY_TEXT, max_size=3), st.lists(st.lists(_ANY_TEXT, max_size=4), max_size=4), _ANY_TEXT
)


@given(table=_ANY_TABLE)
def test_whatever_is_in_a_list_comes_back_from_json_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, table: tuple[list[str], list[list[str]], str]
) -> None:
    columns, cells, message = table
    path = tmp_path_factory.getbasetemp() / "any.json"
    rows = [row(number, *line, message=message) for number, line in enumerate(cells)]
    save_report(report(rows, columns=tuple(columns)), path, words())
    read = read_json(path)["jobs"]
    width = max([len(columns), *map(len, cells)])
    assert [list(entry.values())[len(OURS) :] for entry in read] == [
        [*line, *[""] * (width - len(line))] for line in cells
    ]
    assert [entry["detail"] for entry in read] == [say(one.status, one.detail) for one in rows]


@given(table=_ANY_TABLE)
def test_whatever_is_in_a_list_comes_back_from_csv_visible_and_harmless(
    tmp_path_factory: pytest.TempPathFactory, table: tuple[list[str], list[list[str]], str]
) -> None:
    columns, cells, message = table
    path = tmp_path_factory.getbasetemp() / "any.csv"
    rows = [row(number, *line, message=message) for number, line in enumerate(cells)]
    save_report(report(rows, columns=tuple(columns)), path, words())
    width = max([len(columns), *map(len, cells)])
    header, *lines = read_csv(path)
    assert len({name.casefold() for name in header}) == len(header)
    assert [line[len(OURS) :] for line in lines] == [
        [*map(harmless_cell, line), *[""] * (width - len(line))] for line in cells
    ]
    assert len(path.read_text(encoding="utf-8-sig").split("\n")) == len(cells) + 2


@settings(max_examples=40)
@given(table=_ANY_TABLE)
def test_whatever_is_in_a_list_comes_back_from_excel_visible(
    tmp_path_factory: pytest.TempPathFactory, table: tuple[list[str], list[list[str]], str]
) -> None:
    columns, cells, message = table
    path = tmp_path_factory.getbasetemp() / "any.xlsx"
    rows = [row(number, *line, message=message) for number, line in enumerate(cells)]
    save_report(report(rows, columns=tuple(columns)), path, words())
    width = max([len(columns), *map(len, cells)])
    _, *lines = read_excel(path)
    assert [line[len(OURS) :] for line in lines] == [
        [*map(visible, line), *[""] * (width - len(line))] for line in cells
    ]


def test_a_report_of_nothing_is_a_report(tmp_path: Path) -> None:
    for ending in ("csv", "json", "xlsx"):
        assert save_report(report([], ended_at=None), tmp_path / f"r.{ending}", words())
    assert read_csv(tmp_path / "r.csv") == [OURS]
    assert read_json(tmp_path / "r.json")["jobs"] == []
    assert read_json(tmp_path / "r.json")["report"]["ended_at"] is None
    assert read_excel(tmp_path / "r.xlsx") == [OURS]
