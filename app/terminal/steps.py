"""Steps that several commands have in common."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer

from app.keys.keychain import PATIENCE
from app.problem import Problem
from app.session import Place, Session
from app.settings import data_folder, load_settings
from app.terminal.exit_code import ExitCode
from app.terminal.front import Front
from app.terminal.keys import WAITING_FOR_KEYCHAIN
from app.wording import in_words


def must_be_able_to_ask(front: Front, *, yes: bool) -> None:
    """Leave with `BAD_INPUT` where a question is to be asked and nobody can answer it."""
    if not yes and front.terminal is None:
        raise front.leaving(
            ExitCode.BAD_INPUT,
            "Nobody is at the terminal to ask whether these jobs are to be cancelled. Add --yes if they are.",
        )


@contextmanager
def open_session(front: Front, place: Place) -> Iterator[Session]:
    """A session for one command. Raises `Problem`."""
    session = Session(place, _data_folder())
    if session.is_practice:
        front.say("Practice: no real job is touched, and nothing leaves this computer.")
    else:
        session.past.remove_old(load_settings().history_days)
    try:
        _find_way(front, session)
        yield session
    finally:
        front.screen.clear_progress()
        front.is_stuck |= not session.close()


def _find_way(front: Front, session: Session) -> None:
    """Look for the way to the service before anything is asked. Raises the `Problem` that there is none."""
    if session.way.find().done():
        return
    patience = QTimer()

    def say_that_it_takes_long() -> None:
        if session.way.asks_keychain:
            patience.stop()
            front.say(WAITING_FOR_KEYCHAIN)

    patience.timeout.connect(say_that_it_takes_long)
    patience.start(int(PATIENCE * 1000))
    trouble = front.wait_for(_finding_way(session))
    patience.stop()
    if session.way.problem is not None:
        raise session.way.problem
    if trouble is not None:
        front.say(in_words(trouble))


def _finding_way(
    session: Session,
) -> Callable[[Callable[[Problem | None], None], Callable[[Problem | Exception], None]], None]:
    return lambda then, _: session.find_way(then)


def _data_folder() -> Path:
    """Where runs are written down. Where it cannot be made, the journal says so, and cancelling goes on."""
    try:
        return data_folder()
    except OSError as error:
        return Path(error.filename or os.devnull)


def ask(front: Front, question: str, count: int) -> None:
    """Ask before something that cannot be undone. Leaves with `INTERRUPTED` after a no."""
    if front.terminal is None or not front.terminal.agrees_to(question, count):
        raise front.leaving(ExitCode.INTERRUPTED, "Nothing was sent.")


def jobs_in_words(count: int) -> str:
    """A number of jobs."""
    return "1 job" if count == 1 else f"{count:,} jobs"
