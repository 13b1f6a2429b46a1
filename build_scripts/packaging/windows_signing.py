"""Windows: signs programs with whatever certificate there is, and says so where there is none.

Most certificates lie on a token or with a service, and cannot be handed over as a file. So there are three
ways, and the first that is given is taken: a command of one's own, a certificate in the store of Windows
(where the software of a token puts it), or a file. All come through environment variables.
"""

from __future__ import annotations

import base64
import binascii
import os
import shlex
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from build_scripts.packaging import signing_secrets
from build_scripts.packaging.identity import TITLE
from build_scripts.trouble import SetUpProblem, say

COMMAND_VARIABLE: Final = "WINDOWS_SIGNING_COMMAND"
"""A command that signs the file whose path is put behind it: for Azure Trusted Signing, say, `signtool sign
/fd sha256 /tr http://timestamp.acs.microsoft.com /td sha256 /dlib … /dmdf …`."""
THUMBPRINT_VARIABLE: Final = "WINDOWS_SIGNING_THUMBPRINT"
"""The SHA-1 of a certificate in the person's store: `certutil -user -store My` shows it as "Cert Hash"."""
FILE_VARIABLES: Final = ("WINDOWS_SIGNING_CERTIFICATE", "WINDOWS_SIGNING_PASSWORD")
"""A certificate with its key (PFX in base64), and the password of that."""
TIMESTAMP_VARIABLE: Final = "WINDOWS_SIGNING_TIMESTAMP_SERVER"
"""The address of a server for timestamps (RFC 3161), in the place of `TIMESTAMP_SERVER`."""
TIMESTAMP_SERVER: Final = "http://timestamp.digicert.com"
"""Without a timestamp a signature ends with its certificate."""

_TRIES: Final = 3
"""A server for timestamps does not always answer."""
_PATIENCE: Final = 600.0
"""Seconds after which one call is taken for hung: waiting for the PIN of a token, say."""

_SECURITY_DIRECTORY: Final = 4
_DIRECTORIES_AT: Final = {0x10B: 96, 0x20B: 112}
"""Where a program's optional header has its directories: of 32 and of 64 bits."""


@dataclass(frozen=True, slots=True)
class Signer:
    """How a file is signed. `line` is a command, and `secret` what must not be told of it."""

    line: str | list[str]
    secret: str = ""

    def command_for(self, file: Path) -> str | list[str]:
        """The command with the file behind it, in the form that this system starts."""
        if not isinstance(self.line, str):
            return [*self.line, str(file)]
        return f'{self.line} "{file}"' if os.name == "nt" else [*shlex.split(self.line), str(file)]


def is_wanted(given: Mapping[str, str] | None = None) -> bool:
    """Whether there is something to sign with."""
    environ = signing_secrets.known() if given is None else given
    return any(environ.get(name) for name in (COMMAND_VARIABLE, THUMBPRINT_VARIABLE, FILE_VARIABLES[0]))


def sign(files: Sequence[Path], given: Mapping[str, str] | None = None) -> None:
    """Sign executables where there is something to sign with, and say so where not. Raises `SetUpProblem`."""
    environ = signing_secrets.known() if given is None else given
    names = ", ".join(file.name for file in files)
    if not is_wanted(environ):
        say(
            f"NOT SIGNED: {names}. None of {COMMAND_VARIABLE}, {THUMBPRINT_VARIABLE} and "
            f"{FILE_VARIABLES[0]} is given, and Windows will warn of them."
        )
        return
    with _signer(environ) as signer:
        for file in files:
            _sign(file, signer)
    say(f"Signed: {names}.")


def is_signed(file: Path) -> bool:
    """Whether a program has a signature at all (Microsoft's "PE Format", "Certificate Table")."""
    content = file.read_bytes()
    try:
        (header,) = struct.unpack_from("<I", content, 0x3C)
        (kind,) = struct.unpack_from("<H", content, header + 24)
        at = header + 24 + _DIRECTORIES_AT[kind] + 8 * _SECURITY_DIRECTORY
        place, size = struct.unpack_from("<II", content, at)
    except (struct.error, KeyError) as error:
        raise SetUpProblem(f"{file.name} is no program for Windows.") from error
    return bool(place) and bool(size)


@contextmanager
def _signer(environ: Mapping[str, str]) -> Iterator[Signer]:
    own, thumbprint = environ.get(COMMAND_VARIABLE, ""), environ.get(THUMBPRINT_VARIABLE, "")
    if own:
        yield Signer(own)
        return
    server = environ.get(TIMESTAMP_VARIABLE) or TIMESTAMP_SERVER
    options = ["/fd", "sha256", "/tr", server, "/td", "sha256", "/d", TITLE]
    if thumbprint:
        yield Signer([_signtool(), "sign", "/sha1", "".join(thumbprint.split()), *options])
        return
    certificate, password = (environ.get(name, "") for name in FILE_VARIABLES)
    with tempfile.TemporaryDirectory(prefix="signing-") as folder:
        pfx = Path(folder, "certificate.pfx")
        try:
            pfx.write_bytes(base64.b64decode(certificate, validate=False))
        except binascii.Error as error:
            raise SetUpProblem(f"{FILE_VARIABLES[0]} is no base64.") from error
        yield Signer([_signtool(), "sign", "/f", str(pfx), "/p", password, *options], password)


def _sign(file: Path, signer: Signer) -> None:
    said = ""
    for _ in range(_TRIES):
        done = subprocess.run(
            signer.command_for(file), capture_output=True, text=True, timeout=_PATIENCE, check=False
        )
        said = (done.stdout + done.stderr).strip()
        if done.returncode == 0:
            break
    else:
        shown = said.replace(signer.secret, "…") if signer.secret else said
        raise SetUpProblem(f"{file.name} could not be signed: {shown}")
    if not is_signed(file):
        raise SetUpProblem(
            f"{file.name} has no signature, although the command that signs says it went well."
        )


def _signtool() -> str:
    """Where signtool is; the Windows SDK has a folder for each of its versions, where no command is found."""
    found = shutil.which("signtool")
    if found is None:
        kits = Path(os.environ.get("PROGRAMFILES(X86)", ""), "Windows Kits", "10", "bin")
        found = max((str(path) for path in kits.glob("10.*/x64/signtool.exe")), default=None)
    if found is None:
        raise SetUpProblem("signtool is missing, which signs programs. It comes with the Windows SDK.")
    return found


if __name__ == "__main__":
    # Started by the compiler of the installer for the uninstaller that it has just made.
    try:
        sign([Path(sys.argv[1])])
    except SetUpProblem as problem:
        say(str(problem))
        sys.exit(1)
