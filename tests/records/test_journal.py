"""What a person finds again after the program has ended, one way or the other."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.jobs.handed_in import Damage, Found, Reject
from app.jobs.record import JobRecord, State
from app.jobs.status import NO_DETAIL, Detail, Reason, Status
from app.problem import Problem
from app.records.journal import Journal
from app.records.past_runs import load_run, load_tries
from app.records.run_values import (
    Call,
    JournalProblem,
    RowNote,
    RunRow,
    RunState,
    Trace,
    Try,
)
from app.service.answers import Loss
from tests.records.runs import START, Ears, begin, cancelled, close, fates, header, intend, job, rows


def test_everything_that_was_handed_in_is_found_again(tmp_path: Path) -> None:
    record = JobRecord(job(1), State.PENDING, "a.png", "Wonder 2", "enhance", 10, 4, 1_760_000_000)
    handed_in = (
        RunRow(job(0), ("=1+1", "Zoë 画像 \N{PILE OF POO}")),
        RunRow(job(1), (), record=record),
        RunRow(job(2), ("half \ud83d, NUL \0",), Status.ALREADY_FINISHED, Detail(Reason.KNOWN_FINISHED)),
    )
    about = header(
        columns=("Formula", "Name"),
        source="Tuesday.xlsx",
        duplicates=(Found(job(0), 7, ("again",)),),
        rejects=(Reject(8, "1234-567", Damage.TOO_SHORT),),
    )
    journal = Journal.create(tmp_path, about, handed_in, Ears())
    close(journal)
    run = load_run(journal.path)
    assert (run.header, run.state, run.ended_at) == (about, RunState.RUNNING, None)
    assert [(r.job_id, r.extra, r.record) for r in run.rows] == [
        (r.job_id, r.extra, r.record) for r in handed_in
    ]
    assert fates(run.rows) == [
        ("never_sent", "ready"),
        ("never_sent", "ready"),
        ("settled", "already_finished"),
    ]


def test_a_row_is_untouched_then_perhaps_sent_then_settled(tmp_path: Path) -> None:
    journal = begin(tmp_path, 4)
    intend(journal, [0, 1, 2])
    journal.note(cancelled(0))
    journal.note(RowNote(1, Status.WAITING, Detail(Reason.SLOW_DOWN, "Too many requests"), 1, START + 2, 429))
    close(journal)
    assert fates(load_run(journal.path).rows) == [
        ("settled", "cancelled"),
        ("perhaps_sent", "waiting"),
        ("perhaps_sent", "ready"),
        ("never_sent", "ready"),
    ]


def test_a_row_that_surely_did_not_leave_may_simply_be_sent_later(tmp_path: Path) -> None:
    journal = begin(tmp_path, 1)
    intend(journal, [0])
    journal.note(RowNote(0, Status.READY, Detail(Reason.KEY_REFUSED), 1, START + 1, 401))
    close(journal)
    (row,) = load_run(journal.path).rows
    assert (row.trace, row.attempts, row.http_status) == (Trace.NEVER_SENT, 1, 401)


def test_a_failed_row_that_is_tried_again_counts_as_perhaps_sent_again(tmp_path: Path) -> None:
    journal = begin(tmp_path, 1)
    intend(journal, [0])
    journal.note(RowNote(0, Status.FAILED, Detail(Reason.CONFLICT), 1, START + 1, 409))
    journal.mark(RunState.FINISHED, START + 2)
    intend(journal, [0])
    close(journal)
    run = load_run(journal.path)
    assert fates(run.rows) == [("perhaps_sent", "failed")]
    assert (run.state, run.ended_at) == (RunState.RUNNING, None)


def test_rows_that_are_taken_up_again_are_left_to_do_although_none_of_them_was_sent_yet(
    tmp_path: Path,
) -> None:
    journal = begin(tmp_path, 3)
    intend(journal, [0, 1, 2])
    journal.note(RowNote(0, Status.FAILED, Detail(Reason.CONFLICT, "Busy"), 1, START, 409))
    journal.note(RowNote(1, Status.FAILED, Detail(Reason.SEEN_UNCANCELLED), 5, START, lost_before=True))
    journal.note(cancelled(2))
    journal.mark(RunState.FINISHED)
    journal.take_up_again([0, 1])
    close(journal)
    run = load_run(journal.path)
    assert (run.state, run.ended_at) == (RunState.RUNNING, None)
    assert fates(run.rows) == [
        ("never_sent", "ready"),
        ("perhaps_sent", "waiting"),
        ("settled", "cancelled"),
    ]
    assert [row.attempts for row in run.rows] == [1, 5, 1]
    assert run.rows[0].detail == NO_DETAIL


def test_the_last_note_of_a_row_counts_and_all_its_tries_are_kept(tmp_path: Path) -> None:
    lost = Try(START + 1, Call.CANCEL, loss=Loss.TIMEOUT)
    refused = Try(START + 2, Call.STATUS, 500, message="Try \0 later")
    seen = Try(START + 3, Call.STATUS, 200)
    journal = begin(tmp_path, 2)
    intend(journal, [0, 1])
    waiting = Detail(Reason.LOST_ANSWER)
    journal.note(
        RowNote(0, Status.SENDING, waiting, 1, START + 2, 500, lost_before=True, tries=(lost, refused))
    )
    done = Detail(Reason.SEEN_CANCELLED, "as asked", "Cancelled")
    journal.note(RowNote(0, Status.CANCELLED, done, 1, START + 3, 200, lost_before=True, tries=(seen,)))
    intend(journal, ())
    while_it_goes_on = load_tries(journal.path, 0)
    close(journal)
    (row, _) = load_run(journal.path).rows
    assert (row.status, row.detail, row.http_status, row.attempts) == (Status.CANCELLED, done, 200, 1)
    assert (row.lost_before, row.at) == (True, START + 3)
    assert [(t.at, t.call, t.http_status, t.loss) for t in while_it_goes_on] == [
        (t.at, t.call, t.http_status, t.loss) for t in (lost, refused, seen)
    ]
    assert "\0" not in while_it_goes_on[1].message
    assert load_tries(journal.path, 0) == while_it_goes_on
    assert load_tries(journal.path, 1) == ()


def test_an_intent_is_on_the_disk_before_anything_leaves(tmp_path: Path) -> None:
    journal = begin(tmp_path, 300)
    seen: list[list[str]] = []
    done = threading.Event()

    def look() -> None:
        seen.append([row.trace.value for row in load_run(journal.path).rows[:3]])
        if len(seen) == 2:
            done.set()

    journal.intend([0], look)
    journal.intend([1, 2], look)
    assert done.wait(30)
    close(journal)
    assert seen[0][0] == "perhaps_sent"
    assert seen[1] == ["perhaps_sent"] * 3


def test_paused_and_finished_are_remembered(tmp_path: Path) -> None:
    journal = begin(tmp_path)
    journal.mark(RunState.PAUSED)
    intend(journal, ())
    assert load_run(journal.path).state is RunState.PAUSED
    journal.mark(RunState.FINISHED, START + 9)
    close(journal)
    run = load_run(journal.path)
    assert (run.state, run.ended_at) == (RunState.FINISHED, START + 9)


def test_a_run_goes_on_in_its_own_file(tmp_path: Path) -> None:
    first = begin(tmp_path, 3)
    intend(first, [0, 1])
    first.note(cancelled(0))
    close(first)
    second, run = Journal.reopen(first.path, Ears())
    assert [row.trace for row in run.rows] == [Trace.SETTLED, Trace.PERHAPS_SENT, Trace.NEVER_SENT]
    intend(second, [2])
    second.note(cancelled(1))
    second.note(cancelled(2))
    second.mark(RunState.FINISHED, START + 5)
    close(second)
    run = load_run(first.path)
    assert [row.status for row in run.rows] == [Status.CANCELLED] * 3
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".run"] == [first.path.name]


def test_a_run_that_is_going_on_cannot_be_taken_by_a_second_window(tmp_path: Path) -> None:
    journal = begin(tmp_path)
    intend(journal, [0])
    with pytest.raises(Problem) as refusal:
        Journal.reopen(journal.path, Ears())
    assert refusal.value.what is JournalProblem.GOING_ON_ELSEWHERE
    close(journal)
    again, _ = Journal.reopen(journal.path, Ears())
    close(again)


def test_after_the_end_nothing_more_is_promised(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    journal = begin(tmp_path)
    close(journal)
    called: list[int] = []
    journal.intend([0], lambda: called.append(0))
    journal.note(cancelled(1))
    close(journal)
    assert called == []
    assert "too late" in caplog.text
    assert fates(load_run(journal.path).rows) == [("never_sent", "ready")] * 3


def test_an_error_in_what_comes_after_writing_does_not_end_the_journal(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    journal = begin(tmp_path)

    def fail() -> None:
        raise RuntimeError("not the journal's fault")

    journal.intend([0], fail)
    intend(journal, [1])
    close(journal)
    assert "not the journal's fault" in caplog.text
    assert [row.trace.value for row in load_run(journal.path).rows[:2]] == ["perhaps_sent"] * 2


def test_a_run_of_nothing_is_a_run(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path, header(), [], Ears())
    close(journal)
    assert load_run(journal.path).rows == ()


def test_a_hundred_thousand_rows_come_back_in_order(tmp_path: Path) -> None:
    many = rows(100_000)
    journal = Journal.create(tmp_path, header(), many, Ears())
    close(journal)
    assert [row.job_id for row in load_run(journal.path).rows] == [row.job_id for row in many]


_STATUSES = st.sampled_from(list(Status))
_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("intend"), st.lists(st.integers(0, 4), max_size=5)),
        st.tuples(st.just("note"), st.integers(0, 4), _STATUSES, st.sampled_from(list(Reason)), st.text()),
        st.tuples(st.just("again")),
    ),
    max_size=30,
)


@given(steps=_STEPS)
def test_whatever_happens_in_whatever_order_each_row_is_in_one_of_three_states(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[object, ...]]
) -> None:
    journal = begin(tmp_path_factory.mktemp("run"), 5)
    intended = [False] * 5
    last: list[tuple[Status, Detail]] = [(Status.READY, Detail())] * 5
    for step in steps:
        match step:
            case ("intend", list(numbers)):
                journal.intend(numbers, lambda: None)
                for number in numbers:
                    intended[number] = True
            case ("note", int(row), Status() as status, Reason() as reason, str(message)):
                detail = Detail(reason, message.replace("\0", "").encode("utf-8", "replace").decode())
                journal.note(RowNote(row, status, detail, 1, START))
                last[row] = status, detail
                intended[row] = not (status.is_final or status is Status.READY)
            case _:
                close(journal)
                journal, _ = Journal.reopen(journal.path, Ears())
    close(journal)
    loaded = load_run(journal.path).rows
    assert [(row.status, row.detail) for row in loaded] == last
    assert [row.trace is Trace.PERHAPS_SENT for row in loaded] == intended
    assert [row.trace is Trace.SETTLED for row in loaded] == [
        status.is_final and not sent for (status, _), sent in zip(last, intended, strict=True)
    ]
