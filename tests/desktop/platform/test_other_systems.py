"""The desktops of Windows and macOS, over what stands for their libraries; and a system with nothing."""

from __future__ import annotations

import ctypes
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.platform import macos
from app.desktop.platform.desktop import Desktop, Share, desktop_for
from app.desktop.platform.linux import LinuxDesktop
from app.desktop.platform.macos import MacDesktop
from app.desktop.platform.windows import WindowsDesktop, let_others_come_to_the_front, number_of_session
from tests.desktop.conftest import SOON
from tests.desktop.platform.fake_windows import CLASS_NOT_REGISTERED, E_NOTIMPL, Windows
from tests.desktop.platform.told import DONE, WHY, tell_all

SYSTEM_NEEDED, FREE = 0x80000001, 0x80000000


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Windows:
    made = Windows()
    monkeypatch.setattr(ctypes, "CDLL", made.library)
    return made


@pytest.fixture
def clicks() -> list[str]:
    return []


@pytest.fixture
def on_windows(window: QWidget, system: Windows, clicks: list[str]) -> Iterator[Desktop]:
    desktop = desktop_for(window, clicks.append, "win32")
    yield desktop
    desktop.close()


# Windows.


def test_the_button_on_the_taskbar_fills_up(window: QWidget, system: Windows, on_windows: Desktop) -> None:
    on_windows.show_progress(Share(78, 312))
    on_windows.show_progress(Share(78, 312, waits=True))
    on_windows.show_progress(None)
    on_windows.close()
    handle = int(window.winId())
    created, *rest = system.calls
    assert created == (
        "CoCreateInstance",
        "56fdf344-fd6d-11d0-958a-006097c9a090",
        "ea1afb91-9e28-4b86-90e9-9e9f8a5eefaf",
        None,
        1,
    )
    assert rest == [
        ("HrInit",),
        ("SetProgressValue", handle, 78, 312),
        ("SetProgressState", handle, 2),
        ("SetProgressValue", handle, 78, 312),
        ("SetProgressState", handle, 8),
        ("SetProgressState", handle, 0),
        ("SetProgressState", handle, 0),
        ("Release",),
    ]


def test_windows_stays_awake_until_it_may_sleep(system: Windows, on_windows: Desktop) -> None:
    on_windows.stay_awake(WHY)
    assert system.execution_state == [SYSTEM_NEEDED]
    on_windows.may_sleep()
    assert system.execution_state == [SYSTEM_NEEDED, FREE]
    on_windows.stay_awake(WHY)
    on_windows.close()
    assert system.execution_state[-1] == FREE


def test_a_second_start_lets_the_first_window_come_to_the_front(system: Windows) -> None:
    let_others_come_to_the_front()
    assert system.front == [0xFFFFFFFF]


def test_each_desktop_of_a_terminal_server_is_known_by_its_number(system: Windows) -> None:
    assert number_of_session() == 3
    del system.libraries["kernel32"]
    assert number_of_session() == 0


@pytest.mark.parametrize("trouble", ["no object", "no set-up", "no libraries", "no functions", "no"])
def test_what_windows_refuses_is_left_out(
    system: Windows, on_windows: Desktop, caplog: pytest.LogCaptureFixture, trouble: str
) -> None:
    match trouble:
        case "no object":
            system.refuse_object = CLASS_NOT_REGISTERED
        case "no set-up":
            system.refuse_set_up = E_NOTIMPL
        case "no libraries":
            system.libraries.clear()
        case "no functions":
            for library in system.libraries.values():
                vars(library).clear()
        case _:
            system.refuse_state = True
    tell_all(on_windows)
    let_others_come_to_the_front()
    on_windows.close()
    assert [record for record in caplog.records if record.levelno > logging.INFO] == []
    # An object that was made is given back.
    made = ("HrInit",) in system.calls
    assert (("Release",) in system.calls) is made


# Messages beside the clock.


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """A place beside the clock, and what is shown there."""
    messages: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _: None)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _, title, text, *__: messages.append((title, text))
    )
    return messages


def test_a_message_beside_the_clock_goes_when_it_was_seen(
    window: QWidget, on_windows: WindowsDesktop, shown: list[tuple[str, str]], clicks: list[str]
) -> None:
    on_windows.tell(DONE)
    on_windows.tell(DONE)
    assert shown == [(DONE.title, DONE.text)] * 2
    icon = on_windows._tray._icon
    assert icon is not None
    assert icon.toolTip() == "Job Canceller\nAll 312 jobs are cancelled"
    icon.messageClicked.emit()
    assert clicks == [""]
    on_windows.take_back_news()
    assert on_windows._tray._icon is None


# macOS.


@pytest.fixture
def caffeinate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that stays until it is ended; the file tells how it was started."""
    told = tmp_path / "told"
    program = tmp_path / "caffeinate"
    program.write_text(f'#!/bin/sh\necho "$$ $@" > {told}.new\nmv {told}.new {told}\nexec sleep 1000\n')
    program.chmod(0o700)
    monkeypatch.setattr(macos, "CAFFEINATE", str(program))
    return told


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize("how", ["may_sleep", "close"])
def test_a_mac_stays_awake_until_it_may_sleep(
    window: QWidget, caffeinate: Path, clicks: list[str], qtbot: QtBot, how: str
) -> None:
    desktop = desktop_for(window, clicks.append, "darwin")
    desktop.stay_awake(WHY)
    desktop.stay_awake(WHY)
    qtbot.waitUntil(caffeinate.exists, timeout=SOON)
    pid, *arguments = caffeinate.read_text().split()
    # It goes with this process, too, should this one crash.
    assert arguments == ["-i", "-w", str(os.getpid())]
    assert is_alive(int(pid))
    getattr(desktop, how)()
    assert not is_alive(int(pid))
    desktop.close()


def test_the_dock_counts_the_jobs_that_are_left(
    window: QWidget, clicks: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    badges: list[int] = []
    monkeypatch.setattr(QGuiApplication, "setBadgeNumber", lambda _, number: badges.append(number))
    desktop = desktop_for(window, clicks.append, "darwin")
    desktop.show_progress(Share(78, 312))
    desktop.show_progress(Share(312, 312))
    desktop.show_progress(Share(0, 5))
    desktop.show_progress(None)
    assert badges == [234, 0, 5, 0]


# Nothing.


@pytest.mark.parametrize("platform", ["darwin", "win32", "freebsd14", "emscripten"])
def test_nothing_is_missed_where_there_is_nothing(
    window: QWidget,
    clicks: list[str],
    platform: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(macos, "CAFFEINATE", "/nowhere/caffeinate")
    desktop = desktop_for(window, clicks.append, platform)
    tell_all(desktop)
    desktop.close()
    assert [record for record in caplog.records if record.levelno > logging.INFO] == []


def test_each_system_has_its_own_desktop(window: QWidget, clicks: list[str]) -> None:
    desktops = [desktop_for(window, clicks.append, name) for name in ("linux", "win32", "darwin", "aix")]
    assert list(map(type, desktops)) == [LinuxDesktop, WindowsDesktop, MacDesktop, Desktop]
    for desktop in desktops:
        desktop.close()
