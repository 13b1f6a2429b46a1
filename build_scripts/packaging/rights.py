"""What only root may do: apt, and mounts that nobody else sees and that end with the command they are for."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from typing import Final

from build_scripts import system
from build_scripts.trouble import SetUpProblem

APT_PATIENCE: Final = 900.0
"""Seconds after which apt is taken for hung; a dead mirror it gives up by itself, after a few tries."""


def apt(*arguments: str, inside: Sequence[str] = ()) -> str:
    """Let apt do something without a question, on this system or `inside` another; what it said.

    Raises `SetUpProblem`, `subprocess.TimeoutExpired`.
    """
    command = [*inside, "apt-get", *system.PATIENT_APT, "--yes", *arguments]
    return run(as_root("env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8", *command), APT_PATIENCE)


def as_root(*command: str) -> list[str]:
    """The command as root runs it. Raises `SetUpProblem` where this person may not be root."""
    prefix = system.root_prefix()
    if prefix is None:
        raise SetUpProblem("This needs the rights of root: start it with sudo, or leave out --check.")
    return [*prefix, *command]


def mounted(script: str, *arguments: str) -> list[str]:
    """A command that mounts what `script` (sh, its arguments in `$1` and so on) says, for itself alone.

    The mounts are nobody else's, and are gone with the last process of the command even if that is killed.
    """
    alone = ("unshare", "--mount", "--propagation", "private")
    return as_root(*alone, "sh", "-euc", script, "sh", *arguments)


def run(command: Sequence[str] | str, patience: float) -> str:
    """Run a command to its end; what it said. A single text is a line as Windows takes it.

    Raises `SetUpProblem`, `subprocess.TimeoutExpired`.
    """
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=patience, check=False
    )
    if done.returncode != 0:
        line = command if isinstance(command, str) else " ".join(command)
        raise SetUpProblem(f"{line} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def may_mount() -> bool:
    """Whether root can make mounts of its own here; not so in some containers."""
    try:
        return subprocess.run(mounted("true"), capture_output=True, check=False).returncode == 0
    except (SetUpProblem, FileNotFoundError):
        return False


def is_root() -> bool:
    """Whether this process is root's."""
    return os.geteuid() == 0
