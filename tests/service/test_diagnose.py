"""The test of the connection names the step that failed; of a certificate, whose it is and what is wrong."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme

from app.keys.api_key import ApiKey
from app.keys.secret import Password
from app.service.address import as_service_address
from app.service.certificate import read_certificate
from app.service.connection_problem import ConnectionProblem
from app.service.diagnose import Diagnosis, Step, diagnose
from app.service.network import Network, Proxy, Timeouts
from app.wording import in_words
from tests.conftest import CANARY
from tests.service import secure
from tests.service.scripted import Peer, Play, Scripted, always, answer, hold, once
from tests.service.secure import HOST, service_url
from tests.service.test_client import as_json
from tests.service.test_losses import HTML, PORTAL, closed_port, no_tls, reset_at_once

QUICK = Timeouts(connect=0.5, read=0.5, write=0.5, whole=1.0)
KEY = ApiKey(CANARY)
BALANCE = as_json({"available_credits": 1, "reserved_credits": 2, "total_credits": 3})
DIRECT_WAY = (Step.NAME, Step.CONNECTION, Step.TLS)
PROXY_WAY = (Step.PROXY, Step.TLS)


@pytest.fixture
def ca(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    made = secure.authority()
    secure.trust(made, tmp_path, monkeypatch)
    secure.lead_to_loopback(monkeypatch, HOST)
    return made


def go(url: str, key: ApiKey | None = KEY, proxy: Proxy | None = None) -> Diagnosis:
    return diagnose(as_service_address(url), key, Network(proxy=proxy, timeouts=QUICK))


def what(found: Diagnosis) -> tuple[Step | None, object]:
    if found.problem is None:
        return found.failed, None
    words = in_words(found.problem)  # every fact of its sentences is there
    assert "{" not in words
    return found.failed, found.problem.what


def test_a_way_without_trouble(ca: trustme.CA) -> None:
    with Scripted(always(BALANCE), wrap=secure.showing(ca.issue_cert(HOST))) as server:
        assert go(service_url(server)) == Diagnosis((*DIRECT_WAY, Step.SERVICE, Step.KEY))
        assert len(server.requests) == 1
        assert go(service_url(server), key=None) == Diagnosis(DIRECT_WAY)
        assert len(server.requests) == 1


def test_a_way_without_trouble_on_this_computer() -> None:
    with Scripted(always(BALANCE)) as server:
        assert go(server.url).passed == (Step.NAME, Step.CONNECTION, Step.SERVICE, Step.KEY)


def test_a_way_without_trouble_through_a_proxy(ca: trustme.CA) -> None:
    with (
        Scripted(always(BALANCE), wrap=secure.showing(ca.issue_cert(HOST))) as server,
        Scripted(secure.tunnel_to(server.port, "ann:secret")) as proxy,
    ):
        way = Proxy("127.0.0.1", proxy.port, user="ann", password=Password("secret"))
        assert go(f"https://{HOST}", proxy=way) == Diagnosis((*PROXY_WAY, Step.SERVICE, Step.KEY))


def test_a_name_that_nobody_knows() -> None:
    found = go("https://no-such-host.invalid")
    assert what(found) == (Step.NAME, ConnectionProblem.NAME_NOT_FOUND)
    assert found.passed == ()
    assert found.problem is not None
    assert found.problem.facts == {"host": "no-such-host.invalid"}


def test_a_port_where_nobody_listens() -> None:
    found = go(f"https://127.0.0.1:{closed_port()}")
    assert what(found) == (Step.CONNECTION, ConnectionProblem.REFUSED)
    assert found.passed == (Step.NAME,)


CERTIFICATES: dict[str, tuple[Callable[[trustme.CA, Path], object], ConnectionProblem]] = {
    "expired": (
        lambda ca, _: secure.showing(secure.expired(ca, HOST)),
        ConnectionProblem.CERTIFICATE_EXPIRED,
    ),
    "not valid yet": (
        lambda ca, _: secure.showing(secure.not_yet_valid(ca, HOST)),
        ConnectionProblem.CERTIFICATE_NOT_YET_VALID,
    ),
    "for others": (
        lambda ca, _: secure.showing(ca.issue_cert("other.example", "third.example")),
        ConnectionProblem.CERTIFICATE_FOR_OTHERS,
    ),
    "self-signed": (
        lambda _, folder: secure.self_signed(secure.authority(), folder),
        ConnectionProblem.CERTIFICATE_SELF_SIGNED,
    ),
    "unknown authority": (
        lambda _ca, _: secure.showing(secure.authority().issue_cert(HOST)),
        ConnectionProblem.CERTIFICATE_UNKNOWN_AUTHORITY,
    ),
}


@pytest.mark.parametrize("fault", CERTIFICATES)
def test_a_certificate_is_named_with_whose_it_is_and_what_is_wrong(
    ca: trustme.CA, tmp_path: Path, fault: str
) -> None:
    make, problem = CERTIFICATES[fault]
    with Scripted(always(BALANCE), wrap=make(ca, tmp_path)) as server:  # type: ignore[arg-type]
        found = go(service_url(server))
    assert what(found) == (Step.TLS, problem)
    assert server.requests == []
    assert found.problem is not None
    assert secure.AUTHORITY in str(found.problem.facts["issuer"])
    assert found.problem.facts["host"] == HOST
    if fault == "for others":
        assert found.problem.facts["names"] == "other.example, third.example"
    if fault == "expired":
        assert str(found.problem.facts["ends"]) < time.strftime("%Y-%m-%d")


def test_a_certificate_is_named_behind_a_proxy_as_well(ca: trustme.CA) -> None:
    leaf = secure.authority().issue_cert(HOST)
    with (
        Scripted(always(BALANCE), wrap=secure.showing(leaf)) as server,
        Scripted(secure.tunnel_to(server.port)) as proxy,
    ):
        found = go(f"https://{HOST}", proxy=Proxy("127.0.0.1", proxy.port))
    assert what(found) == (Step.TLS, ConnectionProblem.CERTIFICATE_UNKNOWN_AUTHORITY)
    assert found.passed == (Step.PROXY,)
    assert found.problem is not None
    assert secure.AUTHORITY in str(found.problem.facts["issuer"])


def test_an_outdated_server_is_named(ca: trustme.CA) -> None:
    with Scripted(always(BALANCE), wrap=secure.outdated(ca.issue_cert(HOST))) as server:
        assert what(go(service_url(server))) == (Step.TLS, ConnectionProblem.TLS_TOO_OLD)


@pytest.mark.parametrize(
    ("play", "problem"),
    [
        (no_tls, ConnectionProblem.TLS_NONE),
        (reset_at_once, ConnectionProblem.TLS_CUT_OFF),
        (Peer.silence, ConnectionProblem.NO_ANSWER),
    ],
)
def test_a_server_that_speaks_no_tls_is_named(play: Play, problem: ConnectionProblem) -> None:
    with Scripted(play) as server:
        assert what(go(f"https://127.0.0.1:{server.port}")) == (Step.TLS, problem)


@pytest.mark.parametrize(
    ("reply", "step", "problem"),
    [
        (answer(401, b'{"message": "Unauthorized"}'), Step.KEY, ConnectionProblem.KEY_REFUSED),
        (answer(403), None, None),
        (answer(429), Step.SERVICE, ConnectionProblem.SERVICE_TROUBLE),
        (answer(503), Step.SERVICE, ConnectionProblem.SERVICE_TROUBLE),
        (answer(404), Step.SERVICE, ConnectionProblem.SERVICE_ODD),
        (answer(302, b"", "Location: http://portal.example/"), Step.SERVICE, ConnectionProblem.SERVICE_ODD),
        (answer(200, PORTAL, HTML), Step.SERVICE, ConnectionProblem.SERVICE_ODD),
        (b"", Step.SERVICE, ConnectionProblem.SERVICE_SILENT),
    ],
)
def test_the_service_and_the_key_are_told_apart(
    reply: bytes, step: Step | None, problem: ConnectionProblem | None
) -> None:
    with Scripted(once(reply)) as server:
        found = go(server.url)
    assert what(found) == (step, problem)
    if step is Step.KEY:
        assert Step.SERVICE in found.passed


PROXIES: dict[str, tuple[Play, str, ConnectionProblem]] = {
    "wants a login": (secure.tunnel_to(9, "ann:secret"), "", ConnectionProblem.PROXY_WANTS_LOGIN),
    "wants another login": (secure.tunnel_to(9, "ann:secret"), "bob", ConnectionProblem.PROXY_LOGIN_WRONG),
    "wants NTLM": (secure.tunnel_to(9, "ann:x", "NTLM"), "", ConnectionProblem.PROXY_WANTS_WINDOWS_LOGIN),
    "wants Kerberos": (
        secure.tunnel_to(9, "ann:x", "Negotiate\r\nProxy-Authenticate: NTLM"),
        "bob",
        ConnectionProblem.PROXY_WANTS_WINDOWS_LOGIN,
    ),
    "takes NTLM or Basic": (
        secure.tunnel_to(9, "ann:x", "NTLM\r\nProxy-Authenticate: Basic realm=x"),
        "",
        ConnectionProblem.PROXY_WANTS_LOGIN,
    ),
    "refuses": (once(answer(403, PORTAL, HTML)), "", ConnectionProblem.PROXY_REFUSES),
    "answers with a web page": (once(PORTAL), "", ConnectionProblem.PROXY_ODD),
    "says nothing": (hold, "", ConnectionProblem.PROXY_ODD),
    "hangs up": (once(b""), "", ConnectionProblem.PROXY_ODD),
}


@pytest.mark.parametrize("fault", PROXIES)
def test_a_proxy_in_the_way_is_named(fault: str) -> None:
    play, user, problem = PROXIES[fault]
    with Scripted(play) as proxy:
        way = Proxy("127.0.0.1", proxy.port, user=user, password=Password("canary"))
        found = go(f"https://{HOST}", proxy=way)
    assert what(found) == (Step.PROXY, problem)
    assert "canary" not in str(found)


def test_a_proxy_that_is_not_there_is_named() -> None:
    found = go(f"https://{HOST}", proxy=Proxy("127.0.0.1", closed_port()))
    assert what(found) == (Step.PROXY, ConnectionProblem.PROXY_NOT_FOUND)


def test_a_certificate_is_read_as_it_was_written() -> None:
    leaf = secure.authority().issue_cert("a.example", "*.b.example", common_name="Name of the leaf")
    read = read_certificate(ssl.PEM_cert_to_DER_cert(leaf.cert_chain_pems[0].bytes().decode()))
    assert read.names == ("a.example", "*.b.example")
    assert read.subject.startswith("Name of the leaf")
    assert secure.AUTHORITY in read.issuer
    assert read.begins < read.ends


@pytest.mark.parametrize(
    "der", [b"", b"\x30", b"\x30\x03\x02\x01\x01", b"\x30\x82\xff\xff\x00", b"hello world"]
)
def test_bytes_that_are_no_certificate_are_refused(der: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        read_certificate(der)
