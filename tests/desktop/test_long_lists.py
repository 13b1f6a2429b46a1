"""Long lists are sorted and searched between turns of the event loop; nobody acts on what is not shown."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtWidgets import QLabel

from app.desktop.main_window import MainWindow
from app.desktop.table import job_order, kinds, order_maker, pieces, sorting
from app.desktop.table.job_columns import FIXED, Column
from app.desktop.table.job_order import Wish
from app.desktop.table.job_table_model import JobTableModel
from app.desktop.table.order_maker import AT_ONCE
from app.desktop.table.pieces import result_of
from app.desktop.table.sorting import sorted_rows
from app.jobs.handed_in import Found, HandedIn
from app.jobs.job_id import JobId
from app.jobs.job_list import Job, JobList
from app.jobs.record import JobRecord, State
from app.jobs.status import Detail, Reason, Status
from tests.desktop.conftest import Person

pytestmark = pytest.mark.usefixtures("look")  # icons can be painted with an application alone

LABEL: Final = FIXED.index(Column.LABEL)
JOB_ID: Final = FIXED.index(Column.JOB_ID)
LONG: Final = AT_ONCE + 1_000
CONTROL: Final = Qt.KeyboardModifier.ControlModifier
NEEDLES: Final = (
    "",
    "",
    "7",
    "0.jpg",
    "photo-1",
    "brandt",
    "confirmed",
    "not cancelled",
    "2,",
    "17",
    "3",
    ":",
    "nothing of the kind",
)


def job_id(number: int) -> JobId:
    return JobId(f"{number * 7_919 % 1_000_003:08x}-5d1c-4f0e-9b1e-2f8a7c3d5e60")


def handed_in(first: int, count: int) -> HandedIn:
    numbers = range(first, first + count)
    found = tuple(
        Found(job_id(number), number, (f"photo-{number % 97}.jpg", "Brandt" * (number % 3), str(number % 7)))
        for number in numbers
    )
    return HandedIn("list.csv", found, columns=("Image", "Customer", "Page"))


def change(job: Job, jobs: JobList, chance: random.Random) -> None:
    message = chance.choice(["", "", "Locked by an editor"])
    jobs.set_status(job, chance.choice(list(Status)), Detail(chance.choice(list(Reason)[:5]), message))
    job.attempts = chance.randrange(4)
    job.finished_at = chance.choice([None, 1_800_000_000.0 + chance.randrange(90)])
    if chance.random() < 0.1:
        state = chance.choice(list(State))
        job.record = JobRecord(job.job_id, state, f"{chance.randrange(50)}.jpg", credits=chance.randrange(9))


def wished(model: JobTableModel, jobs: JobList) -> list[int]:
    """What a table with this wish has to show, found out as simply as can be."""
    wish, columns = model.wish, model.columns
    rows = list(range(len(jobs)))

    def cells_of(row: int) -> list[str]:
        # A name that the service gave a file hides the one that was handed in, which is found all the same.
        job = jobs.rows[row]
        return [*job.extra, *(columns.text(job, at) for at in range(len(columns)))]

    if wish.statuses:
        rows = [row for row in rows if jobs.rows[row].status in wish.statuses]
    if wish.needle:
        rows = [row for row in rows if any(wish.needle in cell.casefold() for cell in cells_of(row))]
    if wish.column is None:
        return rows
    as_numbers = not columns.is_fixed(wish.column) and result_of(
        columns.holds_numbers(jobs.rows, wish.column)
    )
    keys = columns.sort_keys(jobs.rows, wish.column, as_numbers=as_numbers)
    filled = [row for row in rows if keys[row] is not None]
    filled.sort(key=lambda row: keys[row], reverse=wish.descending)  # type: ignore[arg-type,return-value]
    return filled + [row for row in rows if keys[row] is None]


@pytest.fixture
def in_small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Short lists are made like long ones, and each step takes a turn of the event loop."""
    monkeypatch.setattr(order_maker, "AT_ONCE", 0)
    monkeypatch.setattr(order_maker, "READY_EVERY", 0)
    monkeypatch.setattr(pieces, "PIECE", 0.0)
    monkeypatch.setattr(sorting, "RUN", 32)
    monkeypatch.setattr(sorting, "MARK_EVERY", 4)
    monkeypatch.setattr(sorting, "STRETCH", 50)
    monkeypatch.setattr(job_order, "STRETCH", 50)
    monkeypatch.setattr(job_order, "MOST_CHANGES", 40)
    monkeypatch.setattr(job_order, "BATCH", 5)


