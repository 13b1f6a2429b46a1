"""Sentences about the settings."""

from __future__ import annotations

from enum import Enum
from typing import Final

from app.settings import SettingsProblem
from app.wording.sentence import QT_TRANSLATE_NOOP, Sentence, Text

SENTENCES: Final[dict[Enum, Sentence]] = {
    SettingsProblem.DAMAGED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The settings were damaged, so they begin anew.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Enter your keys again under the same names. The damaged file was kept as “{path}”.",
            )
        ),
    ),
    SettingsProblem.UNREADABLE: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The settings could not be read (“{path}”).")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "You can work without them. Ask whoever looks after this computer to let you read that file.",
            )
        ),
    ),
    SettingsProblem.NOT_SAVED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The settings could not be saved (“{path}”).")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "They hold until you close the program. Check whether the disk is full or write-protected.",
            )
        ),
    ),
    SettingsProblem.POLICY_UNREADABLE: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "The settings that your company made for this computer could not be understood (“{path}”).",
            )
        ),
        Text(
            QT_TRANSLATE_NOOP("wording", "You can work without them. Tell whoever looks after this computer.")
        ),
    ),
}
