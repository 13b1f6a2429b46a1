"""Runs that were cut off: which there are, and how they are described."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.problem import Problem
from app.records.run_values import RunSummary
from app.session import Session
from app.terminal.arguments import PROGRAM
from app.terminal.front import Front
from app.terminal.steps import jobs_in_words
from app.wording import in_words


@dataclass(frozen=True, slots=True)
class CutOff:
    """What a look into the folder of runs has found: the newest first, but last those that were killed
    between their last answer and their own end. The damaged ones were told.
    """

    runs: tuple[RunSummary, ...]
    damaged: int


def look_for_cut_off(front: Front, session: Session) -> CutOff:
    """Look for runs that were cut off; say which cannot be read."""
    damaged: list[Problem] = []

    def begin(
        then: Callable[[tuple[RunSummary, ...]], None], failed: Callable[[Problem | Exception], None]
    ) -> None:
        session.past.find_unfinished(then, damaged.append, failed)

    runs = front.wait_for(begin)
    for problem in damaged:
        front.say(in_words(problem))
    return CutOff(tuple(sorted(runs, key=lambda run: not run.left)), len(damaged))


def how_to_go_on(run: RunSummary, session: Session) -> str:
    """What to type to go on with a run."""
    elsewhere = run.address != session.address.base
    return f"{PROGRAM} resume --service-url {run.address}" if elsewhere else f"{PROGRAM} resume"


def mention_cut_off(front: Front, session: Session) -> None:
    """Say that there is a run to go on with, before another one begins."""
    if session.is_practice:
        return
    for run in look_for_cut_off(front, session).runs[:1]:
        if run.left:
            front.say(f"{name_of(run)} was cut off. To go on with it: {how_to_go_on(run, session)}")


def name_of(run: RunSummary) -> str:
    """A run, as a person would call it."""
    begun = datetime.fromtimestamp(run.started_at).astimezone().strftime("%d %B %Y, %H:%M")
    source = f" from {run.source}" if run.source else ""
    return f"The run of {begun}{source}"


def describe(run: RunSummary) -> str:
    """How far a run came."""
    done = run.rows - run.left
    return (
        f"{name_of(run)}: {jobs_in_words(run.rows)} with the key “{run.key_name}” at {run.address}."
        f" {done:,} are done, {run.perhaps_sent:,} may have been sent and are asked about first,"
        f" {run.never_sent:,} were never sent."
    )
