"""A plugin of pytest: repeats how the checks before the tests ended, right above pytest's closing line.

So the last line of the output is the count of the tests, and a failed check is not scrolled away by them.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Called by pytest after all tests; `JOB_CANCELLER_CHECKS` holds one line a check."""
    lines = os.environ.get("JOB_CANCELLER_CHECKS", "").splitlines()
    if not lines:
        return
    terminalreporter.section("before the tests")
    for line in lines:
        terminalreporter.line(line, red="FAILED" in line)
