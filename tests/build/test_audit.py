"""The audit of the locks: a known flaw stops a release, and so does a package that nobody could look up."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from build_scripts.audit import LOCKS, Locked, NoAnswerError, audit, read_locks

LOCK = """\
# Made by a script.
keyring==25.7.0 \\
    --hash=sha256:00 \\
    --hash=sha256:01
pywin32-ctypes==0.2.3 ; sys_platform == 'win32' \\
    --hash=sha256:02
Lazy.Importer==0.1.0 ; python_full_version < '3.12' \\
    --hash=sha256:03
"""
KEYRING, WINDOWS, LAZY = (
    Locked("keyring", "25.7.0"),
    Locked("pywin32-ctypes", "0.2.3"),
    Locked("lazy-importer", "0.1.0"),
)


class Auditor:
    """Says that all it is asked about is good, except what it is told to say otherwise."""

    def __init__(self, *others: dict[str, object], silent_about: str = "") -> None:
        self.asked: list[list[str]] = []
        self._others = {str(other["name"]): other for other in others}
        self._silent_about = silent_about

    def __call__(self, requirements: Path) -> str:
        lines = requirements.read_text().splitlines()
        self.asked.append(lines)
        pairs = [line.split("==") for line in lines if line.split("==")[0] != self._silent_about]
        entries = [
            self._others.get(name, {"name": name, "version": version, "vulns": []}) for name, version in pairs
        ]
        return json.dumps({"dependencies": entries, "fixes": []})


@pytest.fixture
def locked(tmp_path: Path) -> list[Locked]:
    (tmp_path / "lock.txt").write_text(LOCK)
    return read_locks([tmp_path / "lock.txt"])


def test_what_only_other_systems_get_is_asked_about_as_well(locked: list[Locked], tmp_path: Path) -> None:
    auditor = Auditor()
    assert audit(locked, tmp_path, auditor) == 0
    assert auditor.asked == [["keyring==25.7.0", "lazy-importer==0.1.0", "pywin32-ctypes==0.2.3"]]


def test_a_known_flaw_stops_a_release(
    locked: list[Locked], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flaw = {"id": "PYSEC-1", "fix_versions": ["25.7.1"], "description": "long"}
    auditor = Auditor({"name": "keyring", "version": "25.7.0", "vulns": [flaw]})
    assert audit(locked, tmp_path, auditor) == 1
    assert capsys.readouterr().err == "keyring 25.7.0: PYSEC-1, mended in 25.7.1\n"


def test_a_skipped_package_stops_a_release(
    locked: list[Locked], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    auditor = Auditor({"name": "keyring", "skip_reason": "not found on the index"})
    assert audit(locked, tmp_path, auditor) == 1
    assert capsys.readouterr().err == "keyring : it was skipped: not found on the index\n"


def test_a_package_that_is_left_out_of_the_answer_stops_a_release(
    locked: list[Locked], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert audit(locked, tmp_path, Auditor(silent_about="pywin32-ctypes")) == 1
    assert capsys.readouterr().err == "pywin32-ctypes 0.2.3: nothing was said about it\n"
    another = Auditor({"name": "keyring", "version": "25.6.0", "vulns": []})
    assert audit(locked, tmp_path, another) == 1
    assert "keyring 25.7.0: nothing was said about it" in capsys.readouterr().err


def test_two_versions_of_a_package_are_asked_about_one_after_the_other(tmp_path: Path) -> None:
    auditor = Auditor()
    assert audit([KEYRING, Locked("keyring", "26.0.0"), LAZY], tmp_path, auditor) == 0
    assert auditor.asked == [["keyring==25.7.0", "lazy-importer==0.1.0"], ["keyring==26.0.0"]]


@pytest.mark.parametrize("answer", ["", "[]", "{}", '{"dependencies": 5}', '{"dependencies": [5]}', "<html>"])
def test_an_answer_that_is_none_is_no_good_news(locked: list[Locked], tmp_path: Path, answer: str) -> None:
    with pytest.raises(NoAnswerError):
        audit(locked, tmp_path, lambda _: answer)


def test_an_entry_without_a_word_about_flaws_is_no_good_news(locked: list[Locked], tmp_path: Path) -> None:
    assert audit(locked, tmp_path, Auditor({"name": "keyring", "version": "25.7.0"})) == 1


def test_a_line_that_is_not_understood_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "lock.txt").write_text(LOCK + "keyring @ file:///somewhere\n")
    with pytest.raises(NoAnswerError, match="not understood"):
        read_locks([tmp_path / "lock.txt"])
    with pytest.raises(NoAnswerError, match="nothing is locked"):
        read_locks([])


def test_everything_of_the_real_locks_is_read() -> None:
    lines = [
        line.split("==")[0]
        for lock in LOCKS.glob("*.txt")
        for line in lock.read_text().splitlines()
        if "==" in line and not line.startswith((" ", "#"))
    ]
    names = {one.name for one in read_locks(LOCKS.glob("*.txt"))}
    assert names == {name.lower().replace("_", "-").replace(".", "-") for name in lines}
    assert {"keyring", "pywin32-ctypes", "pyside6-essentials", "pyinstaller"} <= names
