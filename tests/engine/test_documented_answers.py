"""Every answer that is documented for the calls that read, given each time: what becomes of it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from app.engine.check import CheckEnd
from app.engine.find import FindEnd
from app.engine.key_check import KeyCheck, KeyVerdict
from app.jobs.handed_in import from_service
from app.jobs.job_list import is_unsent
from app.jobs.record import JobRecord, State
from app.keys.api_key import ApiKey
from app.practice import PRACTICE_KEY, JobMix, PracticeConfig, PracticeService, troubles
from app.practice.contract import Call
from app.practice.faults import Rule, When, first
from app.practice.jobs import draw_jobs
from app.session import Place, Session
from tests.engine.workbench import PATIENCE

JOBS: Final = tuple(draw_jobs(JobMix(count=6)))
DOCUMENTED: Final = (200, 400, 401, 403, 404, 429, 500)
"""The published specification has these for the status of a job and for the list; so may the balance."""
SLOW_DOWNS: Final = 3
"""Answers of 429 in a row; they are waited out however many there are, so a test needs an end to them."""

STATUS: Final = {
    200: CheckEnd.COMPLETE,
    400: CheckEnd.INCOMPLETE,
    401: CheckEnd.KEY_REFUSED,
    403: CheckEnd.NOT_ALLOWED,
    404: CheckEnd.COMPLETE,
    429: CheckEnd.COMPLETE,
    500: CheckEnd.INCOMPLETE,
}
LIST: Final = {
    200: FindEnd.COMPLETE,
    400: FindEnd.NO_ANSWER,
    401: FindEnd.KEY_REFUSED,
    403: FindEnd.NOT_ALLOWED,
    404: FindEnd.NO_ANSWER,
    429: FindEnd.COMPLETE,
    500: FindEnd.NO_ANSWER,
}
BALANCE: Final = {
    200: KeyVerdict.VALID,
    400: KeyVerdict.NOT_CHECKED,
    401: KeyVerdict.REFUSED,
    403: KeyVerdict.BALANCE_HIDDEN,
    404: KeyVerdict.NOT_CHECKED,
    429: KeyVerdict.NOT_CHECKED,
    500: KeyVerdict.NOT_CHECKED,
}


def config(call: Call, code: int) -> PracticeConfig:
    """A service that gives this answer to this call each time, and 429 some times."""
    if code == 200:
        return PracticeConfig(jobs=JOBS)
    calls = frozenset({call})
    when = When(calls, nth=first(SLOW_DOWNS)) if code == 429 else When(calls)
    return PracticeConfig(jobs=JOBS, faults=(Rule(when, troubles.refuse(code)),))


@pytest.fixture
def service(call: Call, code: int) -> Iterator[PracticeService]:
    with PracticeService(config(call, code)) as service:
        yield service


@pytest.fixture
def session(service: PracticeService, tmp_path: Path) -> Iterator[Session]:
    session = Session(Place(address=service.address), tmp_path)
    session.use_key(ApiKey(PRACTICE_KEY), "Studio")
    yield session
    assert session.close()
    session.deleteLater()
    # Here and now: should Python collect it on a worker's thread, Qt would stop its timers there.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del session
    gc.collect()


@pytest.mark.parametrize(("call", "code"), [(Call.STATUS, code) for code in DOCUMENTED])
def test_the_status_of_a_job(qtbot: QtBot, session: Session, service: PracticeService, code: int) -> None:
    session.add(from_service([JobRecord(job.job_id, State.PENDING) for job in JOBS]))
    asked = session.check(range(len(JOBS)))
    asked.start()
    qtbot.waitUntil(lambda: asked.end is not None, timeout=PATIENCE)
    assert asked.end is STATUS[code]
    rows = session.jobs.rows
    is_told = code in (200, 429)
    assert all((row.record is not None) is is_told for row in rows)
    assert all(row.is_unknown_there is (code == 404) for row in rows)
    assert all(is_unsent(row) for row in rows)
    assert {seen.call for seen in service.requests} == {Call.STATUS}


@pytest.mark.parametrize(("call", "code"), [(Call.LIST, code) for code in DOCUMENTED])
def test_a_page_of_the_list(qtbot: QtBot, session: Session, service: PracticeService, code: int) -> None:
    walk = session.find()
    walk.start()
    qtbot.waitUntil(lambda: walk.end is not None, timeout=PATIENCE)
    assert walk.end is LIST[code]
    assert set(walk.running) == ({job.job_id for job in JOBS} if code in (200, 429) else set())
    assert {seen.call for seen in service.requests} == {Call.LIST}


@pytest.mark.parametrize(("call", "code"), [(Call.BALANCE, code) for code in DOCUMENTED])
def test_the_balance(qtbot: QtBot, session: Session, service: PracticeService, code: int) -> None:
    told: list[KeyCheck] = []
    session.ask_balance(told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert told[0].verdict is BALANCE[code]
    assert (told[0].balance is not None) is (code == 200)
    session.check_key(ApiKey(PRACTICE_KEY), told.append)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=PATIENCE)
    # Without patience: whoever enters a key wants to hear at once.
    assert told[1].verdict is BALANCE[code]
    assert {seen.call for seen in service.requests} == {Call.BALANCE}
