"""A server that does exactly what a test says, byte by byte, one connection after the other."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

PATIENCE = 10.0
"""Seconds after which a test that hangs fails instead."""


class Peer:
    """The server's end of one connection."""

    def __init__(self, sock: socket.socket, server: Scripted) -> None:
        self.sock = sock
        self._server = server

    def request(self) -> bytes:
        """The next request's head, as it came; empty when the client went away."""
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            data = self.sock.recv(1)
            if not data:
                return b""
            head += data
        self._server.requests.append(head)
        return head

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def drip(self, data: bytes, every: float) -> None:
        """A byte at a time, until the client has had enough."""
        for byte in data:
            self.send(bytes([byte]))
            if self._server.over.wait(every):
                return

    def silence(self) -> None:
        """Say nothing until the client goes away."""
        while self.sock.recv(4096):
            pass

    def reset(self) -> None:
        """End the connection the hard way (RST)."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
        self.sock.close()


Play = Callable[[Peer], None]


class Scripted:
    """Listens on loopback; each connection gets the next play, the last play is played again and again."""

    def __init__(self, *plays: Play, wrap: Callable[[socket.socket], socket.socket] | None = None) -> None:
        self._plays = plays
        self._wrap = wrap
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.requests: list[bytes] = []
        self.connections = 0
        self.ended = 0
        self.over = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._players: list[threading.Thread] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.over.set()
        # A connection of our own wakes `accept`.
        with socket.socket() as waker:
            waker.connect(("127.0.0.1", self.port))
        for thread in [self._thread, *self._players]:
            thread.join(PATIENCE)
            assert not thread.is_alive(), "the scripted server hangs"
        self._listener.close()

    def _serve(self) -> None:
        while True:
            sock, _ = self._listener.accept()
            if self.over.is_set():
                sock.close()
                return
            play = self._plays[min(self.connections, len(self._plays) - 1)]
            self.connections += 1
            player = threading.Thread(target=self._play, args=(sock, play), daemon=True)
            self._players.append(player)
            player.start()

    def _play(self, sock: socket.socket, play: Play) -> None:
        sock.settimeout(PATIENCE)
        try:
            if self._wrap is not None:
                sock = self._wrap(sock)
            play(Peer(sock, self))
        except OSError:
            pass  # the client went away: what a server must bear
        finally:
            sock.close()
            self.ended += 1


def until(holds: Callable[[], bool]) -> None:
    """Wait for a condition, within the patience of a test."""
    limit = time.monotonic() + PATIENCE
    pause = threading.Event()
    while not holds():
        assert time.monotonic() < limit, "what was waited for did not come"
        pause.wait(0.005)


def answer(code: int, body: bytes = b"", *headers: str) -> bytes:
    """An HTTP answer with its length."""
    lines = [f"HTTP/1.1 {code} Practice", f"Content-Length: {len(body)}", *headers, "", ""]
    if code == 204:
        del lines[1]
    return "\r\n".join(lines).encode() + body


def always(*answers: bytes) -> Play:
    """Answer request after request on the same connection; the last answer again and again."""

    def play(peer: Peer) -> None:
        count = 0
        while peer.request():
            peer.send(answers[min(count, len(answers) - 1)])
            count += 1

    return play


def hold(peer: Peer) -> None:
    """Read a request and never answer it."""
    peer.request()
    peer.silence()


def once(data: bytes) -> Play:
    """Read one request, send these bytes, and close."""

    def play(peer: Peer) -> None:
        peer.request()
        peer.send(data)

    return play
