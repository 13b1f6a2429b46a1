"""Keys in a real GNOME Keyring: kept, replaced, forgotten, and not lost when the keyring is in trouble."""

from __future__ import annotations

import logging
import sys
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from concurrent.futures import TimeoutError as StillWaiting
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

import pytest

from app.keys.api_key import ApiKey
from app.keys.keychain import Keychain
from app.keys.secret import Password
from app.keys.vaults import KeychainKind, KeychainProblem, Vault, open_vault
from app.problem import Problem
from app.wording import in_words
from tests.conftest import CANARY
from tests.keys.private_desktop import PATIENCE, PrivateDesktop

T = TypeVar("T")

ADDRESS = "https://api.topazlabs.com"
OTHER_ADDRESS = "https://test.example"
OLD, NEW = ApiKey(f"{CANARY}-old"), ApiKey(f"{CANARY}-new")


@pytest.fixture
def empty_desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateDesktop]:
    """A bus without a keychain."""
    with tempfile.TemporaryDirectory(prefix="jc-") as folder:
        desktop = PrivateDesktop(Path(folder))
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
        yield desktop
        desktop.close()


@pytest.fixture
def desktop(empty_desktop: PrivateDesktop) -> PrivateDesktop:
    """A bus with an unlocked keyring."""
    empty_desktop.start_keyring()
    return empty_desktop


@pytest.fixture
def keychain() -> Iterator[Keychain]:
    opened = Keychain()
    yield opened
    opened.close()


def problem_of(outcome: Future[T]) -> Problem:
    with pytest.raises(Problem) as raised:
        outcome.result(PATIENCE)
    assert in_words(raised.value)  # every fact of its sentences is there
    return raised.value


def test_a_key_is_saved_read_replaced_and_forgotten(desktop: PrivateDesktop, keychain: Keychain) -> None:
    assert keychain.save_key("Studio", ADDRESS, OLD).result(PATIENCE) is KeychainKind.GNOME
    assert keychain.read_key("Studio", ADDRESS).result(PATIENCE) == OLD
    keychain.save_key("Studio", ADDRESS, NEW).result(PATIENCE)
    assert keychain.read_key("Studio", ADDRESS).result(PATIENCE) == NEW
    assert desktop.secrets(username="Studio") == [NEW.reveal()]
    keychain.forget_key("Studio", ADDRESS).result(PATIENCE)
    assert desktop.secrets() == []
    keychain.forget_key("Studio", ADDRESS).result(PATIENCE)
    problem = problem_of(keychain.read_key("Studio", ADDRESS))
    assert problem.what is KeychainProblem.NOT_THERE
    assert problem.facts == {"name": "Studio", "keychain": "GNOME Keyring"}


def test_a_key_is_there_after_the_person_has_logged_in_again(
    desktop: PrivateDesktop, keychain: Keychain
) -> None:
    keychain.save_key("Studio", ADDRESS, OLD).result(PATIENCE)
    desktop.restart_keyring()
    assert Keychain().read_key("Studio", ADDRESS).result(PATIENCE) == OLD


def test_keys_with_other_names_and_for_other_addresses_are_other_keys(
    desktop: PrivateDesktop, keychain: Keychain
) -> None:
    keychain.save_key("Studio", ADDRESS, OLD).result(PATIENCE)
    keychain.save_key("Agentur – Köln", ADDRESS, NEW).result(PATIENCE)
    assert keychain.read_key("Studio", ADDRESS).result(PATIENCE) == OLD
    assert keychain.read_key("Agentur – Köln", ADDRESS).result(PATIENCE) == NEW
    assert problem_of(keychain.read_key("Studio", OTHER_ADDRESS)).what is KeychainProblem.NOT_THERE
    keychain.forget_key("Studio", ADDRESS).result(PATIENCE)
    assert keychain.read_key("Agentur – Köln", ADDRESS).result(PATIENCE) == NEW


