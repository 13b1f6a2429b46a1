"""What a keychain is to the house, which ones there are, and what can be wrong with one.

Loads nothing of keyring: that is left to the keychain's own thread.
"""

from __future__ import annotations

import sys
from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import Enum

from app.problem import Problem


class KeychainKind(Enum):
    """Where keys are kept. The value is the name that people know."""

    WINDOWS = "Windows Credential Manager"
    MACOS = "macOS Keychain"
    GNOME = "GNOME Keyring"
    KWALLET = "KWallet"
    KEEPASSXC = "KeePassXC"
    SECRET_SERVICE = "Secret Service"  # noqa: S105  (a name, no secret)
    """Another keychain of Linux that can be reached in the same way."""


class KeychainProblem(Enum):
    """What can be wrong with the keychain. A key in hand can be used for this session all the same."""

    ABSENT = "absent"
    """This computer has no keychain that is trusted."""
    LOCKED = "locked"
    """It is locked, and nobody unlocked it."""
    DENIED = "denied"
    """The person, or the system, did not let the program in."""
    WENT_AWAY = "went_away"
    """It stopped answering in the middle."""
    TOO_LONG = "too_long"
    """The key is longer than the keychain takes."""
    NOT_THERE = "not_there"
    """There is no key of that name for that address."""
    ELSEWHERE = "elsewhere"
    """There is none, and it was saved in another keychain than the one there is now."""
    CHANGED = "changed"
    """Another program has put something there that cannot be a key."""
    NOT_KEPT = "not_kept"
    """What was read back is not what was saved."""
    FAILED = "failed"
    """Something else; the log has more."""


@dataclass(frozen=True, slots=True)
class Item:
    """The name of one secret in a keychain. A service of its own for each keeps keyring from moving it."""

    service: str
    user: str


class Vault(ABC):
    """One keychain. Every method may block for as long as a person takes to answer it."""

    kind: KeychainKind

    @abstractmethod
    def get(self, item: Item) -> str | None:
        """The secret, or `None` where there is none."""

    @abstractmethod
    def put(self, item: Item, secret: str) -> None:
        """Store a secret where none is."""

    @abstractmethod
    def remove(self, item: Item) -> None:
        """Remove the secret, every copy of it; nothing happens where there is none."""

    @abstractmethod
    def why(self, error: Exception) -> KeychainProblem:
        """What an error that any of the others raised means."""

    def is_too_long(self, secret: str) -> bool:  # noqa: ARG002  (most take everything)
        """Whether the keychain would not take a secret of this length."""
        return False


def open_vault(platform: str = sys.platform) -> Vault:
    """The keychain of this system. Raises `Problem` with `KeychainProblem.ABSENT` where there is none."""
    try:
        match platform:
            case "win32":
                from app.keys.keyring_vaults import WindowsVault  # noqa: PLC0415

                return WindowsVault()
            case "darwin":
                from app.keys.keyring_vaults import MacVault  # noqa: PLC0415

                return MacVault()
            case _:
                from app.keys.secret_service import SecretServiceVault  # noqa: PLC0415

                return SecretServiceVault()
    except (ImportError, RuntimeError) as error:
        raise Problem(KeychainProblem.ABSENT) from error
