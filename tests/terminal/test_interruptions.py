"""Whatever ends the program before its time: every job is accounted for, and the report is written."""

from __future__ import annotations

import signal

import pytest

from app.practice.config import PRACTICE_KEY, PracticeConfig
from app.practice.faults import Fault, Rule, Silence, When, from_nth
from app.practice.jobs import JobMix
from app.practice.limits import TokenBucket
from app.practice.service import PracticeService
from tests.terminal.lists import FORTY, ids, rows_of, save_list, statuses_of
from tests.terminal.program import DEADLINE, Program

MANY = JobMix(count=400)
SLOW = PracticeConfig(jobs=MANY, latency=0.05, limiter=TokenBucket(rate=40.0, burst=10.0))
HANGING = PracticeConfig(jobs=MANY, latency=0.01, faults=(Rule(When(nth=from_nth(20)), Fault((Silence(),))),))
"""Answers the first requests, and then never again."""


def agrees_with(service: PracticeService, program: Program, report: str = "out.csv") -> None:
    """The report tells of no job what is not true of it."""
    cancelled = service.cancelled_ids()
    rows = rows_of(program.folder / report)
    assert [row["job_id"] for row in rows] == ids(MANY)
    for row in rows:
        is_cancelled = row["job_id"] in cancelled
        assert row["status"] in (("cancelled", "unknown") if is_cancelled else ("not_attempted", "unknown"))


def test_ctrl_c_waits_for_what_is_on_its_way(program: Program) -> None:
    with (
        PracticeService(SLOW) as service,
        program.at_terminal(
            *("cancel", save_list(program.folder, MANY), "--yes", "--report", "out.csv"),
            *("--service-url", service.address),
            key=PRACTICE_KEY,
        ) as terminal,
    ):
        service.wait_for_requests(30, DEADLINE)
        terminal.presses_ctrl_c()
        terminal.sees("Stopping: nothing more is sent.")
        terminal.sees("Report: out.csv")
        assert terminal.end() == 130
        agrees_with(service, program)
        found = statuses_of(program.folder / "out.csv")
    assert set(found) == {"cancelled", "not_attempted"}
    assert found["cancelled"] >= 10


def test_a_second_ctrl_c_gives_up_what_is_on_its_way(program: Program) -> None:
    with (
        PracticeService(HANGING) as service,
        program.at_terminal(
            *("cancel", save_list(program.folder, MANY), "--yes", "--report", "out.csv"),
            *("--service-url", service.address),
            key=PRACTICE_KEY,
        ) as terminal,
    ):
        service.wait_for_requests(21, DEADLINE)
        terminal.presses_ctrl_c()
        terminal.sees("Stopping: nothing more is sent.")
        terminal.presses_ctrl_c()
        terminal.sees("Report: out.csv")
        assert terminal.end() == 130
        agrees_with(service, program)
    assert statuses_of(program.folder / "out.csv")["unknown"] > 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_the_systems_request_to_end_is_followed_at_once(program: Program, number: signal.Signals) -> None:
    with (
        PracticeService(HANGING) as service,
        program.start(
            *("cancel", save_list(program.folder, MANY), "--yes", "--report", "out.csv"),
            *("--service-url", service.address),
        ) as process,
    ):
        service.wait_for_requests(21, DEADLINE)
        process.send_signal(number)
        process.communicate(timeout=DEADLINE)
        assert process.returncode == 130
        agrees_with(service, program)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_what_the_system_ended_can_be_gone_on_with(program: Program, number: signal.Signals) -> None:
    with PracticeService(SLOW) as service:
        with program.start(
            *("cancel", save_list(program.folder, MANY), "--yes", "--report", "first.csv"),
            *("--service-url", service.address),
        ) as process:
            service.wait_for_requests(30, DEADLINE)
            process.send_signal(number)
            _, told = process.communicate(timeout=DEADLINE)
        agrees_with(service, program, "first.csv")
        done = program.run("resume", "--yes", "--report", "out.csv", "--service-url", service.address)
        assert service.cancelled_ids() == set(ids(MANY))
    assert f"To go on with the rest: job-canceller resume --service-url {service.address}" in told
    assert done.code == 0
    assert statuses_of(program.folder / "out.csv") == {"cancelled": 400}


