"""The window is where it was left, and never where nobody can reach it; files can be dropped on its icon."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

from app.practice.samples import batch
from tests.desktop.platform.program import ROOT, Person, Seen

LEFT, RIGHT = (0, 0, 1280, 800), (1280, 0, 1920, 1080)
SMALL = (0, 0, 800, 600)
EDGE = 4
"""Pixels of the frame that may lie beyond the screen's."""
JOBS = [row.job.job_id for row in batch()]


@pytest.fixture
def computer(tmp_path: Path) -> Person:
    runtime = tmp_path / "run"
    runtime.mkdir(0o700)
    return Person(tmp_path, runtime)


class Screens:
    """The screens that stand on the person's desk."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "screens.json"

    def are(self, *screens: tuple[int, int, int, int]) -> str:
        """What Qt's platform is to be then."""
        sides = ("x", "y", "width", "height")
        told = [
            dict(zip(sides, one, strict=True)) | {"name": f"screen {number}", "dpr": 1, "logicalDpi": 96}
            for number, one in enumerate(screens)
        ]
        self._file.write_text(json.dumps({"screens": told}))
        return f"offscreen:configfile={self._file}"


@pytest.fixture
def screens(tmp_path: Path) -> Screens:
    return Screens(tmp_path)


def is_reachable(seen: Seen) -> bool:
    """Whether the whole window, its title bar included, is on one screen."""
    x, y, width, height = seen.place
    return any(
        left - EDGE <= x and x + width <= left + w + EDGE and top - EDGE <= y and y + height <= top + h + EDGE
        for left, top, w, h in seen.screens
    )


def leave_at(computer: Person, platform: str, place: tuple[int, int, int, int]) -> Seen:
    """Put the window somewhere and close it: where it was."""
    with computer.starts("--practice", QT_QPA_PLATFORM=platform) as window:
        window.sees(lambda seen: bool(seen.texts))
        window.orders("move", *place)
        was = window.sees(lambda seen: seen.place[2] in range(place[2], place[2] + 50))
        window.orders("close")
        assert window.ends() == 0
    return was


def open_again(computer: Person, platform: str) -> Seen:
    """Where the window is when it is opened with these screens."""
    with computer.starts("--practice", QT_QPA_PLATFORM=platform) as window:
        return window.sees(lambda seen: bool(seen.texts))


def test_the_window_comes_back_where_it_was_as_long_as_its_screen_is_there(
    computer: Person, screens: Screens
) -> None:
    was = leave_at(computer, screens.are(LEFT, RIGHT), (1500, 200, 1000, 700))
    now = open_again(computer, screens.are(LEFT, RIGHT))
    assert now.place == was.place
    assert len(now.screens) == 2
    for left in (LEFT, SMALL):
        now = open_again(computer, screens.are(left))
        assert len(now.screens) == 1
        assert is_reachable(now), now


def test_a_window_whose_title_was_above_the_screen_can_be_reached_again(
    computer: Person, screens: Screens
) -> None:
    leave_at(computer, screens.are(LEFT), (300, -500, 900, 620))
    now = open_again(computer, screens.are(LEFT))
    assert is_reachable(now), now


def test_files_that_are_dropped_on_the_icon_of_a_mac_are_read(computer: Person, tmp_path: Path) -> None:
    early, late = tmp_path / "early.txt", tmp_path / "late.txt"
    early.write_text("\n".join(JOBS[:2]))
    late.write_text("\n".join(JOBS[2:5]))
    with computer.starts("--practice", LIKE_MACOS=str(early)) as window:
        window.sees(lambda seen: seen.rows == 2)
        window.orders("drop on the icon", str(late))
        seen = window.sees(lambda seen: seen.rows == 5)
        window.sees(lambda seen: seen.says("3 jobs added from late.txt"))
        assert not seen.minimized


def test_files_that_are_dropped_on_the_icon_of_a_linux_desktop_are_arguments() -> None:
    entry = (ROOT / "resources/packaging/linux/job-canceller.desktop").read_text()
    lines = [line.partition("=")[2] for line in entry.splitlines() if line.startswith("Exec=")]
    assert shlex.split(lines[0]) == ["job-canceller", "%F"]
