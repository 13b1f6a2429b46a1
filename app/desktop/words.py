"""Texts and facts become words in the person's language, with the plural and the digits of their country.

The window's own plain texts go through `self.tr`; what counts something, and everything the rooms below can
say, is a `Text` and goes through `say`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.problem import Problem
from app.records.harmless import visible
from app.wording import sentence_for
from app.wording.sentence import QT_TRANSLATE_NOOP, Sentence, Text, one_after_the_other

CONTEXT: Final = "wording"
"""The translation context of every `Text`."""

_NOT_FORESEEN: Final = Sentence(
    Text(QT_TRANSLATE_NOOP("wording", "Something went wrong in this program itself.")),
    Text(QT_TRANSLATE_NOOP("wording", "Try it again. The log says more.")),
)
_SECONDS: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} seconds"), "1 second")
_MINUTES: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} minutes"), "1 minute")
_HOURS: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} hours"), "1 hour")
_TITLED: Final = Text(QT_TRANSLATE_NOOP("wording", "{title}: {cell}"))
_TWO_PARTS: Final = Text(QT_TRANSLATE_NOOP("wording", "{longer} {shorter}"))

DOT: Final = " · "
"""Between parts that stand side by side, as they are seen."""
LONGEST_NAME: Final = 60
"""Characters of a file's name in a sentence."""
MINUTE: Final = 60
HOUR: Final = 3600

_MOST_COUNTED: Final = 2**31 - 1
"""The largest number by which Qt can choose a plural form."""
_ENDS: Final = ".?!:…。？！："
_LETTER_BESIDE: Final = re.compile(r"\s?[(（]&\w[)）]")
_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")


def short(name: str) -> str:
    """A name for a sentence: harmless, and no longer than a person reads."""
    seen, half = visible(name), LONGEST_NAME // 2
    return seen if len(seen) <= LONGEST_NAME else f"{seen[:half]}…{seen[-half:]}"


def number(value: int) -> str:
    """A whole number with the separators of the person's country."""
    return QLocale().toString(value)


def translate(text: Text, facts: Mapping[str, str | int]) -> str:
    """The `Translate` of the window: the person's language where there is a translation, else English."""
    count = facts.get("count")
    # Qt knows a text either with plural forms or without: a number for the other kind would find nothing.
    has_forms = isinstance(count, int) and text.counts
    amount = min(count, _MOST_COUNTED) if isinstance(count, int) and has_forms else -1
    words = QCoreApplication.translate(CONTEXT, text.many, None, amount) if text.many else ""
    if words == text.many and text.one and count == 1:
        words = text.one
    return fill(words, facts)


def without_key(text: str) -> str:
    """The words of a menu entry without the letter that chooses it: "Open" of "&Open…" or "Open (&O)…"."""
    return _LETTER_BESIDE.sub("", text).replace("&", "").rstrip("…")


def fill(words: str, facts: Mapping[str, str | int]) -> str:
    """Put the facts into their places, with everything in them made visible.

    A place without a fact stays as it is: a translation can't break the program.
    """

    def fact(place: re.Match[str]) -> str:
        value = facts.get(place[1])
        if value is None:
            return place[0]
        return number(value) if isinstance(value, int) else visible(value)

    return _PLACEHOLDER.sub(fact, words)


def say(text: Text, **facts: str | int) -> str:
    """The words of a text with its facts filled in; the fact `count` chooses the plural form."""
    return translate(text, facts)


def sentences(*parts: str) -> str:
    """Sentences in one text; empty ones are left out."""
    return one_after_the_other(parts, translate)


def titled(title: str, text: str) -> str:
    """A cell with the title of its column, for those who hear it."""
    return say(_TITLED, title=title, cell=text)


def aloud(text: str) -> str:
    """A text as it is heard: Orca would call each dot in the middle by its name, and go over the end of a
    line without a pause."""
    lines = [line.strip() for line in text.replace(DOT, ", ").splitlines() if line.strip()]
    return " ".join([*(line if line[-1] in _ENDS else f"{line}." for line in lines[:-1]), *lines[-1:]])


def duration(seconds: float) -> str:
    """A length of time as a person says it: "40 seconds", "2 minutes 5 seconds", "1 hour 10 minutes"."""
    whole = max(1, round(seconds))
    hours, minutes, rest = whole // HOUR, whole % HOUR // MINUTE, whole % MINUTE
    match (hours, minutes):
        case (0, 0):
            return say(_SECONDS, count=rest)
        case (0, _):
            return _in_two(say(_MINUTES, count=minutes), _SECONDS, rest)
        case _:
            return _in_two(say(_HOURS, count=hours), _MINUTES, minutes)


def rough_duration(seconds: float) -> str:
    """A time that is only known roughly: whole minutes from one minute on."""
    if seconds < MINUTE:
        return duration(max(5, 5 * round(seconds / 5)))
    return duration(MINUTE * max(1, round(seconds / MINUTE)))


def _in_two(longer: str, text: Text, rest: int) -> str:
    return say(_TWO_PARTS, longer=longer, shorter=say(text, count=rest)) if rest else longer


def clock_time(moment: float) -> str:
    """The time of day of a moment (Unix seconds), with seconds, on this computer's clock."""
    return f"{datetime.fromtimestamp(moment):%H:%M:%S}"  # noqa: DTZ006  (local time is meant)


def day_and_time(moment: float) -> str:
    """Date and time of a moment (Unix seconds) as the person's country writes them."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment)), QLocale.FormatType.ShortFormat)


def file_day(moment: float) -> str:
    """The day of a moment as it stands in a file's name: sortable, without signs that a disk refuses."""
    return f"{datetime.fromtimestamp(moment):%Y-%m-%d}"  # noqa: DTZ006  (local time is meant)


def told(problem: Problem | Exception) -> tuple[str, str]:
    """What happened, and what to do about it. An error of the program itself has its sentence, too."""
    if not isinstance(problem, Problem):
        return say(_NOT_FORESEEN.happened), say(_NOT_FORESEEN.todo)
    sentence = sentence_for(problem.what)
    return translate(sentence.happened, problem.facts), translate(sentence.todo, problem.facts)


def in_one_line(problem: Problem | Exception) -> str:
    """What happened and what to do, one after the other."""
    return sentences(*told(problem))
