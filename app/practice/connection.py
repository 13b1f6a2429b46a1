"""One connection: bytes to requests and answers to bytes, or the steps of a fault.

The parser is httptools. h11 was tried first: it is quick enough while the machine is idle, and not while the
client that is to be measured is at work on it (`python -m tests.benchmarks.practice_speed` prints what one
core answers). Requests on one connection are answered one after the other, in order.
"""

from __future__ import annotations

import asyncio
import os
import socket
import struct
from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, assert_never

import httptools

from app.practice.api import Reply
from app.practice.contract import INVALID_REQUEST, Answer
from app.practice.faults import (
    Close,
    Drip,
    Endless,
    Part,
    Reset,
    Send,
    SendOrdinary,
    Silence,
    Step,
    Wait,
)
from app.practice.record import SeenRequest

if TYPE_CHECKING:
    from app.practice.listener import Listener

# Closing a socket with this option set throws away what is unsent and resets the connection.
_LINGER_NOT: Final = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)

# A buffer of our own: asyncio would otherwise take fresh 256 KB from the system for each read.
_BUFFER: Final = 16_384
_PORTION: Final = 65_536
"""Bytes that are written at once of what has no end."""

_Head = tuple[str, str, tuple[tuple[bytes, bytes], ...], bool]
"""Method, target, headers, and whether the connection is to be kept."""


