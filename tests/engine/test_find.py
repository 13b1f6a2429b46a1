"""Finding the running jobs, and asking what the service says of jobs, over real sockets."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.engine.check import Check, CheckEnd
from app.engine.find import Find, FindEnd
from app.jobs.job_filter import JobFilter
from app.jobs.job_id import JobId
from app.jobs.job_list import is_unsent
from app.jobs.record import JobRecord, State
from app.jobs.status import Status
from app.practice import troubles
from app.practice.config import PRACTICE_KEY, ListTroubles, PracticeConfig, PracticeKey
from app.practice.contract import ALL_CALLS, Call
from app.practice.faults import Fault, Rule, When, first, from_nth
from app.practice.jobs import Job, JobMix, draw_jobs
from app.practice.limits import TokenBucket
from tests.engine.test_run import strangers
from tests.engine.workbench import PATIENCE, Workbench, workbench

MIXED = JobMix(count=450, states=tuple((state, 1.0) for state in State))
LISTS = frozenset({Call.LIST})
STATUSES = frozenset({Call.STATUS})


def walk(bench: Workbench) -> Find:
    find = Find(bench.dispatcher)
    find.start()
    bench.qtbot.waitUntil(lambda: find.end is not None, timeout=PATIENCE)
    return find


def running_there(bench: Workbench) -> set[JobId]:
    running = (State.PENDING, State.PROCESSING)
    return {one for one, state in bench.service.states().items() if state in running}


def test_every_running_job_is_found_once_and_no_other(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=MIXED)) as bench:
        find = walk(bench)
        assert find.end is FindEnd.COMPLETE
        assert set(find.running) == running_there(bench)
        record = next(iter(find.running.values()))
        assert record.filename
        assert record.model
        assert record.credits is not None
        assert bench.service.uncalled_for() == ()


def test_an_account_without_jobs_has_none_running(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=())) as bench:
        assert walk(bench).end is FindEnd.COMPLETE
        assert bench.service.count_requests() == 1


@pytest.mark.parametrize(
    "trouble",
    [
        ListTroubles(repeat=30),
        ListTroubles(empty_every=2),
        ListTroubles(appear=3),
        ListTroubles(expire_at=(2,)),
        ListTroubles(expire_at=(1, 4)),
    ],
)
def test_a_list_that_repeats_changes_or_forgets_its_cursors_is_found_whole(
    qtbot: QtBot, trouble: ListTroubles
) -> None:
    with workbench(qtbot, PracticeConfig(jobs=MIXED, list_troubles=trouble)) as bench:
        find = walk(bench)
        assert find.end is FindEnd.COMPLETE
        known = set(find.running)
        missed = running_there(bench) - known
        assert len(missed) <= trouble.appear, "only what appeared after the last look may be missing"
        assert known <= set(bench.service.states())


@pytest.mark.parametrize("trouble", [ListTroubles(stuck=True), ListTroubles(expire_at=tuple(range(1, 50)))])
def test_a_walk_that_cannot_get_on_ends_and_says_that_it_is_not_complete(
    qtbot: QtBot, trouble: ListTroubles
) -> None:
    with workbench(qtbot, PracticeConfig(jobs=MIXED, list_troubles=trouble)) as bench:
        find = walk(bench)
        assert find.end is FindEnd.CURSORS_BROKEN
        assert find.running, "what was found stays"


def test_strange_entries_are_shown_or_counted_and_never_stop_the_walk(qtbot: QtBot) -> None:
    odd = ListTroubles(strange_every=3)
    with workbench(qtbot, PracticeConfig(jobs=JobMix(count=300), list_troubles=odd)) as bench:
        find = walk(bench)
        assert find.end is FindEnd.COMPLETE
        assert find.unreadable > 0
        assert len(find.running) + find.unreadable // 2 <= 300
        words = {str(record.state) for record in find.running.values()}
        assert words - {"Pending"}, "a state nobody knows is shown as it is"


@pytest.mark.parametrize(
    ("status", "end"),
    [
        (400, FindEnd.NO_ANSWER),
        (401, FindEnd.KEY_REFUSED),
        (403, FindEnd.NOT_ALLOWED),
        (404, FindEnd.NO_ANSWER),
        (418, FindEnd.NO_ANSWER),
    ],
)
def test_a_refused_list_says_why(qtbot: QtBot, status: int, end: FindEnd) -> None:
    refused = Rule(When(calls=LISTS), troubles.refuse(status))
    with workbench(qtbot, PracticeConfig(jobs=MIXED, faults=(refused,))) as bench:
        assert walk(bench).end is end


@pytest.mark.parametrize("fault", [troubles.refuse(500), troubles.slow_down(), troubles.close_unanswered()])
def test_trouble_on_the_way_is_gone_around(qtbot: QtBot, fault: Fault) -> None:
    once = Rule(When(calls=LISTS, nth=first(1)), fault)
    with workbench(qtbot, PracticeConfig(jobs=MIXED, faults=(once,))) as bench:
        find = walk(bench)
        assert find.end is FindEnd.COMPLETE
        assert set(find.running) == running_there(bench)


def test_a_walk_can_be_stopped_and_keeps_what_it_found(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=JobMix(count=3_000), latency=0.02)) as bench:
        find = Find(bench.dispatcher)
        find.start()
        qtbot.waitUntil(lambda: len(find.running) >= 200, timeout=PATIENCE)
        find.stop()
        assert find.end is FindEnd.STOPPED
        seen = bench.service.count_requests()
        assert len(find.running) < 3_000
        qtbot.wait(150)
        assert bench.service.count_requests() <= seen + 1


def test_the_walk_keeps_to_the_limit_of_the_service(qtbot: QtBot) -> None:
    config = PracticeConfig(jobs=JobMix(count=1_500), limiter=TokenBucket(40.0, 3))
    with workbench(qtbot, config) as bench:
        assert walk(bench).end is FindEnd.COMPLETE


def check(bench: Workbench, rows: list[int] | None = None) -> Check:
    asked = Check(bench.dispatcher, bench.jobs, rows if rows is not None else list(range(len(bench.jobs))))
    asked.start()
    bench.qtbot.waitUntil(lambda: asked.end is not None, timeout=PATIENCE)
    return asked


@pytest.mark.parametrize("count", [10, 450])
def test_check_first_shows_what_the_service_says_and_cancels_nothing(qtbot: QtBot, count: int) -> None:
    with workbench(qtbot, PracticeConfig(jobs=MIXED)) as bench:
        states = bench.service.states()
        bench.hand_in([*list(states)[:count], *strangers(2)])
        assert check(bench).end is CheckEnd.COMPLETE
        for job in bench.jobs.rows[:count]:
            assert job.record is not None
            assert job.record.state == states[job.job_id]
        assert all(job.is_unknown_there for job in bench.jobs.rows[count:])
        assert all(is_unsent(job) for job in bench.jobs.rows)
        assert {seen.call for seen in bench.service.requests} <= {Call.STATUS, Call.LIST}


def test_many_jobs_at_the_front_of_a_long_list_cost_a_few_pages(qtbot: QtBot) -> None:
    mix = JobMix(count=3_000)
    with workbench(qtbot, PracticeConfig(jobs=mix)) as bench:
        bench.hand_in([job.job_id for job in draw_jobs(mix)][-500:])
        assert check(bench).end is CheckEnd.COMPLETE
        assert bench.service.count_requests() < 12


def test_jobs_that_the_list_hides_are_asked_one_by_one(qtbot: QtBot) -> None:
    hidden = PracticeKey(PRACTICE_KEY, "No list", ALL_CALLS - {Call.LIST})
    with workbench(qtbot, PracticeConfig(jobs=MIXED, keys=(hidden,))) as bench:
        bench.hand_in(list(bench.service.states())[:100])
        assert check(bench).end is CheckEnd.COMPLETE
        assert all(job.record is not None for job in bench.jobs.rows)


def test_a_check_that_gets_no_answer_claims_nothing(qtbot: QtBot) -> None:
    broken = Rule(When(calls=STATUSES, nth=from_nth(1)), troubles.html(200))
    with workbench(qtbot, PracticeConfig(jobs=MIXED, faults=(broken,))) as bench:
        bench.hand_in(list(bench.service.states())[:5])
        assert check(bench).end is CheckEnd.INCOMPLETE
        assert all(job.record is None and not job.is_unknown_there for job in bench.jobs.rows)


def test_a_check_with_a_refused_key_ends_and_says_so(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=MIXED), key="wrong-key") as bench:
        bench.hand_in(list(bench.service.states())[:5])
        assert check(bench).end is CheckEnd.KEY_REFUSED


def test_what_was_seen_finished_is_not_sent_afterwards(qtbot: QtBot) -> None:
    jobs = tuple(
        Job(job.job_id, State.COMPLETED if number % 2 else State.PENDING)
        for number, job in enumerate(draw_jobs(JobMix(count=20)))
    )
    with workbench(qtbot, PracticeConfig(jobs=jobs)) as bench:
        bench.hand_in([job.job_id for job in jobs])
        check(bench)
        bench.finish(bench.run())
        assert bench.jobs.counts[Status.CANCELLED] == bench.jobs.counts[Status.ALREADY_FINISHED] == 10
        assert sum(bench.service.cancel_requests().values()) == 10


def test_filters_let_through_what_a_person_asked_for() -> None:
    now = 1_700_000_000.0
    record = JobRecord(
        strangers(1)[0], State.PENDING, "Wedding_01.JPG", "Standard V2", creation_time=int(now) - 60
    )
    done = JobRecord(strangers(1)[0], State.COMPLETED)
    assert JobFilter().passes(record, now)
    assert not JobFilter().passes(done, now)
    assert JobFilter(states=frozenset({"completed"})).passes(done, now)
    assert JobFilter(search="wedding", model="standard", started_within=120.0).passes(record, now)
    assert not JobFilter(search="portrait").passes(record, now)
    assert not JobFilter(model="Redefine").passes(record, now)
    assert not JobFilter(started_within=30.0).passes(record, now)
    assert not JobFilter(started_within=30.0).passes(JobRecord(record.job_id, State.PENDING), now)
