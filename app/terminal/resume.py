"""`job-canceller resume`: goes on with the run that was cut off, for the whole list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.engine.run import Run
from app.problem import Problem
from app.records.past_runs import load_run
from app.records.report import report_of
from app.records.run_values import RunSummary
from app.session import Place, Session
from app.terminal.arguments import PROGRAM, ResumeOrder
from app.terminal.exit_code import ExitCode
from app.terminal.front import Front
from app.terminal.keys import KeySource
from app.terminal.outcome import check_report, conclude, report_in_any_case
from app.terminal.steps import ask, jobs_in_words, must_be_able_to_ask, open_session
from app.terminal.watch import Watch
from app.wording import in_words


def resume(front: Front, order: ResumeOrder, place: Place, keys: KeySource) -> ExitCode:
    """Carry out the command. Raises `Leave`, `Interrupted` and `Problem`."""
    check_report(front, order.report, ())
    must_be_able_to_ask(front, yes=order.yes)
    with open_session(front, place) as session:
        past = _choose(front, session)
        front.say(_describe(past))
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
    damaged: list[Problem] = []

    def begin(
        then: Callable[[tuple[RunSummary, ...]], None], failed: Callable[[Problem | Exception], None]
    ) -> None:
        session.past.find_unfinished(then, damaged.append, failed)

    runs = front.wait_for(begin)
    for problem in damaged:
        front.say(in_words(problem))
    here = [run for run in runs if run.address == session.address.base]
    if here:
        if len(here) > 1:
            front.say(
                f"{len(here)} runs were cut off; this is the newest. The others can be gone on with later."
            )
        return here[0]
    if runs:
        raise front.leaving(
            ExitCode.BAD_INPUT,
            f"The run that was cut off belongs to another address. To go on with it: "
            f"{PROGRAM} resume --service-url {runs[0].address}",
        )
    if damaged:
        raise front.leaving(ExitCode.BAD_INPUT, "There is no run that can be gone on with.")
    raise front.leaving(ExitCode.DONE, "No run was cut off, so there is nothing to go on with.")


def _describe(past: RunSummary) -> str:
    begun = datetime.fromtimestamp(past.started_at).astimezone().strftime("%d %B %Y, %H:%M")
    source = f" from {past.source}" if past.source else ""
    done = past.rows - past.perhaps_sent - past.never_sent
    return (
        f"The run of {begun}{source}: {jobs_in_words(past.rows)} with the key “{past.key_name}”"
        f" at {past.address}. {done:,} are done, {past.perhaps_sent:,} may have been sent and are asked about"
        f" first, {past.never_sent:,} were never sent."
    )


def _ask_whether_to_go_on(front: Front, past: RunSummary) -> None:
    left = past.perhaps_sent + past.never_sent
    ask(front, f"Cancel the {jobs_in_words(left)} that are left? This cannot be undone.", left)


def _reopening(
    session: Session, path: Path
) -> Callable[[Callable[[Run], None], Callable[[Problem | Exception], None]], None]:
    return lambda then, failed: session.reopen(path, then, failed)
