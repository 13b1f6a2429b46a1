"""The app for macOS: what it says of itself, how it is signed and notarised, on which systems it runs."""

from __future__ import annotations

import json
import plistlib
import struct
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from app.desktop.intake.intake_desk import ENDINGS
from app.desktop.languages import LANGUAGES
from build_scripts.packaging import mac_notary, mac_tools, macho, macos
from build_scripts.packaging.identity import ROOT
from build_scripts.trouble import SetUpProblem

PASSWORD: Final = "open-sesame"
ACCOUNT: Final = {
    "MACOS_NOTARY_APPLE_ID": "ann@example.com",
    "MACOS_NOTARY_TEAM_ID": "TEAM",
    "MACOS_NOTARY_PASSWORD": PASSWORD,
}
KEY: Final = {
    "MACOS_NOTARY_KEY": "the text of a key",
    "MACOS_NOTARY_KEY_ID": "ID",
    "MACOS_NOTARY_ISSUER": "ISSUER",
}
PROCESSORS: Final = {"x86_64": 0x01000007, "arm64": 0x0100000C}


def mach_o(processor: str, oldest: tuple[int, int], *, is_old_form: bool = False) -> bytes:
    """As much of a library as says for which processor and which systems it is."""
    version = oldest[0] << 16 | oldest[1] << 8
    command = (
        struct.pack("<IIII", 0x24, 16, version, 0)
        if is_old_form
        else struct.pack("<IIIIII", 0x32, 24, 1, version, 0, 0)
    )
    other = struct.pack("<IIII", 0x1B, 16, 0, 0)
    head = struct.pack("<IIIIIIII", 0xFEEDFACF, PROCESSORS[processor], 0, 6, 2, len(other + command), 0, 0)
    return head + other + command


def universal(*parts: tuple[str, bytes]) -> bytes:
    at, entries, bodies = 4096, b"", b""
    for processor, body in parts:
        entries += struct.pack(">IIIII", PROCESSORS[processor], 0, at + len(bodies), len(body), 0)
        bodies += body
    return (struct.pack(">II", 0xCAFEBABE, len(parts)) + entries).ljust(at, b"\0") + bodies


INTEL: Final = mach_o("x86_64", (10, 13), is_old_form=True)
ARM: Final = mach_o("arm64", (11, 0))


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """An app with a program, a library, a framework, and things that are none of these."""
    contents = tmp_path / macos.BUNDLE / "Contents"
    for name, content in {
        "MacOS/job-canceller": ARM,
        "Frameworks/PySide6/QtCore.abi3.so": ARM,
        "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore": ARM,
        "Frameworks/no-ending": universal(("x86_64", INTEL), ("arm64", ARM)),
        "Resources/notes.dylib": b"no library at all",
        "Resources/Java.class": struct.pack(">II", 0xCAFEBABE, 61),
    }.items():
        file = contents / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    (contents / "Frameworks" / "QtCore").symlink_to("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore")
    return contents.parent


class Apple:
    """Stands in for Apple's tools, and notes what they are asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("xcrun", "ditto", "spctl", "hdiutil"):
            (folder / name).write_text(f'#!/bin/sh\nexec {sys.executable} {folder / "tool.py"} {name} "$@"\n')
            (folder / name).chmod(0o700)
        self.says("Accepted")

    def says(self, verdict: str, *, busy: int = 0) -> None:
        (self.folder / "tool.py").write_text(f"""\
import json, pathlib, sys
asked = sys.argv[1:]
folder = pathlib.Path(__file__).parent
with (folder / "asked").open("a") as log:
    log.write(json.dumps(asked) + "\\n")
if "--key" in asked:
    (folder / "key").write_text(pathlib.Path(asked[asked.index("--key") + 1]).read_text())
if asked[0] == "hdiutil" and (folder / "asked").read_text().count("hdiutil") <= {busy}:
    sys.exit("hdiutil: create failed - Resource busy")
if "submit" in asked:
    print(json.dumps({{"id": "submission", "status": {verdict!r}, "message": "Processing complete"}}))
if "log" in asked:
    print("The signature of the binary is invalid.")
