"""The system is asked about its proxies by a process of the program's own, which may fail in any way."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest

from app.__main__ import main
from app.keys.secret import Password
from app.system import system_proxies as room
from app.system.system_proxies import (
    OPTION,
    ProxyKind,
    SystemProxy,
    ask_in_a_process,
    has_settings_for_proxies,
    system_proxies,
    tell_system_proxies,
)

SERVICE = "https://api.topazlabs.com"
LONG = 60.0


def test_the_program_itself_asks_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Linux Qt answers from the environment, so that everything in between can be seen."""
    monkeypatch.setenv("https_proxy", "http://ann:s%C3%A9cret@proxy.example:3128")
    assert ask_in_a_process(SERVICE, LONG) == (
        SystemProxy(ProxyKind.HTTP, "proxy.example", 3128, "ann", Password("sécret")),
    )
    monkeypatch.setenv("https_proxy", "socks5://socks.example:1080")
    assert ask_in_a_process(SERVICE, LONG) == (SystemProxy(ProxyKind.OTHER, "socks.example", 1080),)
    monkeypatch.setenv("no_proxy", "api.topazlabs.com")
    assert [one.kind for one in ask_in_a_process(SERVICE, LONG)] == [ProxyKind.NONE]


def test_the_question_is_answered_before_anything_else_of_the_program(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main([OPTION, SERVICE]) == 0
    shown = capfd.readouterr()
    assert [one[0] for one in json.loads(shown.out)] == ["none"]
    assert shown.err == ""
    assert tell_system_proxies([]) == 2


def test_windows_and_macos_are_asked_and_linux_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [has_settings_for_proxies(system) for system in ("win32", "darwin", "linux")] == [
        True,
        True,
        False,
    ]
    monkeypatch.setattr(room, "_this_program", lambda: ("nothing-of-this-name",))
    assert system_proxies(SERVICE) == ()


@pytest.mark.parametrize(
    "does",
    [
        "exit 3",
        "echo nonsense",
        "echo '[[1]]'",
        "echo '{}' && exit 1",
        'echo \'[["http", "host", 1, "", 7], 5]\'',
        'echo \'[["carrier pigeon", "host", 1, "", ""]]\'',
        "exec sleep 1000",
    ],
)
def test_whatever_becomes_of_the_process_the_way_is_then_direct(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, does: str
) -> None:
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\n{does}\n")
    program.chmod(stat.S_IRWXU)
    monkeypatch.setattr(room, "_this_program", lambda: (str(program),))
    assert ask_in_a_process(SERVICE, 0.3 if "sleep" in does else LONG) == ()
    assert "did not say which proxy" in caplog.text


def test_a_program_that_cannot_be_started_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_this_program", lambda: ("nothing-of-this-name",))
    assert ask_in_a_process(SERVICE, LONG) == ()
