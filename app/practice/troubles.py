"""Ready-made faults: everything that servers, proxies and networks are known to do instead of answering.

Each function gives a `Fault` with a name of its own. `carried_out` says whether the request has its effect
although the caller is not told so.
"""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from http import HTTPStatus
from typing import Final

from app.practice.contract import Call, as_json
from app.practice.faults import (
    EVERY,
    Close,
    Drip,
    Endless,
    Fault,
    Part,
    Reset,
    Rule,
    Send,
    SendOrdinary,
    Silence,
    Step,
    Wait,
    When,
)

GARBAGE: Final = b"SSH-2.0-OpenSSH_9.6\r\n\x00\xff\xfe not HTTP at all\r\n\r\n"
_PAGE: Final = b"<!DOCTYPE html><html><title>Sign in</title><p>Please sign in to the network.</p></html>"
_CHUNK: Final = b"x" * 65_536
_HUGE: Final = 10 * 2**30
_BOMB: Final = 64 * 2**20
"""What the packed body unpacks to, in bytes."""

Pairs = tuple[tuple[str, str], ...]


def message(
    status: int,
    body: bytes = b"",
    *,
    content_type: str = "application/json",
    headers: Pairs = (),
    length: int | None = None,
) -> bytes:
    """A whole response as bytes. `length` is the Content-Length where it is not to be the true one."""
    phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else "Unheard Of"
    lines = [f"HTTP/1.1 {status} {phrase}"]
    if body:
        lines.append(f"content-type: {content_type}")
    if length is not None or status not in (204, 304):
        lines.append(f"content-length: {len(body) if length is None else length}")
    lines += [f"{name}: {value}" for name, value in headers]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


# Answers that are whole, and wrong.


def answer(
    status: int,
    body: bytes = b"",
    *,
    content_type: str = "application/json",
    headers: Pairs = (),
    carried_out: bool = False,
) -> Fault:
    """Any status with any body and headers. `answer(204)` is a lie: nothing was cancelled."""
    data = message(status, body, content_type=content_type, headers=headers)
    return Fault((Send(data),), carried_out, f"answer {status}")


def refuse(status: int, text: str = "", *, headers: Pairs = (), carried_out: bool = False) -> Fault:
    """A refusal with the contract's body."""
    body = as_json({"code": status, "message": text or "The request was refused."})
    return answer(status, body, headers=headers, carried_out=carried_out)


def slow_down(retry_after: str = "") -> Fault:
    """429, with or without `Retry-After`."""
    return refuse(429, "Too Many Requests", headers=(("retry-after", retry_after),) if retry_after else ())


def html(status: int = 200, *, carried_out: bool = False) -> Fault:
    """A page for people, as captive portals and proxies send it."""
    return answer(status, _PAGE, content_type="text/html; charset=utf-8", carried_out=carried_out)


def redirect(url: str, status: int = 301) -> Fault:
    """A redirect, which must not be followed: the key would travel."""
    return answer(status, headers=(("location", url),))


def broken_json(status: int = 200) -> Fault:
    """JSON that ends too early, in a body of the right length."""
    return answer(status, b'{"process_id": "d7b3b3b3-7b3b-4b3b', headers=())


def wrong_gzip(status: int = 200) -> Fault:
    """A body that says it is gzip and is not."""
    return answer(status, b"not gzip at all", headers=(("content-encoding", "gzip"),))


