"""The keychain: where keys are kept, and the one thread that talks with it.

A keychain that is locked, or has gone, may answer after minutes or never. So everything here hands back a
`Future` at once; who waits longer than `PATIENCE` should say so and offer to use the key for this session
only. Results and `Problem`s arrive on the keychain's own thread.

There is no way from here to a file. Without a keychain a key lives in this object's memory.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Final, TypeVar

from app.keys.api_key import ApiKey
from app.keys.secret import Password, Secret
from app.keys.vaults import Item, KeychainKind, KeychainProblem, Vault, open_vault
from app.problem import Problem

PATIENCE: Final = 3.0
"""Seconds after which a front says that it waits for the keychain."""
_PRODUCT: Final = "Job Canceller"

_log = logging.getLogger(__name__)

T = TypeVar("T")


class Keychain:
    """Keys by name and address, passwords of proxies by user and proxy.

    A key is found under the very address it was entered for and under no other. Nothing is opened before it
    is needed. May be called from any thread.
    """

    def __init__(self, opener: Callable[[], Vault] = open_vault) -> None:
        self._opener = opener
        self._worker: _Worker | None = None
        self._lock = threading.Lock()
        self._for_session: dict[Item, Secret] = {}

    def kind(self) -> Future[KeychainKind]:
        """Which keychain there is. `Problem`: ABSENT."""
        return self._do(lambda vault: vault.kind)

    # Keys.

    def read_key(self, name: str, address: str, saved_in: str = "") -> Future[ApiKey]:
        """The key of that name for that address. `saved_in` is the keychain the settings remember.

        `Problem`: NOT_THERE, ELSEWHERE, CHANGED, and whatever keeps the keychain from answering.
        """
        item = _key_item(name, address)
        remembered = self._for_session.get(item)
        if isinstance(remembered, ApiKey):
            return _at_once(remembered)

        def read(vault: Vault) -> ApiKey:
            text = vault.get(item)
            if text is None and saved_in not in ("", vault.kind.value):
                raise Problem(
                    KeychainProblem.ELSEWHERE, name=name, keychain=saved_in, present=vault.kind.value
                )
            if text is None:
                raise Problem(KeychainProblem.NOT_THERE, name=name, keychain=vault.kind.value)
            try:
                return ApiKey(text)
            except Problem:
                raise Problem(KeychainProblem.CHANGED, name=name, keychain=vault.kind.value) from None

        return self._do(read)

    def save_key(self, name: str, address: str, key: ApiKey) -> Future[KeychainKind]:
        """Keep a key, in the place of the one of that name and address, and read it back to be sure.

        The result is where it is now. After a `Problem` the old key is still there, as far as the keychain
        let us; the new one can be used with `keep_for_session`.
        """
        return self._save(_key_item(name, address), key)

    def forget_key(self, name: str, address: str) -> Future[None]:
        """Remove a key, from the keychain and from memory. Nothing happens where there is none."""
        return self._forget(_key_item(name, address))

    def keep_for_session(self, name: str, address: str, key: ApiKey) -> None:
        """Keep a key in memory, until the program ends."""
        self._for_session[_key_item(name, address)] = key

    def is_for_session(self, name: str, address: str) -> bool:
        """Whether a key is kept in memory only."""
        return _key_item(name, address) in self._for_session

    # Passwords of proxies.

    def read_password(self, user: str, proxy: str) -> Future[Password | None]:
        """The password of a proxy's user, or `None` where none is kept."""
        item = _proxy_item(user, proxy)
        remembered = self._for_session.get(item)
        if isinstance(remembered, Password):
            return _at_once(remembered)

        def read(vault: Vault) -> Password | None:
            text = vault.get(item)
            return None if text is None else Password(text)

        return self._do(read)

    def save_password(self, user: str, proxy: str, password: Password) -> Future[KeychainKind]:
        """Keep the password of a proxy's user; as `save_key`."""
        return self._save(_proxy_item(user, proxy), password)

    def forget_password(self, user: str, proxy: str) -> Future[None]:
        """Remove the password of a proxy's user."""
        return self._forget(_proxy_item(user, proxy))

    def keep_password_for_session(self, user: str, proxy: str, password: Password) -> None:
        """Keep a password in memory, until the program ends."""
        self._for_session[_proxy_item(user, proxy)] = password

    # The thread.

    def wait_no_longer(self) -> None:
        """Leave the keychain to whatever it is doing. What is asked for next goes to a new thread."""
        with self._lock:
            abandoned, self._worker = self._worker, None
        if abandoned is not None:
            abandoned.end()

    close = wait_no_longer

    def _do(self, work: Callable[[Vault], T]) -> Future[T]:
        with self._lock:
            if self._worker is None:
                self._worker = _Worker(self._opener)
            return self._worker.do(work)

    def _save(self, item: Item, secret: Secret) -> Future[KeychainKind]:
        def save(vault: Vault) -> KeychainKind:
            _replace(vault, item, secret.reveal())
            self._for_session.pop(item, None)
            return vault.kind

        return self._do(save)

    def _forget(self, item: Item) -> Future[None]:
        self._for_session.pop(item, None)
        return self._do(lambda vault: vault.remove(item))


