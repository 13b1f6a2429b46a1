"""Certificates made for a test, servers that show them, and a proxy in front of them."""

from __future__ import annotations

import base64
import selectors
import socket
import ssl
import warnings
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from tests.service.scripted import PATIENCE, Peer, Play, Scripted, answer

HOST = "service.example"
AUTHORITY = "Practice Authority"


def authority() -> trustme.CA:
    return trustme.CA(organization_name=AUTHORITY, organization_unit_name="Network")


def trust(ca: trustme.CA, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Add an authority to those of this process, the way an administrator of Linux does."""
    path = folder / "authority.pem"
    ca.cert_pem.write_to_path(str(path))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))


def showing(certificate: trustme.LeafCert) -> Callable[[socket.socket], socket.socket]:
    """A server's side of TLS with that certificate."""
    return wrapper(context_with(certificate))


def context_with(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def wrapper(context: ssl.SSLContext) -> Callable[[socket.socket], socket.socket]:
    return lambda sock: context.wrap_socket(sock, server_side=True)


def self_signed(ca: trustme.CA, folder: Path) -> Callable[[socket.socket], socket.socket]:
    """A server that shows a certificate nobody but itself vouches for."""
    path = folder / "self-signed.pem"
    path.write_bytes(ca.cert_pem.bytes() + ca.private_key_pem.bytes())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return wrapper(context)


def outdated(certificate: trustme.LeafCert) -> Callable[[socket.socket], socket.socket]:
    """A server that knows TLS 1.1 and nothing newer."""
    context = context_with(certificate)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    return wrapper(context)


def expired(ca: trustme.CA, *names: str) -> trustme.LeafCert:
    now = datetime.now(UTC)
    return ca.issue_cert(*names, not_before=now - timedelta(days=30), not_after=now - timedelta(days=1))


def not_yet_valid(ca: trustme.CA, *names: str) -> trustme.LeafCert:
    now = datetime.now(UTC)
    return ca.issue_cert(*names, not_before=now + timedelta(days=2), not_after=now + timedelta(days=30))


def lead_to_loopback(monkeypatch: pytest.MonkeyPatch, *hosts: str) -> None:
    """Let these names be this computer."""
    real = socket.getaddrinfo

    def look_up(host: str, *further: int, **named: int) -> object:
        return real("127.0.0.1" if host in hosts else host, *further, **named)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)


def tunnel_to(port: int, login: str = "", offers: str = 'Basic realm="office"') -> Play:
    """What a proxy does: check the login, connect, pass everything on. Every name leads to `port`."""
    wanted = b"Proxy-Authorization: Basic " + base64.b64encode(login.encode())

    def play(peer: Peer) -> None:
        head = peer.request()
        if login and wanted not in head.split(b"\r\n"):
            peer.send(answer(407, b"<html>Who are you?</html>", f"Proxy-Authenticate: {offers}"))
            return
        with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as onward:
            peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
            with suppress(OSError):
                _pass_on(peer.sock, onward)

    return play


def _pass_on(one: socket.socket, other: socket.socket) -> None:
    with selectors.DefaultSelector() as selector:
        selector.register(one, selectors.EVENT_READ, other)
        selector.register(other, selectors.EVENT_READ, one)
        while True:
            for ready, _ in selector.select(PATIENCE):
                assert isinstance(ready.fileobj, socket.socket)
                data = ready.fileobj.recv(65_536)
                if not data:
                    return
                ready.data.sendall(data)
                pending = getattr(ready.fileobj, "pending", lambda: 0)
                while pending():
                    ready.data.sendall(ready.fileobj.recv(65_536))


def service_url(server: Scripted, host: str = HOST) -> str:
    return f"https://{host}:{server.port}"
