"""Sentences about keys."""

from __future__ import annotations

from enum import Enum
from typing import Final

from app.keys.api_key import KeyProblem
from app.keys.vaults import KeychainProblem
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
    KeyProblem.NO_NAME: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The key has no name yet.")),
        Text(QT_TRANSLATE_NOOP("wording", "Give it one that you will recognise, such as “Studio”.")),
    ),
    KeyProblem.NAME_TOO_LONG: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "This name is too long for a key.")),
        Text(QT_TRANSLATE_NOOP("wording", "Choose one of {count} letters at most.")),
    ),
    KeychainProblem.ABSENT: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "This computer has no keychain that can keep the key.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "You can use the key for this session; enter it again the next time."
            )
        ),
    ),
    KeychainProblem.LOCKED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "Your keychain is locked ({keychain}).")),
        Text(QT_TRANSLATE_NOOP("wording", "Unlock it and try again, or use the key for this session only.")),
    ),
    KeychainProblem.DENIED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "Your keychain did not let this program in ({keychain}).")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Try again and allow it when you are asked, or use the key for this session only."
            )
        ),
    ),
    KeychainProblem.WENT_AWAY: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "Your keychain stopped answering ({keychain}).")),
        Text(QT_TRANSLATE_NOOP("wording", "Try again, or use the key for this session only.")),
    ),
    KeychainProblem.TOO_LONG: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "This text is too long for your keychain ({keychain}).")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Check that it is the key and nothing else, or use it for this session only."
            )
        ),
    ),
    KeychainProblem.NOT_THERE: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The key “{name}” is no longer in your keychain ({keychain}).")),
        Text(QT_TRANSLATE_NOOP("wording", "Enter it again.")),
    ),
    KeychainProblem.ELSEWHERE: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "The key “{name}” was saved in another keychain ({keychain}); now there is {present}.",
            )
        ),
        Text(QT_TRANSLATE_NOOP("wording", "Enter it again, or log in the way you did when you saved it.")),
    ),
    KeychainProblem.CHANGED: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Another program has changed what was saved in your keychain ({keychain})."
            )
        ),
        Text(QT_TRANSLATE_NOOP("wording", "Enter the key again; it takes the place of what is there.")),
    ),
    KeychainProblem.NOT_KEPT: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "Your keychain did not keep the key ({keychain}).")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Perhaps another window saved one just then. Save it again, or use it for this session only.",
            )
        ),
    ),
    KeychainProblem.FAILED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "Your keychain had a trouble of its own ({keychain}).")),
        Text(
            QT_TRANSLATE_NOOP("wording", "Try again, or use the key for this session only. The log has more.")
        ),
    ),
}
