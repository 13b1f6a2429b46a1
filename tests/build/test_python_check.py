"""A Python that cannot run the program says so in one sentence, however old it is."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from build_scripts.python_check import complaint
from tests.build.workshop import Clone, make_clone
from tests.house.repository import ROOT

READ_BY_EVERY_PYTHON = ("run.py", "test.py", "python_check.py", "__init__.py")


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    return make_clone(tmp_path / "clone", "")


@pytest.mark.parametrize("name", READ_BY_EVERY_PYTHON)
def test_old_pythons_can_read_what_tells_them_that_they_are_old(name: str) -> None:
    source = (ROOT / "build_scripts" / name).read_bytes()
    assert source.isascii()
    assert not any(
        isinstance(node, ast.JoinedStr | ast.AnnAssign | ast.NamedExpr)
        for node in ast.walk(ast.parse(source, feature_version=(3, 4)))
    )


@pytest.mark.parametrize(("version", "word"), [((2, 7), "old"), ((3, 10), "old"), ((3, 14), "new")])
@pytest.mark.parametrize("script", ["run.py", "test.py"])
def test_a_python_of_the_wrong_age(clone: Clone, version: tuple[int, int], word: str, script: str) -> None:
    pretend = f"sys.version_info = ({version[0]}, {version[1]}, 0, 'final', 0)"
    done = clone.run(script=script, before=pretend, PATH="")
    assert (done.returncode, done.stdout) == (4, "")
    name = f"{version[0]}.{version[1]}"
    assert done.stderr.startswith(
        f"This is Python {name}, which is too {word}: Job Canceller needs Python 3.11, "
    )
    assert done.stderr.endswith(" Get one from python.org/downloads or with your system's packages.\n")


def test_a_fitting_python_on_the_same_computer_is_named(clone: Clone, tmp_path: Path) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    for name, code in (("python3.13", 127), ("python3.12", 0), ("python3.11", 0)):
        (programs / name).write_text(f"#!/bin/sh\nexit {code}\n")
        (programs / name).chmod(0o755)
    pretend = "sys.version_info = (3, 8, 10, 'final', 0)"
    done = clone.run("cancel", "list.csv", before=pretend, PATH=str(programs))
    assert done.stderr.endswith(
        f" This computer has one, so type: python3.12 {clone.folder}/build_scripts/run.py cancel list.csv\n"
    )


@pytest.mark.parametrize(
    ("implementation", "is_64_bit", "has_gil", "part"),
    [
        ("pypy", True, True, "This Python is pypy"),
        ("cpython", False, True, "This Python has 32 bits"),
        ("cpython", True, False, "This Python is the free-threaded one"),
    ],
)
def test_an_unusual_python(implementation: str, is_64_bit: bool, has_gil: bool, part: str) -> None:
    assert complaint((3, 13), implementation, is_64_bit, has_gil).startswith(f"{part}: Job Canceller needs")


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_the_pythons_the_product_is_made_for_are_taken(version: tuple[int, int]) -> None:
    assert complaint(version, "cpython", is_64_bit=True, has_gil=True) == ""
