"""The keychain of a Linux desktop, whichever answers to the name `org.freedesktop.secrets`."""

from __future__ import annotations

from contextlib import closing
from typing import Final

import secretstorage
from jeepney import DBusErrorResponse  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import Proxy  # type: ignore[import-untyped]
from keyring.backends import SecretService
from keyring.errors import KeyringLocked
from secretstorage.exceptions import (
    LockedException,
    PromptDismissedException,
    SecretServiceNotAvailableException,
    SecretStorageException,
)

from app.keys.keyring_vaults import KeyringVault, untouched
from app.keys.vaults import KeychainKind, KeychainProblem

PROMPT_PATIENCE: Final = 300.0
"""Seconds that a person gets to unlock the keychain before it counts as locked."""
_NAME: Final = "org.freedesktop.secrets"
_OWNERS: Final = {
    "org.gnome.keyring": KeychainKind.GNOME,
    "org.kde.": KeychainKind.KWALLET,
    "org.keepassxc.": KeychainKind.KEEPASSXC,
}
"""How the other names begin that the owner of the name has on the bus."""
_ACTIVATION_PATIENCE: Final = 30.0
"""Seconds for the keychain to be started by the bus."""


class SecretServiceVault(KeyringVault):
    """The Secret Service, by keyring's own backend; KWallet is reached through it as well."""

    def __init__(self) -> None:
        """Find out who it is, and start it where it sleeps. Raises `RuntimeError` where there is none."""
        super().__init__(untouched(_Backend), _kind_of_owner())

    def why(self, error: Exception) -> KeychainProblem:
        match error:
            case KeyringLocked() | TimeoutError() | LockedException() | PromptDismissedException():
                return KeychainProblem.LOCKED
            case UnicodeDecodeError():
                return KeychainProblem.CHANGED
            case OSError() | EOFError() | SecretStorageException():
                return KeychainProblem.WENT_AWAY
            case _:
                return KeychainProblem.FAILED


class _Backend(SecretService.Keyring):
    """keyring's backend, except that the wait for a person has a limit and no connection is left open."""

    def get_preferred_collection(self) -> secretstorage.Collection:
        """The default collection, unlocked."""
        bus = secretstorage.dbus_init()
        try:
            collection = secretstorage.get_default_collection(bus)
            _unlock(collection)
        except BaseException:
            bus.close()
            raise
        return collection


def _unlock(collection: secretstorage.Collection) -> None:
    """Have the person unlock it. Raises `KeyringLocked`, or `TimeoutError` when nobody comes."""
    if collection.is_locked():
        collection.unlock(timeout=PROMPT_PATIENCE)
        if collection.is_locked():
            raise KeyringLocked


def _kind_of_owner() -> KeychainKind:
    """Who answers to the name. Raises `RuntimeError` when nobody does."""
    try:
        with closing(secretstorage.dbus_init()) as bus:
            daemon = Proxy(message_bus, bus, timeout=_ACTIVATION_PATIENCE)
            if not daemon.NameHasOwner(_NAME)[0]:
                daemon.StartServiceByName(_NAME)
            owner = daemon.GetNameOwner(_NAME)
            others = [name for name in daemon.ListNames()[0] if name.startswith(tuple(_OWNERS))]
            same = [name for name in others if _owner_of(daemon, name) == owner]
    except (SecretServiceNotAvailableException, DBusErrorResponse, OSError, EOFError) as error:
        raise RuntimeError("nobody answers to the name of the Secret Service") from error
    kinds = (kind for start, kind in _OWNERS.items() for name in same if name.startswith(start))
    return next(kinds, KeychainKind.SECRET_SERVICE)


def _owner_of(daemon: Proxy, name: str) -> object:
    try:
        return daemon.GetNameOwner(name)
    except DBusErrorResponse:  # it has just left
        return None
