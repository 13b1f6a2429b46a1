"""Lists that are dropped, opened and pasted: every limit has its sentence, and every addition a way back."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton, QTableView, QWidget

from app.desktop.intake.column_choice import ChooseColumn
from app.desktop.intake.rest_dialog import RestDialog
from app.desktop.main_window import MainWindow
from app.desktop.widgets.notices import Topic
from app.intake.limits import LARGEST_FILE
from app.jobs import job_list
from app.practice.samples import batch
from tests.desktop.conftest import Person
from tests.intake.corpus import SAMPLES
from tests.intake.spellings import canonical

IDS = [row.job.job_id for row in batch()]
ALL = Qt.KeyboardModifier.NoModifier


def said(window: MainWindow, topic: Topic) -> str:
    line = window.notices.line(topic)
    return line.text if line is not None else ""


def listed(window: MainWindow) -> list[str]:
    return [job.job_id for job in window.session.jobs.rows]


def drop(place: QWidget, mime: QMimeData) -> bool:
    """Drag it over the window and let it go; whether it was taken."""
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    over = QDragEnterEvent(QPoint(60, 60), copy, mime, left, ALL)
    QApplication.sendEvent(place, over)
    dropped = QDropEvent(QPointF(60, 60), copy, mime, left, ALL)
    QApplication.sendEvent(place, dropped)
    return over.isAccepted() and dropped.isAccepted()


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def text(words: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(words)
    return mime


def read_all(window: MainWindow, person: Person, *paths: Path) -> None:
    window.intake.take_files(paths)
    person.wait(lambda: not window.intake.queue.is_busy)


def test_files_and_text_are_dropped_on_the_window_and_undone_together(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text("\n".join(IDS[2 * number : 2 * number + 2]))
    assert drop(window, files(*(tmp_path / f"{number}.txt" for number in range(3))))
    person.wait(lambda: len(listed(window)) == 6)
    assert said(window, Topic.INTAKE) == "6 jobs added from 3 files."
    assert drop(window, text(f"and please {IDS[6]}, thanks"))
    person.wait(lambda: listed(window) == IDS[:7])
    person.key(window.work.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert listed(window) == IDS[:6]
    window.acts.undo.trigger()
    assert listed(window) == IDS[:4]


def test_the_undo_beside_the_news_takes_back_all_that_it_tells_of(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    person.hand_in(window, IDS[0])
    for name, content in (("a.txt", IDS[2][:-1]), ("b.txt", IDS[1]), ("c.txt", IDS[3])):
        (tmp_path / name).write_text(content)
    read_all(window, person, *(tmp_path / name for name in ("a.txt", "b.txt", "c.txt")))
    assert said(window, Topic.INTAKE) == "2 jobs added from 3 files, 1 looks like a damaged ID."
    person.press(window.notices, "Undo")
    assert listed(window) == IDS[:1]
    assert window.session.jobs.rejects == ()
    assert said(window, Topic.INTAKE) == "2 jobs taken out of the list again."


def test_damaged_ids_alone_do_not_stand_in_the_way_of_undo(window: MainWindow, person: Person) -> None:
    person.hand_in(window, IDS[0])
    person.paste(window, IDS[1][:-1])
    person.wait(lambda: "looks like a damaged ID" in said(window, Topic.INTAKE))
    person.key(window.work.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert listed(window) == []
    assert window.start.isVisible()


def test_what_was_sent_cannot_be_undone(window: MainWindow, person: Person) -> None:
    person.hand_in(window, "\n".join(IDS[:2]))
    assert window.acts.undo.isEnabled()
    person.start(window, "Cancel 2 jobs")
    person.see_the_end(window)
    assert not window.acts.undo.isEnabled()
    person.key(window.work.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert listed(window) == IDS[:2]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("password.xlsx", "password.xlsx is protected by a password."),
        ("password.xls", "password.xls is protected by a password."),
        ("list.zip", "list.zip is a packed archive."),
        ("cut-off.xlsx", "cut-off.xlsx is damaged or no real workbook."),
        ("outlook.msg", "outlook.msg is an e-mail in Outlook's own format."),
        ("letter.pdf", "letter.pdf is no kind of file that a list can be read from."),
    ],
)
def test_what_cannot_be_a_list_gets_a_sentence(
    window: MainWindow, person: Person, name: str, sentence: str
) -> None:
    read_all(window, person, SAMPLES / name)
    assert said(window, Topic.TROUBLE).startswith(sentence)
    assert window.start.isVisible()


def test_limits_get_a_sentence_each(window: MainWindow, person: Person, tmp_path: Path) -> None:
    huge, folder = tmp_path / "huge.log", tmp_path / "Old lists"
    with huge.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    folder.mkdir()
    many = tmp_path / "many.txt"
    many.write_text("\n".join(canonical(number) for number in range(job_list.MOST_JOBS + 1)))
    read_all(window, person, huge, folder, many)
    lines = said(window, Topic.TROUBLE).splitlines()
    assert [line.split(". ")[0] for line in lines] == [
        "huge.log is larger than 100 MB",
        "Old lists is a folder",
        "There are more than 200,000 jobs in many.txt",
    ]
    assert listed(window) == []


def test_a_list_that_grows_too_long_stays_as_it_was(
    window: MainWindow, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job_list, "MOST_JOBS", 5)
    person.hand_in(window, "\n".join(IDS[:4]))
    person.paste(window, "\n".join(IDS[2:6]))
    person.wait(lambda: bool(said(window, Topic.TROUBLE)))
    assert listed(window) == IDS[:4]


def test_a_sheet_is_chosen_with_its_first_rows_in_view(window: MainWindow, person: Person) -> None:
    window.intake.take_files([SAMPLES / "several-sheets.xlsx"])
    dialog = person.dialog(ChooseColumn)
    options: list[QCheckBox] = list(dialog.findChildren(QCheckBox))
    QTest.mouseClick(next(one for one in options if one.text() == "Tuesday"), Qt.MouseButton.LeftButton)
    tables: list[QTableView] = list(dialog.findChildren(QTableView))
    shown = [table for table in tables if table.isVisible()]
    assert len(shown) == 1
    assert shown[0].model().index(0, 0).data() == "Job ID"
    person.press(dialog, "Take these")
    person.wait(lambda: len(listed(window)) == 1)
    assert "several-sheets.xlsx" in said(window, Topic.INTAKE)


def test_the_jobs_of_several_sheets_come_in_together(window: MainWindow, person: Person) -> None:
    window.intake.take_files([SAMPLES / "several-sheets.xlsx"])
    dialog = person.dialog(ChooseColumn)
    options: list[QCheckBox] = list(dialog.findChildren(QCheckBox))
    person.wait(dialog.isActiveWindow)
    options[0].setFocus()
    for one in options:
        assert QApplication.focusWidget() is one, "Tab goes to every sheet"
        person.key(one, Qt.Key.Key_Space)
        person.key(one, Qt.Key.Key_Tab)
    person.key(options[-1], Qt.Key.Key_Return)
    person.wait(lambda: not window.intake.queue.is_busy)
    assert len(listed(window)) == 3
    assert said(window, Topic.INTAKE) == "3 jobs added from several-sheets.xlsx."
    person.press(window.notices, "Undo")
    assert listed(window) == []


def test_enter_takes_what_was_chosen_and_nothing_before(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "Customers.csv"
    path.write_text("\n".join(["Photo,Customer ID", *(f"{n}.jpg,{one}" for n, one in enumerate(IDS))]))
    window.intake.take_files([path])
    dialog = person.dialog(ChooseColumn)
    assert dialog.windowTitle() == "Are these the jobs?"
    options: list[QRadioButton] = list(dialog.findChildren(QRadioButton))
    (only,) = options
    assert only.text() == f"Customer ID ({len(IDS)} IDs)"
    person.key(only, Qt.Key.Key_Return)
    assert dialog.isVisible()
    person.key(only, Qt.Key.Key_Space)
    person.key(only, Qt.Key.Key_Return)
    person.wait(lambda: listed(window) == IDS)


def test_a_number_of_ids_that_was_not_counted_to_the_end_is_told_as_that(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "Customers.csv"
    path.write_text("\n".join(["Customer ID,Photo", *(f"{canonical(n)},{n}.jpg" for n in range(3_000))]))
    window.intake.take_files([path])
    dialog = person.dialog(ChooseColumn)
    options: list[QRadioButton] = list(dialog.findChildren(QRadioButton))
    (only,) = options
    assert only.text() == "Customer ID (more than 1,000 IDs)"
    dialog.close()


def test_a_doubtful_file_that_is_left_out_does_not_hold_up_the_next(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    (tmp_path / "good.txt").write_text(IDS[0])
    window.intake.take_files([SAMPLES / "two-id-columns.csv", tmp_path / "good.txt"])
    person.press(person.dialog(ChooseColumn), "Go back")
    person.wait(lambda: listed(window) == IDS[:1])


def test_what_was_not_added_is_shown_with_file_and_line(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(f"\n{IDS[0][:-1]}\n{IDS[1]}\n")
    (tmp_path / "b.txt").write_text(f"{IDS[1]}\n{IDS[2]}\n\n{IDS[3].replace('-', '_')}\n")
    read_all(window, person, tmp_path / "a.txt", tmp_path / "b.txt")
    person.press(window.notices, "Show")
    dialog = person.dialog(RestDialog)
    tables: list[QTableView] = list(dialog.findChildren(QTableView))
    model = tables[0].model()
    rows = [[model.index(row, column).data() for column in range(2)] for row in range(model.rowCount())]
    assert rows == [
        ["a.txt: 2", IDS[0][:-1]],
        ["b.txt: 4", IDS[3].replace("-", "_")],
        ["b.txt: 1", IDS[1]],
    ]
    dialog.close()


def test_what_stood_beside_a_job_is_in_the_table_and_goes_with_its_file(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    (tmp_path / "list.csv").write_text(f"job_id,customer,day\n{IDS[0]},Brandt,Monday\n")
    read_all(window, person, tmp_path / "list.csv")
    columns = window.model.columns
    titles = [columns.title(at) for at in range(len(columns))]
    assert titles[-2:] == ["customer", "day"]
    assert window.model.index(0, len(titles) - 2).data() == "Brandt"
    person.key(window.work.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    person.hand_in(window, IDS[1])
    assert "customer" not in [window.model.columns.title(at) for at in range(len(window.model.columns))]


@pytest.fixture
def slow_pipe(tmp_path: Path) -> Iterator[Path]:
    """A file that never comes to its end."""
    path = tmp_path / "endless.log"
    os.mkfifo(path)
    ended = threading.Event()

    def write() -> None:
        with path.open("wb", buffering=0) as pipe:
            try:
                while not ended.wait(0.005):
                    pipe.write(f"{IDS[0]}\n".encode())
            except BrokenPipeError:
                return

    writer = threading.Thread(target=write)
    writer.start()
    yield path
    ended.set()
    writer.join()


def test_a_long_reading_shows_itself_and_can_be_stopped(
    window: MainWindow, person: Person, slow_pipe: Path
) -> None:
    window.intake.take_files([slow_pipe])
    person.wait(lambda: said(window, Topic.READING) == "Reading endless.log…")
    person.press(window.notices, "Stop")
    assert not window.intake.queue.is_busy
    assert said(window, Topic.READING) == ""
    assert window.start.isVisible()
    person.hand_in(window, IDS[1])
    assert listed(window) == IDS[1:2]
