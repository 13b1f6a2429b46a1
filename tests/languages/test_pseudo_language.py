"""The window in all its moments in the pseudo-language: nothing is hard-coded, cut off or out of place."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from build_scripts.photographer import Photographer
from build_scripts.translations.spoken import PSEUDO, speak
from build_scripts.window_moments import GROUPS, empty, help_and_settings, ready
from tests.languages.inspector import Inspector


@pytest.mark.parametrize("bring_about", GROUPS, ids=lambda group: group.__name__)
def test_everything_that_is_said_can_be_translated_and_has_room(
    qapp: QApplication, bring_about: Callable[[Photographer], None]
) -> None:
    speak(qapp, PSEUDO)
    inspector = Inspector()
    bring_about(inspector)
    assert inspector.moments
    assert sorted(inspector.untranslated) == []
    assert sorted(inspector.cut_off) == []
    assert sorted(inspector.out_of_place) == []


@pytest.mark.parametrize("bring_about", [empty, ready, help_and_settings], ids=lambda group: group.__name__)
def test_windows_that_open_from_right_to_left_have_everything_in_its_place(
    qapp: QApplication, bring_about: Callable[[Photographer], None]
) -> None:
    speak(qapp, PSEUDO)
    inspector = Inspector(Qt.LayoutDirection.RightToLeft)
    bring_about(inspector)
    assert inspector.moments
    assert sorted(inspector.cut_off) == []
    assert sorted(inspector.out_of_place) == []
