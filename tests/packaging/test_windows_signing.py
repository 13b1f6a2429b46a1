"""What is handed out for Windows is signed by the certificate there is, or it is said that it is not."""

from __future__ import annotations

import base64
import os
import struct
import sys
from pathlib import Path
from typing import Final

import pytest

from build_scripts import system
from build_scripts.packaging import signing_secrets, windows, windows_signing
from build_scripts.trouble import SetUpProblem

PASSWORD: Final = "open-sesame"
PFX: Final = {
    "WINDOWS_SIGNING_CERTIFICATE": base64.b64encode(b"a certificate").decode(),
    "WINDOWS_SIGNING_PASSWORD": PASSWORD,
}
HEADER: Final = 0x40

_TOOL: Final = f"""\
#!{sys.executable}
import pathlib, struct, sys
folder = pathlib.Path(__file__).parent
with (folder / "asked").open("a") as log:
    log.write("\\t".join(sys.argv[1:]) + "\\n")
if "/f" in sys.argv:
    (folder / "pfx").write_bytes(pathlib.Path(sys.argv[sys.argv.index("/f") + 1]).read_bytes())
failures = folder / "failures"
left = int(failures.read_text()) if failures.exists() else 0
if left:
    failures.write_text(str(left - 1))
    sys.exit("no timestamp; the password was {PASSWORD}")
if not (folder / "idle").exists():
    file = pathlib.Path(sys.argv[-1])
    content = bytearray(file.read_bytes())
    header = struct.unpack_from("<I", content, 0x3C)[0]
    at = header + 24 + {{0x10B: 96, 0x20B: 112}}[struct.unpack_from("<H", content, header + 24)[0]] + 32
    struct.pack_into("<II", content, at, len(content), 8)
    file.write_bytes(content + bytes(8))
"""
"""Stands in for signtool: notes what it is asked for, and puts a signature where programs have theirs."""


class Tool:
    """The stand-in, and what it was asked for."""

    def __init__(self, folder: Path, name: str = "signtool") -> None:
        self.folder = folder
        folder.mkdir()
        self.program = folder / name
        self.program.write_text(_TOOL, encoding="utf-8")
        self.program.chmod(0o700)

    @property
    def asked(self) -> list[list[str]]:
        log = self.folder / "asked"
        return [line.split("\t") for line in log.read_text().splitlines()] if log.exists() else []

    def fails(self, times: int) -> None:
        (self.folder / "failures").write_text(str(times))

    def does_nothing(self) -> None:
        (self.folder / "idle").touch()


@pytest.fixture
def tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tool:
    for name in (windows_signing.COMMAND_VARIABLE, windows_signing.THUMBPRINT_VARIABLE, *PFX):
        monkeypatch.delenv(name, raising=False)
    tool = Tool(tmp_path / "a folder of tools")
    monkeypatch.setenv("PATH", f"{tool.folder}{os.pathsep}{os.environ['PATH']}")
    return tool


