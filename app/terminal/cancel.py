"""`job-canceller cancel`: from files and IDs to a run, with a question in between."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from app.jobs.outlook import outlook_of
from app.records.report import Report
from app.session import Place, Session
from app.system.interrupts import Interrupted
from app.terminal.arguments import CancelOrder
from app.terminal.credits import ReservedCredits
from app.terminal.cut_off import mention_cut_off
from app.terminal.exit_code import ExitCode
from app.terminal.front import Front
from app.terminal.hand_in import hand_in
from app.terminal.jobs import hand_in_running
from app.terminal.keys import KeySource
from app.terminal.outcome import as_it_is, check_report, conclude, report_in_any_case
from app.terminal.steps import ask, jobs_in_words, must_be_able_to_ask, open_session
from app.terminal.watch import Ending, Watch
from app.terminal.words import in_plain_english
from app.wording.find import with_credits


def cancel(front: Front, order: CancelOrder, place: Place, keys: KeySource) -> ExitCode:
    """Carry out the command. Raises `Leave`, `Interrupted` and `Problem`."""
    check_report(front, order.report, order.files)
    must_be_able_to_ask(front, yes=order.yes)
    with open_session(front, place) as session:
        mention_cut_off(front, session)
        reserved = ReservedCredits(front, session)
        found = ExitCode.DONE
        if order.wanted is None:
            hand_in(front, session, order)
        else:
            with front.interrupts.raising():
                keys.find(front, session)
            found = hand_in_running(front, session, order.wanted, order.patience)
        with report_in_any_case(front, session, lambda: _unsent(session), order.report):
            with front.interrupts.raising():
                keys.find(front, session)
                if not order.yes:
                    _ask_whether_to_cancel(front, session)
            reserved.ask_before()
            run = session.cancel(range(len(session.jobs)))
            ending = Watch(front, session, run, keys, order.patience).go()
            code = conclude(front, session, keys, ending, order.report)
        if ending is Ending.FINISHED:
            with suppress(Interrupted):
                reserved.tell_after()
        # What the search may have missed is as bad as a job that is not cancelled.
        return found if code is ExitCode.DONE else code


def _ask_whether_to_cancel(front: Front, session: Session) -> None:
    outlook = outlook_of(session.jobs.rows)
    count = outlook.sent
    consequence = (
        "This is practice: no real job is touched." if session.is_practice else "This cannot be undone."
    )
    jobs = with_credits(jobs_in_words(count), outlook.credits, in_plain_english)
    what = f"{jobs} with the key “{session.key_name}” at {session.address}"
    ask(front, f"Cancel {what}? {consequence}", count)


def _unsent(session: Session) -> Callable[[], Report]:
    """The report of a list of which nothing is going to be sent."""
    session.leave_unsent()
    return as_it_is(session)
