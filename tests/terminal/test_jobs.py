"""What a script and a person see of `jobs`, and of `cancel --running`."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Final

import pytest

from app.jobs.record import State
from app.practice.config import PRACTICE_KEY, ListTroubles, PracticeConfig, PracticeKey
from app.practice.contract import ALL_CALLS, Call
from app.practice.jobs import MODELS, Job, JobMix, draw_jobs
from app.practice.service import PracticeService
from tests.terminal.program import Program

HOUR: Final = 3_600.0
MIXED: Final = tuple(
    replace(
        job,
        state=(State.PENDING, State.PROCESSING, State.COMPLETED)[number % 3],
        age=60.0 if number < 60 else 5 * HOUR,
        model=number % 2,
        # A name that is an ID itself, and not that of the job.
        filename=f"00000000-0000-4000-8000-{number:012d}.jpg",
    )
    for number, job in enumerate(draw_jobs(JobMix(count=120)))
)
RUNNING: Final = tuple(job for job in MIXED if job.state is not State.COMPLETED)


def table_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def ids(jobs: tuple[Job, ...] | list[Job]) -> set[str]:
    return {job.job_id for job in jobs}


def test_the_running_jobs_are_printed_with_what_a_person_wants_to_know(program: Program) -> None:
    with PracticeService(PracticeConfig(jobs=MIXED)) as service:
        done = program.run("jobs", "--service-url", service.address)
        heading, *lines = done.out.splitlines()
        assert heading.split() == ["State", "Started", "Credits", "Progress", "Model", "Job", "ID", "File"]
        assert len(lines) == len(RUNNING)
        assert all(any(job.job_id in line for line in lines) for job in RUNNING)
        assert "1 minute ago" in done.out
        assert "5 hours ago" in done.out
        credits_in_all = sum(job.credits for job in RUNNING)
        assert done.err.splitlines()[-1] == f"{len(RUNNING)} jobs ({credits_in_all} credits)."
        assert done.code == 0
        assert {seen.call for seen in service.requests} == {Call.LIST}


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        (("--state", "processing"), lambda job: job.state is State.PROCESSING),
        (("--state", "completed,PENDING"), lambda job: job.state is not State.PROCESSING),
        (("--started-within", "2h"), lambda job: job in RUNNING and job.age < HOUR),
        (
            ("--started-within", "1d", "--model", MODELS[1][0][:7]),
            lambda job: job in RUNNING and job.model == 1,
        ),
        (("--search", "0000000007"), lambda job: job in RUNNING and "0000000007" in job.filename),
    ],
)
def test_filters_choose_among_them(program: Program, typed: tuple[str, ...], wanted: object) -> None:
    assert callable(wanted)
    with PracticeService(PracticeConfig(jobs=MIXED)) as service:
        done = program.run("jobs", *typed, "--format", "csv", "--service-url", service.address)
        chosen = [job for job in MIXED if wanted(job)]
        assert chosen
        assert {row["job_id"] for row in table_of(done.out)} == ids(chosen)
        assert done.code == 0


def test_csv_and_json_say_the_same(program: Program) -> None:
    with PracticeService(PracticeConfig(jobs=MIXED)) as service:
        where = ("--service-url", service.address)
        as_csv = table_of(program.run("jobs", "--format", "csv", *where).out)
        as_json = json.loads(program.run("jobs", "--format", "json", *where).out)
        assert list(as_csv[0]) == ["job_id", "state", "filename", "model", "credits", "started", "progress"]
        assert [{name: str(value) for name, value in one.items()} for one in as_json] == as_csv


def test_what_jobs_prints_can_be_cancelled_without_doubt(program: Program) -> None:
    with PracticeService(PracticeConfig(jobs=MIXED)) as service:
        where = ("--service-url", service.address)
        listed = program.run("jobs", "--state", "pending", "--format", "csv", *where)
        done = program.run("cancel", "-", "--yes", *where, typed=listed.out)
        assert done.code == 0
        pending = [job for job in MIXED if job.state is State.PENDING]
        assert service.cancelled_ids() == ids(pending)
        assert set(service.cancel_requests()) == ids(pending)


def test_running_jobs_are_cancelled_after_their_number_was_shown(program: Program) -> None:
    with (
        PracticeService(PracticeConfig(jobs=MIXED)) as service,
        program.at_terminal(
            *("cancel", "--running", "--state", "pending", "--started-within", "2h"),
            *("--service-url", service.address),
            key=PRACTICE_KEY,
        ) as terminal,
    ):
        wanted = [job for job in MIXED if job.state is State.PENDING and job.age < HOUR]
        stake = sum(job.credits for job in wanted)
        terminal.sees(f"{len(wanted)} jobs ({stake} credits).")
        terminal.sees(f"Cancel {len(wanted)} jobs ({stake} credits) with the key “TOPAZ_API_KEY”")
        terminal.sees("[y/N]")
        assert service.cancel_requests() == {}
        terminal.types("y")
        assert terminal.end() == 0
        assert service.cancelled_ids() == ids(wanted)
        before = sum(job.credits for job in RUNNING)
        assert (
            f"{before:,} credits were reserved before the run, {before - stake:,} are now" in terminal.shown
        )


def test_a_no_cancels_nothing(program: Program) -> None:
    with (
        PracticeService(PracticeConfig(jobs=MIXED)) as service,
        program.at_terminal(
            "cancel", "--running", "--service-url", service.address, key=PRACTICE_KEY
        ) as terminal,
    ):
        terminal.sees("[y/N]")
        terminal.types("n")
        assert terminal.end() == 130
        assert service.cancel_requests() == {}


def test_a_script_says_yes_beforehand(program: Program) -> None:
    with PracticeService(PracticeConfig(jobs=MIXED, processing_cancellable=True)) as service:
        done = program.run("cancel", "--running", "--yes", "--service-url", service.address)
        assert done.code == 0
        assert service.cancelled_ids() == ids(RUNNING)


def test_where_the_list_cannot_be_read_whole_the_exit_code_says_so(program: Program) -> None:
    stuck = PracticeConfig(
        jobs=MIXED * 1, list_troubles=ListTroubles(stuck=True), processing_cancellable=True
    )
    with PracticeService(replace(stuck, jobs=JobMix(count=350))) as service:
        where = ("--service-url", service.address)
        listed = program.run("jobs", *where)
        assert listed.code == 1
        assert "could not be read to its end" in listed.err
        done = program.run("cancel", "--running", "--yes", *where)
        assert done.code == 1, "jobs that were not found are not cancelled"
        assert service.cancelled_ids(), "what was found is"


@pytest.mark.parametrize(
    ("may", "key", "code", "says"),
    [
        (ALL_CALLS - {Call.LIST}, PRACTICE_KEY, 1, "may not read the service's list"),
        (ALL_CALLS, "another-key", 3, "does not accept the key"),
    ],
    ids=["no list", "another key"],
)
def test_a_key_that_may_not_is_told_in_a_sentence(
    program: Program, may: frozenset[Call], key: str, code: int, says: str
) -> None:
    with PracticeService(PracticeConfig(jobs=MIXED, keys=(PracticeKey(may=may),))) as service:
        for command in (("jobs",), ("cancel", "--running", "--yes")):
            done = program.run(*command, "--service-url", service.address, key=key)
            assert done.code == code
            assert says in done.err
        assert service.cancel_requests() == {}


def test_an_account_without_jobs_is_no_error(program: Program) -> None:
    with PracticeService(PracticeConfig(jobs=())) as service:
        done = program.run("jobs", "--service-url", service.address)
        assert (done.code, done.out, done.err) == (0, "", "No job is running.\n")


def test_a_state_that_nobody_is_in_is_named_with_those_that_were_seen(program: Program) -> None:
    with PracticeService(PracticeConfig(jobs=MIXED)) as service:
        done = program.run("jobs", "--state", "procesing", "--service-url", service.address)
        assert "No job is “Procesing”." in done.err
        assert "Completed, Pending, Processing" in done.err


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        (("jobs", "--started-within", "5"), "5 of what? Write it as 5m, 5h or 5d"),
        (("jobs", "--started-within", "soon"), "is no length of time. Write it as 30m, 2h or 1d"),
        (("jobs", "--started-within", "0h"), "is no length of time"),
        (("jobs", "--state", ","), "is no state. The service's states are Pending, Processing"),
        (("cancel", "--running", "--state", "failed", "--yes"), "Failed are not running"),
        (("cancel", "--running", "list.txt", "--yes"), "leave out files and job IDs"),
        (("cancel", "list.txt", "--search", "wedding", "--yes"), "add --running"),
    ],
)
def test_what_cannot_be_meant_is_said_before_anything_is_sent(
    program: Program, typed: tuple[str, ...], says: str
) -> None:
    with PracticeService(PracticeConfig(jobs=MIXED)) as service:
        done = program.run(*typed, "--service-url", service.address)
        assert done.code == 2
        assert says in done.err
        assert service.requests == ()


def test_a_table_that_nobody_reads_to_its_end_ends_quietly(program: Program) -> None:
    with (
        PracticeService(PracticeConfig(jobs=JobMix(count=3_000))) as service,
        program.start("jobs", "--format", "csv", "--service-url", service.address) as process,
    ):
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith("job_id,")
        process.stdout.close()
        assert "Error" not in process.stderr.read()
