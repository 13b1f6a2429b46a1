"""The settings: keys, the way to the service, and what a company has decided."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QWidget

from app import settings as settings_room
from app.desktop.keys.forget_dialog import AskBeforeForgetting
from app.desktop.keys.key_dialog import KeyDialog
from app.desktop.main_window import MainWindow
from app.desktop.settings.settings_dialog import SettingsDialog
from app.desktop.widgets.notices import Topic
from app.keys.api_key import ApiKey
from app.keys.keychain import Keychain
from app.keys.secret import Password
from app.practice.config import PracticeConfig, PracticeKey
from app.practice.service import PracticeService
from app.service.network import Proxy
from app.session import Place, Session
from app.settings import DIRECT, Appearance, KeptKey, Settings, save_settings, settings_file
from app.system.place import ProxyChoice
from tests.desktop.conftest import Person
from tests.keys.drawer import PATIENCE, Drawer

ELSEWHERE = "https://test.example"
NEW = "another-key-of-the-same-person"


@pytest.fixture
def service(canary_key: str) -> Iterator[PracticeService]:
    """The service, which knows two keys."""
    with PracticeService(PracticeConfig(keys=(PracticeKey(canary_key), PracticeKey(NEW)))) as service:
        yield service


OpenAt = Callable[[Place], MainWindow]


@pytest.fixture
def open_at(open_window: Callable[[Session], MainWindow], keychain: Keychain, tmp_path: Path) -> OpenAt:
    """Opens a window on a place."""
    return lambda place: open_window(Session(place, tmp_path, keychain=keychain))


@pytest.fixture
def window(open_at: OpenAt, service: PracticeService) -> MainWindow:
    """A window on the service, and no key yet."""
    return open_at(Place(address=service.address))


def open_settings(window: MainWindow, person: Person) -> SettingsDialog:
    window.acts.settings.trigger()
    return person.dialog(SettingsDialog)


def lines_of(dialog: SettingsDialog) -> list[str]:
    found: list[QListWidget] = list(dialog.findChildren(QListWidget))
    return [found[0].item(number).text() for number in range(found[0].count())]


def choose_line(dialog: SettingsDialog, number: int) -> None:
    found: list[QListWidget] = list(dialog.findChildren(QListWidget))
    found[0].setCurrentRow(number)


def texts_in(widget: QWidget) -> str:
    labels: list[QLabel] = list(widget.findChildren(QLabel))
    return "\n".join(one.text() for one in labels if one.isVisible())


def told(window: MainWindow, topic: Topic) -> str:
    line = window.notices.line(topic)
    return line.text if line is not None else ""


def enter_key(person: Person, key: str, name: str | None = None) -> None:
    dialog = person.dialog(KeyDialog)
    person.wait(lambda: "GNOME Keyring" in dialog._keep.text())
    person.write(dialog._field, key)
    if name is not None:
        dialog._name.selectAll()
        person.write(dialog._name, name)
    person.press(dialog, "Use this key")
    person.wait(lambda: not any(isinstance(one, KeyDialog) for one in QApplication.topLevelWidgets()))


def test_keys_are_added_used_replaced_and_forgotten(
    window: MainWindow, person: Person, drawer: Drawer, service: PracticeService, canary_key: str
) -> None:
    dialog = open_settings(window, person)
    person.wait(lambda: "Keys are kept in GNOME Keyring." in texts_in(dialog))
    assert lines_of(dialog) == []
    person.press(dialog, "Add a key…")
    enter_key(person, canary_key, "Studio")
    person.wait(lambda: lines_of(dialog) == ["Studio – in use"])
    person.press(dialog, "Add a key…")
    enter_key(person, NEW, "Agency")
    person.wait(lambda: lines_of(dialog) == ["Agency – in use", "Studio"])
    assert sorted(drawer.items.values()) == sorted([canary_key, NEW])

    choose_line(dialog, 1)
    person.press(dialog, "Use it")
    person.wait(lambda: lines_of(dialog) == ["Studio – in use", "Agency"])
    choose_line(dialog, 1)
    person.press(dialog, "Replace…")
    replacing = person.dialog(KeyDialog)
    person.wait(lambda: "takes the place of the key that is kept as “Agency”" in texts_in(replacing))
    enter_key(person, canary_key)
    person.wait(lambda: list(drawer.items.values()) == [canary_key, canary_key])

    content = settings_file().read_text()
    assert canary_key not in content
    assert {one["name"] for one in json.loads(content)["keys"]} == {"Studio", "Agency"}
    person.wait(lambda: lines_of(dialog)[0].startswith("Agency"))
    person.press(dialog, "Forget…")
    question = person.dialog(AskBeforeForgetting)
    assert "Forget the key “Agency”?" in texts_in(question)
    person.key(question, Qt.Key.Key_Return)
    person.wait(lambda: QApplication.activeModalWidget() is dialog)
    assert len(drawer.items) == 2
    person.press(dialog, "Forget…")
    person.press(person.dialog(AskBeforeForgetting), "Forget")
    person.wait(lambda: lines_of(dialog) == ["Studio"])
    assert "“Agency” is forgotten. It is used until the program ends." in told(window, Topic.KEY)
    assert len(drawer.items) == 1


def test_another_key_never_takes_the_place_of_one_by_its_name_alone(
    window: MainWindow, person: Person, canary_key: str
) -> None:
    window.acts.enter_key.trigger()
    enter_key(person, canary_key)
    window.acts.enter_key.trigger()
    assert person.dialog(KeyDialog)._name.text() == "Key 2"
    enter_key(person, NEW)
    person.wait(lambda: len(window.keys.kept_keys()) == 2)
    assert {kept.name for kept in window.keys.kept_keys()} == {"My key", "Key 2"}


def test_a_key_for_another_address_is_shown_and_cannot_be_used_here(
    open_at: OpenAt, service: PracticeService, person: Person
) -> None:
    save_settings(Settings(keys=(KeptKey("Test", ELSEWHERE),), key_in_use="Test"))
    window = open_at(Place(address=service.address))
    window.begin()
    assert not window.session.has_key
    dialog = open_settings(window, person)
    assert lines_of(dialog) == [f"Test – for {ELSEWHERE}"]
    assert not person.button(dialog, "Use it").isEnabled()
    assert not person.button(dialog, "Replace…").isEnabled()
    assert person.button(dialog, "Forget…").isEnabled()


def test_a_proxy_is_taken_at_once_and_its_password_is_kept_in_the_keychain_alone(
    open_at: OpenAt,
    person: Person,
    drawer: Drawer,
    canary_key: str,
) -> None:
    window = open_at(Place(address=ELSEWHERE))
    dialog = open_settings(window, person)
    dialog.connection.proxy.setCurrentIndex(2)
    person.write(dialog.connection.proxy_address, f"http://ann:{canary_key}@proxy.office:8080/")
    person.press(dialog, "Save")
    wanted = Proxy("proxy.office", 8080, user="ann", password=Password(canary_key))
    person.wait(lambda: window.session.way.network().proxy == wanted)
    assert list(drawer.items.values()) == [canary_key]
    content = settings_file().read_text()
    assert canary_key not in content
    assert json.loads(content)["proxy"] == "proxy.office:8080"
    assert json.loads(content)["proxy_user"] == "ann"

    dialog = open_settings(window, person)
    assert dialog.connection.proxy_address.text() == "proxy.office:8080"
    assert dialog.connection.password.placeholderText() == "as it was"
    dialog.connection.proxy.setCurrentIndex(dialog.connection.proxy.findData(DIRECT))
    assert not dialog.connection.user.isVisible()
    person.press(dialog, "Save")
    assert window.session.way.network().proxy is None


def test_without_a_keychain_the_password_is_used_until_the_program_ends(
    open_at: OpenAt,
    person: Person,
    drawer: Drawer,
) -> None:
    drawer.is_there = False
    window = open_at(Place(address=ELSEWHERE))
    dialog = open_settings(window, person)
    person.wait(lambda: "This computer has no keychain" in texts_in(dialog))
    dialog.connection.proxy.setCurrentIndex(2)
    person.write(dialog.connection.proxy_address, "proxy.office:8080")
    person.write(dialog.connection.user, "ann")
    person.write(dialog.connection.password, "pass word")
    person.press(dialog, "Save")
    person.wait(lambda: "The password is used until the program ends." in told(window, Topic.KEY))
    network = window.session.way.network()
    assert network.proxy == Proxy("proxy.office", 8080, user="ann", password=Password("pass word"))


def test_the_systems_proxy_gets_the_password_only_where_there_is_one(
    open_at: OpenAt,
    person: Person,
    drawer: Drawer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_at(Place(address=ELSEWHERE))
    for variable, says in (("", "no proxy is used just now"), ("http://proxy.office:1", "")):
        monkeypatch.setenv("HTTPS_PROXY", variable)
        dialog = open_settings(window, person)
        dialog.connection.user.selectAll()
        person.write(dialog.connection.user, "ann")
        person.write(dialog.connection.password, "secret")
        person.press(dialog, "Save")
        person.wait(lambda says=says: says in told(window, Topic.PROGRAM))  # type: ignore[misc]
    person.wait(lambda: list(drawer.items.values()) == ["secret"])
    person.wait(lambda: window.session.way.network().proxy is not None)
    network = window.session.way.network()
    assert network.proxy == Proxy("proxy.office", 1, user="ann", password=Password("secret"))


def test_what_the_company_has_set_is_shown_and_cannot_be_changed(
    open_at: OpenAt,
    service: PracticeService,
    person: Person,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    policy = tmp_path / "policy.json"
    policy.write_text(
        json.dumps(
            {"proxy": "http://ann:of-the-company@proxy.office:1", "history_days": 7, "most_in_flight": 4}
        )
    )
    monkeypatch.setattr(settings_room, "policy_file", lambda: policy)
    window = open_at(Place(address=service.address))
    dialog = open_settings(window, person)
    connection = dialog.connection
    assert texts_in(dialog).count("Set by your company for this computer.") == 3
    fixed = [connection.proxy, connection.proxy_address, dialog.history, dialog.in_flight]
    assert [field.isEnabled() for field in fixed] == [False] * 4
    assert [connection.address.isEnabled(), connection.user.isEnabled()] == [True, True]
    assert connection.proxy_address.text() == "proxy.office:1"
    person.press(dialog, "Save")
    saved = json.loads(settings_file().read_text())
    assert not {"proxy", "history_days", "most_in_flight"} & saved.keys()


@pytest.mark.parametrize(
    ("field", "text", "says"),
    [
        ("address", "http://somewhere.example", "The key would travel unprotected"),
        ("address", "not an address", "This is not the address of a service"),
        ("proxy_address", "socks5://proxy:1080", "This kind of proxy cannot be used"),
        ("proxy_address", "http://ann:secret@", "The proxy that is set cannot be an address"),
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_saved(
    window: MainWindow, person: Person, field: str, text: str, says: str
) -> None:
    dialog = open_settings(window, person)
    dialog.connection.proxy.setCurrentIndex(2 if field == "proxy_address" else 0)
    person.write(getattr(dialog.connection, field), text)
    person.press(dialog, "Save")
    assert says in texts_in(dialog)
    assert "secret" not in texts_in(dialog)
    assert dialog.isVisible()
    assert not settings_file().exists()


def test_the_rest_is_kept_and_what_needs_a_new_start_is_said(window: MainWindow, person: Person) -> None:
    dialog = open_settings(window, person)
    person.write(dialog.connection.address, f"{ELSEWHERE}/")
    assert "Keys stay with the address they were entered for" in texts_in(dialog)
    dialog.in_flight.setValue(8)
    dialog.history.setValue(1)
    assert dialog.history.text() == "1 day"
    dialog.appearance.setCurrentIndex(2)
    person.press(dialog, "Save")
    assert "used from the next start on" in told(window, Topic.PROGRAM)
    assert window._look.chosen is Appearance.DARK
    loaded = settings_room.load_settings()
    assert (loaded.service_address, loaded.most_in_flight) == (ELSEWHERE, 8)
    assert (loaded.history_days, loaded.appearance) == (1, Appearance.DARK)
    window._look.choose(Appearance.SYSTEM)


def test_a_language_is_chosen_by_its_own_name_and_spoken_from_the_next_start_on(
    window: MainWindow, person: Person
) -> None:
    dialog = open_settings(window, person)
    names = [dialog.language.itemText(at) for at in range(dialog.language.count())]
    assert names == ["As the system has it", "English", "Deutsch", "Español", "Français", "日本語"]
    assert "from the next start on" not in texts_in(dialog)
    dialog.language.setCurrentIndex(names.index("Deutsch"))
    assert "The window speaks it from the next start on." in texts_in(dialog)
    person.press(dialog, "Save")
    assert "The window speaks the other language from the next start on." in told(window, Topic.PROGRAM)
    assert settings_room.load_settings().language == "de"
    assert open_settings(window, person).language.currentText() == "Deutsch"


def test_going_back_changes_nothing(window: MainWindow, person: Person) -> None:
    dialog = open_settings(window, person)
    dialog.in_flight.setValue(8)
    person.key(dialog, Qt.Key.Key_Escape)
    person.wait(lambda: not dialog.isVisible())
    assert not settings_file().exists()
    assert open_settings(window, person).in_flight.value() == 0


def test_the_test_of_the_connection_tries_the_key_where_it_is_used(
    window: MainWindow, person: Person, service: PracticeService, canary_key: str
) -> None:
    window.session.use_key(ApiKey(canary_key), "Studio")
    dialog = open_settings(window, person)
    person.write(dialog.connection.address, service.address)
    person.press(dialog, "Test connection")
    person.wait(lambda: not dialog.connection.test.is_under_way)
    assert "the service accepts the key" in dialog.connection.test.text
    assert "Try the key: good" in texts_in(dialog)


def test_the_test_of_the_connection_takes_the_key_to_no_other_address(
    window: MainWindow, person: Person, canary_key: str
) -> None:
    window.session.use_key(ApiKey(canary_key), "Studio")
    with PracticeService(PracticeConfig()) as other:
        dialog = open_settings(window, person)
        person.write(dialog.connection.address, other.address)
        person.press(dialog, "Test connection")
        person.wait(lambda: not dialog.connection.test.is_under_way)
        assert other.requests == ()
    assert "Without a key for this address nothing was sent to it." in dialog.connection.test.text


def test_the_test_of_the_connection_names_the_step_that_failed(window: MainWindow, person: Person) -> None:
    dialog = open_settings(window, person)
    person.write(dialog.connection.address, "http://127.0.0.1:9")
    person.press(dialog, "Test connection")
    person.wait(lambda: not dialog.connection.test.is_under_way)
    assert "Find the service's name: good" in texts_in(dialog)
    assert "Connect: this failed" in texts_in(dialog)
    assert "takes no connection on port 9" in dialog.connection.test.text
    person.write(dialog.connection.address, "8")
    assert "this failed" not in texts_in(dialog)


def test_practice_touches_no_keys_and_tests_no_connection(open_at: OpenAt, person: Person) -> None:
    window = open_at(Place(practice=True))
    dialog = open_settings(window, person)
    assert list(dialog.findChildren(QListWidget)) == []
    assert not dialog.connection.test.isVisible()


def test_a_way_that_cannot_be_is_told_when_the_window_opens(
    open_at: OpenAt,
    person: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://proxy.office:1080")
    window = open_at(Place(address=ELSEWHERE))
    window.begin()
    person.wait(lambda: "This kind of proxy cannot be used" in told(window, Topic.NETWORK))
    line = window.notices.line(Topic.NETWORK)
    assert line is not None
    person.wait(lambda: "Open the settings…" in person.buttons(line))
    person.press(line, "Open the settings…")
    dialog = person.dialog(SettingsDialog)
    dialog.connection.proxy.setCurrentIndex(dialog.connection.proxy.findData(DIRECT))
    person.press(dialog, "Save")
    person.wait(lambda: window.notices.line(Topic.NETWORK) is None)


def test_a_keychain_that_keeps_the_password_of_the_proxy_waiting_can_be_left(
    open_at: OpenAt,
    person: Person,
    drawer: Drawer,
) -> None:
    drawer.opened.clear()
    place = Place(address=ELSEWHERE, proxy=ProxyChoice("proxy.office:8080", "ann"))
    window = open_at(place)
    window.settings._patience.setInterval(1)
    window.settings.begin()
    person.wait(lambda: "Waiting for your keychain" in told(window, Topic.NETWORK))
    line = window.notices.line(Topic.NETWORK)
    assert line is not None
    person.wait(lambda: "Go on without it" in person.buttons(line))
    person.press(line, "Go on without it")
    assert window.session.way.find().result(PATIENCE).network.proxy == Proxy("proxy.office", 8080)
    assert QApplication.activeModalWidget() is None
