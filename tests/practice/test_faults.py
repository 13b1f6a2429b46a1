"""Faults do on the wire what they are called, with or without the effect, for the requests they mean."""

from __future__ import annotations

import gzip
import socket
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from app.jobs.job_id import JobId
from app.practice import Job, JobMix, PracticeConfig, PracticeService
from app.practice import troubles as t
from app.practice.contract import Call
from app.practice.faults import (
    ALWAYS,
    Close,
    ConnectionRule,
    Fault,
    Part,
    Reset,
    Rule,
    Send,
    SendOrdinary,
    Silence,
    Wait,
    When,
    between,
    first,
    from_nth,
    only,
)
from app.practice.record import SeenRequest
from tests.practice.plain import (
    A_WHILE,
    PATIENCE,
    Ending,
    Heard,
    balance,
    call,
    cancel,
    cancel_bytes,
    listen,
    place,
    say,
    status,
    status_bytes,
)

JOB = JobId("00000000-0000-4000-8000-000000000001")
OTHER = JobId("00000000-0000-4000-8000-000000000002")
JOBS = (Job(JOB), Job(OTHER))
OK = b"HTTP/1.1 200 OK\r\n"
MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Case:
    """A fault that meets a cancel request: what comes back, and what the service notes."""

    fault: Fault
    starts: bytes
    ending: Ending
    noted: int
    carried_out: bool = False


CASES = {
    "any status": Case(t.answer(418, b"{}"), b"HTTP/1.1 418 I'm a Teapot\r\n", Ending.OPEN, 418),
    "a status nobody knows": Case(t.answer(799), b"HTTP/1.1 799 Unheard Of\r\n", Ending.OPEN, 799),
    "a lie": Case(t.answer(204), b"HTTP/1.1 204 No Content\r\n\r\n", Ending.OPEN, 204),
    "empty 200": Case(t.answer(200), OK + b"content-length: 0\r\n\r\n", Ending.OPEN, 200),
    "carried out, and 500": Case(t.refuse(500, carried_out=True), b"HTTP/1.1 500 ", Ending.OPEN, 500, True),
    "slow down": Case(t.slow_down("7"), b"HTTP/1.1 429 Too Many Requests\r\n", Ending.OPEN, 429),
    "a page": Case(t.html(), OK + b"content-type: text/html", Ending.OPEN, 200),
    "redirect": Case(t.redirect("http://127.0.0.1:9/"), b"HTTP/1.1 301 ", Ending.OPEN, 301),
    "broken JSON": Case(t.broken_json(), OK, Ending.OPEN, 200),
    "wrong gzip": Case(t.wrong_gzip(), OK, Ending.OPEN, 200),
    "cut gzip": Case(t.cut_gzip(), OK, Ending.OPEN, 200),
    "cut in the head": Case(t.cut(Part.HALF_THE_HEAD), b"HTTP/1.1 204", Ending.CLOSED, 0, True),
    "reset in the head": Case(
        t.cut(Part.HALF_THE_HEAD, carried_out=False, reset=True), b"HTTP/1.1 204", Ending.RESET, 0
    ),
    "body too short": Case(t.body_too_short(), OK, Ending.CLOSED, 200, True),
    "body never ends": Case(t.body_never_ends(), OK, Ending.OPEN, 200, True),
    "body too long": Case(t.body_too_long(), OK, Ending.OPEN, 200, True),
    "unasked answer": Case(t.unasked_answer(), b"HTTP/1.1 500 ", Ending.OPEN, 500),
    "huge body": Case(t.huge_body(), OK + b"content-length: 10737418240", Ending.OPEN, 200),
    "endless chunks": Case(t.endless_chunks(), b"HTTP/1.1 200 X\r\n", Ending.OPEN, 200),
    "endless head": Case(t.endless_head(), b"HTTP/1.1 200 X\r\nx-filler", Ending.OPEN, 200),
    "endless 1xx": Case(t.endless_informing(), b"HTTP/1.1 103 Early Hints\r\n", Ending.OPEN, 0),
    "broken chunks": Case(t.broken_chunks(), b"HTTP/1.1 200 X\r\n", Ending.CLOSED, 200),
    "broken head": Case(t.broken_head(), OK, Ending.CLOSED, 200),
    "garbage": Case(t.garbage(), b"SSH-2.0", Ending.CLOSED, 0),
    "closed": Case(t.close_unanswered(), b"", Ending.CLOSED, 0),
    "carried out, and closed": Case(t.close_unanswered(carried_out=True), b"", Ending.CLOSED, 0, True),
    "reset": Case(t.reset_unanswered(), b"", Ending.RESET, 0),
    "carried out, and reset": Case(t.reset_unanswered(carried_out=True), b"", Ending.RESET, 0, True),
    "silence": Case(t.silence(), b"", Ending.OPEN, 0),
    "carried out, and silence": Case(t.silence(carried_out=True), b"", Ending.OPEN, 0, True),
    "drip": Case(t.drip(pause=0.06), b"HT", Ending.OPEN, 0, True),
    "late": Case(t.late(0.01), b"HTTP/1.1 204 ", Ending.OPEN, 204, True),
    "early hints": Case(t.early_hints(2), b"HTTP/1.1 103 Early Hints\r\n", Ending.OPEN, 204, True),
    "closed while idle": Case(t.close_after(0.01), b"HTTP/1.1 204 ", Ending.CLOSED, 204, True),
    "reset behind the answer": Case(t.reset_after(0.01), b"HTTP/1.1 204 ", Ending.RESET, 204, True),
}


