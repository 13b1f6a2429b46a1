"""Sentences about the service's address."""

from __future__ import annotations

from enum import Enum
from typing import Final

from app.service.address import AddressProblem
from app.wording.sentence import QT_TRANSLATE_NOOP, Sentence, Text

SENTENCES: Final[dict[Enum, Sentence]] = {
    AddressProblem.NOT_A_URL: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "This is not the address of a service: “{url}”.")),
        Text(QT_TRANSLATE_NOOP("wording", "Write it as https://api.topazlabs.com.")),
    ),
    AddressProblem.NOT_HTTPS: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "The key would travel unprotected to “{url}”, so nothing is sent there."
            )
        ),
        Text(QT_TRANSLATE_NOOP("wording", "Write the address with https:// at its beginning.")),
    ),
    AddressProblem.HAS_MORE: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "This address says more than where the service is: “{url}”.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Write it without a path and without a name, as https://api.topazlabs.com."
            )
        ),
    ),
}
