"""How a command ends: the summary, the report, the exit code."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from app.jobs.job_list import JobList
from app.jobs.status import Reason
from app.problem import Problem
from app.records.report import SUFFIXES, Report, ReportProblem, save_report
from app.session import Session
from app.system.interrupts import Interrupted
from app.terminal.exit_code import ExitCode, Leave
from app.terminal.front import Front
from app.terminal.keys import KeySource
from app.terminal.summary import summary, what_is_left
from app.terminal.watch import Ending
from app.wording import in_words
from app.wording.records import report_words
from app.wording.rows import status_name, what_happened

_log = logging.getLogger(__name__)


def check_report(front: Front, path: Path | None, inputs: Sequence[str]) -> None:
    """Find out before anything is sent that the report could not be written. Leaves with `BAD_INPUT`."""
    if path is None:
        return
    folder = path.parent
    if path.suffix.lower() not in SUFFIXES:
        raise front.leaving(ExitCode.BAD_INPUT, Problem(ReportProblem.UNKNOWN_FORMAT, file=str(path)))
    if path.is_dir():
        raise front.leaving(ExitCode.BAD_INPUT, Problem(ReportProblem.IS_A_FOLDER, file=str(path)))
    if not folder.is_dir():
        raise front.leaving(
            ExitCode.BAD_INPUT, Problem(ReportProblem.NO_FOLDER, file=str(path), folder=str(folder))
        )
    if not os.access(folder, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        raise front.leaving(ExitCode.BAD_INPUT, Problem(ReportProblem.NO_PERMISSION, file=str(path)))
    if path.exists() and any(Path(one).exists() and path.samefile(one) for one in inputs):
        raise front.leaving(
            ExitCode.BAD_INPUT,
            f"The report would overwrite the list in {path}. Choose another name for it.",
        )


def conclude(
    front: Front, session: Session, keys: KeySource, ending: Ending, report: Path | None
) -> ExitCode:
    """Show what became of every job, save the report, and say with which code to end."""
    jobs = session.jobs
    for line in summary(jobs):
        front.screen.result(line)
    for line in what_is_left(jobs, report=report is not None):
        front.screen.result(line)
    saved = save_or_ask(front, session, report)
    if ending is Ending.FINISHED and any(job.http_status is not None for job in jobs.rows):
        with suppress(Interrupted), front.interrupts.raising():
            keys.offer_to_keep(front, session)
    if any(job.detail.reason is Reason.PROGRAM_ERROR for job in jobs.rows):
        front.errors.note()
    code = exit_code_of(ending, jobs)
    return code if saved or code is not ExitCode.DONE else ExitCode.PROGRAM_ERROR


def save_or_ask(front: Front, session: Session, path: Path | None) -> bool:
    """Save the report; where that fails, a person may name another place. Whether it is saved."""
    report = as_it_is(session)
    while not write_report(front, session, report, path):
        if front.terminal is None:
            break
        try:
            with front.interrupts.raising():
                answer = front.terminal.ask("Another name for the report (Enter alone gives it up): ").strip()
        except EOFError:
            break
        if not answer:
            break
        path = Path(answer).expanduser()
    else:
        return True
    if not session.is_practice:
        front.say("The run itself is written down: the window can save its report again.")
    return False


def write_report(front: Front, session: Session, report: Callable[[], Report], path: Path | None) -> bool:
    """Make the report and save it, in the background; whether that was done, or nobody asked for it."""
    if path is None:
        return True
    words = report_words(lambda _, detail: what_happened(detail), status_name)

    def begin(then: Callable[[bool], None], failed: Callable[[Problem | Exception], None]) -> None:
        session.background.run(
            lambda abandoned, _: save_report(report(), path, words, keep_going=lambda _: not abandoned()),
            then,
            failed,
        )

    try:
        saved = front.wait_for(begin)
    except Problem as problem:
        front.say(in_words(problem))
        return False
    if saved:
        front.say(f"Report: {path}")
    return saved


def as_it_is(session: Session) -> Callable[[], Report]:
    """The report of the list as it is now; taken here, because the list is the main thread's alone."""
    report = session.report()
    return lambda: report


@contextmanager
def report_in_any_case(
    front: Front, session: Session, before_a_run: Callable[[], Callable[[], Report]], path: Path | None
) -> Iterator[None]:
    """Whatever ends the command early, the report is written first.

    If it comes to no run at all, `before_a_run` is called for what makes the report in the background.
    """
    try:
        yield
    except (Exception, Interrupted) as reason:
        if not isinstance(reason, Leave | Interrupted | Problem):
            _log.critical("an error of the program itself", exc_info=reason)
            front.errors.note()
        by_person = isinstance(reason, Interrupted) and not reason.ends_program
        if isinstance(reason, Interrupted) and not by_person:
            front.end_in_time()
        if session.run is not None and by_person:
            session.run.stop_now()
        elif session.run is not None:
            session.run.put_off()
        try:
            write_report(front, session, as_it_is(session) if session.run else before_a_run(), path)
        except Exception:
            _log.exception("the report could not be written")
        raise


def exit_code_of(ending: Ending, jobs: JobList) -> ExitCode:
    """What the end of a run means for a script."""
    if ending is Ending.PROGRAM_ERROR:
        return ExitCode.PROGRAM_ERROR
    if ending in (Ending.INTERRUPTED, Ending.DECLINED):
        return ExitCode.INTERRUPTED
    if ending is Ending.KEY_REFUSED:
        return ExitCode.NO_KEY
    if all(job.status.is_settled_well for job in jobs.rows):
        return ExitCode.DONE
    return ExitCode.SOME_ARE_NOT
