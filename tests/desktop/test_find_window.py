"""A person finds running jobs without knowing their IDs: in the real window, at the practice service."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

from app.desktop.find.find_window import FindWindow
from app.desktop.find.found_columns import COLUMNS, Column
from app.desktop.main_window import MainWindow
from app.jobs.record import State
from app.practice import JobMix, PracticeConfig, PracticeKey, PracticeService
from app.practice.config import ListTroubles
from app.practice.contract import ALL_CALLS, Call
from app.practice.jobs import MODELS, Job, draw_jobs
from tests.desktop.conftest import Opening, Person

MIXED: Final = tuple(
    replace(
        job,
        state=(State.PENDING, State.PROCESSING, State.COMPLETED)[number % 3],
        age=5 * 60.0 if number < 150 else 3 * 3_600.0,
        model=number % 2,
    )
    for number, job in enumerate(draw_jobs(JobMix(count=360)))
)
RUNNING: Final = [job for job in MIXED if job.state is not State.COMPLETED]

Finding = Callable[[PracticeConfig], tuple[MainWindow, FindWindow, PracticeService]]


@pytest.fixture
def finding(opening: Opening, person: Person) -> Finding:
    """Presses "Find my running jobs…" at a service with that configuration."""

    def press(config: PracticeConfig) -> tuple[MainWindow, FindWindow, PracticeService]:
        window, service = opening(config)
        person.press(window, "Find my running jobs…")
        return window, person.dialog(FindWindow), service

    return press


def everything_is_read(person: Person, opened: FindWindow) -> None:
    person.wait(lambda: not opened.is_looking)


def shown_ids(opened: FindWindow) -> list[str]:
    return list(opened.model.keys())


def text_in(opened: FindWindow, place: int, column: Column) -> str:
    return str(opened.model.index(place, COLUMNS.index(column)).data())


def choose(field: QComboBox, beginning: str) -> None:
    at = next(at for at in range(field.count()) if field.itemText(at).startswith(beginning))
    field.setCurrentIndex(at)
    field.activated.emit(at)


def click_on_row(opened: FindWindow, place: int, modifiers: Qt.KeyboardModifier) -> None:
    spot = opened.table.visualRect(opened.model.index(place, 0)).center()
    QTest.mouseClick(opened.table.viewport(), Qt.MouseButton.LeftButton, modifiers, QPoint(spot))


def add_button(opened: FindWindow, person: Person) -> str:
    return next(text for text in person.buttons(opened) if text.startswith("Add"))


def test_running_jobs_are_shown_with_what_a_person_knows_them_by(finding: Finding, person: Person) -> None:
    _, opened, service = finding(PracticeConfig(jobs=MIXED))
    everything_is_read(person, opened)
    assert set(shown_ids(opened)) == {job.job_id for job in RUNNING}
    stake = sum(job.credits for job in RUNNING)
    assert opened.state_text.startswith(f"{len(RUNNING)} jobs are running ({stake:,} credits). Read at ")
    first = next(job for job in RUNNING if job.job_id == shown_ids(opened)[0])
    assert text_in(opened, 0, Column.FILE) == first.filename
    assert text_in(opened, 0, Column.MODEL) == MODELS[first.model][0]
    assert text_in(opened, 0, Column.CREDITS) == str(first.credits)
    assert text_in(opened, 0, Column.STATE) == str(first.state)
    assert text_in(opened, 0, Column.STARTED).endswith(", 5 minutes ago")
    assert text_in(opened, 0, Column.PROGRESS).endswith(" %")
    assert {seen.call for seen in service.requests} == {Call.LIST}


def test_the_first_page_is_there_while_the_others_load_and_the_rest_can_be_left_out(
    finding: Finding, person: Person
) -> None:
    _, opened, _ = finding(PracticeConfig(jobs=JobMix(count=5_000), latency=0.05))
    person.wait(lambda: opened.model.shown > 0)
    assert "Reading the service's list…" in opened.state_text
    person.press(opened, "Stop")
    assert 0 < opened.model.shown < 5_000
    assert "There may be more jobs than were found." in opened.state_text
    person.press(opened, "Refresh")
    assert opened.model.shown > 0, "what was found stays while the list is read again"
    person.press(opened, "Stop")


def test_search_and_filters_leave_what_fits_and_all_of_it_is_added(finding: Finding, person: Person) -> None:
    window, opened, _ = finding(PracticeConfig(jobs=MIXED))
    everything_is_read(person, opened)
    choose(opened.filters.started, "In the last 30 minutes")
    choose(opened.filters.models, MODELS[1][0])
    person.press(opened, next(text for text in person.buttons(opened) if text.startswith("Pending")))
    wanted = [job for job in RUNNING if job.state is State.PENDING and job.model == 1 and job.age < 30 * 60.0]
    assert set(shown_ids(opened)) == {job.job_id for job in wanted}
    person.press(opened, f"Select all {len(wanted)}")
    stake = sum(job.credits for job in wanted)
    add = f"Add {len(wanted)} jobs to the list ({stake} credits)"
    person.wait(lambda: add in person.buttons(opened))
    person.press(opened, add)
    assert {job.job_id for job in window.session.jobs.rows} == {job.job_id for job in wanted}
    assert all(job.record is not None and job.record.filename for job in window.session.jobs.rows)
    cancel = f"Cancel {len(wanted)} jobs ({stake} credits)"
    person.wait(lambda: cancel in person.buttons(window))


def test_a_range_is_chosen_with_two_clicks_and_stays_chosen_when_the_table_is_sorted(
    finding: Finding, person: Person
) -> None:
    _, opened, _ = finding(PracticeConfig(jobs=MIXED))
    everything_is_read(person, opened)
    click_on_row(opened, 2, Qt.KeyboardModifier.NoModifier)
    click_on_row(opened, 6, Qt.KeyboardModifier.ShiftModifier)
    chosen = set(shown_ids(opened)[2:7])
    person.wait(lambda: add_button(opened, person).startswith("Add 5 jobs to the list ("))
    opened.table.sortByColumn(COLUMNS.index(Column.JOB_ID), Qt.SortOrder.AscendingOrder)
    assert shown_ids(opened) == sorted(shown_ids(opened))
    assert {record.job_id for record in opened.table.selected_records()} == chosen


def test_a_search_finds_file_names_and_ids(finding: Finding, person: Person) -> None:
    _, opened, _ = finding(PracticeConfig(jobs=MIXED))
    everything_is_read(person, opened)
    one = RUNNING[7]
    for text in (one.filename.upper(), one.job_id[:13]):
        opened.filters.search.clear()
        person.write(opened.filters.search, text)
        person.wait(lambda: shown_ids(opened) == [one.job_id])


def test_filters_that_let_nothing_through_say_so_and_are_lifted_with_one_click(
    finding: Finding, person: Person
) -> None:
    _, opened, _ = finding(PracticeConfig(jobs=MIXED))
    everything_is_read(person, opened)
    choose(opened.filters.started, "In the last 10 minutes")
    person.write(opened.filters.search, "no such name")
    person.wait(lambda: opened.model.shown == 0)
    labels: list[QLabel] = list(opened.findChildren(QLabel))
    assert "No job passes the filters." in [one.text() for one in labels if one.isVisible()]
    person.press(opened, "Show all jobs")
    assert opened.model.shown == len(RUNNING)
    assert opened.filters.search.text() == ""
    assert "Show all jobs" not in person.buttons(opened)


def test_jobs_that_are_in_the_list_already_are_marked_and_not_added_twice(
    finding: Finding, person: Person
) -> None:
    window, opened, _ = finding(PracticeConfig(jobs=tuple(RUNNING[:6])))
    everything_is_read(person, opened)
    click_on_row(opened, 0, Qt.KeyboardModifier.NoModifier)
    person.wait(lambda: add_button(opened, person).startswith("Add 1 job to the list ("))
    person.press(opened, add_button(opened, person))
    person.press(window, "Find running jobs…")
    again = person.dialog(FindWindow)
    everything_is_read(person, again)
    marked = [text_in(again, place, Column.IN_LIST) for place in range(again.model.shown)]
    assert sorted(marked) == [*[""] * 5, "Yes"]
    person.press(again, "Select all 6")
    person.wait(lambda: add_button(again, person).startswith("Add 5 jobs to the list ("))
    person.press(again, add_button(again, person))
    assert len(window.session.jobs) == 6
    assert window.session.jobs.handed_in == 6


def test_refreshing_shows_what_came_and_takes_away_what_is_gone(finding: Finding, person: Person) -> None:
    _, opened, service = finding(PracticeConfig(jobs=tuple(RUNNING[:20])))
    everything_is_read(person, opened)
    before = shown_ids(opened)
    fresh = [Job(job.job_id, age=0.0) for job in draw_jobs(JobMix(count=2, seed=9))]
    service.add_jobs(fresh)
    pending = next(job for job in RUNNING[:20] if job.state is State.PENDING)
    with_client(service, pending.job_id)
    person.press(opened, "Refresh")
    everything_is_read(person, opened)
    assert set(shown_ids(opened)) == (set(before) | {job.job_id for job in fresh}) - {pending.job_id}


def with_client(service: PracticeService, job_id: str) -> None:
    """Somebody else cancels a job."""
    from tests.practice.plain import cancel  # noqa: PLC0415

    assert cancel(service.address, job_id).status == 204


@pytest.mark.parametrize(
    ("config", "says"),
    [
        (
            PracticeConfig(jobs=MIXED, keys=(PracticeKey(may=ALL_CALLS - {Call.LIST}),)),
            "The key “Studio” may not read the service's list of jobs.",
        ),
        (
            PracticeConfig(jobs=MIXED, list_troubles=ListTroubles(stuck=True)),
            "The service's list could not be read to its end. There may be more jobs than were found.",
        ),
        (PracticeConfig(jobs=()), "No job is running."),
    ],
    ids=["not allowed", "stuck", "no jobs"],
)
def test_why_there_is_nothing_or_not_all_is_said(
    finding: Finding, person: Person, config: PracticeConfig, says: str
) -> None:
    _, opened, _ = finding(config)
    everything_is_read(person, opened)
    assert opened.state_text.startswith(says)


def test_a_refused_key_can_be_replaced_on_the_spot(finding: Finding, person: Person) -> None:
    _, opened, _ = finding(PracticeConfig(jobs=MIXED, keys=(PracticeKey("a-newer-key"),)))
    everything_is_read(person, opened)
    assert "does not accept the key “Studio”" in opened.state_text
    assert "Enter another key…" in person.buttons(opened)


def test_going_back_changes_nothing(finding: Finding, person: Person) -> None:
    window, opened, service = finding(PracticeConfig(jobs=MIXED))
    everything_is_read(person, opened)
    person.press(opened, f"Select all {len(RUNNING)}")
    person.press(opened, "Go back")
    assert not opened.isVisible()
    assert len(window.session.jobs) == 0
    assert service.cancel_requests() == {}


def test_many_jobs_are_selected_and_counted_at_once(finding: Finding, person: Person) -> None:
    _, opened, _ = finding(PracticeConfig(jobs=JobMix(count=6_000, credits=(2, 2))))
    person.wait(lambda: not opened.is_looking, 60_000)
    person.press(opened, "Select all 6,000")
    person.wait(lambda: "Add 6,000 jobs to the list (12,000 credits)" in person.buttons(opened))