class _Worker:
    """One daemon thread and what it is asked to do, one thing after the other."""

    def __init__(self, opener: Callable[[], Vault]) -> None:
        self._opener = opener
        self._orders: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        threading.Thread(target=self._work, name="keychain", daemon=True).start()

    def do(self, work: Callable[[Vault], T]) -> Future[T]:
        outcome: Future[T] = Future()
        self._orders.put(lambda: self._carry_out(work, outcome))
        return outcome

    def end(self) -> None:
        """Let the thread end when it has done what it was asked for."""
        self._orders.put(None)

    def _work(self) -> None:
        while (order := self._orders.get()) is not None:
            order()

    def _carry_out(self, work: Callable[[Vault], T], outcome: Future[T]) -> None:
        if not outcome.set_running_or_notify_cancel():
            return
        vault: Vault | None = None
        try:
            vault = self._opener()
            outcome.set_result(work(vault))
        except Problem as problem:
            outcome.set_exception(problem)
        except Exception as error:  # the thread's outermost edge: backends raise what their systems raise
            what = vault.why(error) if vault is not None else KeychainProblem.ABSENT
            _log.warning("keychain: %s (%s)", what.value, type(error).__name__)
            outcome.set_exception(_with_keychain(what, vault))


def _replace(vault: Vault, item: Item, text: str) -> None:
    """Remove, store, read back, compare: some keychains keep the old secret beside the new one."""
    try:
        before = vault.get(item)
    except UnicodeDecodeError:  # another program's bytes: nothing that could be put back
        before = None
    if before == text:
        return
    if vault.is_too_long(text):
        raise Problem(KeychainProblem.TOO_LONG, keychain=vault.kind.value)
    vault.remove(item)
    try:
        vault.put(item, text)
        after = vault.get(item)
    except Exception:
        _put_back(vault, item, before)
        raise
    if after != text:
        raise Problem(KeychainProblem.NOT_KEPT, keychain=vault.kind.value)


def _put_back(vault: Vault, item: Item, before: str | None) -> None:
    if before is None:
        return
    try:
        vault.put(item, before)
    except Exception as error:  # the first error is the one that counts
        _log.warning("keychain: the old secret is lost (%s)", type(error).__name__)


def _with_keychain(what: KeychainProblem, vault: Vault | None) -> Problem:
    return Problem(what) if vault is None else Problem(what, keychain=vault.kind.value)


def _key_item(name: str, address: str) -> Item:
    return Item(f"{_PRODUCT}: {name} ({address})", name)


def _proxy_item(user: str, proxy: str) -> Item:
    return Item(f"{_PRODUCT}: proxy {proxy}", user)


def _at_once(value: T) -> Future[T]:
    outcome: Future[T] = Future()
    outcome.set_result(value)
    return outcome
