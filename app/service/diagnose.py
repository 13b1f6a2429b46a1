"""The test of the connection: the way to the service, one step after the other, until one of them fails.

What the client can only call a loss is named here: which step it was, whose certificate is not trusted and
why, what the proxy asks for. It blocks for as long as the network does; not for the main thread.
"""

from __future__ import annotations

import base64
import re
import socket
import ssl
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from typing import Final
from urllib.parse import urlsplit

from app.keys.api_key import ApiKey
from app.problem import Problem
from app.service.address import ServiceAddress
from app.service.answers import Balance, BalanceAnswer, NoAnswer, Refused, Unexpected
from app.service.certificate import Certificate, read_certificate
from app.service.client import ServiceClient
from app.service.connection_problem import ConnectionProblem, tls_problem
from app.service.line import Channel, Clear, Secured
from app.service.names import Names
from app.service.network import Network, Proxy

_HEAD_END: Final = b"\r\n\r\n"
_LONGEST_HEAD: Final = 64 * 1024
_STATUS_LINE: Final = re.compile(rb"HTTP/1\.[01] (\d{3})")
_SCHEME_OFFERED: Final = re.compile(rb"(?im)^proxy-authenticate:[ \t]*([a-z0-9]+)")
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


class Step(Enum):
    """The steps of the way, in their order. Which ones there are depends on the address and the proxy."""

    NAME = "name"
    PROXY = "proxy"
    CONNECTION = "connection"
    TLS = "tls"
    SERVICE = "service"
    KEY = "key"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """The steps that were good, and the one that was not, if any."""

    passed: tuple[Step, ...]
    failed: Step | None = None
    problem: Problem | None = None


def diagnose(address: ServiceAddress, key: ApiKey | None, network: Network) -> Diagnosis:
    """Go the whole way once. Never raises for what the network does.

    Without a key nothing is sent to the service, and its step and the key's are left out.
    """
    way = _Way(address, key, network)
    passed: list[Step] = []
    with closing(way):
        for step, go in way.steps.items():
            try:
                go()
            except Problem as problem:
                return Diagnosis(tuple(passed), step, problem)
            passed.append(step)
    return Diagnosis(tuple(passed))


