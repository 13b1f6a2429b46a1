"""The sample lists match the practice service for people, and reach every final status a list can reach."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import replace
from http.client import HTTPException
from pathlib import Path

import pytest

from app.jobs.record import ENDED_STATES, RUNNING_STATES
from app.jobs.status import Status
from app.practice import PracticeConfig, PracticeService, practice_for_people
from app.practice.limits import ideal_seconds
from app.practice.people import LATENCY
from app.practice.samples import (
    BATCH_FILE,
    THOUSAND_FILE,
    Fate,
    batch,
    expected,
    expected_status,
    sample_jobs,
    thousand,
    write_samples,
)
from tests.practice.plain import balance, cancel, page, status

SAMPLES = Path(__file__).parent.parent.parent / "resources" / "samples"
TRIES = 6


@pytest.fixture
def people() -> PracticeConfig:
    """The service for people, without the waiting."""
    return replace(practice_for_people(), latency=0.0, jitter=0.0, limiter=None)


def settle(address: str, job_id: str) -> Status:
    """What the documented meaning of the answers makes of a job, in the plainest way there is."""
    lost = False
    for _ in range(TRIES):
        try:
            code = cancel(address, job_id).status
        except (OSError, HTTPException):
            lost, code = True, 0
        match code:
            case 204:
                return Status.CANCELLED
            case 403:
                return Status.NOT_ALLOWED
            case 404:
                return Status.NOT_FOUND
            case 500:
                continue
            case _:
                told = status(address, job_id)
                if told.status != 200:
                    return Status.UNKNOWN
                ended = ended_as(told.json["status"], lost=lost)
                if ended is not None:
                    return ended
    return Status.FAILED if status(address, job_id).status == 200 else Status.UNKNOWN


def ended_as(state: str, *, lost: bool) -> Status | None:
    match state:
        case "Cancelled":
            return Status.CANCELLED if lost else Status.ALREADY_CANCELLED
        case "Completed" | "Failed":
            return Status.ALREADY_FINISHED
        case "Processing":
            return Status.NOT_CANCELLABLE
        case "Pending":
            return None
        case _:
            return Status.FAILED


def test_the_lists_are_those_that_the_program_would_write(tmp_path: Path) -> None:
    write_samples(tmp_path)
    for name in (BATCH_FILE, THOUSAND_FILE):
        assert (SAMPLES / name).read_text(encoding="utf-8") == (tmp_path / name).read_text(encoding="utf-8")
    assert {file.name for file in tmp_path.iterdir()} == {BATCH_FILE, THOUSAND_FILE}


def test_the_files_hold_the_jobs_of_the_service_and_their_names() -> None:
    names = {job.job_id: job.filename for job in sample_jobs()}
    with (SAMPLES / BATCH_FILE).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert 60 <= len(rows) <= 100
    missing = [row["Job ID"] for row in rows if row["Job ID"] not in names]
    assert missing == [row.job.job_id for row in batch() if row.fate is Fate.NO_SUCH_JOB]
    assert all(names[row["Job ID"]] == row["Image"] for row in rows if row["Job ID"] not in missing)  # type: ignore[index]
    lines = (SAMPLES / THOUSAND_FILE).read_text(encoding="utf-8").splitlines()
    assert lines == [job.job_id for job in thousand()]
    assert len(names) == len(sample_jobs())


def test_the_batch_ends_in_every_status_that_a_list_can_end_in(people: PracticeConfig) -> None:
    with PracticeService(people) as service:
        ended = {row.job.job_id: settle(service.address, row.job.job_id) for row in batch()}
        assert ended == {row.job.job_id: expected_status(row.job.job_id) for row in batch()}
        cancelled = {job for job, status in ended.items() if status is Status.CANCELLED}
        assert service.cancelled_ids() == cancelled
        assert service.uncalled_for() == ()
    assert set(ended.values()) == {each for each in Status if each.is_final} - {Status.NOT_ATTEMPTED}
    assert {row.fate for row in batch()} == set(Fate)


def test_the_first_rows_are_plain_and_what_takes_long_is_early() -> None:
    assert {row.fate for row in batch()[:5]} == {Fate.CANCELLED}
    slow = [
        number for number, row in enumerate(batch()) if row.fate in (Fate.SERVER_TROUBLE, Fate.NEVER_ANSWERED)
    ]
    assert max(slow) < len(batch()) // 3


def test_all_of_the_thousand_can_be_cancelled(people: PracticeConfig) -> None:
    assert Counter(expected_status(job.job_id) for job in thousand()) == {Status.CANCELLED: 1_000}
    assert len(expected()) == 1_000 + len(batch())
    with PracticeService(people) as service:
        before = balance(service.address).json
        for job in thousand()[::20]:
            assert cancel(service.address, job.job_id).status == 204
        after = balance(service.address).json
    credits_back = sum(job.credits for job in thousand()[::20])
    assert before["reserved_credits"] - after["reserved_credits"] == credits_back


def test_the_jobs_do_not_move_with_time_and_the_running_ones_can_be_found(people: PracticeConfig) -> None:
    with PracticeService(people) as service:
        before = service.states()
        service.let_time_pass(24 * 60 * 60)
        assert service.states() == before
        running, cursor = [], ""
        while True:
            answer = page(service.address, cursor).json
            running += [record for record in answer["data"] if record["status"] in set(RUNNING_STATES)]
            cursor = answer["pagination"].get("next_cursor", "")
            if not cursor:
                break
    assert {record["process_id"] for record in running} >= {job.job_id for job in thousand()}
    assert {state for state in before.values() if state in ENDED_STATES} == set(ENDED_STATES)


def test_a_thousand_jobs_take_long_enough_to_watch_and_not_to_wait() -> None:
    config = practice_for_people()
    assert 10 <= ideal_seconds(config.limiter, 1_000, latency=LATENCY) <= 20
    assert (config.latency - config.jitter, config.latency + config.jitter) == pytest.approx((0.04, 0.08))
