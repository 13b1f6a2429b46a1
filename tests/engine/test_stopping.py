"""A run that is being stopped comes to its end by itself, whatever goes wrong meanwhile."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.engine.progress import RunPhase
from app.jobs.status import Reason, Status
from app.practice import troubles
from app.practice.config import PracticeConfig
from app.practice.contract import Call
from app.practice.faults import Fault, Rule, When
from app.practice.jobs import JobMix, draw_jobs
from tests.engine.workbench import PATIENCE, Workbench, workbench

MIX = JobMix(count=30)
CANCELS = When(frozenset({Call.CANCEL}))
STATUSES = When(frozenset({Call.STATUS}))


def refuse_the_key(bench: Workbench) -> None:
    lost = Rule(CANCELS, troubles.close_unanswered(carried_out=True))
    bench.service.set_faults((lost, Rule(STATUSES, troubles.refuse(401))))


def lose_the_network(bench: Workbench) -> None:
    bench.service.stop_listening()


@pytest.mark.parametrize("trouble", [refuse_the_key, lose_the_network])
def test_where_no_question_gets_through_every_row_that_waited_for_one_ends(
    qtbot: QtBot, trouble: Callable[[Workbench], None]
) -> None:
    """All of them, and not only the one whose question was the first to fail."""
    lost = Rule(CANCELS, troubles.close_unanswered(carried_out=True))
    with workbench(qtbot, PracticeConfig(jobs=MIX, latency=0.01, faults=(lost,)), in_flight=1) as bench:
        bench.hand_in([job.job_id for job in draw_jobs(MIX)])
        run = bench.run()
        run.start()
        qtbot.waitUntil(lambda: bench.service.count_requests() >= 10, timeout=PATIENCE)
        trouble(bench)
        run.stop()
        bench.until(run, RunPhase.ENDED)
        counts = bench.jobs.counts
        assert counts[Status.UNKNOWN] >= 9
        assert counts[Status.UNKNOWN] + counts[Status.NOT_ATTEMPTED] == 30
        bench.assert_adds_up()


@pytest.mark.parametrize(
    "fault",
    [
        troubles.refuse(429),
        troubles.refuse(500),
        troubles.refuse(403),
        troubles.html(),
        troubles.close_unanswered(),
        troubles.garbage(),
    ],
    ids=lambda fault: fault.name,
)
def test_a_stopped_run_ends_whatever_its_last_questions_are_answered(qtbot: QtBot, fault: Fault) -> None:
    lost = Rule(CANCELS, troubles.close_unanswered(carried_out=True))
    answered = (*troubles.mixed([fault], share=0.6, calls=frozenset({Call.STATUS}), seed=3), lost)
    with workbench(qtbot, PracticeConfig(jobs=MIX, latency=0.01, faults=answered), in_flight=3) as bench:
        bench.hand_in([job.job_id for job in draw_jobs(MIX)])
        run = bench.run()
        run.start()
        qtbot.waitUntil(lambda: bench.service.count_requests() >= 10, timeout=PATIENCE)
        run.stop()
        bench.until(run, RunPhase.ENDED)
        counts = bench.jobs.counts
        assert counts[Status.CANCELLED] + counts[Status.UNKNOWN] + counts[Status.NOT_ATTEMPTED] == 30
        assert all(job.detail.reason is not Reason.LOST_ANSWER for job in bench.jobs.rows)
        bench.assert_adds_up()
