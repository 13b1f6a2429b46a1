"""The list always adds up, whatever is handed in, taken back or removed."""

from __future__ import annotations

import uuid

import pytest

from app.jobs.handed_in import Damage, Found, HandedIn, Reject
from app.jobs.job_id import JobId, as_job_id
from app.jobs.job_list import MOST_JOBS, JobList, ListProblem, prepared
from app.jobs.record import JobRecord, State
from app.jobs.status import Detail, Reason, Status
from app.problem import Problem


def ids(count: int, first: int = 0) -> list[JobId]:
    return [as_job_id(str(uuid.UUID(int=first + number))) for number in range(count)]


def handed(jobs: list[JobId], columns: tuple[str, ...] = (), extra: tuple[str, ...] = ()) -> HandedIn:
    return HandedIn(
        "a.csv", tuple(Found(one, line, extra) for line, one in enumerate(jobs, 1)), columns=columns
    )


def adds_up(jobs: JobList) -> bool:
    parts = len(jobs.duplicates) + len(jobs.rejects)
    return len(jobs) == sum(jobs.counts.values()) and jobs.handed_in == len(jobs) + parts


def test_rows_of_which_the_same_is_to_be_said_share_it() -> None:
    jobs = JobList()
    jobs.add(handed(ids(4)))
    for job in jobs.rows[:2]:
        jobs.set_status(job, Status.FAILED, Detail(Reason.CONFLICT, f"lock{'ed'}"))
    jobs.set_status(jobs.rows[2], Status.FAILED, Detail(Reason.CONFLICT, "locked by an editor"))
    jobs.set_status(jobs.rows[3], Status.WAITING, Detail(Reason.CONFLICT, "locked", until=5.0))
    details = [job.detail for job in jobs.rows]
    assert details[0] is details[1]
    assert [detail.message for detail in details] == ["locked", "locked", "locked by an editor", "locked"]
    assert [detail.until for detail in details] == [None, None, None, 5.0]


def test_a_job_that_is_in_the_list_already_is_named_and_kept_once() -> None:
    jobs = JobList()
    jobs.add(handed(ids(5)))
    addition = jobs.add(handed(ids(8)))
    assert [job.job_id for job in addition.jobs] == ids(3, 5)
    assert [one.job_id for one in addition.in_list_already] == ids(5)
    assert jobs.handed_in == 13
    assert adds_up(jobs)


def test_an_addition_can_be_taken_back_with_all_it_counted() -> None:
    jobs = JobList()
    jobs.add(handed(ids(2)))
    bad = Reject(3, "d7b3", Damage.TOO_SHORT)
    jobs.add(HandedIn("b", tuple(Found(one, 1) for one in ids(4)), rejects=(bad,)))
    assert jobs.can_undo()
    jobs.undo()
    assert [job.job_id for job in jobs.rows] == ids(2)
    assert (jobs.handed_in, jobs.rejects) == (2, ())
    assert adds_up(jobs)


def test_columns_that_only_one_file_had_go_with_it() -> None:
    jobs = JobList()
    jobs.add(handed(ids(1), ("File",), ("a.jpg",)))
    jobs.add(handed(ids(1, 1), ("Customer", "File"), ("Schulz", "b.jpg")))
    assert list(jobs.columns) == ["File", "Customer"]
    jobs.undo()
    assert list(jobs.columns) == ["File"]
    jobs.undo()
    assert list(jobs.columns) == []


def test_a_list_that_was_emptied_begins_with_new_columns() -> None:
    jobs = JobList()
    jobs.add(handed(ids(1), ("File",), ("a.jpg",)))
    jobs.remove(jobs.rows)
    jobs.add(handed(ids(1, 1), ("Customer",), ("Schulz",)))
    assert jobs.columns == ("Customer",)
    assert [job.extra for job in jobs.rows] == [("Schulz",)]


def test_rows_that_were_made_elsewhere_become_the_rows_of_the_list() -> None:
    jobs = JobList()
    jobs.add(handed(ids(2)))
    ready = prepared(handed(ids(4), ("File",), ("a.jpg",)))
    assert prepared(ready) is ready
    addition = jobs.add(ready)
    assert jobs.rows[2:] == [ready.rows[one] for one in ids(2, 2)] == list(addition.jobs)
    assert [one.job_id for one in addition.in_list_already] == ids(2)
    assert all(jobs.find(job.job_id) is job for job in jobs.rows)
    assert adds_up(jobs)


def test_what_was_sent_can_be_neither_removed_nor_undone() -> None:
    jobs = JobList()
    jobs.add(handed(ids(3)))
    sent, fresh = jobs.rows[0], jobs.rows[1]
    jobs.set_status(sent, Status.SENDING)
    assert not jobs.can_undo()
    assert jobs.remove([sent, fresh]) == 1
    assert jobs.find(sent.job_id) is sent
    assert jobs.find(fresh.job_id) is None
    assert adds_up(jobs)


def test_columns_of_several_files_stay_with_their_rows() -> None:
    jobs = JobList()
    jobs.add(handed(ids(1), ("File", "Customer"), ("a.jpg", "Meyer")))
    jobs.add(handed(ids(1, 1), ("Customer", "Date"), ("Schulz", "Monday")))
    assert jobs.columns == ("File", "Customer", "Date")
    assert jobs.rows[0].extra == ("a.jpg", "Meyer")
    assert jobs.rows[1].extra == ("", "Schulz", "Monday")


def test_what_the_service_said_comes_along() -> None:
    jobs = JobList()
    record = JobRecord(ids(1)[0], State.PENDING, filename="a.jpg", credits=2)
    jobs.add(handed(ids(2)), [record])
    assert jobs.rows[0].record == record
    assert jobs.rows[1].record is None


def test_a_list_that_would_grow_too_long_is_refused_and_stays_as_it_was() -> None:
    jobs = JobList()
    jobs.add(handed(ids(10)))
    with pytest.raises(Problem) as refused:
        jobs.add(handed(ids(MOST_JOBS + 1)))
    assert refused.value.what is ListProblem.TOO_MANY_JOBS
    assert len(jobs) == 10
    assert adds_up(jobs)


@pytest.mark.parametrize(
    "text", ["", "d7b3", "d7b3b3b3-7b3b-4b3b-8b3b-3b3b3b3b3b3O", "d7b3b3b3" * 5, "é" * 36]
)
def test_what_is_no_uuid_is_no_job_id(text: str) -> None:
    with pytest.raises(ValueError, match="not a job ID"):
        as_job_id(text)


def test_a_job_id_has_one_spelling() -> None:
    assert as_job_id(" D7B3B3B37B3B4B3B8B3B3B3B3B3B3B3B ") == "d7b3b3b3-7b3b-4b3b-8b3b-3b3b3b3b3b3b"
