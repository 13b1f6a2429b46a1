"""The type of an API key: it prints as dots, wherever it turns up."""

from __future__ import annotations

from enum import Enum
from typing import Final

from app.keys.secret import Secret
from app.problem import Problem

LONGEST_NAME: Final = 60
"""Characters of a key's name."""


class KeyProblem(Enum):
    """What can be wrong with the text of a key."""

    EMPTY = "empty"
    NOT_SENDABLE = "not_sendable"
    """It has a line break, a space or a non-Latin character in it, so it cannot be an HTTP header value."""
    NO_NAME = "no_name"
    """A key is kept under a name, and this one is empty."""
    NAME_TOO_LONG = "name_too_long"


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
        if not secret.isascii() or not secret.isprintable() or " " in secret:
            raise Problem(KeyProblem.NOT_SENDABLE)
        super().__init__(secret)


def as_key_name(text: str) -> str:
    """The name a person gives to a key ("Studio"), on one line and without what cannot be seen.

    Raises `Problem` with `KeyProblem.NO_NAME` or `KeyProblem.NAME_TOO_LONG`.
    """
    name = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    if not name:
        raise Problem(KeyProblem.NO_NAME)
    if len(name) > LONGEST_NAME:
        raise Problem(KeyProblem.NAME_TOO_LONG, count=LONGEST_NAME)
    return name
