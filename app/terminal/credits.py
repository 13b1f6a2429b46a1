"""The reserved credits before a run and after it, told as what the balance says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer

from app.engine.key_check import KeyCheck, KeyVerdict
from app.problem import Problem
from app.service.answers import Balance
from app.session import Session
from app.terminal.front import Front
from app.terminal.words import in_plain_english
from app.wording.find import balance_in_words

PATIENCE: Final = 5_000
"""Milliseconds to wait for the balance after a run; nobody wants to wait longer for it."""


class ReservedCredits:
    """Asks for the balance of one session, before its run and after it."""

    def __init__(self, front: Front, session: Session) -> None:
        self._front = front
        self._session = session
        self._before: Balance | None = None

    def ask_before(self) -> None:
        """Ask before the run starts, and not before the person has agreed. Does not wait for the answer."""

        def arrived(check: KeyCheck) -> None:
            self._before = check.balance

        self._session.ask_balance(arrived, ahead=True)

    def tell_after(self) -> None:
        """Ask once more, and tell both. Raises `Interrupted`."""
        check = self._front.wait_for(self._begin)
        self._front.say(balance_in_words(self._before, check.balance, check.verdict, in_plain_english))

    def _begin(self, then: Callable[[KeyCheck], None], failed: Callable[[Problem | Exception], None]) -> None:
        arrived: list[KeyCheck] = []

        def end(check: KeyCheck) -> None:
            if not arrived:
                arrived.append(check)
                then(check)

        QTimer.singleShot(PATIENCE, lambda: end(KeyCheck(KeyVerdict.NO_CONNECTION)))
        try:
            self._session.ask_balance(end)
        except Problem as problem:
            failed(problem)
