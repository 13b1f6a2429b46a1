"""What a sentence for people is: a marked source text, its plural form, and the facts that fill it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  (the name that lupdate looks for)
    """Mark `text` for translation in `context`, and hand it back as it is."""
    del context
    return text


COUNT: Final = "{count}"
"""The place of the number that chooses the plural form."""


class _Written(dict[str, str | int]):
    """Facts as they are written in a sentence."""

    def __init__(self, facts: Mapping[str, str | int]) -> None:
        written = {name: f"{fact:,}" if isinstance(fact, int) else fact for name, fact in facts.items()}
        super().__init__(written)
        self._facts = facts

    def __missing__(self, name: str) -> str | int:
        return self._facts[name]  # which may know what to do about it


@dataclass(frozen=True, slots=True)
class Text:
    """One translatable text with `{placeholders}`.

    A text that counts something names `one`, its English singular; the fact `count` then chooses the form.
    """

    many: str
    one: str = ""

    @property
    def counts(self) -> bool:
        """Whether it has plural forms in other languages."""
        return bool(self.one) or COUNT in self.many

    def english(self, facts: Mapping[str, str | int]) -> str:
        """The text in English with its facts filled in, and commas in long numbers."""
        singular = self.one and facts.get("count") == 1
        return (self.one if singular else self.many).format_map(_Written(facts))


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a person is told: one sentence on what happened, one on what to do (it may be empty)."""

    happened: Text
    todo: Text = field(default_factory=lambda: Text(""))


Translate = Callable[[Text, Mapping[str, str | int]], str]
"""How a front turns a text and its facts into words: English here, a translator in the window."""


NEXT_SENTENCE: Final = Text(QT_TRANSLATE_NOOP("wording", "{before} {after}"))
"""What stands between two sentences; in Japanese that is nothing."""


def one_after_the_other(sentences: Iterable[str], translate: Translate) -> str:
    """Sentences in one text; empty ones are left out."""
    whole = ""
    for sentence in sentences:
        if whole and sentence:
            whole = translate(NEXT_SENTENCE, {"before": whole, "after": sentence})
        else:
            whole = whole or sentence
    return whole


def in_english(text: Text, facts: Mapping[str, str | int]) -> str:
    """The `Translate` of a front without translations."""
    return text.english(facts)
