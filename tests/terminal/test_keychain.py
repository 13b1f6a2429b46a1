"""A key that was typed once is kept in a real keyring, found again, and used at its own address alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.practice.config import PracticeConfig, PracticeKey
from app.practice.jobs import JobMix, draw_jobs
from app.practice.limits import TokenBucket
from app.practice.service import PracticeService
from tests.keys.private_desktop import PrivateDesktop
from tests.terminal.lists import FORTY, ids, save_list
from tests.terminal.program import DEADLINE, Program

MANY = JobMix(count=100, seed=7)


@pytest.fixture
def desktop(tmp_path: Path, program: Program) -> Iterator[PrivateDesktop]:
    """A session with a keyring, in which the program is started."""
    folder = tmp_path / "d"
    folder.mkdir()
    with closing(PrivateDesktop(folder)) as desktop:
        desktop.start_keyring()
        program.environment["DBUS_SESSION_BUS_ADDRESS"] = desktop.address
        yield desktop


@pytest.fixture
def service(canary_key: str) -> Iterator[PracticeService]:
    """A service that knows the canary key and no other."""
    with PracticeService(PracticeConfig(jobs=FORTY, keys=(PracticeKey(canary_key),))) as service:
        yield service


def keep(program: Program, service: PracticeService, key: str) -> None:
    """Type the key, and have it kept."""
    with program.at_terminal(
        "cancel", save_list(program.folder), "--yes", "--service-url", service.address
    ) as terminal:
        terminal.sees("Key (it is not shown")
        terminal.types(key)
        terminal.sees("40  Cancelled")
        terminal.sees("Keep this key in GNOME Keyring for the next time? [y/N]")
        terminal.types("y")
        terminal.sees("A name for it: [My key]")
        terminal.types("Studio")
        terminal.sees("The key “Studio” is kept in GNOME Keyring.")
        assert terminal.end() == 0
    assert key not in terminal.shown


@pytest.mark.usefixtures("desktop")
def test_a_kept_key_is_found_again(program: Program, service: PracticeService, canary_key: str) -> None:
    keep(program, service, canary_key)
    done = program.run("cancel", "list.txt", "--yes", "--service-url", service.address, key=None)
    assert done.code == 0
    assert "40  Was cancelled before" in done.out
    assert all(seen.carried(canary_key) for seen in service.requests)


@pytest.mark.usefixtures("desktop")
def test_a_kept_key_goes_to_no_other_address_without_a_yes_of_its_own(
    program: Program, service: PracticeService, canary_key: str
) -> None:
    keep(program, service, canary_key)
    with PracticeService(PracticeConfig(jobs=FORTY, keys=(PracticeKey(canary_key),))) as other:
        arguments = ("cancel", "list.txt", "--yes", "--service-url", other.address)
        assert program.run(*arguments, key=None).code == 3
        with program.at_terminal(*arguments) as terminal:
            terminal.sees(f"The key “Studio” was entered for {service.address}.")
            terminal.types("")
            terminal.sees("Key (it is not shown")
            terminal.types("")
            assert terminal.end() == 3
        assert other.requests == ()
        with program.at_terminal(*arguments) as terminal:
            terminal.sees(f"Whoever runs {other.address} would get to know it.")
            terminal.types("y")
            terminal.sees("40  Cancelled")
            assert terminal.end() == 0
        assert other.cancelled_ids() == set(ids(FORTY))


def test_a_keychain_that_hangs_can_be_left(
    program: Program, desktop: PrivateDesktop, service: PracticeService, canary_key: str
) -> None:
    keep(program, service, canary_key)
    desktop.freeze_keyring()
    with program.at_terminal("cancel", "list.txt", "--service-url", service.address) as terminal:
        terminal.sees("Waiting for your keychain")
        terminal.presses_ctrl_c()
        assert terminal.end() == 130


@pytest.mark.usefixtures("desktop")
def test_a_run_with_a_kept_key_is_gone_on_with_by_that_key_alone(
    program: Program, service: PracticeService, canary_key: str
) -> None:
    keep(program, service, canary_key)
    service.add_jobs(draw_jobs(MANY))
    service.set_limiter(TokenBucket(rate=60.0, burst=10.0))
    arguments = ("--yes", "--service-url", service.address)
    with program.start(
        "cancel", save_list(program.folder, MANY, "many.txt"), *arguments, key=None
    ) as process:
        service.wait_for_requests(service.count_requests() + 30, DEADLINE)
        process.kill()
        process.wait(DEADLINE)
    sent = service.count_requests()
    refused = program.run("resume", *arguments, key="another-key")
    assert (refused.code, service.count_requests()) == (3, sent)
    assert "begun with another key: “Studio”" in refused.err
    service.set_limiter(None)
    assert program.run("resume", *arguments, key=None).code == 0
    assert service.cancelled_ids() == {*ids(FORTY), *ids(MANY)}


def test_a_keychain_that_never_answers_is_given_up(
    program: Program, desktop: PrivateDesktop, service: PracticeService, canary_key: str
) -> None:
    keep(program, service, canary_key)
    desktop.freeze_keyring()
    program.breaks("from app.terminal import keys\nkeys.PATIENCE, keys.WAIT_ALONE = 0.1, 0.3\n")
    done = program.run("cancel", "list.txt", "--yes", "--service-url", service.address, key=None)
    assert done.code == 3
    assert "Waiting for your keychain" in done.err
    assert "Your keychain stopped answering (GNOME Keyring)." in done.err
    assert "TOPAZ_API_KEY" in done.err
