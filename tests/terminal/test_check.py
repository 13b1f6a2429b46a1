"""`cancel --check`, as a person and a script see it: what the service says before a run and after it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from app.jobs.record import State
from app.practice import troubles
from app.practice.config import PRACTICE_KEY, PracticeConfig, PracticeKey
from app.practice.contract import ALL_CALLS, Call
from app.practice.faults import Rule, When, first, only
from app.practice.jobs import Job, JobMix, draw_jobs
from app.practice.service import PracticeService
from tests.terminal.lists import statuses_of
from tests.terminal.program import Program

DRAWN: Final = tuple(replace(job, credits=3, state=State.PENDING) for job in draw_jobs(JobMix(count=20)))
PENDING: Final = DRAWN[:10]
COMPLETED: Final = tuple(replace(job, state=State.COMPLETED) for job in DRAWN[10:14])
GONE: Final = tuple(replace(job, state=State.CANCELLED) for job in DRAWN[14:16])
STRANGER: Final = DRAWN[16]
THERE: Final = (*PENDING, *COMPLETED, *GONE)
BEFORE: Final = (
    "10 can be cancelled.",
    "4 have finished already; nothing is sent for them.",
    "2 are cancelled already; nothing is sent for them.",
    "1 is not known to the service with this key.",
)


def save(folder: Path, jobs: tuple[Job, ...]) -> str:
    (folder / "list.txt").write_text("\n".join(job.job_id for job in jobs) + "\n", encoding="utf-8")
    return "list.txt"


def test_what_would_be_sent_is_shown_before_the_question(program: Program) -> None:
    with (
        PracticeService(PracticeConfig(jobs=THERE)) as service,
        program.at_terminal(
            *("cancel", save(program.folder, (*THERE, STRANGER)), "--check", "--report", "out.csv"),
            *("--service-url", service.address),
            key=PRACTICE_KEY,
        ) as terminal,
    ):
        for sentence in BEFORE:
            terminal.sees(sentence)
        terminal.sees("Cancel 11 jobs (30 credits) with the key “TOPAZ_API_KEY”")
        terminal.sees("[y/N]")
        assert service.cancel_requests() == {}
        terminal.types("y")
        terminal.sees("All 12 are cancelled, says the service.")
        terminal.sees("No new job was started meanwhile.")
        terminal.sees("30 credits were reserved before the run, 0 are now.")
        assert terminal.end() == 1, "one job is not known"
        assert set(service.cancel_requests()) == {job.job_id for job in (*PENDING, STRANGER)}
    assert statuses_of(program.folder / "out.csv") == {
        "cancelled": 10,
        "already_finished": 4,
        "already_cancelled": 2,
        "not_found": 1,
    }


def test_a_no_after_the_check_sends_nothing(program: Program) -> None:
    with (
        PracticeService(PracticeConfig(jobs=THERE)) as service,
        program.at_terminal(
            *("cancel", save(program.folder, THERE), "--check", "--service-url", service.address),
            key=PRACTICE_KEY,
        ) as terminal,
    ):
        terminal.sees("[y/N]")
        terminal.types("n")
        terminal.sees("Nothing was sent.")
        assert terminal.end() == 130
        assert service.cancel_requests() == {}


def test_a_script_gets_both_checks_without_a_question(program: Program) -> None:
    with PracticeService(PracticeConfig(jobs=THERE, cancel_takes=3_600.0)) as service:
        name = save(program.folder, (*THERE, STRANGER))
        done = program.run("cancel", name, "--check", "--yes", "--service-url", service.address)
        assert tuple(done.err.splitlines()[1:5]) == BEFORE
        assert "2 of 12 are cancelled, says the service. 10 are still shown as Pending." in done.err
        assert "Check again soon." in done.err
        assert done.code == 1


def test_where_all_have_ended_there_is_nothing_to_ask(program: Program) -> None:
    with (
        PracticeService(PracticeConfig(jobs=THERE)) as service,
        program.at_terminal(
            *("cancel", save(program.folder, COMPLETED), "--check", "--service-url", service.address),
            key=PRACTICE_KEY,
        ) as terminal,
    ):
        terminal.sees("All of them have ended already, so nothing is sent.")
        terminal.sees("4  Had already finished")
        assert terminal.end() == 0
        assert service.cancel_requests() == {}
        assert "[y/N]" not in terminal.shown


def test_running_jobs_are_checked_afterwards_and_not_twice_before(program: Program) -> None:
    with PracticeService(PracticeConfig(jobs=THERE)) as service:
        done = program.run("cancel", "--running", "--check", "--yes", "--service-url", service.address)
        assert done.code == 0
        assert "All 10 are cancelled, says the service. No new job was started meanwhile." in " ".join(
            done.err.splitlines()
        )
        calls = [seen.call for seen in service.requests]
        first_cancel = calls.index(Call.CANCEL)
        assert Call.STATUS not in calls[:first_cancel]


def test_a_job_without_an_answer_is_asked_about_once_more(program: Program) -> None:
    lost = frozenset({PENDING[0].job_id})
    faults = (
        Rule(
            When(frozenset({Call.CANCEL}), lost, tries=only(1)), troubles.reset_unanswered(carried_out=True)
        ),
        Rule(When(frozenset({Call.STATUS}), lost, nth=first(1)), troubles.refuse(400)),
    )
    with PracticeService(PracticeConfig(jobs=PENDING, faults=faults)) as service:
        done = program.run("cancel", "--running", "--check", "--yes", "--service-url", service.address)
        assert "No answer came for 1 job; the service is asked once more." in done.err
        assert "10  Cancelled" in done.out
        assert done.code == 0


@pytest.mark.parametrize(
    ("may", "key", "code", "says"),
    [
        (ALL_CALLS - {Call.STATUS}, PRACTICE_KEY, 0, "may not ask what jobs are doing."),
        (ALL_CALLS - {Call.LIST}, PRACTICE_KEY, 0, "So nobody can say here whether new jobs were started"),
        (ALL_CALLS, "another-key", 3, "does not accept the key"),
    ],
    ids=["no states", "no list", "another key"],
)
def test_a_key_that_may_not_ask_cancels_all_the_same(
    program: Program, may: frozenset[Call], key: str, code: int, says: str
) -> None:
    with PracticeService(PracticeConfig(jobs=PENDING, keys=(PracticeKey(may=may),))) as service:
        name = save(program.folder, PENDING)
        done = program.run("cancel", name, "--check", "--yes", "--service-url", service.address, key=key)
        assert says in done.err
        assert done.code == code
        assert len(service.cancelled_ids()) == (10 if code == 0 else 0)


def test_the_help_says_what_a_check_does(program: Program) -> None:
    assert "--check" in program.run("cancel", "--help").out
