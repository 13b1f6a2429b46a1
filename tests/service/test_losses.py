"""Everything a network can do to a cancel request, byte by byte, and what the client may conclude from it."""

from __future__ import annotations

import gzip
import socket
from collections.abc import Callable
from contextlib import ExitStack

import pytest

from app.keys.api_key import ApiKey
from app.service.address import as_service_address
from app.service.answers import Accepted, CancelAnswer, Loss, NoAnswer, Refused, Unexpected
from app.service.client import ServiceClient
from app.service.network import Network, Proxy, Timeouts
from tests.service.scripted import Peer, Play, Scripted, answer, hold, once
from tests.service.test_client import JOB

QUICK = Timeouts(connect=0.3, read=0.3, write=0.3, pool=1.0, whole=0.8)
HTML = "Content-Type: text/html; charset=utf-8"
JSON = "Content-Type: application/json"
PORTAL = b"<!doctype html><html><head><title>Hotel &amp; Spa\nWi-Fi</title></head><body>Log in</body></html>"


def lost(loss: Loss) -> NoAnswer:
    return NoAnswer(loss, left=True)


def drip(data: bytes, every: float = 0.1) -> Play:
    def play(peer: Peer) -> None:
        peer.request()
        peer.drip(data, every)

    return play


def reset_after(data: bytes) -> Play:
    def play(peer: Peer) -> None:
        peer.request()
        peer.send(data)
        peer.reset()

    return play


def reset_at_once(peer: Peer) -> None:
    peer.sock.recv(1)
    peer.reset()


def silent_within(data: bytes) -> Play:
    def play(peer: Peer) -> None:
        peer.request()
        peer.send(data)
        peer.silence()

    return play


def hang_up(peer: Peer) -> None:
    peer.sock.recv(4096)


def no_tls(peer: Peer) -> None:
    peer.sock.recv(4096)
    peer.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")


def close_at_once(peer: Peer) -> None:
    peer.sock.shutdown(socket.SHUT_RDWR)


