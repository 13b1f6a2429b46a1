"""What a practice service is to be like. Values only; the defaults make a quick, friendly one."""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from app.practice.contract import ALL_CALLS, Call
from app.practice.faults import ConnectionRule, Faults
from app.practice.jobs import Job, JobMix
from app.practice.limits import Limiter, RetryAfter

PRACTICE_KEY: Final = "practice-key-that-opens-nothing"
"""The key that every practice service takes unless told otherwise. It is no secret and no real key."""
PRACTICE_KEY_NAME: Final = "Practice"


@dataclass(frozen=True, slots=True)
class PracticeKey:
    """A key that the service knows. A call that it may not make is answered 403, an unknown key 401."""

    secret: str = field(default=PRACTICE_KEY, repr=False)
    name: str = PRACTICE_KEY_NAME
    may: frozenset[Call] = ALL_CALLS


class Strange(Enum):
    """What can be odd about an entry of the list, or about the answer to a status request."""

    UNKNOWN_STATE = "unknown_state"
    ONLY_ID_AND_STATE = "only_id_and_state"
    NULL_FIELDS = "null_fields"
    """Every field but the ID and the state is null."""
    WRONG_TYPES = "wrong_types"
    """Numbers as text, texts as numbers."""
    NO_STATE = "no_state"
    NO_ID = "no_id"
    BROKEN_ID = "broken_id"
    UPPER_CASE_ID = "upper_case_id"
    EXTRA_FIELDS = "extra_fields"
    NOT_AN_OBJECT = "not_an_object"


@dataclass(frozen=True, slots=True)
class ListTroubles:
    """What can go wrong while the list is walked; 0 and False are the list as the contract has it."""

    repeat: int = 0
    """Each page begins with this many entries of the page before it."""
    skip: int = 0
    """Between two pages this many entries are left out."""
    appear: int = 0
    """So many new Pending jobs appear at the front after each page that is asked for with a cursor."""
    expire_at: tuple[int, ...] = ()
    """When the nth page is asked for with a cursor, all cursors given out so far have expired (400)."""
    empty_every: int = 0
    """Every so many pages one comes without entries, although there are more pages."""
    stuck: bool = False
    """A page asked for with a cursor gives the same cursor again."""
    says_more: bool = False
    """The last page says `has_next_page`, without a `next_cursor`."""
    strange_every: int = 0
    """Every so many jobs (counted from the oldest) one is strange, each kind of `strange` in turn."""
    strange: tuple[Strange, ...] = tuple(Strange)


@dataclass(frozen=True, slots=True)
class PracticeConfig:
    """A practice service. Times are in seconds, except where it says otherwise.

    Each answer takes `latency` plus or minus up to `jitter`, drawn from `seed`. `limiter` counts the calls in
    `limited`; what it refuses is answered 429 with `retry_after`. `clock_skew` is how far the service's clock
    is ahead of the true time (it shows in Date headers and `Retry-After` dates); None leaves the Date out.
    `cancel_takes` is the time between a 204 and the state Cancelled. `idle_timeout` closes a kept connection
    after so long without a request. With `tls` the service speaks https. Port 0 is any free one.
    """

    jobs: JobMix | tuple[Job, ...] = field(default_factory=JobMix)
    keys: tuple[PracticeKey, ...] = (PracticeKey(),)
    available_credits: int = 5_000
    latency: float = 0.0
    jitter: float = 0.0
    limiter: Limiter | None = None
    limited: frozenset[Call] = ALL_CALLS
    retry_after: RetryAfter | None = None
    clock_skew: float | None = 0.0
    faults: Faults = ()
    connection_faults: tuple[ConnectionRule, ...] = ()
    list_troubles: ListTroubles = ListTroubles()
    processing_cancellable: bool = False
    cancel_takes: float = 0.0
    idle_timeout: float | None = None
    tls: ssl.SSLContext | None = None
    host: str = "127.0.0.1"
    port: int = 0
    seed: int = 1
