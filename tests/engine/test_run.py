"""The life of a run, against the practice service over real sockets."""

from __future__ import annotations

import uuid
from collections import Counter

import pytest
from pytestqt.qtbot import QtBot

from app.engine.progress import RunPhase
from app.engine.run import Run, RunOrder
from app.engine.run_news import NoJournal, Pause
from app.jobs.job_id import JobId, as_job_id
from app.jobs.job_list import JobList
from app.jobs.record import JobRecord, State
from app.jobs.status import Reason, Status
from app.practice import troubles
from app.practice.config import PracticeConfig
from app.practice.contract import Call
from app.practice.faults import Rule, When, first, from_nth
from app.practice.jobs import JobMix, draw_jobs
from app.practice.limits import TokenBucket
from app.records.report import ReportRow
from tests.engine.workbench import Workbench, workbench


def job_ids(mix: JobMix) -> list[JobId]:
    return [job.job_id for job in draw_jobs(mix)]


def strangers(count: int) -> list[JobId]:
    return [as_job_id(str(uuid.UUID(int=number + 1))) for number in range(count)]


HUNDRED = JobMix(count=100)
THIRTY = JobMix(count=30)


def only_cancels(bench: Workbench) -> list[JobId]:
    return [seen.job_id for seen in bench.service.requests if seen.call is Call.CANCEL and seen.job_id]


def test_a_row_that_is_tried_again_has_no_end_until_it_has_ended_again(qtbot: QtBot) -> None:
    """A report that is saved meanwhile would else say when a row has ended that has not."""
    with workbench(qtbot, PracticeConfig(jobs=THIRTY, latency=0.05), in_flight=2) as bench:
        run = bench.under_way(job_ids(THIRTY), done=2)
        run.stop()
        bench.until(run, RunPhase.ENDED)
        assert all(job.finished_at for job in bench.jobs.rows)
        stopped = [number for number, job in enumerate(bench.jobs.rows) if job.status is Status.NOT_ATTEMPTED]
        again = Run(bench.dispatcher, bench.jobs, [RunOrder(row, row) for row in stopped], NoJournal())
        again.start()
        again.pause()
        rows = [ReportRow.of(job) for job in bench.jobs.rows]
        assert {row.status.is_final for row in rows} == {True, False}
        assert all((row.finished_at is not None) is row.status.is_final for row in rows)
        again.stop_now()


def test_every_job_is_cancelled_once_and_in_order(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=HUNDRED), in_flight=1) as bench:
        bench.hand_in(job_ids(HUNDRED))
        run = bench.finish(bench.run())
        assert set(bench.statuses().values()) == {Status.CANCELLED}
        assert only_cancels(bench) == job_ids(HUNDRED)
        assert run.progress().done == run.progress().total == 100
        assert all(
            job.attempts == 1 and job.finished_at and job.http_status == 204 for job in bench.jobs.rows
        )
        bench.assert_adds_up()


def test_each_state_of_a_job_ends_in_its_status(qtbot: QtBot) -> None:
    words: tuple[State | str, ...] = (*State, "Archived")
    mix = JobMix(count=120, states=tuple((word, 1.0) for word in words))
    expected = {
        State.PENDING: Status.CANCELLED,
        State.PROCESSING: Status.NOT_CANCELLABLE,
        State.COMPLETED: Status.ALREADY_FINISHED,
        State.FAILED: Status.ALREADY_FINISHED,
        State.CANCELLED: Status.ALREADY_CANCELLED,
        "Archived": Status.FAILED,
    }
    with workbench(qtbot, PracticeConfig(jobs=mix)) as bench:
        before = bench.service.states()
        bench.hand_in([*job_ids(mix), *strangers(3)])
        bench.finish(bench.run())
        found = bench.statuses()
        assert {one: found[one] for one in before} == {one: expected[state] for one, state in before.items()}
        assert [found[one] for one in strangers(3)] == [Status.NOT_FOUND] * 3
        bench.assert_adds_up()


def test_questions_wait_behind_cancels(qtbot: QtBot) -> None:
    mix = JobMix(count=60, states=((State.COMPLETED, 1.0), (State.PENDING, 2.0)))
    with workbench(qtbot, PracticeConfig(jobs=mix), in_flight=1) as bench:
        bench.hand_in(job_ids(mix))
        bench.finish(bench.run())
        calls = [seen.call for seen in bench.service.requests]
        assert calls[:60] == [Call.CANCEL] * 60
        assert set(calls[60:]) == {Call.STATUS}


