"""What the eye needs: contrast, and words that count right."""

from __future__ import annotations

import re

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QProgressBar, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from app.desktop import words
from app.desktop.looks.appearance import Look
from app.desktop.looks.colours import DARK, LIGHT, Colours, contrast
from app.desktop.looks.icons import FOLDER, status_icon
from app.desktop.looks.status_colours import colour_of
from app.desktop.looks.stylesheet import stylesheet
from app.desktop.run.questions import ConfirmCancelling, Intent
from app.desktop.run.ready_bar import CANCEL
from app.jobs.status import Status
from app.settings import Appearance

TEXT = 4.5
"""WCAG 2.2 AA for text."""
SIGN = 3.0
"""WCAG 2.2 AA for icons, outlines and large text."""


BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
COLOUR = re.compile(r"(?:^|;)\s*(color|background|border)\s*:\s*(?:\d+px solid )?(#[0-9a-f]{6})")
BOXES = (
    "QToolTip",
    "QMenu",
    "QPushButton",
    "QToolButton",
    "QLineEdit",
    "QTableView",
    "QHeaderView",
    "QFrame",
)


@BOTH
def test_everything_can_be_read(colours: Colours) -> None:
    grounds = (colours.window, colours.surface, colours.raised, colours.selection, colours.warning)
    pairs = [(colours.text, ground) for ground in grounds]
    # Links stand in lines that want attention, too; what is soft is on no chosen row.
    pairs += [(colours.info, ground) for ground in (*grounds[:3], colours.warning)]
    pairs += [(colours.soft_text, ground) for ground in grounds[:3]]
    pairs += [(text, ground) for text in (colours.bad, colours.good) for ground in grounds[:2]]
    pairs += [
        (colours.on_accent, colours.accent),
        (colours.on_accent, colours.accent_pressed),
        (colours.on_info, colours.info),
        (colours.on_practice, colours.practice),
    ]
    assert too_faint(pairs, TEXT) == {}


@BOTH
def test_what_the_style_sheet_paints_can_be_read(colours: Colours) -> None:
    rules = rules_of(stylesheet(colours))
    pairs = []
    for selector, rule in rules.items():
        if "background" in rule and ":disabled" not in selector and selector.startswith(BOXES):
            plain = selector.partition(":")[0]
            usual = rules.get(plain, {}).get("color") or rules.get(plain.partition("[")[0], {}).get("color")
            pairs.append((rule.get("color") or usual or colours.text, rule["background"]))
    assert len(pairs) > 15
    assert too_faint(pairs, TEXT) == {}


@BOTH
def test_where_the_keyboard_is_can_be_seen(colours: Colours) -> None:
    rules = rules_of(stylesheet(colours))
    rings = {rule["border"] for selector, rule in rules.items() if ":focus" in selector}
    assert rings == {colours.info, colours.text}
    grounds = (colours.window, colours.surface, colours.selection, colours.warning)
    pairs = [(ring, ground) for ring in rings for ground in grounds]
    # Around the two buttons that are filled with a colour the ring stands between that and the ground.
    assert too_faint(pairs, SIGN) == {}


@BOTH
def test_every_sign_and_every_outline_can_be_seen(colours: Colours) -> None:
    grounds = (colours.surface, colours.window, colours.selection, colours.raised)
    signs = [(colour_of(status, colours), ground) for status in Status for ground in grounds]
    signs += [(colours.edge, colours.surface), (colours.edge, colours.window)]
    signs += [(colours.accent, colours.window), (colours.waiting, colours.warning)]
    # The pictures on buttons and in fields, and the cross that closes a line.
    signs += [(colours.soft_text, ground) for ground in (*grounds, colours.warning)]
    assert too_faint(signs, SIGN) == {}


