"""What the self-test found, and how it is written down: JSON with one line for each check."""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from app import __version__


class CheckFailed(Exception):
    """A check found something wrong; the message says what."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one check ended. `detail` says what was seen; `seconds` is how long it took."""

    check: str
    passed: bool
    seconds: float
    detail: str


def as_json(outcomes: Sequence[Outcome], qt_version: str, qt_platform: str) -> str:
    """The report as JSON: what was tested on the first lines, then each check on a line of its own."""
    head = {
        "program": "Job Canceller",
        "version": __version__,
        "passed": all(outcome.passed for outcome in outcomes),
        "frozen": bool(getattr(sys, "frozen", False)),
        "system": platform.platform(),
        "python": platform.python_version(),
        "qt": qt_version,
        "qt_platform": qt_platform,
    }
    lines = [f" {json.dumps(name)}: {json.dumps(value)}," for name, value in head.items()]
    checks = [f"  {json.dumps(asdict(outcome), ensure_ascii=False)}" for outcome in outcomes]
    return "\n".join(["{", *lines, ' "checks": [', ",\n".join(checks), " ]", "}", ""])
