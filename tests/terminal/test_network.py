"""The command line behind a company's proxy and a company's authority, started like any other program."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from app.keys.keychain import Keychain
from app.keys.secret import Password
from app.practice.config import PracticeConfig
from app.practice.service import PracticeService
from app.settings import DIRECT
from tests.keys.private_desktop import PATIENCE, PrivateDesktop
from tests.service import secure
from tests.service.scripted import Scripted, answer, once
from tests.service.secure import HOST
from tests.terminal.lists import FORTY, ids, save_list
from tests.terminal.program import Program

URL = f"https://{HOST}"
AT_ONCE = ("--patience", "0.01")


def port_of(service: PracticeService) -> int:
    port = urlsplit(service.address).port
    assert port is not None
    return port


@pytest.fixture
def service(tmp_path: Path, program: Program) -> Iterator[PracticeService]:
    """The service under a name that only the proxy can reach, vouched for by the company's authority."""
    ca = secure.authority()
    authority = tmp_path / "authority.pem"
    ca.cert_pem.write_to_path(str(authority))
    program.environment["SSL_CERT_FILE"] = str(authority)
    config = PracticeConfig(jobs=FORTY, tls=secure.context_with(ca.issue_cert(HOST)))
    with PracticeService(config) as service:
        yield service


@pytest.fixture
def proxy(service: PracticeService) -> Iterator[Scripted]:
    """The way out."""
    with Scripted(secure.tunnel_to(port_of(service))) as proxy:
        yield proxy


@pytest.fixture
def strict_proxy(service: PracticeService) -> Iterator[Scripted]:
    """The way out, for those who give their name and their password."""
    with Scripted(secure.tunnel_to(port_of(service), "ann:pass wörd")) as proxy:
        yield proxy


def choose(program: Program, **settings: object) -> None:
    """Write settings as an earlier start of the program would have."""
    folder = program.folder / "config" / "job-canceller"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text(json.dumps(settings))


def cancel(program: Program, *arguments: str, **variables: str) -> tuple[int, str]:
    done = program.run(
        "cancel", save_list(program.folder), "--yes", "--service-url", URL, *arguments, more=variables
    )
    return done.code, done.out + done.err


def is_done(service: PracticeService, proxy: Scripted) -> bool:
    tunnels = [head.split(b"\r\n")[0] for head in proxy.requests]
    return service.cancelled_ids() == set(ids(FORTY)) and set(tunnels) == {
        f"CONNECT {HOST}:443 HTTP/1.1".encode()
    }


def test_the_proxy_of_the_environment_leads_to_the_service(
    program: Program, service: PracticeService, proxy: Scripted
) -> None:
    code, shown = cancel(program, HTTPS_PROXY=f"http://127.0.0.1:{proxy.port}")
    assert (code, is_done(service, proxy)) == (0, True), shown


def test_the_proxy_of_the_settings_leads_to_the_service(
    program: Program, service: PracticeService, proxy: Scripted
) -> None:
    choose(program, proxy=f"127.0.0.1:{proxy.port}")
    code, shown = cancel(program, HTTPS_PROXY="http://127.0.0.1:9")
    assert (code, is_done(service, proxy)) == (0, True), shown


def test_who_wants_no_proxy_gets_none(program: Program, proxy: Scripted) -> None:
    choose(program, proxy=DIRECT)
    code, shown = cancel(program, *AT_ONCE, HTTPS_PROXY=f"http://127.0.0.1:{proxy.port}")
    assert (code, proxy.requests) == (1, [])
    assert f"The address {URL} was not found." in shown


def test_an_exception_of_the_environment_goes_past_the_proxy(program: Program, proxy: Scripted) -> None:
    code, _ = cancel(program, *AT_ONCE, HTTPS_PROXY=f"http://127.0.0.1:{proxy.port}", NO_PROXY=".example")
    assert (code, proxy.requests) == (1, [])


def test_the_password_of_the_proxy_comes_from_the_keychain(
    tmp_path: Path,
    program: Program,
    service: PracticeService,
    strict_proxy: Scripted,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "d"
    folder.mkdir()
    with closing(PrivateDesktop(folder)) as desktop:
        desktop.start_keyring()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
        program.environment["DBUS_SESSION_BUS_ADDRESS"] = desktop.address
        place = f"127.0.0.1:{strict_proxy.port}"
        with closing(Keychain()) as keychain:
            keychain.save_password("ann", place, Password("pass wörd")).result(PATIENCE)
        choose(program, proxy=place, proxy_user="ann")
        code, shown = cancel(program)
    assert (code, is_done(service, strict_proxy)) == (0, True), shown


def test_a_password_that_cannot_be_had_is_told(program: Program, strict_proxy: Scripted) -> None:
    place = f"127.0.0.1:{strict_proxy.port}"
    choose(program, proxy=place, proxy_user="ann")
    code, shown = cancel(program, *AT_ONCE)
    assert code == 1
    assert f"The password for the proxy “{place}” could not be read from your keychain." in shown
    assert b"Proxy-Authorization" not in b"".join(strict_proxy.requests)


@pytest.mark.parametrize(("status", "named"), [(403, "proxy"), (502, "proxy"), (200, "no way")])
def test_a_proxy_that_answers_with_a_web_page_lets_nothing_through(
    program: Program, status: int, named: str
) -> None:
    page = answer(status, b"<html>Please accept our terms</html>", "Content-Type: text/html")
    with Scripted(once(page)) as portal:
        code, shown = cancel(program, *AT_ONCE, HTTPS_PROXY=f"http://127.0.0.1:{portal.port}")
    assert code == 1
    assert named in shown
    assert "40  Not cancelled" in shown


def test_a_proxy_that_cannot_be_an_address_is_told_before_anything_else(program: Program) -> None:
    code, shown = cancel(program, HTTPS_PROXY="http://ann:secret@proxy:99999")
    assert code == 2
    assert "The proxy that is set cannot be an address (“http://proxy:99999”)." in shown
    assert "secret" not in shown


def test_a_company_whose_authority_is_not_known_is_not_trusted(
    program: Program, service: PracticeService, proxy: Scripted
) -> None:
    del program.environment["SSL_CERT_FILE"]
    code, shown = cancel(program, *AT_ONCE, HTTPS_PROXY=f"http://127.0.0.1:{proxy.port}")
    assert (code, service.requests) == (1, ())
    assert "certificate" in shown
