"""The columns of the table: which are shown, in which order, and that they stay so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu

from app.desktop.main_window import MainWindow
from app.desktop.table.columns_dialog import ColumnsDialog
from app.desktop.table.job_columns import FIXED, Column
from app.jobs.handed_in import Found, HandedIn
from app.jobs.job_id import JobId
from app.jobs.status import Status
from app.practice import PracticeConfig
from app.practice.jobs import JobMix, draw_jobs
from app.practice.samples import thousand_text
from app.session import Place, Session
from tests.desktop.conftest import Opening as OpeningAt
from tests.desktop.conftest import Person, name_of
from tests.desktop.test_keyboard import Typist

FIRST = ["Status", "Job ID", "File or label", "What happened", "Service says", "Credits", "Tries", "Time"]
EMPTY = ("Service says", "Credits")
"""The service alone can fill these: of a new list it has said nothing yet."""
ALT = Qt.KeyboardModifier.AltModifier

Opening = Callable[[], MainWindow]


@pytest.fixture
def start(open_window: Callable[[Session], MainWindow], tmp_path: Path) -> Opening:
    """Starts the program; each time it finds what the time before has left."""
    return lambda: open_window(Session(Place(practice=True), tmp_path))


def three_jobs(*columns: str) -> HandedIn:
    ids = thousand_text().split()[:3]
    found = tuple(Found(JobId(one), line, ("cell",) * len(columns)) for line, one in enumerate(ids, 1))
    return HandedIn("list.csv", found, columns=columns)


def shown(window: MainWindow) -> list[str]:
    """The titles that can be seen, from left to right."""
    header = window.work.table.horizontalHeader()
    places = [header.logicalIndex(place) for place in range(header.count())]
    return [window.model.columns.title(at) for at in places if not header.isSectionHidden(at)]


def seen(titles: Sequence[str]) -> list[str]:
    """Those of them that are shown of a new list."""
    return [title for title in titles if title not in EMPTY]


def moved(titles: Sequence[str], title: str, place: int) -> list[str]:
    """The titles with one of them somewhere else."""
    rest = [one for one in titles if one != title]
    return [*rest[:place], title, *rest[place:]]


def entries_of(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def open_dialog(window: MainWindow, person: Person) -> ColumnsDialog:
    """Through the menu in View, which is the header's own as well."""
    window.acts.columns.aboutToShow.emit()
    entry = entries_of(window.acts.columns).index("Arrange columns…")
    [action for action in window.acts.columns.actions() if action.text()][entry].trigger()
    return person.dialog(ColumnsDialog)


def go_to(dialog: ColumnsDialog, person: Person, title: str) -> None:
    """With the arrows, to the column of this title."""
    columns = dialog.list
    person.key(columns, Qt.Key.Key_Home)
    while not columns.currentItem().text().startswith(title):
        before = columns.currentRow()
        person.key(columns, Qt.Key.Key_Down)
        assert columns.currentRow() == before + 1, f"{title!r} is not in the list"


def test_with_the_keyboard_alone_a_column_is_moved_and_hidden_and_stays_so(
    start: Opening, person: Person
) -> None:
    window = start()
    window.intake.add(three_jobs())
    typist = Typist(person, window)
    typist.press(Qt.Key.Key_F10)
    while typist.menu() is not window.acts.columns:
        menu = typist.menu()
        if menu.title().replace("&", "") != "View":
            typist.press(Qt.Key.Key_Right)
        elif menu.activeAction() is not window.acts.columns.menuAction():
            typist.press(Qt.Key.Key_Down)
        else:
            typist.press(Qt.Key.Key_Right)
    typist.press(Qt.Key.Key_A)  # "&Arrange columns…"
    dialog = typist.meet(ColumnsDialog)
    assert name_of(typist.place) == "Columns"
    go_to(dialog, person, "Time")
    for _ in range(5):
        typist.press(Qt.Key.Key_Up, ALT)
    go_to(dialog, person, "Tries")
    typist.press(Qt.Key.Key_Space)
    typist.press(Qt.Key.Key_Return)
    typist.see_it_go(dialog)
    arranged = [one for one in seen(moved(FIRST, "Time", 2)) if one != "Tries"]
    assert shown(window) == arranged
    window.close()

    again = start()
    again.intake.add(three_jobs())
    assert shown(again) == arranged


def test_with_the_mouse_the_buttons_do_the_same(window: MainWindow, person: Person) -> None:
    window.intake.add(three_jobs("Customer"))
    dialog = open_dialog(window, person)
    assert not person.button(dialog, "Move up").isEnabled(), "the first column is the current one"
    go_to(dialog, person, "Customer")
    assert not person.button(dialog, "Move down").isEnabled()
    for _ in range(20):
        person.press(dialog, "Move up")
    person.press(dialog, "Apply")
    assert shown(window) == ["Customer", *seen(FIRST)]


def test_whoever_goes_back_has_changed_nothing(window: MainWindow, person: Person) -> None:
    window.intake.add(three_jobs())
    dialog = open_dialog(window, person)
    go_to(dialog, person, "Credits")
    person.key(dialog.list, Qt.Key.Key_Up, ALT)
    person.key(dialog.list, Qt.Key.Key_Space)
    person.press(dialog, "Go back")
    assert shown(window) == seen(FIRST)
    dialog = open_dialog(window, person)
    person.press(dialog, "As they were at first")
    person.key(dialog.list, Qt.Key.Key_Escape)
    assert shown(window) == seen(FIRST)


