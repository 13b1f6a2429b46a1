"""The doors: files, pipes and pastes; their limits; and that a reading can be watched and stopped."""

from __future__ import annotations

import gc
import io
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from app.intake import source
from app.intake.choice import SheetChoice, as_problem
from app.intake.delimited import lines_of
from app.intake.files import read_file, read_paste, read_stream
from app.intake.limits import LARGEST_FILE
from app.intake.problems import IntakeProblem
from app.intake.source import CHUNK, pieces_of, troubles_of
from app.jobs.handed_in import Damage, HandedIn
from app.jobs.job_list import MOST_JOBS
from app.problem import Problem
from tests.intake.corpus import SAMPLES
from tests.intake.spellings import canonical

SEVERAL: Final = [canonical(n) for n in range(20)]


def news_of(read: Callable[[], object]) -> Problem:
    with pytest.raises(Problem) as news:
        read()
    return news.value


def jobs(result: object) -> list[str]:
    assert isinstance(result, HandedIn), result
    return [found.job_id for found in result.found]


def test_a_file_goes_by_its_name_without_its_folder(tmp_path: Path) -> None:
    file = tmp_path / "Tuesday.txt"
    file.write_text("\n".join(SEVERAL), encoding="utf-8")
    result = read_file(file)
    assert isinstance(result, HandedIn)
    assert result.source == "Tuesday.txt"
    assert jobs(result) == SEVERAL


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    problem = news_of(lambda: read_file(tmp_path / "gone.csv"))
    assert problem.what is IntakeProblem.NOT_THERE
    assert dict(problem.facts) == {"source": "gone.csv"}


def test_a_folder(tmp_path: Path) -> None:
    assert news_of(lambda: read_file(tmp_path)).what is IntakeProblem.FOLDER


def test_an_empty_file_has_no_jobs_and_no_problem(tmp_path: Path) -> None:
    (tmp_path / "empty.xlsx").touch()
    assert read_file(tmp_path / "empty.xlsx") == HandedIn("empty.xlsx", ())


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "huge.log"
    with file.open("wb") as opened:
        opened.truncate(LARGEST_FILE + 1)
    problem = news_of(lambda: read_file(file))
    assert problem.what is IntakeProblem.TOO_LARGE
    assert problem.facts["limit"] == 100


class Endless(io.RawIOBase):
    """A stream that has no end."""

    def read(self, size: int = -1) -> bytes:
        return b"\n" * max(1, size)


class Broken(io.RawIOBase):
    """A stream that fails after its beginning."""

    def __init__(self) -> None:
        super().__init__()
        self._answers = [SEVERAL[0].encode()]

    def read(self, _size: int = -1) -> bytes:
        if self._answers:
            return self._answers.pop()
        raise OSError(5, "Input/output error")


def test_a_pipe_without_an_end_is_given_up() -> None:
    assert news_of(lambda: read_stream(Endless())).what is IntakeProblem.TOO_LARGE  # type: ignore[arg-type]


def test_a_stream_that_breaks_off_hands_in_nothing() -> None:
    problem = news_of(lambda: read_stream(Broken(), source="pipe"))  # type: ignore[arg-type]
    assert problem.what is IntakeProblem.UNREADABLE
    assert dict(problem.facts) == {"source": "pipe"}


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (PermissionError(13, "denied"), IntakeProblem.NO_PERMISSION),
        (FileNotFoundError(2, "gone"), IntakeProblem.NOT_THERE),
        (NotADirectoryError(20, "gone"), IntakeProblem.NOT_THERE),
        (IsADirectoryError(21, "folder"), IntakeProblem.FOLDER),
        (OSError(116, "stale"), IntakeProblem.UNREADABLE),
        (TimeoutError(110, "network"), IntakeProblem.UNREADABLE),
    ],
)
def test_every_trouble_with_a_file_has_its_problem(error: OSError, problem: IntakeProblem) -> None:
    with pytest.raises(Problem) as news, troubles_of("list.csv"):
        raise error
    assert news.value.what is problem


