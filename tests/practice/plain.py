"""The plainest clients there are: one call over `http.client`, or bytes over a socket."""

from __future__ import annotations

import json
import socket
from dataclasses import dataclass
from enum import Enum
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

from app.practice import PRACTICE_KEY

PATIENCE = 10.0
"""Seconds within which anything that is to happen has to."""
A_WHILE = 0.15
"""Seconds of silence after which nothing more is taken to come."""


@dataclass(frozen=True)
class Got:
    """An answer as it came."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def place(address: str) -> tuple[str, int]:
    parts = urlsplit(address)
    assert parts.hostname
    assert parts.port
    return parts.hostname, parts.port


def call(address: str, method: str, path: str, *, key: str | None = PRACTICE_KEY) -> Got:
    """One call on a connection of its own. Raises what `http.client` raises."""
    connection = HTTPConnection(*place(address), timeout=PATIENCE)
    try:
        connection.request(method, path, headers={} if key is None else {"X-API-Key": key})
        answer = connection.getresponse()
        headers = {name.lower(): value for name, value in answer.getheaders()}
        return Got(answer.status, headers, answer.read())
    finally:
        connection.close()


def cancel(address: str, job_id: str, *, key: str | None = PRACTICE_KEY) -> Got:
    return call(address, "DELETE", f"/image/v1/cancel/{job_id}", key=key)


def status(address: str, job_id: str, *, key: str | None = PRACTICE_KEY) -> Got:
    return call(address, "GET", f"/image/v1/status/{job_id}", key=key)


def page(address: str, cursor: str = "", limit: int = 100) -> Got:
    more = f"&cursor={cursor}" if cursor else ""
    return call(address, "GET", f"/image/v1/status?paginated=true&limit={limit}{more}")


def balance(address: str, *, key: str | None = PRACTICE_KEY) -> Got:
    return call(address, "GET", "/account/v1/credits/balance", key=key)


class Ending(Enum):
    OPEN = "open"
    CLOSED = "closed"
    RESET = "reset"


@dataclass(frozen=True)
class Heard:
    """All that came over a socket, and how it ended."""

    data: bytes
    ending: Ending


def cancel_bytes(job_id: str) -> bytes:
    return (
        f"DELETE /image/v1/cancel/{job_id} HTTP/1.1\r\nhost: 127.0.0.1\r\nx-api-key: {PRACTICE_KEY}\r\n\r\n"
    ).encode()


def status_bytes(job_id: str) -> bytes:
    return cancel_bytes(job_id).replace(b"DELETE /image/v1/cancel", b"GET /image/v1/status")


def listen(
    connection: socket.socket, *, at_least: int = 0, at_most: int = 1 << 20, quiet: float = A_WHILE
) -> Heard:
    """Read until the other side ends the connection, is quiet for a while, or has said enough.

    For the first `at_least` bytes there is more patience.
    """
    data = b""
    try:
        while len(data) < at_most:
            connection.settimeout(PATIENCE if len(data) < at_least else quiet)
            part = connection.recv(1 << 16)
            if not part:
                return Heard(data, Ending.CLOSED)
            data += part
    except TimeoutError:
        return Heard(data, Ending.OPEN)
    except ConnectionResetError:
        return Heard(data, Ending.RESET)
    return Heard(data, Ending.OPEN)


def say(address: str, data: bytes, *, at_most: int = 1 << 20, quiet: float = PATIENCE) -> Heard:
    """Send bytes on a connection of their own and listen, as a rule to the end."""
    with socket.create_connection(place(address), timeout=PATIENCE) as connection:
        connection.sendall(data)
        return listen(connection, at_most=at_most, quiet=quiet)