@pytest.mark.parametrize("name", CASES)
def test_a_fault_does_what_it_is_called(name: str) -> None:
    case = CASES[name]
    with PracticeService(PracticeConfig(jobs=JOBS, faults=(Rule(ALWAYS, case.fault),))) as service:
        with socket.create_connection(place(service.address), timeout=PATIENCE) as connection:
            connection.sendall(cancel_bytes(JOB))
            heard = listen(
                connection,
                at_least=len(case.starts),
                at_most=2 if name == "drip" else MEGABYTE,
                quiet=A_WHILE if case.ending is Ending.OPEN else PATIENCE,
            )
            (seen,) = service.requests
        assert heard.data.startswith(case.starts)
        assert heard.ending is case.ending
        assert (seen.status, seen.carried_out) == (case.noted, case.carried_out)
        assert seen.fault
        assert (JOB in service.cancelled_ids()) is case.carried_out


def test_endless_answers_are_longer_than_anyone_should_read() -> None:
    for fault in (t.huge_body(), t.endless_chunks(), t.endless_head(), t.endless_informing()):
        with PracticeService(PracticeConfig(jobs=JOBS, faults=(Rule(ALWAYS, fault),))) as service:
            heard = say(service.address, cancel_bytes(JOB), at_most=8 * MEGABYTE)
            assert len(heard.data) >= 8 * MEGABYTE


def test_a_packed_bomb_is_small_on_the_wire_and_large_in_memory() -> None:
    with PracticeService(PracticeConfig(jobs=JOBS, faults=(Rule(ALWAYS, t.packed_bomb()),))) as service:
        body = cancel(service.address, JOB).body
    assert len(body) < MEGABYTE // 4
    assert len(gzip.decompress(body)) == 64 * MEGABYTE


def test_the_body_of_an_ordinary_answer_can_be_cut() -> None:
    parts = (Part.HEAD, Part.HEAD_AND_HALF_THE_BODY, Part.WHOLE, Part.BODY)
    lengths = []
    for part in parts:
        with PracticeService(PracticeConfig(jobs=JOBS, faults=(Rule(ALWAYS, t.cut(part)),))) as service:
            heard = say(service.address, status_bytes(JOB))
        assert heard.ending is Ending.CLOSED
        lengths.append(len(heard.data))
    head, half, whole, body = lengths
    assert head + body == whole
    assert half == head + body // 2


