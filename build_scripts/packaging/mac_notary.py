"""macOS: has Apple look at what is handed out, and staples the ticket to it, so that it opens offline, too.

The app and the disk image have a ticket each: who copies the app out of the image takes its own along.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from build_scripts.packaging import signing_secrets
from build_scripts.packaging.mac_tools import patiently, run
from build_scripts.trouble import SetUpProblem, say

ACCOUNT_VARIABLES: Final = ("MACOS_NOTARY_APPLE_ID", "MACOS_NOTARY_TEAM_ID", "MACOS_NOTARY_PASSWORD")
"""An Apple ID, its team, and a password made for this app alone."""
KEY_VARIABLES: Final = ("MACOS_NOTARY_KEY", "MACOS_NOTARY_KEY_ID", "MACOS_NOTARY_ISSUER")
"""Or a key of App Store Connect: the text of its .p8 file, its ID, and the ID of its issuer."""

_WAIT: Final = "30m"
_ACCEPTED: Final = "Accepted"


def is_wanted(given: Mapping[str, str] | None = None) -> bool:
    """Whether everything is there that Apple asks for; says so where not."""
    environ = signing_secrets.known() if given is None else given
    if any(all(environ.get(name) for name in names) for names in (ACCOUNT_VARIABLES, KEY_VARIABLES)):
        return True
    ways = " nor ".join(", ".join(names) for names in (ACCOUNT_VARIABLES, KEY_VARIABLES))
    say(f"NOT NOTARISED: neither {ways} are given, and macOS will refuse to open it without further ado.")
    return False


def notarise(thing: Path, given: Mapping[str, str] | None = None) -> None:
    """Hand a signed app or disk image to Apple, wait for the verdict, staple the ticket to it.

    Raises `SetUpProblem`, with Apple's reasons where it was refused.
    """
    environ = signing_secrets.known() if given is None else given
    say(f"Waiting for Apple's verdict on {thing.name} …")
    with _credentials(environ) as (options, secret), tempfile.TemporaryDirectory(prefix="notary-") as folder:
        submitted = thing
        if thing.is_dir():
            submitted = Path(folder, f"{thing.stem}.zip")
            run("ditto", "-c", "-k", "--keepParent", str(thing), str(submitted))
        said = run(
            *("xcrun", "notarytool", "submit", str(submitted), "--wait", "--timeout", _WAIT),
            *("--output-format", "json", *options),
            secrets=(secret,),
        )
        verdict = _verdict(said)
        # It ends well whatever the verdict is.
        if verdict.get("status") != _ACCEPTED:
            log = run("xcrun", "notarytool", "log", verdict.get("id", ""), *options, secrets=(secret,))
            raise SetUpProblem(f"Apple says {verdict.get('status')} of {thing.name}: {log.strip()}")
    patiently("xcrun", "stapler", "staple", str(thing))
    run("xcrun", "stapler", "validate", str(thing))
    _assess(thing)


def _assess(thing: Path) -> None:
    """Ask the system what it would say to a person who opens it."""
    kind = ("execute",) if thing.is_dir() else ("open", "--context", "context:primary-signature")
    run("spctl", "--assess", "--verbose", "--type", *kind, str(thing))


def _verdict(said: str) -> dict[str, str]:
    try:
        found = json.loads(said)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise SetUpProblem(f"notarytool's answer is not understood: {said.strip()}")
    return {str(name): str(value) for name, value in found.items()}


@contextmanager
def _credentials(environ: Mapping[str, str]) -> Iterator[tuple[list[str], str]]:
    """The options that tell notarytool who asks, and what of them must not be told."""
    key, key_id, issuer = (environ.get(name, "") for name in KEY_VARIABLES)
    if key and key_id and issuer:
        with tempfile.TemporaryDirectory(prefix="notary-") as folder:
            file = Path(folder, "key.p8")
            file.touch(mode=0o600)
            file.write_text(key, encoding="utf-8")
            yield ["--key", str(file), "--key-id", key_id, "--issuer", issuer], key
        return
    apple_id, team, password = (environ.get(name, "") for name in ACCOUNT_VARIABLES)
    yield ["--apple-id", apple_id, "--team-id", team, "--password", password], password
