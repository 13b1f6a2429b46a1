"""The type of an API key: it prints as dots, wherever it turns up."""

from __future__ import annotations

import re
from enum import Enum
from typing import Final, NoReturn

from app.problem import Problem

_DOTS: Final = "••••••••"
_SENDABLE: Final = re.compile(r"[\x21-\x7e]+")


class KeyProblem(Enum):
    """What can be wrong with the text of a key."""

    EMPTY = "empty"
    NOT_SENDABLE = "not_sendable"
    """It has a line break, a space or a non-Latin character in it, so it cannot be an HTTP header value."""


class ApiKey:
    """A key of the Topaz Labs API.

    Only `reveal` gives the text, and only the client's header and the keychain ask for it. Whatever prints,
    formats, logs or compares the key sees dots; it can be neither pickled nor copied into another process.
    """

    __slots__ = ("__secret",)

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
        self.__secret = secret

    def reveal(self) -> str:
        """The key itself, for the one header and the keychain."""
        return self.__secret

    def __repr__(self) -> str:
        return f"ApiKey({_DOTS})"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return _DOTS

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ApiKey) and other.__secret == self.__secret

    def __hash__(self) -> int:
        return hash(("ApiKey", self.__secret))

    def __reduce__(self) -> NoReturn:
        raise TypeError("an API key is not to be pickled")
