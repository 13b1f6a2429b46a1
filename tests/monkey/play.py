"""One play: a stage, a monkey on it, and what was found."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.desktop.looks.appearance import Look
from app.system.garbage import GarbageCollector
from tests.monkey.findings import Findings
from tests.monkey.monkey import Monkey
from tests.monkey.stage import Stage


@dataclass(frozen=True, slots=True)
class Played:
    """What was done, and what went wrong. `slowest` is the longest that one event took, in seconds."""

    findings: tuple[str, ...]
    done: tuple[tuple[str, int], ...]
    runs: int
    starts: int
    requests: int
    cancelled: int
    escapes: int
    slowest: tuple[float, str]

    def __str__(self) -> str:
        kinds = ", ".join(f"{kind} {count}" for kind, count in self.done)
        return (
            f"{sum(count for _, count in self.done)} events: {kinds}\n"
            f"{self.runs} runs, {self.starts} starts of the program, {self.requests} requests, "
            f"{self.cancelled} jobs cancelled\n"
            f"{self.escapes} times something was left by Escape; the longest event took "
            f"{self.slowest[0]:.2f} s: {self.slowest[1]}"
        )


def play(
    home: Path,
    events: int,
    seed: int,
    look: Look | None = None,
    *,
    tells_events: bool = False,
    likes_dialogs: bool = False,
) -> Played:
    """So many events with this seed; everything is written below `home`."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    chance, findings = random.Random(seed), Findings(tells_events=tells_events)
    with findings.watching():
        stage = Stage(home, look or Look(application), chance, findings)
        garbage = GarbageCollector(lambda: not stage.window.session.is_running)
        garbage.open()
        monkey = Monkey(stage, chance, findings, likes_dialogs=likes_dialogs)
        monkey.play(events)
        stage.leave()
        requests, cancelled = stage.service.count_requests(), len(stage.service.cancelled_ids())
        stage.close()
    uncalled = [f"{one.method} {one.path}" for one in stage.service.uncalled_for()]
    return Played(
        findings=(*findings.told, *(f"nobody may send {one}" for one in uncalled)),
        done=tuple(monkey.done.most_common()),
        runs=stage.runs,
        starts=stage.starts,
        requests=requests,
        cancelled=cancelled,
        escapes=monkey.escapes,
        slowest=monkey.slowest,
    )