def test_saving_the_same_key_again_writes_nothing(
    desktop: PrivateDesktop, keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    keychain.save_key("Studio", ADDRESS, OLD).result(PATIENCE)
    desktop_file = next(Path(desktop._folder).rglob("login.keyring"))
    before = desktop_file.stat().st_mtime_ns
    keychain.save_key("Studio", ADDRESS, OLD).result(PATIENCE)
    assert desktop_file.stat().st_mtime_ns == before


def test_the_password_of_a_proxy_is_kept_as_well(desktop: PrivateDesktop, keychain: Keychain) -> None:
    assert keychain.read_password("ann", "proxy:8080").result(PATIENCE) is None
    keychain.save_password("ann", "proxy:8080", Password("pass wörd")).result(PATIENCE)
    assert keychain.read_password("ann", "proxy:8080").result(PATIENCE) == Password("pass wörd")
    keychain.forget_password("ann", "proxy:8080").result(PATIENCE)
    assert keychain.read_password("ann", "proxy:8080").result(PATIENCE) is None


def test_a_locked_keyring_says_so_and_keeps_the_old_key(desktop: PrivateDesktop, keychain: Keychain) -> None:
    keychain.save_key("Studio", ADDRESS, OLD).result(PATIENCE)
    desktop.lock()
    assert problem_of(keychain.read_key("Studio", ADDRESS)).what is KeychainProblem.LOCKED
    assert problem_of(keychain.save_key("Studio", ADDRESS, NEW)).what is KeychainProblem.LOCKED
    assert problem_of(keychain.forget_key("Studio", ADDRESS)).what is KeychainProblem.LOCKED
    desktop.restart_keyring()
    assert keychain.read_key("Studio", ADDRESS).result(PATIENCE) == OLD


def test_who_does_not_unlock_the_keyring_can_use_the_key_for_this_session(
    desktop: PrivateDesktop, keychain: Keychain
) -> None:
    keychain.save_key("Studio", ADDRESS, OLD).result(PATIENCE)
    desktop.lock()
    with desktop.named("org.gnome.keyring.SystemPrompter"):
        waiting = keychain.read_key("Studio", ADDRESS)
        with pytest.raises(StillWaiting):
            waiting.result(0.3)
        keychain.wait_no_longer()
        keychain.keep_for_session("Studio", ADDRESS, NEW)
        assert keychain.read_key("Studio", ADDRESS).result(0) == NEW
        assert keychain.is_for_session("Studio", ADDRESS)
        assert not keychain.is_for_session("Studio", OTHER_ADDRESS)
        desktop.kill_keyring()
        desktop.start_keyring()
    keychain.save_key("Studio", ADDRESS, NEW).result(PATIENCE)
    assert not keychain.is_for_session("Studio", ADDRESS)
    assert desktop.secrets(username="Studio") == [NEW.reveal()]


def test_a_keyring_that_is_killed_in_the_middle_is_told_and_nothing_is_lost(
    desktop: PrivateDesktop, keychain: Keychain
) -> None:
    keychain.save_key("Studio", ADDRESS, OLD).result(PATIENCE)
    desktop.freeze_keyring()
    reading, saving = keychain.read_key("Studio", ADDRESS), keychain.save_key("Studio", ADDRESS, NEW)
    with pytest.raises(StillWaiting):
        reading.result(0.2)
    desktop.kill_keyring()
    assert problem_of(reading).what is KeychainProblem.WENT_AWAY
    assert problem_of(saving).what is KeychainProblem.ABSENT
    desktop.start_keyring()
    assert keychain.read_key("Studio", ADDRESS).result(PATIENCE) == OLD


def test_a_computer_without_a_keychain(empty_desktop: PrivateDesktop, keychain: Keychain) -> None:
    assert problem_of(keychain.kind()).what is KeychainProblem.ABSENT
    assert problem_of(keychain.save_key("Studio", ADDRESS, NEW)).what is KeychainProblem.ABSENT
    keychain.keep_for_session("Studio", ADDRESS, NEW)
    assert keychain.read_key("Studio", ADDRESS).result(0) == NEW
    assert Keychain().read_key("Studio", ADDRESS).exception(PATIENCE) is not None


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus", "nonsense"])
def test_a_computer_without_a_session_bus(
    keychain: Keychain, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    if not address:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert problem_of(keychain.kind()).what is KeychainProblem.ABSENT


def test_a_value_that_another_program_has_changed(desktop: PrivateDesktop, keychain: Keychain) -> None:
    keychain.save_key("Studio", ADDRESS, OLD).result(PATIENCE)
    desktop.change(NEW.reveal().encode(), username="Studio")
    assert keychain.read_key("Studio", ADDRESS).result(PATIENCE) == NEW
    for unusable in (b"no key\nat all", b"", b"\xff\xfe"):
        desktop.change(unusable, username="Studio")
        assert problem_of(keychain.read_key("Studio", ADDRESS)).what is KeychainProblem.CHANGED
    keychain.save_key("Studio", ADDRESS, OLD).result(PATIENCE)
    assert desktop.secrets(username="Studio") == [OLD.reveal()]


def test_two_windows_that_save_at_once_leave_one_key(desktop: PrivateDesktop) -> None:
    windows = [Keychain(), Keychain()]
    saving = [one.save_key("Studio", ADDRESS, key) for one, key in zip(windows, (OLD, NEW), strict=True)]
    # Who comes second may find the item gone that it had in its hand, and is told in a sentence.
    told = (KeychainProblem.NOT_KEPT, KeychainProblem.WENT_AWAY)
    for outcome in saving:
        problem = outcome.exception(PATIENCE)
        assert problem is None or (isinstance(problem, Problem) and problem.what in told)
    assert desktop.secrets(username="Studio") in ([OLD.reveal()], [NEW.reveal()])
    for one in windows:
        one.close()


def test_a_key_that_moved_to_another_desktop_is_looked_for_where_it_was(
    desktop: PrivateDesktop, keychain: Keychain
) -> None:
    problem = problem_of(keychain.read_key("Studio", ADDRESS, saved_in="KWallet"))
    assert problem.what is KeychainProblem.ELSEWHERE
    assert problem.facts == {"name": "Studio", "keychain": "KWallet", "present": "GNOME Keyring"}


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        (["org.kde.kwalletd6"], KeychainKind.KWALLET),
        (["org.kde.secretservicecompat", "org.kde.kwalletd5"], KeychainKind.KWALLET),
        (["org.keepassxc.KeePassXC.MainWindow"], KeychainKind.KEEPASSXC),
        ([], KeychainKind.SECRET_SERVICE),
    ],
)
def test_a_keychain_is_called_by_the_name_people_know(
    empty_desktop: PrivateDesktop, keychain: Keychain, names: list[str], kind: KeychainKind
) -> None:
    with ExitStack() as stack:
        stack.enter_context(empty_desktop.named("org.kde.plasmashell", "org.gnome.keyring.portal"))
        stack.enter_context(empty_desktop.named("org.freedesktop.secrets", *names))
        assert keychain.kind().result(PATIENCE) is kind


