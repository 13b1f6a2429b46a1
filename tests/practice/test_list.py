"""The list is walked to its end, and goes wrong in the ways it is told to."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import pytest

from app.jobs.record import State
from app.practice import Job, JobMix, PracticeConfig, PracticeService
from app.practice.config import ListTroubles, Strange
from app.practice.jobs import draw_jobs
from tests.practice.plain import call, page

MIX = JobMix(230, states=((State.PENDING, 1.0), (State.COMPLETED, 2.0)))
NEWEST_FIRST = [job.job_id for job in reversed(list(draw_jobs(MIX)))]


@dataclass
class Walk:
    """What a walk saw."""

    ids: list[str] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    refusals: list[int] = field(default_factory=list)
    last: Any = None


def walk(address: str, *, limit: int = 100, at_most: int = 20) -> Walk:
    """Walk the list as a client would that believes everything, starting over where a cursor is refused."""
    seen, cursor = Walk(), ""
    for _ in range(at_most):
        answer = page(address, cursor, limit)
        if answer.status != 200:
            seen.refusals.append(answer.status)
            seen.ids.clear()
            cursor = ""
            continue
        seen.last = answer.json
        seen.sizes.append(len(seen.last["data"]))
        seen.ids += [record["process_id"] for record in seen.last["data"]]
        cursor = seen.last["pagination"].get("next_cursor", "")
        if not cursor:
            break
    return seen


def walk_with(troubles: ListTroubles, *, limit: int = 100) -> Walk:
    with PracticeService(PracticeConfig(jobs=MIX, list_troubles=troubles)) as service:
        return walk(service.address, limit=limit)


def test_a_walk_sees_every_job_once_the_newest_first() -> None:
    seen = walk_with(ListTroubles())
    assert seen.ids == NEWEST_FIRST
    assert seen.sizes == [100, 100, 30]
    assert seen.last["pagination"] == {"has_next_page": False}


def test_the_last_full_page_is_the_last_one() -> None:
    with PracticeService(PracticeConfig(jobs=JobMix(200))) as service:
        assert walk(service.address).sizes == [100, 100]


def test_an_account_without_jobs_has_one_empty_page() -> None:
    with PracticeService(PracticeConfig(jobs=())) as service:
        assert page(service.address).json == {"data": [], "pagination": {"has_next_page": False}}


def test_a_page_holds_50_jobs_unless_told_otherwise() -> None:
    with PracticeService(PracticeConfig(jobs=MIX)) as service:
        answer = call(service.address, "GET", "/image/v1/status?paginated=true")
        assert len(answer.json["data"]) == 50


@pytest.mark.parametrize(
    "query",
    [
        "paginated=maybe",
        *(f"paginated=true&limit={limit}" for limit in ("0", "101", "-1", "ten", "", "9" * 5000)),
    ],
)
def test_parameters_outside_the_contract_are_400(query: str) -> None:
    with PracticeService(PracticeConfig(jobs=())) as service:
        assert call(service.address, "GET", f"/image/v1/status?{query}").status == 400


@pytest.mark.parametrize("cursor", ["x", "MC4x", "AAAA", "%F0%9F%98%80", "MC4xMDAuMDAwMDAwMDA="])
def test_a_made_up_cursor_is_400(cursor: str) -> None:
    with PracticeService(PracticeConfig(jobs=MIX)) as service:
        assert page(service.address, cursor).status == 400


def test_new_jobs_at_the_front_shift_nothing() -> None:
    seen = walk_with(ListTroubles(appear=7))
    assert seen.ids == NEWEST_FIRST
    with PracticeService(PracticeConfig(jobs=MIX, list_troubles=ListTroubles(appear=7))) as service:
        walk(service.address)
        newest = page(service.address).json["data"]
    assert [record["filename"][:3] for record in newest[:15]] == ["NEW"] * 14 + ["IMG"]


def test_jobs_added_from_outside_come_first() -> None:
    late = Job(NEWEST_FIRST[0], filename="late.jpg", age=0)
    with PracticeService(PracticeConfig(jobs=())) as service:
        service.add_jobs([late])
        assert [record["filename"] for record in page(service.address).json["data"]] == ["late.jpg"]
        with pytest.raises(ValueError, match="there already"):
            service.add_jobs([late])


def test_pages_can_repeat_and_skip_entries() -> None:
    repeating = walk_with(ListTroubles(repeat=3), limit=50)
    assert repeating.ids[47:50] == repeating.ids[50:53]
    assert set(repeating.ids) == set(NEWEST_FIRST)
    skipping = walk_with(ListTroubles(skip=3), limit=50)
    assert skipping.ids[50] == NEWEST_FIRST[53]
    assert len(skipping.ids) == len(set(skipping.ids)) == 230 - 4 * 3


def test_cursors_can_expire_in_the_middle() -> None:
    seen = walk_with(ListTroubles(expire_at=(2,)))
    assert seen.refusals == [400]
    assert seen.ids == NEWEST_FIRST


def test_an_expired_cursor_stays_expired() -> None:
    with PracticeService(PracticeConfig(jobs=MIX, list_troubles=ListTroubles(expire_at=(1,)))) as service:
        cursor = page(service.address).json["pagination"]["next_cursor"]
        assert [page(service.address, cursor).status for _ in range(3)] == [400] * 3


def test_pages_can_be_empty_or_stuck_or_promise_too_much() -> None:
    empty = walk_with(ListTroubles(empty_every=2), limit=50)
    assert 0 in empty.sizes
    assert empty.ids == NEWEST_FIRST
    stuck = walk_with(ListTroubles(stuck=True))
    assert len(stuck.sizes) == 20
    assert all(before == after for before, after in pairwise(stuck.sizes[1:]))
    promising = walk_with(ListTroubles(says_more=True))
    assert promising.last["pagination"] == {"has_next_page": True}


def test_entries_can_be_strange_in_every_way() -> None:
    kinds = len(Strange)
    troubles = ListTroubles(strange_every=2)
    config = PracticeConfig(jobs=JobMix(2 * kinds), list_troubles=troubles)
    with PracticeService(config) as service:
        entries = list(reversed(page(service.address).json["data"]))
    plain, strange = entries[0::2], entries[1::2]
    assert {entry["status"] for entry in plain} == {"Pending"}
    found = dict(zip(Strange, strange, strict=True))
    assert found[Strange.UNKNOWN_STATE]["status"] == "Archiving"
    assert set(found[Strange.ONLY_ID_AND_STATE]) == {"process_id", "status"}
    assert found[Strange.NULL_FIELDS]["credits"] is None
    assert isinstance(found[Strange.WRONG_TYPES]["credits"], str)
    assert "status" not in found[Strange.NO_STATE]
    assert "process_id" not in found[Strange.NO_ID]
    assert len(found[Strange.BROKEN_ID]["process_id"]) == 35
    assert found[Strange.UPPER_CASE_ID]["process_id"].isupper()
    assert found[Strange.EXTRA_FIELDS]["priority"] == "high"
    assert isinstance(found[Strange.NOT_AN_OBJECT], str)


def test_the_same_seed_gives_the_same_jobs_and_another_one_others() -> None:
    assert list(draw_jobs(MIX)) == list(draw_jobs(MIX))
    others = {job.job_id for job in draw_jobs(JobMix(230, seed=2))}
    assert not others & set(NEWEST_FIRST)
