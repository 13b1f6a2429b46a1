"""What the client makes of a service that behaves: the right requests, the right values."""

from __future__ import annotations

import json
import logging
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.jobs.job_id import JobId
from app.jobs.record import JobRecord, State
from app.keys.api_key import ApiKey
from app.service.address import as_service_address
from app.service.answers import Accepted, Balance, Described, Loss, NoAnswer, Page, Refused, Unexpected
from app.service.client import ServiceClient
from app.service.network import Network, Proxy, Timeouts
from tests.service.scripted import PATIENCE, Peer, Scripted, always, answer, hold, once, until

JOB = JobId("d7b3b3b3-7b3b-4b3b-8b3b-3b3b3b3b3b3b")
OTHER = JobId("00000000-0000-4000-8000-000000000001")
RECORD = {
    "process_id": JOB,
    "filename": "image.png",
    "model": "Standard V2",
    "category": "Enhance",
    "status": "Processing",
    "progress": 40,
    "eta": 1617220000,
    "creation_time": 1633024800,
    "modification_time": 1633038400,
    "credits": 2,
}
JOB_RECORD = JobRecord(
    JOB, State.PROCESSING, "image.png", "Standard V2", "Enhance", 40, 2, 1633024800, 1633038400, 1617220000
)


def client_of(server: Scripted, key: str = "key-one", **timeouts: float) -> ServiceClient:
    network = Network(timeouts=Timeouts(**timeouts))
    return ServiceClient(as_service_address(server.url), ApiKey(key), network=network)


def as_json(content: object, code: int = 200) -> bytes:
    return answer(code, json.dumps(content).encode(), "Content-Type: application/json")


def test_a_cancelled_job_is_reported_as_accepted() -> None:
    with Scripted(always(answer(204))) as server:
        client = client_of(server)
        assert client.cancel(JOB) == Accepted()
        client.close()
    assert server.requests[0].startswith(b"DELETE /image/v1/cancel/" + JOB.encode() + b" HTTP/1.1\r\n")


def test_the_four_calls_send_the_documented_requests_with_the_key_and_nothing_else() -> None:
    with Scripted(always(answer(401))) as server:
        client = client_of(server)
        client.cancel(JOB)
        client.status(JOB)
        client.list_page()
        client.list_page("a b&limit=7/é", 50)
        client.balance()
        client.close()
    lines = [request.split(b"\r\n") for request in server.requests]
    assert [first.decode().removesuffix(" HTTP/1.1") for first, *_ in lines] == [
        f"DELETE /image/v1/cancel/{JOB}",
        f"GET /image/v1/status/{JOB}",
        "GET /image/v1/status?paginated=true&limit=100",
        "GET /image/v1/status?paginated=true&limit=50&cursor=a%20b%26limit%3D7%2F%C3%A9",
        "GET /account/v1/credits/balance",
    ]
    for _, *headers in lines:
        names = sorted(header.split(b":")[0].lower() for header in headers if header)
        assert names == [b"accept", b"accept-encoding", b"host", b"user-agent", b"x-api-key"]
        assert b"X-API-Key: key-one" in headers


@pytest.mark.parametrize("text", ["", "../status", f"{JOB}/..", f"{JOB}?x=1", "d7b3b3b3\r\nX: y"])
def test_nothing_that_is_not_a_job_id_gets_into_an_address(text: str) -> None:
    with Scripted(always(answer(204))) as server:
        client = client_of(server)
        with pytest.raises(ValueError, match="not a job ID"):
            client.cancel(JobId(text))
        with pytest.raises(ValueError, match="not a job ID"):
            client.status(JobId(text))
        client.close()
    assert server.requests == []


@pytest.mark.parametrize("limit", [0, 101, -1])
def test_a_page_of_an_undocumented_length_is_never_asked_for(limit: int) -> None:
    client = ServiceClient(as_service_address("http://127.0.0.1:9"), ApiKey("key"))
    with pytest.raises(ValueError, match="1 to 100"):
        client.list_page(limit=limit)
    client.close()


