"""One connection to the service, from the name to TLS, that knows how far a request has come.

`httpcore` speaks HTTP over it; the line brings what httpcore leaves to its network backend: a limit on the
*whole* of a request (an answer that drips in byte by byte never meets a read time-out), a way to wake a
waiting read from another thread, and the answer to the question that decides about a row: has the request
left this computer?
"""

from __future__ import annotations

import errno
import select
import socket
import ssl
import time
from collections.abc import Iterable
from enum import Enum
from typing import Any, Final, Protocol

import httpcore

from app.service.answers import Loss
from app.service.names import NameNotFoundError, Names
from app.service.network import Timeouts

_READ_AT_ONCE: Final = 64 * 1024
_HEAD_END: Final = b"\r\n\r\n"
_LAST_CHUNK: Final = b"0\r\n\r\n"
_LONGEST_HEAD: Final = 100 * 1024
"""Bytes; httpcore itself refuses a longer head."""


class _Step(Enum):
    """How far the line has come."""

    CONNECTING = "connecting"
    TUNNELLING = "tunnelling"
    """Talking with the proxy; nothing meant for the service goes over the line yet."""
    OPEN = "open"


class Channel(Protocol):
    """Bytes both ways, within a limit of time."""

    def receive(self, until: float) -> bytes: ...
    def send(self, data: bytes, until: float) -> None: ...
    def is_readable(self) -> bool: ...


class Clear:
    """The socket itself."""

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock

    def receive(self, until: float) -> bytes:
        self._socket.settimeout(_time_left(until))
        return self._socket.recv(_READ_AT_ONCE)

    def send(self, data: bytes, until: float) -> None:
        self._socket.settimeout(_time_left(until))
        self._socket.sendall(data)

    def is_readable(self) -> bool:
        """Whether something, or the end, has come that nobody asked for."""
        if self._socket.fileno() < 0:
            return True
        if hasattr(select, "poll"):
            poll = select.poll()
            poll.register(self._socket, select.POLLIN)
            return bool(poll.poll(0))
        return bool(select.select([self._socket], [], [], 0)[0])


class Secured:
    """TLS over another channel, over a proxy's TLS as well.

    The handshake goes through memory: `truststore` keeps a lock of its context for as long as a handshake
    on a socket takes, and all connections would have to wait for one another.
    """

    def __init__(self, below: Channel, context: ssl.SSLContext, host: str, until: float) -> None:
        self._below = below
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self.tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)
        while True:
            try:
                self.tls.do_handshake()
            except ssl.SSLWantReadError:
                self._flush(until)
                self._fill(until)
            except ssl.SSLError:
                self._say_goodbye(until)
                raise
            else:
                break
        self._flush(until)

    def receive(self, until: float) -> bytes:
        while True:
            try:
                return self.tls.read(_READ_AT_ONCE)
            except ssl.SSLWantReadError:
                self._flush(until)
                self._fill(until)
            except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
                return b""

    def send(self, data: bytes, until: float) -> None:
        self.tls.write(data)
        self._flush(until)

    def is_readable(self) -> bool:
        return self._incoming.pending > 0 or self.tls.pending() > 0 or self._below.is_readable()

    def _flush(self, until: float) -> None:
        if data := self._outgoing.read():
            self._below.send(data, until)

    def _fill(self, until: float) -> None:
        if data := self._below.receive(until):
            self._incoming.write(data)
        else:
            self._incoming.write_eof()

    def _say_goodbye(self, until: float) -> None:
        """Tell the other side why, where that is still possible."""
        try:
            self._flush(until)
        except OSError:
            return


