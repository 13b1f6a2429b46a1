"""Sentences about the proxy on the way to the service."""

from __future__ import annotations

from enum import Enum
from typing import Final

from app.system.proxy import ProxyProblem
from app.wording.sentence import QT_TRANSLATE_NOOP, Sentence, Text

SENTENCES: Final[dict[Enum, Sentence]] = {
    ProxyProblem.NOT_AN_ADDRESS: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The proxy that is set cannot be an address (“{proxy}”).")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Write it as proxy.example.com:8080, in the settings of this program or in HTTPS_PROXY.",
            )
        ),
    ),
    ProxyProblem.UNKNOWN_KIND: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "This kind of proxy cannot be used (“{proxy}”).")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Ask whoever looks after your network for an HTTP proxy, and enter it in the settings.",
            )
        ),
    ),
    ProxyProblem.NO_PASSWORD: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "The password for the proxy “{proxy}” could not be read from your keychain.",
            )
        ),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "The proxy is asked without it. If that fails, unlock your keychain, or enter the password "
                "again in the settings.",
            )
        ),
    ),
}
