"""Where a session works, and by which way: values that are known before anything is opened."""

from __future__ import annotations

from typing import NamedTuple

# Named tuples, because they are made before the first picture, and a dataclass takes its time to be made.


class ProxyChoice(NamedTuple):
    """The settings about the proxy: as in `Settings.proxy` and `Settings.proxy_user`."""

    proxy: str = ""
    user: str = ""


class Place(NamedTuple):
    """Where a session works: the practice service inside this program, or a service's address.

    `most_in_flight` bounds the requests in flight; 0 is as many as are useful.
    """

    address: str = ""
    practice: bool = False
    most_in_flight: int = 0
    proxy: ProxyChoice = ProxyChoice()
