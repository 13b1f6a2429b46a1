"""What is built: its names, its version, the moment it counts as made at, and where things go."""

from __future__ import annotations

import os
import re
import subprocess
from functools import cache
from pathlib import Path
from typing import Final

from build_scripts.trouble import SetUpProblem

ROOT: Final = Path(__file__).resolve().parents[2]
BUILD: Final = ROOT / "build" / "package"
"""Everything that lies about while the program is packed."""
DIST: Final = ROOT / "dist"
"""What is handed out, and nothing else."""
RESOURCES: Final = ROOT / "resources" / "packaging"

NAME: Final = "job-canceller"
TITLE: Final = "Job Canceller"
SUMMARY: Final = "Stops image jobs at the Topaz Labs Image API before they cost credits"

# Systems want a publisher with a domain and an address. The product has neither: `.invalid` belongs to nobody
# and never will (RFC 2606), so nothing of somebody else's is claimed. Whoever publishes it puts their own
# here, before the first release: systems remember these names.
PUBLISHER: Final = "The Job Canceller authors"
APPLICATION_ID: Final = "invalid.jobcanceller.JobCanceller"
"""For AppStream and for the bundle of macOS."""
MAINTAINER: Final = f"{PUBLISHER} <nobody@jobcanceller.invalid>"
"""For Debian, which wants an address."""


def version() -> str:
    """The version of the program, read without importing it."""
    text = (ROOT / "app" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__(?:: \w+)? = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise SetUpProblem("app/__init__.py names no version.")
    return found[1]


@cache
def made_at() -> int:
    """The moment that all files count as made at, in Unix seconds: `SOURCE_DATE_EPOCH`, or the last commit.

    Raises `SetUpProblem` where neither tells.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    said = _git("log", "-1", "--format=%ct")
    if not said.isdigit():
        raise SetUpProblem(
            "This folder is no git repository, so the time of the build is unknown. Set SOURCE_DATE_EPOCH."
        )
    return int(said)


def changed_files() -> list[str]:
    """The files that are not as they were committed; none outside of a git repository."""
    return _git("status", "--porcelain", "--untracked-files=normal").splitlines()


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(
            ["git", "-c", "safe.directory=*", *arguments],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError:
        return ""
    return done.stdout.rstrip("\n") if done.returncode == 0 else ""
