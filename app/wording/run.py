"""Sentences about a run: why it stands still, and why there is no connection."""

from __future__ import annotations

from enum import Enum
from typing import Final

from app.engine.run_news import Pause
from app.service.answers import Loss
from app.wording.sentence import QT_TRANSLATE_NOOP, Sentence, Text

PAUSES: Final[dict[Enum, Sentence]] = {
    Pause.BY_PERSON: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The run is paused.")),
        Text(QT_TRANSLATE_NOOP("wording", "Nothing more is sent until you go on.")),
    ),
    Pause.KEY_REFUSED: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "The service does not accept the key “{name}”. It did nothing to the jobs that are left.",
            )
        ),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Enter another key from the “API” tab of account.topazlabs.com, and the run goes on.",
            )
        ),
    ),
    Pause.NO_PERMISSION: Sentence(
        Text(
            QT_TRANSLATE_NOOP("wording", "The service says that the key “{name}” may not cancel these jobs.")
        ),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Use the key with which the jobs were started, or go on if only the first jobs are others'.",
            )
        ),
    ),
    Pause.JOBS_NOT_FOUND: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "These jobs don't seem to belong to the key “{name}”: the service knows none of the first.",
            )
        ),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Use the key with which the jobs were started, or go on if only the first jobs are others'.",
            )
        ),
    ),
}
"""Facts: `name`, the name of the key in use."""

LOSSES: Final[dict[Enum, Sentence]] = {
    Loss.NAME_NOT_FOUND: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The address {address} was not found.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Check the network connection, and whether the address is written right."
            )
        ),
    ),
    Loss.CONNECTION_REFUSED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "Nothing accepts connections at {address}.")),
        Text(QT_TRANSLATE_NOOP("wording", "Check whether the address and its port are right.")),
    ),
    Loss.CONNECT_TIMEOUT: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "{address} could not be reached in time.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Check the network connection, and whether this network needs a proxy to reach the internet.",
            )
        ),
    ),
    Loss.UNREACHABLE: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "There is no way to {address} from here.")),
        Text(QT_TRANSLATE_NOOP("wording", "Check the network connection, and a VPN if there is one.")),
    ),
    Loss.TLS_FAILED: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "The connection to {address} is not safe, so nothing is sent over it."
            )
        ),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Ask whoever looks after this network whether it inspects connections; "
                "this computer has to trust its certificate.",
            )
        ),
    ),
    Loss.PROXY_FAILED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The proxy of this network lets nothing through to {address}.")),
        Text(QT_TRANSLATE_NOOP("wording", "Check the proxy's address, and its user name and password.")),
    ),
    Loss.RESET: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The connection to {address} broke off.")),
        Text(QT_TRANSLATE_NOOP("wording", "It is tried again; check the network if this goes on.")),
    ),
    Loss.TIMEOUT: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "{address} took too long to answer.")),
        Text(QT_TRANSLATE_NOOP("wording", "It is tried again; check the network if this goes on.")),
    ),
    Loss.BROKEN: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "What came from {address} was no answer of the service.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Check the address, and whether this network asks you to log in with a browser first.",
            )
        ),
    ),
}
"""Facts: `address`, the service's address."""

SENTENCES: Final[dict[Enum, Sentence]] = {**PAUSES, **LOSSES}

HELD: Final = Text(
    QT_TRANSLATE_NOOP("wording", "The service asked us to slow down. Going on in {count} seconds."),
    QT_TRANSLATE_NOOP("wording", "The service asked us to slow down. Going on in 1 second."),
)
SLOWED: Final = Text(QT_TRANSLATE_NOOP("wording", "The service lets us go no faster at the moment."))
SILENT: Final = Text(
    QT_TRANSLATE_NOOP(
        "wording", "No answer has come for {count} seconds. Check the network if this goes on."
    ),
    QT_TRANSLATE_NOOP("wording", "No answer has come for 1 second. Check the network if this goes on."),
)
WAITING_FOR_CONNECTION: Final = Text(
    QT_TRANSLATE_NOOP("wording", "No connection. The next attempt is in {count} seconds."),
    QT_TRANSLATE_NOOP("wording", "No connection. The next attempt is in 1 second."),
)
"""Why a run that goes on is slow or stands still. Facts: `count`, whole seconds."""