""")

    @property
    def asked(self) -> list[list[str]]:
        return [json.loads(line) for line in (self.folder / "asked").read_text().splitlines()]


@pytest.fixture
def apple(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Apple:
    folder = tmp_path / "tools"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return Apple(folder)


def kinds() -> list[dict[str, Any]]:
    described = macos.info_plist()["CFBundleDocumentTypes"]
    assert isinstance(described, list)
    return described


def test_macos_is_told_what_it_needs_to_know() -> None:
    described = macos.info_plist()
    assert plistlib.loads(plistlib.dumps(described)) == described
    assert described["LSMinimumSystemVersion"] == "12.0"
    assert described["CFBundleVersion"] == described["CFBundleShortVersionString"]
    assert described["CFBundleLocalizations"] == sorted(LANGUAGES, key=lambda one: (one != "en", one))
    entitlements = plistlib.loads((ROOT / macos.ENTITLEMENTS).read_bytes())
    assert set(entitlements) == {
        "com.apple.security.cs.allow-unsigned-executable-memory",
        "com.apple.security.cs.disable-library-validation",
    }


def test_the_app_has_a_window_and_a_place_in_the_dock() -> None:
    assert macos.info_plist()["LSBackgroundOnly"] is False


def test_whatever_can_be_opened_can_be_dropped_on_the_icon_and_is_taken_from_nobody() -> None:
    assert set(macos.KINDS_OF_FILE) == set(ENDINGS)
    assert {kind["LSHandlerRank"] for kind in kinds()} == {"Alternate"}
    assert kinds()[1]["CFBundleTypeExtensions"] == ["log", "jsonl"]
    assert "public.json" in kinds()[0]["LSItemContentTypes"]


def test_a_bundle_is_signed_from_the_inside_out(bundle: Path) -> None:
    commands = macos.signing_commands(bundle, "Somebody")
    signed = [Path(command[-1]).relative_to(bundle).as_posix() for command in commands]
    assert signed == [
        "Contents/Frameworks/PySide6/QtCore.abi3.so",
        "Contents/Frameworks/no-ending",
        "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework",
        "Contents/MacOS/job-canceller",
        ".",
    ]
    assert all(command[command.index("--options") + 1] == "runtime" for command in commands)
    assert all("--timestamp" in command for command in commands)
    assert ["--entitlements" in command for command in commands] == [False, False, False, True, True]


def test_a_library_says_for_which_processors_and_systems_it_is(bundle: Path) -> None:
    library = bundle / "Contents" / "Frameworks" / "no-ending"
    assert macho.slices(library) == (macho.Slice("x86_64", (10, 13)), macho.Slice("arm64", (11, 0)))
    assert macho.too_new([library], "arm64", (11, 0)) == []
    assert macho.too_new([library], "x86_64", (10, 12)) == ["no-ending (from macOS 10.13)"]
    program = bundle / "Contents" / "MacOS" / "job-canceller"
    assert macho.too_new([program], "x86_64", (12, 0)) == ["job-canceller (not for x86_64)"]


def test_a_library_that_needs_a_newer_system_stops_the_build(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platform.machine", lambda: "arm64")
    macos.check_oldest_system(bundle)
    (bundle / "Contents" / "Frameworks" / "new.dylib").write_bytes(mach_o("arm64", (14, 0)))
    with pytest.raises(SetUpProblem, match=r"new\.dylib \(from macOS 14\.0\)"):
        macos.check_oldest_system(bundle)


def test_an_app_goes_to_apple_as_an_archive_and_gets_a_ticket_of_its_own(apple: Apple, bundle: Path) -> None:
    mac_notary.notarise(bundle, ACCOUNT)
    programs = [asked[:3] for asked in apple.asked]
    assert programs[0] == ["ditto", "-c", "-k"]
    assert [asked[1:] for asked in programs[1:4]] == [
        ["notarytool", "submit"],
        ["stapler", "staple"],
        ["stapler", "validate"],
    ]
    assert apple.asked[1][3].endswith(".zip")
    assert apple.asked[-1] == ["spctl", "--assess", "--verbose", "--type", "execute", str(bundle)]


def test_a_key_of_app_store_connect_serves_as_well(apple: Apple, tmp_path: Path) -> None:
    image = tmp_path / "image.dmg"
    image.touch()
    mac_notary.notarise(image, KEY)
    asked = apple.asked[0]
    assert asked[:4] == ["xcrun", "notarytool", "submit", str(image)]
    assert asked[asked.index("--issuer") + 1] == "ISSUER"
    assert (apple.folder / "key").read_text() == KEY["MACOS_NOTARY_KEY"]
    assert not Path(asked[asked.index("--key") + 1]).exists(), "the key was left behind"
    assert "context:primary-signature" in apple.asked[-1]


def test_what_apple_refuses_is_not_handed_out_and_the_reason_is_told(apple: Apple, tmp_path: Path) -> None:
    apple.says("Invalid")
    image = tmp_path / "image.dmg"
    image.touch()
    with pytest.raises(SetUpProblem, match=r"Apple says Invalid of image\.dmg: The signature") as caught:
        mac_notary.notarise(image, ACCOUNT)
    assert PASSWORD not in str(caught.value)
    assert not any("stapler" in asked for asked in apple.asked)


@pytest.mark.parametrize("given", [{}, {**ACCOUNT, "MACOS_NOTARY_TEAM_ID": ""}, {"MACOS_NOTARY_KEY": "x"}])
def test_what_is_not_notarised_is_told(given: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert not mac_notary.is_wanted(given)
    assert "NOT NOTARISED" in capsys.readouterr().err
    assert mac_notary.is_wanted(ACCOUNT)
    assert mac_notary.is_wanted(KEY)


def test_a_disk_that_is_busy_for_a_moment_stops_nothing(
    apple: Apple, capsys: pytest.CaptureFixture[str]
) -> None:
    apple.says("", busy=2)
    mac_tools.patiently("hdiutil", "create", pause=0)
    assert len(apple.asked) == 3
    assert capsys.readouterr().err.count("Resource busy; trying again") == 2


def test_a_disk_that_stays_busy_is_told(apple: Apple) -> None:
    apple.says("", busy=100)
    with pytest.raises(SetUpProblem, match="hdiutil create failed: hdiutil: create failed - Resource busy"):
        mac_tools.patiently("hdiutil", "create", pause=0)
    assert len(apple.asked) == mac_tools.TRIES
