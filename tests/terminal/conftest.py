"""What the tests of the command line start from."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.terminal.program import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program, never started before."""
    return Program(tmp_path)
