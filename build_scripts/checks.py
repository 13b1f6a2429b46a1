"""What `test.py` does: format, lint, types, rooms, then every test, each to its end whatever came before."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from build_scripts import environment, system
from build_scripts.trouble import EXIT_CODE, SetUpProblem, say

INTERRUPTED: Final = 130
FAILED: Final = 1

_ROOMS: Final = "from importlinter.cli import lint_imports_command; lint_imports_command()"


@dataclass(frozen=True)
class Check:
    """One thing that must be green. `arguments` follow the environment's Python."""

    name: str
    heading: str
    arguments: tuple[str, ...]


QUICK_CHECKS: Final = (
    Check("format", "ruff format --check", ("-m", "ruff", "format", "--check", ".")),
    Check("lint", "ruff check", ("-m", "ruff", "check", ".")),
    Check("types", "mypy", ("-m", "mypy")),
    Check("rooms", "lint-imports", ("-c", _ROOMS, "--no-logo")),
)
"""All but the tests. They are started through Python, which finds them wherever the folder was moved to."""


def quick_checks(platform: str) -> list[Check]:
    """The quick checks that are made on a system. Types are those of the libraries on Linux."""
    return [check for check in QUICK_CHECKS if check.name != "types" or platform == "linux"]


def main(arguments: Sequence[str]) -> int:
    """Set up what is missing, and check. Returns 0 only if everything is green."""
    try:
        if sys.platform == "linux":
            system.provide(system.for_pip() + system.EVERYTHING + system.TESTS, install=True)
        python = environment.ready("test")
        if arguments:
            say("Only pytest runs, with your arguments. Without any, everything that must be green runs.")
            return _pytest(python, arguments, closing=[])
        return _everything(python)
    except SetUpProblem as problem:
        say(str(problem))
        return EXIT_CODE
    except KeyboardInterrupt:
        say("Interrupted.")
        return INTERRUPTED


def _everything(python: Path) -> int:
    """Run each check to its end. pytest comes last, and repeats how the others ended above its last line."""
    closing = []
    for check in quick_checks(sys.platform):
        print(f"=== {check.name}: {check.heading}", flush=True)
        started = time.monotonic()
        done = subprocess.run([str(python), *check.arguments], cwd=environment.ROOT, check=False)
        result = "ok" if done.returncode == 0 else "FAILED"
        closing.append(f"{check.name}: {result}, {time.monotonic() - started:.1f} s")
        print(f"--- {closing[-1]}", flush=True)
    print("=== tests: pytest with all tests", flush=True)
    code = _pytest(python, [], closing)
    return FAILED if code or any("FAILED" in line for line in closing) else 0


def _pytest(python: Path, arguments: Sequence[str], closing: Sequence[str]) -> int:
    """Run pytest; its closing lines end our output."""
    # Files that the caller named are found from the caller's folder, everything else from the repository's.
    names_file = any(Path(argument.partition("::")[0]).exists() for argument in arguments)
    here = Path.cwd() if names_file else environment.ROOT
    done = subprocess.run(
        [str(python), "-P", "-m", "pytest", "-p", "build_scripts.closing", *arguments],
        cwd=here,
        env={**environment.for_child(), "JOB_CANCELLER_CHECKS": os.linesep.join(closing)},
        check=False,
    )
    return done.returncode
