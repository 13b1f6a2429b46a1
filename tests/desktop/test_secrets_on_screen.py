"""The key on the screen: dots for everybody who looks, reads aloud or copies, unless it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QClipboard, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from app.desktop.keys.key_dialog import KeyDialog
from app.desktop.main_window import MainWindow
from app.desktop.widgets import secret_field
from app.desktop.widgets.secret_field import SecretField
from app.keys.keychain import Keychain
from app.practice.config import PracticeConfig, PracticeKey
from app.practice.service import PracticeService
from app.session import Place, Session
from tests.desktop.conftest import Person

PARTS = tuple(QAccessible.Text)


@pytest.fixture
def window(
    open_window: Callable[[Session], MainWindow], keychain: Keychain, canary_key: str, tmp_path: Path
) -> Iterator[MainWindow]:
    """A window on a service that knows the key."""
    with PracticeService(PracticeConfig(keys=(PracticeKey(canary_key),))) as service:
        yield open_window(Session(Place(address=service.address), tmp_path, keychain=keychain))


@pytest.fixture
def dialog(window: MainWindow, person: Person) -> KeyDialog:
    """The question for the key."""
    window.keys.ask()
    return person.dialog(KeyDialog)


def field_of(dialog: KeyDialog) -> SecretField:
    fields: list[SecretField] = list(dialog.findChildren(SecretField))
    return fields[0]


def shows(field: SecretField) -> bool:
    return field.is_shown


def press_eye(field: SecretField) -> None:
    buttons: list[QToolButton] = list(field.findChildren(QToolButton))
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def picture_of(widget: QWidget) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    return bytes(content.data())


def read_aloud(thing: QAccessibleInterface | None) -> str:
    """Everything that assistive technology can ask of a thing and of all that is in it."""
    if thing is None:
        return ""
    said = [thing.text(part) for part in PARTS]
    editable = thing.textInterface()
    if editable is not None:
        said.append(editable.text(0, editable.characterCount()))
    said += [read_aloud(thing.child(number)) for number in range(thing.childCount())]
    return "\n".join(said)


def hear_all() -> str:
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return "\n".join(read_aloud(QAccessible.queryAccessibleInterface(one)) for one in windows)


def test_a_typed_key_is_dots_on_the_screen(dialog: KeyDialog, person: Person, canary_key: str) -> None:
    field = field_of(dialog)
    person.write(field, canary_key)
    typed = picture_of(field)
    field.clear()
    person.write(field, "x" * len(canary_key))
    assert typed == picture_of(field)
    assert canary_key not in field.displayText()


def test_the_eye_shows_the_key_to_the_eye_alone(dialog: KeyDialog, person: Person, canary_key: str) -> None:
    field = field_of(dialog)
    person.write(field, canary_key)
    hidden = picture_of(field)
    press_eye(field)
    assert shows(field)
    assert picture_of(field) != hidden
    heard = hear_all()
    assert "Hide the key" in heard
    assert canary_key not in heard
    assert canary_key not in field.displayText()
    press_eye(field)
    assert not shows(field)
    assert picture_of(field) == hidden


def test_a_shown_key_hides_by_itself(
    dialog: KeyDialog, person: Person, canary_key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = field_of(dialog)
    person.write(field, canary_key)
    hidden = picture_of(field)
    assert field._timer.interval() == secret_field.SHOWN_FOR <= 10_000
    field._timer.setInterval(1)
    press_eye(field)
    person.wait(lambda: not shows(field))
    assert picture_of(field) == hidden
    field._timer.setInterval(secret_field.SHOWN_FOR)
    press_eye(field)
    person.write(field, "more")
    assert not shows(field)
    press_eye(field)
    dialog.hide()
    dialog.show()
    assert not shows(field)


def test_nobody_hears_the_key(window: MainWindow, dialog: KeyDialog, person: Person, canary_key: str) -> None:
    person.write(field_of(dialog), canary_key)
    assert "Which key should be used?" in hear_all()
    assert canary_key not in hear_all()
    person.press(dialog, "Use this key")
    person.wait(lambda: window.session.has_key)
    window.acts.settings.trigger()
    assert "Service" in hear_all()
    assert canary_key not in hear_all()


@pytest.mark.parametrize("is_shown", [False, True])
def test_the_clipboard_gets_nothing_from_the_field(
    dialog: KeyDialog, person: Person, canary_key: str, is_shown: bool
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("what the person had copied")
    field = field_of(dialog)
    person.write(field, canary_key)
    if is_shown:
        press_eye(field)
    field.selectAll()
    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Copy))
    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Cut))
    field.copy()
    field.cut()
    QTest.mouseDClick(field, Qt.MouseButton.LeftButton)
    assert clipboard.text() == "what the person had copied"
    assert canary_key not in clipboard.text(QClipboard.Mode.Selection)


def test_a_key_that_was_taken_or_not_is_gone_from_the_field(
    dialog: KeyDialog, person: Person, canary_key: str
) -> None:
    field = field_of(dialog)
    person.write(field, canary_key)
    assert field.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    person.key(dialog, Qt.Key.Key_Escape)
    assert field.text() == ""
    field.undo()
    assert field.text() == ""
