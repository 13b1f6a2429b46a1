"""The locks are what pyproject.toml asks for, complete, and free of addresses."""

from __future__ import annotations

import re
import tomllib
from typing import Final

import pytest

from tests.house.repository import ROOT

LOCKS: Final = ROOT / "build_scripts" / "locks"
REQUIREMENT: Final = re.compile(
    r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>[\w.!+]+)(?: ; (?P<marker>[^\\]+?))?"
)
HASH: Final = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def canonical(name: str) -> str:
    """How package indexes compare names."""
    return re.sub(r"[-_.]+", "-", name).lower()


def entries(lock: str) -> dict[str, list[str]]:
    """The hashes of every entry of a lock, by `name==version`; a package may have several, by markers."""
    text = (LOCKS / f"{lock}.txt").read_text(encoding="utf-8")
    lines = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    logical = [line.split() for line in lines.replace("\\\n", " ").splitlines()]
    found = {}
    for words in logical:
        requirement = " ".join(word for word in words if not word.startswith("--"))
        match = REQUIREMENT.fullmatch(requirement)
        assert match, f"{requirement} is not a version that is locked"
        pinned = f"{canonical(match['name'])}=={match['version']}"
        found[pinned] = [word for word in words if word.startswith("--")]
    return found


def asked_for(extra: str = "") -> set[str]:
    """What pyproject.toml asks for, as `name==version`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = project["optional-dependencies"][extra] if extra else project["dependencies"]
    parts = (line.partition(";")[0].strip().partition("==") for line in lines)
    return {f"{canonical(name)}=={version}" for name, _, version in parts}


def test_the_program_gets_the_versions_it_asks_for() -> None:
    assert asked_for() <= set(entries("run"))


def test_the_tests_get_the_versions_they_ask_for() -> None:
    assert asked_for("test") <= set(entries("test"))


def test_tests_run_with_what_the_program_runs_with() -> None:
    # Markers may differ: the tests may need a package where the program does not.
    run, test = entries("run"), entries("test")
    assert {pinned: test.get(pinned) for pinned in run} == run


@pytest.mark.parametrize("lock", ["run", "test"])
def test_every_package_is_locked_to_known_files(lock: str) -> None:
    unsafe = [
        name for name, hashes in entries(lock).items() if not hashes or not all(map(HASH.fullmatch, hashes))
    ]
    assert unsafe == []


@pytest.mark.parametrize("lock", ["run", "test"])
def test_a_lock_names_no_address_and_no_place(lock: str) -> None:
    text = (LOCKS / f"{lock}.txt").read_text(encoding="utf-8")
    assert re.findall(r"://|--(?:extra-)?index|--find-links|\s@\s|file:", text) == []


def test_what_one_system_needs_is_asked_for_there_alone() -> None:
    lines = (LOCKS / "run.txt").read_text(encoding="utf-8").splitlines()
    line_of = {line.partition("==")[0]: line for line in lines if "==" in line and line[0] not in " #"}
    assert "sys_platform == 'linux'" in line_of["secretstorage"]
    assert "sys_platform == 'win32'" in line_of["pywin32-ctypes"]
    assert ";" not in line_of["pyside6-essentials"]


def test_nothing_that_keeps_keys_in_files_is_installed() -> None:
    assert [pinned for pinned in entries("test") if pinned.startswith("keyrings")] == []