def turn(times: int = 1) -> None:
    for _ in range(times):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


@pytest.mark.usefixtures("in_small_pieces")
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("most_kinds", [kinds.MOST_KINDS, len(Status)])
def test_what_is_shown_is_what_is_wished_whatever_happens_while_it_is_made(
    seed: int, most_kinds: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kinds, "MOST_KINDS", most_kinds)
    chance, jobs = random.Random(seed), JobList()
    jobs.add(handed_in(0, 300))
    model = JobTableModel(JobList())
    model.show_list(jobs)
    told = 0

    def look() -> None:
        nonlocal told
        told += 1
        assert model.is_settled
        assert list(model.shown) == wished(model, jobs), model.wish

    model.order_made.connect(look)
    for step in range(180):
        match chance.randrange(10):
            case 0 | 1:
                model.sort(chance.randrange(-1, len(model.columns)), chance.choice(list(Qt.SortOrder)))
            case 2:
                model.show_only(model.wish.searching(chance.choice(NEEDLES)))
            case 3:
                statuses = frozenset(chance.sample(list(Status), chance.choice([0, 3, 8])))
                model.show_only(model.wish.with_statuses(statuses))
            case 4 | 5 | 6:
                rows = sorted(chance.sample(range(len(jobs)), chance.choice([1, 9, 9, 60])))
                for row in rows:
                    change(jobs.rows[row], jobs, chance)
                model.rows_changed(rows)
            case 7 if step % 3 == 0:
                jobs.add(handed_in(1_000 + 20 * step, chance.randrange(1, 20)))
                model.show_list(jobs)
            case 7 if step % 3 == 1:
                jobs.remove(chance.sample(jobs.rows, 9))
                model.show_list(jobs)
            case 8:
                model.settle()
            case _:
                model.order_anew()
        turn(chance.choice([0, 0, 1, 8, 60]))
    model.order_anew()
    model.settle()
    assert told > 30
    assert list(model.shown) == wished(model, jobs)


def test_rows_that_all_say_something_different_are_searched_and_sorted_like_others() -> None:
    jobs = JobList()
    jobs.add(handed_in(0, 400))
    model = JobTableModel(jobs)
    for number, job in enumerate(jobs.rows):
        jobs.set_status(job, Status.FAILED, Detail(Reason.CONFLICT, f"Locked by editor {number}"))
    model.rows_changed(range(400))
    for needle in ("editor 7", "editor 399", "locked"):
        model.show_only(model.wish.searching(needle))
        assert list(model.shown) == wished(model, jobs)
    model.sort(FIXED.index(Column.WHAT_HAPPENED), Qt.SortOrder.DescendingOrder)
    assert list(model.shown) == wished(model, jobs)
    assert len(model.shown) == 400


def test_a_price_of_nothing_is_found_like_any_other() -> None:
    jobs = JobList()
    jobs.add(handed_in(0, 20))
    for number, job in enumerate(jobs.rows):
        job.record = JobRecord(job.job_id, State.PENDING, credits=number % 2)
    model = JobTableModel(jobs)
    model.sort(FIXED.index(Column.CREDITS))
    assert list(model.shown) == [*range(0, 20, 2), *range(1, 20, 2)]
    assert model.columns.text(jobs.rows[0], FIXED.index(Column.CREDITS)) == "0"


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("different", [1, 3, 5_000, 10**9])
def test_a_list_that_is_sorted_in_steps_is_as_sorted_as_any(different: int, *, descending: bool) -> None:
    chance = random.Random(different)
    keys = [chance.choice([None, chance.randrange(different)]) for _ in range(20_000)]
    for rows in (range(len(keys)), sorted(chance.sample(range(10**6), len(keys)))):
        filled = [(key, row) for key, row in zip(keys, rows, strict=True) if key is not None]
        filled.sort(key=lambda one: one[0], reverse=descending)
        blank = [row for key, row in zip(keys, rows, strict=True) if key is None]
        assert result_of(sorted_rows(rows, keys, descending=descending)) == [row for _, row in filled] + blank


def long_list_in(window: MainWindow) -> None:
    window.intake.add(handed_in(0, LONG))
    turn(3)


