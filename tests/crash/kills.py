"""Kill the program in the middle of a run, have it go on, and hold its report against the service's record.

    python -m tests.crash.kills [--kills 200] [--jobs 1000] [--seed 1]

Each round starts the command line on a list of jobs, kills it (SIGKILL) when the practice service has seen a
random number of requests and a random moment more has gone by, and lets `resume` finish the work; every few
rounds the resumed program is killed as well. Ends with 1 if a job stayed uncancelled, got lost, or was called
what it is not.
"""

from __future__ import annotations

import argparse
import csv
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import app
from app.jobs.job_id import JobId
from app.jobs.record import State
from app.jobs.status import Status
from app.practice.config import PRACTICE_KEY, PracticeConfig
from app.practice.jobs import JobMix
from app.practice.process import PracticeProcess, start_in_process

ROOT: Final = Path(app.__file__).parent.parent
PATIENCE: Final = 60.0
"""Seconds a program gets to come to its end."""
LATEST_KILL: Final = 0.05
"""Seconds after the chosen request at most: longer than any answer takes."""
STATES: Final = (
    (State.PENDING, 90.0),
    (State.PROCESSING, 4.0),
    (State.COMPLETED, 3.0),
    (State.CANCELLED, 3.0),
)
NOT_CANCELLED: Final = frozenset(
    {
        Status.ALREADY_FINISHED,
        Status.NOT_CANCELLABLE,
        Status.NOT_FOUND,
        Status.NOT_ALLOWED,
        Status.FAILED,
        Status.NOT_ATTEMPTED,
    }
)


@dataclass(frozen=True, slots=True)
class Round:
    """What one round showed. All but the first three and `claimed` must be 0."""

    kills: int
    seen_before_kill: int
    """Requests that the service had seen when the program was killed."""
    requests: int
    left_uncancelled: int
    contradicted: int
    lost: int
    unknown: int
    claimed: int
    """Jobs cancelled by somebody before and called `cancelled`: our own request may have been sent, too."""

    @property
    def is_good(self) -> bool:
        """Whether nothing was lost and nothing claimed that is not so."""
        return not (self.left_uncancelled or self.contradicted or self.lost or self.unknown)


def play(service: PracticeProcess, folder: Path, chance: random.Random, *, twice: bool) -> Round | None:
    """One round against a fresh service; none if the program was done before it was killed."""
    before = service.states()
    listed = folder / "jobs.txt"
    listed.write_text("\n".join(before))
    report = folder / "report.csv"
    last_request = len(before) - 1
    kills = 1
    _kill(
        _start(folder, "cancel", str(listed), service.address),
        service,
        chance.randint(0, last_request),
        chance,
    )
    seen = service.count_requests()
    if twice:
        kills += 1
        more = seen + chance.randint(1, 100)
        _kill(_start(folder, "resume", "", service.address), service, more, chance)
    resumed = _start(folder, "resume", "", service.address, report)
    out, _ = resumed.communicate(timeout=PATIENCE)
    if not report.exists():
        if service.count_requests():
            if State.PENDING in service.states().values():
                raise RuntimeError(f"a run that had begun was not offered again:\n{out}")
            return None  # the kill came when all was done and written down
        anew = _start(folder, "cancel", str(listed), service.address, report)
        anew.communicate(timeout=PATIENCE)
    return _judge(service, before, report, kills, seen)


def _start(
    folder: Path, command: str, listed: str, address: str, report: Path | None = None
) -> subprocess.Popen[str]:
    arguments = [sys.executable, "-m", "app", command, *([listed] if listed else []), "--yes"]
    arguments += ["--service-url", address, *(["--report", str(report)] if report else [])]
    places = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("DATA", "CONFIG", "STATE", "CACHE")}
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_"))}
    return subprocess.Popen(
        arguments,
        cwd=folder,
        env={**kept, **places, "HOME": str(folder), "TOPAZ_API_KEY": PRACTICE_KEY, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def _kill(
    program: subprocess.Popen[str], service: PracticeProcess, after: int, chance: random.Random
) -> None:
    """Kill it when the service has seen so many requests, and a random moment more has gone by."""
    with suppress(TimeoutError):
        service.wait_for_requests(after, seconds=10.0)
    with suppress(subprocess.TimeoutExpired):
        program.wait(chance.uniform(0.0, LATEST_KILL))
    program.kill()
    program.communicate()


def _judge(
    service: PracticeProcess, before: dict[JobId, State | str], report: Path, kills: int, seen: int
) -> Round:
    with report.open(encoding="utf-8-sig", newline="") as opened:
        rows = [(row["job_id"], Status(row["status"])) for row in csv.DictReader(opened)]
    told = dict(rows)
    cancelled = service.cancelled_ids()
    after = service.states()
    return Round(
        kills=kills,
        seen_before_kill=seen,
        requests=service.count_requests(),
        left_uncancelled=sum(state == State.PENDING for state in after.values()),
        contradicted=sum(_contradicts(status, one in cancelled, before[one]) for one, status in told.items()),
        lost=len(set(before) ^ set(told)) + len(rows) - len(told),
        unknown=sum(not status.is_final or status is Status.UNKNOWN for status in told.values()),
        claimed=sum(status is Status.CANCELLED and one not in cancelled for one, status in told.items()),
    )


def _contradicts(status: Status, cancelled_by_us: bool, before: State | str) -> bool:
    if status is Status.CANCELLED:
        return not cancelled_by_us and before != State.CANCELLED
    if status is Status.ALREADY_CANCELLED:
        return before != State.CANCELLED
    return cancelled_by_us and status in NOT_CANCELLED


def rounds(kills: int, jobs: int, seed: int) -> Iterable[Round]:
    """Rounds until so many kills were made."""
    chance = random.Random(seed)
    made = 0
    while made < kills:
        mix = JobMix(count=jobs, states=STATES, seed=chance.randrange(1 << 30))
        config = PracticeConfig(jobs=mix, latency=0.02, jitter=0.01)
        with start_in_process(config) as service, tempfile.TemporaryDirectory() as folder:
            one = play(service, Path(folder), chance, twice=chance.random() < 0.25 and made + 1 < kills)
        if one is not None:
            made += one.kills
            yield one


def main() -> int:
    """Play the rounds and print their sums."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--jobs", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    total: Counter[str] = Counter()
    spread: list[int] = []
    for one in rounds(chosen.kills, chosen.jobs, chosen.seed):
        total.update({name: getattr(one, name) for name in Round.__slots__})
        total["rounds"] += 1
        spread.append(one.seen_before_kill)
        if not one.is_good:
            print(one, flush=True)
    spread.sort()
    middle = spread[len(spread) // 2]
    print(f"kills                                   {total['kills']}")
    print(f"rounds, each with {chosen.jobs} jobs            {total['rounds']}")
    print(f"requests seen before the first kill     {spread[0]} to {spread[-1]}, median {middle}")
    print(f"jobs left uncancelled                   {total['left_uncancelled']}")
    print(f"rows that contradict the service        {total['contradicted']}")
    print(f"rows lost or doubled                    {total['lost']}")
    print(f"rows without a final answer             {total['unknown']}")
    print(f"cancelled by others, perhaps by us too  {total['claimed']}")
    print(
        f"requests per job                        {total['requests'] / (total['rounds'] * chosen.jobs):.3f}"
    )
    bad = total["left_uncancelled"] + total["contradicted"] + total["lost"] + total["unknown"]
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
