"""What was chosen is there again the next time, whatever happens to the file meanwhile."""

from __future__ import annotations

import importlib
import json
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from platformdirs import PlatformDirs

from app import settings as room
from app.problem import Problem
from app.settings import (
    DIRECT,
    Appearance,
    KeptKey,
    Settings,
    SettingsProblem,
    data_folder,
    load_settings,
    log_folder,
    save_settings,
    settings_file,
    write_atomically,
)
from app.wording import in_words

ALL_CHOSEN = Settings(
    service_address="https://test.example",
    keys=(
        KeptKey("Studio", "https://api.topazlabs.com", "KWallet"),
        KeptKey("Agentur ü", "https://b.example"),
    ),
    key_in_use="Agentur ü",
    most_in_flight=12,
    language="de",
    appearance=Appearance.DARK,
    history_days=30,
    proxy=DIRECT,
    proxy_user="ann",
)


@pytest.fixture(autouse=True)
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Folders of this test's own, and no policy."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "HOME", "LOCALAPPDATA", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.setattr(room, "policy_file", lambda: tmp_path / "policy.json")
    yield tmp_path
    for folder, folders, _ in os.walk(tmp_path):
        for name in folders:
            Path(folder, name).chmod(0o700)


def problems(settings: Settings) -> list[object]:
    assert all(in_words(notice) for notice in settings.notices)
    return [notice.what for notice in settings.notices]


def chosen(settings: Settings) -> Settings:
    """What was chosen, without what a policy has fixed and what there is to tell."""
    return settings._replace(fixed=frozenset(), notices=())


def test_a_first_start_has_the_defaults_and_writes_nothing() -> None:
    assert load_settings() == Settings()
    assert problems(load_settings()) == []
    assert not settings_file().exists()


def test_everything_that_was_chosen_is_there_again() -> None:
    save_settings(ALL_CHOSEN)
    assert load_settings() == ALL_CHOSEN
    save_settings(Settings())
    assert load_settings() == Settings()


def test_the_file_and_the_folders_are_their_owners_alone(places: Path) -> None:
    previous = os.umask(0)
    try:
        save_settings(ALL_CHOSEN)
        folders = [settings_file().parent, data_folder(), log_folder()]
    finally:
        os.umask(previous)
    assert stat.S_IMODE(settings_file().stat().st_mode) == 0o600
    assert [stat.S_IMODE(folder.stat().st_mode) for folder in folders] == [0o700] * 3


VARIABLES: Final = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


@pytest.mark.parametrize("changed", VARIABLES)
@pytest.mark.parametrize("value", [None, "", "relative", "/elsewhere", "/else where/", "~", "~/mine"])
def test_folders_are_where_every_program_has_them(
    changed: str, value: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/ann")
    for name in VARIABLES[1:]:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv(changed, raising=False)
    if value is not None:
        monkeypatch.setenv(changed, value)
    name = "job-canceller" if sys.platform not in ("win32", "darwin") else "Job Canceller"
    usual = PlatformDirs(name, appauthor=False)
    assert room._folders() == (usual.user_config_path, usual.user_data_path, usual.user_log_path)


def test_a_folder_that_stood_open_is_closed() -> None:
    folder = data_folder()
    folder.chmod(0o755)
    assert stat.S_IMODE(data_folder().stat().st_mode) == 0o700


@pytest.mark.parametrize("content", [b"{", b"[]", b"null", b"\xff\xfe\x00", b"", b"[" * 100_000])
def test_a_damaged_file_is_kept_aside_and_said_so(content: bytes) -> None:
    save_settings(ALL_CHOSEN)
    settings_file().write_bytes(content)
    loaded = load_settings()
    assert chosen(loaded) == Settings()
    assert problems(loaded) == [SettingsProblem.DAMAGED]
    kept = Path(str(loaded.notices[0].facts["path"]))
    assert kept.read_bytes() == content
    assert problems(load_settings()) == []


def test_a_second_damaged_file_does_not_take_the_place_of_the_first() -> None:
    settings_file().parent.mkdir(parents=True)
    for content in ("{1", "{2", "{3"):
        settings_file().write_text(content)
        load_settings()
    assert sorted(file.read_text() for file in settings_file().parent.iterdir()) == ["{1", "{2", "{3"]


def test_a_file_that_cannot_be_read_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    settings_file().mkdir(parents=True)
    loaded = load_settings()
    assert problems(loaded) == [SettingsProblem.UNREADABLE]
    assert settings_file().is_dir()


def test_what_a_newer_version_wrote_is_kept() -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text('{"language": "fr", "invented_later": {"a": 1}}')
    save_settings(load_settings()._replace(language="de"))
    content = json.loads(settings_file().read_bytes())
    assert content["invented_later"] == {"a": 1}
    assert content["language"] == "de"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("most_in_flight", -1),
        ("most_in_flight", 100_000),
        ("most_in_flight", True),
        ("most_in_flight", "many"),
        ("history_days", 0),
        ("history_days", 1.5),
        ("language", 7),
        ("language", "a\nb"),
        ("language", "x" * 1_000),
        ("appearance", "pink"),
        ("appearance", []),
        ("keys", {"name": "Studio"}),
        ("keys", ["Studio", {"name": ""}, {"name": 5, "address": "a"}, {"name": "No address"}]),
        ("service_address", None),
    ],
)
def test_a_value_that_cannot_be_is_ignored_and_the_others_hold(name: str, value: object) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text(json.dumps({"proxy": DIRECT, name: value}))
    assert load_settings() == Settings(proxy=DIRECT)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*room._CHECKS]), json_values))
