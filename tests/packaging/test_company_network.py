"""In a company everything goes through a proxy, and connections are vouched for by the company itself."""

from __future__ import annotations

import base64
import json
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
import trustme

from app.practice.config import PracticeConfig
from app.practice.service import PracticeService
from app.system.system_proxies import OPTION
from tests.service import secure
from tests.service.scripted import Scripted
from tests.terminal.lists import FORTY, save_list, statuses_of
from tests.terminal.program import Program

HOST: Final = "service.example"
"""A name that leads nowhere: only the proxy knows the way."""
LOGIN: Final = "ines:p%C3%A4ss"


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


@pytest.fixture
def company() -> trustme.CA:
    """The company's own authority, which no system knows by itself."""
    return secure.authority()


@pytest.fixture
def service(company: trustme.CA) -> Iterator[PracticeService]:
    """The service, showing a certificate of the company's authority."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    company.issue_cert(HOST, "127.0.0.1").configure_cert(context)
    with PracticeService(PracticeConfig(jobs=FORTY, tls=context)) as service:
        yield service


def port_of(service: PracticeService) -> int:
    return int(service.address.rpartition(":")[2])


def test_a_list_is_cancelled_through_the_proxy_with_the_companys_authority(
    program: Program, company: trustme.CA, service: PracticeService
) -> None:
    authority = program.folder / "company.pem"
    company.cert_pem.write_to_path(str(authority))
    with Scripted(secure.tunnel_to(port_of(service), "ines:päss")) as proxy:
        done = program.run(
            *("cancel", save_list(program.folder), "--yes", "--report", "report.csv"),
            *("--service-url", f"https://{HOST}"),
            more={"HTTPS_PROXY": f"http://{LOGIN}@127.0.0.1:{proxy.port}", "SSL_CERT_FILE": str(authority)},
        )
    assert (done.code, statuses_of(program.folder / "report.csv")) == (0, {"cancelled": 40}), done.err
    login = base64.b64encode("ines:päss".encode())
    assert all(head.startswith(f"CONNECT {HOST}:443 ".encode()) for head in proxy.requests)
    assert all(b"Basic " + login in head for head in proxy.requests)
    assert b"X-API-Key" not in b"".join(proxy.requests)


def test_an_authority_in_the_systems_folder_is_trusted(
    program: Program, company: trustme.CA, service: PracticeService
) -> None:
    folder = program.folder / "authorities"
    folder.mkdir()
    company.cert_pem.write_to_path(str(folder / "company.pem"))
    # What `update-ca-certificates` does: OpenSSL finds an authority by a name made of its subject.
    subprocess.run(["openssl", "rehash", folder], check=True, timeout=30)
    done = program.run(
        *("cancel", save_list(program.folder), "--yes", "--report", "report.csv"),
        *("--service-url", service.address),
        more={"SSL_CERT_DIR": str(folder)},
    )
    assert (done.code, statuses_of(program.folder / "report.csv")) == (0, {"cancelled": 40}), done.err


def test_the_program_itself_asks_the_system_about_its_proxies(program: Program) -> None:
    done = program.run(OPTION, f"https://{HOST}", more={"https_proxy": f"http://{LOGIN}@127.0.0.1:3128"})
    assert (done.code, done.err) == (0, "")
    assert json.loads(done.out) == [["http", "127.0.0.1", 3128, "ines", "päss"]]


def test_without_the_companys_authority_no_key_leaves(
    program: Program, service: PracticeService, tmp_path: Path
) -> None:
    nobody = tmp_path / "nobody.pem"
    secure.authority().cert_pem.write_to_path(str(nobody))
    done = program.run(
        *("cancel", save_list(program.folder), "--yes", "--patience", "0"),
        *("--service-url", service.address),
        more={"SSL_CERT_FILE": str(nobody)},
    )
    assert done.code == 1
    assert "certificate" in done.err
    assert service.requests == ()