def chunked(*parts: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    head = b"HTTP/1.1 409 Conflict\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts) + end


FAULTS: dict[str, tuple[Play, CancelAnswer]] = {
    # What is documented.
    "cancelled": (once(answer(204)), Accepted()),
    "cancelled, by HTTP/1.0": (once(b"HTTP/1.0 204 OK\r\n\r\n"), Accepted()),
    "cancelled, after a 100 Continue": (once(b"HTTP/1.1 100 Go on\r\n\r\n" + answer(204)), Accepted()),
    **{
        f"{code}": (
            once(answer(code, b'{"code": 1, "message": "So it is."}', JSON)),
            Refused(code, "So it is."),
        )
        for code in (400, 401, 403, 404, 409, 429, 500, 502, 503, 504)
    },
    "404 without a body": (once(answer(404)), Refused(404)),
    "409 in plain text": (once(answer(409, b"  not\tnow\r\n")), Refused(409, "not now")),
    "409 in chunks": (once(chunked(b'{"message":', b'"no"}')), Refused(409, "no")),
    "400 with details": (
        once(answer(400, b'{"detail": [{"loc": 1, "msg": "bad id"}]}')),
        Refused(400, "bad id"),
    ),
    "403 with an error": (
        once(answer(403, b'{"error": {"message": "Forbidden"}}')),
        Refused(403, "Forbidden"),
    ),
    "429 that asks for 7 s": (once(answer(429, b"", "Retry-After: 7")), Refused(429, "", 7.0)),
    "429 that asks by date": (
        once(
            answer(
                429,
                b"",
                "Date: Tue, 01 Jan 2030 00:00:00 GMT",
                "Retry-After: Tue, 01 Jan 2030 00:00:09 GMT",
            )
        ),
        Refused(429, "", 9.0),
    ),
    "429 that asks for nonsense": (once(answer(429, b"", "Retry-After: soon")), Refused(429)),
    "502 as a web page": (once(answer(502, PORTAL, HTML)), Refused(502, "Hotel & Spa Wi-Fi")),
    # What nobody documented: it never says "cancelled".
    **{
        f"{code}": (once(answer(code, b"", "Location: https://example.org/")), Unexpected(code))
        for code in (200, 201, 202, 203, 205, 206, 301, 302, 303, 304, 307, 308)
    },
    **{
        f"{code}": (once(answer(code)), Unexpected(code)) for code in (402, 405, 406, 407, 408, 410, 418, 422)
    },
    **{
        f"{code}": (once(answer(code)), Unexpected(code)) for code in (425, 451, 499, 501, 505, 511, 520, 599)
    },
    "200 that says it is cancelled": (
        once(answer(200, b'{"message": "Cancelled"}', JSON)),
        Unexpected(200, "Cancelled"),
    ),
    "200 from a captive portal": (once(answer(200, PORTAL, HTML)), Unexpected(200, "Hotel & Spa Wi-Fi")),
    "404 from a captive portal": (once(answer(404, PORTAL)), Unexpected(404, "Hotel & Spa Wi-Fi")),
    "403 from a proxy's block page": (once(answer(403, b"<html>", HTML)), Unexpected(403)),
    # Bodies.
    "409 with broken JSON": (once(answer(409, b'{"message": "half', JSON)), Refused(409)),
    "409 with the deepest JSON": (once(answer(409, b"[" * 60_000, JSON)), Refused(409)),
    "409 with bytes that are no text": (once(answer(409, b"\x00\xff\xfe\x01")), Refused(409)),
    "409 with half a character": (once(answer(409, rb'{"message": "a\ud800b"}')), Refused(409, "a?b")),
    "409 that says it is compressed": (
        once(answer(409, gzip.compress(b'{"message": "no"}'), "Content-Encoding: gzip")),
        Refused(409),
    ),
    "409 that is not what it says": (once(answer(409, b"not gzip", "Content-Encoding: gzip")), Refused(409)),
    "409 with a huge body": (once(answer(409, b"a b " * 500_000)), Refused(409, "a b " * 74 + "a b…")),
    "200 with a huge body": (once(answer(200, b" " * 2_000_000)), lost(Loss.BROKEN)),
    "200 that never ends": (
        once(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"8000\r\n%b\r\n" % (b" " * 0x8000) * 9
        ),
        lost(Loss.BROKEN),
    ),
    "404 until the end of the connection": (once(b"HTTP/1.1 404 No\r\n\r\nnothing"), Refused(404, "nothing")),
    # The answer is lost after the request has left.
    "closed before the answer": (once(b""), lost(Loss.RESET)),
    "closed without reading": (close_at_once, lost(Loss.RESET)),
    "reset without reading": (reset_at_once, lost(Loss.RESET)),
    "reset before the answer": (reset_after(b""), lost(Loss.RESET)),
    "reset within the head": (reset_after(b"HTTP/1.1 204 No Con"), lost(Loss.RESET)),
    "closed within the head": (once(b"HTTP/1.1 204 No Content\r\n"), lost(Loss.RESET)),
    "closed within the body": (once(answer(409, b"1234567890")[:-3]), lost(Loss.RESET)),
    "closed within a chunk": (once(chunked(b"1234567890", end=b"ff\r\nhalf")), lost(Loss.RESET)),
    "silence": (hold, lost(Loss.TIMEOUT)),
    "silence within the head": (silent_within(b"HTTP/1.1 204"), lost(Loss.TIMEOUT)),
    "a head that drips": (drip(answer(204)), lost(Loss.TIMEOUT)),
    "a body that drips": (drip(answer(409, b"x" * 50), every=0.02), lost(Loss.TIMEOUT)),
    "not HTTP": (once(b"220 mail.example ESMTP\r\n\r\n"), lost(Loss.BROKEN)),
    "another protocol from now on": (
        once(b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"),
        lost(Loss.BROKEN),
    ),
    "HTTP of another kind": (once(b"HTTP/2 204\r\n\r\n"), lost(Loss.BROKEN)),
    "a head without an end": (once(b"HTTP/1.1 204 OK\r\nX: " + b"a" * 200_000), lost(Loss.BROKEN)),
    "a length that is no number": (
        once(b"HTTP/1.1 409 No\r\nContent-Length: ten\r\n\r\n"),
        lost(Loss.BROKEN),
    ),
    "two lengths": (
        once(b"HTTP/1.1 409 No\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"),
        lost(Loss.BROKEN),
    ),
    "a chunk that is no number": (once(chunked(end=b"xyz\r\n")), lost(Loss.BROKEN)),
    "binary nonsense": (once(bytes(range(256)) * 10), lost(Loss.BROKEN)),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_an_answer_is_what_it_is_and_never_more(fault: str) -> None:
    play, expected = FAULTS[fault]
    with Scripted(play) as server:
        client = ServiceClient(
            as_service_address(server.url), ApiKey("key"), network=Network(timeouts=QUICK), connections=1
        )
        try:
            assert client.cancel(JOB) == expected
        finally:
            client.close()


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def full_backlog(stack: ExitStack) -> int:
    """A port that takes no more connections and refuses none: what a dead host looks like."""
    listener = stack.enter_context(socket.socket())
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    port: int = listener.getsockname()[1]
    for _ in range(3):
        waiting = stack.enter_context(socket.socket())
        waiting.setblocking(False)
        waiting.connect_ex(("127.0.0.1", port))
    return port


def cancel_at(url: str, proxy: Proxy | None = None) -> CancelAnswer:
    network = Network(proxy=proxy, timeouts=QUICK)
    client = ServiceClient(as_service_address(url), ApiKey("key"), network=network)
    try:
        return client.cancel(JOB)
    finally:
        client.close()


def nothing_left(loss: Loss) -> NoAnswer:
    return NoAnswer(loss, left=False)


def test_a_name_that_nobody_knows() -> None:
    assert cancel_at("https://no-such-host.invalid") == nothing_left(Loss.NAME_NOT_FOUND)


def test_a_port_where_nobody_listens() -> None:
    assert cancel_at(f"http://127.0.0.1:{closed_port()}") == nothing_left(Loss.CONNECTION_REFUSED)


def test_a_host_that_does_not_answer() -> None:
    with ExitStack() as stack:
        assert cancel_at(f"http://127.0.0.1:{full_backlog(stack)}") == nothing_left(Loss.CONNECT_TIMEOUT)


TLS_FAULTS: dict[str, tuple[Play, Loss]] = {
    "speaks no TLS": (no_tls, Loss.TLS_FAILED),
    "says nothing": (Peer.silence, Loss.CONNECT_TIMEOUT),
    "hangs up": (hang_up, Loss.UNREACHABLE),
    "resets": (reset_at_once, Loss.UNREACHABLE),
}


@pytest.mark.parametrize("fault", TLS_FAULTS)
def test_a_server_that_does_not_come_to_terms_on_tls(fault: str) -> None:
    play, loss = TLS_FAULTS[fault]
    with Scripted(play) as server:
        assert cancel_at(f"https://127.0.0.1:{server.port}") == nothing_left(loss)
    assert server.requests == []


PROXY_FAULTS: dict[str, Play] = {
    "wants a password": once(
        b"HTTP/1.1 407 Auth\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n"
    ),
    "refuses": once(answer(403, PORTAL, HTML)),
    "answers with a web page": once(b"<html>Welcome</html>"),
    "says nothing": hold,
    "hangs up": once(b""),
    "resets": reset_at_once,
}


@pytest.mark.parametrize("fault", PROXY_FAULTS)
def test_a_proxy_that_does_not_tunnel(fault: str) -> None:
    with Scripted(PROXY_FAULTS[fault]) as proxy:
        found = cancel_at("https://api.example.invalid", Proxy("127.0.0.1", proxy.port))
    assert found == nothing_left(Loss.PROXY_FAILED)
    assert all(head.startswith(b"CONNECT api.example.invalid:443 ") for head in proxy.requests)
    assert all(b"X-API-Key" not in head for head in proxy.requests)


@pytest.mark.parametrize(
    "where", [lambda: Proxy("127.0.0.1", closed_port()), lambda: Proxy("no-such-proxy.invalid", 8080)]
)
def test_a_proxy_that_is_not_there(where: Callable[[], Proxy]) -> None:
    assert cancel_at("https://api.example.invalid", where()) == nothing_left(Loss.PROXY_FAILED)


def test_a_proxy_that_tunnels_into_a_web_page_instead_of_the_service() -> None:
    def portal(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        peer.sock.recv(9)
        peer.send(b"HTTP/1.1 200 OK\r\n\r\n" + PORTAL)

    with Scripted(portal) as proxy:
        found = cancel_at("https://api.example.invalid", Proxy("127.0.0.1", proxy.port))
    assert found == nothing_left(Loss.TLS_FAILED)
