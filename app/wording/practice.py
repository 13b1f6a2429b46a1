"""Sentences about the practice service."""

from __future__ import annotations

from enum import Enum
from typing import Final

from app.practice.problems import PracticeProblem
from app.wording.sentence import QT_TRANSLATE_NOOP, Sentence, Text

SENTENCES: Final[dict[Enum, Sentence]] = {
    PracticeProblem.CANNOT_LISTEN: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The practice service could not be started on this computer.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Try again. If it happens each time, ask whoever looks after this computer whether"
                " programs may talk to the address 127.0.0.1.",
            )
        ),
    ),
}