def cut_gzip(status: int = 200) -> Fault:
    """A gzip body that ends in the middle, with a Content-Length to match."""
    packed = gzip.compress(_PAGE, mtime=0)
    return answer(status, packed[: len(packed) // 2], headers=(("content-encoding", "gzip"),))


def packed_bomb(status: int = 200) -> Fault:
    """A small gzip body that unpacks to 64 MB."""
    return answer(status, gzip.compress(bytes(_BOMB), mtime=0), headers=(("content-encoding", "gzip"),))


# Answers that are not whole, or more than whole.


def cut(part: Part, *, carried_out: bool = True, reset: bool = False) -> Fault:
    """The ordinary answer up to some point, then the end of the connection."""
    ending: Step = Reset() if reset else Close()
    return Fault((SendOrdinary(part), ending), carried_out, f"cut after {part.value}")


def body_too_short(status: int = 200, *, carried_out: bool = True) -> Fault:
    """Fewer bytes than Content-Length says, then the end of the connection."""
    return Fault((Send(message(status, b"{", length=100)), Close()), carried_out, "body too short")


def body_never_ends(status: int = 200, *, carried_out: bool = True) -> Fault:
    """Fewer bytes than Content-Length says, then silence."""
    return Fault((Send(message(status, b"{", length=100)), Silence()), carried_out, "body never ends")


def body_too_long(status: int = 200, *, carried_out: bool = True) -> Fault:
    """More bytes than Content-Length says."""
    return Fault((Send(message(status, b"{}surplus", length=2)),), carried_out, "body too long")


def unasked_answer(status: int = 204) -> Fault:
    """A refusal, and in the same breath an answer to nothing: it must not be taken for the next request's."""
    return Fault((Send(message(500, b"{}") + message(status)),), name="unasked answer")


def huge_body(status: int = 200) -> Fault:
    """A body of 10 GB, announced and begun."""
    return Fault((Send(message(status, length=_HUGE)), Endless(_CHUNK)), name="huge body")


def endless_chunks(status: int = 200) -> Fault:
    """A chunked body without end."""
    head = f"HTTP/1.1 {status} X\r\ntransfer-encoding: chunked\r\n\r\n".encode()
    return Fault((Send(head), Endless(b"%x\r\n%b\r\n" % (len(_CHUNK), _CHUNK))), name="endless chunks")


def endless_head(status: int = 200) -> Fault:
    """Headers without end."""
    head = f"HTTP/1.1 {status} X\r\n".encode()
    return Fault((Send(head), Endless(b"x-filler: " + b"x" * 1_000 + b"\r\n")), name="endless head")


def endless_informing() -> Fault:
    """Informational answers (103) without end."""
    return Fault((Endless(b"HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n"),), name="endless 1xx")


def broken_chunks(status: int = 200) -> Fault:
    """A chunked body whose sizes are no numbers."""
    data = f"HTTP/1.1 {status} X\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nwhat\r\n".encode()
    return Fault((Send(data), Close()), name="broken chunks")


def broken_head(line: bytes = b"this line has no colon") -> Fault:
    """200 with a header line that is none."""
    return Fault((Send(b"HTTP/1.1 200 OK\r\n" + line + b"\r\n\r\n"), Close()), name="broken head")


def garbage(*, carried_out: bool = False) -> Fault:
    """Bytes that are not HTTP."""
    return Fault((Send(GARBAGE), Close()), carried_out, "garbage")


# No answer.


def close_unanswered(*, carried_out: bool = False) -> Fault:
    """The connection is closed in order, without an answer."""
    return Fault((Close(),), carried_out, "close unanswered")


def reset_unanswered(*, carried_out: bool = False) -> Fault:
    """The connection is reset, without an answer."""
    return Fault((Reset(),), carried_out, "reset unanswered")


def silence(*, carried_out: bool = False) -> Fault:
    """No answer, ever, and the connection stays open."""
    return Fault((Silence(),), carried_out, "silence")


def drip(part: Part = Part.WHOLE, *, pause: float = 1.0, carried_out: bool = True) -> Fault:
    """The ordinary answer, one byte every `pause` seconds."""
    return Fault((Drip(part, pause),), carried_out, "drip")


# The ordinary answer, and something around it.


def late(seconds: float) -> Fault:
    """The ordinary answer, later."""
    return Fault((Wait(seconds), SendOrdinary()), carried_out=True, name="late")


def early_hints(times: int = 1) -> Fault:
    """Informational answers (103), then the ordinary one."""
    hints = b"HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n" * times
    return Fault((Send(hints), SendOrdinary()), carried_out=True, name="early hints")


def close_after(seconds: float = 0.0) -> Fault:
    """The ordinary answer; then the connection, which was to be kept, is closed while it idles."""
    return Fault((SendOrdinary(), Wait(seconds), Close()), carried_out=True, name="close after")


def reset_after(seconds: float = 0.0) -> Fault:
    """The ordinary answer, and a reset right behind it."""
    return Fault((SendOrdinary(), Wait(seconds), Reset()), carried_out=True, name="reset after")


def mixed(
    faults: Sequence[Fault],
    *,
    share: float = 1.0,
    calls: frozenset[Call] = frozenset({Call.CANCEL}),
    tries: range = EVERY,
    by_job: bool = False,
    seed: int = 1,
) -> tuple[Rule, ...]:
    """Rules that part a share of the requests evenly among some faults; the rest is answered as usual."""
    width = share / len(faults)
    return tuple(
        Rule(
            When(calls, tries=tries, draw=(place * width, (place + 1) * width), by_job=by_job, seed=seed),
            fault,
        )
        for place, fault in enumerate(faults)
    )
