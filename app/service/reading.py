"""From what came over the line to an answer: codes, messages, records. Pure functions.

What is relied on is read strictly, everything else by field: a record with an unknown state or without a
file name is still a record, one without an ID is none.
"""

from __future__ import annotations

import json
import math
import re
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from html import unescape
from typing import Final, TypeVar

from app.jobs.job_id import JobId, as_job_id
from app.jobs.record import JobRecord, as_state
from app.keys.secret import Secret
from app.service.answers import (
    Accepted,
    Balance,
    BalanceAnswer,
    CancelAnswer,
    Described,
    ListAnswer,
    Page,
    Refused,
    StatusAnswer,
    Unexpected,
)

LONGEST_MESSAGE: Final = 300
"""Characters of a message from outside that are kept."""
LONGEST_FIELD: Final = 500
"""Characters of a text in a record that are kept."""
LONGEST_STATE: Final = 60
"""Characters of the service's word for a job that are kept."""
_LARGEST_NUMBER: Final = 2**53
"""Beyond it a JSON number is no longer exact, and nothing the service counts comes near."""

_REFUSALS: Final = frozenset({400, 401, 403, 404, 409, 429, 500, 502, 503, 504})
_VERDICTS: Final = frozenset({400, 403, 404, 409})
"""Refusals that say something about the job. In HTML they are not the service's: something in between (a
captive portal, the block page of a proxy) knows nothing about the job."""
_SECONDS: Final = re.compile(r"\d{1,9}(?:\.\d{1,9})?", re.ASCII)
_TITLE: Final = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_MESSAGE_KEYS: Final = ("message", "detail", "error", "msg")
_DEEPEST_MESSAGE: Final = 4

_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Raw:
    """An HTTP answer. Header names are lower case; of a long body only the beginning is here (`is_cut`).

    `secrets` went along with the request: what comes back of them is blotted out of every message.
    """

    code: int
    headers: dict[bytes, bytes]
    body: bytes
    is_cut: bool = False
    secrets: tuple[Secret, ...] = ()


def cancel_answer(raw: Raw) -> CancelAnswer:
    """204 is accepted, whatever came with it; nothing else is."""
    return Accepted() if raw.code == 204 else _refusal(raw)


def status_answer(raw: Raw, asked: JobId) -> StatusAnswer:
    """200 describes the job only when the record is that very job's."""

    def described(content: object) -> Described | None:
        record = record_from(content)
        return Described(record) if record is not None and record.job_id == asked else None

    return _good(raw, described)


def list_answer(raw: Raw) -> ListAnswer:
    """200 is a page: with pagination, or the plain array that is documented for lists without."""
    return _good(raw, page_from)


def balance_answer(raw: Raw) -> BalanceAnswer:
    """200 is a balance when all three numbers are there."""
    return _good(raw, balance_from)


def record_from(content: object) -> JobRecord | None:
    """A job's record out of parsed JSON; `None` without a job ID or a state."""
    if not isinstance(content, dict):
        return None
    job_id, state = content.get("process_id"), clean_text(content.get("status"), LONGEST_STATE)
    if not isinstance(job_id, str) or not state:
        return None
    try:
        known_id = as_job_id(job_id)
    except ValueError:
        return None
    return JobRecord(
        known_id,
        as_state(state),
        filename=_field(content.get("filename")),
        model=_field(content.get("model")),
        category=_field(content.get("category")),
        progress=_whole_number(content.get("progress")),
        credits=_whole_number(content.get("credits")),
        creation_time=_whole_number(content.get("creation_time")),
        modification_time=_whole_number(content.get("modification_time")),
        eta=_whole_number(content.get("eta")),
    )


def page_from(content: object) -> Page | None:
    """A page out of parsed JSON; `None` when it says that there is more and not how to get it.

    To take such a page for the last one would forget jobs.
    """
    entries, cursor = content, ""
    if isinstance(content, dict):
        entries, pagination = content.get("data"), content.get("pagination")
        if not isinstance(pagination, dict):
            return None
        has_next, given = pagination.get("has_next_page"), pagination.get("next_cursor")
        if has_next is not False:
            cursor = given if isinstance(given, str) else ""
        if has_next is True and not cursor:
            return None
    if not isinstance(entries, list):
        return None
    read = [record_from(entry) for entry in entries]
    records = tuple(record for record in read if record is not None)
    return Page(records, cursor, skipped=len(read) - len(records))