def test_the_connection_goes_on_after_a_fault_that_did_not_end_it() -> None:
    rules = (Rule(When(nth=first(2)), t.refuse(503)),)
    with PracticeService(PracticeConfig(jobs=JOBS, faults=rules)) as service:
        with socket.create_connection(place(service.address), timeout=PATIENCE) as connection:
            said = []
            for _ in range(3):
                connection.sendall(cancel_bytes(JOB))
                said.append(listen(connection, at_least=12).data[9:12])
        assert said == [b"503", b"503", b"204"]
        assert {seen.connection for seen in service.requests} == {1}


def test_a_request_sent_into_a_connection_that_is_just_closed_gets_no_answer() -> None:
    rules = (Rule(When(nth=only(1)), Fault((SendOrdinary(), Wait(0.3), Close()), carried_out=True)),)
    with PracticeService(PracticeConfig(jobs=JOBS, faults=rules)) as service:
        with socket.create_connection(place(service.address), timeout=PATIENCE) as connection:
            connection.sendall(cancel_bytes(JOB))
            assert connection.recv(1 << 16).startswith(b"HTTP/1.1 204")
            connection.sendall(cancel_bytes(OTHER))
            heard = listen(connection, quiet=PATIENCE)
        assert heard.data == b""
        assert heard.ending is not Ending.OPEN
        assert service.cancelled_ids() == {JOB}


def test_an_idle_connection_is_closed_after_its_time() -> None:
    with (
        PracticeService(PracticeConfig(jobs=JOBS, idle_timeout=0.05)) as service,
        socket.create_connection(place(service.address), timeout=PATIENCE) as connection,
    ):
        connection.sendall(cancel_bytes(JOB))
        heard = listen(connection, quiet=PATIENCE)
        assert heard.data.startswith(b"HTTP/1.1 204")
        assert heard.ending is Ending.CLOSED


@pytest.mark.parametrize(
    ("steps", "starts", "ending"),
    [
        ((Close(),), b"", (Ending.CLOSED, Ending.RESET)),
        ((Reset(),), b"", (Ending.RESET,)),
        ((Send(t.GARBAGE), Close()), b"SSH-2.0", (Ending.CLOSED, Ending.RESET)),
        ((Silence(),), b"", (Ending.OPEN,)),
    ],
)
def test_a_connection_can_go_wrong_before_anything_is_read(
    steps: tuple[Close | Reset | Send | Silence, ...], starts: bytes, ending: tuple[Ending, ...]
) -> None:
    config = PracticeConfig(jobs=JOBS, connection_faults=(ConnectionRule(first(1), steps),))

    def ask(address: str) -> Heard:
        quiet = A_WHILE if Ending.OPEN in ending else PATIENCE
        try:
            connection = socket.create_connection(place(address), timeout=PATIENCE)
        except ConnectionResetError:  # it was reset before this side knew that it was there
            return Heard(b"", Ending.RESET)
        with connection:
            heard = listen(connection, quiet=quiet)
            if heard.ending is Ending.OPEN:
                connection.sendall(cancel_bytes(JOB))
                heard = listen(connection)
            return heard

    with PracticeService(config) as service:
        heard = ask(service.address)
        assert heard.data.startswith(starts)
        assert heard.ending in ending
        assert service.requests == ()
        assert cancel(service.address, JOB).status == 204


def test_a_connection_can_be_slow_to_begin() -> None:
    config = PracticeConfig(jobs=JOBS, connection_faults=(ConnectionRule(first(1), (Wait(0.05),)),))
    with PracticeService(config) as service:
        assert cancel(service.address, JOB).status == 204


# The plan.