class Line(httpcore.NetworkBackend):
    """What one connection goes over, from its first request to its last.

    `tls_layers` says how many there will be before the service is reached; `through_proxy` that whatever
    fails before is the proxy's matter.
    """

    def __init__(self, names: Names, timeouts: Timeouts, *, tls_layers: int, through_proxy: bool) -> None:
        self._names = names
        self._timeouts = timeouts
        self._layers_to_come = tls_layers
        self._through_proxy = through_proxy
        self._step = _Step.CONNECTING
        self._socket: socket.socket | None = None
        self.begin()

    def begin(self) -> None:
        """Start the clock of a request and forget the one before."""
        self._until = time.monotonic() + self._timeouts.whole
        self._loss: Loss | None = None
        self._ended = False
        self._head = b""
        self._head_length = 0
        self._received = 0
        self._last_bytes = b""
        self.left = False
        """Whether the request, or a part of it, may have left this computer."""

    def stop(self) -> None:
        """Wake whoever waits for this line, from any thread: the connection is over."""
        if self._socket is not None:
            try:
                self._socket.shutdown(socket.SHUT_RDWR)
            except OSError:
                return

    @property
    def loss(self) -> Loss:
        """Why the request that has just failed got no answer."""
        if self._loss is not None:
            return self._loss
        if not self.left:
            return Loss.PROXY_FAILED if self._through_proxy else Loss.UNREACHABLE
        return Loss.RESET if self._ended else Loss.BROKEN

    def brought_one_answer(self, body_length: int, *, in_chunks: bool) -> bool:
        """Whether what came was exactly one answer, so that the line may be used again.

        A byte too many would be taken for the beginning of the answer to the *next* request: a broken proxy
        that repeats a 204 would make another job look cancelled.
        """
        if self._head_length == 0 or self._ended:
            return False
        if in_chunks:
            return self._last_bytes == _LAST_CHUNK
        return self._received == self._head_length + body_length

    # What httpcore calls.

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002  (the line keeps its own time)
        local_address: str | None = None,  # noqa: ARG002
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        """Look the name up and connect; httpcore's own exceptions are raised."""
        until = self._within(self._timeouts.connect)
        try:
            self._socket = self._names.connect(host, port, until)
        except OSError as error:
            raise self._failed(error, httpcore.ConnectError) from error
        if self._layers_to_come == 0:
            self._step = _Step.OPEN
        elif self._through_proxy:
            self._step = _Step.TUNNELLING
        return _Stream(self, self._socket, Clear(self._socket))

    def secure(self, channel: Channel, context: ssl.SSLContext, host: str) -> Secured:
        """Add a layer of TLS; httpcore's own exceptions are raised."""
        self._layers_to_come -= 1
        to_the_service = self._layers_to_come == 0
        try:
            secured = Secured(channel, context, host, self._within(self._timeouts.connect))
        except (OSError, ValueError) as error:
            if to_the_service:
                self._through_proxy = False
            raise self._failed(error, httpcore.ConnectError) from error
        if to_the_service:
            self._step = _Step.OPEN
        return secured

    def send(self, channel: Channel, data: bytes) -> None:
        """Send for the one request under way."""
        if self._step is _Step.OPEN:
            self.left = True
        try:
            channel.send(data, self._within(self._timeouts.write))
        except OSError as error:
            # httpcore goes on to read after this one: some servers refuse early, and say why.
            raise self._failed(error, httpcore.WriteError) from error

    def receive(self, channel: Channel) -> bytes:
        """Receive for the one request under way; empty at the end of the connection."""
        try:
            data = channel.receive(self._within(self._timeouts.read))
        except OSError as error:
            raise self._failed(error, httpcore.ReadError) from error
        if not data:
            self._ended = True
        elif self._step is _Step.OPEN:
            self._count(data)
        return data

    # Within.

    def _within(self, seconds: float) -> float:
        return min(self._until, time.monotonic() + seconds)

    def _count(self, data: bytes) -> None:
        self._received += len(data)
        self._last_bytes = (self._last_bytes + data[-len(_LAST_CHUNK) :])[-len(_LAST_CHUNK) :]
        if self._head_length == 0 and len(self._head) < _LONGEST_HEAD:
            self._head += data
            self._head_length = self._head.find(_HEAD_END) + len(_HEAD_END)
            if self._head_length < len(_HEAD_END):
                self._head_length = 0
            else:
                self._head = b""

    def _failed(
        self, error: OSError | ValueError, as_httpcore_says: type[httpcore.NetworkError]
    ) -> httpcore.NetworkError:
        """Note why nothing more will come, and give the exception that tells httpcore so."""
        if self.left:
            self._loss = Loss.TIMEOUT if isinstance(error, TimeoutError) else Loss.RESET
        else:
            self._loss = Loss.PROXY_FAILED if self._through_proxy else why_not_connected(error)
        return as_httpcore_says(type(error).__name__)


class _Stream(httpcore.NetworkStream):
    """The line as httpcore sees it."""

    def __init__(self, line: Line, sock: socket.socket, channel: Channel) -> None:
        self._line = line
        self._socket = sock
        self._channel = channel

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        return self._line.receive(self._channel)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        if buffer:
            self._line.send(self._channel, buffer)

    def close(self) -> None:
        self._socket.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        try:
            secured = self._line.secure(self._channel, ssl_context, server_hostname or "")
        except httpcore.NetworkError:
            self.close()
            raise
        return _Stream(self._line, self._socket, secured)

    def get_extra_info(self, info: str) -> Any:
        match info:
            case "ssl_object":
                return self._channel.tls if isinstance(self._channel, Secured) else None
            case "is_readable":
                return self._channel.is_readable()
            case _:
                return None


def why_not_connected(error: OSError | ValueError) -> Loss:
    """What an error means that came before a request could leave."""
    match error:
        case NameNotFoundError():
            return Loss.NAME_NOT_FOUND
        case TimeoutError():
            return Loss.CONNECT_TIMEOUT
        case ssl.SSLEOFError() | ssl.SSLZeroReturnError():
            # Cut off in the middle of the handshake: the way is blocked, no certificate was judged.
            return Loss.UNREACHABLE
        case ssl.SSLError() | ValueError():
            return Loss.TLS_FAILED
        case OSError(errno=errno.ECONNREFUSED):
            return Loss.CONNECTION_REFUSED
        case _:
            return Loss.UNREACHABLE


def _time_left(until: float) -> float:
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError("the time for this request is over")
    return left
