"""The exit codes of the command line, and the way to leave with one."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What a script is told; the help text of `cancel` says the same."""

    DONE = 0
    """Every job is cancelled, was cancelled before, or had already finished."""
    SOME_ARE_NOT = 1
    BAD_INPUT = 2
    """Bad usage, or input that cannot be read; nothing was sent."""
    NO_KEY = 3
    """The key was refused, or there is none."""
    PROGRAM_ERROR = 4
    INTERRUPTED = 130
    """Interrupted, or answered with no."""


class Leave(Exception):
    """The work ends here with this exit code; the person was told why."""

    def __init__(self, code: ExitCode) -> None:
        super().__init__(code)
        self.code = code
