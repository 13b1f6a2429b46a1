"""The table in a person's hands: columns, menus, copying, removing, and what can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QHeaderView, QLabel, QMenu, QWidget

from app.desktop.main_window import MainWindow
from app.desktop.run.questions import ConfirmCancelling
from app.desktop.table.job_columns import FIXED, Column
from app.desktop.widgets.notices import Topic
from app.jobs.status import Status
from app.keys.api_key import ApiKey
from app.keys.keychain import Keychain
from app.practice import PRACTICE_KEY, JobMix, PracticeConfig, PracticeService
from app.practice.jobs import draw_jobs
from app.practice.samples import batch_text
from app.session import Place, Session
from app.settings import KeptKey
from tests.desktop.conftest import Person
from tests.keys.drawer import Drawer
from tests.monkey.acts import drop

MIX: Final = JobMix(count=12)
JOBS: Final = [job.job_id for job in draw_jobs(MIX)]
CONTROL: Final = Qt.KeyboardModifier.ControlModifier
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
LEFT: Final = Qt.MouseButton.LeftButton
NONE: Final = Qt.KeyboardModifier.NoModifier
TRIES: Final = FIXED.index(Column.TRIES)
JOB_ID: Final = FIXED.index(Column.JOB_ID)


@pytest.fixture
def service() -> Iterator[PracticeService]:
    with PracticeService(PracticeConfig(jobs=MIX)) as service:
        yield service


@pytest.fixture
def at_work(
    open_window: Callable[[Session], MainWindow], service: PracticeService, tmp_path: Path
) -> MainWindow:
    """A window at the service, with a key in use."""
    session = Session(Place(address=service.address), tmp_path / "data")
    session.use_key(ApiKey(PRACTICE_KEY), "Studio")
    return open_window(session)


def said(window: MainWindow) -> str:
    line = window.notices.line(Topic.INTAKE)
    return line.text if line is not None else ""


def shown(window: MainWindow) -> list[str]:
    return [str(window.model.index(row, JOB_ID).data()) for row in range(window.model.rowCount())]


def header_of(window: MainWindow) -> tuple[QHeaderView, QWidget]:
    header = window.work.table.horizontalHeader()
    return header, header.viewport()


def middle_of(window: MainWindow, column: int) -> QPoint:
    header, _ = header_of(window)
    x = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
    return QPoint(x, header.height() // 2)


def click_title(window: MainWindow, column: int) -> None:
    QTest.mouseClick(header_of(window)[1], LEFT, NONE, middle_of(window, column))


def right_click(widget: QWidget, place: QPoint) -> None:
    """What the system sends for it."""
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place), NONE))


def open_menu(person: Person) -> QMenu:
    person.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, text: str) -> None:
    """Click on the entry with this text."""
    action = next(one for one in menu.actions() if one.text().replace("&", "") == text)
    QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(action).center())


# Columns.


def test_columns_are_moved_hidden_and_sorted_by_mouse_and_stay_so(
    open_window: Callable[[Session], MainWindow], person: Person, tmp_path: Path
) -> None:
    first = open_window(Session(Place(practice=True), tmp_path))
    person.hand_in(first, "\n".join(JOBS))
    header, viewport = header_of(first)
    start = middle_of(first, JOB_ID)
    QTest.mousePress(viewport, LEFT, NONE, start)
    for x in (start.x() - 20, 60, 10, 5):
        QTest.mouseMove(viewport, QPoint(x, start.y()))
    QTest.mouseRelease(viewport, LEFT, NONE, QPoint(5, start.y()))
    assert header.visualIndex(JOB_ID) == 0
    click_title(first, JOB_ID)
    assert shown(first) == sorted(JOBS)
    click_title(first, JOB_ID)
    assert shown(first) == sorted(JOBS, reverse=True)
    right_click(viewport, middle_of(first, TRIES))
    choose(open_menu(person), "Tries")
    assert first.work.table.isColumnHidden(TRIES)
    first.close()

    second = open_window(Session(Place(practice=True), tmp_path))
    person.hand_in(second, "\n".join(JOBS))
    assert second.work.table.horizontalHeader().visualIndex(JOB_ID) == 0
    assert second.work.table.isColumnHidden(TRIES)
    assert shown(second) == sorted(JOBS, reverse=True)
    click_title(second, JOB_ID)
    assert shown(second) == JOBS, "the third click brings back the order in which they came"


# Menus, copying.


def test_the_menu_of_a_row_cancels_the_selected_jobs_alone(
    at_work: MainWindow, person: Person, service: PracticeService
) -> None:
    person.hand_in(at_work, "\n".join(JOBS))
    table = at_work.work.table
    table.selectRow(3)
    person.wait(at_work.acts.copy_ids.isEnabled)
    right_click(table.viewport(), table.visualRect(at_work.model.index(3, 1)).center())
    choose(open_menu(person), "Cancel selected jobs…")
    person.press(person.dialog(ConfirmCancelling), "Cancel 1 job")
    person.wait(lambda: at_work.session.jobs.counts[Status.CANCELLED] == 1)
    assert service.cancelled_ids() == {JOBS[3]}


def test_rows_are_copied_with_their_titles(window: MainWindow, person: Person) -> None:
    person.hand_in(window, "\n".join(JOBS[:3]))
    person.key(window.work.table, Qt.Key.Key_A, CONTROL)
    person.wait(window.acts.copy_rows.isEnabled)
    person.key(window.work.table, Qt.Key.Key_C, CONTROL | SHIFT)
    lines = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    assert lines[0][:2] == ["Status", "Job ID"]
    assert [line[:2] for line in lines[1:]] == [["Ready", job] for job in JOBS[:3]]


def test_what_is_marked_in_a_text_is_copied_and_not_the_selected_rows(
    window: MainWindow, person: Person
) -> None:
    person.hand_in(window, "\n".join(JOBS))
    window.work.table.selectRow(0)
    person.key(window.work.table, Qt.Key.Key_Return)
    person.wait(window.acts.copy_ids.isEnabled)
    labels: list[QLabel] = list(window.details.findChildren(QLabel))
    shown_id = next(one for one in labels if one.text() == JOBS[0])
    QTest.mouseClick(shown_id, LEFT, NONE, shown_id.rect().center())
    shown_id.setSelection(0, 8)
    person.key(shown_id, Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == JOBS[0][:8]


# Removing, and taking back.


def test_delete_removes_what_was_not_sent_and_says_what_stays(
    at_work: MainWindow, person: Person, service: PracticeService
) -> None:
    person.hand_in(at_work, "\n".join(JOBS))
    table = at_work.work.table
    table.selectRow(0)
    person.wait(lambda: "Cancel 1 selected job" in person.buttons(at_work))
    person.press(at_work, "Cancel 1 selected job")
    person.press(person.dialog(ConfirmCancelling), "Cancel 1 job")
    person.wait(lambda: at_work.session.jobs.counts[Status.CANCELLED] == 1)
    person.see_the_end(at_work)
    table.selectRow(0)
    person.key(table, Qt.Key.Key_Down, SHIFT)
    person.key(table, Qt.Key.Key_Delete)
    assert shown(at_work) == [JOBS[0], *JOBS[2:]]
    stays = "1 job stays in the list, because it was sent already."
    assert said(at_work) == f"1 job taken out of the list again. {stays}"


def test_what_was_removed_by_accident_comes_back_to_its_place(window: MainWindow, person: Person) -> None:
    person.hand_in(window, "\n".join(JOBS))
    table = window.work.table
    table.selectRow(4)
    person.key(table, Qt.Key.Key_Down, SHIFT)
    person.key(table, Qt.Key.Key_Delete)
    assert shown(window) == [*JOBS[:4], *JOBS[6:]]
    person.press(window.notices, "Undo")
    assert shown(window) == JOBS
    assert said(window) == "2 jobs are back in the list."
    person.key(table, Qt.Key.Key_A, CONTROL)
    person.key(table, Qt.Key.Key_Delete)
    assert window.start.isVisible()
    person.press(window.notices, "Undo")
    assert shown(window) == JOBS
    table.selectRow(0)
    person.key(table, Qt.Key.Key_Delete)
    person.key(table, Qt.Key.Key_Z, CONTROL)
    assert shown(window) == JOBS, "Ctrl+Z undoes the last change, not an older one"


def test_taking_an_addition_back_counts_what_went(window: MainWindow, person: Person) -> None:
    person.hand_in(window, "\n".join(JOBS[:2]))
    person.hand_in(window, "\n".join(JOBS[2:8]))
    window.work.table.selectRow(3)
    person.key(window.work.table, Qt.Key.Key_Delete)
    person.hand_in(window, JOBS[9])
    for text in ("1 job taken out of the list again.", "5 jobs taken out of the list again."):
        person.key(window.work.table, Qt.Key.Key_Z, CONTROL)
        assert said(window) == text
    assert shown(window) == JOBS[:2]


# What arrives late must not hit other rows.


def test_while_the_keychain_is_waited_for_rows_may_go_and_no_others_are_cancelled(
    open_window: Callable[[Session], MainWindow],
    service: PracticeService,
    person: Person,
    *,
    drawer: Drawer,
    keychain: Keychain,
    tmp_path: Path,
) -> None:
    window = open_window(Session(Place(address=service.address), tmp_path / "data"))
    place = window.session.address.base
    keychain.save_key("Studio", place, ApiKey(PRACTICE_KEY)).result(10)
    drawer.opened.clear()
    window.keys.use_kept(KeptKey("Studio", place, "GNOME Keyring"))
    person.hand_in(window, "\n".join(JOBS))
    table = window.work.table
    table.selectRow(5)
    person.key(table, Qt.Key.Key_Down, SHIFT)
    person.wait(lambda: "Cancel 2 selected jobs" in person.buttons(window))
    for _ in range(2):
        person.press(window, "Cancel 2 selected jobs")
    table.selectRow(0)
    person.key(table, Qt.Key.Key_Delete)
    table.selectRow(4)
    person.key(table, Qt.Key.Key_Delete)
    assert JOBS[5] not in shown(window)
    drawer.opened.set()
    person.press(person.dialog(ConfirmCancelling), "Cancel 1 job")
    person.wait(lambda: window.session.jobs.counts[Status.CANCELLED] == 1)
    person.see_the_end(window)
    assert service.cancelled_ids() == {JOBS[6]}, "what was selected and is still there, and nothing else"
    questions = [one for one in QApplication.topLevelWidgets() if isinstance(one, ConfirmCancelling)]
    assert not any(one.isVisible() for one in questions), "one question for one wish, asked twice"


def test_rows_that_go_while_they_are_checked_end_the_check_quietly(
    open_window: Callable[[Session], MainWindow], person: Person, tmp_path: Path
) -> None:
    with PracticeService(PracticeConfig(jobs=MIX, latency=0.05, jitter=0.05)) as service:
        session = Session(Place(address=service.address, most_in_flight=2), tmp_path / "data")
        session.use_key(ApiKey(PRACTICE_KEY), "Studio")
        window = open_window(session)
        person.hand_in(window, "\n".join(JOBS))
        person.press(window, "Check first")
        person.wait(lambda: sum(job.record is not None for job in session.jobs.rows) > 2)
        person.key(window.work.table, Qt.Key.Key_A, CONTROL)
        person.key(window.work.table, Qt.Key.Key_Delete)
        assert not window.checks.is_checking
        assert window.start.isVisible()


# Handing in.


def test_a_file_that_is_dropped_on_the_window_is_opened(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(batch_text(), encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop(window, window.rect().center(), mime, is_dropped=False)
    assert not window.intake.queue.is_busy, "it was only carried over the window"
    drop(window, window.rect().center(), mime, is_dropped=True)
    person.wait(lambda: len(window.session.jobs) > 80)
    before = len(window.session.jobs)
    text = QMimeData()
    text.setText(f"and this one: {JOBS[0]}")
    drop(window, window.rect().center(), text, is_dropped=True)
    person.wait(lambda: len(window.session.jobs) == before + 1)


def test_a_file_is_chosen_in_the_dialog(window: MainWindow, person: Person, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(batch_text(), encoding="utf-8")
    person.press(window.start, "Open a file…")
    dialog = person.dialog(QFileDialog)
    field = person.field(dialog)
    field.setText(str(path))
    person.key(field, Qt.Key.Key_Return)
    person.wait(lambda: len(window.session.jobs) > 80)
    assert "list.csv" in said(window)
