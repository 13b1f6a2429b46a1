"""The record of every request that the practice service saw."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from app.jobs.job_id import JobId
from app.practice.contract import Call

Headers = tuple[tuple[bytes, bytes], ...]

NO_KEY: Final = ""
"""The request carried no key."""
WRONG_KEY: Final = "(wrong)"
"""The request carried a key that the service does not know."""


def key_digest(text: str) -> str:
    """What the record keeps of a key instead of its text."""
    return sha256(text.encode()).hexdigest()


@dataclass(slots=True, eq=False)
class SeenRequest:
    """One request. The key itself is not kept: neither here nor among the headers.

    `received` is in seconds of the monotonic clock (on Linux and macOS it can be compared between processes).
    `status` is the code that was sent, 0 as long as or if none was. `carried_out`: this very request
    cancelled a job. `fault` is the name of the fault that it met. `key` is the name of the key it carried,
    or `NO_KEY` or `WRONG_KEY`. `job_id` is set where the path holds a UUID.
    """

    number: int
    connection: int
    received: float
    method: str
    path: str
    """The request target, query included."""
    call: Call
    job_id: JobId | None
    key: str
    headers: Headers = field(repr=False)
    """As they came, names in lower case, without the key."""
    digest: str = field(default="", repr=False)
    status: int = 0
    carried_out: bool = False
    fault: str = ""

    def header(self, name: str) -> str:
        """The value of a header, or an empty text. The key's header is not kept."""
        wanted = name.lower().encode("latin-1")
        return next((value.decode("latin-1") for key, value in self.headers if key == wanted), "")

    def carried(self, key: str) -> bool:
        """Whether exactly this key came with the request."""
        return self.digest == key_digest(key)
