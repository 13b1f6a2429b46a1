"""On each system the tests are run that make sense there, and on Linux all of them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from build_scripts import checks
from tests import systems

ROOT: Final = Path(__file__).resolve().parents[2]
NAMED: Final = (*systems.ON_LINUX_ALONE, *systems.NOT_ON_WINDOWS)


def test_on_linux_everything_is_tested() -> None:
    assert all(systems.makes_sense(name, "linux") for name in NAMED)
    assert checks.quick_checks("linux") == list(checks.QUICK_CHECKS)


@pytest.mark.parametrize(
    ("name", "on_macos", "on_windows"),
    [
        ("tests/engine/test_run.py", True, True),
        ("tests/terminal/test_cancel.py", True, False),
        ("tests/terminal", True, False),
        ("tests/keys/test_gnome_keyring.py::test_something[one]", False, False),
        ("tests/packaging", False, False),
        ("tests\\settings\\test_settings.py", True, True),
        ("tests/settings/test_settings.py::test_a_folder_that_stood_open_is_closed", True, False),
        (".", True, True),
    ],
)
def test_elsewhere_what_stands_on_linux_is_left_out(name: str, on_macos: bool, on_windows: bool) -> None:
    assert systems.makes_sense(name, "darwin") is on_macos
    assert systems.makes_sense(name, "win32") is on_windows


def test_whatever_is_left_out_is_there() -> None:
    for name in NAMED:
        file, _, test = name.partition("::")
        assert (ROOT / file).exists()
        assert not test or f"def {test}(" in (ROOT / file).read_text(encoding="utf-8")