def balance_from(content: object) -> Balance | None:
    """A balance out of parsed JSON; `None` unless all three numbers are there."""
    if not isinstance(content, dict):
        return None
    available, reserved, total = (
        _whole_number(content.get(name))
        for name in ("available_credits", "reserved_credits", "total_credits")
    )
    if available is None or reserved is None or total is None:
        return None
    return Balance(available, reserved, total)


def clean_text(value: object, longest: int) -> str:
    """A text from outside on one line: no control characters, nothing that cannot be written to a file.

    Empty for anything that is not a text. A cut is shown by an ellipsis.
    """
    if not isinstance(value, str):
        return ""
    text = _without_surrogates(value[: longest * 4])
    text = "".join(" " if unicodedata.category(letter) == "Cc" else letter for letter in text)
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def message_of(raw: Raw) -> str:
    """What an answer says to a person, whatever shape it came in; empty where it says nothing.

    Messages are shown, written down and handed on. Some servers say which key they refuse, and some proxies
    show the whole request.
    """
    text = _words_of(raw)
    for secret in raw.secrets:
        text = secret.blotted_out_of(text)
    return clean_text(text, LONGEST_MESSAGE)


def _words_of(raw: Raw) -> str:
    if raw.headers.get(b"content-encoding", b"identity").lower() != b"identity":
        return ""
    if _is_html(raw):
        title = _TITLE.search(raw.body.decode("utf-8", "replace"))
        return unescape(title[1]) if title else ""
    content = _parsed(raw)
    if content is not None:
        return _message_in(content)
    if b"\x00" in raw.body or raw.body.lstrip()[:1] in (b"{", b"["):
        return ""
    return raw.body.decode("utf-8", "replace")


def retry_after(raw: Raw, now: float | None = None) -> float | None:
    """The wait in seconds that an answer asks for, never negative; `None` where it asks for none.

    A date is taken against the answer's own `Date`, so that a clock that is off does no harm; against
    `now` (Unix seconds, this computer's clock) where the answer has none.
    """
    wish = raw.headers.get(b"retry-after", b"").decode("latin-1").strip()
    if _SECONDS.fullmatch(wish):
        return float(wish)
    until = _unix_seconds(wish)
    if until is None:
        return None
    sent = _unix_seconds(raw.headers.get(b"date", b"").decode("latin-1"))
    if sent is None:
        sent = time.time() if now is None else now
    return max(0.0, until - sent)


def _good(raw: Raw, read: Callable[[object], _Answer | None]) -> _Answer | Refused | Unexpected:
    if raw.code == 200 and not raw.is_cut:
        answer = read(_parsed(raw))
        if answer is not None:
            return answer
    return _refusal(raw)


def _refusal(raw: Raw) -> Refused | Unexpected:
    message, wait = message_of(raw), retry_after(raw)
    if raw.code in _REFUSALS and not (raw.code in _VERDICTS and _is_html(raw)):
        return Refused(raw.code, message, wait)
    return Unexpected(raw.code, message, wait)


def _is_html(raw: Raw) -> bool:
    return b"html" in raw.headers.get(b"content-type", b"").lower() or raw.body.lstrip()[:1] == b"<"


def _parsed(raw: Raw) -> object:
    """The body as JSON; `None` when it is none."""
    try:
        content: object = json.loads(raw.body)
    except (ValueError, RecursionError):
        return None
    return content


def _message_in(content: object, depth: int = 0) -> str:
    """The first text under one of the keys that messages have been seen under."""
    if isinstance(content, str):
        return content
    if depth >= _DEEPEST_MESSAGE:
        return ""
    if isinstance(content, dict):
        inner = [content[key] for key in _MESSAGE_KEYS if key in content]
    elif isinstance(content, list):
        inner = content[:3]
    else:
        return ""
    return next(filter(None, (_message_in(one, depth + 1) for one in inner)), "")


def _field(value: object) -> str:
    """A text of a record. Control characters stay for the fronts to make visible: they are part of a name."""
    return _without_surrogates(value[:LONGEST_FIELD]) if isinstance(value, str) else ""


def _without_surrogates(text: str) -> str:
    """JSON may hold half a character (`\\ud800`), which no file and no database takes."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _whole_number(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    return int(value) if abs(value) <= _LARGEST_NUMBER else None


def _unix_seconds(http_date: str) -> float | None:
    try:
        date = parsedate_to_datetime(http_date)
        return (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
