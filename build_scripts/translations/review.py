"""Looks at translations as a careful reader does: what would break, look odd, or say something else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.wording.sentence import COUNT
from build_scripts.translations.catalogue import FORMS, Entry

SHORT: Final = 25
"""Characters up to which a text is a label, for which there is only so much room."""
TOO_LONG: Final = 1.8
"""So many times as long as the English label."""
ONE_NUMBER_ONLY: Final = frozenset({"de", "es"})
"""Languages whose first form stands for 1 and nothing else, so that it need not show the number."""

_PLACE: Final = re.compile(r"\{[^{}]*\}")
_KEY: Final = re.compile(r"(?<!&)&(?=[^&\s])")
_BRACES: Final = re.compile(r"[{}]")
_CLOSING: Final = ' \u00a0\u202f”“’»›」』)）"'
_ENDS: Final = {"。": ".", "．": ".", "：": ":", "？": "?", "！": "!", "...": "…"}
_END_SIGNS: Final = ".:?!…"


@dataclass(frozen=True, slots=True)
class Remark:
    """What is wrong with one translation. Only a warning does no harm."""

    source: str
    trouble: str
    is_warning: bool = False

    def __str__(self) -> str:
        return f"{'warning' if self.is_warning else 'error'}: {self.trouble}: “{self.source}”"


def review(language: str, entries: Sequence[Entry]) -> list[Remark]:
    """All remarks about a catalogue."""
    return [remark for entry in entries for remark in review_entry(language, entry)]


def review_entry(language: str, entry: Entry) -> list[Remark]:
    """All remarks about one translation."""
    text = entry.source.text
    if not entry.is_finished:
        return [Remark(text, "not translated")]
    wanted = FORMS[language] if entry.source.counts else 1
    if len(entry.forms) != wanted:
        return [Remark(text, f"{len(entry.forms)} forms where {language} has {wanted}")]
    remarks = []
    for number, form in enumerate(entry.forms):
        remarks += [Remark(text, trouble) for trouble in _troubles(language, entry, number, form)]
        if len(text) < SHORT and len(form) > TOO_LONG * max(len(text), 8) and language != "ja":
            remarks.append(Remark(text, f"long for its place: “{form}”", is_warning=True))
    return remarks


def _troubles(language: str, entry: Entry, number: int, form: str) -> Iterator[str]:
    text, one = entry.source.text, entry.source.one
    wanted, there = set(_PLACE.findall(text)), set(_PLACE.findall(form))
    if number == 0 and entry.source.counts and len(entry.forms) > 1:
        # Where a form stands for 1 alone, "the job" says it as well as "{count} job".
        may_miss = {COUNT} if language in ONE_NUMBER_ONLY or COUNT not in one else set()
        wanted -= may_miss
        there -= may_miss
    if wanted != there:
        yield f"the places are {_listed(there)} instead of {_listed(wanted)}"
    if _BRACES.search(_PLACE.sub("", form)):
        yield "a brace that is no place"
    if form != form.strip() and (form[:1].isspace(), form[-1:].isspace()) != (
        text[:1].isspace(),
        text[-1:].isspace(),
    ):
        yield "a blank at the beginning or the end"
    if text != text.strip() and form == form.strip():
        yield "a blank at the beginning or the end is missing"
    keys, own = len(_KEY.findall(text)), len(_KEY.findall(form))
    if keys != own:
        yield f"{own} letters with & instead of {keys}"
    if _end_of(text) != _end_of(form):
        yield f"ends with “{_end_of(form)}” instead of “{_end_of(text)}”"
    if text.count("\n") != form.count("\n"):
        yield "another number of lines"
    if number == 0 and len(entry.forms) > 1 and form == text and one:
        yield "the form for 1 is the English plural"


def _end_of(text: str) -> str:
    """The sign that ends a text; empty for a label."""
    bare = re.sub(r"[(（]&\w[)）]", "", text).rstrip(_CLOSING)
    for sign, usual in _ENDS.items():
        if bare.endswith(sign):
            return usual
    return bare[-1:] if bare[-1:] and bare[-1:] in _END_SIGNS else ""


def _listed(places: set[str]) -> str:
    return ", ".join(sorted(places)) or "none"