class Connection(asyncio.BufferedProtocol):
    """A connection to the practice service."""

    def __init__(self, listener: Listener, number: int) -> None:
        self._listener = listener
        self._api = listener.api
        self._loop = asyncio.get_running_loop()
        self._number = number
        self._parser = httptools.HttpRequestParser(self)
        self._transport: asyncio.Transport
        self._buffer = memoryview(bytearray(_BUFFER))
        self._target = b""
        self._headers: list[tuple[bytes, bytes]] = []
        self._busy = False
        self._waiting: deque[_Head] = deque()
        self._script: asyncio.Task[None] | None = None
        self._idle: asyncio.TimerHandle | None = None
        self._may_send = asyncio.Event()
        self._may_send.set()

    # What asyncio calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101  (what create_server promises)
        self._transport = transport
        self._listener.connections.add(self)
        steps = self._api.plan.accept()
        if steps:
            self._busy = True
            transport.pause_reading()
            self._script = self._loop.create_task(self._before_reading(steps))
        self._start_idling()

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        self._listener.connections.discard(self)
        self._stop_idling()
        self._may_send.set()
        if self._script is not None:
            self._script.cancel()

    def pause_writing(self) -> None:
        self._may_send.clear()

    def resume_writing(self) -> None:
        self._may_send.set()

    def get_buffer(self, sizehint: int) -> memoryview:
        del sizehint
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        try:
            self._parser.feed_data(self._buffer[:nbytes])
        except (httptools.HttpParserError, httptools.HttpParserUpgrade):
            self._write(INVALID_REQUEST, keep_alive=False)
            return
        # Not from within the parser's own call: it would take an error of ours for one in the request.
        if self._waiting and not self._busy:
            self._begin(self._waiting.popleft())

    # What the parser calls.

    def on_url(self, part: bytes) -> None:
        """Take a part of the request target."""
        self._target += part

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a header."""
        self._headers.append((name.lower(), value))

    def on_message_complete(self) -> None:
        """Keep the request that is now complete until its turn."""
        parser = self._parser
        head = (
            parser.get_method().decode("latin-1"),
            self._target.decode("latin-1"),
            tuple(self._headers),
            parser.should_keep_alive(),
        )
        self._target = b""
        self._headers = []
        self._waiting.append(head)

    # A request.

    def _begin(self, head: _Head) -> None:
        self._stop_idling()
        method, target, headers, keep_alive = head
        now = self._loop.time()
        seen = self._api.take(self._number, now, method, target, headers)
        reply = self._api.decide(seen, now)
        self._listener.request_seen()
        if reply.fault is not None:
            self._busy = True
            self._script = self._loop.create_task(self._instead(seen, reply, keep_alive))
            # Not at the end of the script itself: one that is broken off before it began has no end.
            self._script.add_done_callback(lambda _: self._api.end())
        elif reply.delay:
            self._busy = True
            self._loop.call_later(reply.delay, self._finish, seen, reply.answer, keep_alive, reply.inside)
        else:
            self._finish(seen, reply.answer, keep_alive, reply.inside)

    def _finish(self, seen: SeenRequest, answer: Answer, keep_alive: bool, inside: bool) -> None:
        if inside:
            self._api.end()
        if not self._transport.is_closing():
            self._write(answer, keep_alive=keep_alive)
            seen.status = answer.status
        self._go_on()

    def _write(self, answer: Answer, *, keep_alive: bool) -> None:
        self._transport.write(answer.head(self._api.date(), keep_alive=keep_alive) + answer.body)
        if not keep_alive:
            self._transport.close()

    def _go_on(self) -> None:
        self._busy = False
        if self._transport.is_closing():
            return
        if self._waiting:
            self._busy = True
            self._loop.call_soon(self._begin, self._waiting.popleft())
        else:
            self._start_idling()

    def _start_idling(self) -> None:
        seconds = self._listener.config.idle_timeout
        if seconds is not None and not self._busy:
            self._idle = self._loop.call_later(seconds, self._transport.close)

    def _stop_idling(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None

    # Faults.

    async def _before_reading(self, steps: Sequence[Step]) -> None:
        for step in steps:
            await self._perform(step, b"", b"")
        self._script = None
        if not self._transport.is_closing():
            self._transport.resume_reading()
            self._go_on()

    async def _instead(self, seen: SeenRequest, reply: Reply, keep_alive: bool) -> None:
        fault = reply.fault
        assert fault is not None  # noqa: S101  (the caller looked)
        await asyncio.sleep(reply.delay)
        head = reply.answer.head(self._api.date(), keep_alive=keep_alive)
        for step in fault.steps:
            if self._transport.is_closing():
                break
            await self._perform(step, head, reply.answer.body)
            if isinstance(step, Send | SendOrdinary | Drip):
                seen.status = fault.status(reply.answer.status)
        self._script = None
        if not keep_alive:
            self._transport.close()
        self._go_on()

    async def _perform(self, step: Step, head: bytes, body: bytes) -> None:
        match step:
            case Send(data):
                self._transport.write(data)
            case SendOrdinary(part):
                self._transport.write(_part(part, head, body))
            case Drip(data, pause):
                whole = data if isinstance(data, bytes) else _part(data, head, body)
                for place in range(len(whole)):
                    self._transport.write(whole[place : place + 1])
                    await asyncio.sleep(pause)
            case Endless(data):
                portion = data * max(1, _PORTION // len(data))
                while not self._transport.is_closing():
                    self._transport.write(portion)
                    await self._may_send.wait()
                    await asyncio.sleep(0)
            case Wait(seconds):
                await asyncio.sleep(seconds)
            case Silence():
                await asyncio.Event().wait()
            case Close():
                self._transport.close()
            case Reset():
                self.reset()
            case _:
                assert_never(step)

    def reset(self) -> None:
        """Break the connection, whatever is under way on it."""
        bare: socket.socket = self._transport.get_extra_info("socket")
        bare.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
        self._transport.abort()


def _part(part: Part, head: bytes, body: bytes) -> bytes:
    match part:
        case Part.WHOLE:
            return head + body
        case Part.HALF_THE_HEAD:
            return head[: len(head) // 2]
        case Part.HEAD:
            return head
        case Part.HEAD_AND_HALF_THE_BODY:
            return head + body[: len(body) // 2]
        case Part.BODY:
            return body
        case _:
            assert_never(part)
