"""`job-canceller cancel`: from files and IDs to a run, with a question in between."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.session import Place, Session
from app.settings import data_folder
from app.terminal.arguments import CancelOrder
from app.terminal.exit_code import ExitCode, Leave
from app.terminal.front import Front
from app.terminal.hand_in import read_input, tell_what_came_in
from app.terminal.interrupts import Interrupted
from app.terminal.keys import KeySource
from app.terminal.outcome import check_report, conclude, write_report
from app.terminal.watch import PATIENCE_ALONE, Watch

MINUTE: Final = 60.0


def cancel(front: Front, order: CancelOrder, place: Place, keys: KeySource) -> ExitCode:
    """Carry out the command. Raises `Leave`, `Interrupted` and `Problem`, each told by the caller."""
    check_report(front, order.report, order.files)
    if not order.yes and front.terminal is None:
        front.leave(
            ExitCode.BAD_INPUT,
            "Nobody is at the terminal to ask whether these jobs are to be cancelled. Add --yes if they are.",
        )
    with open_session(front, place) as session:
        with front.interrupts.raising():
            for handed_in in read_input(order):
                session.add(handed_in)
            tell_what_came_in(front, session.jobs)
        with report_in_any_case(front, session, order.report):
            with front.interrupts.raising():
                keys.find(front, session)
                if not order.yes:
                    ask_whether_to_cancel(front, session)
            run = session.cancel(range(len(session.jobs)))
            watch = Watch(front, session, run, patience_of(front, order.patience))
            ending = watch.go()
        code = conclude(front, session, ending, order.report)
        keys.offer_to_keep(front, session, watch.typed_key, ending)
        return code


@contextmanager
def open_session(front: Front, place: Place) -> Iterator[Session]:
    """A session for one command."""
    session = Session(place, data_folder())
    try:
        yield session
    finally:
        front.screen.clear_progress()
        front.is_stuck |= not session.close()


@contextmanager
def report_in_any_case(front: Front, session: Session, report: Path | None) -> Iterator[None]:
    """If it comes to no run, the report says so for every job."""
    try:
        yield
    except (Leave, Interrupted):
        session.leave_unsent()
        write_report(front, session, session.report(), report)
        raise


def ask_whether_to_cancel(front: Front, session: Session) -> None:
    """The one question before something that cannot be undone. Leaves with `INTERRUPTED` after a no."""
    assert front.terminal is not None  # noqa: S101  (checked at the beginning)
    count = len(session.jobs)
    jobs = "1 job" if count == 1 else f"{count:,} jobs"
    practice = "In practice, nothing real happens. " if session.is_practice else "This cannot be undone. "
    question = f"{practice}Cancel {jobs} with the key “{session.key_name}” at {session.address}?"
    if not front.terminal.agrees_to(question, count):
        front.leave(ExitCode.INTERRUPTED, "Nothing was sent.")


def patience_of(front: Front, minutes: float | None) -> float | None:
    """Seconds to be without a connection; a person who watches decides for themselves."""
    if minutes is not None:
        return minutes * MINUTE
    return PATIENCE_ALONE if front.terminal is None else None
