"""Texts of the rooms below in plain English, with numbers as people write them."""

from __future__ import annotations

from collections.abc import Mapping

from app.wording.sentence import Text


def in_plain_english(text: Text, facts: Mapping[str, str | int]) -> str:
    """The `Translate` of the terminal: "2,310 credits"."""
    form = text.one if text.one and facts.get("count") == 1 else text.many
    return form.format_map(
        {name: f"{fact:,}" if isinstance(fact, int) else fact for name, fact in facts.items()}
    )
