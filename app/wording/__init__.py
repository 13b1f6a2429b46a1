"""Every English sentence the rooms below the fronts can cause, marked for translation without Qt.

One module a room. Rooms hand up values (an enum member and its facts), never sentences; the fronts turn
them into words in the person's language, by `sentence_for` and `in_words`.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from enum import Enum
from functools import cache

from app.problem import Fact, Problem
from app.wording.sentence import Sentence, Translate, in_english, one_after_the_other

_log = logging.getLogger(__name__)


def sentence_for(what: Enum) -> Sentence:
    """The sentence for a member of any room's enum. Every member of every such enum has one."""
    return _all_sentences()[what]


def in_words(problem: Problem, translate: Translate = in_english) -> str:
    """What happened and what to do, in one text."""
    sentence = sentence_for(problem.what)
    facts = _Facts(problem.facts)
    parts = (translate(sentence.happened, facts), translate(sentence.todo, facts))
    return one_after_the_other(parts, translate)


class _Facts(dict[str, Fact]):
    """Facts of a problem. A sentence with a gap is better than none, where somebody has forgotten one."""

    def __missing__(self, name: str) -> Fact:
        _log.error("a sentence misses the fact %s", name)
        return "…"


@cache
def _all_sentences() -> Mapping[Enum, Sentence]:
    # Imported when the first sentence is needed: to name their enums the modules import every room below.
    from app.wording import (  # noqa: PLC0415
        find,
        intake,
        jobs,
        keys,
        practice,
        proxy,
        records,
        run,
        service,
        session,
        settings,
    )

    modules = (find, intake, jobs, keys, practice, proxy, records, run, service, session, settings)
    return {what: sentence for module in modules for what, sentence in module.SENTENCES.items()}
