"""Somebody at random: whatever they click, type, drop and resize while runs go on, nothing goes wrong.

`python -m tests.monkey` does the same for longer, and with any seed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.desktop.appearance import Look
from tests.monkey.play import play

EVENTS: Final = 1_000
SEED: Final = 7


def test_nothing_that_is_clicked_or_typed_in_a_run_breaks_anything(look: Look, tmp_path: Path) -> None:
    played = play(tmp_path, EVENTS, SEED, look)
    assert "\n".join(played.findings) == ""
    assert sum(count for _, count in played.done) == EVENTS
    assert played.runs > 0
    assert played.cancelled > 0