@pytest.mark.parametrize("code", [32, 33])
def test_a_file_that_windows_says_is_in_use_is_locked(code: int) -> None:
    error = PermissionError(13, "in use")
    error.winerror = code  # type: ignore[attr-defined]
    with pytest.raises(Problem) as news, troubles_of("list.xlsx"):
        raise error
    assert news.value.what is IntakeProblem.LOCKED


@pytest.mark.parametrize(
    ("number", "problem"), [(32, IntakeProblem.LOCKED), (5, IntakeProblem.NO_PERMISSION)]
)
def test_a_workbook_that_is_open_in_another_program_is_not_called_forbidden(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, problem: IntakeProblem
) -> None:
    (tmp_path / "list.xlsx").touch()

    def refuse(_path: Path, _mode: str) -> None:
        raise PermissionError(13, "Permission denied")  # all that the C library of Windows says

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr(source, "_windows_refuses_with", lambda _path: number)
    news = news_of(lambda: read_file(tmp_path / "list.xlsx"))
    assert (news.what, dict(news.facts)) == (problem, {"source": "list.xlsx"})


def test_a_list_may_have_so_many_jobs_and_no_more() -> None:
    lines = [canonical(n) for n in range(MOST_JOBS)]
    text = "\n".join(lines)
    assert len(jobs(read_paste(text + "\n" + lines[0]))) == MOST_JOBS
    problem = news_of(lambda: read_paste(text + "\n" + canonical(MOST_JOBS)))
    assert problem.what is IntakeProblem.TOO_MANY_JOBS
    assert problem.facts["limit"] == MOST_JOBS


def test_a_pipe_on_the_standard_input_is_read() -> None:
    program = (
        "import sys; from app.intake.files import read_stream;"
        "print(*(found.job_id for found in read_stream(sys.stdin.buffer).found), sep='\\n')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], input="\n".join(SEVERAL).encode(), capture_output=True, check=True
    )
    assert done.stdout.decode().split() == SEVERAL


def test_a_named_pipe_is_read_as_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    content = (SAMPLES / "tuesday.xlsx").read_bytes()
    writer = threading.Thread(target=pipe.write_bytes, args=(content,))
    writer.start()
    result = read_file(pipe)
    writer.join()
    assert jobs(result) == jobs(read_file(SAMPLES / "tuesday.xlsx"))


def test_everything_that_is_a_file_can_be_a_pipe() -> None:
    for path in SAMPLES.glob("*.*"):
        if path.suffix in (".ods", ".xls", ".json", ".csv"):
            try:
                expected = repr(read_file(path))
            except Problem as problem:
                expected = repr(problem)
            try:
                piped = repr(read_stream(io.BytesIO(path.read_bytes()), source=path.name))
            except Problem as problem:
                piped = repr(problem)
            if path.suffix != ".csv":
                assert piped == expected, path.name


WATCHED: Final = (
    "export.csv",
    "service.log",
    "status.json",
    "tuesday.xlsx",
    "excel97.xls",
    "libreoffice.ods",
)


@pytest.mark.parametrize("name", [*WATCHED, "attached-csv.eml", "html-export.xls"])
def test_any_reading_can_be_stopped_at_any_moment(name: str) -> None:
    asked = 0

    def count() -> bool:
        nonlocal asked
        asked += 1
        return False

    whole = read_file(SAMPLES / name, stop=count)
    assert asked > 0
    for moment in range(asked):
        left = iter(range(moment))
        problem = news_of(lambda left=left: read_file(SAMPLES / name, stop=lambda: next(left, None) is None))  # type: ignore[misc]
        assert problem.what is IntakeProblem.STOPPED
        assert dict(problem.facts) == {"source": name}
    assert read_file(SAMPLES / name) == whole


def test_progress_grows_to_the_size_of_a_text(tmp_path: Path) -> None:
    file = tmp_path / "long.log"
    file.write_bytes(b"a line of a log\n" * 100_000 + SEVERAL[0].encode())
    told: list[tuple[int, int]] = []
    assert jobs(read_file(file, progress=lambda done, total: told.append((done, total)))) == SEVERAL[:1]
    growing = [done for done, total in told if total]
    assert growing == sorted(growing)
    assert told[-1] == (file.stat().st_size, file.stat().st_size)
    assert len(growing) > 3


