"""What a desktop of Linux is told, over a real bus: progress, messages, and that the computer stays awake."""

from __future__ import annotations

import logging
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from queue import Queue

import pytest

from app.desktop.platform import linux_buses
from app.desktop.platform.desktop import News, Share
from app.desktop.platform.linux import LinuxDesktop
from tests.desktop.platform.conftest import Opening
from tests.desktop.platform.recording_desktop import (
    EVERYTHING,
    LOGIN,
    NOTIFICATIONS,
    PATIENCE,
    SCREEN_SAVER,
    RecordingDesktop,
    Shown,
)
from tests.desktop.platform.told import DONE, WHY, tell_all
from tests.keys.private_desktop import PrivateDesktop

ROOT = Path(__file__).resolve().parents[3]
WAITING = News("Job Canceller", "The run waits for another key", "12 of 312 jobs done", "Show the window")

CRASHES = f"""
import sys, threading
from app.desktop.platform.linux import LinuxDesktop
LinuxDesktop(print).stay_awake({WHY!r})
threading.Event().wait()
"""


@pytest.fixture
def clicks() -> Queue[str]:
    return Queue()


@pytest.fixture
def desktop(clicks: Queue[str]) -> Iterator[LinuxDesktop]:
    opened = LinuxDesktop(clicks.put)
    yield opened
    opened.close()
    for thread in threading.enumerate():
        if thread.name == "desktop":
            thread.join(PATIENCE)
            assert not thread.is_alive()


def last_progress(services: RecordingDesktop) -> dict[str, object]:
    return services.progress[-1][1] if services.progress else {}


def test_docks_are_told_how_far_a_run_is(services: Opening, desktop: LinuxDesktop) -> None:
    dock = services()
    desktop.show_progress(Share(78, 312))
    dock.until(lambda seen: last_progress(seen).get("progress") == 0.25)
    assert dock.progress[0][0] == "application://job-canceller.desktop"
    assert last_progress(dock)["progress-visible"] is True
    assert last_progress(dock)["urgent"] is False
    desktop.show_progress(Share(78, 312, waits=True))
    dock.until(lambda seen: last_progress(seen).get("urgent") is True)
    desktop.show_progress(None)
    dock.until(lambda seen: last_progress(seen).get("progress-visible") is False)


def test_a_message_takes_the_place_of_the_last_one_and_can_be_taken_back(
    services: Opening, desktop: LinuxDesktop
) -> None:
    shown = services()
    desktop.tell(WAITING)
    shown.until(lambda seen: len(seen.messages) == 1)
    desktop.tell(DONE)
    shown.until(lambda seen: len(seen.messages) == 2)
    first, second = shown.messages
    assert first == Shown(1, 0, WAITING.sender, WAITING.title, WAITING.text, ("default", "Show the window"))
    assert (second.replaces, second.title, second.text) == (1, DONE.title, DONE.text)
    desktop.take_back_news()
    shown.until(lambda seen: seen.taken_back == [1])
    # There is nothing any more that a new one could replace.
    desktop.tell(DONE)
    shown.until(lambda seen: len(seen.messages) == 3)
    assert shown.messages[-1].replaces == 0


@pytest.mark.parametrize("token", ["", "t-42"])
def test_a_click_on_the_message_is_heard(
    services: Opening, desktop: LinuxDesktop, clicks: Queue[str], token: str
) -> None:
    shown = services()
    desktop.tell(DONE)
    shown.until(lambda seen: len(seen.messages) == 1)
    # Somebody else's message is none of our business.
    shown.click(Shown(99, 0, "Mail", "", "", ()), "t-99")
    shown.click(shown.messages[0], token)
    assert clicks.get(timeout=PATIENCE) == token
    # What was clicked on has gone: the next message replaces none.
    desktop.tell(DONE)
    shown.until(lambda seen: len(seen.messages) == 2)
    assert shown.messages[-1].replaces == 0
    assert clicks.empty()


