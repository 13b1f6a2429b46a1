"""The frozen program at work: started as it will be, and listened to. What it says unasked is an error."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from build_scripts.trouble import SetUpProblem, say

LIMIT: Final = 180.0
"""Seconds after which the self-test is taken for hung; it takes some ten."""
EXPECTED_ON_STDERR: Final[tuple[str, ...]] = (
    "This plugin does not support",
    "+[IMKClient subclass]: chose ",
    "+[IMKInputSession subclass]: chose ",
)
"""What Qt's platform without a screen says where a window manager would be needed; and what macOS 15 says in
every program in which something can be typed (https://github.com/python/cpython/issues/127352)."""

_DISPLAYS: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XAUTHORITY")
_OF_A_PERSON: Final = (
    *("DBUS_SESSION_BUS_ADDRESS", "SSH_AUTH_SOCK", "TOPAZ_API_KEY", "SSL_CERT_FILE", "SSL_CERT_DIR"),
    *(
        "http_proxy",
        "https_proxy",
        "all_proxy",
        "no_proxy",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
    ),
    *("PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH"),
)


def environment(home: Path, **variables: str) -> dict[str, str]:
    """The environment of a person who has just got a new computer: no display, no keychain, no settings."""
    inherited = {
        name: value
        for name, value in os.environ.items()
        if name not in (*_DISPLAYS, *_OF_A_PERSON) and not name.startswith(("XDG_", "PYTHON", "QT_"))
    }
    return {**inherited, "HOME": str(home), "LANG": "C.UTF-8", **variables}


def self_test(command: Sequence[str], **variables: str) -> dict[str, object]:
    """Run the self-test of a packed program; what it found. Raises `SetUpProblem` if anything is amiss."""
    with tempfile.TemporaryDirectory(prefix="self-test-") as folder:
        home = Path(folder)
        report = home / "self-test.json"
        done = run([*command, "self-test", "--report", str(report)], environment(home, **variables))
        found: dict[str, object] = json.loads(report.read_text(encoding="utf-8")) if report.is_file() else {}
    listed = found.get("checks")
    checks = listed if isinstance(listed, list) else []
    failed = [one for one in checks if not one["passed"]]
    if done.returncode != 0 or failed or not found.get("passed"):
        raise SetUpProblem(f"The self-test failed with exit code {done.returncode}: {failed or found}")
    must_be_silent(done.stderr, "the self-test")
    if not found.get("frozen"):
        raise SetUpProblem("The self-test ran in a program that is not packed.")
    say(f"  self-test passed: {len(checks)} checks on {found['qt_platform']}")
    return found


def run(
    command: Sequence[str], variables: Mapping[str, str], given: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run the packed program to its end."""
    try:
        return subprocess.run(
            command,
            env=dict(variables),
            input=given,
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        raise SetUpProblem(f"{' '.join(command)} had not ended after {LIMIT:.0f} s.") from late


def must_be_silent(stderr: str, who: str) -> None:
    """Raise `SetUpProblem` at any line on standard error that nobody expects."""
    unexpected = [
        line
        for line in stderr.splitlines()
        if line.strip() and not any(one in line for one in EXPECTED_ON_STDERR)
    ]
    if unexpected:
        raise SetUpProblem(f"Unexpected lines on standard error of {who}:\n" + "\n".join(unexpected))
