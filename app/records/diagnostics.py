"""What a person can send to whoever helps them, without thinking: a zip of the log, versions and choices.

It holds no secret, no name of a key, no job and no list. Names of proxies and the name of the person's home
folder are left out of it as well. What is not listed here is not in it.
"""

from __future__ import annotations

import json
import locale
import os
import platform
import ssl
import sys
import zipfile
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from io import BytesIO
from pathlib import Path
from typing import Final

from app import __version__
from app.keys.secret import Secret
from app.log import CRASH_NAME, LARGEST_LOG, LOG_NAME, blotted
from app.problem import Problem
from app.records.report import why_not_saved
from app.settings import DIRECT, Settings, write_atomically

FACTS_NAME: Final = "about.json"
_LIBRARIES: Final = ("PySide6_Essentials", "httpcore", "httptools", "keyring", "truststore", "XlsxWriter")
_SHORTEST_NAME: Final = 3
"""A home folder with a shorter name is left as it is: its name is a part of too many words."""


def save_diagnostics(
    path: Path, settings: Settings, seen: Mapping[str, str], logs: Path | None, secrets: Sequence[Secret]
) -> None:
    """Save the zip. `seen` is what only a front knows: the keychain, Qt's version, the proxy's kind.

    Not for the main thread. Raises `Problem` with a `ReportProblem`.
    """
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        facts = {**_about_program(), **seen, "settings": _about_settings(settings)}
        archive.writestr(FACTS_NAME, _clean(json.dumps(facts, indent=2, ensure_ascii=False), secrets))
        for file in _log_files(logs):
            archive.writestr(file.name, _clean(_read(file), secrets))
    place = Path(os.path.realpath(path))
    try:
        write_atomically(place, content.getvalue())
    except OSError as error:
        what = why_not_saved(error)
        raise Problem(what, file=place.name, folder=str(place.parent)) from None


def _about_program() -> dict[str, object]:
    return {
        "program": f"Job Canceller {__version__}",
        "frozen": bool(getattr(sys, "frozen", False)),
        "python": platform.python_version(),
        "system": platform.platform(),
        "machine": platform.machine(),
        "tls": ssl.OPENSSL_VERSION,
        "language": ".".join(part or "?" for part in locale.getlocale()),
        "libraries": {name: _version(name) for name in _LIBRARIES},
    }


def _about_settings(settings: Settings) -> dict[str, object]:
    """The choices as kinds: which address, which proxy and which keys these are is nobody's business."""
    proxy = {"": "as the system has it", DIRECT: "none"}.get(settings.proxy, "one of its own")
    return {
        "service_address": "another one" if settings.service_address else "the usual one",
        "keys": len(settings.keys),
        "keychains": sorted({key.keychain for key in settings.keys if key.keychain}),
        "most_in_flight": settings.most_in_flight,
        "language": settings.language,
        "appearance": settings.appearance.value,
        "history_days": settings.history_days,
        "proxy": proxy,
        "proxy_has_a_user": bool(settings.proxy_user),
        "fixed_by_policy": sorted(settings.fixed),
        "notices": [str(notice.what) for notice in settings.notices],
    }


def _log_files(logs: Path | None) -> list[Path]:
    if logs is None:
        return []
    try:
        return sorted(file for file in logs.iterdir() if file.name.startswith((LOG_NAME, CRASH_NAME)))
    except OSError:
        return []


def _read(file: Path) -> str:
    """The end of a log, which is where its news is."""
    try:
        with file.open("rb") as opened:
            opened.seek(max(0, file.stat().st_size - LARGEST_LOG))
            return opened.read(LARGEST_LOG).decode("utf-8", "replace")
    except OSError as error:
        return f"could not be read: {type(error).__name__}\n"


def _clean(text: str, secrets: Sequence[Secret]) -> str:
    """The text without what the log should not hold in the first place, and without the person's name."""
    for secret in secrets:
        text = secret.blotted_out_of(text)
    home = str(Path.home())
    if len(Path(home).name) >= _SHORTEST_NAME:
        for written in (home, home.replace("\\", "\\\\"), Path(home).as_posix()):
            text = text.replace(written, "~")
    return blotted(text)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "?"
