"""Every answer the service, or whatever stands in between, can give: small values, matched exhaustively.

Each of the four calls answers with its own good value or with one of the three that all calls share:
`Refused` (a documented refusal), `Unexpected` (an answer nobody documented: a captive portal, a proxy, a
redirect) and `NoAnswer`. The client never raises for what the network does.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.jobs.record import JobRecord


class Loss(Enum):
    """Why no answer came."""

    NAME_NOT_FOUND = "name_not_found"
    CONNECTION_REFUSED = "connection_refused"
    CONNECT_TIMEOUT = "connect_timeout"
    UNREACHABLE = "unreachable"
    """Any other trouble on the way to a connection."""
    TLS_FAILED = "tls_failed"
    """The certificate is not trusted, or no common version of TLS."""
    PROXY_FAILED = "proxy_failed"
    """The proxy could not be reached or refused to connect (a wrong password among others)."""
    RESET = "reset"
    """The connection ended before the answer was complete."""
    TIMEOUT = "timeout"
    """Silence, or an answer that dripped in too slowly."""
    BROKEN = "broken"
    """What came back was not HTTP, or longer than any answer may be."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """204 to a cancel request: the job is cancelled. The only answer that says so."""


@dataclass(frozen=True, slots=True)
class Described:
    """200 to a status request, with a record of that very job."""

    record: JobRecord


@dataclass(frozen=True, slots=True)
class Page:
    """200 to a list request. `next_cursor` is empty on the last page.

    `skipped` counts entries of the page that could not be read as a job.
    """

    records: tuple[JobRecord, ...]
    next_cursor: str
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class Balance:
    """200 to the balance request, in credits; total = available + reserved."""

    available: int
    reserved: int
    total: int


@dataclass(frozen=True, slots=True)
class Refused:
    """A documented refusal: 400, 401, 403, 404, 409, 429, 500, or 502, 503, 504 from in between.

    `message` is the service's own, cut to a sane length; `retry_after` is the wait in seconds that the
    answer asked for (`Retry-After` in seconds or as a date, taken against the answer's own `Date`), if any.
    """

    code: int
    message: str = ""
    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class Unexpected:
    """An answer that is not documented, redirects and unreadable bodies included. It proves nothing."""

    code: int
    message: str = ""
    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """No answer came. `left` tells whether the request may have reached the service.

    Only a connect error, a connect time-out or a pool time-out proves that it has not.
    """

    loss: Loss
    left: bool


CancelAnswer = Accepted | Refused | Unexpected | NoAnswer
StatusAnswer = Described | Refused | Unexpected | NoAnswer
ListAnswer = Page | Refused | Unexpected | NoAnswer
BalanceAnswer = Balance | Refused | Unexpected | NoAnswer