def test_a_status_gives_the_whole_record() -> None:
    with Scripted(always(as_json(RECORD))) as server:
        client = client_of(server)
        assert client.status(JOB) == Described(JOB_RECORD)
        client.close()


def test_a_record_of_another_job_explains_nothing() -> None:
    with Scripted(always(as_json(RECORD))) as server:
        client = client_of(server)
        assert client.status(OTHER) == Unexpected(200, "")
        client.close()


def test_pages_follow_one_another_by_their_cursor() -> None:
    first = {"data": [RECORD], "pagination": {"next_cursor": "abc", "has_next_page": True}}
    last = {"data": [RECORD, {"status": "Pending"}], "pagination": {"has_next_page": False}}
    with Scripted(always(as_json(first), as_json(last))) as server:
        client = client_of(server)
        assert client.list_page() == Page((JOB_RECORD,), "abc")
        assert client.list_page("abc") == Page((JOB_RECORD,), "", skipped=1)
        client.close()


def test_the_balance_is_three_numbers() -> None:
    numbers = {"available_credits": 90, "reserved_credits": 10, "total_credits": 100}
    with Scripted(always(as_json(numbers))) as server:
        client = client_of(server)
        assert client.balance() == Balance(90, 10, 100)
        client.close()


def test_a_new_key_is_used_from_the_next_request_on() -> None:
    with Scripted(always(answer(204))) as server:
        client = client_of(server)
        client.cancel(JOB)
        client.use_key(ApiKey("key-two"))
        client.cancel(JOB)
        client.close()
    assert [b"X-API-Key: key-two" in request for request in server.requests] == [False, True]


def test_one_connection_serves_request_after_request() -> None:
    with Scripted(always(answer(204), as_json({"message": "no"}, 404), answer(204))) as server:
        client = client_of(server)
        answers = [client.cancel(JOB) for _ in range(3)]
        client.close()
    assert answers == [Accepted(), Refused(404, "no"), Accepted()]
    assert server.connections == 1


def test_a_repeated_answer_never_makes_the_next_job_look_cancelled() -> None:
    with Scripted(once(answer(204) * 2), always(answer(404))) as server:
        client = client_of(server)
        assert client.cancel(JOB) == Accepted()
        assert client.cancel(OTHER) == Refused(404)
        client.close()
    assert server.connections == 2


def test_a_204_with_a_body_is_accepted_and_its_body_is_nobodys_answer() -> None:
    inner = answer(204)
    odd = b"HTTP/1.1 204 No Content\r\nContent-Length: %d\r\n\r\n" % len(inner) + inner
    with Scripted(once(odd), always(answer(404))) as server:
        client = client_of(server)
        assert client.cancel(JOB) == Accepted()
        assert client.cancel(OTHER) == Refused(404)
        client.close()


def test_a_connection_that_the_server_closed_while_idle_costs_no_answer() -> None:
    with Scripted(once(answer(204))) as server:
        client = client_of(server)
        for count in range(1, 4):
            assert client.cancel(JOB) == Accepted()
            until(lambda count=count: server.ended == count)  # type: ignore[misc]
        client.close()


def test_loopback_never_goes_through_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with Scripted(always(answer(204))) as server, Scripted(always(answer(502))) as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "HTTPS_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        network = Network(proxy=Proxy("127.0.0.1", proxy.port))
        for host in ("127.0.0.1", "localhost"):
            address = as_service_address(f"http://{host}:{server.port}")
            client = ServiceClient(address, ApiKey("key"), network=network)
            assert client.cancel(JOB) == Accepted()
            client.close()
    assert proxy.requests == []


def test_a_redirect_is_not_followed() -> None:
    with Scripted(always(answer(204))) as other:
        moved = answer(301, b"", f"Location: {other.url}/image/v1/cancel/{JOB}")
        with Scripted(always(moved)) as server:
            client = client_of(server)
            assert client.cancel(JOB) == Unexpected(301)
            client.close()
    assert other.requests == []


