"""The keychains that are trusted, one for each system, and what their errors mean.

Which one is used is decided here and nowhere else: `keyring.get_keyring` would obey an environment variable
and a file that can even name a folder to load code from, so it is never asked, and neither are the
`KEYRING_PROPERTY_…` variables. There is no way to a file.
"""

from __future__ import annotations

import importlib
import sys
from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import Enum
from typing import Final, TypeVar

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from app.problem import Problem

_MOST_COPIES: Final = 5
"""How often an item is removed before it is found odd that there is still one."""

# From the Windows headers (wincred.h, winerror.h).
_LONGEST_WINDOWS_SECRET: Final = 2_560
"""Bytes: CRED_MAX_CREDENTIAL_BLOB_SIZE."""
_WINDOWS_TOO_LONG: Final = (1783, 87)
_WINDOWS_DENIED: Final = (5,)
_WINDOWS_NO_STORE: Final = (1312,)

# From SecBase.h of macOS.
_MAC_NOT_FOUND: Final = -25300
_MAC_LOCKED: Final = (-25308, -25293)
"""No dialog can be shown (a session without a screen), or the keychain's password was wrong."""

_Backend = TypeVar("_Backend", bound=KeyringBackend)


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

    def __init__(self, backend: KeyringBackend, kind: KeychainKind) -> None:
        self._backend = backend
        self.kind = kind

    def get(self, item: Item) -> str | None:
        """The secret, or `None` where there is none."""
        return self._backend.get_password(item.service, item.user)

    def put(self, item: Item, secret: str) -> None:
        """Store a secret where none is."""
        if self.is_too_long(secret):
            raise Problem(KeychainProblem.TOO_LONG, keychain=self.kind.value)
        self._backend.set_password(item.service, item.user, secret)

    def remove(self, item: Item) -> None:
        """Remove the secret, every copy of it; nothing happens where there is none."""
        for _ in range(_MOST_COPIES):
            try:
                self._backend.delete_password(item.service, item.user)
            except PasswordDeleteError as error:
                if self.means_not_found(error):
                    return
                raise

    def is_too_long(self, secret: str) -> bool:  # noqa: ARG002  (most take everything)
        """Whether the keychain would not take a secret of this length."""
        return False

    def means_not_found(self, error: PasswordDeleteError) -> bool:  # noqa: ARG002
        """Whether nothing could be removed because nothing was there."""
        return True

    @abstractmethod
    def why(self, error: Exception) -> KeychainProblem:
        """What an error of the backend means."""


class WindowsVault(Vault):
    """The Credential Manager, by keyring's own backend; what is stored does not roam to other computers."""

    def __init__(self) -> None:
        module = importlib.import_module("keyring.backends.Windows")
        backend = untouched(module.WinVaultKeyring)
        backend.persist = "local machine"
        super().__init__(backend, KeychainKind.WINDOWS)

    def is_too_long(self, secret: str) -> bool:
        return len(secret.encode("utf-16-le")) > _LONGEST_WINDOWS_SECRET

    def why(self, error: Exception) -> KeychainProblem:
        code = getattr(error, "winerror", None)
        if code in _WINDOWS_TOO_LONG:
            return KeychainProblem.TOO_LONG
        if code in _WINDOWS_DENIED:
            return KeychainProblem.DENIED
        if code in _WINDOWS_NO_STORE:
            return KeychainProblem.ABSENT
        return KeychainProblem.CHANGED if isinstance(error, UnicodeDecodeError) else KeychainProblem.FAILED


class MacVault(Vault):
    """The login keychain, by keyring's own backend."""

    def __init__(self) -> None:
        module = importlib.import_module("keyring.backends.macOS")
        backend = untouched(module.Keyring)
        backend.keychain = None
        super().__init__(backend, KeychainKind.MACOS)

    def means_not_found(self, error: PasswordDeleteError) -> bool:
        return _mac_status(error) == _MAC_NOT_FOUND

    def why(self, error: Exception) -> KeychainProblem:
        if isinstance(error, KeyringLocked):
            return KeychainProblem.DENIED
        if _mac_status(error) in _MAC_LOCKED:
            return KeychainProblem.LOCKED
        return KeychainProblem.CHANGED if isinstance(error, UnicodeDecodeError) else KeychainProblem.FAILED


def open_vault(platform: str = sys.platform) -> Vault:
    """The keychain of this system. Raises `Problem` with `KeychainProblem.ABSENT` where there is none."""
    try:
        match platform:
            case "win32":
                return WindowsVault()
            case "darwin":
                return MacVault()
            case _:
                module = importlib.import_module("app.keys.secret_service")
                vault: Vault = module.SecretServiceVault()
                return vault
    except (ImportError, RuntimeError) as error:
        raise Problem(KeychainProblem.ABSENT) from error


def untouched(kind: type[_Backend]) -> _Backend:
    """A backend of keyring's that no variable of the environment has changed. Raises `RuntimeError`.

    Its `priority` is asked for because it says, by raising, that the backend cannot work here.
    """
    _ = kind.priority
    return kind.__new__(kind)


def _mac_status(error: Exception) -> int | None:
    """The OSStatus in an error of keyring's backend for macOS."""
    arguments = getattr(error.__cause__, "args", ())
    return arguments[0] if arguments and isinstance(arguments[0], int) else None
