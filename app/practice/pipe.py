"""Values through a pipe between a practice service in a process of its own and its parent.

Both ends are this program and the pipe is inherited, so pickle is as safe as calling a function.
"""

from __future__ import annotations

import pickle
import struct
from dataclasses import dataclass
from typing import BinaryIO, Final

_LENGTH: Final = struct.Struct(">Q")


@dataclass(frozen=True, slots=True)
class Answered:
    """A question's answer."""

    value: object


@dataclass(frozen=True, slots=True)
class Raised:
    """What a question raised."""

    error: Exception


def send(stream: BinaryIO, value: object) -> None:
    """Send a value. Raises `OSError` where the other end is gone, and what pickling raises before that."""
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    stream.write(_LENGTH.pack(len(data)) + data)
    stream.flush()


def receive(stream: BinaryIO) -> object:
    """Receive a value. Raises `EOFError` where the other end is gone, and what unpickling raises."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError("the other end is gone")
    (length,) = _LENGTH.unpack(head)
    data = stream.read(length)
    if len(data) < length:
        raise EOFError("the other end is gone")
    value: object = pickle.loads(data)  # noqa: S301  (our own other end, see above)
    return value
