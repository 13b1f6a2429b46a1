"""Nobody is left without words: whatever can go wrong has its sentences."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from enum import Enum
from typing import Final

from app.wording.sentence import Sentence, Text
from tests.house.repository import modules_of_the_product

FOR_MACHINES: Final = re.compile(
    r"Errno|Exception|Error\b|Traceback|HTTP \d|None\b|\b(?!\w+_id\b)[a-z]+_[a-z]+\b(?![^{]*\})"
)
"""What does not belong into a sentence for people: names of exceptions and of things in the code.

Names of IDs do belong, where a sentence explains what stands in a person's own file.
"""

PLACEHOLDER: Final = re.compile(r"\{([^}]*)\}")


def problems() -> Iterator[type[Enum]]:
    """Every enum of the product whose name ends in Problem; rooms raise their members."""
    for name in modules_of_the_product():
        for thing in vars(importlib.import_module(name)).values():
            is_enum = isinstance(thing, type) and issubclass(thing, Enum) and thing.__module__ == name
            if is_enum and thing.__name__.endswith("Problem"):
                yield thing


def sentences() -> dict[Enum, Sentence]:
    """All sentences of all rooms."""
    found: dict[Enum, Sentence] = {}
    for name in modules_of_the_product():
        if name.startswith("app.wording."):
            found |= getattr(importlib.import_module(name), "SENTENCES", {})
    return found


def texts() -> Iterator[Text]:
    for sentence in sentences().values():
        yield sentence.happened
        yield sentence.todo


def test_every_problem_has_its_sentence() -> None:
    spoken = sentences()
    silent = [
        f"{kind.__name__}.{member.name}" for kind in problems() for member in kind if member not in spoken
    ]
    assert silent == []


def test_a_kind_of_thing_that_has_sentences_has_one_for_each_member() -> None:
    spoken = sentences()
    kinds = {type(member) for member in spoken}
    assert kinds
    silent = [f"{kind.__name__}.{member.name}" for kind in kinds for member in kind if member not in spoken]
    assert silent == []


def test_sentences_are_whole_sentences() -> None:
    fragments = [
        text
        for entry in texts()
        for text in (entry.many, entry.one)
        if text and not (re.match(r"[A-Z“{]", text) and text.rstrip("”)").endswith((".", "!", "?", ":", "…")))
    ]
    assert fragments == []


def test_sentences_are_for_people() -> None:
    technical = [text for entry in texts() for text in (entry.many, entry.one) if FOR_MACHINES.search(text)]
    assert technical == []


def test_singular_and_plural_are_filled_with_the_same_facts() -> None:
    uneven = [
        entry.many
        for entry in texts()
        if entry.one and set(PLACEHOLDER.findall(entry.one)) - set(PLACEHOLDER.findall(entry.many))
    ]
    assert uneven == []
