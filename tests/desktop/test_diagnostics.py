"""Help, Save diagnostics: what comes out of the window can be sent to anybody."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.desktop.main_window import MainWindow
from app.desktop.settings import diagnostics_desk
from app.desktop.widgets.notices import Topic
from app.keys.api_key import ApiKey
from app.keys.keychain import Keychain
from app.practice.config import PracticeConfig, PracticeKey
from app.practice.service import PracticeService
from app.session import Place, Session
from tests.desktop.conftest import Person
from tests.keys.drawer import Drawer


@pytest.fixture
def window(
    open_window: Callable[[Session], MainWindow], keychain: Keychain, canary_key: str, tmp_path: Path
) -> Iterator[MainWindow]:
    """A window in which a key is in use."""
    with PracticeService(PracticeConfig(keys=(PracticeKey(canary_key),))) as service:
        window = open_window(Session(Place(address=service.address), tmp_path, keychain=keychain))
        window.session.use_key(ApiKey(canary_key), "Studio")
        yield window


def save(window: MainWindow, person: Person, path: Path) -> dict[str, str]:
    window.acts.diagnostics.trigger()
    field = person.field(person.dialog(QFileDialog))
    field.setText(str(path))
    person.key(field, Qt.Key.Key_Return)
    person.wait(lambda: window.notices.line(Topic.REPORT) is not None)
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_diagnostics_are_saved_and_hold_no_key(
    window: MainWindow, person: Person, tmp_path: Path, canary_key: str
) -> None:
    content = save(window, person, tmp_path / "sent.zip")
    assert canary_key not in "".join(content.values())
    assert "Studio" not in "".join(content.values())
    facts = json.loads(content["about.json"])
    assert (facts["keychain"], facts["way"]) == ("GNOME Keyring", "direct")
    assert facts["platform"] == "offscreen"


def test_an_absent_keychain_is_told(
    window: MainWindow, person: Person, drawer: Drawer, tmp_path: Path
) -> None:
    drawer.is_there = False
    facts = json.loads(save(window, person, tmp_path / "sent.zip")["about.json"])
    assert facts["keychain"] == "KeychainProblem.ABSENT"


def test_a_keychain_that_does_not_answer_is_not_waited_for(
    window: MainWindow,
    person: Person,
    drawer: Drawer,
    keychain: Keychain,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(diagnostics_desk, "PATIENCE", 0.05)
    drawer.opened.clear()
    keychain.read_key("Studio", window.session.address.base)
    path = Path(os.environ["XDG_CONFIG_HOME"]).parent / "sent.zip"
    assert json.loads(save(window, person, path)["about.json"])["keychain"] == "does not answer"
