"""The list of jobs, page by page, with the troubles that a walk through it can meet.

From the contract: the shape of a page, `next_cursor` left out on the last one. Assumptions: the newest job is
first; a cursor names the last job that was given out, so that new jobs at the front shift nothing.
"""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import crc32
from random import Random
from typing import assert_never

from app.practice.config import ListTroubles, Strange
from app.practice.contract import INVALID_CURSOR, INVALID_QUERY, Answer, Fields, as_json, read_list_query
from app.practice.jobs import Job, JobStore, StoredJob, describe, draw_id


class Listing:
    """The list over a store. `started` is the service's start in Unix seconds, `now` seconds since then."""

    def __init__(self, store: JobStore, troubles: ListTroubles, started: float, seed: int) -> None:
        self._store = store
        self._troubles = troubles
        self._started = started
        self._chance = Random(f"new jobs {seed}")  # noqa: S311  (a scenario, not a secret)
        self._asked = 0
        """How many pages were asked for with a cursor."""
        self._generation = 0

    def answer(self, query: str, now: float) -> Answer:
        """Answer a list request."""
        wanted = read_list_query(query)
        if wanted is None:
            return INVALID_QUERY
        if not wanted.paginated:
            return Answer(200, as_json(self._entries(self._store.page(None, len(self._store)), now)))
        if not wanted.cursor:
            return self._page(None, wanted.limit, "", now)
        self._asked += 1
        if self._asked in self._troubles.expire_at:
            self._generation += 1
        before = self._read_cursor(wanted.cursor)
        if before is None:
            return INVALID_CURSOR
        answer = self._page(before, wanted.limit, wanted.cursor, now)
        self._let_jobs_appear(now)
        return answer

    def entry(self, stored: StoredJob, now: float) -> object:
        """What the service says of one job, its oddity included."""
        record = describe(stored, now, self._started)
        every, kinds = self._troubles.strange_every, self._troubles.strange
        if not every or (stored.serial + 1) % every:
            return record
        return make_strange(record, kinds[stored.serial // every % len(kinds)])

    def _entries(self, page: list[StoredJob], now: float) -> list[object]:
        return [self.entry(stored, now) for stored in page]

    def _page(self, before: int | None, limit: int, cursor: str, now: float) -> Answer:
        troubles = self._troubles
        if troubles.empty_every and cursor and self._asked % troubles.empty_every == 0:
            page: list[StoredJob] = []
            following = before or 0
        else:
            page = self._store.page(before, limit)
            following = page[-1].serial if page else 0
        more = following > 0
        if page and more:
            following = max(0, following + troubles.repeat - troubles.skip)
            more = following > 0
        pagination: Fields = {"has_next_page": more or troubles.says_more}
        if more:
            next_cursor = cursor if troubles.stuck and cursor else self._make_cursor(following)
            pagination = {"next_cursor": next_cursor, "has_next_page": True}
        return Answer(200, as_json({"data": self._entries(page, now), "pagination": pagination}))

    def _let_jobs_appear(self, now: float) -> None:
        count = self._troubles.appear
        if count:
            number = len(self._store)
            jobs = [
                Job(draw_id(self._chance), filename=f"NEW_{number + extra:04d}.jpg", age=0.0)
                for extra in range(count)
            ]
            self._store.add(jobs, now=now)

    def _make_cursor(self, before: int) -> str:
        text = f"{self._generation}.{before}"
        return urlsafe_b64encode(f"{text}.{crc32(text.encode()):08x}".encode()).decode()

    def _read_cursor(self, cursor: str) -> int | None:
        try:
            text, _, check = urlsafe_b64decode(cursor.encode()).decode().rpartition(".")
            generation, before = (int(part) for part in text.split("."))
        except ValueError:
            return None
        right = check == f"{crc32(text.encode()):08x}" and generation == self._generation
        return before if right else None


_NEEDED = frozenset({"process_id", "status"})


def make_strange(record: Fields, kind: Strange) -> object:
    """A record with something odd about it."""
    match kind:
        case Strange.UNKNOWN_STATE:
            return record | {"status": "Archiving"}
        case Strange.ONLY_ID_AND_STATE:
            return {name: record[name] for name in sorted(_NEEDED)}
        case Strange.NULL_FIELDS:
            return {name: value if name in _NEEDED else None for name, value in record.items()}
        case Strange.WRONG_TYPES:
            return {
                name: _other_type(value) if name not in _NEEDED else value for name, value in record.items()
            }
        case Strange.NO_STATE:
            return {name: value for name, value in record.items() if name != "status"}
        case Strange.NO_ID:
            return {name: value for name, value in record.items() if name != "process_id"}
        case Strange.BROKEN_ID:
            return record | {"process_id": str(record["process_id"])[:-1]}
        case Strange.UPPER_CASE_ID:
            return record | {"process_id": str(record["process_id"]).upper()}
        case Strange.EXTRA_FIELDS:
            return record | {"priority": "high", "parts": [{"status": "Completed"}]}
        case Strange.NOT_AN_OBJECT:
            return str(record["process_id"])
        case _:
            assert_never(kind)


def _other_type(value: object) -> object:
    if isinstance(value, int):
        return str(value)
    return len(value) if isinstance(value, str) else value
