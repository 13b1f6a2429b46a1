"""The line of progress fits its terminal, and tells first what matters most."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.engine.progress import Progress, RunPhase
from app.service.answers import Loss
from app.terminal.progress_line import PLAIN_BAR_CHARACTERS, duration, plain_line, progress_line

GOING = Progress(RunPhase.RUNNING, None, done=201, total=312, rate=4.2, seconds_left=26.4)
OFFLINE = Progress(RunPhase.RUNNING, None, done=201, total=312, offline=Loss.CONNECTION_REFUSED, retry_in=3.2)


def test_a_wide_terminal_shows_everything() -> None:
    line = progress_line(GOING, 100)
    assert line.startswith("█" * 25 + "░" * 15)
    assert line.endswith(" 201 of 312 · about 26 seconds left · 4.2 a second")


def test_a_terminal_without_these_characters_gets_plain_ones() -> None:
    assert progress_line(GOING, 100, PLAIN_BAR_CHARACTERS).startswith("#########")


@pytest.mark.parametrize("progress", [GOING, OFFLINE])
def test_no_line_is_wider_than_its_terminal(progress: Progress) -> None:
    for width in range(20, 140):
        line = progress_line(progress, width)
        assert len(line) <= width
        assert "201 of 312" in line


def test_a_narrow_terminal_still_says_why_nothing_happens() -> None:
    assert "No connection. The next attempt is in 4 seconds." in progress_line(OFFLINE, 62)


def test_a_pause_that_the_service_asked_for_is_told_with_its_length() -> None:
    held = Progress(RunPhase.RUNNING, None, done=3, total=9, held_for=0.4)
    assert plain_line(held) == "3 of 9 · The service asked us to slow down. Going on in 1 second."


def test_times_are_told_as_exactly_as_anybody_wants_to_know() -> None:
    said = [duration(seconds) for seconds in (0.2, 45.0, 99.0, 130.0, 3_000.0, 9_000.0)]
    assert said == ["1 second", "45 seconds", "99 seconds", "2 minutes", "50 minutes", "2.5 hours"]


def test_a_line_says_that_no_answer_comes() -> None:
    silent = replace(GOING, silent_for=8.5, slowed=True)
    assert "No answer has come for 8 seconds." in plain_line(silent)
