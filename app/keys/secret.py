"""The type of everything that must never be seen: it prints as dots, wherever it turns up."""

from __future__ import annotations

from typing import Final, NoReturn

_DOTS: Final = "••••••••"


class Secret:
    """A text that only `reveal` gives away.

    Whatever prints, formats, logs or compares it sees dots; it can be neither pickled nor copied into
    another process.
    """

    __slots__ = ("__text",)

    def __init__(self, text: str) -> None:
        self.__text = text

    def reveal(self) -> str:
        """The text itself, for the one header it belongs into and for the keychain."""
        return self.__text

    def blotted_out_of(self, text: str) -> str:
        """The text with dots in the place of the secret."""
        return text.replace(self.__text, _DOTS) if self.__text else text

    def __repr__(self) -> str:
        return f"{type(self).__name__}({_DOTS})"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return _DOTS

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and type(other) is type(self) and other.__text == self.__text

    def __hash__(self) -> int:
        return hash((type(self), self.__text))

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not to be pickled")


class Password(Secret):
    """The password of a proxy."""

    __slots__ = ()