def test_a_pause_lets_nothing_leave_until_it_is_over(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=HUNDRED, latency=0.01), in_flight=4) as bench:
        run = bench.under_way(job_ids(HUNDRED), done=20)
        run.pause()
        assert (run.phase, run.pause_reason) == (RunPhase.PAUSED, Pause.BY_PERSON)
        bench.see_all_answered()
        left = bench.service.count_requests()
        qtbot.wait(300)
        assert bench.service.count_requests() == left
        assert bench.jobs.counts[Status.READY] == 100 - left
        run.resume()
        bench.until(run, RunPhase.ENDED)
        assert bench.jobs.counts[Status.CANCELLED] == 100
        bench.assert_adds_up()


def test_a_stop_finishes_what_is_in_flight_and_leaves_the_rest_alone(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=HUNDRED, latency=0.05), in_flight=4) as bench:
        run = bench.under_way(job_ids(HUNDRED), done=10)
        run.stop()
        bench.until(run, RunPhase.ENDED)
        counts = bench.jobs.counts
        assert counts[Status.CANCELLED] == len(bench.service.cancelled_ids())
        assert counts[Status.CANCELLED] + counts[Status.NOT_ATTEMPTED] == 100
        assert all(job.detail.reason is Reason.STOPPED for job in bench.jobs.rows if not job.attempts)
        bench.assert_adds_up()


def test_stop_now_claims_nothing_about_answers_that_are_still_to_come(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=THIRTY, latency=0.2), in_flight=4) as bench:
        bench.hand_in(job_ids(THIRTY))
        run = bench.run()
        run.start()
        bench.service.wait_for_requests(2)
        run.stop_now()
        assert run.phase is RunPhase.ENDED
        assert bench.jobs.counts[Status.UNKNOWN] >= 1
        assert bench.jobs.counts[Status.UNKNOWN] + bench.jobs.counts[Status.NOT_ATTEMPTED] == 30
        bench.assert_adds_up()
        again = bench.finish(bench.run(only_ask=True))
        assert again.progress().done == 30
        assert {seen.call for seen in bench.service.requests[-30:]} == {Call.STATUS}


def test_four_wrong_ids_do_not_stop_a_run(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=HUNDRED), in_flight=1) as bench:
        bench.hand_in([*strangers(4), *job_ids(HUNDRED)])
        bench.finish(bench.run())
        assert bench.jobs.counts[Status.CANCELLED] == 100


def test_without_a_connection_the_run_waits_and_goes_on_by_itself(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=HUNDRED, latency=0.01), in_flight=4) as bench:
        run = bench.under_way(job_ids(HUNDRED), done=10)
        bench.service.stop_listening()
        qtbot.waitUntil(lambda: run.progress().offline is not None, timeout=10_000)
        assert run.phase is RunPhase.RUNNING
        assert run.progress().retry_in is not None
        bench.service.listen_again()
        bench.until(run, RunPhase.ENDED)
        assert bench.jobs.counts[Status.CANCELLED] == 100
        bench.assert_adds_up()


def test_a_run_that_never_had_a_connection_can_be_stopped(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=HUNDRED)) as bench:
        bench.hand_in(job_ids(HUNDRED))
        bench.service.stop_listening()
        run = bench.run()
        run.start()
        qtbot.waitUntil(lambda: run.progress().offline is not None, timeout=10_000)
        run.stop()
        bench.until(run, RunPhase.ENDED)
        assert bench.jobs.counts[Status.NOT_ATTEMPTED] == 100


def test_a_storm_of_429_fails_no_row(qtbot: QtBot) -> None:
    config = PracticeConfig(jobs=HUNDRED, limiter=TokenBucket(200.0, 5))
    with workbench(qtbot, config) as bench:
        bench.hand_in(job_ids(HUNDRED))
        bench.finish(bench.run())
        assert bench.jobs.counts[Status.CANCELLED] == 100
        bench.assert_adds_up()


def test_rows_that_were_seen_finished_are_not_sent(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=HUNDRED)) as bench:
        bench.hand_in(job_ids(HUNDRED))
        for job in bench.jobs.rows[:10]:
            job.record = JobRecord(job.job_id, State.COMPLETED)
        bench.jobs.rows[10].record = JobRecord(bench.jobs.rows[10].job_id, State.CANCELLED)
        bench.finish(bench.run())
        counts = bench.jobs.counts
        assert counts[Status.ALREADY_FINISHED] == 10
        assert counts[Status.ALREADY_CANCELLED] == 1
        assert len(only_cancels(bench)) == counts[Status.CANCELLED] == 89


@pytest.mark.parametrize("carried_out", [True, False])
def test_a_lost_answer_is_settled_and_never_blamed_on_the_user(qtbot: QtBot, carried_out: bool) -> None:
    lost = Rule(
        When(calls=frozenset({Call.CANCEL}), tries=first(1)),
        troubles.close_unanswered(carried_out=carried_out),
    )
    with workbench(qtbot, PracticeConfig(jobs=HUNDRED, faults=(lost,))) as bench:
        bench.hand_in(job_ids(HUNDRED))
        bench.finish(bench.run())
        reasons = Counter(job.detail.reason for job in bench.jobs.rows)
        assert reasons == {Reason.SEEN_CANCELLED if carried_out else Reason.ACCEPTED: 100}
        assert all(job.attempts == (1 if carried_out else 2) for job in bench.jobs.rows)
        bench.assert_adds_up()


