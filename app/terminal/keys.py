"""The key a command works with: from the environment, else from the keychain, else typed without echo."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Final, TypeVar

from app.engine.key_check import KeyCheck, KeyVerdict
from app.keys.api_key import ApiKey, as_key_name
from app.keys.keychain import PATIENCE, Keychain
from app.keys.vaults import KeychainProblem
from app.problem import Problem
from app.session import Session, SessionProblem
from app.settings import KeptKey, Settings, load_settings, save_settings
from app.terminal.exit_code import ExitCode
from app.terminal.front import Front
from app.wording import in_words

ENVIRONMENT_KEY: Final = "TOPAZ_API_KEY"
"""The name of the environment variable, and of a key that came from it."""
TYPED_KEY: Final = "typed in"
"""The name of a key that was typed and is not kept."""
FIRST_NAME: Final = "My key"
"""What a kept key is called unless the person says otherwise."""
WAIT_ALONE: Final = 25.0
WAIT_WITH_A_PERSON: Final = 90.0
"""Seconds to wait for a keychain: it may be asking a person for its password."""
_LOOK_EVERY: Final = 0.2
WAITING_FOR_KEYCHAIN: Final = "Waiting for your keychain; it may be asking for its password."

Result = TypeVar("Result")


class KeySource:
    """Where this command gets its key from."""

    def __init__(
        self,
        settings: Settings,
        environment_key: ApiKey | Problem | None,
        keychain: Keychain | None = None,
    ) -> None:
        self._settings = settings
        self._environment_key = environment_key
        self._keychain = keychain or Keychain()
        self._typed: ApiKey | None = None

    def find(self, front: Front, session: Session, name: str = "") -> None:
        """Give the session its key; the one of that `name` if a run of the past asks for it.

        Practice has its key already. Leaves with `NO_KEY` where there is none.
        """
        if session.has_key:
            return
        match self._environment_key:
            case Problem() as problem:
                raise front.leaving(ExitCode.NO_KEY, f"{ENVIRONMENT_KEY}: {in_words(problem)}")
            case ApiKey() as key:
                if name not in ("", ENVIRONMENT_KEY):
                    other = in_words(Problem(SessionProblem.OTHER_KEY, name=name))
                    raise front.leaving(
                        ExitCode.NO_KEY, f"{other} Take {ENVIRONMENT_KEY} out of the environment."
                    )
                session.use_key(key, ENVIRONMENT_KEY)
            case None:
                if not self._from_keychain(front, session, name):
                    self._by_typing(front, session, name)

    def use_typed(self, session: Session, key: ApiKey) -> None:
        """Go on with a key that was typed during a run."""
        self._typed = key
        session.use_key(key, TYPED_KEY)

    def offer_to_keep(self, front: Front, session: Session) -> None:
        """Keep a key that was typed and has proved to be right, if the person wants that."""
        if self._typed is None or front.terminal is None:
            return
        try:
            keychain = self._wait(front, self._keychain.kind(), "").value
        except Problem:
            return
        if not front.terminal.agrees(f"Keep this key in {keychain} for the next time?"):
            return
        try:
            name = as_key_name(front.terminal.ask(f"A name for it: [{FIRST_NAME}] ") or FIRST_NAME)
            kept = KeptKey(name, session.address.base, keychain)
            known = load_settings()
            if known.kept_key(name, kept.address) and not front.terminal.agrees(f"Replace the key “{name}”?"):
                return
            self._wait(front, self._keychain.save_key(name, kept.address, self._typed), keychain)
            save_settings(known.with_key(kept))
        except EOFError:
            return
        except Problem as problem:
            front.say(in_words(problem))
        else:
            front.say(f"The key “{name}” is kept in {keychain}.")

    def close(self) -> None:
        """Let go of the keychain, even if it hangs."""
        self._keychain.close()

    def _from_keychain(self, front: Front, session: Session, name: str) -> bool:
        kept = self._kept(front, session, name)
        if kept is None:
            return False
        try:
            reading = self._keychain.read_key(kept.name, kept.address, kept.keychain)
            key = self._wait(front, reading, kept.keychain)
        except Problem as problem:
            front.say(in_words(problem))
            return False
        session.use_key(key, kept.name)
        return True

    def _kept(self, front: Front, session: Session, name: str) -> KeptKey | None:
        """The key asked for, or the one that the settings say; one from elsewhere only after a yes."""
        address = session.address.base
        if name:
            return self._settings.kept_key(name, address)
        elsewhere = self._settings.key_from_elsewhere(address)
        if elsewhere is not None:
            return elsewhere if _may_go_elsewhere(front, elsewhere, session) else None
        return self._settings.key_for(address)

    def _by_typing(self, front: Front, session: Session, name: str) -> None:
        if front.terminal is None:
            raise front.leaving(
                ExitCode.NO_KEY,
                f"There is no key, and nobody is at the terminal to type one. Put it into the environment"
                f" variable {ENVIRONMENT_KEY}, or keep it in the keychain by starting the window once.",
            )
        front.say(
            f"Please type the key “{name}”."
            if name
            else "A key is needed; it is on the “API” tab of account.topazlabs.com."
        )
        while True:
            key = type_a_key(front)
            if key is None:
                raise front.leaving(
                    ExitCode.NO_KEY, "Without a key nothing can be cancelled. Nothing was sent."
                )
            check = front.wait_for(_checking(session, key))
            front.say(_about(check))
            if check.verdict is not KeyVerdict.REFUSED:
                break
        self._typed = key
        session.use_key(key, name or TYPED_KEY)

    def _wait(self, front: Front, outcome: Future[Result], keychain: str) -> Result:
        """Wait for the keychain, but not for ever. Raises `Problem`."""
        begun = time.monotonic()
        limit = WAIT_ALONE if front.terminal is None else WAIT_WITH_A_PERSON
        told = False
        while True:
            try:
                # In short looks, because Windows lets nobody interrupt a long one.
                return outcome.result(_LOOK_EVERY)
            except TimeoutError:
                waited = time.monotonic() - begun
                if waited > PATIENCE and not told:
                    told = True
                    front.say(WAITING_FOR_KEYCHAIN)
                if waited > limit:
                    self._keychain.wait_no_longer()
                    raise Problem(KeychainProblem.WENT_AWAY, keychain=keychain) from None


def _checking(
    session: Session, key: ApiKey
) -> Callable[[Callable[[KeyCheck], None], Callable[[Problem | Exception], None]], None]:
    return lambda then, _: session.check_key(key, then)


def type_a_key(front: Front) -> ApiKey | None:
    """Ask for a key on the terminal until it can be one; `None` if the person gives up."""
    if front.terminal is None:
        return None
    while True:
        try:
            text = front.terminal.ask_secret("Key (it is not shown; Enter alone goes back): ")
        except EOFError:
            return None
        if not text.strip():
            return None
        try:
            return ApiKey(text)
        except Problem as problem:
            front.say(in_words(problem))


def _may_go_elsewhere(front: Front, kept: KeptKey, session: Session) -> bool:
    """A key is bound to the address it was entered for; only a person may say otherwise, and for once."""
    question = (
        f"The key “{kept.name}” was entered for {kept.address}. Whoever runs {session.address} would get to"
        " know it. Use it there all the same?"
    )
    return front.terminal is not None and front.terminal.agrees(question)


def _about(check: KeyCheck) -> str:
    verdict = in_words(Problem(check.verdict))
    if check.balance is None:
        return verdict
    return f"{verdict} Credits: {check.balance.available:,}, and {check.balance.reserved:,} reserved."
