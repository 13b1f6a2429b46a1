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


def entries(lock: str) -> dict[str, tuple[str, list[str]]]:
    """Of every entry of a lock by its name: the requirement's line, and its hashes."""
    text = (LOCKS / f"{lock}.txt").read_text(encoding="utf-8")
    lines = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    logical = [line.split() for line in lines.replace("\\\n", " ").splitlines()]
    found = {}
    for words in logical:
        requirement = " ".join(word for word in words if not word.startswith("--"))
        match = REQUIREMENT.fullmatch(requirement)
        assert match, f"{requirement} is not a version that is locked"
        found[match["name"]] = (requirement, [word for word in words if word.startswith("--")])
    return found


def versions(lock: str) -> dict[str, str]:
    return {canonical(name): line.split()[0].partition("==")[2] for name, (line, _) in entries(lock).items()}


def asked_for(extra: str = "") -> dict[str, str]:
    """What pyproject.toml asks for: versions by canonical names."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = project["optional-dependencies"][extra] if extra else project["dependencies"]
    return {canonical(name): version for name, _, version in (line.partition("==") for line in lines)}


def test_the_program_gets_the_versions_it_asks_for() -> None:
    locked = versions("run")
    assert {name: locked.get(name) for name in asked_for()} == asked_for()


def test_the_tests_get_the_versions_they_ask_for() -> None:
    locked = versions("test")
    assert {name: locked.get(name) for name in asked_for("test")} == asked_for("test")


def test_tests_run_with_what_the_program_runs_with() -> None:
    # Markers may differ: the tests may need a package where the program does not.
    run = {name: (versions("run")[name], hashes) for name, (_, hashes) in entries("run").items()}
    test = {name: (versions("test")[name], hashes) for name, (_, hashes) in entries("test").items()}
    assert {name: test.get(name) for name in run} == run


@pytest.mark.parametrize("lock", ["run", "test"])
def test_every_package_is_locked_to_known_files(lock: str) -> None:
    unsafe = [
        name
        for name, (_, hashes) in entries(lock).items()
        if not hashes or not all(map(HASH.fullmatch, hashes))
    ]
    assert unsafe == []


@pytest.mark.parametrize("lock", ["run", "test"])
def test_a_lock_names_no_address_and_no_place(lock: str) -> None:
    text = (LOCKS / f"{lock}.txt").read_text(encoding="utf-8")
    assert re.findall(r"://|--(?:extra-)?index|--find-links|\s@\s|file:", text) == []


def test_what_one_system_needs_is_asked_for_there_alone() -> None:
    lines = {name: line for name, (line, _) in entries("run").items()}
    assert "sys_platform == 'linux'" in lines["secretstorage"]
    assert "sys_platform == 'win32'" in lines["pywin32-ctypes"]
    assert ";" not in lines["pyside6-essentials"]


def test_nothing_that_keeps_keys_in_files_is_installed() -> None:
    assert [name for name in versions("test") if name.startswith("keyrings")] == []
