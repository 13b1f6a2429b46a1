"""macOS: the bundle's description, its signature as far as secrets are there, and the DMG.

Signed from the inside out with the hardened runtime and the entitlements that Python needs, notarised where
an account is given. Without an identity the bundle is signed ad hoc: Apple silicon starts nothing unsigned.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path
from typing import Final

from build_scripts.packaging import mac_keychain
from build_scripts.packaging.identity import APPLICATION_ID, NAME, ROOT, TITLE, version
from build_scripts.trouble import SetUpProblem, say

BUNDLE: Final = f"{TITLE}.app"
IDENTIFIER: Final = APPLICATION_ID
ICON: Final = "app.icns"
ENTITLEMENTS: Final = "resources/packaging/macos/entitlements.plist"
OLDEST_SYSTEM: Final = "12.0"
"""Qt 6.8 runs on nothing older."""

NOTARY_VARIABLES: Final = ("MACOS_NOTARY_APPLE_ID", "MACOS_NOTARY_TEAM_ID", "MACOS_NOTARY_PASSWORD")
_AD_HOC: Final = "-"


def info_plist() -> dict[str, object]:
    """What the bundle says of itself to macOS, besides what PyInstaller writes."""
    return {
        "CFBundleDisplayName": TITLE,
        "CFBundleShortVersionString": version(),
        "LSApplicationCategoryType": "public.app-category.utilities",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "MIT licence",
        # Files may be dropped on the icon; "Alternate" leaves their kinds to the programs that own them.
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "List of jobs",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [
                    "public.plain-text",
                    "public.comma-separated-values-text",
                    "public.json",
                    "org.openxmlformats.spreadsheetml.sheet",
                    "com.microsoft.excel.xls",
                    "org.oasis-open.opendocument.spreadsheet",
                    "com.apple.mail.email",
                ],
            }
        ],
    }


def make_dmg(bundle: Path, place: Path) -> Path:
    """Sign the bundle, put it into a DMG beside a link to Applications, notarise. Raises `SetUpProblem`."""
    with mac_keychain.identity() as identity:
        return _signed_dmg(bundle, place, identity)


def _signed_dmg(bundle: Path, place: Path, identity: str) -> Path:
    sign(bundle, identity)
    dmg = place / f"{NAME}-{version()}-{platform.machine()}.dmg"
    dmg.unlink(missing_ok=True)
    stage = bundle.parent / "dmg"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir()
    _run("ditto", str(bundle), str(stage / bundle.name))
    (stage / "Applications").symlink_to("/Applications")
    _run(
        *("hdiutil", "create", "-volname", TITLE, "-srcfolder", str(stage)),
        *("-fs", "HFS+", "-format", "ULFO", "-ov", str(dmg)),
    )
    if identity:
        _run("codesign", "--timestamp", "--sign", identity, str(dmg))
        _run("codesign", "--verify", "--strict", str(dmg))
        _notarise(dmg)
    return dmg


def sign(bundle: Path, identity: str) -> None:
    """Sign every library and program in the bundle, then the bundle; ad hoc where no identity is given."""
    for command in signing_commands(bundle, identity or _AD_HOC):
        _run(*command)
    _run("codesign", "--verify", "--deep", "--strict", str(bundle))


def signing_commands(bundle: Path, identity: str) -> list[list[str]]:
    """The calls that sign a bundle, from the inside out. The entitlements belong to the programs alone."""
    base = ["codesign", "--force", "--options", "runtime", "--sign", identity]
    base += ["--timestamp"] if identity != _AD_HOC else []
    programs = {path for path in (bundle / "Contents" / "MacOS").iterdir() if path.is_file()}
    libraries = sorted(
        (path for path in bundle.rglob("*") if path.suffix in (".dylib", ".so") and not path.is_symlink()),
        key=lambda path: (-len(path.parts), str(path)),
    )
    frameworks = sorted(path for path in bundle.rglob("*.framework") if not path.is_symlink())
    entitled = ["--entitlements", str(ROOT / ENTITLEMENTS)]
    return [
        *([*base, str(path)] for path in libraries if path not in programs),
        *([*base, str(path)] for path in frameworks),
        *([*base, *entitled, str(path)] for path in sorted(programs)),
        [*base, *entitled, str(bundle)],
    ]


def _notarise(dmg: Path) -> None:
    values = [os.environ.get(name, "") for name in NOTARY_VARIABLES]
    if not all(values):
        say(f"Not notarised: not all of the secrets {', '.join(NOTARY_VARIABLES)} are given.")
        return
    apple_id, team, password = values
    _run(
        *("xcrun", "notarytool", "submit", str(dmg), "--wait"),
        *("--apple-id", apple_id, "--team-id", team, "--password", password),
        secret=password,
    )
    _run("xcrun", "stapler", "staple", str(dmg))


def _run(*command: str, secret: str = "") -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        said = (done.stdout + done.stderr).strip()
        shown = said.replace(secret, "…") if secret else said
        raise SetUpProblem(f"{command[0]} failed: {shown}")
