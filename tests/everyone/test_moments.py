"""The window in all its moments, in letters of twice the size, for those who use no mouse or see little."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from app.practice import practice_for_people
from app.settings import Appearance
from build_scripts.photographer import Photographer
from build_scripts.window_moments import GROUPS
from tests.everyone.keyboard_walk import Walk, kinds_in, moving_in, unnamed_in, unseen_focus_in
from tests.languages.inspector import QUICK, Inspector
from tests.languages.shown import cut_off_in, out_of_place_in, windows

LARGE = 2.0
"""Times the usual size of letters."""
BETWEEN_LINES = 4
"""Pixels that a text of several lines can lack without a letter being touched."""


class Helper(Inspector):
    """Looks with the eyes of somebody who needs large letters, a keyboard or a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self.unnamed: list[str] = []
        self.moving: list[str] = []
        self.keyboard: list[str] = []
        self.unseen: list[str] = []
        self._looked_at: dict[Appearance, set[str]] = {Appearance.LIGHT: set(), Appearance.DARK: set()}

    def shoot(self, moment: str) -> None:
        """Look at everything that is on the screen."""
        self.moments.append(moment)
        self._settle()
        for window in windows():
            self.cut_off |= {
                f"{moment}: {one.where}: {one.text}" for one in cut_off_in(window, BETWEEN_LINES)
            }
            self.out_of_place |= {f"{moment}: {one.where}: {one.text}" for one in out_of_place_in(window)}
            self.moving += [f"{moment}: {one}" for one in moving_in(window)]
            self.unnamed += [f"{moment}: {trouble}" for trouble in unnamed_in(window)]
        front = QApplication.activeModalWidget() or QApplication.activeWindow() or windows()[0]
        if QApplication.activePopupWidget() is not None:
            return
        self.keyboard += [f"{moment}: {trouble}" for trouble in Walk(front).trouble]
        for appearance, looked_at in self._looked_at.items():
            if kinds_in(front).keys() <= looked_at:
                continue
            self._look.choose(appearance)
            where = f"{moment}, {appearance.value}"
            self.unseen += [f"{where}: {one}" for one in unseen_focus_in(front, looked_at)]
        self._look.choose(Appearance.LIGHT)


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    """A person who has set letters of twice the size."""
    usual = qapp.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * LARGE)
    qapp.setFont(large)
    yield
    qapp.setFont(usual)


@pytest.fixture
def quick_practice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Practice that is quicker than for people, who are to see something of it."""
    quick = replace(practice_for_people(), limiter=QUICK, latency=0.01)
    monkeypatch.setattr("app.session.practice_for_people", lambda: quick)


@pytest.mark.usefixtures("large_letters", "quick_practice")
@pytest.mark.parametrize("bring_about", GROUPS, ids=lambda group: group.__name__)
def test_everybody_can_use_it(bring_about: Callable[[Photographer], None]) -> None:
    helper = Helper()
    bring_about(helper)
    assert helper.moments
    assert helper.unnamed == []
    assert helper.moving == []
    assert helper.keyboard == []
    assert helper.unseen == []
    assert sorted(helper.cut_off) == []
    assert sorted(helper.out_of_place) == []
