"""`job-canceller resume`: goes on with the run that was cut off, for the whole list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.engine.run import Run
from app.problem import Problem
from app.records.past_runs import load_run
from app.records.report import report_of
from app.records.run_values import RunSummary
from app.session import Place, Session
from app.terminal.arguments import ResumeOrder
from app.terminal.cut_off import describe, how_to_go_on, look_for_cut_off
from app.terminal.exit_code import ExitCode
from app.terminal.front import Front
from app.terminal.keys import KeySource
from app.terminal.outcome import check_report, conclude, report_in_any_case
from app.terminal.steps import ask, jobs_in_words, must_be_able_to_ask, open_session
from app.terminal.watch import Watch


def resume(front: Front, order: ResumeOrder, place: Place, keys: KeySource) -> ExitCode:
    """Carry out the command. Raises `Leave`, `Interrupted` and `Problem`."""
    check_report(front, order.report, ())
    must_be_able_to_ask(front, yes=order.yes)
    with open_session(front, place) as session:
        past = _choose(front, session)
        front.say(describe(past))
        with report_in_any_case(front, session, lambda: lambda: report_of(load_run(past.path)), order.report):
            with front.interrupts.raising():
                keys.find(front, session, past.key_name)
                if not order.yes:
                    _ask_whether_to_go_on(front, past)
            run = front.wait_for(_reopening(session, past.path))
            watch = Watch(front, session, run, keys, order.patience)
            return conclude(front, session, keys, watch.go(), order.report)


def _choose(front: Front, session: Session) -> RunSummary:
    """The newest run of this address that was cut off. Leaves where there is none."""
    found = look_for_cut_off(front, session)
    here = [run for run in found.runs if run.address == session.address.base]
    if here:
        if len(here) > 1:
            front.say(
                f"{len(here)} runs were cut off; this is the newest. The others can be gone on with later."
            )
        return here[0]
    if found.runs:
        raise front.leaving(
            ExitCode.BAD_INPUT,
            "The run that was cut off belongs to another address. To go on with it: "
            + how_to_go_on(found.runs[0], session),
        )
    if found.damaged:
        raise front.leaving(ExitCode.BAD_INPUT, "There is no run that can be gone on with.")
    raise front.leaving(ExitCode.DONE, "No run was cut off, so there is nothing to go on with.")


def _ask_whether_to_go_on(front: Front, past: RunSummary) -> None:
    left = past.left
    if not left:
        return
    ask(front, f"Cancel the {jobs_in_words(left)} that are left? This cannot be undone.", left)


def _reopening(
    session: Session, path: Path
) -> Callable[[Callable[[Run], None], Callable[[Problem | Exception], None]], None]:
    return lambda then, failed: session.reopen(path, then, failed)