def test_the_last_wish_of_a_long_list_counts_and_each_takes_some_turns(window: MainWindow) -> None:
    long_list_in(window)
    model, header = window.model, window.work.table.horizontalHeader()
    before = list(model.shown)
    window.work.table.sortByColumn(LABEL, Qt.SortOrder.AscendingOrder)
    assert header.sortIndicatorSection() == LABEL, "the mark shows at once what comes"
    assert model.wish.column == LABEL
    assert list(model.shown) == before
    window.work.table.sortByColumn(JOB_ID, Qt.SortOrder.DescendingOrder)
    model.show_only(model.wish.searching("photo-1"))
    model.show_only(model.wish.searching("photo-11"))
    turn()
    jobs = window.session.jobs
    jobs.set_status(jobs.rows[0], Status.FAILED, Detail(Reason.CONFLICT))
    model.rows_changed([0])
    model.settle()
    assert list(model.shown) == wished(model, jobs)
    assert 0 < len(model.shown) < 100


def test_whoever_selects_all_right_after_a_search_gets_what_it_finds(
    window: MainWindow, person: Person
) -> None:
    long_list_in(window)
    table = window.work.table
    window.model.show_only(window.model.wish.searching("photo-11."))
    assert len(window.model.shown) == LONG
    person.key(table, Qt.Key.Key_A, CONTROL)
    found = len(window.model.shown)
    assert table.selected_count() == found < LONG
    person.key(table, Qt.Key.Key_Delete)
    assert len(window.session.jobs) == LONG - found
    assert not any(job.extra[0] == "photo-11.jpg" for job in window.session.jobs.rows)


def test_rows_that_a_filter_hides_are_not_copied_nor_removed_in_the_moment_until_it_is_there(
    window: MainWindow, person: Person
) -> None:
    long_list_in(window)
    table = window.work.table
    table.selectRow(3)
    window.model.show_only(window.model.wish.searching("photo-11."))
    assert table.selected_count() == 1
    person.key(table, Qt.Key.Key_Delete)
    assert len(window.session.jobs) == LONG
    table.selectRow(3)
    chosen = table.selected_jobs()
    window.model.show_only(window.model.wish.searching("photo-"))
    assert table.selected_jobs() == chosen
    window.model.show_only(window.model.wish.searching("nothing of the kind"))
    assert table.selected_jobs() == []


def test_the_report_of_the_rows_shown_waits_for_what_is_to_be_shown(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    long_list_in(window)
    window.model.show_only(window.model.wish.searching("photo-11."))
    path = tmp_path / "report.csv"
    window.reports.save(path, only_shown=True)
    person.wait(path.exists)
    assert path.read_text(encoding="utf-8-sig").count("photo-11.jpg") == len(window.model.shown)
    assert "photo-12.jpg" not in path.read_text(encoding="utf-8-sig")


def test_the_numbers_of_a_search_are_those_of_what_is_shown(window: MainWindow, person: Person) -> None:
    long_list_in(window)
    said: list[str] = []
    labels: list[QLabel] = list(window.work.findChildren(QLabel))
    window.model.order_made.connect(
        lambda: said.extend(one.text() for one in labels if one.isVisible() and one.text().endswith(" shown"))
    )
    person.write(window.work.search, "photo-11.")
    person.wait(lambda: bool(said))
    assert said == [f"{len(window.model.shown)} of {LONG:,} shown"]


def test_a_row_stays_selected_while_a_long_list_is_sorted(window: MainWindow, person: Person) -> None:
    long_list_in(window)
    table = window.work.table
    table.selectRow(4_711)
    chosen = window.session.jobs.rows[4_711]
    table.sortByColumn(LABEL, Qt.SortOrder.DescendingOrder)
    table.selectRow(12)  # in the order that is still to be seen
    chosen = window.session.jobs.rows[12]
    person.wait(lambda: window.model.is_settled)
    assert table.current_job() is chosen
    assert table.selected_jobs() == [chosen]
    person.key(table, Qt.Key.Key_Home, CONTROL)
    assert table.currentIndex().row() == 0


def test_a_wish_for_what_is_shown_already_changes_nothing(window: MainWindow) -> None:
    long_list_in(window)
    resets: list[Wish] = []
    window.model.modelReset.connect(lambda: resets.append(window.model.wish))
    window.model.show_only(window.model.wish.searching("photo"))
    window.model.show_only(window.model.wish.searching(""))
    window.model.settle()
    assert resets == []
