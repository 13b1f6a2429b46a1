"""The jobs of the practice service: what they are, how time moves them on, and what a cancel does to them.

From the contract: the five states, the fields of a record, 409 for a job that is not in a cancellable state.
Assumptions: the credits of a cancelled or failed job go back to the available ones, those of a completed job
are spent; a cancel that was accepted wins over whatever time would have done to the job; whether Processing
can be cancelled, and whether 204 is immediate, nobody says, so both can be set.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from random import Random
from typing import Final

from app.jobs.job_id import JobId
from app.jobs.record import ENDED_STATES, State
from app.practice.contract import Fields

MINUTE: Final = 60
HOUR: Final = 60 * MINUTE

# Names and categories as the published documentation spells them; they only have to look familiar.
MODELS: Final = (
    ("Standard V2", "Enhance", "GAN"),
    ("High Fidelity V2", "Enhance", "GAN"),
    ("Low Resolution V2", "Enhance", "GAN"),
    ("Recovery", "Enhance", "Generative"),
    ("Redefine", "Enhance", "Generative"),
    ("Lens Blur V2", "Sharpen", "GAN"),
    ("Motion Blur", "Sharpen", "GAN"),
    ("Normal", "Denoise", "GAN"),
)
_SIZES: Final = ((1280, 720), (3000, 2000), (4032, 3024), (6000, 4000), (6720, 4480))
_ENLARGED: Final = 2


@dataclass(frozen=True, slots=True)
class Life:
    """How a job moves on by itself, in seconds since the service started.

    Pending until `begins`, Processing until `ends`, then `outcome` (Completed or Failed).
    """

    begins: float
    ends: float
    outcome: State = State.COMPLETED


@dataclass(frozen=True, slots=True)
class Job:
    """A job as it is handed to the practice service.

    `state` is its state for good, unless it has a `life` (then that rules) or is cancelled; words that are
    not in the contract are allowed. `age` is how many seconds before the start it was created.
    """

    job_id: JobId
    state: State | str = State.PENDING
    filename: str = "image.png"
    model: int = 0
    """Its place in `MODELS`."""
    credits: int = 1
    age: float = 10.0 * MINUTE
    life: Life | None = None


@dataclass(frozen=True, slots=True)
class Lives:
    """How the lives of a mix are drawn: seconds spent Pending and Processing, and the share that fails."""

    pending: tuple[float, float] = (2.0, 20.0)
    processing: tuple[float, float] = (2.0, 20.0)
    failing: float = 0.05


@dataclass(frozen=True, slots=True)
class JobMix:
    """Many jobs, drawn from a seed: the same seed always gives the same jobs.

    `states` weighs the states against each other (of jobs without a life); with `lives`, those of them that
    are Pending move on with time.
    """

    count: int = 1_000
    states: tuple[tuple[State | str, float], ...] = ((State.PENDING, 1.0),)
    lives: Lives | None = None
    credits: tuple[int, int] = (1, 8)
    ages: tuple[float, float] = (1.0 * MINUTE, 3.0 * HOUR)
    seed: int = 1
    name: str = "IMG"


def draw_jobs(mix: JobMix) -> Iterator[Job]:
    """The jobs of a mix, oldest first."""
    chance = Random(mix.seed)  # noqa: S311  (a scenario, not a secret)
    words = [state for state, _ in mix.states]
    weights = [weight for _, weight in mix.states]
    youngest, oldest = mix.ages
    for number in range(mix.count):
        state = words[0] if len(words) == 1 else chance.choices(words, weights)[0]
        yield Job(
            job_id=draw_id(chance),
            state=state,
            filename=f"{mix.name}_{number + 1:04d}.jpg",
            model=chance.randrange(len(MODELS)),
            credits=chance.randint(*mix.credits),
            age=oldest - (oldest - youngest) * number / mix.count,
            life=_draw_life(mix.lives, chance) if mix.lives and state == State.PENDING else None,
        )


def draw_id(chance: Random) -> JobId:
    """A random UUID of version 4."""
    bits = chance.getrandbits(128) & ~(0xF << 76) & ~(0x3 << 62) | (0x4 << 76) | (0x2 << 62)
    text = f"{bits:032x}"
    return JobId(f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}")


def _draw_life(lives: Lives, chance: Random) -> Life:
    begins = chance.uniform(*lives.pending)
    ends = begins + chance.uniform(*lives.processing)
    failed = chance.random() < lives.failing
    return Life(begins, ends, State.FAILED if failed else State.COMPLETED)


class Verdict(Enum):
    """What the service says to a cancel request for a job it knows."""

    ACCEPTED = "accepted"
    CONFLICT = "conflict"


class StoredJob:
    """A job in the store. `serial` grows with the time of creation and never changes."""

    __slots__ = ("accepted", "cancelled", "changed", "job", "serial", "settled")

    def __init__(self, job: Job, serial: int) -> None:
        self.job = job
        self.serial = serial
        self.accepted = math.inf
        """When a cancel was accepted, in seconds since the start."""
        self.cancelled = math.inf
        """When the state becomes Cancelled because of it."""
        self.changed = -job.age
        self.settled = job.life is None and job.state in ENDED_STATES
        """Whether its credits are reserved no longer."""

    def state(self, now: float) -> State | str:
        """The state `now` seconds after the start."""
        if now >= self.cancelled:
            return State.CANCELLED
        life = self.job.life
        if life is None:
            return self.job.state
        now = min(now, self.accepted)
        if now < life.begins:
            return State.PENDING
        return State.PROCESSING if now < life.ends else life.outcome

    def modified(self, now: float) -> float:
        """When the state changed last, in seconds since the start."""
        if now >= self.cancelled:
            return self.cancelled
        life = self.job.life
        if life is None:
            return self.changed
        return max((moment for moment in (life.begins, life.ends) if moment <= now), default=self.changed)

    def progress(self, now: float) -> int:
        """Percent done: by time where the job has a life, else a fixed one that fits its state."""
        state, life = self.state(now), self.job.life
        if state == State.COMPLETED:
            return 100
        if state != State.PROCESSING:
            return 0
        if life is None:
            return 10 + self.serial * 37 % 80
        return int(100 * (min(now, self.accepted) - life.begins) / (life.ends - life.begins))


@dataclass(slots=True)
class Credits:
    """The account's credits; total = available + reserved."""

    available: int
    reserved: int


