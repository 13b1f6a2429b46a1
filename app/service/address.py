"""Where the service is: `https://api.topazlabs.com`, or another base that takes its place."""

from __future__ import annotations

import ipaddress
import re
from enum import Enum
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from app.problem import Problem


class AddressProblem(Enum):
    """Why a text cannot be the service's address."""

    NOT_A_URL = "not_a_url"
    NOT_HTTPS = "not_https"
    """Plain http is for loopback only: the key would travel in clear."""
    HAS_MORE = "has_more"
    """A path, query, user name or fragment: only scheme, host and port are taken."""


class ServiceAddress(NamedTuple):
    """A checked base address without a trailing slash, such as `https://api.topazlabs.com`."""

    base: str
    host: str
    is_loopback: bool

    def __str__(self) -> str:
        return self.base


def as_service_address(text: str) -> ServiceAddress:
    """Check a base address. Raises `Problem` with an `AddressProblem`."""
    url = text.strip()
    if url == TOPAZ.base:
        return TOPAZ  # the usual one, without the tables for names in other scripts
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
        host.encode("idna")
    except ValueError:  # a port that is none, a bracket too many, a name no name server can be asked for
        raise Problem(AddressProblem.NOT_A_URL, url=_without_password(url)) from None
    if parts.scheme not in ("http", "https") or not host or " " in url or port == 0:
        raise Problem(AddressProblem.NOT_A_URL, url=_without_password(url))
    if parts.path not in ("", "/") or parts.query or parts.fragment or "@" in parts.netloc:
        raise Problem(AddressProblem.HAS_MORE, url=_without_password(url))
    loopback = is_loopback(host)
    if parts.scheme == "http" and not loopback:
        raise Problem(AddressProblem.NOT_HTTPS, url=url)
    return ServiceAddress(f"{parts.scheme}://{parts.netloc.lower()}", host, loopback)


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this computer itself, without asking any name server."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _without_password(url: str) -> str:
    """The text without what may be a name and a password, so that it can be shown and logged."""
    return re.sub(r"//.*@", "//", url)


TOPAZ: Final = ServiceAddress("https://api.topazlabs.com", "api.topazlabs.com", is_loopback=False)
