"""The key a command works with: from the environment, else from the keychain, else typed without echo."""

from __future__ import annotations

from typing import Final

from app.keys.api_key import ApiKey
from app.problem import Problem
from app.session import Session
from app.settings import Settings
from app.terminal.exit_code import ExitCode
from app.terminal.front import Front
from app.wording import in_words

ENVIRONMENT_KEY: Final = "TOPAZ_API_KEY"
"""The name of the environment variable, and of a key that came from it."""
TYPED_KEY: Final = "typed in"
"""The name of a key that was typed and is not kept."""


class KeySource:
    def __init__(self, settings: Settings, environment_key: ApiKey | Problem | None) -> None:
        self._settings = settings
        self._environment_key = environment_key

    def find(self, front: Front, session: Session) -> None:
        if session.has_key:
            return
        if isinstance(self._environment_key, Problem):
            front.leave(ExitCode.NO_KEY, f"{ENVIRONMENT_KEY}: {in_words(self._environment_key)}")
        if self._environment_key is not None:
            session.use_key(self._environment_key, ENVIRONMENT_KEY)
            return
        key = type_a_key(front)
        if key is None:
            front.leave(ExitCode.NO_KEY, "There is no key.")
        session.use_key(key, TYPED_KEY)

    def offer_to_keep(self, front: Front, session: Session, typed: ApiKey | None, ending: object) -> None:
        pass


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