@pytest.fixture(params=[0x10B, 0x20B], ids=["32 bits", "64 bits"])
def program(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """As much of a program as a signature needs."""
    content = bytearray(0x200)
    content[:2] = b"MZ"
    struct.pack_into("<I", content, 0x3C, HEADER)
    content[HEADER : HEADER + 4] = b"PE\0\0"
    struct.pack_into("<H", content, HEADER + 24, request.param)
    file = tmp_path / "Job Canceller.exe"
    file.write_bytes(content)
    return file


def test_a_file_with_a_certificate_signs(tool: Tool, program: Path) -> None:
    assert not windows_signing.is_signed(program)
    windows_signing.sign([program], PFX)
    assert windows_signing.is_signed(program)
    assert (tool.folder / "pfx").read_bytes() == b"a certificate"
    asked = tool.asked[0]
    assert asked[asked.index("/p") + 1] == PASSWORD
    assert not Path(asked[asked.index("/f") + 1]).exists(), "the certificate was left behind"


def test_a_certificate_on_a_token_signs_by_its_thumbprint(tool: Tool, program: Path) -> None:
    windows_signing.sign([program], {"WINDOWS_SIGNING_THUMBPRINT": "01 23 ab", **PFX})
    asked = tool.asked[0]
    assert asked[:3] == ["sign", "/sha1", "0123ab"]
    assert "/f" not in asked
    assert asked[-1] == str(program)


def test_a_signature_outlives_its_certificate(tool: Tool, program: Path) -> None:
    windows_signing.sign([program], PFX)
    windows_signing.sign([program], {**PFX, "WINDOWS_SIGNING_TIMESTAMP_SERVER": "http://time.example"})
    servers = [asked[asked.index("/tr") + 1] for asked in tool.asked]
    assert servers == [windows_signing.TIMESTAMP_SERVER, "http://time.example"]
    assert all(
        asked[asked.index("/td") + 1] == asked[asked.index("/fd") + 1] == "sha256" for asked in tool.asked
    )


def test_a_command_of_ones_own_signs_before_anything_else(tmp_path: Path, tool: Tool, program: Path) -> None:
    own = Tool(tmp_path / "own tools", "sign it")
    command = f'"{own.program}" sign /dlib "a service.dll"'
    windows_signing.sign([program], {"WINDOWS_SIGNING_COMMAND": command, **PFX})
    assert own.asked == [["sign", "/dlib", "a service.dll", str(program)]]
    assert tool.asked == []


def test_what_is_not_signed_is_told(tool: Tool, program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    windows_signing.sign([program], {})
    assert f"NOT SIGNED: {program.name}" in capsys.readouterr().err
    assert tool.asked == []


def test_a_server_for_timestamps_may_fail_twice(tool: Tool, program: Path) -> None:
    tool.fails(2)
    windows_signing.sign([program], PFX)
    assert len(tool.asked) == 3


def test_what_cannot_be_signed_stops_the_build_and_tells_no_password(tool: Tool, program: Path) -> None:
    tool.fails(3)
    with pytest.raises(SetUpProblem, match="could not be signed: no timestamp") as caught:
        windows_signing.sign([program], PFX)
    assert PASSWORD not in str(caught.value)


def test_a_command_that_signs_nothing_stops_the_build(tool: Tool, program: Path) -> None:
    tool.does_nothing()
    with pytest.raises(SetUpProblem, match="has no signature"):
        windows_signing.sign([program], PFX)


def test_the_uninstaller_is_signed_before_it_is_packed(
    tool: Tool, payload: Path, pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    system.provide([windows.NSIS], install=True)
    for name, value in PFX.items():
        monkeypatch.setenv(name, value)
    installer = windows.make_installer(payload, pictures / windows.ICON, tmp_path)
    assert len(tool.asked) == 1
    windows_signing.sign([installer])
    assert windows_signing.is_signed(installer)


def test_what_packs_inherits_no_secret_and_what_signs_has_them_all(
    tool: Tool, payload: Path, pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    system.provide([windows.NSIS], install=True)
    monkeypatch.setattr(signing_secrets, "_taken", {})
    for name, value in PFX.items():
        monkeypatch.setenv(name, value)
    signing_secrets.take()
    assert not set(PFX) & set(os.environ)
    assert signing_secrets.known() == PFX
    windows.make_installer(payload, pictures / windows.ICON, tmp_path)
    assert (tool.folder / "pfx").read_bytes() == b"a certificate"


def test_an_uninstaller_that_cannot_be_signed_stops_the_build(
    tool: Tool, payload: Path, pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    system.provide([windows.NSIS], install=True)
    for name, value in PFX.items():
        monkeypatch.setenv(name, value)
    tool.fails(3)
    with pytest.raises(SetUpProblem, match="could not be signed"):
        windows.make_installer(payload, pictures / windows.ICON, tmp_path)
