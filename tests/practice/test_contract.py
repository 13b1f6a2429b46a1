"""The practice service answers as the contract says."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.jobs.job_id import JobId
from app.jobs.record import State
from app.practice import Job, PracticeConfig, PracticeKey, PracticeService
from app.practice.contract import ALL_CALLS, Call
from app.practice.jobs import Life
from app.practice.record import NO_KEY, WRONG_KEY
from tests.practice.plain import (
    PATIENCE,
    Ending,
    balance,
    call,
    cancel,
    listen,
    page,
    place,
    say,
    status,
    status_bytes,
)

PENDING = JobId("00000000-0000-4000-8000-000000000001")
PROCESSING = JobId("00000000-0000-4000-8000-000000000002")
COMPLETED = JobId("00000000-0000-4000-8000-000000000003")
FAILED = JobId("00000000-0000-4000-8000-000000000004")
CANCELLED = JobId("00000000-0000-4000-8000-000000000005")
NOBODY = JobId("00000000-0000-4000-8000-00000000000f")

JOBS = (
    Job(PENDING, State.PENDING, "one.tif", credits=7, age=50),
    Job(PROCESSING, State.PROCESSING, credits=2, age=40),
    Job(COMPLETED, State.COMPLETED, age=30),
    Job(FAILED, State.FAILED, age=20),
    Job(CANCELLED, State.CANCELLED, age=10),
)
CONFIG = PracticeConfig(jobs=JOBS, available_credits=100)

# What `StatusResponse` of the published specification requires.
REQUIRED = {
    **dict.fromkeys(("process_id", "filename", "input_format", "output_format", "category"), str),
    **dict.fromkeys(("model_type", "model", "status"), str),
    **dict.fromkeys(("input_height", "input_width", "output_height", "output_width", "progress"), int),
    **dict.fromkeys(("eta", "creation_time", "modification_time", "credits"), int),
    "crop_to_fill": bool,
}


@pytest.fixture
def service() -> Iterator[PracticeService]:
    with PracticeService(CONFIG) as running:
        yield running


def test_a_pending_job_is_cancelled_with_204_and_stays_so(service: PracticeService) -> None:
    answer = cancel(service.address, PENDING)
    assert (answer.status, answer.body) == (204, b"")
    assert "content-length" not in answer.headers
    assert status(service.address, PENDING).json["status"] == "Cancelled"
    assert service.state_of(PENDING) is State.CANCELLED
    assert service.cancelled_ids() == {PENDING}


@pytest.mark.parametrize("job_id", [PROCESSING, COMPLETED, FAILED, CANCELLED])
def test_a_job_that_cannot_be_cancelled_is_a_conflict(service: PracticeService, job_id: JobId) -> None:
    before = service.state_of(job_id)
    answer = cancel(service.address, job_id)
    assert answer.status == 409
    assert answer.json["code"] == 409
    assert "not in a cancellable state" in answer.json["message"]
    assert service.state_of(job_id) == before
    assert service.cancelled_ids() == frozenset()


def test_processing_can_be_made_cancellable() -> None:
    with PracticeService(replace(CONFIG, processing_cancellable=True)) as service:
        assert cancel(service.address, PROCESSING).status == 204
        assert service.state_of(PROCESSING) is State.CANCELLED


def test_a_second_cancel_is_a_conflict(service: PracticeService) -> None:
    assert [cancel(service.address, PENDING).status for _ in range(2)] == [204, 409]
    assert service.cancel_requests() == {PENDING: 2}
    assert [seen.carried_out for seen in service.requests] == [True, False]


@pytest.mark.parametrize("ask", [cancel, status])
def test_a_job_nobody_knows_is_404_and_no_uuid_is_400(service: PracticeService, ask: type) -> None:
    unknown = ask(service.address, NOBODY)
    assert (unknown.status, unknown.json["code"]) == (404, 404)
    for text in ("123", PENDING[:-1], PENDING + "0", PENDING.replace("-", ""), "x" * 36, ""):
        broken = ask(service.address, text)
        assert (broken.status, broken.json["code"]) == (400, 400)


def test_capital_letters_in_an_id_are_the_same_job() -> None:
    job = JobId("abcdefab-cdef-4bcd-8fab-cdefabcdefab")
    with PracticeService(PracticeConfig(jobs=(Job(job),))) as service:
        assert cancel(service.address, job.upper()).status == 204
        assert service.cancelled_ids() == {job}


def test_a_record_has_every_field_that_the_contract_requires(service: PracticeService) -> None:
    record = status(service.address, PENDING).json
    assert {name: type(record.get(name)) for name in REQUIRED} == REQUIRED
    assert record["process_id"] == PENDING
    assert record["source_id"] != PENDING
    assert (record["filename"], record["input_format"], record["credits"]) == ("one.tif", "tif", 7)


def test_without_a_key_or_with_another_one_it_is_401(service: PracticeService) -> None:
    for key, noted in ((None, NO_KEY), ("another", WRONG_KEY)):
        for answer in (cancel(service.address, PENDING, key=key), balance(service.address, key=key)):
            assert (answer.status, answer.json) == (401, {"code": 401, "message": "Unauthorized"})
        assert service.requests[-1].key == noted
    assert service.state_of(PENDING) is State.PENDING


@pytest.mark.parametrize("forbidden", [Call.CANCEL, Call.STATUS, Call.LIST, Call.BALANCE])
def test_a_key_without_the_permission_is_403(forbidden: Call) -> None:
    key = PracticeKey("half-a-key", "Half", may=ALL_CALLS - {forbidden})
    with PracticeService(replace(CONFIG, keys=(key,))) as service:
        answers = {
            Call.CANCEL: cancel(service.address, PENDING, key="half-a-key"),
            Call.STATUS: status(service.address, PENDING, key="half-a-key"),
            Call.LIST: call(service.address, "GET", "/image/v1/status?paginated=true", key="half-a-key"),
            Call.BALANCE: balance(service.address, key="half-a-key"),
        }
        assert {made for made, answer in answers.items() if answer.status == 403} == {forbidden}
        assert answers[forbidden].json == {"code": 403, "message": "Forbidden"}
        assert {seen.key for seen in service.requests} == {"Half"}


def test_the_record_never_holds_the_text_of_a_key(service: PracticeService) -> None:
    balance(service.address, key="a-secret-of-mine")
    seen = service.requests[0]
    assert "a-secret-of-mine" not in repr(seen)
    assert "a-secret-of-mine" not in repr((seen.headers, seen.digest))
    assert seen.carried("a-secret-of-mine")
    assert not seen.carried("a-secret-of-yours")
    assert "practice-key" not in repr(service.requests) + repr(CONFIG)


def test_the_balance_moves_when_a_job_is_cancelled(service: PracticeService) -> None:
    before = {"available_credits": 100, "reserved_credits": 9, "total_credits": 109}
    after = {"available_credits": 107, "reserved_credits": 2, "total_credits": 109}
    assert balance(service.address).json == before
    cancel(service.address, PENDING)
    assert balance(service.address).json == after


def test_the_list_without_pages_is_a_plain_array(service: PracticeService) -> None:
    everything = call(service.address, "GET", "/image/v1/status").json
    assert [record["process_id"] for record in everything] == [job.job_id for job in reversed(JOBS)]


@pytest.mark.sends_other_requests
def test_whatever_is_no_call_of_the_contract_is_refused_and_remembered(service: PracticeService) -> None:
    others = (
        ("DELETE", "/image/v1/status", 405),
        ("DELETE", f"/image/v1/status/{PENDING}", 405),
        ("GET", f"/image/v1/cancel/{PENDING}", 405),
        ("POST", "/account/v1/credits/balance", 405),
        ("GET", "/", 404),
        ("GET", "/video/v1/status", 404),
    )
    for method, path, code in others:
        assert call(service.address, method, path).status == code
    assert [(seen.method, seen.path, seen.status) for seen in service.uncalled_for()] == list(others)
    page(service.address)
    assert len(service.uncalled_for()) == len(others)
    assert service.states() == {job.job_id: job.state for job in JOBS}


def test_requests_in_one_breath_are_answered_in_order() -> None:
    with PracticeService(replace(CONFIG, latency=0.01)) as service:
        asked = [status_bytes(job.job_id) for job in JOBS]
        asked[-1] = asked[-1].replace(b"host:", b"connection: close\r\nhost:")
        heard = say(service.address, b"".join(asked))
        places = [heard.data.index(f'"process_id":"{job.job_id}"'.encode()) for job in JOBS]
        assert places == sorted(places)
        assert heard.ending is Ending.CLOSED


def test_a_request_in_pieces_is_one_request_and_connection_close_is_kept(service: PracticeService) -> None:
    whole = status_bytes(PENDING).replace(b"\r\n\r\n", b"\r\nconnection: close\r\n\r\n")
    with socket.create_connection(place(service.address), timeout=PATIENCE) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for piece in (whole[:7], whole[7:30], whole[30:-3], whole[-3:]):
            connection.sendall(piece)
        heard = listen(connection, quiet=PATIENCE)
    assert heard.ending is Ending.CLOSED
    assert b"connection: close" in heard.data
    assert service.requests[0].header("Connection") == "close"


def test_what_is_not_http_is_answered_400(service: PracticeService) -> None:
    heard = say(service.address, b"hello there\r\n\r\n")
    assert heard.data.startswith(b"HTTP/1.1 400 ")
    assert heard.ending is Ending.CLOSED
    assert service.requests == ()


def test_jobs_move_on_with_time() -> None:
    moving = Job(PENDING, credits=3, age=5, life=Life(begins=100, ends=200))
    failing = Job(PROCESSING, credits=4, life=Life(begins=0, ends=300, outcome=State.FAILED))
    with PracticeService(PracticeConfig(jobs=(moving, failing), available_credits=50)) as service:
        seen = []
        for seconds in (0, 150, 100, 100):
            service.let_time_pass(seconds)
            answer = balance(service.address).json
            states = (service.state_of(PENDING), service.state_of(PROCESSING))
            seen.append((*states, answer["available_credits"], answer["reserved_credits"]))
        record = status(service.address, PENDING).json
    assert seen == [
        (State.PENDING, State.PROCESSING, 50, 7),
        (State.PROCESSING, State.PROCESSING, 50, 7),
        (State.COMPLETED, State.PROCESSING, 50, 4),
        (State.COMPLETED, State.FAILED, 54, 0),
    ]
    assert record["progress"] == 100
    assert record["modification_time"] - record["creation_time"] == pytest.approx(205, abs=1)


def test_a_cancel_that_takes_its_time_is_final_from_the_start() -> None:
    job = Job(PENDING, credits=3, life=Life(begins=50, ends=60))
    with PracticeService(PracticeConfig(jobs=(job,), cancel_takes=100, available_credits=0)) as service:
        assert [cancel(service.address, PENDING).status for _ in range(2)] == [204, 204]
        assert service.cancelled_ids() == {PENDING}
        service.let_time_pass(70)
        assert status(service.address, PENDING).json["status"] == "Pending"
        assert balance(service.address).json["reserved_credits"] == 3
        service.let_time_pass(40)
        assert status(service.address, PENDING).json["status"] == "Cancelled"
        assert balance(service.address).json["available_credits"] == 3
        assert cancel(service.address, PENDING).status == 409
        assert sum(seen.carried_out for seen in service.requests) == 1
