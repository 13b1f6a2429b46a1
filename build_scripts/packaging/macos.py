"""macOS: the bundle's description, its signature as far as secrets are there, and the DMG.

Signed from the inside out with the hardened runtime and the entitlements that Python needs, notarised where
an account is given. Without an identity the bundle is signed ad hoc: Apple silicon starts nothing unsigned.
"""

from __future__ import annotations

import platform
import shutil
from pathlib import Path
from typing import Final

from build_scripts.packaging import contents, mac_keychain, mac_notary, macho
from build_scripts.packaging.identity import APPLICATION_ID, NAME, ROOT, TITLE, version
from build_scripts.packaging.mac_tools import patiently, run
from build_scripts.trouble import SetUpProblem

BUNDLE: Final = f"{TITLE}.app"
IDENTIFIER: Final = APPLICATION_ID
ICON: Final = "app.icns"
ENTITLEMENTS: Final = "resources/packaging/macos/entitlements.plist"
OLDEST_SYSTEM: Final = (12, 0)
"""Qt 6.8 runs on nothing older, and so say its libraries."""

KINDS_OF_FILE: Final = {
    "txt": "public.plain-text",
    "csv": "public.comma-separated-values-text",
    "tsv": "public.tab-separated-values-text",
    "json": "public.json",
    "xlsx": "org.openxmlformats.spreadsheetml.sheet",
    "xlsm": "org.openxmlformats.spreadsheetml.sheet.macroenabled",
    "xls": "com.microsoft.excel.xls",
    "ods": "org.oasis-open.opendocument.spreadsheet",
    "eml": "com.apple.mail.email",
    "log": "",
    "jsonl": "",
}
"""Files that may be dropped on the icon, by the ends of their names; empty where macOS has no word for it."""

_AD_HOC: Final = "-"


def info_plist() -> dict[str, object]:
    """What the bundle says of itself to macOS, besides what PyInstaller writes."""
    return {
        "CFBundleDisplayName": TITLE,
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "CFBundleDevelopmentRegion": "en",
        # What the system itself writes (the menu of the program, its dialogs for files) is in these as well.
        "CFBundleLocalizations": ["en", *contents.LANGUAGES],
        "LSApplicationCategoryType": "public.app-category.utilities",
        # PyInstaller takes a program that can write to a terminal for one without a window or an icon.
        "LSBackgroundOnly": False,
        "LSMinimumSystemVersion": ".".join(map(str, OLDEST_SYSTEM)),
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "MIT licence",
        # Files may be dropped on the icon; "Alternate" leaves their kinds to the programs that own them.
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "List of jobs",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                **which,
            }
            for which in (
                {"LSItemContentTypes": [kind for kind in KINDS_OF_FILE.values() if kind]},
                {"CFBundleTypeExtensions": [end for end, kind in KINDS_OF_FILE.items() if not kind]},
            )
        ],
    }


def make_dmg(bundle: Path, place: Path) -> Path:
    """Sign the bundle, put it into a DMG beside a link to Applications, notarise both.

    Raises `SetUpProblem`.
    """
    check_oldest_system(bundle)
    with mac_keychain.identity() as identity:
        sign(bundle, identity)
        is_notarised = bool(identity) and mac_notary.is_wanted()
        if is_notarised:
            mac_notary.notarise(bundle)
        dmg = _packed(bundle, place)
        if identity:
            run("codesign", "--timestamp", "--sign", identity, str(dmg))
            run("codesign", "--verify", "--strict", str(dmg))
        if is_notarised:
            mac_notary.notarise(dmg)
    return dmg


def check_oldest_system(bundle: Path) -> None:
    """Everything in the bundle runs on the oldest system that it names. Raises `SetUpProblem`."""
    wrong = macho.too_new(macho.binaries(bundle), platform.machine(), OLDEST_SYSTEM)
    if wrong:
        oldest = ".".join(map(str, OLDEST_SYSTEM))
        raise SetUpProblem(f"Not everything runs on macOS {oldest}: {', '.join(wrong)}.")


def _packed(bundle: Path, place: Path) -> Path:
    dmg = place / f"{NAME}-{version()}-{platform.machine()}.dmg"
    dmg.unlink(missing_ok=True)
    stage = bundle.parent / "dmg"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir()
    run("ditto", str(bundle), str(stage / bundle.name))
    (stage / "Applications").symlink_to("/Applications")
    patiently(
        *("hdiutil", "create", "-volname", TITLE, "-srcfolder", str(stage)),
        *("-fs", "HFS+", "-format", "ULFO", "-ov", str(dmg)),
    )
    return dmg


def sign(bundle: Path, identity: str) -> None:
    """Sign every library and program in the bundle, then the bundle; ad hoc where no identity is given."""
    for command in signing_commands(bundle, identity or _AD_HOC):
        run(*command)
    run("codesign", "--verify", "--deep", "--strict", str(bundle))


def signing_commands(bundle: Path, identity: str) -> list[list[str]]:
    """The calls that sign a bundle, from the inside out. The entitlements belong to the programs alone.

    What is a library is told by its first bytes: not all of them have a name that says so.
    """
    base = ["codesign", "--force", "--options", "runtime", "--sign", identity]
    base += ["--timestamp"] if identity != _AD_HOC else []
    programs = macho.binaries(bundle / "Contents" / "MacOS")
    frameworks = sorted((path for path in bundle.rglob("*.framework") if not path.is_symlink()), key=_depth)
    # A framework's own library is signed with the framework.
    own = {path for path in macho.binaries(bundle) if _is_a_frameworks_own(path)}
    libraries = [path for path in macho.binaries(bundle) if path not in own and path not in programs]
    libraries.sort(key=_depth)
    entitled = ["--entitlements", str(ROOT / ENTITLEMENTS)]
    return [
        *([*base, str(path)] for path in libraries),
        *([*base, str(path)] for path in frameworks),
        *([*base, *entitled, str(path)] for path in programs),
        [*base, *entitled, str(bundle)],
    ]


def _depth(path: Path) -> tuple[int, str]:
    """Sorts what lies deepest first."""
    return -len(path.parts), str(path)


def _is_a_frameworks_own(path: Path) -> bool:
    """Whether it is X.framework/Versions/A/X."""
    framework = path.parents[2] if len(path.parts) > 3 else path
    return framework.suffix == ".framework" and framework.stem == path.name
