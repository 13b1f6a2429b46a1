"""How the service is reached from this computer: the proxy, whom to trust, how long to wait."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from app.keys.secret import Password


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long to wait, in seconds.

    `read` and `write` bound a silence, `whole` bounds everything from the first step of a request to the
    last byte of its answer, so that an answer that drips in is given up as well. `connect` bounds the name
    and the connection, and TLS once more; `pool` the wait for one of the client's connections to be free.
    """

    connect: float = 10.0
    read: float = 20.0
    write: float = 10.0
    pool: float = 30.0
    whole: float = 45.0


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy that tunnels (CONNECT). `is_tls` when the way to the proxy itself is TLS.

    `user` is empty where the proxy asks for nobody; the only scheme known is Basic (RFC 7617).
    """

    host: str
    port: int
    is_tls: bool = False
    user: str = ""
    password: Password = field(default_factory=lambda: Password(""))


def system_trust() -> ssl.SSLContext:
    """TLS 1.2 or newer, certificates and host names checked against the system's own store.

    So a company's authority works as soon as the system knows it; on Linux `SSL_CERT_FILE` and
    `SSL_CERT_DIR` add one.
    """
    import truststore  # noqa: PLC0415  (loads the system's security library; practice never needs it)

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


@dataclass(frozen=True, slots=True)
class Network:
    """Everything about the way to the service. Nothing here is read from the environment.

    `proxy` is not used for loopback addresses, whatever it is.
    """

    proxy: Proxy | None = None
    trust: Callable[[], ssl.SSLContext] = system_trust
    timeouts: Timeouts = field(default_factory=Timeouts)


class Way(Protocol):
    """Where the client gets its network from, when it is not known beforehand or changes. Thread-safe."""

    def network(self) -> Network:
        """The network to use now, waited for. Raises `Problem` or `CancelledError` where there is none."""
        ...

    def leads_nowhere(self) -> None:
        """Told when a connection over it did not come about."""
        ...


class FixedWay:
    """A network that is known and stays as it is."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def network(self) -> Network:
        """Always the same."""
        return self._network

    def leads_nowhere(self) -> None:
        """There is no other."""