class Counting(io.BytesIO):
    """Counts how often it is asked for bytes."""

    asked = 0

    def read(self, size: int | None = -1) -> bytes:
        self.asked += 1
        return super().read(size)


def test_a_long_file_is_asked_of_the_system_seldom_and_looked_at_in_small_pieces() -> None:
    # Each request lets go of the interpreter's lock; too many of them, and the window never gets it.
    content = bytes(range(256)) * 80_000
    file = Counting(content)
    pieces = list(pieces_of(file))
    assert b"".join(pieces) == content
    assert max(map(len, pieces)) <= CHUNK
    assert file.asked < 10


def test_lines_are_the_same_wherever_a_table_is_cut() -> None:
    text = 'job_id,"a\r\nb"\r\n1,x\r2,y\n\n3,\u2028z\x0b\r\n4,end'
    whole = list(io.StringIO(text, newline=""))
    for size in range(1, len(text)):
        assert list(lines_of(text[at : at + size] for at in range(0, len(text), size))) == whole


def test_the_garbage_collector_rests_while_something_is_read_and_works_again_afterwards() -> None:
    seen: list[bool] = []

    def look() -> bool:
        seen.append(gc.isenabled())
        return False

    gc.enable()
    read_file(SAMPLES / "tuesday.xlsx", stop=look)
    assert seen
    assert not any(seen)
    assert gc.isenabled()
    news_of(lambda: read_file(SAMPLES / "tuesday.xlsx", stop=lambda: True))
    assert gc.isenabled()
    gc.disable()
    read_paste(SEVERAL[0])
    assert not gc.isenabled()


def test_a_choice_of_sheets_shows_their_first_rows() -> None:
    result = read_file(SAMPLES / "several-sheets.xlsx")
    assert isinstance(result, SheetChoice)
    assert [option.name for option in result.options] == ["Monday", "Tuesday"]
    assert result.options[0].rows[0] == ("Job ID", "File")
    problem = as_problem(result)
    assert problem.what is IntakeProblem.WHICH_SHEET
    assert problem.facts["sheets"] == "Monday, Tuesday"


def test_a_sheet_cannot_be_chosen_where_there_are_none() -> None:
    assert news_of(lambda: read_file(SAMPLES / "export.csv", sheet="One")).what is IntakeProblem.NO_SHEETS


def test_a_column_can_be_chosen_in_the_attachment_of_an_email() -> None:
    result = read_file(SAMPLES / "attached-csv.eml", column="source_id")
    assert isinstance(result, HandedIn)
    assert result.columns == ("process_id", "Datei")
    problem = news_of(lambda: read_file(SAMPLES / "attached-csv.eml", column="customer"))
    assert problem.what in (IntakeProblem.NO_SUCH_COLUMN, IntakeProblem.NO_COLUMNS)


def test_a_paste_with_broken_characters_does_no_harm() -> None:
    result = read_paste(f"process_id\tfile\n{SEVERAL[0]}\t\ud83d{chr(0)}x\n")
    assert isinstance(result, HandedIn)
    assert jobs(result) == SEVERAL[:1]
    assert [found.extra[0].encode() for found in result.found] == [b"?\0x"]


def test_a_cell_of_the_jobs_that_is_no_id_is_shown_with_its_row() -> None:
    result = read_paste(f"job\tfile\n{SEVERAL[0]}\ta\n4711\tb\nTotal\tc\n\td\n#N/A\te\n{SEVERAL[1]}x\tf\n")
    assert isinstance(result, HandedIn)
    assert [(reject.line, reject.text, reject.damage) for reject in result.rejects] == [
        (3, "4711", Damage.TOO_SHORT),
        (7, SEVERAL[1] + "x", Damage.WRONG_CHARACTER),
    ]
