"""Which proxy is used: by the environment, the settings, the system; and that it really carries a request."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.keys.api_key import ApiKey
from app.keys.secret import Password
from app.problem import Problem
from app.service.address import as_service_address
from app.service.answers import Accepted
from app.service.client import ServiceClient
from app.service.network import Network, Proxy
from app.settings import DIRECT
from app.system import proxy as room
from app.system.proxy import ProxyProblem, as_proxy, is_exempt, network_for
from app.system.system_proxies import ProxyKind, SystemProxy
from app.wording import in_words
from tests.service import secure
from tests.service.scripted import Scripted, always, answer
from tests.service.secure import HOST, service_url
from tests.service.test_client import JOB

SERVICE = as_service_address("https://api.topazlabs.com")


def system_says(monkeypatch: pytest.MonkeyPatch, *proxies: SystemProxy) -> list[str]:
    """Let the system's settings be these; gives the addresses it was asked about."""
    asked: list[str] = []

    def answer_query(url: str) -> tuple[SystemProxy, ...]:
        asked.append(url)
        return proxies

    monkeypatch.setattr(room, "system_proxies", answer_query)
    return asked


def http(host: str, user: str = "", password: str = "") -> SystemProxy:
    return SystemProxy(ProxyKind.HTTP, host, 8080, user, Password(password))


SOCKS = SystemProxy(ProxyKind.OTHER, "socks.example", 1080)
NONE = SystemProxy(ProxyKind.NONE)


def test_without_any_setting_the_way_is_direct() -> None:
    assert network_for(SERVICE, environ={}) == Network()


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
def test_the_environment_names_a_proxy(name: str) -> None:
    found = network_for(SERVICE, environ={name: "http://proxy.example:3128"})
    assert found.proxy == Proxy("proxy.example", 3128)


def test_a_proxy_for_plain_http_is_not_for_us() -> None:
    assert network_for(SERVICE, environ={"HTTP_PROXY": "http://proxy.example:3128"}).proxy is None


def test_loopback_goes_direct_whatever_is_set() -> None:
    for address in ("http://127.0.0.1:8080", "http://localhost:1", "https://[::1]:1", "https://127.3.2.1"):
        found = network_for(
            as_service_address(address), chosen="proxy.example:1", environ={"HTTPS_PROXY": "http://p:1"}
        )
        assert found == Network()


@pytest.mark.parametrize(
    "exceptions",
    [
        "*",
        "api.topazlabs.com",
        "topazlabs.com",
        ".topazlabs.com",
        "a, topazlabs.com:443",
        "x y api.TOPAZLABS.com",
    ],
)
def test_an_exception_of_the_environment_goes_direct(
    monkeypatch: pytest.MonkeyPatch, exceptions: str
) -> None:
    asked = system_says(monkeypatch, http("never.example"))
    environ = {"HTTPS_PROXY": "http://proxy.example:3128", "NO_PROXY": exceptions}
    assert network_for(SERVICE, environ=environ).proxy is None
    assert asked == []


@pytest.mark.parametrize(
    ("host", "exceptions", "expected"),
    [
        ("10.1.2.3", "10.0.0.0/8", True),
        ("10.1.2.3", "11.0.0.0/8,10.1.2.3", True),
        ("2001:db8::1", "2001:db8::/32", True),
        ("2001:db8::1", "[2001:db8::1]", True),
        ("10.1.2.3", "10.1.2", False),
        ("api.example", "pi.example", False),
        ("api.example", "example:8443", False),
        ("api.example", "https", False),
        ("api.example", "", False),
        ("api.example", "::bad::,[,example:x", False),
        ("api.example.", "example", True),
    ],
)
def test_exceptions_are_read_as_curl_reads_them(host: str, exceptions: str, expected: bool) -> None:
    assert is_exempt(host, 443, exceptions) is expected


