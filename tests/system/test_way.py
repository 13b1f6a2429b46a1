"""The way to the service: looked for when it is needed, and anew when it leads nowhere."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError, Future
from pathlib import Path

import pytest

from app.keys.api_key import ApiKey
from app.keys.keychain import Keychain
from app.keys.secret import Password
from app.problem import Problem
from app.service.address import as_service_address
from app.service.answers import Accepted, Loss, NoAnswer
from app.service.client import ServiceClient
from app.service.network import Network, Proxy
from app.system import way as room
from app.system.place import ProxyChoice
from app.system.proxy import ProxyProblem
from app.system.way import Found, Way
from app.wording import in_words
from tests.keys.drawer import Drawer
from tests.service import secure
from tests.service.scripted import PATIENCE, Scripted, always, answer, until
from tests.service.secure import HOST, service_url
from tests.service.test_client import JOB

SERVICE = as_service_address("https://api.topazlabs.com")
OFFICE = Proxy("proxy.office", 8080)


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    drawer = Drawer()
    yield drawer
    drawer.opened.set()


@pytest.fixture
def keychain(drawer: Drawer) -> Iterator[Keychain]:
    keychain = Keychain(drawer.open)
    yield keychain
    keychain.close()


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> list[Proxy | Exception | None]:
    """What is found, one look after the other; the last is found again and again."""
    results: list[Proxy | Exception | None] = [None]

    def find(*_: object) -> Proxy | None:
        result = results[0] if len(results) == 1 else results.pop(0)
        if isinstance(result, Exception):
            raise result
        return result

    monkeypatch.setattr(room, "find_proxy", find)
    return results


def test_this_computer_itself_needs_no_looking(found: list[object], keychain: Keychain) -> None:
    found[:] = [AssertionError("nobody may be asked")]
    way = Way(as_service_address("http://127.0.0.1:5"), ProxyChoice("proxy:1", "ann"), keychain)
    assert way.find().result(0) == Found(Network())


def test_the_way_is_looked_for_once_and_kept(found: list[object], keychain: Keychain) -> None:
    found[:] = [OFFICE, AssertionError("once is enough")]
    way = Way(SERVICE, ProxyChoice(), keychain)
    assert [way.network() for _ in range(3)] == [Network(OFFICE)] * 3


def test_whoever_asks_meanwhile_waits_for_the_same_look(
    monkeypatch: pytest.MonkeyPatch, keychain: Keychain
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slowly(*_: object) -> Proxy:
        assert not begun.is_set(), "one look is enough"
        begun.set()
        assert go_on.wait(PATIENCE)
        return OFFICE

    monkeypatch.setattr(room, "find_proxy", slowly)
    way = Way(SERVICE, ProxyChoice(), keychain)
    looks = [way.find() for _ in range(3)]
    assert begun.wait(PATIENCE)
    assert not looks[0].done()
    assert way.problem is None
    go_on.set()
    assert [look.result(PATIENCE).network.proxy for look in looks] == [OFFICE] * 3


def test_a_proxy_gets_the_password_that_was_kept_for_it_and_for_no_other(
    found: list[object], keychain: Keychain
) -> None:
    keychain.save_password("ann", "proxy.office:8080", Password("kept")).result(PATIENCE)
    found[:] = [OFFICE]
    choice = ProxyChoice(user="ann")
    assert Way(SERVICE, choice, keychain).network().proxy == Proxy(
        "proxy.office", 8080, user="ann", password=Password("kept")
    )
    found[:] = [Proxy("wpad.cafe", 8080)]
    assert Way(SERVICE, choice, keychain).network().proxy == Proxy("wpad.cafe", 8080)
    assert Way(SERVICE, ProxyChoice(user="bob"), keychain).network().proxy == Proxy("wpad.cafe", 8080)


def test_a_proxy_with_a_login_of_its_own_needs_no_keychain(
    found: list[object], keychain: Keychain, drawer: Drawer
) -> None:
    own = Proxy("proxy.office", 8080, user="bob", password=Password("own"))
    drawer.failure = AssertionError("nobody may ask")
    found[:] = [own]
    assert Way(SERVICE, ProxyChoice(user="ann"), keychain).find().result(PATIENCE) == Found(Network(own))


def test_a_keychain_that_fails_is_told_and_the_proxy_is_tried_all_the_same(
    found: list[object], keychain: Keychain, drawer: Drawer
) -> None:
    found[:] = [OFFICE]
    drawer.failure = RuntimeError("locked")
    trouble = Way(SERVICE, ProxyChoice(user="ann"), keychain).find().result(PATIENCE).trouble
    assert trouble is not None
    assert trouble.what is ProxyProblem.NO_PASSWORD
    assert "proxy.office:8080" in in_words(trouble)


def test_a_keychain_that_asks_a_person_can_be_done_without(
    found: list[object], keychain: Keychain, drawer: Drawer
) -> None:
    found[:] = [OFFICE]
    drawer.opened.clear()
    way = Way(SERVICE, ProxyChoice(user="ann"), keychain)
    look = way.find()
    until(lambda: way.asks_keychain)
    way.do_without_password()
    assert look.result(PATIENCE).network == Network(OFFICE)
    assert not way.asks_keychain


def test_a_keychain_that_never_answers_is_given_up(
    found: list[object], keychain: Keychain, drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "PASSWORD_WITHIN", 0.05)
    found[:] = [OFFICE]
    drawer.opened.clear()
    result = Way(SERVICE, ProxyChoice(user="ann"), keychain).find().result(PATIENCE)
    assert result.network == Network(OFFICE)
    assert result.trouble is not None


def test_without_a_way_it_is_known_why(found: list[object], keychain: Keychain) -> None:
    socks = Problem(ProxyProblem.UNKNOWN_KIND, proxy="socks:1")
    found[:] = [socks]
    way = Way(SERVICE, ProxyChoice(), keychain)
    with pytest.raises(Problem):
        way.network()
    assert way.problem is socks


def test_a_mistake_of_the_program_itself_is_no_problem_that_a_person_could_solve(
    found: list[object], keychain: Keychain
) -> None:
    found[:] = [ValueError("a mistake of ours")]
    way = Way(SERVICE, ProxyChoice(), keychain)
    with pytest.raises(ValueError, match="mistake"):
        way.network()
    assert way.problem is None


def test_a_way_that_leads_nowhere_is_looked_for_again_but_not_at_once(
    found: list[object], keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    found[:] = [OFFICE, None]
    way = Way(SERVICE, ProxyChoice(), keychain)
    assert way.network().proxy == OFFICE
    way.leads_nowhere()
    assert way.network().proxy == OFFICE
    monkeypatch.setattr(room, "LOOK_AGAIN_AFTER", 0.0)
    way.leads_nowhere()
    assert way.network().proxy is None


def test_another_choice_is_followed_by_the_next_request(
    keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    way = Way(SERVICE, ProxyChoice("proxy.office:8080"), keychain)
    assert way.network().proxy == OFFICE
    way.change(ProxyChoice("other:1"))
    assert way.network().proxy == Proxy("other", 1)


def test_whoever_waits_is_told_when_the_program_ends(
    found: list[object], keychain: Keychain, drawer: Drawer
) -> None:
    found[:] = [OFFICE]
    drawer.opened.clear()
    way = Way(SERVICE, ProxyChoice(user="ann"), keychain)
    client = ServiceClient(SERVICE, ApiKey("key"), network=way)
    answers: Future[object] = Future()
    worker = threading.Thread(target=lambda: answers.set_result(client.cancel(JOB)), daemon=True)
    worker.start()
    until(lambda: way.asks_keychain)
    way.close()
    assert answers.result(PATIENCE) == NoAnswer(Loss.PROXY_FAILED, left=False)
    with pytest.raises(CancelledError):
        Way.network(way)
    client.close()
    worker.join(PATIENCE)


def test_requests_find_the_service_again_after_the_computer_was_carried_elsewhere(
    tmp_path: Path, found: list[object], keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "LOOK_AGAIN_AFTER", 0.0)
    ca = secure.authority()
    secure.trust(ca, tmp_path, monkeypatch)
    secure.lead_to_loopback(monkeypatch, HOST)
    once_each = always(answer(204, b"", "Connection: close"))
    with Scripted(once_each, wrap=secure.showing(ca.issue_cert(HOST))) as server:
        address = as_service_address(service_url(server))
        way = Way(address, ProxyChoice(), keychain)
        client = ServiceClient(address, ApiKey("key"), network=way)
        with Scripted(secure.tunnel_to(server.port)) as proxy:
            found[:] = [Proxy("127.0.0.1", proxy.port)]
            assert client.cancel(JOB) == Accepted()
        found[:] = [Proxy("127.0.0.1", proxy.port), None]
        answers = [client.cancel(JOB) for _ in range(4)]
        client.close()
    assert answers[-1] == Accepted()
    assert {one.loss for one in answers if isinstance(one, NoAnswer)} <= {Loss.PROXY_FAILED, Loss.RESET}
