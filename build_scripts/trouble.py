"""What can go wrong while the program is set up, in sentences for the person who started it."""

from __future__ import annotations

import errno
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Final

EXIT_CODE: Final = 4
"""The program could not be set up. The program itself uses the same number for its own errors."""

ROOM_NEEDED: Final = 900
"""Megabytes that an environment with the test dependencies takes, with what lies about while it is made."""


def say(line: str) -> None:
    """Tell the person what is going on. On standard error: standard output is the program's own."""
    print(line, file=sys.stderr, flush=True)


LOG: Final = "set-up.log"
"""All that pip said when it failed the last time, in the environment's folder."""


class SetUpProblem(Exception):
    """The program could not be set up. Its text is one sentence on what happened and one on what to do."""


def of_system(error: OSError, folder: Path) -> SetUpProblem:
    """The problem behind an error of the system that happened while something was written to `folder`."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(folder)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return not_writable(folder)
    return SetUpProblem(f"{folder} cannot be used: {error.strerror or error}.")


def disk_full(folder: Path) -> SetUpProblem:
    """The disk of `folder`, or that of temporary files, is full."""
    scratch = Path(tempfile.gettempdir())
    free = " and ".join(
        f"{shutil.disk_usage(at).free // 10**6} MB are free at {at}" for at in (folder, scratch)
    )
    return SetUpProblem(
        f"The disk is full: {free}, and some {ROOM_NEEDED} MB are needed. Make room, and start again."
    )


def not_writable(folder: Path) -> SetUpProblem:
    """Nothing may be written to `folder`, or a file in it is in use (Windows says the same to both)."""
    return SetUpProblem(
        f"{folder} cannot be written to: it is read-only, not yours, or in use. Close Job Canceller if it is "
        "running, or copy the program's folder to a place of your own, and start again."
    )


def not_ours(folder: Path) -> SetUpProblem:
    """There is an environment that somebody else made, and that must not be wiped."""
    return SetUpProblem(
        f"{folder} was not made by this command. Rename or remove that folder, and start again."
    )


def no_pip(python: str) -> SetUpProblem:
    """This Python has neither pip nor the means to make an environment with it."""
    return SetUpProblem(
        "This Python lacks pip and venv, which fetch what Job Canceller is made of. Install Python from "
        f"python.org/downloads, or try {python} -m ensurepip, and start again."
    )


_NETWORK: Final = re.compile(
    r"Failed to establish a new connection|NewConnectionError|NameResolutionError|ConnectTimeoutError"
    r"|ReadTimeoutError|Read timed out|Connection(?:Reset|Refused|Aborted)|RemoteDisconnected|IncompleteRead"
    r"|Connection broken|Connection aborted|Network is unreachable|Could not fetch URL"
    r"|Max retries exceeded",
)
_CERTIFICATE: Final = re.compile(r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError")
_PROXY: Final = re.compile(r"ProxyError|Tunnel connection failed|Proxy Authentication Required")
_DISK: Final = re.compile(r"No space left on device|not enough space on the disk|Disk quota exceeded")
_READ_ONLY: Final = re.compile(r"Read-only file system|Permission denied|Access is denied|\[WinError 32\]")
_HASHES: Final = re.compile(r"DO NOT MATCH THE HASHES|Hashes are required in --require-hashes mode")
_NO_WHEEL: Final = re.compile(r"No matching distribution found for (\S+)")


def of_pip(output: str, folder: Path, system: str) -> SetUpProblem:
    """The problem behind a failed installation into `folder`, from what pip printed.

    The order matters: pip ends a failed download with "No matching distribution", too, and a refused
    certificate with "Max retries exceeded".
    """
    if _DISK.search(output):
        return disk_full(folder)
    if _HASHES.search(output):
        return SetUpProblem(
            "A package that was fetched is not the one that was locked: its hash differs, so it was not "
            "installed. Start again; if it stays like that, tell whoever looks after the network here."
        )
    if _CERTIFICATE.search(output):
        return SetUpProblem(
            "The package index could not be trusted: its certificate is refused. If your company inspects "
            "connections, set PIP_CERT to the file with its authority, and start again."
        )
    if _PROXY.search(output):
        return SetUpProblem(
            "The proxy does not let this computer through to the package index. Check HTTPS_PROXY (address, "
            "user name, password), and start again."
        )
    if _NETWORK.search(output):
        return SetUpProblem(
            "The package index cannot be reached. Check the network connection (behind a proxy: the variable "
            "HTTPS_PROXY), and start again."
        )
    if _READ_ONLY.search(output):
        return not_writable(folder)
    missing = _NO_WHEEL.search(output)
    if missing:
        return SetUpProblem(
            f"The package index has no {missing[1]} ready for this system ({system}). Job Canceller runs on "
            "64-bit Windows, macOS 12 or newer, and Linux with glibc 2.28 or newer."
        )
    said = _last_words(output)
    return SetUpProblem(f"The packages could not be installed. pip said: {said} (all is in {folder / LOG})")


def of_venv(output: str, folder: Path) -> SetUpProblem:
    """The problem behind an environment that Python could not make, from what it printed."""
    if _DISK.search(output):
        return disk_full(folder)
    if _READ_ONLY.search(output):
        return not_writable(folder)
    return SetUpProblem(f"Python could not make an environment in {folder}. It said: {_last_words(output)}")


def _last_words(output: str) -> str:
    """The last line that names an error, or simply the last line."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if re.match(r"(?i)error\b", line)]
    return (errors or lines or ["nothing"])[-1]