def test_whatever_the_file_says_the_settings_can_be_used(content: dict[str, object]) -> None:
    good = room._checked(content, set(room._CHECKS))
    settings = Settings()._replace(**good)
    assert 0 <= settings.most_in_flight <= room.MOST_IN_FLIGHT
    assert settings.history_days >= 1
    assert isinstance(settings.appearance, Appearance)
    assert all(key.name and key.address for key in settings.keys)


def test_a_full_disk_loses_neither_the_old_settings_nor_the_new(monkeypatch: pytest.MonkeyPatch) -> None:
    save_settings(ALL_CHOSEN)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Problem) as refused:
        save_settings(Settings(language="en"))
    assert refused.value.what is SettingsProblem.NOT_SAVED
    assert load_settings() == ALL_CHOSEN
    assert [file.name for file in settings_file().parent.iterdir()] == [settings_file().name]


def test_a_file_in_place_of_the_folder_is_told() -> None:
    settings_file().parent.parent.mkdir(parents=True)
    settings_file().parent.write_text("in the way")
    with pytest.raises(Problem) as refused:
        save_settings(ALL_CHOSEN)
    assert refused.value.what is SettingsProblem.NOT_SAVED


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_atomically(path, b"old")
    with path.open("rb") as reader:
        write_atomically(path, b"new")
        assert reader.read() == b"old"
    assert path.read_bytes() == b"new"


def test_a_policy_wins_and_its_fields_are_marked(places: Path) -> None:
    save_settings(ALL_CHOSEN)
    policy = {
        "proxy": "proxy.example:8080",
        "history_days": 7,
        "language": 5,
        "keys": [],
        "key_in_use": "Evil",
    }
    (places / "policy.json").write_text(json.dumps(policy))
    loaded = load_settings()
    assert chosen(loaded) == ALL_CHOSEN._replace(proxy="proxy.example:8080", history_days=7)
    assert loaded.fixed == {"proxy", "history_days"}
    assert problems(loaded) == []


def test_what_the_person_had_chosen_comes_back_when_the_policy_goes(places: Path) -> None:
    save_settings(ALL_CHOSEN)
    (places / "policy.json").write_text('{"history_days": 7}')
    save_settings(load_settings()._replace(language="fr"))
    (places / "policy.json").unlink()
    assert load_settings() == ALL_CHOSEN._replace(language="fr")


@pytest.mark.parametrize("content", [b"{", b"[1]", b"\xff"])
def test_a_policy_that_cannot_be_understood_is_said_so(places: Path, content: bytes) -> None:
    (places / "policy.json").write_bytes(content)
    assert problems(load_settings()) == [SettingsProblem.POLICY_UNREADABLE]
    assert chosen(load_settings()) == Settings()


