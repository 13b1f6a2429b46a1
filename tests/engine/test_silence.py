"""A network that has gone away says nothing: a run tells how long it has heard nothing."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.desktop.run.run_bar import figures_of, state_of_run
from app.engine import progress as progress_room
from app.engine.progress import Progress, RunPhase
from app.engine.run_news import Pause
from app.jobs.status import Status
from app.practice import troubles
from app.practice.config import PracticeConfig
from app.practice.contract import Call
from app.practice.faults import Rule, When, from_nth, only
from app.practice.jobs import JobMix, draw_jobs
from app.service.network import Network, Timeouts
from tests.engine.workbench import PATIENCE, workbench

MIX = JobMix(count=20)
IDS = [job.job_id for job in draw_jobs(MIX)]
CANCELS = frozenset({Call.CANCEL})
PATIENT = Network(timeouts=Timeouts(connect=2.0, read=60.0, write=2.0, pool=60.0, whole=60.0))


@pytest.fixture(autouse=True)
def _told_early(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress_room, "SILENT_AFTER", 0.2)


def test_a_run_that_hears_nothing_more_says_so(qtbot: QtBot) -> None:
    silent = Rule(When(CANCELS, nth=from_nth(6)), troubles.silence())
    with workbench(qtbot, PracticeConfig(jobs=MIX, faults=(silent,)), network=PATIENT) as bench:
        bench.hand_in(IDS)
        run = bench.run()
        run.start()
        qtbot.waitUntil(lambda: bench.jobs.counts[Status.CANCELLED] == 5, timeout=PATIENCE)
        qtbot.waitUntil(lambda: run.progress().is_silent, timeout=PATIENCE)
        run.pause()
        assert run.progress().pause is Pause.BY_PERSON
        assert not run.progress().is_silent, "nobody waits in a pause"
        run.stop_now()
        bench.until(run, RunPhase.ENDED)


def test_silence_that_ends_in_a_lost_answer_is_still_silence(qtbot: QtBot) -> None:
    lost = Rule(When(CANCELS, tries=only(1)), troubles.silence())
    with workbench(qtbot, PracticeConfig(jobs=JobMix(count=1), faults=(lost,)), in_flight=1) as bench:
        bench.hand_in([job.job_id for job in draw_jobs(JobMix(count=1))])
        run = bench.run()
        heard: list[bool] = []
        run.ticked.connect(lambda: heard.append(run.progress().is_silent))
        bench.finish(run)
        assert True in heard
        assert bench.jobs.counts[Status.CANCELLED] == 1
        assert run.progress().silent_for == 0.0


def test_the_window_does_not_put_silence_down_to_the_service() -> None:
    progress = Progress(RunPhase.RUNNING, None, 544, 3_004, 9.0, 240.0, slowed=True, silent_for=12.3)
    text, sign = state_of_run(progress, "Studio", "https://api.topazlabs.com")
    assert text == "No answer has come for 12 seconds. Check the network if this goes on."
    assert sign
    assert figures_of(progress) == "544 of 3,004 jobs done"