class _Way:
    """The way, as far as it has been gone."""

    def __init__(self, address: ServiceAddress, key: ApiKey | None, network: Network) -> None:
        parts = urlsplit(address.base)
        self._address = address
        self._host = parts.hostname or ""
        self._port = parts.port or _DEFAULT_PORTS[parts.scheme]
        self._network = network
        self._proxy = None if address.is_loopback else network.proxy
        self._names = Names()
        self._socket: socket.socket | None = None
        self._channel: Channel | None = None
        self._answer: BalanceAnswer | None = None
        self.steps: dict[Step, Callable[[], None]] = {}
        if self._proxy is not None:
            self.steps[Step.PROXY] = self._go_through_proxy
        else:
            self.steps |= {Step.NAME: self._look_up, Step.CONNECTION: self._connect}
        if parts.scheme == "https":
            self.steps[Step.TLS] = self._secure
        if key is not None:
            self.steps |= {Step.SERVICE: lambda: self._ask(key), Step.KEY: self._judge_key}

    def close(self) -> None:
        self._names.stop()
        if self._socket is not None:
            self._socket.close()

    # The steps.

    def _look_up(self) -> None:
        try:
            self._names.look_up(self._host, self._port, self._until())
        except OSError:
            raise Problem(ConnectionProblem.NAME_NOT_FOUND, host=self._host) from None

    def _connect(self) -> None:
        try:
            self._channel = self._connected_to(self._host, self._port)
        except ConnectionRefusedError:
            raise Problem(ConnectionProblem.REFUSED, host=self._host, port=str(self._port)) from None
        except TimeoutError:
            raise Problem(ConnectionProblem.NO_ANSWER, host=self._host, port=str(self._port)) from None
        except OSError:
            raise Problem(ConnectionProblem.UNREACHABLE, host=self._host, port=str(self._port)) from None

    def _go_through_proxy(self) -> None:
        self._channel = self._tunnel()

    def _secure(self) -> None:
        assert self._channel is not None  # noqa: S101  (the step before)
        try:
            Secured(self._channel, self._network.trust(), self._host, self._until())
        except ssl.SSLCertVerificationError as error:
            raise tls_problem(error, self._host, self._shown_certificate()) from None
        except TimeoutError:
            raise Problem(ConnectionProblem.NO_ANSWER, host=self._host, port=str(self._port)) from None
        except (OSError, ValueError) as error:
            raise tls_problem(error, self._host, None) from None

    def _ask(self, key: ApiKey) -> None:
        with closing(ServiceClient(self._address, key, network=self._network, connections=1)) as client:
            self._answer = client.balance()
        match self._answer:
            case Balance() | Refused(code=401 | 403):
                return
            case Refused(code=429 | 500 | 502 | 503 | 504 as code, message=message):
                raise Problem(ConnectionProblem.SERVICE_TROUBLE, host=self._host, code=code, message=message)
            case Refused(code=code, message=message) | Unexpected(code=code, message=message):
                raise Problem(ConnectionProblem.SERVICE_ODD, host=self._host, code=code, message=message)
            case NoAnswer():
                raise Problem(ConnectionProblem.SERVICE_SILENT, host=self._host)

    def _judge_key(self) -> None:
        if isinstance(self._answer, Refused) and self._answer.code == 401:
            raise Problem(ConnectionProblem.KEY_REFUSED, message=self._answer.message)

    # Within.

    def _until(self) -> float:
        return time.monotonic() + self._network.timeouts.connect

    def _connected_to(self, host: str, port: int) -> Channel:
        if self._socket is not None:
            self._socket.close()
        self._socket = self._names.connect(host, port, self._until())
        return Clear(self._socket)

    def _tunnel(self) -> Channel:
        """A way through the proxy, as far as TLS with the service."""
        assert self._proxy is not None  # noqa: S101  (there is this step only with one)
        shown = f"{self._proxy.host}:{self._proxy.port}"
        try:
            channel = self._connected_to(self._proxy.host, self._proxy.port)
        except OSError:
            raise Problem(ConnectionProblem.PROXY_NOT_FOUND, proxy=shown) from None
        try:
            if self._proxy.is_tls:
                channel = Secured(channel, self._network.trust(), self._proxy.host, self._until())
            channel.send(_connect_request(self._host, self._port, self._proxy), self._until())
            head = _read_head(channel, time.monotonic() + self._network.timeouts.read)
        except (OSError, ValueError):
            raise Problem(ConnectionProblem.PROXY_ODD, proxy=shown) from None
        problem = _proxy_problem(head, self._proxy)
        if problem is not None:
            raise Problem(problem, proxy=shown, user=self._proxy.user)
        return channel

    def _shown_certificate(self) -> Certificate | None:
        """The certificate that was not trusted, taken from a second handshake.

        The connection is closed when it has been seen: nothing, and no key, is ever sent over it.
        """
        looking = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        looking.check_hostname = False
        looking.verify_mode = ssl.CERT_NONE
        try:
            channel = self._connected_to(self._host, self._port) if self._proxy is None else self._tunnel()
            shown = Secured(channel, looking, self._host, self._until()).tls.getpeercert(binary_form=True)
            return read_certificate(shown or b"")
        except (OSError, ValueError, Problem):
            return None


def _connect_request(host: str, port: int, proxy: Proxy) -> bytes:
    target = (
        b"[%b]:%d" % (host.encode("ascii"), port) if ":" in host else b"%b:%d" % (host.encode("idna"), port)
    )
    lines = [b"CONNECT %b HTTP/1.1" % target, b"Host: %b" % target]
    if proxy.user:
        login = f"{proxy.user}:{proxy.password.reveal()}".encode()
        lines.append(b"Proxy-Authorization: Basic %b" % base64.b64encode(login))
    return b"\r\n".join(lines) + _HEAD_END


def _read_head(channel: Channel, until: float) -> bytes:
    """Everything up to the empty line, or what there was of it."""
    head = b""
    while _HEAD_END not in head and len(head) < _LONGEST_HEAD:
        data = channel.receive(until)
        if not data:
            break
        head += data
    return head


def _proxy_problem(head: bytes, proxy: Proxy) -> ConnectionProblem | None:
    """What a proxy's answer to CONNECT means; `None` when the way is open."""
    status = _STATUS_LINE.match(head)
    code = int(status[1]) if status else 0
    if 200 <= code < 300:
        return None
    if code == 407:
        offered = {scheme.lower() for scheme in _SCHEME_OFFERED.findall(head)}
        if offered and b"basic" not in offered:
            return ConnectionProblem.PROXY_WANTS_WINDOWS_LOGIN
        return ConnectionProblem.PROXY_LOGIN_WRONG if proxy.user else ConnectionProblem.PROXY_WANTS_LOGIN
    return ConnectionProblem.PROXY_REFUSES if code else ConnectionProblem.PROXY_ODD
