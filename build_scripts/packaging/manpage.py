"""The manual page, made of what the program's own `--help` says, so that it is never out of date."""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from build_scripts.packaging.identity import NAME, ROOT, SUMMARY, TITLE, made_at, version
from build_scripts.start import COMMANDS

_COLUMNS: Final = "76"
_FILES: Final = """\
.TP
.I ~/.config/job-canceller/settings.json
The settings, readable by their owner alone. No key is in it: keys are in the keychain.
.TP
.I ~/.local/share/job-canceller/runs/
The journals of past runs, from which a run that was cut off goes on.
.TP
.I ~/.local/state/job-canceller/log/
The log, and a file for crashes.
.TP
.I /etc/job-canceller/policy.json
Settings that the administrator has made for everyone. They win over those of a person.
"""
_ENVIRONMENT: Final = """\
.TP
.B TOPAZ_API_KEY
The key to work with. It is taken out of the environment before anything else happens.
.TP
.BR HTTPS_PROXY ", " ALL_PROXY ", " NO_PROXY
The proxy for the way to the service, and the hosts that are reached without one.
.TP
.BR SSL_CERT_FILE ", " SSL_CERT_DIR
Authorities that are trusted in the place of the system's.
"""


def manual_page(python: Path) -> str:
    """The page as troff. `python` is that of an environment in which the program runs."""
    day = datetime.fromtimestamp(made_at(), UTC).strftime("%Y-%m-%d")
    parts = [
        f'.TH {NAME.upper()} 1 "{day}" "{TITLE} {version()}" "User Commands"',
        ".SH NAME",
        _text(f"{NAME} - {SUMMARY[0].lower()}{SUMMARY[1:]}"),
        ".SH DESCRIPTION",
        *_verbatim(_help(python)),
    ]
    for command in COMMANDS:
        parts += [f".SH THE COMMAND {command.upper()}", *_verbatim(_help(python, command))]
    parts += [".SH FILES", _FILES.rstrip(), ".SH ENVIRONMENT", _ENVIRONMENT.rstrip()]
    return "\n".join(parts).replace("-", r"\-") + "\n"


def _help(python: Path, *command: str) -> str:
    done = subprocess.run(
        [str(python), "-P", "-m", "app", *command, "--help"],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHONUTF8": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
            "COLUMNS": _COLUMNS,
        },
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


def _verbatim(text: str) -> list[str]:
    return [".nf", *(_text(line) for line in text.splitlines()), ".fi"]


def _text(line: str) -> str:
    """A line that troff takes as it is."""
    line = line.replace("\\", r"\e")
    return rf"\&{line}" if line[:1] in (".", "'") else line
