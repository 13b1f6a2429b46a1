"""A run, watched from a terminal: shows how far it is, asks where a person has to decide, ends it in time."""

from __future__ import annotations

import time
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot

from app.engine.progress import Progress, RunPhase
from app.engine.run import Run
from app.engine.run_news import Pause
from app.problem import Problem
from app.service.answers import Loss
from app.session import Session
from app.system.interrupts import Interrupted
from app.terminal.arguments import PROGRAM
from app.terminal.exit_code import ExitCode
from app.terminal.front import Front, leave_at_once
from app.terminal.keys import KeySource, type_a_key
from app.terminal.progress_line import (
    BAR_CHARACTERS,
    PLAIN_BAR_CHARACTERS,
    duration,
    plain_line,
    progress_line,
)
from app.wording import in_words

FIRST_CONNECTION_WITHIN: Final = 20.0
"""Seconds after which a run is given up that never had a connection: something is set wrongly."""
MINUTE: Final = 60.0
PATIENCE_ALONE: Final = 15 * MINUTE
"""Seconds that a run without a person at the terminal waits for a connection to come back."""
PLAIN_LINE_EVERY: Final = 10.0
"""Seconds between two lines of progress where no line can be drawn over."""
AFTER_AN_ERROR: Final = 10.0
"""Seconds that a run gets to stop after an error of the program itself, before it is ended at once."""

_AFTER_THE_CONNECTION: Final = frozenset({Loss.RESET, Loss.TIMEOUT, Loss.BROKEN})


class Ending(Enum):
    """Why a run ended."""

    FINISHED = auto()
    INTERRUPTED = auto()
    DECLINED = auto()
    """The person chose to stop when the run asked."""
    KEY_REFUSED = auto()
    WRONG_KEY = auto()
    """The first jobs are not this key's, and nobody was there to ask."""
    NO_CONNECTION = auto()
    PROGRAM_ERROR = auto()


