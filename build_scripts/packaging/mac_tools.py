"""macOS: calls of Apple's tools; some of them fail now and then, and go well a moment later."""

from __future__ import annotations

import subprocess
import time
from typing import Final

from build_scripts.trouble import SetUpProblem, say

TRIES: Final = 6
PAUSE: Final = 10.0
"""Seconds between two tries. `hdiutil` says "Resource busy" as long as a scan of what is new goes on, and
`stapler` finds no ticket until Apple has handed it to all of its servers."""


def run(*command: str, secrets: tuple[str, ...] = ()) -> str:
    """Carry out a command; what it said on standard output. Raises `SetUpProblem`, which tells no secret."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        said = (done.stdout + done.stderr).strip()
        for secret in filter(None, secrets):
            said = said.replace(secret, "…")
        raise SetUpProblem(f"{' '.join(command[:2])} failed: {said}")
    return done.stdout


def patiently(*command: str, pause: float = PAUSE) -> str:
    """Carry out a command, again if it fails. Raises `SetUpProblem` with what it said the last time."""
    for left in reversed(range(TRIES)):
        try:
            return run(*command)
        except SetUpProblem as problem:
            if left == 0:
                raise
            say(f"  {problem}; trying again …")
            time.sleep(pause)
    raise AssertionError  # the last try ends in one way or the other