def test_columns_are_had_back_as_they_were_at_first(window: MainWindow, person: Person) -> None:
    window.intake.add(three_jobs("Customer"))
    header = window.work.table.horizontalHeader()
    header.moveSection(7, 0)
    window.columns.show_column("credits", shown=False)
    window.work.table.setColumnWidth(1, 333)
    window.work.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    dialog = open_dialog(window, person)
    assert dialog.list.item(0).text() == "Time"
    person.press(dialog, "As they were at first")
    person.press(dialog, "Apply")
    assert shown(window) == [*seen(FIRST), "Customer"]
    assert window.work.table.columnWidth(1) != 333
    assert window.model.wish.column is None


def test_what_tells_rows_apart_can_be_moved_but_not_hidden(window: MainWindow, person: Person) -> None:
    window.intake.add(three_jobs())
    dialog = open_dialog(window, person)
    for title in ("Status", "Job ID"):
        go_to(dialog, person, title)
        person.key(dialog.list, Qt.Key.Key_Space)
    person.key(dialog.list, Qt.Key.Key_Down, ALT)
    person.press(dialog, "Apply")
    assert shown(window) == seen(moved(FIRST, "Job ID", 2))


def test_rows_stay_sorted_when_columns_are_moved(window: MainWindow, person: Person) -> None:
    window.intake.add(three_jobs())
    window.work.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    order = list(window.model.shown)
    dialog = open_dialog(window, person)
    person.key(dialog.list, Qt.Key.Key_Down, ALT)
    person.press(dialog, "Apply")
    assert shown(window) == seen(moved(FIRST, "Status", 1))
    assert list(window.model.shown) == order
    assert window.work.table.horizontalHeader().sortIndicatorSection() == 1


def test_a_column_of_another_list_keeps_its_place(start: Opening, person: Person) -> None:
    window = start()
    window.intake.add(three_jobs("Customer"))
    window.work.table.horizontalHeader().moveSection(8, 1)
    window.intake.put_list_away()
    window.intake.add(three_jobs())
    dialog = open_dialog(window, person)
    go_to(dialog, person, "Time")
    person.press(dialog, "Move up")
    person.press(dialog, "Apply")
    window.close()
    again = start()
    again.intake.add(three_jobs("Customer"))
    assert shown(again) == seen(moved(moved(FIRST, "Time", 6), "Customer", 1))


def test_a_screen_reader_says_which_columns_are_shown_and_where_one_is_now(
    window: MainWindow, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.desktop.table.columns_dialog.announce", lambda _, text: said.append(text))
    window.intake.add(three_jobs("Customer"))
    window.columns.show_column("credits", shown=False)
    dialog = open_dialog(window, person)
    columns = QAccessible.queryAccessibleInterface(dialog.list)
    assert columns.text(QAccessible.Text.Name) == "Columns"
    assert "Alt with an arrow moves it" in columns.text(QAccessible.Text.Description)
    entries = [columns.child(row) for row in range(columns.childCount())]
    names = [entry.text(QAccessible.Text.Name) for entry in entries]
    assert names == ["Status (always shown)", "Job ID (always shown)", *FIRST[2:], "Customer"]
    ticked = [bool(entry.state().checked) for entry in entries]  # type: ignore[attr-defined]
    assert [name for name, is_ticked in zip(names, ticked, strict=True) if not is_ticked] == [*EMPTY]
    go_to(dialog, person, "Credits")
    person.key(dialog.list, Qt.Key.Key_Up, ALT)
    assert said == ["Credits: 5 of 9"]
    dialog.reject()


@pytest.mark.parametrize("status", Status)
def test_a_status_is_read_whole(window: MainWindow, status: Status) -> None:
    window.intake.add(three_jobs())
    window.session.jobs.set_status(window.session.jobs.rows[0], status)
    window.model.rows_changed([0])
    at = FIXED.index(Column.STATUS)
    assert window.work.table.sizeHintForIndex(window.model.index(0, at)).width() <= (
        window.work.table.columnWidth(at)
    )


def test_a_list_of_ids_needs_no_scrolling_sideways(window: MainWindow) -> None:
    window.resize(1280, 720)
    window.intake.add(three_jobs())
    assert window.work.table.horizontalScrollBar().maximum() == 0


def test_what_the_service_has_not_said_yet_takes_no_room(opening: OpeningAt, person: Person) -> None:
    jobs = tuple(draw_jobs(JobMix(count=5)))
    window, _ = opening(PracticeConfig(jobs=jobs))
    person.hand_in(window, "\n".join(job.job_id for job in jobs))
    assert shown(window) == seen(FIRST)
    person.press(window, "Check first")
    person.wait(lambda: not window.checks.is_checking)
    assert shown(window) == FIRST
    window.columns.show_column("credits", shown=False)
    person.start(window, f"Cancel 5 jobs ({sum(job.credits for job in jobs)} credits)")
    person.see_the_end(window)
    assert "Credits" not in shown(window), "the person has switched it off"


def test_an_empty_column_that_a_person_wants_to_see_is_there_the_next_time(start: Opening) -> None:
    window = start()
    window.intake.add(three_jobs())
    window.columns.show_column("state", shown=True)
    window.close()
    again = start()
    again.intake.add(three_jobs())
    assert shown(again) == [title for title in FIRST if title != "Credits"]


def test_a_width_that_a_person_gave_stays_through_a_run(opening: OpeningAt, person: Person) -> None:
    jobs = tuple(draw_jobs(JobMix(count=5)))
    window, _ = opening(PracticeConfig(jobs=jobs))
    person.hand_in(window, "\n".join(job.job_id for job in jobs))
    given = {FIXED.index(Column.STATUS): 90, FIXED.index(Column.WHAT_HAPPENED): 123}
    for at, width in given.items():
        window.work.table.setColumnWidth(at, width)
    person.start(window, "Cancel 5 jobs")
    person.see_the_end(window)
    assert {at: window.work.table.columnWidth(at) for at in given} == given