def test_the_settings_win_over_the_environment_and_the_environment_over_the_system(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system_says(monkeypatch, http("system.example"))
    environ = {"HTTPS_PROXY": "http://environment.example:1"}
    by_settings = network_for(SERVICE, chosen="settings.example:8080", environ=environ).proxy
    assert by_settings == Proxy("settings.example", 8080)
    assert network_for(SERVICE, chosen=DIRECT, environ=environ).proxy is None
    assert network_for(SERVICE, environ=environ).proxy == Proxy("environment.example", 1)
    assert network_for(SERVICE, environ={}).proxy == Proxy("system.example", 8080)


def test_the_system_is_asked_about_this_very_address(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = system_says(monkeypatch, http("proxy.example", "ann", "secret"))
    found = network_for(SERVICE, environ={}).proxy
    assert asked == ["https://api.topazlabs.com"]
    assert found == Proxy("proxy.example", 8080, user="ann", password=Password("secret"))


def test_the_first_proxy_of_the_system_that_can_be_used_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    system_says(monkeypatch, SOCKS, http("second.example"))
    assert network_for(SERVICE, environ={}).proxy == Proxy("second.example", 8080)
    system_says(monkeypatch, SOCKS, NONE)
    assert network_for(SERVICE, environ={}).proxy is None


def test_a_system_that_knows_only_socks_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    system_says(monkeypatch, SOCKS)
    with pytest.raises(Problem) as raised:
        network_for(SERVICE, environ={})
    assert raised.value.what is ProxyProblem.UNKNOWN_KIND
    assert raised.value.facts == {"proxy": "socks.example:1080"}


def test_linux_has_no_settings_beside_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://plain.example:3128")
    assert network_for(SERVICE).proxy is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("proxy:8080", Proxy("proxy", 8080)),
        (" http://proxy:8080/ ", Proxy("proxy", 8080)),
        ("http://proxy", Proxy("proxy", 80)),
        ("https://proxy", Proxy("proxy", 443, is_tls=True)),
        ("http://ann:p%40ss%3A@proxy:1", Proxy("proxy", 1, user="ann", password=Password("p@ss:"))),
        ("http://[::1]:3128", Proxy("::1", 3128)),
    ],
)
def test_a_proxys_address_is_understood(text: str, expected: Proxy) -> None:
    assert as_proxy(text) == expected


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("socks5://proxy:1080", ProxyProblem.UNKNOWN_KIND),
        ("ftp://proxy", ProxyProblem.UNKNOWN_KIND),
        ("http://", ProxyProblem.NOT_AN_ADDRESS),
        ("proxy:port", ProxyProblem.NOT_AN_ADDRESS),
        ("http://ann:secret@proxy:99999", ProxyProblem.NOT_AN_ADDRESS),
        ("http://proxy/wpad.dat", ProxyProblem.NOT_AN_ADDRESS),
        ("two words", ProxyProblem.NOT_AN_ADDRESS),
    ],
)
def test_what_cannot_be_a_proxy_is_refused_and_no_password_shown(text: str, what: ProxyProblem) -> None:
    with pytest.raises(Problem) as raised:
        as_proxy(text)
    assert raised.value.what is what
    assert "secret" not in in_words(raised.value) + str(raised.value)


def test_a_login_from_the_settings_is_for_a_proxy_without_one_of_its_own() -> None:
    password = Password("kept")
    alone = network_for(SERVICE, chosen="proxy:1", user="ann", password=password, environ={}).proxy
    assert alone == Proxy("proxy", 1, user="ann", password=password)
    own = network_for(
        SERVICE, chosen="http://bob:own@proxy:1", user="ann", password=password, environ={}
    ).proxy
    assert own == Proxy("proxy", 1, user="bob", password=Password("own"))


def test_a_name_without_its_password_is_told_to_no_proxy() -> None:
    assert network_for(SERVICE, chosen="proxy:1", user="ann", environ={}).proxy == Proxy("proxy", 1)


@pytest.mark.parametrize("by", ["environment", "exception", "system", "settings"])
def test_a_cancel_request_takes_the_way_that_is_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    ca = secure.authority()
    secure.trust(ca, tmp_path, monkeypatch)
    secure.lead_to_loopback(monkeypatch, HOST)
    with (
        Scripted(always(answer(204)), wrap=secure.showing(ca.issue_cert(HOST))) as server,
        Scripted(secure.tunnel_to(server.port, "ann:secret")) as proxy,
    ):
        url, chosen = f"http://ann:secret@127.0.0.1:{proxy.port}", ""
        if by in ("environment", "exception"):
            monkeypatch.setenv("HTTPS_PROXY", url)
        if by == "exception":
            monkeypatch.setenv("NO_PROXY", ".example")
        if by == "system":
            mine = SystemProxy(ProxyKind.HTTP, "127.0.0.1", proxy.port, "ann", Password("secret"))
            system_says(monkeypatch, mine)
        if by == "settings":
            chosen = url
        address = as_service_address(service_url(server))
        client = ServiceClient(address, ApiKey("key"), network=network_for(address, chosen=chosen))
        assert client.cancel(JOB) == Accepted()
        client.close()
    assert len(proxy.requests) == (0 if by == "exception" else 1)