class JobStore:
    """All jobs of the account, by ID and in the order of creation. Times are seconds since the start."""

    def __init__(
        self,
        jobs: Iterable[Job],
        *,
        available: int,
        processing_cancellable: bool = False,
        cancel_takes: float = 0.0,
    ) -> None:
        self.credits = Credits(available, 0)
        self.processing_cancellable = processing_cancellable
        self._cancel_takes = cancel_takes
        self._by_id: dict[str, StoredJob] = {}
        self._in_order: list[StoredJob] = []
        self._ends: list[tuple[float, int]] = []
        """When jobs end: (moment, serial), the soonest first."""
        self.add(sorted(jobs, key=lambda job: -job.age), now=0.0)

    def __len__(self) -> int:
        return len(self._in_order)

    def __iter__(self) -> Iterator[StoredJob]:
        return iter(self._in_order)

    def add(self, jobs: Sequence[Job], *, now: float) -> None:
        """Add jobs behind the ones that are there, in order of creation. A known ID raises `ValueError`."""
        for job in jobs:
            if job.job_id in self._by_id:
                raise ValueError(f"job {job.job_id} is there already")
            stored = StoredJob(job, len(self._in_order))
            stored.changed += now
            self._by_id[job.job_id] = stored
            self._in_order.append(stored)
            if not stored.settled:
                self.credits.reserved += job.credits
                if job.life is not None:
                    heapq.heappush(self._ends, (job.life.ends, stored.serial))

    def find(self, job_id: str) -> StoredJob | None:
        """The job of that ID in canonical spelling."""
        return self._by_id.get(job_id)

    def cancel(self, stored: StoredJob, now: float, *, for_real: bool = True) -> tuple[Verdict, bool]:
        """Answer a cancel request, and carry it out if `for_real`. True if this very request changed the job.

        While an accepted cancel is still to become visible, another one is accepted again without effect.
        """
        if now < stored.cancelled and stored.accepted <= now:
            return Verdict.ACCEPTED, False
        state = stored.state(now)
        allowed = state == State.PENDING or (self.processing_cancellable and state == State.PROCESSING)
        if not allowed:
            return Verdict.CONFLICT, False
        if for_real:
            stored.accepted = now
            stored.cancelled = now + self._cancel_takes
            if self._cancel_takes:
                heapq.heappush(self._ends, (stored.cancelled, stored.serial))
            else:
                self._settle(stored, State.CANCELLED)
        return Verdict.ACCEPTED, for_real

    def page(self, before: int | None, limit: int) -> list[StoredJob]:
        """Up to `limit` jobs, the newest first, that are older than the one with serial `before`."""
        end = len(self._in_order) if before is None else max(0, min(before, len(self._in_order)))
        chosen = self._in_order[max(0, end - limit) : end]
        chosen.reverse()
        return chosen

    def balance(self, now: float) -> Credits:
        """The credits `now` seconds after the start."""
        while self._ends and self._ends[0][0] <= now:
            _, serial = heapq.heappop(self._ends)
            stored = self._in_order[serial]
            self._settle(stored, stored.state(now))
        return self.credits

    def cancelled_ids(self) -> frozenset[JobId]:
        """The jobs whose cancel was accepted since the start, visible already or not."""
        return frozenset(stored.job.job_id for stored in self._in_order if not math.isinf(stored.accepted))

    def _settle(self, stored: StoredJob, state: State | str) -> None:
        if stored.settled or state not in ENDED_STATES:
            return
        stored.settled = True
        self.credits.reserved -= stored.job.credits
        if state != State.COMPLETED:
            self.credits.available += stored.job.credits


def describe(stored: StoredJob, now: float, started: float) -> Fields:
    """The `StatusResponse` of a job. `started` is the service's start in Unix seconds."""
    job = stored.job
    model, category, model_type = MODELS[job.model]
    width, height = _SIZES[stored.serial % len(_SIZES)]
    suffix = job.filename.rpartition(".")[2].lower()
    created = int(started + stored.changed)
    ends = started + job.life.ends if job.life else created + 20 * MINUTE
    return {
        "process_id": job.job_id,
        "source_id": _source_id(job.job_id),
        "filename": job.filename,
        "input_format": suffix,
        "input_height": height,
        "input_width": width,
        "output_format": "jpeg",
        "output_height": height * _ENLARGED,
        "output_width": width * _ENLARGED,
        "category": category,
        "model_type": model_type,
        "model": model,
        "crop_to_fill": False,
        "status": stored.state(now),
        "progress": stored.progress(now),
        "eta": int(ends),
        "creation_time": created,
        "modification_time": int(started + stored.modified(now)),
        "credits": job.credits,
    }


def _source_id(job_id: JobId) -> str:
    """Another UUID, made of the same digits: the source image's, which must never be taken for the job's."""
    return job_id[24:32] + job_id[8:24] + job_id[32:] + job_id[:8]
