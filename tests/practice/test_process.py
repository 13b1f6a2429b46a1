"""The practice service in a process of its own can be asked the same, and never outlives its parent."""

from __future__ import annotations

import os
import ssl
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import monotonic

import pytest

import app
from app.jobs.record import State
from app.practice import (
    PRACTICE_KEY,
    Job,
    JobMix,
    PracticeConfig,
    PracticeProcess,
    PracticeService,
    start_in_process,
)
from app.practice.contract import Call
from app.practice.faults import Fault, Rule, When, only
from app.practice.limits import TokenBucket
from app.practice.record import SeenRequest
from app.practice.troubles import refuse, reset_unanswered
from tests import uncalled_for
from tests.practice.plain import PATIENCE, balance, call, cancel, place

ROOT = Path(app.__file__).parent.parent

STARTS_A_SERVICE_AND_WAITS = """
import sys
from app.practice import start_in_process
service = start_in_process()
print(service.address, flush=True)
sys.stdin.read()
"""


def only_the_second(seen: SeenRequest) -> Fault | None:
    return refuse(500) if seen.number == 2 else None


def becomes_true(condition: Callable[[], bool]) -> bool:
    ends, pause = monotonic() + PATIENCE, Event()
    while not condition():
        if monotonic() > ends:
            return False
        pause.wait(0.01)
    return True


def is_gone(address: str) -> bool:
    """Whether nobody listens there any more."""
    try:
        balance(address)
    except OSError:
        return True
    return False


def test_it_can_be_asked_and_changed_from_here() -> None:
    rules = (Rule(When(frozenset({Call.CANCEL}), nth=only(1)), reset_unanswered(carried_out=True)),)
    with start_in_process(PracticeConfig(jobs=JobMix(3), faults=rules)) as service:
        assert service.pid != os.getpid()
        lost, cancelled, left = service.states()
        with pytest.raises(ConnectionResetError):
            cancel(service.address, lost)
        assert cancel(service.address, lost).status == 409
        assert cancel(service.address, cancelled).status == 204
        service.wait_for_requests(3)
        assert service.cancelled_ids() == {lost, cancelled}
        assert service.cancel_requests() == {lost: 2, cancelled: 1}
        assert service.state_of(left) is State.PENDING
        assert [(seen.status, seen.carried_out) for seen in service.requests] == [
            (0, True),
            (409, False),
            (204, True),
        ]
        service.set_limiter(TokenBucket(0.001, 1))
        assert [balance(service.address).status for _ in range(2)] == [200, 429]
        service.stop_listening()
        with pytest.raises(ConnectionRefusedError):
            balance(service.address)
        service.listen_again()
        service.set_limiter(None)
        assert balance(service.address).status == 200
        assert service.cpu_seconds() > 0


def test_a_function_as_a_plan_is_found_there_too() -> None:
    with start_in_process(PracticeConfig(jobs=(), faults=only_the_second)) as service:
        assert [balance(service.address).status for _ in range(3)] == [200, 500, 200]


def test_a_question_that_fails_there_fails_here_and_does_no_harm() -> None:
    with start_in_process(PracticeConfig(jobs=JobMix(1))) as service:
        (job,) = service.states()
        with pytest.raises(TimeoutError):
            service.wait_for_requests(1, seconds=0.01)
        with pytest.raises(ValueError, match="there already"):
            service.add_jobs([Job(job)])
        assert service.count_requests() == 0


def test_what_cannot_be_started_says_why() -> None:
    with PracticeService() as taken:
        _, port = place(taken.address)
        with pytest.raises(OSError, match="in use"):
            start_in_process(PracticeConfig(port=port))
    with pytest.raises(ValueError, match="TLS"):
        start_in_process(PracticeConfig(tls=ssl.create_default_context()))


def test_it_ends_with_its_block_and_says_so_afterwards() -> None:
    with start_in_process() as service:
        assert not is_gone(service.address)
    assert is_gone(service.address)
    service.close()
    with pytest.raises(RuntimeError, match="has ended"):
        service.count_requests()


def test_it_ends_when_its_parent_is_killed() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", STARTS_A_SERVICE_AND_WAITS],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    ) as parent:
        assert parent.stdout is not None
        address = parent.stdout.readline().strip()
        assert balance(address).status == 200
        parent.kill()
    assert becomes_true(lambda: is_gone(address))


def test_a_person_can_start_it_by_hand() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "app.practice", "--jobs", "5"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    ) as process:
        assert process.stdout is not None
        address, key = (process.stdout.readline().strip() for _ in range(2))
        assert key == PRACTICE_KEY
        assert balance(address).json["reserved_credits"] > 0
        process.communicate(timeout=PATIENCE)
    assert process.returncode == 0


def test_both_kinds_of_service_can_be_asked_the_same() -> None:
    questions = {name for name in vars(PracticeService.__mro__[1]) if not name.startswith("_")} - {"ask"}
    assert questions <= set(dir(PracticeProcess)) & set(dir(PracticeService))


@pytest.mark.sends_other_requests
@pytest.mark.parametrize("start", [PracticeService, start_in_process])
@pytest.mark.parametrize("forgetting", [False, True])
def test_a_request_that_removes_records_never_goes_unseen(
    start: Callable[[], PracticeService | PracticeProcess], *, forgetting: bool
) -> None:
    with start() as service:
        assert call(service.address, "DELETE", "/image/v1/status").status == 405
        if forgetting:
            service.forget_requests()
    assert uncalled_for.take() == ["DELETE /image/v1/status"]