def test_neither_the_environment_nor_a_file_can_send_the_key_elsewhere(
    desktop: PrivateDesktop, keychain: Keychain, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    spy = tmp_path / "spy_keyring.py"
    spy.write_text("from pathlib import Path\nPath(__file__).with_suffix('.loaded').touch()\n")
    configuration = tmp_path / "python_keyring" / "keyringrc.cfg"
    configuration.parent.mkdir()
    configuration.write_text(f"[backend]\ndefault-keyring=spy_keyring.Keyring\nkeyring-path={tmp_path}\n")
    for name, value in {
        "XDG_CONFIG_HOME": str(tmp_path),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "KEYRING_PROPERTY_PREFERRED_COLLECTION": "/org/freedesktop/secrets/collection/session",
        "KEYRING_PROPERTY_SCHEME": "KeePassXC",
        "KEYRING_PROPERTY_APPID": "Spy",
    }.items():
        monkeypatch.setenv(name, value)
    keychain.save_key("Studio", ADDRESS, NEW).result(PATIENCE)
    assert keychain.read_key("Studio", ADDRESS).result(PATIENCE) == NEW
    assert desktop.secrets(username="Studio", application="Python keyring library") == [NEW.reveal()]
    assert not spy.with_suffix(".loaded").exists()
    assert str(tmp_path) not in sys.path


def test_the_keychain_is_never_asked_on_the_thread_of_the_caller(desktop: PrivateDesktop) -> None:
    threads: list[str] = []

    def open_here() -> Vault:
        threads.append(threading.current_thread().name)
        return open_vault()

    keychain = Keychain(open_here)
    keychain.save_key("Studio", ADDRESS, OLD).result(PATIENCE)
    keychain.forget_key("Studio", ADDRESS).result(PATIENCE)
    keychain.close()
    assert threads == ["keychain", "keychain"]


def test_the_key_is_in_no_log(
    desktop: PrivateDesktop, keychain: Keychain, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    keychain.save_key("Studio", ADDRESS, OLD).result(PATIENCE)
    keychain.save_key("Studio", ADDRESS, NEW).result(PATIENCE)
    desktop.lock()
    problem = problem_of(keychain.save_key("Studio", ADDRESS, OLD))
    assert "keychain: locked" in caplog.text
    assert "canary" not in caplog.text
    assert "canary" not in repr(problem)
