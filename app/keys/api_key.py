"""The type of an API key: it prints as dots, wherever it turns up."""

from __future__ import annotations

import re
from enum import Enum
from typing import Final

from app.keys.secret import Secret
from app.problem import Problem

_SENDABLE: Final = re.compile(r"[\x21-\x7e]+")


class KeyProblem(Enum):
    """What can be wrong with the text of a key."""

    EMPTY = "empty"
    NOT_SENDABLE = "not_sendable"
    """It has a line break, a space or a non-Latin character in it, so it cannot be an HTTP header value."""


class ApiKey(Secret):
    """A key of the Topaz Labs API. Only the client's header and the keychain ask to `reveal` it."""

    __slots__ = ()

    def __init__(self, text: str) -> None:
        """Take a key as a person typed or pasted it; white space around it is dropped.

        The format is not documented, so only what cannot be sent as an HTTP header is refused: raises
        `Problem` with `KeyProblem.EMPTY` or `KeyProblem.NOT_SENDABLE`.
        """
        secret = text.strip()
        if not secret:
            raise Problem(KeyProblem.EMPTY)
        if _SENDABLE.fullmatch(secret) is None:
            raise Problem(KeyProblem.NOT_SENDABLE)
        super().__init__(secret)
