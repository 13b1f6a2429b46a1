"""Errors of the program itself in the midst of a run: each row gets a status that is true; the run ends."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import NoReturn

import pytest
from pytestqt.qtbot import QtBot

from app.engine import dispatcher as dispatchers
from app.engine import policy
from app.engine.dispatcher import Dispatcher, Lane
from app.engine.run_flow import Row, RunFlow
from app.engine.run_news import NoJournal
from app.jobs.job_id import JobId
from app.jobs.status import Reason, Status
from app.practice.config import PracticeConfig
from app.practice.jobs import JobMix, draw_jobs
from app.records.run_values import JournalProblem, RowNote, RunState
from tests.engine.workbench import Workbench, workbench

COUNT = 40
MIX = JobMix(count=COUNT)
UNLUCKY = 7
"""The row at which this program fails."""

pytestmark = pytest.mark.usefixtures("soon_again")


@pytest.fixture
def soon_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker that failed tries again at once."""
    monkeypatch.setattr(dispatchers, "AFTER_AN_ERROR", 0.01)


class Stop(BaseException):
    """Neither an `Exception` nor anything that Python itself would make much of."""


def hand_in(bench: Workbench) -> JobId:
    """Fill the list; the job of the unlucky row."""
    bench.hand_in([job.job_id for job in draw_jobs(MIX)])
    return bench.jobs.rows[UNLUCKY].job_id


def assert_one_row_is_unknown(bench: Workbench) -> None:
    counts = bench.jobs.counts
    assert (counts[Status.CANCELLED], counts[Status.UNKNOWN]) == (COUNT - 1, 1)
    assert bench.jobs.rows[UNLUCKY].status is Status.UNKNOWN
    assert bench.jobs.rows[UNLUCKY].detail.reason is Reason.PROGRAM_ERROR
    bench.assert_adds_up()


@pytest.mark.parametrize("error", [MemoryError, RecursionError, SystemExit, KeyboardInterrupt, Stop])
def test_whatever_a_request_raises_its_row_says_so_and_the_others_are_cancelled(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    error: type[BaseException],
) -> None:
    with workbench(qtbot, PracticeConfig(jobs=MIX), in_flight=2) as bench:
        unlucky, whole = hand_in(bench), bench.client.cancel

        def cancel(job_id: JobId) -> object:
            if job_id == unlucky:
                raise error
            return whole(job_id)

        monkeypatch.setattr(bench.client, "cancel", cancel)
        bench.finish(bench.run())
        assert_one_row_is_unknown(bench)
        assert error.__name__ in caplog.text


@pytest.mark.parametrize("times", [1, 5])
def test_should_even_giving_up_fail_it_is_done_once_more(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, times: int
) -> None:
    with workbench(qtbot, PracticeConfig(jobs=MIX), in_flight=1) as bench:
        unlucky, judge, broke, failures = hand_in(bench), RunFlow.judge, Row.broke, [0]

        def fail_to_judge(flow: RunFlow, row: Row, answer: dispatchers.Answer) -> None:
            if row.job_id == unlucky:
                raise ZeroDivisionError
            judge(flow, row, answer)

        def fail_to_give_up(row: Row, error: BaseException) -> None:
            failures[0] += 1
            if failures[0] <= times:
                raise MemoryError
            broke(row, error)

        monkeypatch.setattr(RunFlow, "judge", fail_to_judge)
        monkeypatch.setattr(Row, "broke", fail_to_give_up)
        bench.finish(bench.run())
        assert_one_row_is_unknown(bench)
        assert failures == [times + 1]
        assert "it is told again" in caplog.text


