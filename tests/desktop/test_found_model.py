"""The jobs that were found, page by page: counted right, shown once, and in order when all are there."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.desktop.find import found_model
from app.desktop.find.found_columns import COLUMNS, Column
from app.desktop.find.found_model import FoundModel
from app.desktop.table import pieces
from app.jobs.job_filter import JobFilter
from app.jobs.job_id import JobId
from app.jobs.outlook import credits_of
from app.jobs.record import JobRecord, State

pytestmark = pytest.mark.usefixtures("look")

LIVE: Final = (State.PENDING, State.PROCESSING, "Archiving")
NOON: Final = 1_700_000_000


def record(number: int, started: int | None = NOON, state: State | str = State.PENDING) -> JobRecord:
    job_id = JobId(f"{number:08x}-5d1c-4f0e-9b1e-2f8a7c3d5e60")
    price = None if number % 9 == 0 else number % 5
    return JobRecord(job_id, state, f"{number}.jpg", f"Model {number % 3}", "", 0, price, started)


def pages(records: list[JobRecord], length: int = 10) -> Iterable[list[JobRecord]]:
    return (records[first : first + length] for first in range(0, len(records), length))


def walk(model: FoundModel, records: list[JobRecord], *, is_complete: bool = True) -> None:
    model.begin_walk()
    for page in pages(records):
        model.take(page)
    model.end_walk(is_complete=is_complete)


def shown(model: FoundModel) -> list[JobRecord]:
    return [model.record_at(place) for place in range(model.shown)]


@pytest.mark.parametrize("order", ["newest first", "oldest first", "any", "with gaps"])
def test_whatever_order_jobs_come_in_the_newest_stands_on_top_in_the_end(order: str) -> None:
    records = [record(number, NOON - number) for number in range(95)]
    if order == "oldest first":
        records.reverse()
    elif order == "any":
        random.Random(1).shuffle(records)
    elif order == "with gaps":
        records = [replace(one, creation_time=None) if at % 7 == 0 else one for at, one in enumerate(records)]
    model = FoundModel()
    model.sort(COLUMNS.index(Column.STARTED), Qt.SortOrder.DescendingOrder)
    walk(model, records)
    known = [one for one in records if one.started is not None]
    unknown = [one for one in records if one.started is None]
    assert shown(model) == [*sorted(known, key=lambda one: one.started or 0, reverse=True), *unknown]


def test_a_page_that_brings_what_is_known_and_what_is_new_counts_each_job_once() -> None:
    model = FoundModel()
    first = [record(number) for number in range(20)]
    again = [replace(one, state=State.COMPLETED) for one in first[15:]]
    walk(model, [*first, *again, record(20), record(20), record(21, state=State.FAILED)])
    assert {one.job_id for one in shown(model)} == {one.job_id for one in (*first[:15], record(20))}
    assert model.tally.total == 16


def test_counts_and_credits_are_those_of_the_jobs_through_everything() -> None:
    chance = random.Random(7)
    model = FoundModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    known: dict[JobId, JobRecord] = {}
    for _ in range(30):
        states = (*LIVE, *LIVE, State.COMPLETED)
        numbers = chance.sample(range(80), 40)
        some = [record(one, NOON - one, chance.choice(states)) for one in numbers]
        some += chance.choices(some, k=5)
        is_complete = chance.random() < 0.5
        if is_complete:
            known = {one: before for one, before in known.items() if one in {new.job_id for new in some}}
        for one in some:
            if one.is_running or one.job_id in known:
                known[one.job_id] = one
        walk(model, some, is_complete=is_complete)
        running = [one for one in known.values() if one.is_running]
        assert +model.tally.states == Counter(str(one.state) for one in running)
        assert +model.tally.models == Counter(one.model for one in running)
        assert model.tally.credits == credits_of(running)
        model.show_only(JobFilter(search=chance.choice(["", "1", "7.jpg"])))
        model.sort(chance.randrange(-1, len(COLUMNS)), chance.choice(list(Qt.SortOrder)))
        model.show_only(JobFilter())
        assert sorted(model.keys()) == sorted(one.job_id for one in running)
    assert tester.model() is model


def test_what_comes_while_a_search_is_on_is_searched_too() -> None:
    model = FoundModel()
    model.begin_walk()
    model.take([record(number) for number in range(10)])
    model.show_only(JobFilter(search="17.jpg"))
    assert model.shown == 0
    model.take([record(number) for number in range(10, 20)])
    model.end_walk(is_complete=True)
    assert [one.filename for one in shown(model)] == ["17.jpg"]


def test_jobs_that_are_sorted_between_turns_stand_as_if_sorted_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chance, model, at_once = random.Random(3), FoundModel(), FoundModel()
    known: list[JobRecord] = []
    model.begin_walk()
    at_once.begin_walk()
    for _ in range(60):
        some = [record(chance.randrange(400), NOON - chance.randrange(900)) for _ in range(20)]
        known += some
        wanted = JobFilter(search=chance.choice(["", "1", "7.jpg"]), model=chance.choice(["", "model 2"]))
        column, order = chance.randrange(-1, len(COLUMNS)), chance.choice(list(Qt.SortOrder))
        monkeypatch.setattr(found_model, "AT_ONCE", 0)
        monkeypatch.setattr(pieces, "PIECE", 0.0)
        model.show_only(wanted)
        model.sort(column, order)
        for _ in range(chance.choice([0, 1, 30])):
            QCoreApplication.processEvents()
        if chance.random() < 0.5:
            model.take(some)
            at_once.take(some)
        model.order_anew()
        model.settle()
        monkeypatch.setattr(found_model, "AT_ONCE", 10_000)
        at_once.show_only(wanted)
        at_once.sort(column, order)
        at_once.order_anew()
        assert shown(model) == shown(at_once)
    assert len({one.job_id for one in known}) > 100
