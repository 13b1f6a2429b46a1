"""What comes along in the packed program, and what is left out: explicit, for every system.

Whatever Qt brings is either on a list of what is kept or on a list of what is left out. A plugin that is on
neither stops the build: somebody has to decide. Tests hold the lists against what the program loads.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Final

Entry = tuple[str, str, str]
"""A file as PyInstaller lists it: where it goes in the folder, where it comes from, what kind it is."""

# Python.

LEFT_OUT_MODULES: Final = (
    # The standard library's tools, tests and other user interfaces.
    *("_curses", "curses", "_tkinter", "tkinter", "turtle", "idlelib", "readline", "rlcompleter"),
    *(
        "distutils",
        "doctest",
        "ensurepip",
        "lib2to3",
        "pdb",
        "pydoc",
        "pydoc_data",
        "test",
        "unittest",
        "venv",
    ),
    # Work in other processes: there is none, and PyInstaller would prepare for it at each start.
    *("multiprocessing", "concurrent.futures.process"),
    # Tools of the environment that the program is packed in.
    *("pip", "setuptools", "pkg_resources", "wheel", "_distutils_hack", "PyInstaller"),
    # What httpx, httpcore and anyio can use, and we don't: other event loops, codings and command lines.
    *("trio", "sniffio", "uvloop", "h2", "hpack", "socksio", "brotli", "brotlicffi", "zstandard"),
    *("click", "rich", "pygments"),
    # What keyring could fall back to, and its own tools. Keys are never kept in files.
    *("keyrings", "keyring.backends.chainer", "keyring.backends.kwallet", "keyring.backends.libsecret"),
    *("keyring.backends.null", "keyring.cli", "keyring.completion", "keyring.devpi_client", "keyring.http"),
    *("keyring.testing", "gi", "dbus", "shtab"),
    # Parts of Qt for Python.
    *("PySide6.QtConcurrent", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtOpenGL"),
    *("PySide6.QtOpenGLWidgets", "PySide6.QtPrintSupport", "PySide6.QtQml", "PySide6.QtQuick"),
    *("PySide6.QtQuickControls2", "PySide6.QtQuickTest", "PySide6.QtQuickWidgets", "PySide6.QtSql"),
    *("PySide6.QtSvgWidgets", "PySide6.QtTest", "PySide6.QtUiTools", "PySide6.QtXml"),
)

KEYCHAIN_OF: Final = {
    "linux": "keyring.backends.SecretService",
    "win32": "keyring.backends.Windows",
    "darwin": "keyring.backends.macOS",
}
"""The one keychain that each system has."""


LEFT_OUT_HOOKS: Final = ("pyi_rth_pkgutil",)
"""What PyInstaller would run at each start, and nothing needs: nothing lists a package's modules."""


def left_out_modules(platform: str = sys.platform) -> list[str]:
    """The modules left out on a system: those above, and the keychains of the others."""
    others = [module for system, module in KEYCHAIN_OF.items() if system != platform]
    return [*LEFT_OUT_MODULES, *others]


# Qt.

KEPT_PLUGINS: Final = frozenset(
    {
        # The screen of each system, and one without a screen for the self-test.
        *("platforms/qxcb", "platforms/qwayland-generic", "platforms/qwindows", "platforms/qcocoa"),
        "platforms/qoffscreen",
        # Windows on Wayland: a frame where the system draws none.
        *("wayland-shell-integration/xdg-shell", "wayland-decoration-client/bradient"),
        "wayland-decoration-client/adwaita",
        # Typing Japanese, and letters with accents.
        *("platforminputcontexts/composeplatforminputcontextplugin",),
        "platforminputcontexts/ibusplatforminputcontextplugin",
        # The system's own dialogs on Linux.
        "platformthemes/qxdgdesktopportal",
        # Icons are drawings.
        *("iconengines/qsvgicon", "imageformats/qsvg"),
        # What macOS paints before our own style is on.
        "styles/qmacstyle",
    }
)

LEFT_OUT_PLUGINS: Final = frozenset(
    {
        # Screens of devices without a desktop, and of remote controls.
        *("platforms/qeglfs", "platforms/qlinuxfb", "platforms/qminimal", "platforms/qminimalegl"),
        *("platforms/qvkkhrdisplay", "platforms/qvnc", "platforms/qwayland-egl", "platforms/qdirect2d"),
        *("egldeviceintegrations/*", "generic/*"),
        # 3-D: widgets are painted without.
        *(
            "xcbglintegrations/*",
            "wayland-graphics-integration-client/*",
            "wayland-graphics-integration-server/*",
        ),
        *("wayland-shell-integration/fullscreen-shell-v1", "wayland-shell-integration/ivi-shell"),
        *("wayland-shell-integration/qt-shell", "wayland-shell-integration/wl-shell-plugin"),
        # GTK's theme brings all of GTK along; the style is our own.
        *("platformthemes/qgtk3", "styles/qmodernwindowsstyle"),
        # Pictures that the program has none of.
        *("imageformats/qgif", "imageformats/qicns", "imageformats/qico", "imageformats/qjpeg"),
        *("imageformats/qpdf", "imageformats/qtga", "imageformats/qtiff", "imageformats/qwbmp"),
        *("imageformats/qwebp", "imageformats/qmacheif", "imageformats/qmacjp2"),
        # TLS and the state of the network: the client is httpx, not Qt.
        *("tls/*", "networkinformation/*", "permissions/*"),
        # A keyboard on the screen, and parts for programs of other kinds.
        "platforminputcontexts/qtvirtualkeyboardplugin",
        *("designer/*", "printsupport/*", "qmltooling/*", "sqldrivers/*"),
    }
)