def test_a_row_that_fails_just_before_it_leaves_is_not_sent(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with workbench(qtbot, PracticeConfig(jobs=MIX), in_flight=2) as bench:
        unlucky, whole = hand_in(bench), Row.leaving

        def leaving(row: Row) -> None:
            if row.job_id == unlucky:
                raise MemoryError
            whole(row)

        monkeypatch.setattr(Row, "leaving", leaving)
        bench.finish(bench.run())
        assert_one_row_is_unknown(bench)
        assert unlucky not in {seen.job_id for seen in bench.service.requests}
        assert "could not leave" in caplog.text


def test_a_row_given_up_after_it_was_queued_again_is_not_sent_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error comes at the last moment: the row waits in a lane already."""
    with workbench(qtbot, PracticeConfig(jobs=MIX), in_flight=1) as bench:
        unlucky, whole, put = hand_in(bench), bench.client.cancel, Dispatcher.put
        bench.service.stop_listening()
        refused = whole(unlucky)
        bench.service.listen_again()

        def cancel(job_id: JobId) -> object:
            return refused if job_id == unlucky else whole(job_id)

        def put_and_fail(self: Dispatcher, lane: Lane, work: Row, order: int, after: float = 0.0) -> None:
            put(self, lane, work, order, after)
            if work.job_id == unlucky:
                raise MemoryError

        monkeypatch.setattr(bench.client, "cancel", cancel)
        monkeypatch.setattr(Dispatcher, "put", put_and_fail)
        bench.finish(bench.run())
        assert_one_row_is_unknown(bench)
        assert unlucky not in {seen.job_id for seen in bench.service.requests}


def test_a_worker_that_fails_to_find_work_goes_on(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with workbench(qtbot, PracticeConfig(jobs=MIX), in_flight=1) as bench:
        hand_in(bench)
        whole, looks = Lane.has_work, [0]

        def has_work(lane: Lane, now: float) -> bool:
            looks[0] += 1
            if looks[0] % 10 == 0:
                raise MemoryError
            return whole(lane, now)

        monkeypatch.setattr(Lane, "has_work", has_work)
        bench.finish(bench.run())
        assert bench.jobs.counts[Status.CANCELLED] == COUNT
        assert "a worker made an error and goes on" in caplog.text
        bench.assert_adds_up()


def test_a_mistake_in_judging_ends_in_a_row_that_claims_nothing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> NoReturn:
        raise MemoryError

    with workbench(qtbot, PracticeConfig(jobs=MIX), in_flight=4) as bench:
        hand_in(bench)
        monkeypatch.setattr(policy, "after_cancel", fail)
        bench.finish(bench.run())
        assert {job.detail.reason for job in bench.jobs.rows} == {Reason.PROGRAM_ERROR}
        assert bench.jobs.counts[Status.UNKNOWN] == COUNT
        monkeypatch.undo()
        bench.finish(bench.run(only_ask=True))
        assert bench.jobs.counts[Status.CANCELLED] == COUNT, "each can be checked again"


class BrokenJournal(NoJournal):
    """Raises where it is told to, after it has done its work or before."""

    def __init__(self, error: Exception, *, at: str, is_done_first: bool) -> None:
        self._error = error
        self._at = at
        self._is_done_first = is_done_first

    def _maybe(self, at: str, done: Callable[[], None] = lambda: None) -> None:
        if at != self._at or self._is_done_first:
            done()
        if at == self._at:
            raise self._error

    def intend(self, rows: Sequence[int], then: Callable[[], None]) -> None:
        del rows
        self._maybe("intend", then)

    def note(self, note: RowNote) -> None:
        del note
        self._maybe("note")

    def mark(self, state: RunState, at: float | None = None) -> None:
        del state, at
        self._maybe("mark")


@pytest.mark.parametrize("is_done_first", [False, True])
@pytest.mark.parametrize("at", ["intend", "note", "mark"])
@pytest.mark.parametrize("error", [sqlite3.OperationalError("disk I/O error"), MemoryError()], ids=repr)
def test_a_journal_that_raises_stops_no_run_and_is_told_once(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, error: Exception, at: str, is_done_first: bool
) -> None:
    with workbench(qtbot, PracticeConfig(jobs=MIX), in_flight=4) as bench:
        hand_in(bench)
        told: list[object] = []
        run = bench.run(journal=BrokenJournal(error, at=at, is_done_first=is_done_first))
        run.troubled.connect(told.append)
        run.start()
        run.pause()
        run.resume()
        qtbot.waitUntil(lambda: not run.is_under_way, timeout=20_000)
        assert bench.jobs.counts[Status.CANCELLED] == COUNT
        assert all(job.attempts == 1 for job in bench.jobs.rows), "nothing is sent twice for it"
        assert run.trouble is not None
        assert run.trouble.what is JournalProblem.WRITE_FAILED
        assert told == [run.trouble]
        assert caplog.text.count("the journal made an error") >= 1
        bench.assert_adds_up()
