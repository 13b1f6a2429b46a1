"""The table: what is shown, in which order, and what stays where it is while a run goes on."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.desktop.main_window import MainWindow
from app.desktop.table.job_columns import FIXED, PROBLEMS_FIRST, Column, Columns
from app.desktop.table.job_search import Haystack
from app.desktop.table.job_table_model import JobTableModel
from app.desktop.table.pieces import result_of
from app.jobs.handed_in import Found, HandedIn
from app.jobs.job_id import JobId
from app.jobs.job_list import JobList
from app.jobs.record import JobRecord, State
from app.jobs.status import Detail, Reason, Status
from app.session import Place, Session
from tests.desktop.conftest import Person

pytestmark = pytest.mark.usefixtures("look")  # icons can be painted with an application alone

JOB_ID = FIXED.index(Column.JOB_ID)
STATUS = FIXED.index(Column.STATUS)
LABEL = FIXED.index(Column.LABEL)


def job_id(number: int) -> JobId:
    return JobId(f"{number:08x}-5d1c-4f0e-9b1e-2f8a7c3d5e60")


def handed_in(count: int) -> HandedIn:
    found = tuple(
        Found(job_id(number), number, (f"photo-{count - number}.jpg", "Brandt", str(number % 7)))
        for number in range(count)
    )
    return HandedIn("list.csv", found, columns=("Image", "Customer", "Page"))


def list_of(count: int) -> JobList:
    jobs = JobList()
    jobs.add(handed_in(count))
    return jobs


def column(model: JobTableModel, at: int) -> list[str]:
    return [str(model.index(row, at).data()) for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules_through_everything() -> None:
    jobs = list_of(60)
    model = JobTableModel(JobList())
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_list(jobs)
    chance = random.Random(1)
    for _ in range(60):
        rows = sorted(chance.sample(range(60), 9))
        for row in rows:
            jobs.set_status(jobs.rows[row], chance.choice(list(Status)), Detail(Reason.ACCEPTED))
        model.rows_changed(rows)
        model.sort(chance.randrange(-1, len(model.columns)), chance.choice(list(Qt.SortOrder)))
        statuses = frozenset(chance.sample(list(Status), chance.randrange(3)))
        model.show_only(model.wish.with_statuses(statuses).searching(chance.choice(["", "7", "no such"])))
    model.show_list(JobList())
    assert model.rowCount() == 0
    assert tester.model() is model


def test_what_is_shown_is_always_what_a_new_table_would_show() -> None:
    jobs = list_of(200)
    model = JobTableModel(jobs)
    chance = random.Random(2)
    for _ in range(150):
        if chance.random() < 0.4:
            rows = sorted(chance.sample(range(200), 20))
            for row in rows:
                jobs.set_status(
                    jobs.rows[row], chance.choice(list(Status)), Detail(chance.choice(list(Reason)))
                )
                jobs.rows[row].attempts = chance.randrange(4)
            model.rows_changed(rows)
        if chance.random() < 0.4:
            model.sort(chance.randrange(-1, len(model.columns)), chance.choice(list(Qt.SortOrder)))
        statuses = frozenset(chance.sample(list(Status), chance.randrange(9)))
        model.show_only(model.wish.with_statuses(statuses).searching(chance.choice(["", "", "7", "photo-1"])))
        afresh = JobTableModel(jobs)
        afresh.show_only(model.wish)
        assert list(model.shown) == list(afresh.shown)


@pytest.mark.parametrize(
    "needle", ["7", "2", "ready", "cancel", "confirmed", "brandt", "completed", "09:", "zz"]
)
def test_a_search_finds_what_stands_in_the_cells_and_nothing_else(needle: str) -> None:
    jobs, chance = list_of(300), random.Random(3)
    for job in jobs.rows:
        message = chance.choice(["", "", "Completed long ago"])
        jobs.set_status(job, chance.choice(list(Status)), Detail(chance.choice(list(Reason)), message))
        job.attempts = chance.randrange(3)
        job.finished_at = chance.choice([None, 1_800_000_000.0 + chance.randrange(9_000)])
        if chance.random() < 0.2:
            job.record = JobRecord(
                job.job_id, chance.choice(list(State)), "zz.jpg", credits=chance.randrange(30)
            )
    model = JobTableModel(jobs)
    columns = range(len(model.columns))
    texts = [" | ".join(model.columns.text(job, at) for at in columns).casefold() for job in jobs.rows]
    model.show_only(model.wish.searching(needle))
    assert list(model.shown) == [row for row, text in enumerate(texts) if needle in text]


def test_a_search_looks_at_each_of_many_rows_by_itself() -> None:
    jobs = JobList()
    cells = {1_500: "second\nthousand", 1_501: "Ōsaka 🎉", 2_999: "the last"}
    found = tuple(Found(job_id(row), row + 1, (cells.get(row, "same"), "end")) for row in range(3_000))
    jobs.add(HandedIn("", found, columns=("Image", "Customer")))
    model = JobTableModel(jobs)
    for needle, rows in (
        ("thousand", [1_500]),
        ("second thousand", [1_500]),
        ("ōsaka 🎉", [1_501]),
        ("the last", [2_999]),
        ("same", [row for row in range(3_000) if row not in cells]),
        ("endsame", []),
        ("end 00000000", []),
    ):
        model.show_only(model.wish.searching(needle))
        assert list(model.shown) == rows, needle
    jobs.add(HandedIn("", (Found(job_id(3_000), 1, ("the last but one",)),), columns=("Image",)))
    model.show_list(jobs)
    model.show_only(model.wish.searching("the last"))
    assert list(model.shown) == [2_999, 3_000], "rows that came later are found, too"


@pytest.mark.parametrize("steps", [0, 1, 3, 9])
def test_a_search_finds_the_same_however_much_was_read_ahead(steps: int) -> None:
    jobs = list_of(2_500)
    haystack = Haystack(jobs.rows, Columns.of(jobs.columns))
    for _ in range(steps):
        haystack.read_on()
    found = result_of(haystack.rows_with("photo-7."))
    assert [row for row, has_it in enumerate(found) if has_it] == [2_493]
    assert len(found) == 2_500


@pytest.mark.parametrize("descending", [False, True])
def test_equal_rows_stay_as_they_were_handed_in_whatever_they_are_sorted_by(descending: bool) -> None:
    jobs, chance = list_of(300), random.Random(4)
    for job in jobs.rows:
        message = chance.choice(["", "Locked by an editor"])
        until = chance.choice([None, 1_800_000_000.0])
        detail = Detail(chance.choice(list(Reason)[:4]), message, until=until)
        jobs.set_status(job, chance.choice(list(Status)), detail)
        job.attempts = chance.randrange(3)
        job.finished_at = chance.choice([None, chance.random(), 5.0])
        if chance.random() < 0.5:
            state = chance.choice(list(State))
            job.record = JobRecord(job.job_id, state, credits=chance.choice([None, chance.randrange(9)]))
    model = JobTableModel(jobs)
    order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
    for statuses in (frozenset[Status](), frozenset({Status.READY, Status.WAITING, Status.FAILED})):
        model.show_only(model.wish.with_statuses(statuses))
        for at in range(len(model.columns)):
            model.sort(at, order)
            keys = [model.columns.sort_keys([job], at)[0] for job in jobs.rows]
            if at >= len(FIXED):
                as_numbers = result_of(model.columns.holds_numbers(jobs.rows, at))
                keys = model.columns.sort_keys(jobs.rows, at, as_numbers=as_numbers)
            rows = [row for row, job in enumerate(jobs.rows) if not statuses or job.status in statuses]
            filled = [row for row in rows if keys[row] is not None]
            filled.sort(key=lambda row: keys[row], reverse=descending)  # type: ignore[arg-type,return-value]
            blank = [row for row in rows if keys[row] is None]
            assert list(model.shown) == filled + blank, model.columns.title(at)


def test_problems_come_first_when_the_table_is_sorted_by_status() -> None:
    jobs = list_of(len(Status))
    for job, status in zip(jobs.rows, Status, strict=True):
        jobs.set_status(job, status)
    model = JobTableModel(jobs)
    model.sort(STATUS)
    assert [model.job_at(place).status for place in range(len(Status))] == list(PROBLEMS_FIRST)


def test_imported_numbers_are_sorted_as_numbers_and_empty_cells_come_last() -> None:
    jobs = JobList()
    cells = ("10", "9", "", "100")
    found = tuple(Found(job_id(number), number, (cell,)) for number, cell in enumerate(cells))
    jobs.add(HandedIn("", found, columns=("Page",)))
    model = JobTableModel(jobs)
    page = len(FIXED)
    model.sort(page)
    assert column(model, page) == ["9", "10", "100", ""]
    model.sort(page, Qt.SortOrder.DescendingOrder)
    assert column(model, page) == ["100", "10", "9", ""]
    model.sort(-1)
    assert column(model, page) == list(cells)


def test_changes_are_told_in_contiguous_stretches() -> None:
    model = JobTableModel(list_of(20))
    told: list[tuple[int, int]] = []

    def note(top: QModelIndex, bottom: QModelIndex) -> None:
        told.append((top.row(), bottom.row()))

    model.dataChanged.connect(note)
    model.rows_changed([3, 4, 5, 9, 12, 13])
    assert told == [(3, 5), (9, 9), (12, 13)]


def test_rows_stay_where_they_are_until_the_order_is_made_anew() -> None:
    jobs = list_of(4)
    model = JobTableModel(jobs)
    model.show_only(model.wish.with_statuses(frozenset({Status.READY})))
    jobs.set_status(jobs.rows[1], Status.CANCELLED)
    model.rows_changed([1])
    assert model.rowCount() == 4
    model.order_anew()
    assert list(model.shown) == [0, 2, 3]


def test_a_search_looks_into_every_column() -> None:
    jobs = list_of(12)
    jobs.set_status(jobs.rows[5], Status.FAILED, Detail(Reason.CONFLICT, message="locked by an editor"))
    jobs.rows[7].attempts = 4711
    model = JobTableModel(jobs)
    for text, rows in (
        ("0000000b", [11]),
        ("PHOTO-3.", [9]),
        ("brandt", list(range(12))),
        ("locked by", [5]),
        ("not cancelled", [5]),
        ("4,711", [7]),
        ("nothing of the kind", []),
    ):
        model.show_only(model.wish.searching(text))
        assert list(model.shown) == rows, text


def test_what_comes_from_outside_cannot_hide_anything() -> None:
    jobs = JobList()
    jobs.add(HandedIn("", (Found(job_id(1), 1, ("photo\u202egnp.exe",)),), columns=("Image",)))
    assert column(JobTableModel(jobs), LABEL) == ["photo⟨U+202E⟩gnp.exe"]


def test_selection_and_place_survive_sorting_and_filtering(window: MainWindow, person: Person) -> None:
    window.intake.add(handed_in(300))
    table = window.work.table
    table.selectRow(200)
    chosen = table.selected_jobs()
    window.model.sort(LABEL)
    assert table.selected_jobs() == chosen
    table.verticalScrollBar().setValue(500)
    window.model.rows_changed([0, 1, 2])
    assert table.verticalScrollBar().value() == 500
    person.write(window.work.search, "photo-1")
    person.wait(lambda: not window.model.wish.shows_everything)
    window.work.show_everything()
    assert window.model.rowCount() == 300


def test_who_looks_at_the_last_columns_still_does_in_another_order(window: MainWindow) -> None:
    window.intake.add(handed_in(300))
    table, model = window.work.table, window.model
    table.setColumnWidth(LABEL, 1_500)
    table.selectRow(7)
    QApplication.processEvents()
    table.horizontalScrollBar().setValue(400)
    table.verticalScrollBar().setValue(900)
    model.sort(LABEL, Qt.SortOrder.DescendingOrder)
    QApplication.processEvents()
    assert (table.horizontalScrollBar().value(), table.verticalScrollBar().value()) == (400, 900)


def test_all_rows_stay_selected_in_another_order(window: MainWindow) -> None:
    window.intake.add(handed_in(300))
    table, model = window.work.table, window.model
    table.selectAll()
    table.selectionModel().setCurrentIndex(model.index(40, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    current = table.current_job()
    model.sort(LABEL, Qt.SortOrder.DescendingOrder)
    assert table.selected_ranges() == [range(300)]
    assert table.current_job() is current
    model.show_only(model.wish.searching("photo-1"))
    found = set(map(id, table.selected_jobs()))
    assert len(found) == model.rowCount() < 300
    model.show_only(model.wish.searching(""))
    assert set(map(id, table.selected_jobs())) == found, "what was hidden is not selected by coming back"


def test_nothing_of_a_new_list_is_selected(window: MainWindow) -> None:
    window.intake.add(handed_in(30))
    window.work.table.selectAll()
    window.intake.put_list_away()
    window.intake.add(handed_in(30))
    assert window.work.table.selected_count() == 0


def test_a_click_on_a_chip_filters_and_another_click_shows_all(window: MainWindow, person: Person) -> None:
    window.intake.add(handed_in(5))
    jobs = window.session.jobs
    jobs.set_status(jobs.rows[3], Status.FAILED, Detail(Reason.CONFLICT))
    window.session.list_changed.emit()
    person.press(window.work.chips, "Not cancelled  1")
    assert list(window.model.shown) == [3]
    person.press(window.work.chips, "All 5")
    assert window.model.rowCount() == 5


def test_ids_are_copied_one_a_line(window: MainWindow, person: Person) -> None:
    window.intake.add(handed_in(3))
    person.key(window.work.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    person.wait(window.acts.copy_ids.isEnabled)
    person.key(window.work.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().splitlines() == [job_id(number) for number in range(3)]


def test_hidden_columns_and_their_order_are_remembered(
    open_window: Callable[[Session], MainWindow], tmp_path: Path
) -> None:
    first = open_window(Session(Place(practice=True), tmp_path))
    first.intake.add(handed_in(3))
    header = first.work.table.horizontalHeader()
    header.moveSection(header.visualIndex(LABEL), 0)
    first.columns.show_column("tries", shown=False)
    first.close()
    second = open_window(Session(Place(practice=True), tmp_path))
    second.intake.add(handed_in(3))
    assert second.work.table.horizontalHeader().visualIndex(LABEL) == 0
    assert second.work.table.isColumnHidden(FIXED.index(Column.TRIES))
