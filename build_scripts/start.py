"""What `run.py` does: look after the system and the environment, then become the program."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Final

from build_scripts import environment, system
from build_scripts.trouble import EXIT_CODE, SetUpProblem, say

INSTALL_SYSTEM: Final = "--install-system"
"""Our own flag, which the program never sees: install what the system lacks, with apt."""

SELF_TEST: Final = "self-test"
COMMANDS: Final = ("cancel", "resume", "jobs", SELF_TEST)
"""The program's commands, which work without a screen. A test compares them with the program's own."""

INTERRUPTED: Final = 130


def start(arguments: Sequence[str]) -> int:
    """Set up what is missing, and start the program with `arguments`. Returns its exit code, or our own."""
    try:
        install = INSTALL_SYSTEM in arguments
        arguments = [argument for argument in arguments if argument != INSTALL_SYSTEM]
        if sys.platform == "linux":
            system.provide(_needs(arguments, everything=install), install=install)
        python = environment.ready("run")
    except SetUpProblem as problem:
        say(str(problem))
        return EXIT_CODE
    except KeyboardInterrupt:
        say("Interrupted. Start again to go on where this ended.")
        return INTERRUPTED
    # -P: a folder named app in the caller's folder must not be taken for the program.
    command = [str(python), "-P", "-m", "app", *arguments]
    if os.name == "nt":
        return start_and_wait(command, environment.for_child())
    # We become the program: its exit code, its signals and its terminal are its own.
    return os.execve(python, command, environment.for_child())  # noqa: S606


def start_and_wait(command: Sequence[str], child_environment: Mapping[str, str]) -> int:
    """Run `command` and hand back its exit code. Ctrl+C is for the child, which shares our console."""
    with subprocess.Popen(command, env=child_environment) as child:
        while True:
            try:
                return child.wait()
            except KeyboardInterrupt:
                continue


def _needs(arguments: Sequence[str], *, everything: bool) -> tuple[system.Need, ...]:
    """What this start needs from the system: the command line must not ask for the window's libraries."""
    for_set_up = () if environment.holds("run") else system.for_pip()
    if everything:
        return for_set_up + system.EVERYTHING
    if SELF_TEST in arguments:
        return for_set_up + tuple({*system.CORE, *system.WINDOW, *system.for_window(os.environ)})
    return for_set_up + (system.for_window(os.environ) if wants_window(arguments) else system.CORE)


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether the program will open its window: unless a command is named, or only a text is asked for."""
    return not any(argument in (*COMMANDS, "-h", "--help", "--version") for argument in arguments)
