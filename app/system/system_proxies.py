"""What the settings of Windows and macOS say about proxies, automatic configuration (PAC) included.

Qt knows how to ask. But it may have to fetch a script over the network first, and PySide6 6.8 holds the
interpreter's lock all the while (`systemProxyForQuery` is not among the functions that its type system lets
other threads run beside): on a thread of this process the window would stand still. So a short-lived process
of our own asks, and can be ended when it takes too long.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Final

from app.keys.secret import Password

OPTION: Final = "--ask-for-system-proxies"
"""Starts this program for nothing but that one question; the address follows."""
WITHIN: Final = 30.0
"""Seconds after which the system's answer is no longer waited for."""
_ROOT: Final = Path(__file__).resolve().parents[2]
_STANDARD_OUTPUT: Final = 1
_BAD_USAGE: Final = 2
_NO_CONSOLE: Final = 0x08000000
"""CREATE_NO_WINDOW of Windows (winbase.h)."""

_log = logging.getLogger(__name__)


class ProxyKind(Enum):
    """What the system wants to be used."""

    NONE = "none"
    HTTP = "http"
    OTHER = "other"
    """SOCKS, and whatever else does not tunnel by CONNECT."""


@dataclass(frozen=True, slots=True)
class SystemProxy:
    """One entry of the system's list; the first that can be used is used."""

    kind: ProxyKind
    host: str = ""
    port: int = 0
    user: str = ""
    password: Password = field(default_factory=lambda: Password(""))


def system_proxies(url: str, within: float = WITHIN) -> tuple[SystemProxy, ...]:
    """The system's list for an address; empty where it has none or said nothing in time. Takes its time."""
    # Qt's wheel for Linux comes without libproxy: there the environment is all there is.
    return ask_in_a_process(url, within) if has_settings_for_proxies(sys.platform) else ()


def has_settings_for_proxies(platform: str) -> bool:
    """Whether this kind of system has any that Qt can read."""
    return platform in ("win32", "darwin")


def ask_in_a_process(url: str, within: float) -> tuple[SystemProxy, ...]:
    """Start this program once more with the question."""
    try:
        asked = subprocess.run(
            [*_this_program(), OPTION, url],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=_ROOT,
            creationflags=_NO_CONSOLE if os.name == "nt" else 0,
            timeout=within,
            check=True,
        )
        return tuple(
            SystemProxy(ProxyKind(kind), host, port, user, Password(password))
            for kind, host, port, user, password in json.loads(asked.stdout)
        )
    except (OSError, subprocess.SubprocessError, ValueError, TypeError) as error:
        _log.warning("the system did not say which proxy it wants (%s)", type(error).__name__)
        return ()


def tell_system_proxies(arguments: Sequence[str]) -> int:
    """What the process does that was started for the question: write the answer, as JSON. Its exit code."""
    if len(arguments) != 1:
        return _BAD_USAGE
    answer = json.dumps(_ask_qt(arguments[0])).encode("ascii")
    # Not by `sys.stdout`, which a windowed program of Windows may not have.
    os.write(_STANDARD_OUTPUT, answer)
    return 0


def _this_program() -> tuple[str, ...]:
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "app")


def _ask_qt(url: str) -> list[tuple[str, str, int, str, str]]:
    from PySide6.QtCore import QUrl  # noqa: PLC0415  (for the process that asks alone)
    from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery  # noqa: PLC0415

    kinds = {
        QNetworkProxy.ProxyType.NoProxy: ProxyKind.NONE,
        QNetworkProxy.ProxyType.DefaultProxy: ProxyKind.NONE,
        QNetworkProxy.ProxyType.HttpProxy: ProxyKind.HTTP,
        QNetworkProxy.ProxyType.HttpCachingProxy: ProxyKind.HTTP,
    }
    wanted = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(url)))
    return [
        (
            kinds.get(one.type(), ProxyKind.OTHER).value,
            one.hostName(),
            one.port(),
            one.user(),
            one.password(),
        )
        for one in wanted
    ]
