"""A run that was cut off is gone on with: every job is settled, none is sent blindly, the report is whole."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from app.practice.config import PRACTICE_KEY, PracticeConfig
from app.practice.contract import Call
from app.practice.jobs import JobMix
from app.practice.service import PracticeService
from tests.records.runs import begin, cancelled, close
from tests.terminal.lists import ids, rows_of, save_list, statuses_of
from tests.terminal.program import DEADLINE, Program

MANY = JobMix(count=300)
SLOW = PracticeConfig(jobs=MANY, latency=0.03)


def cut_off(program: Program, service: PracticeService) -> None:
    """Begin a run and kill it in the middle."""
    with program.start(
        *("cancel", save_list(program.folder, MANY), "--yes", "--max-in-flight", "8"),
        *("--service-url", service.address),
    ) as process:
        service.wait_for_requests(100, DEADLINE)
        process.kill()
        process.wait(DEADLINE)


def test_a_killed_run_is_gone_on_with_and_its_report_covers_the_whole_list(program: Program) -> None:
    with PracticeService(SLOW) as service:
        cut_off(program, service)
        done = program.run("resume", "--yes", "--report", "out.csv", "--service-url", service.address)
        assert service.cancelled_ids() == set(ids(MANY))
        twice = {job_id for job_id, count in service.cancel_requests().items() if count > 1}
        asked = {seen.job_id for seen in service.requests if seen.call is Call.STATUS}
        assert twice <= asked
        assert asked
        assert service.uncalled_for() == ()
        again = program.run("resume", "--yes", "--service-url", service.address)
    assert done.code == 0
    assert "300 jobs with the key “TOPAZ_API_KEY”" in done.err
    assert "from list.txt" in done.err
    assert [row["job_id"] for row in rows_of(program.folder / "out.csv")] == ids(MANY)
    assert statuses_of(program.folder / "out.csv") == {"cancelled": 300}
    assert (again.code, "nothing to go on with" in again.err) == (0, True)


def test_a_run_with_jobs_left_comes_before_a_newer_one_without(program: Program) -> None:
    """A program that is killed between its last answer and its end leaves nothing to do behind."""
    with PracticeService(SLOW) as service:
        cut_off(program, service)
        (folder,) = (path.parent for path in program.folder.glob("data/**/*.run"))
        newer = begin(folder, 1, started_at=time.time(), address=service.address, key_name="TOPAZ_API_KEY")
        newer.note(cancelled(0, time.time()))
        close(newer)
        done = program.run("resume", "--yes", "--service-url", service.address)
        assert service.cancelled_ids() == set(ids(MANY))
        again = program.run("resume", "--service-url", service.address, "--yes", "--report", "out.csv")
    assert done.code == 0
    assert "300 jobs" in done.err
    assert again.code == 0, again.err
    assert statuses_of(program.folder / "out.csv") == {"cancelled": 1}, again.err


def test_going_on_is_asked_for_and_a_no_leaves_the_run_where_it_is(program: Program) -> None:
    with PracticeService(SLOW) as service:
        cut_off(program, service)
        sent = service.count_requests()
        arguments = ("resume", "--service-url", service.address, "--report", "out.csv")
        with program.at_terminal(*arguments, key=PRACTICE_KEY) as terminal:
            terminal.sees("that are left? This cannot be undone. [y/N]")
            terminal.types("")
            assert terminal.end() == 130
        assert service.count_requests() == sent
        assert sum(statuses_of(program.folder / "out.csv").values()) == 300
        with program.at_terminal(*arguments, key=PRACTICE_KEY) as terminal:
            terminal.sees("that are left?")
            terminal.types("y")
            terminal.sees("300  Cancelled")
            assert terminal.end() == 0


def test_a_run_goes_on_at_its_own_address_alone(program: Program) -> None:
    with PracticeService(SLOW) as service, PracticeService(SLOW) as other:
        cut_off(program, service)
        done = program.run("resume", "--yes", "--service-url", other.address)
        assert other.requests == ()
    assert done.code == 2
    assert f"resume --service-url {service.address}" in done.err


def test_a_run_goes_on_with_its_own_key_alone(program: Program) -> None:
    with PracticeService(SLOW) as service:
        arguments = ("cancel", save_list(program.folder, MANY), "--yes", "--max-in-flight", "8")
        with program.at_terminal(*arguments, "--service-url", service.address) as terminal:
            terminal.sees("Key (it is not shown")
            terminal.types(PRACTICE_KEY)
            service.wait_for_requests(100, DEADLINE)
            os.kill(terminal.process.pid, signal.SIGKILL)
            terminal.process.wait(DEADLINE)
        sent = service.count_requests()
        done = program.run("resume", "--yes", "--report", "out.csv", "--service-url", service.address)
        assert service.count_requests() == sent
        assert done.code == 3
        assert "begun with another key: “typed in”" in done.err
        assert sum(statuses_of(program.folder / "out.csv").values()) == 300
        with program.at_terminal("resume", "--yes", "--service-url", service.address) as terminal:
            terminal.sees("Please type the key “typed in”.")
            terminal.sees("Key (it is not shown")
            terminal.types(PRACTICE_KEY)
            terminal.sees("300  Cancelled")
            assert terminal.end() == 0


def test_a_practice_run_is_never_gone_on_with(program: Program) -> None:
    with program.start("cancel", save_list(program.folder, MANY), "--yes", "--practice", key=None) as process:
        assert process.stderr is not None
        process.stderr.readline()
        process.kill()
        process.wait(DEADLINE)
    done = program.run("resume", "--yes")
    assert done.code == 0
    assert "nothing to go on with" in done.err


def test_a_damaged_journal_is_named_and_kept(program: Program) -> None:
    with PracticeService(SLOW) as service:
        cut_off(program, service)
        journal = journal_of(program)
        journal.write_bytes(b"SQLite format 3\x00 but damaged" * 40)
        for companion in journal.parent.glob(f"{journal.name}-*"):
            companion.unlink()
        done = program.run("resume", "--yes", "--service-url", service.address)
    assert done.code == 2
    assert "no run that can be gone on with" in done.err
    assert f"{journal.name}.damaged" in done.err


def journal_of(program: Program) -> Path:
    return next(program.folder.rglob("runs/*.run"))


def test_a_new_run_mentions_the_one_that_was_cut_off(program: Program) -> None:
    with PracticeService(SLOW) as service:
        cut_off(program, service)
        done = program.run("cancel", "--id", ids(MANY)[0], "--yes", "--service-url", service.address)
    assert "from list.txt was cut off. To go on with it: job-canceller resume" in done.err
