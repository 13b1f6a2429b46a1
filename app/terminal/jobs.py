"""`job-canceller jobs`, and what `cancel --running` hands in: the jobs that the service has."""

from __future__ import annotations

import sys
import time
from io import TextIOWrapper

from app.jobs.handed_in import from_service
from app.jobs.job_filter import JobFilter
from app.jobs.outlook import credits_of
from app.jobs.record import JobRecord, State
from app.session import Place, Session
from app.terminal.arguments import Format, JobsOrder
from app.terminal.exit_code import ExitCode
from app.terminal.front import Front
from app.terminal.job_lists import printed
from app.terminal.keys import KeySource
from app.terminal.search import Findings, exit_code_of, search, tell_end
from app.terminal.steps import jobs_in_words, open_session
from app.terminal.words import in_plain_english
from app.wording.find import with_credits


def jobs(front: Front, order: JobsOrder, place: Place, keys: KeySource) -> ExitCode:
    """Print the jobs that pass the filter. Raises `Leave`, `Interrupted` and `Problem`."""
    with open_session(front, place) as session:
        with front.interrupts.raising():
            keys.find(front, session)
        findings = search(front, session, order.patience)
        passing = findings.passing(order.wanted)
        if order.format is not Format.TABLE:
            _write_in_utf8()
        if passing or order.format is not Format.TABLE:
            for line in printed(passing, order.format, time.time()):
                front.screen.result(line)
        if passing:
            front.say(f"{_how_many(passing)}.")
        else:
            front.say(_nothing_found(findings, order.wanted))
        tell_end(front, session, findings)
        return exit_code_of(findings.end)


def hand_in_running(front: Front, session: Session, wanted: JobFilter, patience: float | None) -> ExitCode:
    """Put the running jobs that pass the filter into the list, and say how many they are.

    The exit code is the worst that can be said of the search: with anything but `DONE` there may be more
    jobs than were found. Raises `Leave` where there are none, `Interrupted` and `Problem`.
    """
    findings = search(front, session, patience)
    passing = [record for record in findings.passing(wanted) if record.is_running]
    tell_end(front, session, findings)
    code = exit_code_of(findings.end)
    if not passing:
        raise front.leaving(code, _nothing_found(findings, wanted))
    session.add(from_service(passing), passing)
    front.say(f"{_how_many(passing)}.")
    return code


def _how_many(records: list[JobRecord]) -> str:
    return with_credits(jobs_in_words(len(records)), credits_of(records), in_plain_english)


def _nothing_found(findings: Findings, wanted: JobFilter) -> str:
    """Why there is nothing: no job at all, or a filter that lets none through."""
    if not any(record.is_running for record in findings.records) and not wanted.states:
        return "No job is running."
    seen = findings.states()
    unseen = sorted(str(state) for state in wanted.states if str(state) not in seen)
    if unseen and not any(state in list(State) for state in unseen):
        states = f" The states that were seen: {', '.join(seen)}." if seen else ""
        return f"No job is {' or '.join(f'“{state}”' for state in unseen)}.{states}"
    return "No job passes the filter."


def _write_in_utf8() -> None:
    """What programs read is UTF-8 on every system, where it does not go to a terminal."""
    if isinstance(sys.stdout, TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8")
