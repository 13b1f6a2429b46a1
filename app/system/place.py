"""Where a session works, and by which way: values that are known before anything is opened."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ProxyChoice:
    """The settings about the proxy: as in `Settings.proxy` and `Settings.proxy_user`."""

    proxy: str = ""
    user: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a session works: the practice service inside this program, or a service's address.

    `most_in_flight` bounds the requests in flight; 0 is as many as are useful.
    """

    address: str = ""
    practice: bool = False
    most_in_flight: int = 0
    proxy: ProxyChoice = field(default_factory=ProxyChoice)
