"""The proxy for the way to the service, as a plain value: by the environment, by the settings, by the system.

The environment comes first, as for every program that asks it; then, on Windows and macOS, the system's own
settings (`app.system.system_proxies`).
"""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Mapping
from enum import Enum
from typing import Final
from urllib.parse import unquote, urlsplit

from app.keys.secret import Password
from app.problem import Problem
from app.service.address import ServiceAddress
from app.service.network import Network, Proxy
from app.settings import DIRECT
from app.system.system_proxies import ProxyKind, SystemProxy, system_proxies

_PROXY_VARIABLES: Final = ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")
_EXCEPTION_VARIABLES: Final = ("no_proxy", "NO_PROXY")
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
_HTTPS_PORT: Final = 443


class ProxyProblem(Enum):
    """Why a proxy that is asked for cannot be used."""

    NOT_AN_ADDRESS = "not_an_address"
    """What is set (in the environment or the settings) does not name a host and a port."""
    UNKNOWN_KIND = "unknown_kind"
    """SOCKS and other kinds that do not tunnel by CONNECT."""
    NO_PASSWORD = "no_password"  # noqa: S105  (a name, no secret)
    """The keychain did not hand out the password that the settings speak of."""


def network_for(
    address: ServiceAddress,
    *,
    chosen: str = "",
    user: str = "",
    password: Password | None = None,
    environ: Mapping[str, str] | None = None,
) -> Network:
    """The way to the service from here. Raises `Problem` with a `ProxyProblem`.

    `chosen` is the proxy of the settings: empty to ask the environment and then the system, `DIRECT` for
    none, or an address. `user` and `password` are for a proxy that does not come with its own. The system
    may take seconds to answer (PAC over the network): not to be called on the main thread where that shows.
    """
    return Network(proxy=with_login(find_proxy(address, chosen, environ), user, password))


def find_proxy(
    address: ServiceAddress, chosen: str, environ: Mapping[str, str] | None = None
) -> Proxy | None:
    """The proxy alone, as `network_for` finds it: with a login only where it comes with its own."""
    if address.is_loopback:
        return None
    if chosen:
        return None if chosen == DIRECT else as_proxy(chosen)
    variables = os.environ if environ is None else environ
    by_environment = _first(variables, _PROXY_VARIABLES)
    if by_environment:
        port = urlsplit(address.base).port or _HTTPS_PORT
        exempt = is_exempt(address.host, port, _first(variables, _EXCEPTION_VARIABLES))
        return None if exempt else as_proxy(by_environment)
    return _by_system(address)


def with_login(proxy: Proxy | None, user: str, password: Password | None) -> Proxy | None:
    """The proxy with this login, unless it has its own or there is nothing to log in with."""
    if proxy is None or proxy.user or not user or password is None:
        return proxy
    return Proxy(proxy.host, proxy.port, proxy.is_tls, user, password)


def as_proxy(text: str) -> Proxy:
    """Read a proxy's address, `host:port` or `http://user:password@host:port`. Raises `Problem`."""
    url = text.strip() if "://" in text else f"http://{text.strip()}"
    shown = re.sub(r"//.*@", "//", url)
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or _DEFAULT_PORTS.get(parts.scheme, 0)
        host.encode("idna")
    except ValueError:
        raise Problem(ProxyProblem.NOT_AN_ADDRESS, proxy=shown) from None
    if host and parts.scheme not in _DEFAULT_PORTS:
        raise Problem(ProxyProblem.UNKNOWN_KIND, proxy=shown)
    if not host or parts.path not in ("", "/") or parts.query or " " in host:
        raise Problem(ProxyProblem.NOT_AN_ADDRESS, proxy=shown)
    return Proxy(
        host,
        port,
        is_tls=parts.scheme == "https",
        user=unquote(parts.username or ""),
        password=Password(unquote(parts.password or "")),
    )


def is_exempt(host: str, port: int, exceptions: str) -> bool:
    """Whether a list of exceptions (`NO_PROXY`) names this host.

    The list is what curl and Go make of it: names with their subdomains (with or without a leading dot),
    addresses, networks (`10.0.0.0/8`), each with an optional port; `*` stands for everything.
    """
    return any(
        _matches(host.lower().rstrip("."), port, one.lower())
        for one in re.split(r"[\s,]+", exceptions)
        if one
    )


def _by_system(address: ServiceAddress) -> Proxy | None:
    """The first proxy of the system's list that can be used."""
    unknown: SystemProxy | None = None
    for one in system_proxies(address.base):
        match one.kind:
            case ProxyKind.NONE:
                return None
            case ProxyKind.HTTP:
                return Proxy(one.host, one.port, user=one.user, password=one.password)
            case ProxyKind.OTHER:
                unknown = unknown or one
    if unknown is not None:
        raise Problem(ProxyProblem.UNKNOWN_KIND, proxy=f"{unknown.host}:{unknown.port}")
    return None


def _first(variables: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((variables[name].strip() for name in names if variables.get(name, "").strip()), "")


def _matches(host: str, port: int, exception: str) -> bool:
    if exception == "*":
        return True
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(exception.strip("[]"), strict=False)
    except ValueError:
        pass
    try:
        parts = urlsplit(f"//{exception}")
        name, only_port = (parts.hostname or "").strip("."), parts.port
    except ValueError:
        return False
    if not name or (only_port is not None and only_port != port):
        return False
    return host == name or host.endswith(f".{name}")
