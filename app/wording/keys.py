"""Sentences about keys."""

from __future__ import annotations

from enum import Enum
from typing import Final

from app.keys.api_key import KeyProblem
from app.wording.sentence import QT_TRANSLATE_NOOP, Sentence, Text

SENTENCES: Final[dict[Enum, Sentence]] = {
    KeyProblem.EMPTY: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "No key was entered.")),
        Text(QT_TRANSLATE_NOOP("wording", "Paste the key from the “API” tab of account.topazlabs.com.")),
    ),
    KeyProblem.NOT_SENDABLE: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "This text cannot be a key: it has a space, a line break or a special character in it.",
            )
        ),
        Text(QT_TRANSLATE_NOOP("wording", "Copy the key once more, by itself, and paste it again.")),
    ),
}
