"""Keys on Windows and macOS: keyring's own code for them, over a store that stands for the system's."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from typing import TypeVar

import pytest

from app.keys.api_key import ApiKey
from app.keys.keychain import Keychain
from app.keys.secret import Password
from app.keys.vaults import KeychainKind, KeychainProblem, open_vault
from app.problem import Problem
from app.wording import in_words
from tests.keys import fake_macos, fake_windows

T = TypeVar("T")

PATIENCE = 10.0
ADDRESS = "https://api.topazlabs.com"
OLD, NEW = ApiKey("old-key-0001"), ApiKey("new-key-0002")


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> fake_windows.CredentialManager:
    return fake_windows.install(monkeypatch)


@pytest.fixture
def macos(monkeypatch: pytest.MonkeyPatch) -> fake_macos.Keychain:
    return fake_macos.install(monkeypatch)


@pytest.fixture
def on_windows(windows: fake_windows.CredentialManager) -> Iterator[Keychain]:
    keychain = Keychain(lambda: open_vault("win32"))
    yield keychain
    keychain.close()


@pytest.fixture
def on_macos(macos: fake_macos.Keychain) -> Iterator[Keychain]:
    keychain = Keychain(lambda: open_vault("darwin"))
    yield keychain
    keychain.close()


@pytest.fixture(params=["windows", "macos"])
def keychain(request: pytest.FixtureRequest) -> Keychain:
    """The keychain of either system."""
    found = request.getfixturevalue(f"on_{request.param}")
    assert isinstance(found, Keychain)
    return found


def problem_of(outcome: Future[T]) -> Problem:
    with pytest.raises(Problem) as raised:
        outcome.result(PATIENCE)
    assert in_words(raised.value)  # every fact of its sentences is there
    return raised.value


def test_a_key_is_saved_read_replaced_and_forgotten(keychain: Keychain) -> None:
    keychain.save_key("Studio", ADDRESS, OLD).result(PATIENCE)
    keychain.save_key("Agentur – Köln", ADDRESS, OLD).result(PATIENCE)
    assert keychain.read_key("Studio", ADDRESS).result(PATIENCE) == OLD
    keychain.save_key("Studio", ADDRESS, NEW).result(PATIENCE)
    assert keychain.read_key("Studio", ADDRESS).result(PATIENCE) == NEW
    assert keychain.read_key("Agentur – Köln", ADDRESS).result(PATIENCE) == OLD
    keychain.forget_key("Studio", ADDRESS).result(PATIENCE)
    keychain.forget_key("Studio", ADDRESS).result(PATIENCE)
    assert problem_of(keychain.read_key("Studio", ADDRESS)).what is KeychainProblem.NOT_THERE
    assert keychain.read_key("Agentur – Köln", ADDRESS).result(PATIENCE) == OLD


def test_a_password_of_a_proxy_is_kept_as_well(keychain: Keychain) -> None:
    keychain.save_password("ann", "proxy:8080", Password("pass wörd")).result(PATIENCE)
    assert keychain.read_password("ann", "proxy:8080").result(PATIENCE) == Password("pass wörd")


def test_after_a_rotation_no_old_key_is_left_on_windows(
    on_windows: Keychain, windows: fake_windows.CredentialManager
) -> None:
    for key in (OLD, NEW, OLD, NEW):
        on_windows.save_key("Studio", ADDRESS, key).result(PATIENCE)
    assert windows.secrets() == [NEW.reveal()]
    on_windows.forget_key("Studio", ADDRESS).result(PATIENCE)
    assert windows.credentials == {}


def test_what_keyring_left_behind_on_windows_is_cleared_away(
    on_windows: Keychain, windows: fake_windows.CredentialManager
) -> None:
    on_windows.save_key("Studio", ADDRESS, OLD).result(PATIENCE)
    (target,) = windows.credentials
    windows.credentials[f"Studio@{target}"] = dict(windows.credentials[target])
    on_windows.save_key("Studio", ADDRESS, NEW).result(PATIENCE)
    assert windows.secrets() == [NEW.reveal()]


def test_after_a_rotation_no_old_key_is_left_on_macos(on_macos: Keychain, macos: fake_macos.Keychain) -> None:
    for key in (OLD, NEW, OLD, NEW):
        on_macos.save_key("Studio", ADDRESS, key).result(PATIENCE)
    assert list(macos.items.values()) == [NEW.reveal().encode()]


def test_a_key_does_not_roam_to_other_computers(
    on_windows: Keychain, windows: fake_windows.CredentialManager
) -> None:
    on_windows.save_key("Studio", ADDRESS, NEW).result(PATIENCE)
    local_machine = 2
    assert [one["Persist"] for one in windows.credentials.values()] == [local_machine]


def test_the_keychains_are_called_by_their_names(on_windows: Keychain, on_macos: Keychain) -> None:
    assert on_windows.kind().result(PATIENCE) is KeychainKind.WINDOWS
    assert on_macos.kind().result(PATIENCE) is KeychainKind.MACOS


@pytest.mark.parametrize("length", [1_280, 1_281])
def test_a_key_that_is_too_long_for_windows_leaves_the_old_one(
    on_windows: Keychain, windows: fake_windows.CredentialManager, length: int
) -> None:
    on_windows.save_key("Studio", ADDRESS, OLD).result(PATIENCE)
    outcome = on_windows.save_key("Studio", ADDRESS, ApiKey("k" * length))
    if length == 1_280:
        outcome.result(PATIENCE)
        assert windows.secrets() == ["k" * length]
    else:
        assert problem_of(outcome).what is KeychainProblem.TOO_LONG
        assert windows.secrets() == [OLD.reveal()]


@pytest.mark.parametrize(
    ("code", "what"),
    [
        (5, KeychainProblem.DENIED),
        (1312, KeychainProblem.ABSENT),
        (1783, KeychainProblem.TOO_LONG),
        (31, KeychainProblem.FAILED),
    ],
)
def test_what_windows_says_is_understood_and_the_old_key_comes_back(
    on_windows: Keychain, windows: fake_windows.CredentialManager, code: int, what: KeychainProblem
) -> None:
    on_windows.save_key("Studio", ADDRESS, OLD).result(PATIENCE)
    windows.refuse_writing = code
    assert problem_of(on_windows.save_key("Studio", ADDRESS, NEW)).what is what
    assert windows.secrets() == [OLD.reveal()]
    windows.refuse = code
    assert problem_of(on_windows.read_key("Studio", ADDRESS)).what is what
    assert problem_of(on_windows.forget_key("Studio", ADDRESS)).what is what


@pytest.mark.parametrize(
    ("status", "what"),
    [
        (fake_macos.DENIED, KeychainProblem.DENIED),
        (fake_macos.NO_INTERACTION, KeychainProblem.LOCKED),
        (-25293, KeychainProblem.LOCKED),
        (-34018, KeychainProblem.FAILED),
    ],
)
def test_what_macos_says_is_understood(
    on_macos: Keychain, macos: fake_macos.Keychain, status: int, what: KeychainProblem
) -> None:
    on_macos.save_key("Studio", ADDRESS, OLD).result(PATIENCE)
    macos.refuse = status
    assert problem_of(on_macos.read_key("Studio", ADDRESS)).what is what
    assert problem_of(on_macos.save_key("Studio", ADDRESS, NEW)).what is what
    assert problem_of(on_macos.forget_key("Studio", ADDRESS)).what in (what, KeychainProblem.FAILED)
    macos.refuse = fake_macos.OK
    assert on_macos.read_key("Studio", ADDRESS).result(PATIENCE) == OLD


def test_a_value_of_another_program_is_no_key(
    on_windows: Keychain,
    windows: fake_windows.CredentialManager,
    on_macos: Keychain,
    macos: fake_macos.Keychain,
) -> None:
    for keychain in (on_windows, on_macos):
        keychain.save_key("Studio", ADDRESS, OLD).result(PATIENCE)
    for credential in windows.credentials.values():
        credential["CredentialBlob"] = "no key\n".encode("utf-16-le")
    for item in macos.items:
        macos.items[item] = b"\xff\xfe"
    for keychain in (on_windows, on_macos):
        assert problem_of(keychain.read_key("Studio", ADDRESS)).what is KeychainProblem.CHANGED
        keychain.save_key("Studio", ADDRESS, NEW).result(PATIENCE)
        assert keychain.read_key("Studio", ADDRESS).result(PATIENCE) == NEW


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_a_system_without_its_keychain_has_none(platform: str) -> None:
    with pytest.raises(Problem) as raised:
        open_vault(platform)
    assert raised.value.what is KeychainProblem.ABSENT
