"""Which column holds the jobs: names and content decide, and where there is doubt, the person."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from typing import Final

import pytest

from app.intake.choice import ColumnChoice, as_problem
from app.intake.columns import letter
from app.intake.files import read_paste, read_stream
from app.intake.problems import IntakeProblem
from app.jobs.handed_in import Damage, HandedIn
from app.problem import Problem
from tests.intake.spellings import bare, canonical

MANY: Final = 1_500
"""More rows than are read before the column is decided."""


def table(rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()


def read(rows: Iterable[Sequence[str]], column: str | None = None) -> HandedIn | ColumnChoice:
    result = read_stream(io.BytesIO(table(rows)), source="list.csv", column=column)
    assert isinstance(result, HandedIn | ColumnChoice)
    return result


def jobs(rows: Iterable[Sequence[str]], column: str | None = None) -> list[str]:
    result = read(rows, column)
    assert isinstance(result, HandedIn), result
    return [found.job_id for found in result.found]


def choice(rows: Iterable[Sequence[str]]) -> list[str]:
    result = read(rows)
    assert isinstance(result, ColumnChoice), result
    return [option.name for option in result.options]


JOB, OTHER = [canonical(n) for n in range(5)], [canonical(n) for n in range(100, 105)]
PAIRS: Final = list(zip(JOB, OTHER, strict=True))


@pytest.mark.parametrize(
    "name",
    [
        *("process_id", "processId", "ProcessID", "Job ID", "job-id", "jobid", "JOB", "Task", "Topaz job"),
        *("Prozess-ID", "Job-Nr.", "ID du traitement", "Identifiant de la tâche", "N° de tâche ID"),
        *("ID de proceso", "Tarea", "ID lavoro", "ID attività", "ID do processo", "Tarefa", "taak-ID"),
        *("request.process_id", "ジョブID", "ｼﾞｮﾌﾞID", "処理番号", "作业编号", "작업 ID", "ID zadania"),
    ],
)
def test_a_column_that_is_named_as_the_jobs_is_taken_in_many_languages(name: str) -> None:
    assert jobs([("reference", name), *((other, job) for job, other in PAIRS)]) == JOB


@pytest.mark.parametrize(
    "name",
    [
        *(
            "source_id",
            "sourceId",
            "Customer",
            "customer id",
            "Kundennummer",
            "ID client",
            "user_id",
            "顧客番号",
        ),
        *("request_id", "Correlation-ID", "session", "parent_job_id", "etag", "next_cursor", "Bestellnummer"),
    ],
)
def test_a_column_that_is_named_as_another_things_is_never_taken_for_the_jobs(name: str) -> None:
    assert jobs([("uuid", name), *PAIRS]) == JOB
    assert jobs([(name, "id"), *((other, job) for job, other in PAIRS)]) == JOB
    assert choice([("note", name), *(("", other) for _, other in PAIRS)]) == [name]


def test_the_only_column_of_ids_is_taken_whatever_its_name() -> None:
    assert jobs([("Foto", "Irgendwas"), *((f"{n}.png", job) for n, job in enumerate(JOB))]) == JOB


def test_where_a_name_says_nothing_and_another_column_has_ids_too_the_person_chooses() -> None:
    assert choice([("left", "right"), *PAIRS]) == ["left", "right"]
    assert choice([("id", "reference"), *PAIRS]) == ["id", "reference"]
    assert choice([("reference", "customer_id"), *PAIRS]) == ["reference", "customer_id"]
    assert choice([("job_id", "process_id"), *PAIRS]) == ["job_id", "process_id"]


def test_two_columns_that_say_the_same_need_no_choice() -> None:
    assert jobs([("process_id", "job"), *((job, job.upper()) for job in JOB)]) == JOB


def test_ids_inside_other_text_count_less_than_ids_alone() -> None:
    rows = [("link", "x"), *((f"https://example.com/{other}", job) for job, other in PAIRS)]
    assert jobs(rows) == JOB


def test_a_choice_shows_the_first_rows_and_how_many_ids_each_column_has() -> None:
    result = read([("left", "file", "right"), *((a, "x.png", b) for a, b in PAIRS), (JOB[0], "y.png", "")])
    assert isinstance(result, ColumnChoice)
    assert result.header == ("left", "file", "right")
    assert result.rows[0] == (JOB[0], "x.png", OTHER[0])
    assert [(option.name, option.index, option.ids) for option in result.options] == [
        ("left", 0, 6),
        ("right", 2, 5),
    ]


def test_where_nobody_can_choose_the_names_are_told() -> None:
    result = read([("left", "right"), *PAIRS])
    assert isinstance(result, ColumnChoice)
    problem = as_problem(result)
    assert problem.what is IntakeProblem.WHICH_COLUMN
    assert problem.facts["columns"] == "left, right"


@pytest.mark.parametrize("column", ["right", " RIGHT ", "b", "B"])
def test_a_column_is_chosen_by_its_name_or_its_letter(column: str) -> None:
    assert jobs([("left", "right"), *PAIRS], column) == OTHER


def test_a_wrong_column_is_told_together_with_those_there_are() -> None:
    with pytest.raises(Problem) as news:
        read([("left", "right"), *PAIRS], "middle")
    assert news.value.what is IntakeProblem.NO_SUCH_COLUMN
    assert dict(news.value.facts) == {"source": "list.csv", "name": "middle", "columns": "left, right"}


def test_columns_without_a_heading_go_by_their_letters() -> None:
    assert choice(PAIRS) == ["A", "B"]
    assert jobs(PAIRS, "B") == OTHER


def test_the_letter_of_a_column_far_to_the_right_does_not_name_it() -> None:
    assert letter(7151) == "JOB"
    wide = [[JOB[0], *[""] * 7150, OTHER[0]], [JOB[1], *[""] * 7150, OTHER[1]]]
    assert choice(wide) == ["A", "JOB"]
    assert choice([row[:237] + row[7151:] for row in wide]) == ["A", "ID"]


@pytest.mark.parametrize("count", [2, 1_700, 1_800, 8_000, 30_000])
def test_one_row_of_ids_between_tabs_is_a_list_however_long(count: int) -> None:
    result = read_paste("\t".join(canonical(number) for number in range(1, count + 1)))
    assert isinstance(result, HandedIn)
    assert len(result.found) == count


@pytest.mark.parametrize("separator", [",", ", ", ";", "\t"])
def test_a_file_with_all_ids_in_one_row_is_a_list(separator: str) -> None:
    content = separator.join([*JOB, JOB[0]]).encode()
    for end in (b"", b"\r\n", separator.encode() + b"\n"):
        result = read_stream(io.BytesIO(content + end), source="list.csv")
        assert isinstance(result, HandedIn)
        assert [found.job_id for found in result.found] == JOB
        assert [found.job_id for found in result.duplicates] == JOB[:1]


def test_a_few_ids_in_one_row_may_be_different_things() -> None:
    assert choice([JOB[:3]]) == ["A", "B", "C"]


def test_columns_of_the_same_name_are_told_apart() -> None:
    rows = [("ID", "ID"), *PAIRS]
    assert choice(rows) == ["ID", "ID (B)"]
    assert jobs(rows, "ID (B)") == OTHER


def test_a_doubt_that_comes_late_is_still_a_doubt() -> None:
    rows = [("photo", "reference", "note"), *((f"{n}.png", canonical(n), "") for n in range(MANY))]
    assert len(jobs(rows)) == MANY
    rows.append(("last.png", canonical(MANY), OTHER[0]))
    assert choice(rows) == ["reference", "note"]
    named = [("photo", "job_id", "note"), *rows[1:]]
    assert len(jobs(named)) == MANY + 1


def test_ids_that_come_late_are_found_under_a_heading_far_above() -> None:
    rows = [("Nr", "file", "customer"), *((str(n), f"{n}.png", "") for n in range(3 * MANY))]
    rows.append(("x", "y.png", JOB[0]))
    assert choice(rows) == ["customer"]


def test_damaged_first_row_is_no_heading() -> None:
    result = read([(JOB[0][:-1], "a.png"), (JOB[1], "b.png")])
    assert isinstance(result, HandedIn)
    assert [(reject.line, reject.text, reject.damage) for reject in result.rejects] == [
        (1, JOB[0][:-1], Damage.TOO_SHORT)
    ]
    assert [found.extra for found in result.found] == [("b.png",)]


def test_what_stands_beside_a_job_stays_with_it_and_empty_columns_do_not_come_along() -> None:
    rows = [
        ("a", "process_id", "", "b"),
        ("1", f"{JOB[0]} {{{JOB[1]}}}", "", "x"),
        ("2", bare(JOB[2]), "", ""),
    ]
    result = read(rows)
    assert isinstance(result, HandedIn)
    assert result.columns == ("a", "b")
    assert [(found.job_id, found.line, found.extra) for found in result.found] == [
        (JOB[0], 2, ("1", "x")),
        (JOB[1], 2, ("1", "x")),
        (JOB[2], 3, ("2", "")),
    ]


def test_a_field_of_json_is_chosen_with_or_without_its_path() -> None:
    text = json.dumps({"data": [{"left": {"id": a}, "right": {"id": b}} for a, b in PAIRS]})
    result = read_paste(text)
    assert isinstance(result, ColumnChoice)
    assert [option.name for option in result.options] == ["data.left.id", "data.right.id"]
    assert result.rows[0] == PAIRS[0]
    chosen = read_paste(text, column="data.right.id")
    assert isinstance(chosen, HandedIn)
    assert [found.job_id for found in chosen.found] == OTHER
    assert chosen.columns == ("left.id",)
    with pytest.raises(Problem) as news:
        read_paste(text, column="middle")
    assert news.value.what is IntakeProblem.NO_SUCH_COLUMN


def test_a_doubt_that_comes_late_in_json_is_still_a_doubt() -> None:
    entries = [{"ref": canonical(n), "note": ""} for n in range(MANY)]
    assert isinstance(read_paste(json.dumps(entries)), HandedIn)
    assert isinstance(read_paste(json.dumps([*entries, {"ref": JOB[0], "note": OTHER[0]}])), ColumnChoice)


def test_a_line_of_text_under_a_table_is_not_lost() -> None:
    rows = "".join(f"{n}.png\t{job}\n" for n, job in enumerate(JOB))
    result = read_paste(f"file\tprocess_id\n{rows}\nand please {OTHER[0]} as well\n{OTHER[1]}\n")
    assert isinstance(result, HandedIn)
    assert [found.job_id for found in result.found] == [*JOB, OTHER[0], OTHER[1]]


def test_a_long_text_in_json_is_searched_to_its_end() -> None:
    result = read_paste(json.dumps([{"log": "x" * 50_000 + f" {JOB[0]}"}]))
    assert isinstance(result, HandedIn)
    assert [found.job_id for found in result.found] == [JOB[0]]


def test_a_file_name_among_jobs_is_not_named_as_the_job() -> None:
    entries = [{"id": job, "filename": f"{other}.png"} for job, other in PAIRS]
    result = read_paste(json.dumps({"jobs": entries}))
    assert isinstance(result, HandedIn)
    assert [found.job_id for found in result.found] == JOB


def test_the_source_of_a_job_is_never_the_job() -> None:
    entry = {"process_id": JOB[0], "source_id": OTHER[0], "filename": f"{OTHER[1]}.png"}
    for text in (json.dumps(entry), json.dumps([entry]), json.dumps({"data": [entry]}), repr(entry)):
        result = read_paste(text)
        assert isinstance(result, HandedIn)
        assert JOB[0] in [found.job_id for found in result.found]
        assert OTHER[0] not in [found.job_id for found in result.found]


def test_a_column_cannot_be_chosen_in_plain_text() -> None:
    with pytest.raises(Problem) as news:
        read_paste(f"Please stop {JOB[0]}", column="job")
    assert news.value.what is IntakeProblem.NO_COLUMNS
