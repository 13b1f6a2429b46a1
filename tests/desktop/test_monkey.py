"""Somebody at random: whatever they click, type, drop and resize while runs go on, nothing goes wrong.

`python -m tests.monkey` does the same for longer, and with any seed. In a process of its own: what it does to
Qt is for no other test to inherit.
"""

from __future__ import annotations

import subprocess
import sys
from typing import Final

from tests.house.repository import ROOT

EVENTS: Final = 500
SEED: Final = 7
PATIENCE: Final = 110.0
"""Seconds; a machine that is not busy needs a tenth of that."""


def test_nothing_that_is_clicked_or_typed_in_a_run_breaks_anything() -> None:
    command = [sys.executable, "-m", "tests.monkey", "--events", str(EVENTS), "--seed", str(SEED)]
    played = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert played.returncode == 0, played.stdout + played.stderr
    assert f"{EVENTS} events: " in played.stdout
    assert "findings: 0" in played.stdout
