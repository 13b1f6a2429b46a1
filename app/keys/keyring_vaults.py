"""The keychains that are trusted, by keyring's backends for them, and what their errors mean.

Which one is used is decided by the house: `keyring.get_keyring` would obey an environment variable and a file
that can even name a folder to load code from, so it is never asked, and neither are the `KEYRING_PROPERTY_…`
variables. There is no way to a file.
"""

from __future__ import annotations

from typing import Final, TypeVar

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from app.keys.vaults import Item, KeychainKind, KeychainProblem, Vault

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


class KeyringVault(Vault):
    """A keychain by one of keyring's backends."""

    def __init__(self, backend: KeyringBackend, kind: KeychainKind) -> None:
        self._backend = backend
        self.kind = kind

    def get(self, item: Item) -> str | None:
        return self._backend.get_password(item.service, item.user)

    def put(self, item: Item, secret: str) -> None:
        self._backend.set_password(item.service, item.user, secret)

    def remove(self, item: Item) -> None:
        for _ in range(_MOST_COPIES):
            try:
                self._backend.delete_password(item.service, item.user)
            except PasswordDeleteError as error:
                if self.means_not_found(error):
                    return
                raise

    def means_not_found(self, error: PasswordDeleteError) -> bool:  # noqa: ARG002
        """Whether nothing could be removed because nothing was there."""
        return True


class WindowsVault(KeyringVault):
    """The Credential Manager, by keyring's own backend; what is stored does not roam to other computers."""

    def __init__(self) -> None:
        from keyring.backends.Windows import WinVaultKeyring  # noqa: PLC0415

        backend = untouched(WinVaultKeyring)
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


class MacVault(KeyringVault):
    """The login keychain, by keyring's own backend."""

    def __init__(self) -> None:
        from keyring.backends.macOS import Keyring  # noqa: PLC0415

        backend = untouched(Keyring)
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
