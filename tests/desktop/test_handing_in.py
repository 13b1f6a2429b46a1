"""From whatever a person has to rows in the table, and back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication

from app.desktop.intake.column_choice import ChooseColumn
from app.desktop.intake.rest_dialog import RestDialog
from app.desktop.main_window import MainWindow
from app.desktop.widgets.notices import Topic
from app.practice.samples import batch, batch_text
from tests.desktop.conftest import Person

IDS = [row.job.job_id for row in batch()]


def said(window: MainWindow, topic: Topic) -> str:
    line = window.notices.line(topic)
    return line.text if line is not None else ""


def test_repetitions_and_damaged_ids_are_said_and_shown(window: MainWindow, person: Person) -> None:
    person.hand_in(window, "\n".join(IDS[:3]))
    person.hand_in(window, "\n".join([IDS[0], IDS[5], IDS[6][:-1]]))
    text = "1 job added, 1 was in the list already, 1 looks like a damaged ID."
    assert said(window, Topic.INTAKE) == text
    person.press(window.notices, "Show")
    dialog = person.dialog(RestDialog)
    dialog.close()


def test_an_addition_can_be_undone_with_ctrl_z(window: MainWindow, person: Person) -> None:
    person.hand_in(window, IDS[0])
    person.hand_in(window, "\n".join(IDS[1:4]))
    person.key(window.work.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(window.session.jobs) == 1
    assert said(window, Topic.INTAKE) == "3 jobs taken out of the list again."
    person.key(window.work.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.start.isVisible()


def test_delete_removes_the_selected_rows(window: MainWindow, person: Person) -> None:
    person.hand_in(window, "\n".join(IDS[:4]))
    window.work.table.selectRow(1)
    person.key(window.work.table, Qt.Key.Key_Delete)
    assert [job.job_id for job in window.session.jobs.rows] == [IDS[0], IDS[2], IDS[3]]


def test_a_paste_without_ids_gets_a_sentence(window: MainWindow, person: Person) -> None:
    person.paste(window, "Dear all, please stop everything.")
    person.wait(lambda: "no job ID in what was pasted" in said(window, Topic.TROUBLE))
    assert window.start.isVisible()


def test_files_that_cannot_be_read_get_a_sentence_and_the_others_come_in(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    good, picture = tmp_path / "list.csv", tmp_path / "photo.png"
    good.write_text(batch_text(), encoding="utf-8")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    window.intake.take_files([picture, tmp_path / "gone.txt", good])
    person.wait(lambda: not window.intake.queue.is_busy)
    assert len(window.session.jobs) == len(IDS)
    trouble = said(window, Topic.TROUBLE)
    assert "photo.png" in trouble
    assert "gone.txt" in trouble
    assert "list.csv" in said(window, Topic.INTAKE)


def test_a_file_on_the_clipboard_is_opened(window: MainWindow, person: Person, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(batch_text(), encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert window.intake.take_mime(mime)
    person.wait(lambda: len(window.session.jobs) == len(IDS))
    assert window.model.columns.label(window.session.jobs.rows[0]) == batch()[0].job.filename


def test_an_empty_clipboard_is_no_error(window: MainWindow, person: Person) -> None:
    QApplication.clipboard().clear()
    person.key(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert not window.intake.take_mime(None)
    assert window.start.isVisible()


def test_a_doubtful_column_is_chosen_by_the_person(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "doubtful.csv"
    other = [f"c0ffee00{job_id[8:]}" for job_id in IDS]
    lines = [f"{left},{right}" for left, right in zip(other, IDS, strict=True)]
    path.write_text("\n".join(["first,second", *lines]), encoding="utf-8")
    window.intake.take_files([path])
    dialog = person.dialog(ChooseColumn)
    assert not person.button(dialog, "Take these").isEnabled()
    dialog.choose("second")
    person.press(dialog, "Take these")
    person.wait(lambda: len(window.session.jobs) == len(IDS))
    assert [job.job_id for job in window.session.jobs.rows] == IDS


def test_ids_can_be_typed(window: MainWindow, person: Person) -> None:
    person.write(window.start.field, IDS[0])
    person.press(window.start, "Make the list")
    person.wait(lambda: len(window.session.jobs) == 1)
