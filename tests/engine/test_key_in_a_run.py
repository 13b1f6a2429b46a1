"""The key in a run: refused, the wrong one, changed in the midst of it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.engine.progress import RunPhase
from app.engine.run import Run
from app.engine.run_news import Pause
from app.jobs.job_id import JobId
from app.jobs.status import Status
from app.keys.api_key import ApiKey
from app.practice import troubles
from app.practice.config import PRACTICE_KEY, PracticeConfig, PracticeKey
from app.practice.contract import ALL_CALLS, Call
from app.practice.faults import Rule, When
from tests.engine.test_run import HUNDRED, job_ids, only_cancels, strangers
from tests.engine.workbench import Workbench, workbench


def test_after_a_refused_key_no_request_leaves_until_there_is_another(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=HUNDRED, latency=0.01), in_flight=4) as bench:
        run = bench.under_way(job_ids(HUNDRED), done=10)
        bench.service.set_keys(PracticeKey("another-key", "Agency"))
        bench.until(run, RunPhase.PAUSED)
        assert run.pause_reason is Pause.KEY_REFUSED
        bench.see_all_answered()
        refused = [seen for seen in bench.service.requests if seen.status == 401]
        assert 1 <= len(refused) <= 4, "requests in flight cannot be recalled, but no more leave"
        run.use_key(ApiKey("another-key"), "Another")
        bench.until(run, RunPhase.ENDED)
        assert bench.jobs.counts[Status.CANCELLED] == 100
        bench.assert_adds_up()


def test_a_key_that_is_changed_in_mid_run_is_judged_by_its_own_first_answers(qtbot: QtBot) -> None:
    """Whoever picks the wrong key by mistake is asked, instead of finding all the rest refused."""
    weak = PracticeKey("weak-key", "Weak", ALL_CALLS - {Call.CANCEL})
    config = PracticeConfig(jobs=HUNDRED, keys=(weak, PracticeKey()), latency=0.02)
    with workbench(qtbot, config, in_flight=4) as bench:
        run = bench.under_way(job_ids(HUNDRED), done=20)
        run.use_key(ApiKey("weak-key"), "Weak")
        bench.until(run, RunPhase.PAUSED)
        assert run.pause_reason is Pause.NO_PERMISSION
        bench.see_all_answered()
        assert bench.jobs.counts[Status.NOT_ALLOWED] < 10
        run.use_key(ApiKey(PRACTICE_KEY), "Studio")
        bench.until(run, RunPhase.ENDED)
        assert bench.jobs.counts[Status.CANCELLED] == 100
        bench.assert_adds_up()


def test_what_a_person_has_paused_stays_paused_when_the_key_is_changed(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=HUNDRED, latency=0.02), in_flight=4) as bench:
        run = bench.under_way(job_ids(HUNDRED), done=10)
        run.pause()
        bench.see_all_answered()
        run.use_key(ApiKey(PRACTICE_KEY), "Studio")
        assert run.phase is RunPhase.PAUSED
        assert run.pause_reason is Pause.BY_PERSON
        run.resume()
        bench.until(run, RunPhase.ENDED)
        assert bench.jobs.counts[Status.CANCELLED] == 100


def test_the_first_answers_are_judged_although_a_person_paused_in_between(qtbot: QtBot) -> None:
    config = PracticeConfig(jobs=HUNDRED, latency=0.05)
    with workbench(qtbot, config, in_flight=8) as bench:
        bench.hand_in([*strangers(60), *job_ids(HUNDRED)])
        run = bench.run()
        run.start()
        bench.service.wait_for_requests(5)
        run.pause()
        qtbot.waitUntil(lambda: bench.jobs.counts[Status.NOT_FOUND] >= 5, timeout=5_000)
        run.resume()
        bench.until(run, RunPhase.PAUSED)
        assert run.pause_reason is Pause.JOBS_NOT_FOUND
        assert len(only_cancels(bench)) < 40


def test_a_refusal_of_the_key_before_does_not_hold_the_run_up_again(qtbot: QtBot) -> None:
    """An answer that is on its way when the key is changed says nothing of the new one."""
    slow = Rule(When(frozenset({Call.CANCEL}), nth=range(2, 5)), troubles.late(0.6))
    config = PracticeConfig(jobs=HUNDRED, keys=(PracticeKey("good-key"),), faults=(slow,))
    with workbench(qtbot, config, in_flight=4, key="old-key") as bench:
        bench.hand_in(job_ids(HUNDRED))
        run = bench.run()
        pauses: list[Pause | None] = []
        run.phase_changed.connect(lambda: pauses.append(run.pause_reason))
        run.start()
        bench.until(run, RunPhase.PAUSED)
        run.use_key(ApiKey("good-key"), "Good")
        bench.until(run, RunPhase.ENDED)
        assert [pause for pause in pauses if pause] == [Pause.KEY_REFUSED]
        assert bench.jobs.counts[Status.CANCELLED] == 100


def test_what_the_key_before_is_refused_for_after_the_change_is_sent_again_too(qtbot: QtBot) -> None:
    weak = PracticeKey("weak-key", "Weak", ALL_CALLS - {Call.CANCEL})
    slow = Rule(When(frozenset({Call.CANCEL}), nth=range(6, 9)), troubles.late(0.8))
    config = PracticeConfig(jobs=HUNDRED, keys=(weak, PracticeKey()), faults=(slow,))
    with workbench(qtbot, config, key="weak-key", in_flight=8) as bench:
        run = wrong_key_run(bench, job_ids(HUNDRED))
        assert run.pause_reason is Pause.NO_PERMISSION
        run.use_key(ApiKey(PRACTICE_KEY), "Studio")
        bench.until(run, RunPhase.ENDED)
        assert bench.jobs.counts[Status.CANCELLED] == 100
        bench.assert_adds_up()


def wrong_key_run(bench: Workbench, ids: list[JobId]) -> Run:
    bench.hand_in(ids)
    run = bench.run()
    run.start()
    bench.until(run, RunPhase.PAUSED)
    return run


def test_when_the_first_answers_are_all_403_the_run_asks_whether_this_is_the_right_key(qtbot: QtBot) -> None:
    weak = PracticeKey("weak-key", "Weak", ALL_CALLS - {Call.CANCEL})
    config = PracticeConfig(jobs=HUNDRED, keys=(weak, PracticeKey()))
    with workbench(qtbot, config, key="weak-key") as bench:
        run = wrong_key_run(bench, job_ids(HUNDRED))
        assert run.pause_reason is Pause.NO_PERMISSION
        assert bench.service.cancelled_ids() == frozenset()
        run.use_key(ApiKey(PRACTICE_KEY), "Studio")
        bench.until(run, RunPhase.ENDED)
        assert bench.jobs.counts[Status.CANCELLED] == 100, (
            "the rows that the weak key was refused for as well"
        )
        bench.assert_adds_up()


def test_when_the_first_answers_are_all_404_the_run_asks_and_may_go_on(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=HUNDRED)) as bench:
        run = wrong_key_run(bench, [*strangers(40), *job_ids(HUNDRED)])
        assert run.pause_reason is Pause.JOBS_NOT_FOUND
        assert len(only_cancels(bench)) < 40
        run.resume()
        bench.until(run, RunPhase.ENDED)
        counts = bench.jobs.counts
        assert (counts[Status.NOT_FOUND], counts[Status.CANCELLED]) == (40, 100)
        bench.assert_adds_up()
