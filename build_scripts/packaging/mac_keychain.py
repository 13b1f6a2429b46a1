"""macOS: a keychain of its own for the time of signing, with the certificate that a secret holds.

A machine that builds releases has an empty keychain. The certificate goes into one that is made for it, which
`codesign` may use without a question, and which is removed again whatever happens; the person's own keychains
are not touched.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import re
import secrets
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from build_scripts.packaging import signing_secrets
from build_scripts.trouble import SetUpProblem, say

CERTIFICATE_VARIABLES: Final = ("MACOS_SIGNING_CERTIFICATE", "MACOS_SIGNING_PASSWORD")
"""A "Developer ID Application" certificate with its key (PKCS #12 in base64), and the password of that."""
IDENTITY_VARIABLE: Final = "MACOS_SIGNING_IDENTITY"
"""The name of an identity that lies in a keychain already, where somebody signs on a Mac of their own."""

_OPEN_FOR: Final = "21600"
"""Seconds until the keychain locks itself; notarising may take long."""
_IDENTITY: Final = re.compile(r"^\s*\d+\) ([0-9A-F]{40}) \"(.+)\"", re.MULTILINE)


@contextlib.contextmanager
def identity(given: Mapping[str, str] | None = None) -> Iterator[str]:
    """What to sign with, for as long as the block lasts; empty where nothing is given.

    Raises `SetUpProblem`.
    """
    environ = signing_secrets.known() if given is None else given
    certificate, password = (environ.get(name, "") for name in CERTIFICATE_VARIABLES)
    named = environ.get(IDENTITY_VARIABLE, "")
    if certificate:
        with _imported(certificate, password) as found:
            yield found
        return
    if not named:
        say(
            f"Not signed: no secret {CERTIFICATE_VARIABLES[0]} is given, and no {IDENTITY_VARIABLE}. "
            "The bundle is signed ad hoc, and macOS will warn of it."
        )
    yield named


@contextlib.contextmanager
def _imported(certificate: str, password: str) -> Iterator[str]:
    own = secrets.token_hex(16)
    hidden = (password, own)
    with tempfile.TemporaryDirectory(prefix="signing-") as folder:
        keychain, packed = Path(folder, "signing.keychain-db"), Path(folder, "certificate.p12")
        try:
            packed.write_bytes(base64.b64decode(certificate, validate=False))
        except binascii.Error as error:
            raise SetUpProblem(f"{CERTIFICATE_VARIABLES[0]} is no base64.") from error
        packed.chmod(0o600)
        before = _search_list()
        _security("create-keychain", "-p", own, str(keychain))
        try:
            _security("set-keychain-settings", "-l", "-u", "-t", _OPEN_FOR, str(keychain))
            _security("unlock-keychain", "-p", own, str(keychain))
            _security(
                *("import", str(packed), "-k", str(keychain), "-f", "pkcs12", "-P", password),
                *("-T", "/usr/bin/codesign"),
                hidden=hidden,
            )
            packed.unlink()
            # Without it codesign would open a dialog, and nobody is there to answer it.
            _security(
                *("set-key-partition-list", "-S", "apple-tool:,apple:,codesign:", "-s"),
                *("-k", own, str(keychain)),
                hidden=hidden,
            )
            # codesign looks for the authorities above the certificate in the keychains of this list.
            _security("list-keychains", "-d", "user", "-s", str(keychain), *before)
            yield _only_identity(keychain)
        finally:
            _security("list-keychains", "-d", "user", "-s", *before)
            _security("delete-keychain", str(keychain))


def _search_list() -> list[str]:
    """The keychains that programs look into, as the person has set them."""
    return [line.strip().strip('"') for line in _security("list-keychains", "-d", "user").splitlines()]


def _only_identity(keychain: Path) -> str:
    """The fingerprint of what was imported: unlike its name it can't be mistaken for another one's."""
    found = _IDENTITY.findall(_security("find-identity", "-v", "-p", "codesigning", str(keychain)))
    if len(found) != 1:
        names = ", ".join(name for _, name in found) or "none"
        raise SetUpProblem(f"{CERTIFICATE_VARIABLES[0]} should hold one valid identity; it holds: {names}.")
    fingerprint, name = found[0]
    say(f"Signing as {name} …")
    return str(fingerprint)


def _security(*arguments: str, hidden: tuple[str, ...] = ()) -> str:
    done = subprocess.run(["security", *arguments], capture_output=True, text=True, check=False, timeout=120)
    if done.returncode != 0:
        said = (done.stdout + done.stderr).strip()
        for secret in filter(None, hidden):
            said = said.replace(secret, "…")
        raise SetUpProblem(f"security {arguments[0]} failed: {said}")
    return done.stdout
