"""Somebody who opens the program for the first time, in a hurry: keys and IDs in each other's places, no IDs
at all, and the day after."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from app.desktop.find.find_window import FindWindow
from app.desktop.history.history_dialog import HistoryDialog
from app.desktop.keys.key_dialog import KeyDialog
from app.desktop.main_window import MainWindow
from app.desktop.widgets.folders import documents
from app.desktop.widgets.notices import Topic
from app.desktop.widgets.secret_field import SecretField
from app.engine.key_check import KeyCheck, KeyVerdict
from app.keys.api_key import ApiKey
from app.keys.keychain import Keychain
from app.practice import JobMix, PracticeConfig, PracticeService
from app.practice.config import PracticeKey
from app.practice.jobs import draw_jobs
from app.session import Place, Session
from tests.desktop.conftest import Person

MIX = JobMix(count=12)
KEY = "the-key-of-the-studio-itself"
IDS = [job.job_id for job in draw_jobs(MIX)]


@pytest.fixture
def window(
    open_window: Callable[[Session], MainWindow], keychain: Keychain, tmp_path: Path
) -> Iterator[MainWindow]:
    """The window as it comes up on a computer that has never seen it."""
    with PracticeService(PracticeConfig(jobs=MIX, keys=(PracticeKey(KEY),))) as service:
        window = open_window(Session(Place(address=service.address), tmp_path, keychain=keychain))
        window.begin()
        yield window
        forget_clipboard()


def forget_clipboard() -> None:
    QGuiApplication.clipboard().clear(QClipboard.Mode.Clipboard)


def texts_in(widget: QWidget) -> str:
    labels: list[QLabel] = list(widget.findChildren(QLabel))
    return "\n".join(one.text() for one in labels if one.isVisible())


def trouble(window: MainWindow) -> str:
    line = window.notices.line(Topic.TROUBLE)
    return line.text if line is not None else ""


def field_of(dialog: KeyDialog) -> SecretField:
    fields: list[SecretField] = list(dialog.findChildren(SecretField))
    return fields[0]


def ask_for_key(window: MainWindow, person: Person) -> KeyDialog:
    person.press(window.notices, "Enter the key…")
    dialog = person.dialog(KeyDialog)
    person.wait(lambda: QApplication.focusWidget() is field_of(dialog))
    return dialog


def give_key(window: MainWindow, person: Person, key: str) -> None:
    dialog = ask_for_key(window, person)
    person.paste(dialog, key)
    person.press(dialog, "Use this key")
    person.wait(lambda: window.session.has_key)
    bring_to_front(window, person)


def bring_to_front(window: MainWindow, person: Person) -> None:
    """What a window manager does when a dialog has gone."""
    window.activateWindow()
    person.wait(window.isActiveWindow)


def test_a_key_among_the_jobs_is_told_where_it_belongs(window: MainWindow, person: Person) -> None:
    window.notices.dismiss(Topic.KEY)
    person.paste(window, KEY)
    person.wait(lambda: "no job ID in what was pasted" in trouble(window))
    assert "If it is a key, choose “Enter the key…”." in trouble(window)
    give_key(window, person, KEY)
    assert not trouble(window), "there is nothing wrong any more"


def test_a_key_that_looks_like_a_job_is_taken_back_before_anything_is_sent(
    window: MainWindow, person: Person
) -> None:
    person.hand_in(window, f"tl-{IDS[0].replace('-', '')}")
    person.wait(lambda: "It is a key…" in person.buttons(window.notices))
    person.press(window.notices, "It is a key…")
    person.dialog(KeyDialog).reject()
    bring_to_front(window, person)
    assert not len(window.session.jobs)
    give_key(window, person, KEY)
    person.hand_in(window, IDS[0])
    assert "It is a key…" not in person.buttons(window.notices)


def test_a_refused_key_is_replaced_by_the_next_paste(window: MainWindow, person: Person) -> None:
    dialog = ask_for_key(window, person)
    for wrong in ("not the key of anybody", "not-the-key-of-anybody"):
        person.paste(dialog, wrong)
        person.press(dialog, "Use this key")
        person.wait(lambda: "key" in texts_in(dialog) and field_of(dialog).hasSelectedText())
        assert QApplication.focusWidget() is field_of(dialog)
    person.paste(dialog, KEY)
    person.key(field_of(dialog), Qt.Key.Key_Return)
    person.wait(lambda: window.session.has_key)


def test_the_key_that_is_used_is_the_one_that_stands_in_the_field(
    window: MainWindow, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody sees while a key is being tried that it is the wrong one of two, and pastes the other."""
    dialog = ask_for_key(window, person)
    verdicts: list[Callable[[KeyCheck], None]] = []
    monkeypatch.setattr(window.session, "check_key", lambda _, then: verdicts.append(then))
    person.paste(dialog, "the-key-of-somebody-else")
    person.press(dialog, "Use this key")
    field_of(dialog).setFocus()
    field_of(dialog).selectAll()
    person.paste(dialog, KEY)
    verdicts[0](KeyCheck(KeyVerdict.VALID))
    assert dialog.isVisible()
    assert not window.session.has_key
    person.press(dialog, "Use this key")
    verdicts[1](KeyCheck(KeyVerdict.VALID))
    person.wait(lambda: window.session.has_key)
    assert window.session.secrets == [ApiKey(KEY)]