class Watch(QObject):
    """Watches one run, once. `minutes` is how long to be without a connection; `None` if nobody said."""

    def __init__(
        self, front: Front, session: Session, run: Run, keys: KeySource, minutes: float | None
    ) -> None:
        super().__init__()
        self._front = front
        self._session = session
        self._run = run
        self._keys = keys
        self._patience = _patience(front, minutes)
        self._loop = QEventLoop()
        self._ending = Ending.FINISHED
        self._presses = 0
        self._ever_connected = False
        self._offline_since: float | None = None
        self._told_offline: Loss | None = None
        self._last_line = ""
        self._last_line_at = time.monotonic()
        self._bar = BAR_CHARACTERS if front.screen.can_show(BAR_CHARACTERS) else PLAIN_BAR_CHARACTERS

    def go(self) -> Ending:
        """Start the run and come back when it has ended."""
        run, front = self._run, self._front
        run.rows_changed.connect(self._rows_changed)
        run.phase_changed.connect(self._phase_changed)
        run.ticked.connect(self._ticked)
        run.troubled.connect(self._troubled)
        run.ended.connect(self._loop.quit)
        front.interrupts.pressed.connect(self._pressed)
        front.interrupts.told_to_end.connect(self._told_to_end)
        front.errors.happened.connect(self._error_happened)
        try:
            run.start()
            if run.phase is not RunPhase.ENDED:
                self._loop.exec()
        finally:
            front.interrupts.pressed.disconnect(self._pressed)
            front.interrupts.told_to_end.disconnect(self._told_to_end)
            front.errors.happened.disconnect(self._error_happened)
            front.screen.clear_progress()
        return self._ending

    # What the run tells.

    @Slot(object)
    def _rows_changed(self, rows: list[int]) -> None:
        if not self._ever_connected:
            tries = (one for row in rows for one in self._run.tries_of(row))
            self._ever_connected = any(
                one.http_status is not None or one.loss in _AFTER_THE_CONNECTION for one in tries
            )

    @Slot()
    def _ticked(self) -> None:
        progress = self._run.progress()
        self._watch_connection(progress)
        if self._run.phase not in (RunPhase.RUNNING, RunPhase.STOPPING):
            return
        if self._front.screen.is_live:
            line = progress_line(progress, self._front.screen.width, self._bar)
            if line != self._last_line:
                self._front.screen.draw_progress(line)
                self._last_line = line
        elif time.monotonic() - self._last_line_at >= PLAIN_LINE_EVERY:
            self._last_line_at = time.monotonic()
            line = plain_line(progress)
            if line != self._last_line:
                self._say(line)
                self._last_line = line

    @Slot()
    def _phase_changed(self) -> None:
        if self._run.phase is RunPhase.PAUSED:
            # Not from within the run's own call: the answer may well be to stop it.
            QTimer.singleShot(0, self, self._ask_how_to_go_on)

    @Slot(object)
    def _troubled(self, problem: Problem) -> None:
        self._say(in_words(problem))

    # No connection.

    def _watch_connection(self, progress: Progress) -> None:
        if progress.offline is None or progress.phase is not RunPhase.RUNNING:
            if self._offline_since is not None and progress.offline is None:
                self._say("The connection is back.")
            self._offline_since, self._told_offline = None, None
            return
        now = time.monotonic()
        if self._offline_since is None:
            self._offline_since = now
        if progress.offline is not self._told_offline:
            self._told_offline = progress.offline
            self._say(f"{self._about_loss(progress.offline)} {self._how_long_it_waits()}")
        limit = self._limit()
        if limit is not None and now - self._offline_since >= limit:
            self._ending = Ending.NO_CONNECTION
            self._say(f"Still no connection, so the run ends here. {self._about_loss(progress.offline)}")
            if self._ever_connected:
                self._put_off()
            else:
                self._run.stop()

    def _limit(self) -> float | None:
        """Seconds to be without a connection."""
        if self._ever_connected:
            return self._patience
        limits = (FIRST_CONNECTION_WITHIN, self._patience)
        return min(limit for limit in limits if limit is not None)

    def _about_loss(self, loss: Loss) -> str:
        return in_words(Problem(loss, address=str(self._session.address)))

    def _how_long_it_waits(self) -> str:
        limit = self._limit()
        wait = f"for {duration(limit)}" if limit is not None else "until it is back"
        return f"Waiting {wait}; it is tried again by itself. Ctrl+C stops."

    # A pause.

    @Slot()
    def _ask_how_to_go_on(self) -> None:
        pause = self._run.pause_reason
        if pause is None:
            return
        problem = Problem(pause, name=self._session.key_name)
        self._say(in_words(problem))
        if self._front.terminal is None:
            self._say("Nobody is at the terminal to ask, so the run stops here.")
            self._ending = Ending.KEY_REFUSED if pause is Pause.KEY_REFUSED else Ending.WRONG_KEY
            self._run.stop()
            return
        try:
            with self._front.interrupts.raising():
                self._let_choose(pause)
        except Interrupted as interrupted:
            if interrupted.ends_program:
                self._front.end_in_time()
                self._told_to_end()
            else:
                self._pressed()

    def _let_choose(self, pause: Pause) -> None:
        assert self._front.terminal is not None  # noqa: S101  (asked by the caller)
        question = "[k] another key, [g] go on with this key, [s] stop. Your choice? [s] "
        while True:
            try:
                choice = self._front.terminal.ask(question).strip().lower()
            except EOFError:
                choice = "s"
            match choice[:1]:
                case "k":
                    key = type_a_key(self._front)
                    if key is not None:
                        self._keys.use_typed(self._session, key)
                        return
                case "g":
                    self._run.resume()
                    return
                case "s" | "":
                    self._ending = Ending.KEY_REFUSED if pause is Pause.KEY_REFUSED else Ending.DECLINED
                    self._run.stop()
                    return
                case _:
                    self._say("Please type k, g or s.")

    # To an end.

    @Slot()
    def _pressed(self) -> None:
        self._presses += 1
        self._ending = Ending.INTERRUPTED
        if self._presses == 1:
            self._say(
                "Stopping: nothing more is sent. Waiting for what is on its way; Ctrl+C again ends at once."
            )
            self._run.stop()
        elif self._presses == 2:
            self._run.stop_now()
        else:
            leave_at_once(ExitCode.INTERRUPTED)

    @Slot()
    def _told_to_end(self) -> None:
        self._ending = Ending.INTERRUPTED
        self._put_off()

    def _put_off(self) -> None:
        """End for now: what is not done can be gone on with."""
        if self._run.is_under_way and not self._session.is_practice:
            address = self._session.address
            self._say(f"To go on with the rest: {PROGRAM} resume --service-url {address}")
        self._run.put_off()

    @Slot()
    def _error_happened(self) -> None:
        if self._ending is not Ending.PROGRAM_ERROR:
            self._ending = Ending.PROGRAM_ERROR
            self._run.stop()
            QTimer.singleShot(round(AFTER_AN_ERROR * 1000), self._run, self._run.stop_now)

    def _say(self, text: str) -> None:
        self._front.say(text)
        self._last_line = ""


def _patience(front: Front, minutes: float | None) -> float | None:
    """Seconds to wait for a connection; a person who watches decides for themselves."""
    if minutes is not None:
        return minutes * MINUTE
    return PATIENCE_ALONE if front.terminal is None else None