def test_what_the_status_call_cannot_settle_stays_unknown_and_can_be_checked_again(qtbot: QtBot) -> None:
    lost = Rule(When(calls=frozenset({Call.CANCEL})), troubles.close_unanswered(carried_out=True))
    mute = Rule(When(calls=frozenset({Call.STATUS})), troubles.refuse(404))
    mix = JobMix(count=10)
    with workbench(qtbot, PracticeConfig(jobs=mix, faults=(lost, mute))) as bench:
        bench.hand_in(job_ids(mix))
        bench.finish(bench.run())
        assert bench.jobs.counts[Status.UNKNOWN] == 10
        bench.service.set_faults(())
        bench.finish(bench.run(only_ask=True))
        assert bench.jobs.counts[Status.CANCELLED] == 10
        bench.assert_adds_up()


def test_an_error_of_this_program_ends_in_a_row_that_says_so(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with workbench(qtbot, PracticeConfig(jobs=HUNDRED)) as bench:
        bench.hand_in(job_ids(HUNDRED))
        broken = bench.jobs.rows[7].job_id
        whole = bench.client.cancel

        def cancel(job_id: JobId) -> object:
            if job_id == broken:
                raise ZeroDivisionError
            return whole(job_id)

        monkeypatch.setattr(bench.client, "cancel", cancel)
        bench.finish(bench.run())
        assert bench.statuses()[broken] is Status.UNKNOWN
        assert bench.jobs.rows[7].detail.reason is Reason.PROGRAM_ERROR
        assert bench.jobs.counts[Status.CANCELLED] == 99
        assert "ZeroDivisionError" in caplog.text


def test_a_run_over_nothing_ends_at_once(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=HUNDRED)) as bench:
        run = bench.finish(bench.run())
        assert run.progress().total == 0


def test_the_history_of_a_row_tells_every_request(qtbot: QtBot) -> None:
    busy = Rule(When(calls=frozenset({Call.CANCEL}), tries=first(2)), troubles.refuse(503, "busy"))
    mix = JobMix(count=1)
    with workbench(qtbot, PracticeConfig(jobs=mix, faults=(busy,))) as bench:
        bench.hand_in(job_ids(mix))
        run = bench.finish(bench.run())
        assert [one.http_status for one in run.tries_of(0)] == [503, 503, 204]
        assert run.tries_of(0)[0].message == "busy"


def test_a_run_tells_the_time_of_all_runs_over_its_list_and_of_no_other(qtbot: QtBot) -> None:
    mix = JobMix(count=10)
    with workbench(qtbot, PracticeConfig(jobs=mix)) as bench:
        bench.hand_in(job_ids(mix))
        first_run, second_run = bench.finish(bench.run()), bench.run(only_ask=True)
        second_run.follow(first_run)
        bench.finish(second_run)
        alone = [
            run.ended_at - run.started_at
            for run in (first_run, second_run)
            if run.ended_at and run.started_at
        ]
        assert (first_run.took, second_run.took) == pytest.approx((alone[0], sum(alone)))
        bench.jobs = JobList()
        bench.hand_in(job_ids(mix))
        other = bench.run(only_ask=True)
        other.follow(second_run)
        assert other.took == 0.0
        bench.finish(other)


def test_when_trouble_does_not_end_a_job_seen_running_is_called_not_cancelled(qtbot: QtBot) -> None:
    broken = Rule(When(calls=frozenset({Call.CANCEL}), tries=from_nth(1)), troubles.refuse(500))
    mix = JobMix(count=3)
    with workbench(qtbot, PracticeConfig(jobs=mix, faults=(broken,))) as bench:
        bench.hand_in(job_ids(mix))
        bench.finish(bench.run())
        assert {job.detail.reason for job in bench.jobs.rows} == {Reason.SEEN_UNCANCELLED}
        assert bench.jobs.counts[Status.FAILED] == 3
        bench.assert_adds_up()


def test_an_error_in_the_pace_stops_no_run(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with workbench(qtbot, PracticeConfig(jobs=HUNDRED)) as bench:
        bench.hand_in(job_ids(HUNDRED))
        first, calls = bench.dispatcher.pace, [0]
        whole = first.wait

        def wait(now: float) -> float:
            calls[0] += 1
            if calls[0] > 20:
                raise ZeroDivisionError
            return whole(now)

        monkeypatch.setattr(first, "wait", wait)
        bench.finish(bench.run())
        assert bench.jobs.counts[Status.CANCELLED] == 100
        assert bench.dispatcher.pace is not first
        assert "the pace made an error" in caplog.text
        bench.assert_adds_up()
