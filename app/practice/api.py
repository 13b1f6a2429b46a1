"""What the practice service answers: limits first, then faults, the key, and the contract. No sockets here.

Assumptions: the order of these checks; that a refused request does not count toward the limit; that an
accepted request has its effect when it arrives, and its answer is sent after the latency.
"""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass
from email.utils import formatdate
from functools import lru_cache
from random import Random
from typing import Final, assert_never

from app.jobs.job_id import JobId, as_job_id
from app.practice import contract
from app.practice.config import PracticeConfig, PracticeKey
from app.practice.contract import KEY_HEADER, Answer, Call, route
from app.practice.faults import Fault, FaultPlan
from app.practice.jobs import JobMix, JobStore, Verdict, draw_jobs
from app.practice.limits import Limiter, open_gate, retry_after_text
from app.practice.listing import Listing
from app.practice.record import NO_KEY, WRONG_KEY, Headers, SeenRequest, key_digest

_HIDDEN: Final = (KEY_HEADER, b"(key)")
_UUID_LENGTH: Final = 36


@dataclass(frozen=True, slots=True)
class Reply:
    """What is to be sent for a request: the ordinary answer after `delay` seconds, or a fault in its place.

    `inside`: the request holds one of the limiter's places until it is answered.
    """

    answer: Answer
    delay: float
    fault: Fault | None = None
    inside: bool = True


