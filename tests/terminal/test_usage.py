"""What was typed is understood as it was meant, or refused with a sentence before anything else happens."""

from __future__ import annotations

import os

import pytest

from app import __version__
from app.__main__ import KEY_VARIABLE, has_display, main, take_key
from app.keys.api_key import ApiKey
from app.problem import Problem
from app.terminal.arguments import BadUsage, CancelOrder, ResumeOrder, WindowOrder, read_arguments


@pytest.mark.parametrize(
    "typed",
    [
        "cancel --practice --yes list.csv --id A B",
        "--practice cancel list.csv --yes --id A B",
        "--yes --id A B --practice cancel list.csv",
        "cancel --id A --yes list.csv --id=B --practice",
    ],
)
def test_options_may_stand_wherever_people_type_them(typed: str) -> None:
    order = read_arguments(typed.split())
    assert isinstance(order, CancelOrder)
    assert (order.where.practice, order.yes, order.files, order.ids) == (
        True,
        True,
        ("list.csv",),
        ("A", "B"),
    )


def test_a_value_that_is_spelled_like_a_command_is_no_command() -> None:
    order = read_arguments(["--report", "resume", "cancel", "x.csv"])
    assert isinstance(order, CancelOrder)
    assert (str(order.report), order.files) == ("resume", ("x.csv",))


def test_files_without_a_command_are_for_the_window() -> None:
    order = read_arguments(["a.csv", "./cancel", "--service-url", "https://example.com"])
    assert isinstance(order, WindowOrder)
    assert order.files == ("a.csv", "./cancel")
    assert order.where.service_url == "https://example.com"


def test_files_behind_two_hyphens_may_have_any_name() -> None:
    order = read_arguments(["cancel", "--yes", "--", "--help", "-"])
    assert isinstance(order, CancelOrder)
    assert order.files == ("--help", "-")


def test_resume_takes_no_list() -> None:
    assert isinstance(read_arguments(["resume", "--yes"]), ResumeOrder)
    for typed in (["resume", "list.csv"], ["resume", "--", "list.csv"]):
        with pytest.raises(BadUsage):
            read_arguments(typed)


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("cancel", "cancel --help"),
        ("cancel x.txt --practice --service-url https://example.com", "cannot be used together"),
        ("cancel x.txt --max-in-flight many", "whole number"),
        ("cancel x.txt --max-in-flight 0", "whole number"),
        ("cancel x.txt --patience -3", "number of minutes"),
        ("cancel x.txt --patience nan", "number of minutes"),
        ("cancel x.txt --yess", "--yess"),
        ("cancel x.txt --report", "--report"),
        ("x.txt cancel", "before the files"),
        ("canel x.txt --practice", "Is it job-canceller cancel?"),
        ("selftest", "Is it job-canceller self-test?"),
        ("--yes", "job-canceller cancel"),
        ("x.txt --column ID", "job-canceller cancel"),
    ],
)
def test_what_makes_no_sense_is_refused(capsys: pytest.CaptureFixture[str], typed: str, hint: str) -> None:
    assert main(typed.split()) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert hint in shown.err
    assert "--help" in shown.err


def test_a_key_in_the_arguments_is_refused_and_not_repeated(
    capsys: pytest.CaptureFixture[str], canary_key: str
) -> None:
    for typed in (["--api-key", canary_key], [f"--api-key={canary_key}"], [f"--token={canary_key}"]):
        assert main(["cancel", "x.txt", *typed]) == 2
        shown = capsys.readouterr().err
        assert KEY_VARIABLE in shown
        assert canary_key not in shown


def test_the_key_leaves_the_environment_before_anything_else(
    monkeypatch: pytest.MonkeyPatch, canary_key: str
) -> None:
    monkeypatch.setenv(KEY_VARIABLE, canary_key)
    assert main(["--version"]) == 0
    assert KEY_VARIABLE not in os.environ
    monkeypatch.setenv(KEY_VARIABLE, f" {canary_key}\n")
    assert take_key() == ApiKey(canary_key)
    assert KEY_VARIABLE not in os.environ
    monkeypatch.setenv(KEY_VARIABLE, "two words")
    assert isinstance(take_key(), Problem)
    monkeypatch.setenv(KEY_VARIABLE, "  ")
    assert take_key() is None


def test_without_a_display_the_way_through_the_terminal_is_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 2
    shown = capsys.readouterr().err
    assert "no display" in shown
    assert "job-canceller cancel FILE" in shown


def test_a_display_is_recognised() -> None:
    assert has_display({"DISPLAY": ":0"}, "linux")
    assert has_display({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert has_display({"QT_QPA_PLATFORM": "offscreen:size=800x600"}, "linux")
    assert not has_display({"QT_QPA_PLATFORM": "xcb"}, "linux")
    assert has_display({}, "win32")


def test_help_and_version_are_shown_without_anything_else(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"Job Canceller {__version__}\n"
    for typed in (["--help"], ["cancel", "--help"], ["-h", "resume"]):
        assert main(typed) == 0
        shown = capsys.readouterr()
        assert shown.err == ""
        assert "Examples:" in shown.out