LANGUAGES: Final = ("de", "es", "fr", "ja")
"""Besides English. Qt's own words ("Yes", "Save") come along in these."""

_PLUGIN: Final = re.compile(r"PySide6/(?:Qt/)?plugins/([\w-]+)/(?:lib)?([\w-]+?)\.(?:so|dll|dylib)$")
_TRANSLATION: Final = re.compile(r"PySide6/(?:Qt/)?translations/(.+)\.qm$")


class UndecidedPlugin(Exception):
    """Qt brought a plugin along that is neither kept nor left out."""


def is_kept(place: str) -> bool:
    """Whether a file belongs into the folder, by where it would go. Raises `UndecidedPlugin`."""
    place = PurePosixPath(place.replace("\\", "/")).as_posix()
    plugin = _PLUGIN.search(place)
    if plugin:
        kind, name = plugin.groups()
        if f"{kind}/{name}" in KEPT_PLUGINS:
            return True
        if {f"{kind}/{name}", f"{kind}/*"} & LEFT_OUT_PLUGINS:
            return False
        raise UndecidedPlugin(f"{kind}/{name}: put it on one of the lists in {Path(__file__).name}")
    translation = _TRANSLATION.search(place)
    if translation:
        return translation[1] in {f"qtbase_{language}" for language in LANGUAGES}
    name = PurePosixPath(place).name
    return name not in SYSTEM_LIBRARIES and not _OF_WINDOWS.match(name)


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that belong into the folder, in a fixed order."""
    return sorted(entry for entry in entries if is_kept(entry[0]))


# Linux.

SYSTEM_LIBRARIES: Final = frozenset(
    {
        # The C and C++ runtime: a newer driver of the graphics card may need the newer one of its system.
        *("ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "libc.so.6", "libm.so.6", "libdl.so.2"),
        *(
            "libpthread.so.0",
            "librt.so.1",
            "libresolv.so.2",
            "libutil.so.1",
            "libgcc_s.so.1",
            "libstdc++.so.6",
        ),
        # The way to the screen: these talk to drivers and servers of the system.
        *("libEGL.so.1", "libGL.so.1", "libGLX.so.0", "libOpenGL.so.0", "libGLdispatch.so.0", "libdrm.so.2"),
        *("libX11.so.6", "libX11-xcb.so.1", "libxcb.so.1", "libXau.so.6", "libXdmcp.so.6"),
        *("libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1"),
        # Fonts, as the system and the person have set them up.
        *("libfontconfig.so.1", "libfreetype.so.6", "libexpat.so.1"),
        # The desktop's bus and loop.
        *("libdbus-1.so.3", "libglib-2.0.so.0", "libgthread-2.0.so.0"),
        # Signing in, as the company has set it up.
        "libgssapi_krb5.so.2",
        # On every Linux, and mended there.
        *("libz.so.1", "libzstd.so.1", "libuuid.so.1"),
    }
)
"""Libraries that come from the system. Whatever else is needed is in the folder."""


# Windows.

_OF_WINDOWS: Final = re.compile(r"(?i)(api-ms-win-.*|ucrtbase|opengl32sw)\.dll$")
"""The C runtime is a part of Windows 10, which takes its own whatever lies in a folder; packed, it would come
from wherever another program has put it on the machine that packs. And OpenGL without a graphics card is 20
MB for 3-D: widgets are painted without."""


# The folder as a whole.

RESOURCES: Final = (
    "LICENSE",
    "resources/formats",
    "resources/icons",
    "resources/samples",
    "resources/translations",
)
"""Files and folders of the repository that the program reads, in the same places as there."""
FOR_MAKERS: Final = frozenset({".ts"})
"""Endings of files that the program does not read: catalogues before they are compiled."""


def data_files(root: Path) -> list[tuple[str, str]]:
    """The program's own files for PyInstaller: the file, and the folder it goes to."""
    files: list[tuple[str, str]] = []
    for name in RESOURCES:
        place = root / name
        found = [place] if place.is_file() else sorted(place.rglob("*"))
        wanted = [file for file in found if file.is_file() and file.suffix not in FOR_MAKERS]
        files += [(str(file), str(file.parent.relative_to(root))) for file in wanted]
    return files


def executables(platform: str = sys.platform) -> dict[str, bool]:
    """The executables in the folder, by name, and whether each belongs to a console.

    Windows decides by the file whether a program has a console, so it gets one of each kind. Elsewhere one
    program is both.
    """
    if platform == "win32":
        return {"Job Canceller": False, "job-canceller": True}
    return {"job-canceller": True}
