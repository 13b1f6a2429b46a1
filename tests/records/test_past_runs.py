"""What is offered at the next start, what the history shows, and what goes for good."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.jobs.handed_in import Damage, Found, Reject
from app.jobs.status import Detail, Reason, Status
from app.problem import Problem
from app.records.journal import Journal
from app.records.past_runs import (
    discard,
    history,
    load_run,
    load_tries,
    offer_again,
    remove_old_runs,
    stop_offering,
    unfinished_runs,
)
from app.records.run_values import JournalProblem, RowNote, RunState
from tests.records.runs import START, Ears, begin, cancelled, close, intend, job, no_problem

_DAY = 86_400.0


def _past_run(folder: Path, *, finished: bool = False, at: float = START, **parts: Any) -> Path:
    journal = begin(folder, 4, started_at=at, **parts)
    intend(journal, [0, 1, 2])
    journal.note(cancelled(0, at + 1))
    journal.note(RowNote(1, Status.FAILED, Detail(Reason.CONFLICT), 1, at + 2, 409))
    if finished:
        journal.mark(RunState.FINISHED, at + 3)
    close(journal)
    return journal.path


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_unfinished_runs_are_offered_newest_first_and_practice_never_is(tmp_path: Path) -> None:
    older = _past_run(tmp_path, at=START)
    newer = _past_run(tmp_path, at=START + 60)
    practice = _past_run(tmp_path, practice=True)
    finished = _past_run(tmp_path, at=START + 30, finished=True)
    assert [run.path for run in unfinished_runs(tmp_path, no_problem)] == [newer, older]
    assert {run.path for run in history(tmp_path, no_problem)} == {older, newer, practice, finished}


def test_a_summary_adds_up(tmp_path: Path) -> None:
    duplicates, rejects = (Found(job(0), 5),) * 2, (Reject(9, "12-34", Damage.TOO_SHORT),)
    path = _past_run(tmp_path, duplicates=duplicates, rejects=rejects, source="Tuesday.xlsx", finished=True)
    (run,) = history(tmp_path, no_problem)
    assert (run.path, run.state, run.started_at, run.ended_at) == (path, RunState.FINISHED, START, START + 3)
    assert (run.source, run.address, run.key_name) == ("Tuesday.xlsx", "https://api.topazlabs.com", "Studio")
    assert (run.rows, run.duplicates, run.rejects) == (4, 2, 1)
    assert (run.perhaps_sent, run.never_sent, run.going_on) == (1, 1, False)
    assert {status: number for status, number in run.counts.items() if number} == {
        Status.CANCELLED: 1,
        Status.FAILED: 1,
        Status.UNKNOWN: 1,
        Status.NOT_ATTEMPTED: 1,
    }


def test_a_run_that_is_going_on_is_shown_and_not_offered(tmp_path: Path) -> None:
    journal = begin(tmp_path, 2)
    intend(journal, [0])
    assert unfinished_runs(tmp_path, no_problem) == ()
    (run,) = history(tmp_path, no_problem)
    close(journal)
    assert (run.going_on, run.perhaps_sent, run.never_sent) == (True, 1, 1)
    assert len(unfinished_runs(tmp_path, no_problem)) == 1


def test_a_run_that_was_declined_is_not_offered_again_and_stays_in_the_history(tmp_path: Path) -> None:
    path = _past_run(tmp_path)
    stop_offering(path)
    assert unfinished_runs(tmp_path, no_problem) == ()
    (run,) = history(tmp_path, no_problem)
    assert (run.state, run.ended_at is not None, run.never_sent) == (RunState.FINISHED, True, 1)
    offer_again(path)
    (run,) = unfinished_runs(tmp_path, no_problem)
    assert (run.ended_at, run.perhaps_sent, run.never_sent) == (None, 1, 1)


def test_a_discarded_run_leaves_nothing_behind(tmp_path: Path) -> None:
    path = _past_run(tmp_path)
    discard(path)
    assert _names(tmp_path) == set()


@pytest.mark.parametrize("act", [discard, stop_offering, offer_again])
def test_nobody_removes_a_run_that_is_going_on(tmp_path: Path, act: Callable[[Path], None]) -> None:
    journal = begin(tmp_path)
    intend(journal, [0])
    with pytest.raises(Problem) as refusal:
        act(journal.path)
    close(journal)
    assert refusal.value.what is JournalProblem.GOING_ON_ELSEWHERE
    assert len(load_run(journal.path).rows) == 3


def test_runs_go_ninety_days_after_their_end(tmp_path: Path) -> None:
    now = START + 200 * _DAY
    old = _past_run(tmp_path, at=now - 90 * _DAY - 4, finished=True)
    kept = _past_run(tmp_path, at=now - 90 * _DAY - 2, finished=True)
    forgotten = _past_run(tmp_path, at=now - 91 * _DAY)
    begun = _past_run(tmp_path, at=now - 89 * _DAY)
    assert remove_old_runs(tmp_path, now) == 2
    assert not old.exists()
    assert not forgotten.exists()
    assert {run.path for run in history(tmp_path, no_problem)} == {kept, begun}


def test_an_old_run_that_is_going_on_stays(tmp_path: Path) -> None:
    journal = begin(tmp_path)
    intend(journal, [0])
    assert remove_old_runs(tmp_path, START + 500 * _DAY) == 0
    close(journal)
    assert remove_old_runs(tmp_path, START + 500 * _DAY) == 1


def test_a_run_that_was_cut_off_before_the_weekend_is_there_after_it_however_short_the_history(
    tmp_path: Path,
) -> None:
    done, cut_off = _past_run(tmp_path, finished=True), _past_run(tmp_path)
    assert remove_old_runs(tmp_path, START + 3 * _DAY, days=1) == 1
    assert not done.exists()
    assert [run.path for run in unfinished_runs(tmp_path, no_problem)] == [cut_off]
    assert remove_old_runs(tmp_path, START + 8 * _DAY, days=1) == 1


def test_what_is_left_of_removed_runs_and_of_kept_damage_goes_as_well(tmp_path: Path) -> None:
    for name in ("a.run.lock", "b.run-wal", "c.run.damaged", "d.run.damaged-wal"):
        (tmp_path / name).write_bytes(b"")
        os.utime(tmp_path / name, (START, START))
    (tmp_path / "e.run.damaged").write_bytes(b"")
    (tmp_path / "notes.txt").write_bytes(b"")
    remove_old_runs(tmp_path, START + 91 * _DAY)
    assert _names(tmp_path) == {"e.run.damaged", "notes.txt"}


def test_a_list_that_never_reached_the_disk_is_no_run(tmp_path: Path) -> None:
    (tmp_path / "a.run").write_bytes(b"")
    assert history(tmp_path, no_problem) == ()
    assert remove_old_runs(tmp_path, START) == 1
    assert _names(tmp_path) == set()


def test_without_a_folder_there_is_no_history(tmp_path: Path) -> None:
    assert unfinished_runs(tmp_path / "none", no_problem) == ()
    assert remove_old_runs(tmp_path / "none", START) == 0


def _overwrite_the_start(path: Path) -> None:
    path.write_bytes(b"not a database at all" * 50)


def _overwrite_the_middle(path: Path) -> None:
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))


def _cut_off(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def _change(statement: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        connection = sqlite3.connect(path)
        connection.execute(statement)
        connection.commit()
        connection.close()

    change.__name__ = statement.partition(" ")[0]
    return change


_DAMAGES = (
    _overwrite_the_start,
    _overwrite_the_middle,
    _cut_off,
    _change("DROP TABLE outcome"),
    _change("DELETE FROM run"),
    _change("UPDATE outcome SET status = 'cancelling'"),
    _change("PRAGMA application_id = 7"),
)


@pytest.mark.parametrize("damage", _DAMAGES, ids=lambda damage: damage.__name__.strip("_"))
def test_a_damaged_run_is_told_once_kept_aside_and_hides_no_other(
    tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    good, bad = _past_run(tmp_path), _past_run(tmp_path)
    damage(bad)
    ears = Ears()
    assert [run.path for run in unfinished_runs(tmp_path, ears)] == [good]
    assert [(p.what, p.facts["file"]) for p in ears.heard] == [(JournalProblem.DAMAGED, bad.name)]
    assert bad.with_name(bad.name + ".damaged").exists()
    assert [run.path for run in unfinished_runs(tmp_path, no_problem)] == [good]


@pytest.mark.parametrize(
    "change", ["DELETE FROM handed_in WHERE row = 1", "UPDATE handed_in SET extra = '{'"]
)
def test_damage_that_only_shows_in_the_rows_is_found_before_anything_is_sent(
    tmp_path: Path, change: str
) -> None:
    path = _past_run(tmp_path)
    _change(change)(path)
    with pytest.raises(Problem) as damage:
        Journal.reopen(path, Ears())
    assert damage.value.what is JournalProblem.DAMAGED
    assert path.with_name(path.name + ".damaged").exists()
    assert history(tmp_path, no_problem) == ()


def test_a_run_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = _past_run(tmp_path)
    _change("PRAGMA user_version = 2")(path)
    before = path.read_bytes()
    ears = Ears()
    assert history(tmp_path, ears) == ()
    with pytest.raises(Problem) as newer:
        load_run(path)
    assert [newer.value.what, *(problem.what for problem in ears.heard)] == [JournalProblem.NEWER_VERSION] * 2
    assert path.read_bytes() == before


@pytest.mark.parametrize("act", [load_run, lambda path: load_tries(path, 0), stop_offering])
def test_a_run_that_has_gone_is_said_to_be_gone(tmp_path: Path, act: Callable[[Path], object]) -> None:
    path = _past_run(tmp_path)
    discard(path)
    with pytest.raises(Problem) as gone:
        act(path)
    assert gone.value.what is JournalProblem.GONE
    assert _names(tmp_path) == set()


def test_a_run_is_gone_on_with_by_the_key_that_it_used_last(tmp_path: Path) -> None:
    journal = begin(tmp_path, 2)
    intend(journal, [0])
    journal.name_key("Second\0key")
    close(journal)
    (run,) = unfinished_runs(tmp_path, no_problem)
    assert run.key_name == "Second\N{SYMBOL FOR NULL}key"
    assert load_run(run.path).header.key_name == run.key_name