def test_the_computer_stays_awake_until_it_may_sleep(services: Opening, desktop: LinuxDesktop) -> None:
    login = services()
    desktop.stay_awake(WHY)
    desktop.stay_awake(WHY)
    login.until(lambda seen: len(seen.locks) == 1)
    (lock,) = login.locks
    assert (lock.what, lock.why, lock.mode) == ("sleep:idle", WHY, "block")
    assert lock.is_held
    desktop.may_sleep()
    login.until_released(lock)
    desktop.stay_awake(WHY)
    login.until(lambda seen: len(seen.locks) == 2)
    desktop.close()
    login.until_released(login.locks[1])


def test_the_computer_may_sleep_after_a_crash(services: Opening) -> None:
    login = services()
    with subprocess.Popen([sys.executable, "-c", CRASHES], cwd=ROOT) as program:
        try:
            login.until(lambda seen: len(seen.locks) == 1)
            assert login.locks[0].is_held
        finally:
            program.send_signal(signal.SIGKILL)
    login.until_released(login.locks[0])


def test_who_is_logged_in_from_afar_holds_off_what_may_be_held_off(
    services: Opening, desktop: LinuxDesktop
) -> None:
    login = services(refused="sleep")
    desktop.stay_awake(WHY)
    login.until(lambda seen: len(seen.locks) == 1)
    assert login.locks[0].what == "idle"


@pytest.mark.parametrize("refused", ["idle", ""])
def test_without_logind_the_screen_saver_is_asked(
    services: Opening, desktop: LinuxDesktop, refused: str
) -> None:
    names = EVERYTHING if refused else (NOTIFICATIONS, SCREEN_SAVER)
    saver = services(*names, refused=refused)
    desktop.stay_awake(WHY)
    saver.until(lambda seen: list(seen.cookies.values()) == [WHY])
    desktop.may_sleep()
    saver.until(lambda seen: not seen.cookies)
    assert saver.locks == []


@pytest.mark.usefixtures("bus")
def test_nothing_is_missed_where_nobody_is_on_the_bus(
    desktop: LinuxDesktop, caplog: pytest.LogCaptureFixture
) -> None:
    tell_all(desktop)
    desktop.close()
    assert [record for record in caplog.records if record.levelno > logging.INFO] == []


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus", "tcp:host=127.0.0.1", "nonsense"])
def test_nothing_is_missed_without_a_bus(
    desktop: LinuxDesktop,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    address: str,
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address or "unix:path=/nowhere/bus")
    tell_all(desktop)
    desktop.close()
    assert [record for record in caplog.records if record.levelno > logging.INFO] == []


def test_services_that_say_nothing_hold_nobody_up(
    services: Opening, desktop: LinuxDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linux_buses, "PATIENCE", 0.2)
    hung = services(silent=EVERYTHING)
    for _ in range(10):
        tell_all(desktop)
    desktop.stay_awake(WHY)
    hung.until(lambda seen: bool(seen.asked))
    for _ in range(1_000):
        desktop.show_progress(Share(1, 2))
    desktop.close()


def test_a_bus_that_was_started_anew_is_found(
    desktop: LinuxDesktop, bus: PrivateDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = RecordingDesktop(bus.address, NOTIFICATIONS)
    desktop.tell(WAITING)
    before.until(lambda seen: len(seen.messages) == 1)
    with tempfile.TemporaryDirectory(prefix="jc-") as folder, closing(PrivateDesktop(Path(folder))) as anew:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", anew.address)
        with closing(RecordingDesktop(anew.address, NOTIFICATIONS)) as after:
            bus.close()
            before.close()
            while not after.messages:
                desktop.tell(DONE)
                after.wait(0.05)
            assert after.messages[0].replaces == 0


def test_the_bus_in_the_usual_place_is_found(
    bus: PrivateDesktop, services: Opening, desktop: LinuxDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = services(NOTIFICATIONS, LOGIN)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(Path(bus.address.removeprefix("unix:path=")).parent))
    desktop.tell(DONE)
    shown.until(lambda seen: len(seen.messages) == 1)