def test_a_policy_in_the_registry_of_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    class Key(SimpleNamespace):
        def __enter__(self) -> Key:
            return self

        def __exit__(self, *_: object) -> None:
            return None

    values = [("proxy", "proxy.example:8080", 1), ("history_days", 7, 4)]
    winreg = ModuleType("winreg")
    opened = []

    def open_key(root: str, path: str) -> Key:
        opened.append((root, path))
        return Key()

    winreg.__dict__.update(
        HKEY_LOCAL_MACHINE="HKLM",
        OpenKey=open_key,
        QueryInfoKey=lambda _: (0, len(values), 0),
        EnumValue=lambda _, number: values[number],
    )
    monkeypatch.setitem(sys.modules, "winreg", winreg)
    monkeypatch.setattr(importlib, "import_module", {"winreg": winreg}.__getitem__)
    monkeypatch.setattr(sys, "platform", "win32")
    found = room.policy_values([])
    monkeypatch.undo()
    assert found == {"proxy": "proxy.example:8080", "history_days": 7}
    assert opened == [("HKLM", r"SOFTWARE\Policies\Job Canceller")]


def test_policies_are_where_only_an_administrator_can_write(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(sys, "platform", "linux")
    assert room.policy_file() == Path("/etc/job-canceller/policy.json")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert room.policy_file() == Path("/Library/Application Support/Job Canceller/policy.json")


def test_a_key_belongs_to_the_address_it_was_entered_for() -> None:
    studio, elsewhere = (
        KeptKey("Studio", "https://a.example"),
        KeptKey("Studio", "https://b.example", "KWallet"),
    )
    settings = Settings().with_key(studio).with_key(elsewhere)
    assert settings.keys == (studio, elsewhere)
    assert settings.key_in_use == "Studio"
    assert settings.kept_key("Studio", "https://b.example") == elsewhere
    assert settings.kept_key("Studio", "https://c.example") is None


def test_replacing_and_forgetting_a_key() -> None:
    old, new, other = KeptKey("A", "x", "KWallet"), KeptKey("A", "x", "GNOME Keyring"), KeptKey("B", "x")
    settings = Settings().with_key(old).with_key(other).with_key(new)
    assert settings.keys == (other, new)
    assert settings.without_key("B", "x").key_in_use == "A"
    assert settings.without_key("A", "x").key_in_use == ""
    assert settings.without_key("A", "elsewhere") == settings


HERE, THERE = "https://api.topazlabs.com", "https://b.example"


def test_the_key_that_was_used_last_at_an_address_is_used_there() -> None:
    settings = Settings().with_key(KeptKey("Studio", HERE)).with_key(KeptKey("Agency", HERE))
    assert settings.key_for(HERE) == KeptKey("Agency", HERE)
    settings = settings.with_key(KeptKey("Studio", HERE))
    assert settings.key_for(HERE) == KeptKey("Studio", HERE)
    settings = settings.with_key(KeptKey("Test", THERE))
    assert settings.key_for(HERE) == KeptKey("Studio", HERE)
    assert settings.key_for(THERE) == KeptKey("Test", THERE)
    assert settings.without_key("Studio", HERE).key_for(HERE) == KeptKey("Agency", HERE)


def test_a_key_of_the_same_name_for_another_address_is_another_key() -> None:
    settings = Settings().with_key(KeptKey("Studio", THERE, "KWallet")).with_key(KeptKey("Studio", HERE))
    assert settings.key_for(THERE) == KeptKey("Studio", THERE, "KWallet")
    assert settings.key_for(HERE) == KeptKey("Studio", HERE)


def test_a_key_from_elsewhere_is_named_only_where_there_is_none() -> None:
    settings = Settings().with_key(KeptKey("Test", THERE)).with_key(KeptKey("Studio", HERE))
    assert settings.key_for("https://new.example") is None
    assert settings.key_from_elsewhere("https://new.example") == KeptKey("Studio", HERE)
    assert settings.key_from_elsewhere(THERE) is None
    assert Settings().key_from_elsewhere(HERE) is None
