"""What the eye needs: contrast, and words that count right."""

from __future__ import annotations

import pytest

from app.desktop import words
from app.desktop.colours import DARK, LIGHT, Colours, contrast
from app.desktop.icons import FOLDER, status_icon
from app.desktop.ready_bar import CANCEL
from app.jobs.status import Status

TEXT = 4.5
"""WCAG 2.2 AA for text."""
SIGN = 3.0
"""WCAG 2.2 AA for icons, outlines and large text."""


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_everything_can_be_read(colours: Colours) -> None:
    grounds = (colours.window, colours.surface, colours.raised, colours.selection, colours.warning)
    pairs = [(colours.text, ground) for ground in grounds]
    pairs += [(text, ground) for text in (colours.soft_text, colours.info) for ground in grounds[:3]]
    pairs += [(text, ground) for text in (colours.bad, colours.good) for ground in grounds[:2]]
    pairs += [
        (colours.on_accent, colours.accent),
        (colours.on_accent, colours.accent_pressed),
        (colours.on_info, colours.info),
        (colours.on_practice, colours.practice),
    ]
    too_faint = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < TEXT}
    assert too_faint == {}


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_sign_and_every_outline_can_be_seen(colours: Colours) -> None:
    signs = [(colours.of_status(status), colours.surface) for status in Status]
    signs += [(colours.of_status(status), colours.selection) for status in Status]
    signs += [(colours.edge, colours.surface), (colours.edge, colours.window)]
    signs += [(colours.accent, colours.window), (colours.waiting, colours.warning)]
    too_faint = {pair: round(contrast(*pair), 2) for pair in signs if contrast(*pair) < SIGN}
    assert too_faint == {}


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