def codes(plan: tuple[Rule, ...], calls: list[Callable[[str], int]]) -> list[int]:
    with PracticeService(PracticeConfig(jobs=JOBS, faults=plan)) as service:
        return [ask(service.address) for ask in calls]


def ask_cancel(job_id: JobId) -> Callable[[str], int]:
    return lambda address: cancel(address, job_id).status


def ask_status(job_id: JobId) -> Callable[[str], int]:
    return lambda address: status(address, job_id).status


def test_a_rule_is_for_calls_jobs_numbers_and_tries() -> None:
    no = t.refuse(500)
    four = [ask_cancel(JOB), ask_cancel(OTHER), ask_cancel(JOB), ask_cancel(OTHER)]
    assert codes((Rule(When(jobs=frozenset({OTHER})), no),), four) == [204, 500, 409, 500]
    assert codes((Rule(When(nth=only(2)), no),), four) == [204, 500, 409, 204]
    assert codes((Rule(When(nth=between(2, 3)), no),), four) == [204, 500, 500, 204]
    assert codes((Rule(When(nth=from_nth(2)), no),), four) == [204, 500, 500, 500]
    assert codes((Rule(When(tries=first(1)), no),), four) == [500, 500, 204, 204]
    mixed = [ask_cancel(JOB), ask_status(JOB), ask_cancel(JOB), ask_status(JOB)]
    assert codes((Rule(When(frozenset({Call.STATUS})), no),), mixed) == [204, 500, 409, 500]


def test_the_first_rule_that_matches_is_taken_and_none_spares() -> None:
    plan = (
        Rule(When(jobs=frozenset({JOB})), None),
        Rule(When(nth=only(1)), t.refuse(500)),
        Rule(ALWAYS, t.refuse(503)),
    )
    assert codes(plan, [ask_cancel(JOB), ask_cancel(OTHER)]) == [204, 503]


def test_a_plan_can_be_a_function() -> None:
    def choose(seen: SeenRequest) -> Fault | None:
        return t.refuse(500) if seen.number == 2 else None

    with PracticeService(PracticeConfig(jobs=JOBS, faults=choose)) as service:
        assert [balance(service.address).status for _ in range(3)] == [200, 500, 200]


def test_a_plan_can_be_changed_while_it_runs() -> None:
    with PracticeService(PracticeConfig(jobs=JOBS)) as service:
        service.set_faults((Rule(When(nth=only(1)), t.refuse(500)),))
        assert [cancel(service.address, JOB).status for _ in range(2)] == [500, 204]
        service.set_faults()
        assert cancel(service.address, OTHER).status == 204


def test_a_drawn_mix_of_faults_does_not_depend_on_the_order_of_requests() -> None:
    kinds = [t.refuse(500), t.refuse(502), t.refuse(503)]
    plan = t.mixed(kinds, share=0.6, tries=first(1), seed=7)

    def answers(backwards: bool) -> dict[JobId, int]:
        with PracticeService(PracticeConfig(jobs=JobMix(300), faults=plan)) as service:
            jobs = sorted(service.states(), reverse=backwards)
            return {job: call(service.address, "DELETE", f"/image/v1/cancel/{job}").status for job in jobs}

    there, back = answers(False), answers(True)
    assert there == back
    counts = [list(there.values()).count(code) for code in (204, 500, 502, 503)]
    assert counts[0] == pytest.approx(120, abs=30)
    assert counts[1:] == [pytest.approx(60, abs=25)] * 3


def test_tries_of_a_job_share_one_fate_where_they_are_told_to() -> None:
    plan = t.mixed([t.refuse(500)], share=0.5, by_job=True)
    with PracticeService(PracticeConfig(jobs=JobMix(40), faults=plan)) as service:
        for job in service.states():
            cancel(service.address, job)
            cancel(service.address, job)
        seen = [(one.status, two.status) for one, two in zip(*[iter(service.requests)] * 2, strict=True)]
    assert set(seen) == {(500, 500), (204, 409)}
