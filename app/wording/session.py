"""Sentences about what a session cannot do, and about a key that was tried."""

from __future__ import annotations

from enum import Enum
from typing import Final

from app.engine.key_check import KeyVerdict
from app.session import SessionProblem
from app.wording.sentence import QT_TRANSLATE_NOOP, Sentence, Text

KEY_VERDICTS: Final[dict[Enum, Sentence]] = {
    KeyVerdict.VALID: Sentence(Text(QT_TRANSLATE_NOOP("wording", "The service accepts this key."))),
    KeyVerdict.BALANCE_HIDDEN: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The service knows this key, but does not show it the credits.")),
        Text(QT_TRANSLATE_NOOP("wording", "Jobs can be cancelled all the same.")),
    ),
    KeyVerdict.REFUSED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The service does not accept this key.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Copy it once more from the “API” tab of account.topazlabs.com, or make a new one there.",
            )
        ),
    ),
    KeyVerdict.NO_CONNECTION: Sentence(
        Text(
            QT_TRANSLATE_NOOP("wording", "The key could not be tried: there is no connection to the service.")
        ),
        Text(QT_TRANSLATE_NOOP("wording", "Check the network. The key is used as it is until then.")),
    ),
    KeyVerdict.NOT_CHECKED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The key could not be tried: the service has trouble just now.")),
        Text(QT_TRANSLATE_NOOP("wording", "It is used as it is; a wrong key would do no harm.")),
    ),
}

SENTENCES: Final[dict[Enum, Sentence]] = {
    **KEY_VERDICTS,
    SessionProblem.NO_KEY: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "There is no key to work with.")),
        Text(QT_TRANSLATE_NOOP("wording", "Enter the key from the “API” tab of account.topazlabs.com.")),
    ),
    SessionProblem.RUN_GOING_ON: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "A run is under way.")),
        Text(QT_TRANSLATE_NOOP("wording", "Wait until it has ended, or stop it first.")),
    ),
    SessionProblem.OTHER_ADDRESS: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "This run belongs to another address: {address}.")),
        Text(QT_TRANSLATE_NOOP("wording", "Go on with it at that address.")),
    ),
    SessionProblem.OTHER_KEY: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "This run was begun with another key: “{name}”.")),
        Text(QT_TRANSLATE_NOOP("wording", "Go on with it with that key.")),
    ),
}
