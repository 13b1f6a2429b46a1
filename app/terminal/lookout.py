"""What a person sees while the service is asked something: how far it is, and that there is no connection."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from app.engine.enquiry import Way
from app.problem import Problem
from app.service.answers import Loss
from app.session import Session
from app.terminal.exit_code import ExitCode
from app.terminal.front import Front
from app.terminal.watch import FIRST_CONNECTION_WITHIN, MINUTE, PATIENCE_ALONE, PLAIN_LINE_EVERY
from app.terminal.words import in_plain_english
from app.wording import sentence_for

LOOK_EVERY: Final = 200
"""Milliseconds between two looks at how far it is."""


@dataclass(frozen=True, slots=True)
class Asking:
    """Something that is asked of the service.

    `name` is what it is called in a sentence, `way` what stands in its way, `progress` how far it is, and
    `was_answered` whether there was an answer yet.
    """

    name: str
    way: Callable[[], Way]
    progress: Callable[[], str]
    was_answered: Callable[[], bool]


class Lookout(QObject):
    """Watches one `Asking` from `open` to `close`. `patience` is in minutes, `None` if nobody said."""

    def __init__(self, front: Front, session: Session, asking: Asking, patience: float | None) -> None:
        super().__init__()
        self._front = front
        self._session = session
        self._asking = asking
        self._minutes = patience
        self._offline_since: float | None = None
        self._told: Loss | None = None
        self._line_at = time.monotonic()
        self._failed: Callable[[Problem | Exception], None] = lambda _: None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    def open(self, failed: Callable[[Problem | Exception], None]) -> None:
        """Begin to watch; `failed` gets a `Leave` when there has been no connection for too long."""
        self._failed = failed
        self._timer.start()

    def close(self) -> None:
        """It is over, however it ended."""
        self._timer.stop()
        self._front.screen.clear_progress()

    @Slot()
    def _look(self) -> None:
        loss = self._asking.way().offline
        if loss is not None:
            self._wait_for_connection(loss)
            return
        if self._offline_since is not None:
            self._front.say("The connection is back.")
            self._offline_since = self._told = None
        line = self._asking.progress()
        if self._front.screen.is_live:
            self._front.screen.draw_progress(line)
        elif time.monotonic() - self._line_at >= PLAIN_LINE_EVERY:
            self._line_at = time.monotonic()
            self._front.say(line)

    def _wait_for_connection(self, loss: Loss) -> None:
        now = time.monotonic()
        sentence = sentence_for(loss)
        facts = {"address": str(self._session.address)}
        about = f"{in_plain_english(sentence.happened, facts)} {in_plain_english(sentence.todo, facts)}"
        if self._offline_since is None:
            self._offline_since = now
        if loss is not self._told:
            self._told = loss
            self._front.say(f"{about} It is tried again by itself; Ctrl+C stops.")
        limit = self._limit()
        if limit is not None and now - self._offline_since >= limit:
            reason = f"Still no connection, so the {self._asking.name} ends here. {about}"
            self._failed(self._front.leaving(ExitCode.SOME_ARE_NOT, reason))

    def _limit(self) -> float | None:
        """Seconds; a person who watches decides for themselves, once there was a connection."""
        alone = PATIENCE_ALONE if self._front.terminal is None else None
        limit = alone if self._minutes is None else self._minutes * MINUTE
        if self._asking.was_answered():
            return limit
        return FIRST_CONNECTION_WITHIN if limit is None else min(FIRST_CONNECTION_WITHIN, limit)
