"""`job-canceller cancel`: from files and IDs to a run, with a question in between."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress

from app.jobs.outlook import outlook_of
from app.jobs.status import Status
from app.records.report import Report
from app.session import Place, Session
from app.system.interrupts import Interrupted
from app.terminal.arguments import CancelOrder
from app.terminal.checking import check_first, check_result
from app.terminal.credits import ReservedCredits
from app.terminal.cut_off import mention_cut_off
from app.terminal.exit_code import ExitCode, Leave
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
            if order.check and order.wanted is None:  # with --running the service has just told
                check_first(front, session, order.patience)
            with front.interrupts.raising():
                if not order.yes:
                    _ask_whether_to_cancel(front, session)
            reserved.ask_before()
            began = time.time()
            run = session.cancel(range(len(session.jobs)))
            ending = Watch(front, session, run, keys, order.patience).go()
            if order.check and ending is Ending.FINISHED:
                ending = _ask_about_unknown(front, session, keys, order.patience)
            code = conclude(front, session, keys, ending, order.report)
        if ending is Ending.FINISHED:
            with suppress(Interrupted, Leave):
                if order.check:
                    check_result(front, session, began, order.patience)
                reserved.tell_after()
        # What the search may have missed is as bad as a job that is not cancelled.
        return found if code is ExitCode.DONE else code


def _ask_about_unknown(front: Front, session: Session, keys: KeySource, patience: float | None) -> Ending:
    """Ask once more what became of the jobs without an answer; nothing is sent for them but questions."""
    unknown = session.rows_in(Status.UNKNOWN)
    if not unknown:
        return Ending.FINISHED
    front.say(f"No answer came for {jobs_in_words(len(unknown))}; the service is asked once more.")
    return Watch(front, session, session.settle(unknown), keys, patience).go()


def _ask_whether_to_cancel(front: Front, session: Session) -> None:
    outlook = outlook_of(session.jobs.rows)
    count = outlook.sent
    if not count:
        front.say("All of them have ended already, so nothing is sent.")
        return
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
