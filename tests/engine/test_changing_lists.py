"""Lists that skip, change while they are read, or are very long: what a walk over real sockets finds."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pytestqt.qtbot import QtBot

from app.engine.check import CheckEnd
from app.engine.dispatcher import Dispatcher
from app.engine.find import PAGES_A_TICK, Find, FindEnd
from app.engine.pace import Pace
from app.jobs.record import JobRecord, State
from app.keys.api_key import ApiKey
from app.practice import PRACTICE_KEY, start_in_process
from app.practice.config import ListTroubles, PracticeConfig, Strange
from app.practice.contract import Call
from app.practice.jobs import JobMix, draw_jobs
from app.service.address import as_service_address
from app.service.client import ServiceClient
from tests.engine.test_find import check, running_there, walk
from tests.engine.workbench import PATIENCE, workbench
from tests.practice.plain import cancel

PAGE: Final = 100
PENDING: Final = tuple(replace(job, state=State.PENDING) for job in draw_jobs(JobMix(count=450)))
MANY: Final = 100_000


def test_entries_that_every_page_skips_cost_nothing_else(qtbot: QtBot) -> None:
    skipping = ListTroubles(skip=7)
    with workbench(qtbot, PracticeConfig(jobs=PENDING, list_troubles=skipping)) as bench:
        find = walk(bench)
        assert find.end is FindEnd.COMPLETE
        there = running_there(bench)
        assert set(find.running) < there
        between_pages = len(PENDING) // PAGE
        assert len(there - set(find.running)) == between_pages * skipping.skip
        assert all(record.filename for record in find.running.values())


def test_a_job_that_every_page_skips_is_asked_about_by_its_id(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=PENDING, list_troubles=ListTroubles(skip=7))) as bench:
        bench.hand_in([job.job_id for job in PENDING])
        assert check(bench).end is CheckEnd.COMPLETE
        assert all(job.record is not None for job in bench.jobs.rows)
        assert not any(job.is_unknown_there for job in bench.jobs.rows)
        calls = [seen.call for seen in bench.service.requests]
        assert calls.count(Call.STATUS) == len(PENDING) // PAGE * 7, "only what the list had left out"


def test_a_list_that_repeats_skips_grows_and_forgets_its_cursors_at_once(qtbot: QtBot) -> None:
    trouble = ListTroubles(repeat=9, skip=2, appear=1, expire_at=(3,), empty_every=5)
    with workbench(qtbot, PracticeConfig(jobs=PENDING, list_troubles=trouble)) as bench:
        find = walk(bench)
        assert find.end is FindEnd.COMPLETE
        there = running_there(bench)
        assert set(find.running) <= there
        assert {job.job_id for job in PENDING} <= set(find.running), "with repetitions nothing is skipped"
        assert len(there - set(find.running)) <= trouble.appear


def test_jobs_that_end_while_the_list_is_read_are_not_shown_as_running(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=PENDING, latency=0.02)) as bench:
        find = Find(bench.dispatcher)
        find.start()
        qtbot.waitUntil(lambda: len(find.running) >= PAGE, timeout=PATIENCE)
        # The newest is on the first page, which has been read; the oldest is on the last one.
        newest, oldest = PENDING[-1].job_id, PENDING[0].job_id
        assert newest in find.running
        for job_id in (newest, oldest):
            assert cancel(bench.service.address, job_id).status == 204
        qtbot.waitUntil(lambda: find.end is not None, timeout=PATIENCE)
        assert find.end is FindEnd.COMPLETE
        assert oldest not in find.running
        assert newest not in find.running, "the front is looked at once more"
        assert set(find.running) == running_there(bench)


def test_a_state_that_nobody_knows_counts_as_running_and_says_its_name(qtbot: QtBot) -> None:
    odd = ListTroubles(strange_every=10, strange=(Strange.UNKNOWN_STATE,))
    with workbench(qtbot, PracticeConfig(jobs=PENDING, list_troubles=odd)) as bench:
        find = walk(bench)
        assert find.end is FindEnd.COMPLETE
        assert find.unreadable == 0
        archiving = [one for one in find.running.values() if one.state == "Archiving"]
        assert len(archiving) == len(PENDING) // 10
        assert len(find.running) == len(PENDING)


def test_a_hundred_thousand_jobs_are_found_in_small_bites(qtbot: QtBot) -> None:
    with start_in_process(PracticeConfig(jobs=JobMix(MANY))) as service:
        client = ServiceClient(as_service_address(service.address), ApiKey(PRACTICE_KEY), connections=8)
        dispatcher = Dispatcher(client, Pace(8), 8)
        bites: list[int] = []

        def taken(records: list[JobRecord]) -> None:
            bites.append(len(records))

        try:
            find = Find(dispatcher)
            find.records_came.connect(taken)
            find.start()
            qtbot.waitUntil(lambda: find.end is not None, timeout=2 * PATIENCE)
        finally:
            client.close()
            assert dispatcher.end(5.0)
        assert find.end is FindEnd.COMPLETE
        assert find.running.keys() == service.states().keys()
        assert find.pages == MANY // PAGE + 1, "each page once, and the front once more"
        assert max(bites) <= PAGES_A_TICK * PAGE
        assert len(bites) >= find.pages / PAGES_A_TICK
