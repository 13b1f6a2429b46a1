"""What the balance call says about a key: the one question that tries a key without a side effect."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.engine.dispatcher import Answer
from app.service.answers import Accepted, Balance, Described, NoAnswer, Page, Refused, Unexpected


class KeyVerdict(Enum):
    """What the balance call says about a key."""

    VALID = "valid"
    BALANCE_HIDDEN = "balance_hidden"
    """403: the service knows the key, but it may not read the balance."""
    REFUSED = "refused"
    NO_CONNECTION = "no_connection"
    NOT_CHECKED = "not_checked"
    """The service had trouble, or answered something nobody knows."""


@dataclass(frozen=True, slots=True)
class KeyCheck:
    """The result of trying a key, with the balance where it may be read."""

    verdict: KeyVerdict
    balance: Balance | None = None


def verdict_on_key(answer: Answer | None) -> KeyCheck:
    """What an answer to the balance call says; `None` is an error of this program."""
    match answer:
        case Balance():
            return KeyCheck(KeyVerdict.VALID, answer)
        case Refused(code=401):
            return KeyCheck(KeyVerdict.REFUSED)
        case Refused(code=403):
            return KeyCheck(KeyVerdict.BALANCE_HIDDEN)
        case NoAnswer():
            return KeyCheck(KeyVerdict.NO_CONNECTION)
        case Refused() | Unexpected() | Accepted() | Described() | Page() | None:
            return KeyCheck(KeyVerdict.NOT_CHECKED)