class PracticeApi:
    """The service without its sockets. Used by one thread only. `now` is monotonic, in seconds."""

    def __init__(self, config: PracticeConfig, now: float) -> None:
        self._config = config
        self._began = now
        self._started = time.time()
        self._chance = Random(config.seed)  # noqa: S311  (jitter, not a secret)
        jobs = draw_jobs(config.jobs) if isinstance(config.jobs, JobMix) else config.jobs
        self.store = JobStore(
            jobs,
            available=config.available_credits,
            processing_cancellable=config.processing_cancellable,
            cancel_takes=config.cancel_takes,
        )
        self._listing = Listing(self.store, config.list_troubles, self._started, config.seed)
        self.plan = FaultPlan(config.faults, config.connection_faults)
        self._gate = open_gate(config.limiter, now)
        self._known: dict[str, PracticeKey] = {}
        self._digests: dict[bytes, str] = {}
        self._heads: dict[Headers, Headers] = {}
        self.set_keys(config.keys)
        self.record: list[SeenRequest] = []
        self.inside = 0
        """How many requests are let in and not answered yet."""

    def seconds(self, now: float) -> float:
        """The jobs' time: seconds since the start of the service."""
        return now - self._began

    # Changes while it runs.

    def set_keys(self, keys: tuple[PracticeKey, ...]) -> None:
        """Know these keys from now on, and no others."""
        self._known = {key_digest(key.secret): key for key in keys}

    def set_limiter(self, limiter: Limiter | None, now: float) -> None:
        """Limit like this from now on."""
        self._gate = open_gate(limiter, now)

    def let_time_pass(self, seconds: float) -> None:
        """Move the jobs' clock ahead."""
        self._began -= seconds
        self._started -= seconds

    # Requests.

    def take(self, connection: int, now: float, method: str, target: str, headers: Headers) -> SeenRequest:
        """Write a request into the record."""
        way = route(method, target)
        secret: bytes | None = None
        for name, value in headers:
            if name == KEY_HEADER:
                secret = value
        if secret is not None:
            headers = tuple(_HIDDEN if pair[0] == KEY_HEADER else pair for pair in headers)
        digest = self._digest(secret)
        known = self._known.get(digest)
        seen = SeenRequest(
            number=len(self.record) + 1,
            connection=connection,
            received=now,
            method=method,
            path=target,
            call=way.call,
            job_id=self._job_id(way.subject) if way.call in (Call.CANCEL, Call.STATUS) else None,
            key=known.name if known else WRONG_KEY if digest else NO_KEY,
            headers=self._heads.setdefault(headers, headers),
            digest=digest,
        )
        self.record.append(seen)
        return seen

    def decide(self, seen: SeenRequest, now: float) -> Reply:
        """Answer a request, and carry it out. `end` must be called once for a reply that is `inside`."""
        delay = self._delay()
        if seen.call in self._config.limited and not self._gate.admit(now, self.inside):
            return Reply(self._too_many(now), delay, inside=False)
        self.inside += 1
        fault = self.plan.choose(seen)
        if fault is None:
            return Reply(self._answer(seen, now, for_real=True), delay)
        seen.fault = fault.name or "fault"
        return Reply(self._answer(seen, now, for_real=fault.carried_out), delay, fault)

    def end(self) -> None:
        """Give back the place of a request that was inside."""
        self.inside -= 1

    def date(self) -> bytes:
        """The Date line of an answer that is sent now."""
        skew = self._config.clock_skew
        return b"" if skew is None else _date_line(int(time.time() + skew))

    def cancel_requests(self) -> dict[JobId, int]:
        """How many cancel requests came for each job, whatever became of them."""
        return dict(Counter(seen.job_id for seen in self.record if seen.call is Call.CANCEL and seen.job_id))

    def _answer(self, seen: SeenRequest, now: float, *, for_real: bool) -> Answer:
        key = self._known.get(seen.digest)
        if key is None:
            return contract.UNAUTHORIZED
        if seen.call not in key.may:
            return contract.FORBIDDEN
        seconds = self.seconds(now)
        match seen.call:
            case Call.CANCEL:
                return self._cancel(seen, seconds, for_real=for_real)
            case Call.STATUS:
                return self._status(seen, seconds)
            case Call.LIST:
                return self._listing.answer(seen.path.partition("?")[2], seconds)
            case Call.BALANCE:
                return self._balance(seconds)
            case Call.OTHER:
                known = route(seen.method, seen.path).known_path
                return contract.WRONG_METHOD if known else contract.NO_SUCH_PATH
            case _:
                assert_never(seen.call)

    def _cancel(self, seen: SeenRequest, seconds: float, *, for_real: bool) -> Answer:
        if seen.job_id is None:
            return contract.INVALID_ID
        stored = self.store.find(seen.job_id)
        if stored is None:
            return contract.NOT_FOUND
        verdict, seen.carried_out = self.store.cancel(stored, seconds, for_real=for_real)
        return contract.NO_CONTENT if verdict is Verdict.ACCEPTED else contract.CONFLICT

    def _status(self, seen: SeenRequest, seconds: float) -> Answer:
        if seen.job_id is None:
            return contract.INVALID_ID
        stored = self.store.find(seen.job_id)
        if stored is None:
            return contract.NOT_FOUND
        return Answer(200, contract.as_json(self._listing.entry(stored, seconds)))

    def _balance(self, seconds: float) -> Answer:
        credits_now = self.store.balance(seconds)
        fields = {
            "available_credits": credits_now.available,
            "reserved_credits": credits_now.reserved,
            "total_credits": credits_now.available + credits_now.reserved,
        }
        return Answer(200, contract.as_json(fields))

    def _too_many(self, now: float) -> Answer:
        kind = self._config.retry_after
        if kind is None:
            return contract.TOO_MANY_REQUESTS
        clock = time.time() + (self._config.clock_skew or 0.0)
        text = retry_after_text(kind, self._gate.wait(now, self.inside), clock)
        return Answer(429, contract.TOO_MANY_REQUESTS.body, (("retry-after", text),))

    def _delay(self) -> float:
        jitter = self._config.jitter
        return max(0.0, self._config.latency + (self._chance.uniform(-jitter, jitter) if jitter else 0.0))

    def _job_id(self, text: str) -> JobId | None:
        stored = self.store.find(text)
        if stored is not None:
            return stored.job.job_id
        try:
            return as_job_id(text) if len(text) == _UUID_LENGTH else None
        except ValueError:
            return None

    def _digest(self, secret: bytes | None) -> str:
        if secret is None:
            return ""
        digest = self._digests.get(secret)
        if digest is None:
            digest = self._digests[secret] = key_digest(secret.decode("latin-1"))
        return digest


@lru_cache(maxsize=2)
def _date_line(second: int) -> bytes:
    return f"date: {formatdate(second, usegmt=True)}\r\n".encode()