def test_how_far_something_is_can_be_seen(look: Look, qtbot: QtBot) -> None:
    bar = QProgressBar()
    qtbot.addWidget(bar)
    bar.setTextVisible(False)
    bar.resize(140, 20)
    bar.setValue(50)
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        look.choose(appearance)
        picture = bar.grab().toImage()
        done, open_still = (picture.pixelColor(x, bar.height() // 2).name() for x in (35, 105))
        assert contrast(done, open_still) >= SIGN, appearance
    look.choose(Appearance.SYSTEM)


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_what_can_be_ticked_can_be_seen_whether_it_is_or_not(
    look: Look, qtbot: QtBot, kind: type[QCheckBox | QRadioButton]
) -> None:
    box = kind("Keep it")
    box.setAutoExclusive(False)
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        look.choose(appearance)
        seen = []
        for ticked in (False, True):
            box.setChecked(ticked)
            picture = box.grab().toImage()
            middle = range(picture.height() * 2 // 5, picture.height() * 3 // 5)
            left = range(picture.height())
            colours = {picture.pixelColor(x, y).name() for x in left for y in middle}
            assert max(contrast(one, look.colours.window) for one in colours) >= SIGN, (appearance, ticked)
            seen.append(picture)
        assert seen[0] != seen[1], appearance
    look.choose(Appearance.SYSTEM)


def test_what_an_empty_field_asks_for_can_be_read(look: Look, qtbot: QtBot) -> None:
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    field.ensurePolished()
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        look.choose(appearance)
        colour = field.palette().placeholderText().color()
        assert (colour.name(), colour.alpha()) == (look.colours.soft_text, 255), appearance
    look.choose(Appearance.SYSTEM)


def test_the_keyboard_stays_on_the_way_back_when_the_appearance_changes(look: Look, qtbot: QtBot) -> None:
    question = ConfirmCancelling(Intent(312, "Studio", "https://api.topazlabs.com", practice=False))
    qtbot.addWidget(question)
    question.show()
    assert QTest.qWaitForWindowActive(question)
    for appearance in (Appearance.DARK, Appearance.LIGHT):
        look.choose(appearance)
        on = question.focusWidget()
        assert isinstance(on, QPushButton), appearance
        assert (on.text(), on.isDefault()) == ("Go back", True), appearance
    look.choose(Appearance.SYSTEM)


def too_faint(pairs: list[tuple[str, str]], least: float) -> dict[tuple[str, str], float]:
    return {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < least}


def rules_of(sheet: str) -> dict[str, dict[str, str]]:
    """The colours in each rule of a style sheet; what several selectors share is told of each."""
    rules: dict[str, dict[str, str]] = {}
    for selectors, body in RULE.findall(sheet):
        for selector in selectors.split(","):
            rules.setdefault(selector.strip(), {}).update(COLOUR.findall(body))
    return rules


def test_each_status_has_a_picture_of_its_own() -> None:
    drawings = {(FOLDER / f"status-{status.value}.svg").read_text(encoding="utf-8") for status in Status}
    assert len(drawings) == len(Status)


@pytest.mark.usefixtures("look")
def test_pictures_are_painted_in_both_appearances() -> None:
    for status in Status:
        assert not status_icon(status, LIGHT).pixmap(16, 16).isNull()
        light, dark = (status_icon(status, colours).pixmap(16, 16).toImage() for colours in (LIGHT, DARK))
        assert light != dark


def test_black_on_white_has_the_contrast_that_wcag_says() -> None:
    assert round(contrast("#000000", "#ffffff"), 2) == 21.0


def test_one_job_and_many_jobs() -> None:
    assert words.say(CANCEL, count=1) == "Cancel 1 job"
    assert words.say(CANCEL, count=1_000) == "Cancel 1,000 jobs"


def test_times_are_said_as_people_say_them() -> None:
    assert [words.duration(seconds) for seconds in (0.2, 40, 60, 125, 3_600, 4_260)] == [
        "1 second",
        "40 seconds",
        "1 minute",
        "2 minutes 5 seconds",
        "1 hour",
        "1 hour 11 minutes",
    ]
    assert words.rough_duration(33) == "35 seconds"
    assert words.rough_duration(130) == "2 minutes"


def test_a_broken_translation_or_a_hostile_name_breaks_no_sentence() -> None:
    assert words.fill("{count} of {nothing}", {"count": 2}) == "2 of {nothing}"
    assert "\u202e" not in words.fill("From {source}", {"source": "photo\u202egnp.exe"})
