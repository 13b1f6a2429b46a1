"""Every documented answer of the three calls that only read, through the door that both fronts use."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from app.engine.check import FORBIDDEN_ARE_ENOUGH, CheckEnd
from app.engine.find import FindEnd
from app.engine.key_check import KeyCheck, KeyVerdict
from app.jobs.handed_in import from_service
from app.jobs.job_id import JobId
from app.jobs.job_list import is_unsent
from app.jobs.outlook import started_since
from app.jobs.record import JobRecord, State
from app.keys.api_key import ApiKey
from app.practice import PRACTICE_KEY, JobMix, PracticeConfig, PracticeKey, PracticeService, troubles
from app.practice.contract import ALL_CALLS, Call
from app.practice.faults import Fault, Rule, When, first
from app.practice.jobs import Job, draw_jobs
from app.session import Place, Session
from tests.engine.workbench import PATIENCE

FEW = tuple(draw_jobs(JobMix(count=8, states=((State.PENDING, 1.0), (State.PROCESSING, 1.0)))))
READS = frozenset({Call.STATUS, Call.LIST, Call.BALANCE})


@contextmanager
def at(
    config: PracticeConfig, folder: Path, key: str = PRACTICE_KEY
) -> Iterator[tuple[Session, PracticeService]]:
    with PracticeService(config) as service:
        session = Session(Place(address=service.address), folder)
        session.use_key(ApiKey(key), "Studio")
        try:
            yield session, service
        finally:
            assert session.close()
            session.deleteLater()
            # Here and now: should Python collect it on a worker's thread, Qt would stop its timers there.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            del session
            gc.collect()


def answering(fault: Fault, *calls: Call, once: bool = False) -> PracticeConfig:
    when = When(calls=frozenset(calls), nth=first(1)) if once else When(calls=frozenset(calls))
    return PracticeConfig(jobs=FEW, faults=(Rule(when, fault),))


def hand_in(session: Session) -> None:
    session.add(from_service([JobRecord(job.job_id, State.PENDING) for job in FEW]))


def check(qtbot: QtBot, session: Session) -> CheckEnd:
    asked = session.check(range(len(session.jobs)))
    asked.start()
    qtbot.waitUntil(lambda: asked.end is not None, timeout=PATIENCE)
    assert asked.end is not None
    return asked.end


def find(qtbot: QtBot, session: Session) -> tuple[FindEnd, dict[JobId, JobRecord]]:
    walk = session.find()
    walk.start()
    qtbot.waitUntil(lambda: walk.end is not None, timeout=PATIENCE)
    assert walk.end is not None
    return walk.end, dict(walk.running)


def balance(qtbot: QtBot, ask: Callable[[Callable[[KeyCheck], None]], object]) -> KeyCheck:
    told: list[KeyCheck] = []
    ask(told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    return told[0]


@pytest.mark.parametrize(
    ("code", "end", "is_told"),
    [
        (400, CheckEnd.INCOMPLETE, False),
        (401, CheckEnd.KEY_REFUSED, False),
        (403, CheckEnd.NOT_ALLOWED, False),
        (404, CheckEnd.COMPLETE, True),
    ],
)
def test_a_refused_status_says_why_and_claims_nothing(
    qtbot: QtBot, tmp_path: Path, code: int, end: CheckEnd, *, is_told: bool
) -> None:
    with at(answering(troubles.refuse(code), Call.STATUS), tmp_path) as (session, service):
        hand_in(session)
        assert check(qtbot, session) is end
        assert all(job.record is None and is_unsent(job) for job in session.jobs.rows)
        assert all(job.is_unknown_there is is_told for job in session.jobs.rows)
        assert service.cancel_requests() == {}


@pytest.mark.parametrize(
    "fault", [troubles.refuse(500), troubles.refuse(429), troubles.slow_down(), troubles.close_unanswered()]
)
@pytest.mark.parametrize("call", [Call.STATUS, Call.LIST])
def test_trouble_that_passes_is_waited_out(qtbot: QtBot, tmp_path: Path, fault: Fault, call: Call) -> None:
    with at(answering(fault, call, once=True), tmp_path) as (session, service):
        if call is Call.STATUS:
            hand_in(session)
            assert check(qtbot, session) is CheckEnd.COMPLETE
            states = service.states()
            assert all(job.record and job.record.state == states[job.job_id] for job in session.jobs.rows)
        else:
            end, running = find(qtbot, session)
            assert end is FindEnd.COMPLETE
            assert set(running) == {job.job_id for job in FEW}


def test_a_key_that_may_not_ask_is_not_asked_for_every_job(qtbot: QtBot, tmp_path: Path) -> None:
    many = tuple(draw_jobs(JobMix(count=2_000)))
    key = PracticeKey(PRACTICE_KEY, "Cancels only", ALL_CALLS - {Call.STATUS, Call.LIST})
    with at(PracticeConfig(jobs=many, keys=(key,), latency=0.01), tmp_path) as (session, service):
        session.add(from_service([JobRecord(job.job_id, State.PENDING) for job in many]))
        assert check(qtbot, session) is CheckEnd.NOT_ALLOWED
        assert FORBIDDEN_ARE_ENOUGH <= service.count_requests() < 200


@pytest.mark.parametrize(
    ("code", "verdict"),
    [
        (401, KeyVerdict.REFUSED),
        (403, KeyVerdict.BALANCE_HIDDEN),
        (400, KeyVerdict.NOT_CHECKED),
        (404, KeyVerdict.NOT_CHECKED),
        (429, KeyVerdict.NOT_CHECKED),
        (500, KeyVerdict.NOT_CHECKED),
        (503, KeyVerdict.NOT_CHECKED),
    ],
)
def test_a_refused_balance_says_what_it_means_for_the_key(
    qtbot: QtBot, tmp_path: Path, code: int, verdict: KeyVerdict
) -> None:
    with at(answering(troubles.refuse(code), Call.BALANCE), tmp_path) as (session, _):
        assert balance(qtbot, session.ask_balance) == KeyCheck(verdict)
        assert balance(qtbot, lambda then: session.check_key(ApiKey(PRACTICE_KEY), then)) == KeyCheck(verdict)


def test_a_balance_is_told_as_the_service_tells_it(qtbot: QtBot, tmp_path: Path) -> None:
    with at(PracticeConfig(jobs=FEW, available_credits=70), tmp_path) as (session, _):
        check = balance(qtbot, session.ask_balance)
        reserved = sum(job.credits for job in FEW)
        assert check.verdict is KeyVerdict.VALID
        assert check.balance is not None
        assert (check.balance.available, check.balance.reserved) == (70, reserved)
        assert check.balance.total == 70 + reserved


def test_without_a_connection_the_key_is_neither_good_nor_bad(qtbot: QtBot, tmp_path: Path) -> None:
    with at(PracticeConfig(jobs=FEW), tmp_path) as (session, service):
        service.stop_listening()
        assert balance(qtbot, session.ask_balance).verdict is KeyVerdict.NO_CONNECTION


def test_a_portal_in_between_is_never_taken_for_an_answer(qtbot: QtBot, tmp_path: Path) -> None:
    with at(answering(troubles.html(200), *READS), tmp_path) as (session, _):
        hand_in(session)
        assert check(qtbot, session) is CheckEnd.INCOMPLETE
        assert find(qtbot, session) == (FindEnd.NO_ANSWER, {})
        assert balance(qtbot, session.ask_balance).verdict is KeyVerdict.NOT_CHECKED


def test_jobs_that_are_started_during_a_run_are_known_by_their_time(qtbot: QtBot, tmp_path: Path) -> None:
    old = tuple(replace(job, age=3_600.0) for job in FEW)
    with at(PracticeConfig(jobs=old), tmp_path) as (session, service):
        hand_in(session)
        began = service_time(qtbot, session) + 3_590.0
        fresh = tuple(draw_jobs(JobMix(count=3, seed=7)))
        service.add_jobs(Job(job.job_id, age=0.0) for job in fresh)
        _, running = find(qtbot, session)
        new = started_since(began, running.values(), session.jobs)
        assert {one.job_id for one in new} == {job.job_id for job in fresh}


def service_time(qtbot: QtBot, session: Session) -> float:
    """The moment at which the oldest job was started, by the service's clock."""
    _, running = find(qtbot, session)
    return min(record.started or 0.0 for record in running.values())