def test_closing_the_terminal_writes_everything_down(program: Program) -> None:
    with (
        PracticeService(SLOW) as service,
        program.at_terminal(
            *("cancel", save_list(program.folder, MANY), "--yes", "--report", "out.csv"),
            *("--service-url", service.address),
            key=PRACTICE_KEY,
        ) as terminal,
    ):
        service.wait_for_requests(30, DEADLINE)
        terminal.closes_the_terminal()
        assert terminal.process.wait(DEADLINE) == 130
        agrees_with(service, program)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_at_a_question_the_answer_is_no(program: Program, number: signal.Signals) -> None:
    with (
        PracticeService(PracticeConfig(jobs=FORTY)) as service,
        program.at_terminal(
            *("cancel", save_list(program.folder), "--report", "out.csv", "--service-url", service.address),
            key=PRACTICE_KEY,
        ) as terminal,
    ):
        terminal.sees("[y/N]")
        terminal.process.send_signal(number)
        assert terminal.end() == 130
        assert service.requests == ()
    assert statuses_of(program.folder / "out.csv") == {"not_attempted": 40}


def test_while_a_key_is_typed_the_terminal_shows_again_afterwards(program: Program) -> None:
    with program.at_terminal("cancel", save_list(program.folder)) as terminal:
        terminal.sees("Key (it is not shown")
        terminal.presses_ctrl_c()
        assert terminal.end() == 130


def test_what_is_told_to_ignore_a_closed_terminal_does_so(program: Program) -> None:
    with (
        PracticeService(SLOW) as service,
        program.start(
            *("cancel", save_list(program.folder), "--yes", "--service-url", service.address), ignoring="HUP"
        ) as process,
    ):
        service.wait_for_requests(5, DEADLINE)
        process.send_signal(signal.SIGHUP)
        process.communicate(timeout=DEADLINE)
        assert process.returncode == 0


def test_without_a_connection_ctrl_c_ends_the_waiting(program: Program) -> None:
    with program.at_terminal(
        *("cancel", save_list(program.folder, MANY), "--yes", "--report", "out.csv"),
        *("--service-url", "http://127.0.0.1:9"),
        key=PRACTICE_KEY,
    ) as terminal:
        terminal.sees("Waiting for 20 seconds")
        terminal.presses_ctrl_c()
        assert terminal.end() == 130
    assert statuses_of(program.folder / "out.csv") == {"not_attempted": 400}


def test_nobody_waits_for_ever_for_a_connection_that_was_lost(program: Program) -> None:
    with (
        PracticeService(SLOW) as service,
        program.start(
            *("cancel", save_list(program.folder, MANY), "--yes", "--report", "out.csv"),
            *("--service-url", service.address, "--patience", "0.02"),
        ) as process,
    ):
        service.wait_for_requests(30, DEADLINE)
        service.stop_listening()
        _, told = process.communicate(timeout=DEADLINE)
        assert process.returncode == 1
        agrees_with(service, program)
        service.listen_again()
        done = program.run("resume", "--yes", "--report", "later.csv", "--service-url", service.address)
    assert "Still no connection, so the run ends here." in told
    assert statuses_of(program.folder / "out.csv")["not_attempted"] > 0
    assert done.code == 0
    assert statuses_of(program.folder / "later.csv") == {"cancelled": 400}


def test_a_report_that_cannot_be_saved_can_be_saved_elsewhere(program: Program) -> None:
    (program.folder / "there").mkdir()
    with (
        PracticeService(SLOW) as service,
        program.at_terminal(
            *("cancel", save_list(program.folder), "--yes", "--report", "there/out.csv"),
            *("--service-url", service.address),
            key=PRACTICE_KEY,
        ) as terminal,
    ):
        service.wait_for_requests(5, DEADLINE)
        (program.folder / "there").rmdir()
        terminal.sees("Another name for the report")
        terminal.types("here.csv")
        terminal.sees("Report: here.csv")
        assert terminal.end() == 0
    assert statuses_of(program.folder / "here.csv") == {"cancelled": 40}
