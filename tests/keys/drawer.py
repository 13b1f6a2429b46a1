"""A keychain in memory, for tests of what stands above one: it can be slow, locked, or absent."""

from __future__ import annotations

import threading

from app.keys.vaults import Item, KeychainKind, KeychainProblem, Vault
from app.problem import Problem

PATIENCE = 10.0
"""Seconds after which a test that hangs fails instead."""


class Drawer(Vault):
    """`opened` is waited for, as for a person who types its password; `failure` is raised instead."""

    kind = KeychainKind.GNOME

    def __init__(self) -> None:
        self.items: dict[Item, str] = {}
        self.opened = threading.Event()
        self.opened.set()
        self.failure: Exception | None = None
        self.is_there = True

    def open(self) -> Vault:
        """What a `Keychain` opens."""
        if not self.is_there:
            raise Problem(KeychainProblem.ABSENT)
        return self

    def get(self, item: Item) -> str | None:
        self._wait()
        return self.items.get(item)

    def put(self, item: Item, secret: str) -> None:
        self._wait()
        self.items[item] = secret

    def remove(self, item: Item) -> None:
        self._wait()
        self.items.pop(item, None)

    def why(self, _: Exception) -> KeychainProblem:
        return KeychainProblem.LOCKED

    def _wait(self) -> None:
        assert self.opened.wait(PATIENCE)
        if self.failure is not None:
            raise self.failure
