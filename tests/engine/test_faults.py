"""Whatever a server, a proxy or a network does, each row gets the status that is true.

Each line of the table is one fault over a real socket. *once*: the first cancel request for the job meets it,
the rest of the world is in order. *always*: every cancel request meets it, and the status call is in order.
*deaf*: every cancel request meets it, and the status call fails as well.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from http import HTTPStatus

import pytest
from pytestqt.qtbot import QtBot

from app.engine import dispatcher as dispatcher_room
from app.engine import policy
from app.engine.dispatcher import Dispatcher
from app.engine.pace import Pace
from app.engine.run import Run, RunOrder
from app.engine.run_news import NoJournal, Pause
from app.jobs.handed_in import Found, HandedIn
from app.jobs.job_list import JobList
from app.jobs.status import Status
from app.keys.api_key import ApiKey
from app.practice import troubles
from app.practice.config import PRACTICE_KEY, PracticeConfig
from app.practice.contract import Call
from app.practice.faults import Close, ConnectionRule, Fault, Part, Reset, Rule, When, first, only
from app.practice.jobs import JobMix
from app.practice.service import PracticeService
from app.service.address import as_service_address
from app.service.answers import Loss
from app.service.client import ServiceClient
from app.service.network import Network, Timeouts
from tests.engine.test_run import strangers
from tests.engine.workbench import PATIENCE, workbench

SHORT = Network(timeouts=Timeouts(connect=1.0, read=0.3, write=1.0, pool=5.0, whole=0.6))
CANCELS = frozenset({Call.CANCEL})
STATUSES = frozenset({Call.STATUS})
ONE = JobMix(count=1)


@pytest.fixture(autouse=True)
def _short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """The waits keep their growth; only their unit is smaller here."""
    monkeypatch.setattr(policy, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(dispatcher_room, "FIRST_RETRY_OF_CONNECTION", 0.05)


@dataclass(frozen=True)
class Row:
    """A fault, and what becomes of a Pending job that meets it once, always, and without a status call."""

    fault: Fault
    once: Status
    always: Status
    deaf: Status

    def __str__(self) -> str:
        return f"{self.fault.name}{' (carried out)' if self.fault.carried_out else ''}"


def lost(fault: Fault) -> Row:
    """Nobody is told what became of the request: the status call finds out, and else it is unknown."""
    sure = Status.CANCELLED if fault.carried_out else Status.FAILED
    return Row(fault, Status.CANCELLED, sure, Status.UNKNOWN)


def refused(fault: Fault, status: Status) -> Row:
    """The refusal is the answer."""
    return Row(fault, status, status, status)


LOST = (
    troubles.close_unanswered(),
    troubles.close_unanswered(carried_out=True),
    troubles.reset_unanswered(),
    troubles.reset_unanswered(carried_out=True),
    troubles.silence(),
    troubles.silence(carried_out=True),
    troubles.garbage(),
    troubles.garbage(carried_out=True),
    troubles.cut(Part.HALF_THE_HEAD),
    troubles.cut(Part.HALF_THE_HEAD, carried_out=False),
    troubles.cut(Part.HALF_THE_HEAD, reset=True),
    troubles.body_too_short(),
    troubles.body_too_short(carried_out=False),
    troubles.body_never_ends(),
    troubles.body_too_long(),
    troubles.drip(pause=0.2),
    troubles.html(200),
    troubles.html(200, carried_out=True),
    troubles.html(404),
    troubles.html(409),
    troubles.broken_json(),
    troubles.wrong_gzip(),
    troubles.cut_gzip(),
    troubles.packed_bomb(),
    troubles.huge_body(),
    troubles.endless_chunks(),
    troubles.endless_head(),
    troubles.endless_informing(),
    troubles.broken_chunks(),
    troubles.broken_head(),
    troubles.unasked_answer(),
    troubles.redirect("http://127.0.0.1:9/elsewhere"),
    troubles.redirect("https://example.com/", 307),
    troubles.redirect("https://example.com/", 308),
    troubles.html(500),
    troubles.html(503),
    *(troubles.refuse(code) for code in (500, 502, 503, 504)),
    *(troubles.refuse(code, carried_out=True) for code in (500, 504)),
)
DOCUMENTED = {204, 400, 401, 403, 404, 409, 429, 500, 502, 503, 504}
UNDOCUMENTED = tuple(
    troubles.answer(status, b"" if status in (205, 304) else b"{}")
    for status in sorted(
        {*(code.value for code in HTTPStatus), 299, 420, 499, 520, 522, 524, 530, 599} - DOCUMENTED
    )
    if status >= 200
)
TABLE = (
    *map(lost, LOST),
    *map(lost, UNDOCUMENTED),
    refused(troubles.refuse(400, "Invalid process ID."), Status.FAILED),
    refused(troubles.refuse(403, "Forbidden"), Status.NOT_ALLOWED),
    refused(troubles.refuse(404, "No such job"), Status.NOT_FOUND),
    refused(troubles.answer(404), Status.NOT_FOUND),
    Row(troubles.refuse(409, "Not cancellable"), Status.CANCELLED, Status.FAILED, Status.FAILED),
    *(
        Row(fault, Status.CANCELLED, Status.CANCELLED, Status.CANCELLED)
        for fault in (
            troubles.late(0.1),
            troubles.early_hints(),
            troubles.early_hints(5),
            troubles.close_after(),
            troubles.close_after(0.01),
            troubles.reset_after(),
            troubles.cut(Part.HEAD),
        )
    ),
)


def test_the_table_is_long_enough_to_be_worth_something() -> None:
    assert len(TABLE) >= 45
    assert len({str(row) for row in TABLE}) >= 45


@pytest.mark.parametrize("row", TABLE, ids=str)
def test_a_fault_ends_in_the_status_that_is_true(qtbot: QtBot, row: Row) -> None:
    broken_status = Rule(When(STATUSES), troubles.refuse(404))
    worlds = (
        (row.once, (Rule(When(CANCELS, tries=first(1)), row.fault),)),
        (row.always, (Rule(When(CANCELS), row.fault),)),
        (row.deaf, (Rule(When(CANCELS), row.fault), broken_status)),
    )
    for expected, plan in worlds:
        with workbench(qtbot, PracticeConfig(jobs=ONE, faults=plan), in_flight=2, network=SHORT) as bench:
            bench.hand_in(list(bench.service.states()))
            bench.finish(bench.run())
            assert bench.jobs.rows[0].status is expected
            bench.assert_adds_up()


def test_a_refused_key_waits_for_another_and_no_row_is_lost(qtbot: QtBot) -> None:
    plan = (Rule(When(CANCELS, nth=first(3)), troubles.html(401)),)
    with workbench(qtbot, PracticeConfig(jobs=JobMix(count=20), faults=plan)) as bench:
        bench.hand_in(list(bench.service.states()))
        run = bench.run()
        run.start()
        for _ in range(5):
            qtbot.waitUntil(
                lambda: run.pause_reason is Pause.KEY_REFUSED or not run.is_under_way, timeout=PATIENCE
            )
            if not run.is_under_way:
                break
            run.use_key(ApiKey(PRACTICE_KEY), "Studio")
        assert bench.jobs.counts[Status.CANCELLED] == 20
        bench.assert_adds_up()


@pytest.mark.parametrize("retry_after", ["", "0", "-5", "999999999", "soon", "Wed, 21 Oct 2015 07:28:00 GMT"])
def test_a_strange_retry_after_neither_hangs_nor_hammers(qtbot: QtBot, retry_after: str) -> None:
    plan = (Rule(When(CANCELS, nth=only(3)), troubles.slow_down(retry_after)),)
    with workbench(qtbot, PracticeConfig(jobs=JobMix(count=10), faults=plan)) as bench:
        bench.hand_in(list(bench.service.states()))
        run = bench.run()
        run.start()
        qtbot.waitUntil(lambda: run.progress().done >= 2, timeout=PATIENCE)
        if retry_after == "999999999":
            qtbot.waitUntil(lambda: bool(run.progress().held_for), timeout=PATIENCE)
            held = run.progress().held_for
            assert held is None or held <= 600.0
            run.stop()
        bench.until(run, run.phase.ENDED)
        bench.assert_adds_up()


def test_connections_that_break_before_anything_is_read_lose_nothing(qtbot: QtBot) -> None:
    breaks = (ConnectionRule(first(3), (Reset(),)), ConnectionRule(only(5), (Close(),)))
    with workbench(qtbot, PracticeConfig(jobs=JobMix(count=50), connection_faults=breaks)) as bench:
        bench.hand_in(list(bench.service.states()))
        bench.finish(bench.run())
        assert bench.jobs.counts[Status.CANCELLED] == 50
        bench.assert_adds_up()


def waits_without_connection(qtbot: QtBot, address: str) -> Loss:
    """Why a run against that address waits; it is stopped then, and no row is claimed to be anything else."""
    client = ServiceClient(as_service_address(address), ApiKey(PRACTICE_KEY), network=SHORT, connections=2)
    dispatcher = Dispatcher(client, Pace(2), 2)
    jobs = JobList()
    jobs.add(HandedIn("", tuple(Found(one, 1) for one in strangers(3))))
    run = Run(dispatcher, jobs, [RunOrder(row, row) for row in range(3)], NoJournal())
    run.start()
    qtbot.waitUntil(lambda: run.progress().offline is not None, timeout=PATIENCE)
    loss = run.progress().offline
    run.stop()
    qtbot.waitUntil(lambda: not run.is_under_way, timeout=PATIENCE)
    client.close()
    assert dispatcher.end(5.0)
    assert jobs.counts[Status.NOT_ATTEMPTED] == 3
    assert loss is not None
    return loss


def test_a_name_that_does_not_exist(qtbot: QtBot) -> None:
    assert waits_without_connection(qtbot, "https://no-such-host.invalid") is Loss.NAME_NOT_FOUND


def test_a_port_where_nobody_listens(qtbot: QtBot) -> None:
    with PracticeService() as service:
        address = service.address
    assert waits_without_connection(qtbot, address) is Loss.CONNECTION_REFUSED


def test_a_server_that_does_not_speak_tls(qtbot: QtBot) -> None:
    with PracticeService() as service:
        address = service.address.replace("http://", "https://")
        assert waits_without_connection(qtbot, address) is Loss.TLS_FAILED


def test_a_mix_of_everything_adds_up_and_the_service_agrees(qtbot: QtBot) -> None:
    quick = [
        fault
        for fault in LOST
        if not any(word in fault.name for word in ("drip", "silence", "never", "bomb"))
    ]
    to_cancel = [
        *quick,
        *UNDOCUMENTED[:10],
        troubles.refuse(400),
        troubles.refuse(403),
        troubles.refuse(404),
        troubles.refuse(409),
        troubles.close_after(),
        troubles.early_hints(),
        troubles.silence(),
        troubles.silence(carried_out=True),
    ]
    to_status = [troubles.refuse(500), troubles.refuse(404), troubles.html(200), troubles.close_unanswered()]
    storm = Rule(When(CANCELS, nth=range(500, 505)), troubles.slow_down())
    plan = (
        storm,
        *troubles.mixed(to_cancel, share=0.4, seed=7),
        *troubles.mixed(to_status, share=0.3, calls=STATUSES, seed=11),
    )
    states = (("Pending", 6.0), ("Processing", 1.0), ("Completed", 1.0), ("Failed", 1.0), ("Cancelled", 1.0))
    mix = JobMix(count=2_000, states=states, seed=3)
    with workbench(qtbot, PracticeConfig(jobs=mix, faults=plan), in_flight=32, network=SHORT) as bench:
        bench.hand_in([*bench.service.states(), *strangers(20)])
        bench.finish(bench.run())
        bench.assert_adds_up()
        counts = Counter(job.status for job in bench.jobs.rows)
        assert sum(counts.values()) == 2_020
        assert set(counts) >= {
            Status.CANCELLED,
            Status.ALREADY_CANCELLED,
            Status.ALREADY_FINISHED,
            Status.NOT_CANCELLABLE,
            Status.FAILED,
            Status.UNKNOWN,
            Status.NOT_FOUND,
        }
        assert not set(counts) & {Status.READY, Status.SENDING, Status.WAITING, Status.NOT_ATTEMPTED}
