"""From a name to a connection: nobody waits for a name server or for a dead address longer than need be."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest

from app.service import names
from app.service.names import Address, NameNotFoundError, Names
from tests.service.scripted import PATIENCE, until
from tests.service.test_losses import closed_port, full_backlog


class Listener:
    """A port on loopback that takes connections, and addresses that lead to it or nowhere."""

    def __init__(self) -> None:
        self.sock = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.sock.getsockname()[1]


@pytest.fixture
def listener() -> Iterator[Listener]:
    listening = Listener()
    yield listening
    listening.sock.close()


def at(port: int) -> Address:
    return (socket.AF_INET, ("127.0.0.1", port))


def found(monkeypatch: pytest.MonkeyPatch, *addresses: Address) -> list[str]:
    """Let every name have these addresses; gives the list of names that were asked for."""
    asked: list[str] = []

    def look_up(host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        asked.append(host)
        return [(family, socket.SOCK_STREAM, 6, "", place) for family, place in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return asked


def soon() -> float:
    return time.monotonic() + PATIENCE


def test_a_dead_address_is_passed_by_and_not_tried_first_again(
    monkeypatch: pytest.MonkeyPatch, listener: Listener
) -> None:
    with ExitStack() as stack:
        dead, alive = at(full_backlog(stack)), at(listener.port)
        found(monkeypatch, dead, alive)
        lookup = Names()
        for _ in range(2):
            connected = lookup.connect("service.example", 443, soon())
            assert connected.getpeername() == alive[1]
            connected.close()
        assert lookup.look_up("service.example", 443, soon())[0] == alive


def test_an_address_that_refuses_makes_way_at_once(
    monkeypatch: pytest.MonkeyPatch, listener: Listener
) -> None:
    monkeypatch.setattr(names, "STAGGER", PATIENCE * 10)
    found(monkeypatch, at(closed_port()), at(listener.port))
    Names().connect("service.example", 443, soon()).close()


def test_the_last_failure_is_the_one_that_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    found(monkeypatch, at(closed_port()), at(closed_port()))
    with pytest.raises(ConnectionRefusedError):
        Names().connect("service.example", 443, soon())


def test_families_take_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    six: list[Address] = [(socket.AF_INET6, (f"2001:db8::{n}", 443, 0, 0)) for n in range(3)]
    four: list[Address] = [(socket.AF_INET, (f"192.0.2.{n}", 443)) for n in range(2)]
    found(monkeypatch, *six, *four)
    order = Names().look_up("service.example", 443, soon())
    assert order == (six[0], four[0], six[1], four[1], six[2])


def test_a_name_is_looked_up_once_for_all_who_ask(
    monkeypatch: pytest.MonkeyPatch, listener: Listener
) -> None:
    asked = found(monkeypatch, at(listener.port))
    lookup = Names()
    with ThreadPoolExecutor(8) as threads:
        for connected in threads.map(lambda _: lookup.connect("service.example", 443, soon()), range(16)):
            connected.close()
    assert asked == ["service.example"]


def test_a_name_whose_addresses_failed_is_looked_up_anew(
    monkeypatch: pytest.MonkeyPatch, listener: Listener
) -> None:
    lookup = Names()
    found(monkeypatch, at(closed_port()))
    with pytest.raises(ConnectionRefusedError):
        lookup.connect("service.example", 443, soon())
    found(monkeypatch, at(listener.port))
    lookup.connect("service.example", 443, soon()).close()


def test_a_name_server_that_does_not_answer_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    answered = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: answered.wait(PATIENCE) and [])
    with pytest.raises(NameNotFoundError):
        Names().connect("service.example", 443, time.monotonic() + 0.05)
    answered.set()


def test_who_stops_waits_for_no_name_and_no_address(monkeypatch: pytest.MonkeyPatch) -> None:
    answered, asked = threading.Event(), threading.Event()

    def never(*_: object, **__: object) -> None:
        asked.set()
        answered.wait(PATIENCE)
        raise OSError

    with ExitStack() as stack, ThreadPoolExecutor(2) as threads:
        lookup = Names()
        dead = threads.submit(lookup.connect, "127.0.0.1", full_backlog(stack), soon())
        until(lambda: bool(lookup._lookups) and all(f.done() for _, f in lookup._lookups.values()))
        monkeypatch.setattr(socket, "getaddrinfo", never)
        nameless = threads.submit(lookup.connect, "service.example", 443, soon())
        assert asked.wait(PATIENCE)
        lookup.stop()
        assert isinstance(dead.exception(PATIENCE), ConnectionAbortedError)
        assert isinstance(nameless.exception(PATIENCE), NameNotFoundError)
        answered.set()


def test_localhost_is_this_computer_whatever_a_name_server_says(
    monkeypatch: pytest.MonkeyPatch, listener: Listener
) -> None:
    real, asked = socket.getaddrinfo, []

    def spy(host: str, port: int, **named: int) -> object:
        asked.append(host)
        return real(host, port, **named)

    monkeypatch.setattr(socket, "getaddrinfo", spy)
    Names().connect("localhost", listener.port, soon()).close()
    assert asked == ["127.0.0.1", "::1"]