@pytest.mark.parametrize("several", [False, True])
def test_jobs_in_the_place_of_the_key_are_told_as_that(
    window: MainWindow, person: Person, *, several: bool
) -> None:
    dialog = ask_for_key(window, person)
    person.paste(dialog, "\n".join(IDS) if several else IDS[0])
    person.press(dialog, "Use this key")
    said = "These look like job IDs" if several else "This looks like a job ID"
    person.wait(lambda: said in texts_in(dialog))
    dialog.reject()


def test_a_name_that_is_missing_is_asked_for_where_it_is_missing(window: MainWindow, person: Person) -> None:
    dialog = ask_for_key(window, person)
    person.paste(dialog, KEY)
    dialog._name.clear()
    person.press(dialog, "Use this key")
    assert "no name" in texts_in(dialog)
    assert QApplication.focusWidget() is dialog._name
    dialog.reject()


def test_whoever_has_no_ids_is_shown_another_way(window: MainWindow, person: Person) -> None:
    give_key(window, person, KEY)
    person.paste(window, "DSC_0001.jpg\nDSC_0002.jpg")
    person.wait(lambda: "no job ID" in trouble(window))
    assert "key" not in trouble(window)
    person.press(window.notices, "Find my running jobs…")
    found = person.dialog(FindWindow)
    person.wait(lambda: not found.is_looking)
    found.close()


def test_the_start_page_says_which_key_is_in_use_and_leads_to_past_runs(
    window: MainWindow, person: Person
) -> None:
    assert "With the key" not in texts_in(window.start)
    assert "History of runs…" not in person.buttons(window.start)
    give_key(window, person, KEY)
    person.wait(lambda: "With the key “My key”" in texts_in(window.start))

    person.hand_in(window, "\n".join(IDS))
    person.start(window, "Cancel 12 jobs")
    person.paste(window, IDS[0])
    person.see_the_end(window)
    assert window.notices.line(Topic.INTAKE) is None, "that a run is going on is not so any more"
    window.acts.new_list.trigger()
    person.press(window.start, "History of runs…")
    history = person.dialog(HistoryDialog)
    person.press(history, "Save report…")
    person.dialog(QFileDialog).reject()
    history.close()
    bring_to_front(window, person)
    person.key(QApplication.focusWidget() or window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(window.session.jobs) == 12, "what was put away is had back as everything else is"
    assert "All 12 jobs are cancelled" in window.work.done.text


def test_a_report_is_offered_a_folder_that_is_the_persons(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(folder))
    assert documents() == str(Path.home())
    folder.mkdir()
    assert documents() == str(folder)