def test_many_threads_share_one_client_and_nobody_gets_the_answer_of_another() -> None:
    def echo(peer: Peer) -> None:
        while head := peer.request():
            peer.send(as_json({**RECORD, "process_id": head.split(b" ")[1].rsplit(b"/")[-1].decode()}))

    jobs = [JobId(f"00000000-0000-4000-8000-{number:012d}") for number in range(400)]
    with Scripted(echo) as server:
        client = client_of(server)
        with ThreadPoolExecutor(16) as threads:
            answers = list(threads.map(client.status, jobs))
        client.close()
    assert [one.record.job_id for one in answers if isinstance(one, Described)] == jobs
    assert server.connections <= 16


def test_no_more_requests_are_in_flight_than_there_are_connections() -> None:
    in_flight, most, lock = 0, 0, threading.Lock()
    together = threading.Barrier(4)

    def count(peer: Peer) -> None:
        nonlocal in_flight, most
        while peer.request():
            with lock:
                in_flight += 1
                most = max(most, in_flight)
            together.wait(PATIENCE)
            with lock:
                in_flight -= 1
            peer.send(answer(204))

    with Scripted(count) as server:
        client = ServiceClient(as_service_address(server.url), ApiKey("key"), connections=4)
        with ThreadPoolExecutor(12) as threads:
            answers = list(threads.map(client.cancel, [JOB] * 12))
        client.close()
    assert answers == [Accepted()] * 12
    assert most == 4


def test_whoever_waits_too_long_for_a_connection_has_sent_nothing() -> None:
    with Scripted(Peer.silence) as server:
        network = Network(timeouts=Timeouts(pool=0.05))
        client = ServiceClient(as_service_address(server.url), ApiKey("key"), network=network, connections=1)
        with ThreadPoolExecutor(1) as threads:
            first = threads.submit(client.cancel, JOB)
            until(lambda: server.connections == 1)
            assert client.cancel(OTHER) == NoAnswer(Loss.CONNECT_TIMEOUT, left=False)
            client.close()
            assert first.result(PATIENCE) == NoAnswer(Loss.RESET, left=True)


def test_closing_the_client_wakes_everyone_who_waits() -> None:
    with Scripted(hold) as server:
        client = client_of(server)
        with ThreadPoolExecutor(8) as threads:
            waiting = [threads.submit(client.cancel, JOB) for _ in range(8)]
            until(lambda: len(server.requests) == 8)
            client.close()
            answers = [one.result(PATIENCE) for one in waiting]
    assert answers == [NoAnswer(Loss.RESET, left=True)] * 8
    assert client.cancel(JOB) == NoAnswer(Loss.UNREACHABLE, left=False)


def test_the_key_is_in_no_log_even_when_everything_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with Scripted(always(answer(204))) as server:
        client = client_of(server, "canary-5417")
        client.cancel(JOB)
        client.close()
    with Scripted(once(b"")) as server:
        client = client_of(server, "canary-5417")
        client.cancel(JOB)
        client.close()
    assert "CANCEL: no answer" in caplog.text
    assert "canary" not in caplog.text
    assert "canary" not in repr(client) + repr(client.__dict__["_found"])


@pytest.mark.parametrize(
    ("code", "body"),
    [
        (401, b'{"message": "No such key: canary-5417"}'),
        (403, b"<html><title>canary-5417 may not do this</title>"),
        (200, b"GET /image HTTP/1.1\r\nX-API-Key: canary-5417\r\n"),
        (500, b"x" * 290 + b" canary-5417"),
    ],
)
def test_a_key_that_comes_back_in_a_message_is_not_passed_on(code: int, body: bytes) -> None:
    with Scripted(always(answer(code, body))) as server:
        client = client_of(server, "canary-5417")
        client.use_key(ApiKey("another-key"))
        answers = [client.cancel(JOB), client.status(JOB), client.list_page(), client.balance()]
        client.close()
    for came in answers:
        assert isinstance(came, Refused | Unexpected)
        assert came.message
        assert "canary" not in came.message
