"""Kills, full and forbidden disks, damage: what is lost (nothing that counts), and what people hear."""

from __future__ import annotations

import random
import sqlite3
import threading
from pathlib import Path

import pytest

from app.jobs.status import Status
from app.problem import Problem
from app.records.journal import Journal
from app.records.past_runs import load_run, unfinished_runs
from app.records.run_file import why_not_written
from app.records.run_values import JournalProblem, RunState, Trace
from tests.records.child import ROWS
from tests.records.runs import (
    DEADLINE,
    START,
    Ears,
    begin,
    cancelled,
    close,
    header,
    intend,
    no_problem,
    rows,
    start,
    told,
)


@pytest.mark.parametrize("seed", range(12))
def test_a_kill_at_any_instant_leaves_no_row_sent_without_its_intent_and_loses_no_answer(
    tmp_path: Path, seed: int
) -> None:
    last_word = random.Random(seed).randrange(1, ROWS // 2)
    sent: set[int] = set()
    noted = 0
    with start("be_killed", tmp_path) as child:
        assert child.stdout is not None
        path = Path(child.stdout.readline().split()[1])
        for number, line in enumerate(child.stdout):
            if number == last_word:
                child.kill()  # and what it still says before it dies is read, too
            kind, _, value = line.partition(" ")
            if kind == "sent":
                sent.add(int(value))
            else:
                noted = int(value)
    assert sent
    run = load_run(path)
    assert len(run.rows) == ROWS
    traces = [row.trace for row in run.rows]
    assert all(traces[row] is not Trace.NEVER_SENT for row in sent), "a row left without its intent"
    assert set(traces[:noted]) <= {Trace.SETTLED}, "an answer is lost that was said to be on the disk"
    assert all(row in sent for row, trace in enumerate(traces) if trace is Trace.SETTLED)
    assert [summary.path for summary in unfinished_runs(tmp_path, no_problem)] == [path]
    journal, again = Journal.reopen(path, Ears())
    close(journal)
    assert again.rows == run.rows


def test_a_kill_before_the_list_is_written_leaves_nothing_to_go_on_with(tmp_path: Path) -> None:
    said = told("die_before_the_list_is_written", tmp_path)
    assert [summary.rows for summary in unfinished_runs(tmp_path, no_problem)] in ([], [ROWS])
    assert Path(said["path"]).parent == tmp_path


def test_a_folder_that_cannot_be_made_is_told_once_and_stops_no_run(tmp_path: Path) -> None:
    in_the_way = tmp_path / "runs"
    in_the_way.write_text("a file where the folder should be", encoding="utf-8")
    ears = Ears()
    journal = begin(in_the_way, ears=ears)
    intend(journal, [0])
    journal.note(cancelled(0))
    intend(journal, [1])
    close(journal)
    assert [problem.what for problem in ears.heard] == [JournalProblem.WRITE_FAILED]
    assert journal.trouble is not None


def test_a_disk_that_is_there_again_at_the_end_gets_the_whole_run(tmp_path: Path) -> None:
    in_the_way = tmp_path / "runs"
    in_the_way.write_text("", encoding="utf-8")
    journal = begin(in_the_way)
    intend(journal, [0, 1, 2])
    journal.note(cancelled(0))
    in_the_way.unlink()
    close(journal)
    assert journal.trouble is None
    assert [row.status for row in load_run(journal.path).rows] == [
        Status.CANCELLED,
        Status.READY,
        Status.READY,
    ]


def test_a_file_that_is_damaged_meanwhile_is_told_once_and_stops_no_run(tmp_path: Path) -> None:
    ears = Ears()
    journal = begin(tmp_path, ROWS, ears)
    intend(journal, range(ROWS))
    close(journal)
    journal, _ = Journal.reopen(journal.path, ears)
    with journal.path.open("r+b") as file:
        file.write(b"\xff" * journal.path.stat().st_size)
    intend(journal, [0])
    journal.note(cancelled(0))
    intend(journal, [1])
    close(journal)
    assert [problem.what for problem in ears.heard] == [JournalProblem.DAMAGED_MEANWHILE]
    problems = Ears()
    assert unfinished_runs(tmp_path, problems) == ()
    assert [problem.what for problem in problems.heard] == [JournalProblem.DAMAGED]


def test_a_mistake_of_the_program_in_writing_stops_no_run(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ears = Ears()
    journal = begin(tmp_path, 3, ears)
    journal.intend(["not a row", object()], lambda: None)  # type: ignore[list-item]
    intend(journal, [0])
    close(journal)
    assert [problem.what for problem in ears.heard] == [JournalProblem.WRITE_FAILED]
    assert "broke down" in caplog.text


def test_without_shared_memory_for_the_log_a_rollback_journal_does_it(tmp_path: Path) -> None:
    about = header(run_id="network-home")
    journal = Journal.create(tmp_path, about, rows(3), Ears())
    close(journal)
    # The place of SQLite's shared memory is taken, which is how a file system without any looks to it.
    journal.path.with_name(journal.path.name + "-shm").mkdir()
    journal, _ = Journal.reopen(journal.path, ears := Ears())
    intend(journal, [0, 1])
    journal.note(cancelled(0))
    intend(journal, ())
    meanwhile = {path.suffix for path in tmp_path.iterdir() if path.is_file()}
    close(journal)
    assert ears.heard == []
    assert meanwhile == {".run", ".lock", ".run-journal"}
    assert [row.trace for row in load_run(journal.path).rows] == [
        Trace.SETTLED,
        Trace.PERHAPS_SENT,
        Trace.NEVER_SENT,
    ]


def test_a_run_in_another_program_cannot_be_taken_until_that_ends(tmp_path: Path) -> None:
    journal = begin(tmp_path)
    close(journal)
    with start("hold", journal.path) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        assert unfinished_runs(tmp_path, no_problem) == ()
        with pytest.raises(Problem) as refusal:
            Journal.reopen(journal.path, Ears())
        holder.kill()
    assert refusal.value.what is JournalProblem.GOING_ON_ELSEWHERE
    assert [run.path for run in unfinished_runs(tmp_path, no_problem)] == [journal.path]
    assert told("hold", journal.path) == {"held": "", "closed": "True"}


def test_of_two_who_want_to_go_on_with_a_run_one_gets_it(tmp_path: Path) -> None:
    journal = begin(tmp_path)
    close(journal)
    taken: list[Journal] = []
    refused: list[Problem] = []
    together = threading.Barrier(4)

    def want() -> None:
        together.wait(DEADLINE)
        try:
            taken.append(Journal.reopen(journal.path, Ears())[0])
        except Problem as problem:
            refused.append(problem)

    threads = [threading.Thread(target=want) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(DEADLINE)
    for one in taken:
        close(one)
    assert len(taken) == 1
    assert {problem.what for problem in refused} == {JournalProblem.GOING_ON_ELSEWHERE}


def test_the_full_disk_is_called_by_its_name(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "small", isolation_level=None)
    connection.execute("PRAGMA max_page_count = 2")
    with pytest.raises(sqlite3.OperationalError) as full:
        connection.execute("CREATE TABLE a (b)"), connection.execute("CREATE TABLE c (d)")
    connection.close()
    assert why_not_written(full.value, tmp_path / "small") is JournalProblem.DISK_FULL
    assert why_not_written(OSError(28, "No space left on device"), tmp_path) is JournalProblem.DISK_FULL


def test_the_end_of_a_finished_run_is_not_offered_again(tmp_path: Path) -> None:
    journal = begin(tmp_path, 1)
    intend(journal, [0])
    journal.note(cancelled(0))
    journal.mark(RunState.FINISHED, START + 2)
    close(journal)
    assert unfinished_runs(tmp_path, no_problem) == ()
