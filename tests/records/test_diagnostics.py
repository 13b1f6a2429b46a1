"""Diagnostics can be sent to anybody: they say what the program is like, and nothing of anybody's secrets."""

from __future__ import annotations

import json
import stat
import zipfile
from pathlib import Path

import pytest

from app.keys.api_key import ApiKey
from app.log import CRASH_NAME, LOG_NAME
from app.problem import Problem
from app.records import diagnostics as room
from app.records.diagnostics import FACTS_NAME, save_diagnostics
from app.records.report import ReportProblem
from app.settings import KeptKey, Settings
from app.wording import in_words

CHOSEN = Settings(
    service_address="https://internal.example",
    keys=(KeptKey("Miller Divorce", "https://internal.example", "KWallet"),),
    key_in_use="Miller Divorce",
    proxy="http://ann:of-the-proxy@proxy.internal.example:8080",
    proxy_user="ann.miller",
    fixed=frozenset({"proxy"}),
)

PLANTED = "a-key-that-a-mistake-has-put-into-the-log"


def texts_of(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_they_say_what_the_program_is_like(tmp_path: Path) -> None:
    save_diagnostics(tmp_path / "d.zip", CHOSEN, {"qt": "6.8.3", "keychain": "KWallet"}, None, [])
    facts = json.loads(texts_of(tmp_path / "d.zip")[FACTS_NAME])
    assert facts["qt"] == "6.8.3"
    assert facts["program"].startswith("Job Canceller ")
    assert facts["libraries"]["keyring"] != "?"
    assert facts["settings"]["keys"] == 1
    assert facts["settings"]["keychains"] == ["KWallet"]
    assert facts["settings"]["proxy"] == "one of its own"
    assert facts["settings"]["fixed_by_policy"] == ["proxy"]


def test_they_name_no_key_no_proxy_and_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "ann.miller"
    monkeypatch.setenv("HOME", str(home))
    (tmp_path / LOG_NAME).write_text(
        f"file {home}/lists/a.csv\nX-API-Key: {PLANTED}\nstray {PLANTED}\nauthorization=Basic c2Vj\n"
    )
    (tmp_path / f"{LOG_NAME}.1").write_text("older\n")
    (tmp_path / CRASH_NAME).write_text("Fatal Python error\n")
    (tmp_path / "list.csv").write_text("a list of the person")
    save_diagnostics(tmp_path / "d.zip", CHOSEN, {}, tmp_path, [ApiKey(PLANTED)])
    texts = texts_of(tmp_path / "d.zip")
    assert set(texts) == {FACTS_NAME, LOG_NAME, f"{LOG_NAME}.1", CRASH_NAME}
    for private in (PLANTED, "Miller", "ann.miller", "internal.example", "of-the-proxy", "c2Vj"):
        assert private not in "".join(texts.values())
    assert "file ~/lists/a.csv" in texts[LOG_NAME]


def test_they_are_their_owners_alone(tmp_path: Path) -> None:
    save_diagnostics(tmp_path / "d.zip", Settings(), {}, tmp_path / "missing", [])
    assert stat.S_IMODE((tmp_path / "d.zip").stat().st_mode) == 0o600


def test_of_a_long_log_the_end_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "LARGEST_LOG", 10)
    (tmp_path / LOG_NAME).write_text("the beginning and the end")
    save_diagnostics(tmp_path / "d.zip", Settings(), {}, tmp_path, [])
    assert texts_of(tmp_path / "d.zip")[LOG_NAME] == "nd the end"


def test_a_place_where_they_cannot_be_saved_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problem) as raised:
        save_diagnostics(tmp_path / "missing" / "d.zip", Settings(), {}, None, [])
    assert raised.value.what is ReportProblem.NO_FOLDER
    assert in_words(raised.value)
