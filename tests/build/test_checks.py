"""`test.py` as a person meets it: every check to its end, whatever came before, and an honest exit code."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from build_scripts import checks, environment, system
from tests.house.repository import ROOT

SETTINGS = """\
[tool.ruff]
line-length = 110
[tool.mypy]
strict = true
files = ["app", "tests"]
[tool.pytest.ini_options]
testpaths = ["tests"]
[tool.importlinter]
root_package = "app"
[[tool.importlinter.contracts]]
name = "down only"
type = "layers"
containers = ["app"]
layers = ["upper", "lower"]
exhaustive = true
"""

WORK_IS_DONE = """\
from app.upper import height


def test_work() -> None:
    assert height == 2
"""

GREEN = {
    "app/__init__.py": "",
    "app/upper.py": "from app.lower import depth\n\nheight = depth + 1\n",
    "app/lower.py": "depth = 1\n",
    "tests/__init__.py": "",
    "tests/house/__init__.py": "",
    "tests/house/test_rules.py": "def test_rules() -> None:\n    assert True\n",
    "tests/a/__init__.py": "",
    "tests/a/test_work.py": WORK_IS_DONE,
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A little project in which everything is green; the checks go to it instead of the repository."""
    folder = tmp_path / "project"
    for name, content in {**GREEN, "pyproject.toml": SETTINGS}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content)
    (folder / "build_scripts").symlink_to(ROOT / "build_scripts")
    monkeypatch.setattr(environment, "ROOT", folder)
    monkeypatch.setattr(environment, "ready", {"test": Path(sys.executable)}.get)
    monkeypatch.setattr(system, "provide", lambda _, **__: None)
    return folder


def outcome(capfd: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[str]]:
    code = checks.main(arguments)
    return code, capfd.readouterr().out.splitlines()


def results(lines: list[str]) -> dict[str, str]:
    """How each check before the tests ended, from its closing line."""
    closed = [line.removeprefix("--- ").partition(": ") for line in lines if line.startswith("--- ")]
    return {name: rest.partition(",")[0] for name, _, rest in closed}


def test_everything_green(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, lines = outcome(capfd)
    assert code == 0
    assert results(lines) == {"format": "ok", "lint": "ok", "types": "ok", "rooms": "ok"}
    headings = [line for line in lines if line.startswith("=== ")]
    assert [heading.split()[1] for heading in headings[:5]] == [
        "format:",
        "lint:",
        "types:",
        "rooms:",
        "tests:",
    ]
    assert "2 passed" in lines[-1]


def test_one_failure_stops_nothing_and_is_repeated_at_the_end(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (project / "app" / "lower.py").write_text(
        "import os\ndepth=1\ndef later():\n    from app import upper\n    return upper\n"
    )
    code, lines = outcome(capfd)
    assert code == 1
    assert results(lines) == {"format": "FAILED", "lint": "FAILED", "types": "FAILED", "rooms": "FAILED"}
    repeated = [line.partition(",")[0] for line in lines[:-1] if line][-4:]
    assert repeated == ["format: FAILED", "lint: FAILED", "types: FAILED", "rooms: FAILED"]
    assert "2 passed" in lines[-1]


def test_a_failed_check_alone_is_enough_to_fail(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (project / "app" / "lower.py").write_text("import os\n\ndepth = 1\n")
    code, lines = outcome(capfd)
    assert code == 1
    assert results(lines) == {"format": "ok", "lint": "FAILED", "types": "ok", "rooms": "ok"}
    assert "2 passed" in lines[-1]


def test_with_arguments_only_pytest_runs_and_says_so(
    project: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project / "tests")
    code = checks.main(["a/test_work.py", "-q"])
    told = capfd.readouterr()
    lines = told.out.splitlines()
    assert code == 0
    assert told.err.startswith("Only pytest runs, with your arguments.")
    assert (results(lines), "1 passed" in lines[-1]) == ({}, True)


def test_arguments_without_a_file_mean_all_tests_from_whatever_folder(
    project: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    code, lines = outcome(capfd, "-k", "work or rules")
    assert (code, "2 passed" in lines[-1]) == (0, True)
