"""The key goes to the service alone: certificates, host names, versions and proxies, over real TLS."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import trustme

from app.keys.api_key import ApiKey
from app.keys.secret import Password
from app.service.address import as_service_address
from app.service.answers import Accepted, CancelAnswer, Described, Loss, NoAnswer, Unexpected
from app.service.client import ServiceClient
from app.service.network import Network, Proxy, Timeouts, system_trust
from tests.conftest import CANARY
from tests.service import secure
from tests.service.scripted import Scripted, always, answer, once
from tests.service.secure import HOST, service_url
from tests.service.test_client import JOB, JOB_RECORD, RECORD, as_json

QUICK = Timeouts(connect=5.0, read=5.0, whole=8.0)
LOGIN = "ann:pass wörd"


@pytest.fixture
def ca(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """An authority that this computer trusts, and a service whose name leads here."""
    made = secure.authority()
    secure.trust(made, tmp_path, monkeypatch)
    secure.lead_to_loopback(monkeypatch, HOST, "other.example")
    return made


def cancel(url: str, proxy: Proxy | None = None) -> CancelAnswer:
    network = Network(proxy=proxy, timeouts=QUICK)
    client = ServiceClient(as_service_address(url), ApiKey(CANARY), network=network)
    try:
        return client.cancel(JOB)
    finally:
        client.close()


def test_a_companys_own_authority_is_trusted_once_the_system_knows_it(ca: trustme.CA) -> None:
    with Scripted(always(answer(204)), wrap=secure.showing(ca.issue_cert(HOST))) as server:
        assert cancel(service_url(server)) == Accepted()
    assert f"X-API-Key: {CANARY}".encode() in server.requests[0]


def test_one_connection_carries_request_after_request(ca: trustme.CA) -> None:
    with Scripted(always(as_json(RECORD)), wrap=secure.showing(ca.issue_cert(HOST))) as server:
        client = ServiceClient(as_service_address(service_url(server)), ApiKey("key"))
        answers = [client.status(JOB) for _ in range(5)]
        client.close()
    assert answers == [Described(JOB_RECORD)] * 5
    assert server.connections == 1


def test_many_connections_greet_at_the_same_time(ca: trustme.CA) -> None:
    together = threading.Barrier(8)
    leaf = secure.context_with(ca.issue_cert(HOST))

    def wrap_together(sock):  # type: ignore[no-untyped-def]
        together.wait(10)  # nobody's handshake goes on before everybody's has begun
        return leaf.wrap_socket(sock, server_side=True)

    with Scripted(always(answer(204)), wrap=wrap_together) as server:
        client = ServiceClient(as_service_address(service_url(server)), ApiKey("key"), connections=8)
        with ThreadPoolExecutor(8) as threads:
            answers = list(threads.map(client.cancel, [JOB] * 8))
        client.close()
    assert answers == [Accepted()] * 8


def test_a_long_answer_arrives_whole(ca: trustme.CA) -> None:
    page = {"data": [RECORD] * 5_000, "pagination": {"has_next_page": False}}
    with Scripted(always(as_json(page)), wrap=secure.showing(ca.issue_cert(HOST))) as server:
        client = ServiceClient(as_service_address(service_url(server)), ApiKey("key"))
        found = client.list_page()
        client.close()
    assert found.records == (JOB_RECORD,) * 5_000  # type: ignore[union-attr]


DISTRUSTED: dict[str, Callable[[trustme.CA, Path], object]] = {
    "expired": lambda ca, _: secure.showing(secure.expired(ca, HOST)),
    "not valid yet": lambda ca, _: secure.showing(secure.not_yet_valid(ca, HOST)),
    "for another host": lambda ca, _: secure.showing(ca.issue_cert("other.example")),
    "self-signed": lambda _, folder: secure.self_signed(secure.authority(), folder),
    "from an unknown authority": lambda _ca, _: secure.showing(secure.authority().issue_cert(HOST)),
    "TLS 1.1 and nothing newer": lambda ca, _: secure.outdated(ca.issue_cert(HOST)),
}


@pytest.mark.parametrize("fault", DISTRUSTED)
def test_a_server_that_cannot_be_trusted_never_sees_the_key(
    ca: trustme.CA, tmp_path: Path, fault: str
) -> None:
    wrap = DISTRUSTED[fault](ca, tmp_path)
    with Scripted(always(answer(204)), wrap=wrap) as server:  # type: ignore[arg-type]
        assert cancel(service_url(server)) == NoAnswer(Loss.TLS_FAILED, left=False)
    assert server.requests == []
    assert server.connections > 0


def test_the_outdated_server_would_serve_an_outdated_client(ca: trustme.CA) -> None:
    lenient = system_trust()
    lenient.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        lenient.minimum_version = ssl.TLSVersion.TLSv1_1
    wrap = secure.outdated(ca.issue_cert(HOST))
    with Scripted(always(answer(204)), wrap=wrap) as server:
        address = as_service_address(service_url(server))
        client = ServiceClient(address, ApiKey("key"), network=Network(trust=lambda: lenient))
        assert client.cancel(JOB) == Accepted()
        client.close()


def test_a_redirect_to_another_host_does_not_take_the_key_along(ca: trustme.CA) -> None:
    leaf = ca.issue_cert(HOST, "other.example")
    with Scripted(always(answer(204)), wrap=secure.showing(leaf)) as other:
        for code in (301, 302, 303, 307, 308):
            moved = answer(
                code, b"", f"Location: {service_url(other, 'other.example')}/image/v1/cancel/{JOB}"
            )
            with Scripted(once(moved), wrap=secure.showing(leaf)) as server:
                assert cancel(service_url(server)) == Unexpected(code)
                assert len(server.requests) == 1
    assert other.requests == []
    assert other.connections == 0


def test_nothing_but_https_leaves_this_computer() -> None:
    assert system_trust().minimum_version is ssl.TLSVersion.TLSv1_2
    assert system_trust().check_hostname
    assert system_trust().verify_mode is ssl.CERT_REQUIRED


@pytest.mark.parametrize("is_tls", [False, True], ids=["plain", "TLS"])
@pytest.mark.parametrize("login", ["", LOGIN], ids=["open", "with a login"])
def test_a_proxy_tunnels_and_sees_nothing(ca: trustme.CA, is_tls: bool, login: str) -> None:
    wrap = secure.showing(ca.issue_cert("127.0.0.1")) if is_tls else None
    with (
        Scripted(always(answer(204)), wrap=secure.showing(ca.issue_cert(HOST))) as server,
        Scripted(secure.tunnel_to(server.port, login), wrap=wrap) as proxy,
    ):
        user, _, password = login.partition(":")
        way = Proxy("127.0.0.1", proxy.port, is_tls, user, Password(password))
        assert cancel(f"https://{HOST}", way) == Accepted()
    assert len(server.requests) == 1
    assert [head.split(b"\r\n")[0] for head in proxy.requests] == [f"CONNECT {HOST}:443 HTTP/1.1".encode()]
    assert b"X-API-Key" not in b"".join(proxy.requests)
    assert b"Proxy-Authorization" not in server.requests[0]


@pytest.mark.parametrize("login", ["", "ann:wrong"])
def test_a_proxy_that_wants_another_login_gets_no_request_through(ca: trustme.CA, login: str) -> None:
    with (
        Scripted(always(answer(204)), wrap=secure.showing(ca.issue_cert(HOST))) as server,
        Scripted(secure.tunnel_to(server.port, LOGIN)) as proxy,
    ):
        user, _, password = login.partition(":")
        way = Proxy("127.0.0.1", proxy.port, user=user, password=Password(password))
        assert cancel(f"https://{HOST}", way) == NoAnswer(Loss.PROXY_FAILED, left=False)
    assert server.connections == 0


def test_behind_a_proxy_certificates_are_checked_all_the_same(ca: trustme.CA) -> None:
    leaf = secure.authority().issue_cert(HOST)
    with (
        Scripted(always(answer(204)), wrap=secure.showing(leaf)) as server,
        Scripted(secure.tunnel_to(server.port)) as proxy,
    ):
        assert cancel(f"https://{HOST}", Proxy("127.0.0.1", proxy.port)) == NoAnswer(
            Loss.TLS_FAILED, left=False
        )
    assert server.requests == []


def test_a_proxy_that_shows_no_good_certificate_is_not_told_the_password(ca: trustme.CA) -> None:
    wrap = secure.showing(secure.authority().issue_cert("127.0.0.1"))
    with Scripted(secure.tunnel_to(9, LOGIN), wrap=wrap) as proxy:
        way = Proxy("127.0.0.1", proxy.port, is_tls=True, user="ann", password=Password("secret"))
        assert cancel(f"https://{HOST}", way) == NoAnswer(Loss.PROXY_FAILED, left=False)
    assert proxy.requests == []
