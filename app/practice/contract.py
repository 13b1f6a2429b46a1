"""The contract of the Image API 1.2.0 as the practice service keeps it: calls, refusals, the shape of a job.

From the contract: paths, methods, status codes, the `{"code", "message"}` bodies with the example messages of
the published specification, all fields of `StatusResponse`, page limits and their default, the balance.
Assumptions, where the contract is silent: an unknown path is 404, a known path with another method is 405,
a page limit or cursor that cannot be read is 400; the list runs from the newest job to the oldest.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import Enum
from http import HTTPStatus
from typing import Final
from urllib.parse import parse_qs

IMAGE_PATH: Final = "/image/v1"
BALANCE_PATH: Final = "/account/v1/credits/balance"
KEY_HEADER: Final = b"x-api-key"

DEFAULT_PAGE: Final = 50
_PAGE_LIMIT: Final = re.compile(r"[1-9][0-9]?|100")

_CANCEL: Final = IMAGE_PATH + "/cancel/"
_STATUS: Final = IMAGE_PATH + "/status/"
_LIST: Final = IMAGE_PATH + "/status"

Fields = dict[str, object]
"""A JSON object on its way out."""


class Call(Enum):
    """The four calls of the contract that the product makes, and whatever else arrives."""

    CANCEL = "cancel"
    STATUS = "status"
    LIST = "list"
    BALANCE = "balance"
    OTHER = "other"
    """Nothing the product may send; it is recorded, refused, and has no effect."""


ALL_CALLS: Final = frozenset(Call)


@dataclass(frozen=True, slots=True)
class Route:
    """Where a request goes. `subject` is the text in place of `{process_id}`, or the query of a list."""

    call: Call
    subject: str = ""
    known_path: bool = True


def route(method: str, target: str) -> Route:
    """Find the call that a method and a request target mean."""
    path, _, query = target.partition("?")
    if path.startswith(_CANCEL):
        return Route(Call.CANCEL if method == "DELETE" else Call.OTHER, path[len(_CANCEL) :])
    if path.startswith(_STATUS):
        return Route(Call.STATUS if method == "GET" else Call.OTHER, path[len(_STATUS) :])
    if path == _LIST:
        return Route(Call.LIST if method == "GET" else Call.OTHER, query)
    if path == BALANCE_PATH:
        return Route(Call.BALANCE if method == "GET" else Call.OTHER)
    return Route(Call.OTHER, known_path=False)


@dataclass(frozen=True, slots=True)
class ListQuery:
    """The parameters of a list request. Without `paginated=true` the contract answers one plain array."""

    paginated: bool
    limit: int
    cursor: str


def read_list_query(query: str) -> ListQuery | None:
    """Read the parameters of a list request; None where they are outside the contract."""
    given = parse_qs(query, keep_blank_values=True)
    paginated = given.get("paginated", ["false"])[-1]
    limit = given.get("limit", [str(DEFAULT_PAGE)])[-1]
    if paginated not in ("true", "false") or _PAGE_LIMIT.fullmatch(limit) is None:
        return None
    return ListQuery(paginated == "true", int(limit), given.get("cursor", [""])[-1])


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer before it is bytes. `extra` are headers besides Date, Content-Type and Content-Length."""

    status: int
    body: bytes = b""
    extra: tuple[tuple[str, str], ...] = ()

    def head(self, date: bytes, *, keep_alive: bool = True) -> bytes:
        """Status line and headers. `date` is the ready Date line, or empty where there is to be none."""
        lines = [_STATUS_LINES[self.status], date]
        if self.status != HTTPStatus.NO_CONTENT:
            lines.append(b"content-type: application/json\r\ncontent-length: %d\r\n" % len(self.body))
        lines += [f"{name}: {value}\r\n".encode("latin-1") for name, value in self.extra]
        if not keep_alive:
            lines.append(b"connection: close\r\n")
        lines.append(b"\r\n")
        return b"".join(lines)


_STATUS_LINES: Final = {
    status.value: f"HTTP/1.1 {status.value} {status.phrase}\r\n".encode() for status in HTTPStatus
}


def as_json(value: object) -> bytes:
    """Compact JSON in UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def refusal(status: int, message: str) -> Answer:
    """A refusal with the contract's body."""
    return Answer(status, as_json({"code": status, "message": message}))


NO_CONTENT: Final = Answer(204)
INVALID_ID: Final = refusal(400, "Invalid process ID. Please ensure it is a valid UUID.")
INVALID_QUERY: Final = refusal(400, "Invalid query parameters.")
INVALID_CURSOR: Final = refusal(400, "Invalid or expired cursor.")
INVALID_REQUEST: Final = refusal(400, "Bad Request")
UNAUTHORIZED: Final = refusal(401, "Unauthorized")
FORBIDDEN: Final = refusal(403, "Forbidden")
NOT_FOUND: Final = refusal(404, "An image with the given process ID was not found.")
NO_SUCH_PATH: Final = refusal(404, "Not Found")
WRONG_METHOD: Final = refusal(405, "Method Not Allowed")
CONFLICT: Final = refusal(409, "The process cannot be cancelled as it is not in a cancellable state.")
TOO_MANY_REQUESTS: Final = refusal(429, "Too Many Requests")
SERVER_ERROR: Final = refusal(
    500,
    "An internal server error occurred. Please try again later."
    " If the problem persists, please contact support.",
)
