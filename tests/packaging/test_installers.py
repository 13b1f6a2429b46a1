"""Installers and icons for other systems, as far as this one can tell; and the papers that go with all."""

from __future__ import annotations

import ast
import hashlib
import json
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from build_scripts import environment, release, system
from build_scripts.packaging import bill, icons, macos, windows
from build_scripts.packaging.contents import LANGUAGES
from build_scripts.packaging.identity import version
from build_scripts.packaging.inventory import Part
from build_scripts.packaging.notices import notices
from build_scripts.trouble import SetUpProblem

SCRIPT: Final = windows.SCRIPT.read_text(encoding="utf-8")
PNG: Final = b"\x89PNG\r\n\x1a\n"


def test_the_installer_for_windows_compiles_without_a_warning(
    payload: Path, pictures: Path, tmp_path: Path
) -> None:
    system.provide([windows.NSIS], install=True)
    installer = windows.make_installer(payload, pictures / windows.ICON, tmp_path)
    assert installer.name == f"job-canceller-{version()}-setup.exe"
    content = installer.read_bytes()
    assert content[:2] == b"MZ"
    assert f"{windows.file_version()[0]}.".encode("utf-16-le") in content
    assert shutil.which("makensis")


def test_a_script_that_makensis_warns_of_makes_no_installer(
    payload: Path, pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    system.provide([windows.NSIS], install=True)
    odd = tmp_path / "odd.nsi"
    odd.write_text(SCRIPT + "\nFunction NeverCalled\nFunctionEnd\n", encoding="utf-8")
    monkeypatch.setattr(windows, "SCRIPT", odd)
    with pytest.raises(SetUpProblem, match="NeverCalled"):
        windows.make_installer(payload, pictures / windows.ICON, tmp_path)


def test_the_installer_asks_for_no_rights_and_takes_no_file_from_others() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert not re.search(r"HKCR|Software\\\\?Classes", SCRIPT, re.IGNORECASE)


def test_the_installer_speaks_every_language_of_the_program() -> None:
    names = {"de": "GERMAN", "es": "SPANISH", "fr": "FRENCH", "ja": "JAPANESE"}
    texts = set(re.findall(r"^LangString (\S+) \$\{LANG_ENGLISH\}", SCRIPT, re.MULTILINE))
    assert texts
    for language in LANGUAGES:
        pattern = rf"^LangString (\S+) \$\{{LANG_{names[language]}\}}"
        assert set(re.findall(pattern, SCRIPT, re.MULTILINE)) == texts


def test_the_uninstaller_keeps_what_a_person_has_made_unless_it_is_chosen() -> None:
    chosen = SCRIPT[SCRIPT.index('Section /o "un.$(MySettings)"') :]
    before = SCRIPT[: SCRIPT.index('Section /o "un.$(MySettings)"')]
    assert r'RMDir /r "$LOCALAPPDATA\${TITLE}"' in chosen
    assert set(re.findall(r"RMDir /r (.+)", before)) == {r'"$INSTDIR\_internal"', r'"$INSTDIR\${PREVIOUS}"'}


def test_the_folder_of_another_program_is_not_taken_for_ours() -> None:
    moving = SCRIPT[SCRIPT.index("    free:") : SCRIPT.index("    held:")]
    lines = [line.strip() for line in moving.splitlines()]
    assert lines[1:4] == [
        r'${IfNot} ${FileExists} "$INSTDIR\${WINDOWED}"',
        r'${AndIfNot} ${FileExists} "$INSTDIR\${CONSOLE}"',
        "Return",
    ]


def test_an_installation_that_cannot_be_whole_fails() -> None:
    assert "AllowSkipFiles off" in SCRIPT


def test_both_programs_are_waited_for_and_only_the_window_is_asked_to_close() -> None:
    assert re.findall(r"insertmacro NoteIfHeld \"(.+)\"", SCRIPT) == ["${CONSOLE}", "${WINDOWED}"]
    assert re.findall(r"taskkill\.exe\" /IM \"(.+)\"'", SCRIPT) == ["${WINDOWED}"]
    assert "/F" not in re.findall(r"taskkill.*", SCRIPT)[0]


def test_rights_are_asked_for_where_the_program_goes_to_everyone_and_never_silently() -> None:
    asking = SCRIPT[SCRIPT.index("!macro AskForRights") : SCRIPT.index("Function .onInit")]
    assert asking.index("${AndIfNot} ${Silent}") < asking.index('ExecShell "runas"')
    assert SCRIPT.count("!insertmacro AskForRights") == 2


def test_windows_shows_the_version_of_the_programs() -> None:
    resource = ast.parse(windows.version_resource(), mode="eval")
    texts = {node.value for node in ast.walk(resource) if isinstance(node, ast.Constant)}
    assert {version(), "Job Canceller", "Job Canceller.exe"} <= texts
    assert len(windows.file_version()) == 4


def test_the_icon_for_windows_holds_every_size(pictures: Path) -> None:
    content = (pictures / windows.ICON).read_bytes()
    _, kind, number = struct.unpack_from("<HHH", content)
    assert (kind, number) == (1, len(icons.ICO_SIZES))
    for place, size in enumerate(icons.ICO_SIZES):
        width, height, _, _, _, _, length, at = struct.unpack_from("<BBBBHHII", content, 6 + 16 * place)
        assert (width or 256, height or 256) == (size, size)
        assert content[at : at + 8] == PNG
        assert struct.unpack_from(">II", content, at + 16) == (size, size)
        assert at + length <= len(content)


def test_the_picture_beside_the_last_page_is_one_that_nsis_reads(pictures: Path) -> None:
    content = (pictures / windows.SIDE).read_bytes()
    width, height, _, bits, compression = struct.unpack_from("<iiHHI", content, 18)
    assert content[:2] == b"BM"
    assert ((width, height), bits, compression) == (icons.SIDE_SIZE, 24, 0)


def test_the_icon_for_macos_holds_every_size(pictures: Path) -> None:
    content = (pictures / macos.ICON).read_bytes()
    assert struct.unpack_from(">4sI", content) == (b"icns", len(content))
    at, found = 8, {}
    while at < len(content):
        kind, length = struct.unpack_from(">4sI", content, at)
        assert content[at + 8 : at + 16] == PNG
        found[kind] = struct.unpack_from(">II", content, at + 24)
        at += length
    assert found == {kind: (size, size) for kind, size in icons.ICNS_TYPES.items()}


def test_the_icon_is_the_same_each_time_it_is_painted(pictures: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-P", "-m", "build_scripts.packaging.icons", str(tmp_path)]
    subprocess.run(command, env=environment.for_child(), check=True, timeout=60)
    for path in pictures.iterdir():
        assert path.read_bytes() == (tmp_path / path.name).read_bytes()


INNER: Final = Part("memchr", "2.8.3", "Unlicense OR MIT", "pkg:cargo/memchr@2.8.3", ())
PARTS: Final = (
    Part("calamine", "1.0", "MIT", "pkg:pypi/calamine@1.0", ("MIT text\n",), (INNER,)),
    Part("libssl3", "3.0", "Apache-2.0", "pkg:deb/debian/libssl3@3.0", ("Apache text\n",)),
    Part("other", "2.0", "MIT", "pkg:pypi/other@2.0", ("MIT text\n",)),
)


def test_the_notices_name_every_part_and_hold_each_licence_once() -> None:
    text = notices(PARTS)
    for part in (*PARTS, INNER):
        assert f"{part.name} {part.version}" in text
    assert text.count("MIT text") == 1
    assert "calamine 1.0, other 2.0" in text
    assert "GNU Lesser General Public License" in " ".join(text.split())


def test_the_bill_of_materials_names_every_part_and_is_the_same_each_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bill, "made_at", lambda: 1_700_000_000)
    text = bill.bill_of_materials(PARTS)
    content = json.loads(text)
    assert (content["bomFormat"], content["specVersion"]) == ("CycloneDX", "1.6")
    assert {one["purl"] for one in content["components"]} == {part.purl for part in (*PARTS, INNER)}
    known = {one["bom-ref"] for one in content["components"]} | {content["metadata"]["component"]["bom-ref"]}
    for dependency in content["dependencies"]:
        assert {dependency["ref"], *dependency["dependsOn"]} <= known
    assert bill.bill_of_materials(PARTS) == text


def packed(folder: Path, name: str, content: bytes) -> None:
    folder.mkdir()
    (folder / name).write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    (folder / release.SUMS).write_text(f"{digest}  {name}\n")


def test_a_release_gathers_what_was_packed_everywhere(tmp_path: Path) -> None:
    packed(tmp_path / "ubuntu", "a.deb", b"deb")
    packed(tmp_path / "windows", "setup.exe", b"exe")
    files = release.gather(tmp_path, tmp_path / "all")
    assert [file.name for file in files] == ["SHA256SUMS", "a.deb", "setup.exe"]
    checked = subprocess.run(
        ["sha256sum", "--check", "--quiet", release.SUMS], cwd=tmp_path / "all", check=False
    )
    assert checked.returncode == 0


def test_a_file_that_is_not_what_was_packed_is_not_released(tmp_path: Path) -> None:
    packed(tmp_path / "ubuntu", "a.deb", b"deb")
    (tmp_path / "ubuntu" / "a.deb").write_bytes(b"something else")
    with pytest.raises(SetUpProblem, match=r"a\.deb is not what was packed"):
        release.gather(tmp_path, tmp_path / "all")


def test_what_was_gathered_is_looked_at_once_more_before_it_is_drafted(tmp_path: Path) -> None:
    packed(tmp_path / "ubuntu", "a.deb", b"deb")
    place = tmp_path / release.GATHERED
    files = release.gather(tmp_path, place)
    assert release.gathered(place) == files
    (place / "b.deb").touch()
    with pytest.raises(SetUpProblem, match=r"Nobody knows the sum of b\.deb"):
        release.gathered(place)
    (place / "b.deb").unlink()
    (place / "a.deb").write_bytes(b"another")
    with pytest.raises(SetUpProblem, match=r"a\.deb is not what was packed"):
        release.gathered(place)
    with pytest.raises(SetUpProblem, match="Nothing has been gathered"):
        release.gathered(tmp_path)


def test_a_tag_that_names_another_version_is_not_released() -> None:
    assert release.checked(f"v{version()}") == f"v{version()}"
    with pytest.raises(SetUpProblem, match=r"v0\.0\.0"):
        release.checked("v0.0.0")
