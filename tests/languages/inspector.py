"""Goes through the moments of the window as the photographer does, and looks closely instead."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from app.desktop.app import SAMPLES
from app.desktop.languages import LANGUAGES
from app.desktop.main_window import MainWindow
from app.jobs.record import State
from app.practice import PRACTICE_KEY, PracticeConfig, PracticeService, practice_for_people
from app.practice.config import PRACTICE_KEY_NAME
from app.practice.jobs import MODELS
from app.practice.limits import TokenBucket
from app.practice.samples import BATCH_FILE, STRANGE_STATE
from app.settings import Appearance
from build_scripts.photographer import KEY_NAME, Photographer
from build_scripts.translations.pseudo import BEGIN, END
from tests.languages.shown import cut_off_in, everything_said, out_of_place_in, seen_in, windows

SCREEN: Final = (1280, 720)
PAINTED: Final = 30
"""Milliseconds for what is laid out late."""
LOOKS: Final = 100
"""So often it is looked whether everything has come to its place."""
QUICK: Final = TokenBucket(150, 30)
"""As many jobs a second as leave time to look at a run."""


class Inspector(Photographer):
    """Notes what is not in the pseudo-language, cut off, or out of place; in both directions of writing."""

    def __init__(self, written: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> None:
        """`written` is the direction in which windows and dialogs are opened."""
        super().__init__(Path(), "", [Appearance.LIGHT])
        self._written = written
        self.application.setLayoutDirection(written)
        self.untranslated: set[str] = set()
        self.cut_off: set[str] = set()
        self.out_of_place: set[str] = set()
        self.moments: list[str] = []

    @staticmethod
    def show(window: MainWindow) -> None:
        """As large as the screen of the pictures."""
        window.resize(*SCREEN)
        window.show()

    @contextmanager
    def at_work(
        self, config: PracticeConfig | None = None, key: str = PRACTICE_KEY
    ) -> Iterator[tuple[MainWindow, PracticeService]]:
        """Quicker than for people."""
        with super().at_work(config or replace(practice_for_people(), limiter=QUICK), key) as found:
            yield found

    def shoot(self, moment: str) -> None:
        """Look at everything that is on the screen."""
        self.moments.append(moment)
        for direction in sorted(Qt.LayoutDirection, key=lambda one: one is self._written):
            if direction is Qt.LayoutDirection.LayoutDirectionAuto:
                continue
            self.application.setLayoutDirection(direction)
            self._settle()
            for window in windows():
                told = f"{moment}, {direction.name}"
                self.cut_off |= {f"{told}: {one.where}: {one.text}" for one in cut_off_in(window)}
                self.out_of_place |= {f"{told}: {one.where}: {one.text}" for one in out_of_place_in(window)}
        for window in windows():
            for one in everything_said(window):
                if not is_translated(one.text):
                    self.untranslated.add(f"{moment}: {one.where}: {one.text}")

    @staticmethod
    def _settle() -> None:
        """Wait until nothing moves any more."""
        before: list[QRect] = []
        for _ in range(LOOKS):
            QTest.qWait(PAINTED)
            now = [part.geometry() for window in windows() for part in seen_in(window)]
            if now == before:
                return
            before = now


def is_translated(text: str) -> bool:
    """Whether all words of a text are in the pseudo-language, or came into the window as they are."""
    if text in _names():
        return True
    rest = AS_IT_CAME.sub("", outside(text))
    parts = (part.strip(" –·") for part in rest.split(":"))
    return all(part in _names() or not any(sign.isalpha() for sign in part) for part in parts)


def outside(text: str) -> str:
    """What stands outside of all brackets."""
    depth, rest = 0, []
    for sign in text:
        depth += (sign == BEGIN) - (sign == END)
        if depth == 0 and sign != END:
            rest.append(sign)
    return "".join(rest)


@cache
def _names() -> frozenset[str]:
    """Names of people, files, states and models: what is in the lists, and what the service says."""
    with (SAMPLES / BATCH_FILE).open(encoding="utf-8-sig", newline="") as file:
        cells = {cell for row in csv.reader(file) for cell in row}
    known = {*LANGUAGES.values(), *map(str, State), STRANGE_STATE, KEY_NAME, PRACTICE_KEY_NAME}
    of_models = {name for model in MODELS for name in model}
    return frozenset(known | of_models | cells | {"Job Canceller", "Customer ID", "Order", "Page"})


AS_IT_CAME: Final = re.compile(
    r"https?://\S+"  # the service's address
    r"|[0-9a-fA-F]{7,8}-[\w-]{20,}"  # IDs of jobs, and what looks like one
    r"|[\w-]+\.(txt|csv|xlsx|jpg|png)"
    r"|\b(Ctrl|Shift|Alt)\+[\w+.,]+|\bF\d+\b|\bDel\b"
    r"|\d+/\d+/\d+ \d+:\d+\s[AP]M"
)
