"""What Linux itself must bring along: shared libraries for Qt, and programs for the tests.

The list is what `ldd` misses for the parts of PySide6 6.8.3 that the product loads, on a Debian 12 that holds
nothing but Python (`debootstrap --variant=minbase --include=python3`), and the few that such a Debian happens
to have. Whether a library is there is found out by loading it, as Qt will.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from build_scripts.trouble import SetUpProblem, say


class Kind(Enum):
    """How one finds out whether a thing is there."""

    LIBRARY = "library"
    PROGRAM = "program"
    MODULE = "module"
    FONT = "font"
    SERVICE = "service"
    """Started by the session bus when it is needed."""


@dataclass(frozen=True)
class Need:
    """One thing the system must have: `name` as it is loaded or called, then the package that brings it."""

    name: str
    apt: str
    dnf: str
    zypper: str
    pacman: str
    kind: Kind = Kind.LIBRARY

    def is_there(self) -> bool:
        """Whether this system has it now."""
        if self.kind is Kind.PROGRAM:
            return shutil.which(self.name) is not None
        if self.kind is Kind.MODULE:
            return importlib.util.find_spec(self.name) is not None
        if self.kind is Kind.FONT:
            return any(_fonts())
        if self.kind is Kind.SERVICE:
            return service_file(self.name).is_file()
        try:
            ctypes.CDLL(self.name)
        except OSError:
            return False
        return True


CORE: Final = (
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2", "libglib-2_0-0", "glib2"),
    Need("libgthread-2.0.so.0", "libglib2.0-0", "glib2", "libgthread-2_0-0", "glib2"),
    Need("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs", "krb5", "krb5"),
    Need("libstdc++.so.6", "libstdc++6", "libstdc++", "libstdc++6", "gcc-libs"),
    Need("libz.so.1", "zlib1g", "zlib", "libz1", "zlib"),
    Need("libzstd.so.1", "libzstd1", "libzstd", "libzstd1", "zstd"),
)
"""For QtCore and QtNetwork: everything, the command line included, needs these."""

WINDOW: Final = (
    Need("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd", "libglvnd"),
    Need("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd", "libglvnd"),
    Need("libX11.so.6", "libx11-6", "libX11", "libX11-6", "libx11"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "libdbus-1-3", "dbus"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig", "fontconfig"),
    Need("libfreetype.so.6", "libfreetype6", "freetype", "libfreetype6", "freetype2"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon0", "libxkbcommon"),
)
"""For QtGui and QtWidgets, on whatever screen."""

X11: Final = (
    Need("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libX11-xcb1", "libx11"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "libxcb-cursor0", "xcb-util-cursor"),
    Need("libxcb-glx.so.0", "libxcb-glx0", "libxcb", "libxcb-glx0", "libxcb"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "libxcb-icccm4", "xcb-util-wm"),
    Need("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "libxcb-image0", "xcb-util-image"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "libxcb-keysyms1", "xcb-util-keysyms"),
    Need("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb-randr0", "libxcb"),
    Need("libxcb-render.so.0", "libxcb-render0", "libxcb", "libxcb-render0", "libxcb"),
    Need(
        "libxcb-render-util.so.0",
        *("libxcb-render-util0", "xcb-util-renderutil", "libxcb-render-util0", "xcb-util-renderutil"),
    ),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb-shape0", "libxcb"),
    Need("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb-shm0", "libxcb"),
    Need("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb-sync1", "libxcb"),
    Need("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb-xfixes0", "libxcb"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb-xkb1", "libxcb"),
    Need("libxcb.so.1", "libxcb1", "libxcb", "libxcb1", "libxcb"),
    Need(
        "libxkbcommon-x11.so.0",
        *("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    ),
)
"""For a window on an X display (Xwayland too)."""

WAYLAND: Final = (
    Need(
        "libwayland-client.so.0", "libwayland-client0", "libwayland-client", "libwayland-client0", "wayland"
    ),
    Need(
        "libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "libwayland-cursor0", "wayland"
    ),
    Need("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl", "libwayland-egl1", "wayland"),
)
"""For a window on a Wayland display."""

EVERYTHING: Final = CORE + WINDOW + X11 + WAYLAND
"""For the program in all its forms."""

READING_BUS: Final = "org.a11y.Bus"
"""The service of at-spi2-core by which screen readers find programs."""

TESTS: Final = (
    Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", Kind.PROGRAM),
    Need("dbus-daemon", "dbus", "dbus-daemon", "dbus-1", "dbus", Kind.PROGRAM),
    Need("dbus-run-session", "dbus", "dbus-daemon", "dbus-1", "dbus", Kind.PROGRAM),
    Need("gnome-keyring-daemon", *("gnome-keyring",) * 4, Kind.PROGRAM),
    Need(READING_BUS, *("at-spi2-core",) * 4, Kind.SERVICE),
    Need("git", *("git",) * 4, Kind.PROGRAM),
    Need("a font", "fonts-dejavu-core", "dejavu-sans-fonts", "dejavu-fonts", "ttf-dejavu", Kind.FONT),
)
"""For the tests: a screen without a monitor, a real Secret Service, a screen reader's way in, and letters to
look at."""


def for_pip() -> tuple[Need, ...]:
    """What brings pip and venv to the system's own Python, where apt keeps them apart from it."""
    own = Path(sys.executable).resolve()
    apart = shutil.which("apt-get") is not None and own.parent == Path("/usr/bin")
    if not apart or importlib.util.find_spec("pip") is not None:
        return ()
    return (Need("ensurepip", f"{own.name}-venv", *("python3-pip",) * 3, Kind.MODULE),)


def for_window(environment: Mapping[str, str]) -> tuple[Need, ...]:
    """What the window needs on the display there is; without one no more than the command line."""
    if environment.get("QT_QPA_PLATFORM", "").partition(":")[0] in ("offscreen", "minimal"):
        return CORE + WINDOW
    if environment.get("DISPLAY"):
        return CORE + WINDOW + X11
    return CORE + WINDOW + WAYLAND if environment.get("WAYLAND_DISPLAY") else CORE


def missing(needs: Iterable[Need]) -> tuple[Need, ...]:
    """Those of `needs` that this system lacks. Only Linux can lack any: the wheels bring the rest along."""
    return tuple(need for need in needs if not need.is_there()) if sys.platform == "linux" else ()


def provide(needs: Iterable[Need], *, install: bool) -> None:
    """See to it that the system has all of `needs`.

    Installs what is missing where `install` says so and apt and the rights are there; raises `SetUpProblem`
    with the line to type if something is missing in the end.
    """
    lacking = missing(needs)
    if not lacking:
        return
    if install:
        install_with_apt([need.apt for need in lacking])
        lacking = missing(lacking)
    if lacking:
        names = ", ".join(need.name for need in lacking[:3])
        more = f" and {len(lacking) - 3} more" if len(lacking) > 3 else ""
        raise SetUpProblem(
            f"This system lacks {names}{more}. Type this and start again: {what_to_type(lacking)}"
        )


PATIENT_APT: Final = (
    *("--quiet", "--option", "DPkg::Lock::Timeout=300"),
    *("--option", "Acquire::Retries=3", "--option", "Acquire::http::Timeout=30"),
)
"""Options for apt where nobody watches: wait for another apt, and try a slow mirror again."""
APT_TAKES: Final = 1200.0
"""Seconds after which apt is taken for hung."""


def install_with_apt(packages: Iterable[str]) -> bool:
    """Install `packages` with apt if there is one and this person may, and say so. Whether that worked."""
    as_root = root_prefix()
    if as_root is None or shutil.which("apt-get") is None:
        return False
    wanted = sorted(set(packages))
    say(f"Installing with apt: {' '.join(wanted)} …")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = (
        [*as_root, "apt-get", *PATIENT_APT, "update"],
        [*as_root, "apt-get", *PATIENT_APT, "install", "--yes", "--no-install-recommends", *wanted],
    )
    for command in commands:
        try:
            done = subprocess.run(
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=APT_TAKES,
                check=False,
            )
        except subprocess.TimeoutExpired:
            say(f"apt had not ended after {APT_TAKES / 60:.0f} minutes.")
            return False
    importlib.invalidate_caches()
    if done.returncode != 0:
        sys.stderr.write(done.stderr.decode(errors="replace"))
    return done.returncode == 0


def what_to_type(lacking: Iterable[Need]) -> str:
    """The one line that installs `lacking` on this system."""
    needs = tuple(lacking)
    managers = {
        "apt": ("apt install", [need.apt for need in needs]),
        "dnf": ("dnf install", [need.dnf for need in needs]),
        "zypper": ("zypper install", [need.zypper for need in needs]),
        "pacman": ("pacman -S", [need.pacman for need in needs]),
    }
    manager = next((name for name in managers if shutil.which(name)), "apt")
    command, packages = managers[manager]
    sudo = "" if _is_root() else "sudo "
    return f"{sudo}{command} {' '.join(sorted(set(packages)))}"


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def root_prefix() -> list[str] | None:
    """What to put before a command so that it runs as root without asking; None if that cannot be."""
    if _is_root():
        return []
    if shutil.which("sudo") is None:
        return None
    allowed = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if allowed.returncode == 0 else None


def service_file(name: str) -> Path:
    """The file that tells a session bus how to start this service, where the system has it, or would."""
    folders = [Path(folder) for folder in os.environ.get("XDG_DATA_DIRS", "").split(os.pathsep) if folder]
    usual = [Path("/usr/local/share"), Path("/usr/share")]
    files = [folder / "dbus-1" / "services" / f"{name}.service" for folder in (*folders, *usual)]
    return next((file for file in files if file.is_file()), files[-1])


def _fonts() -> Iterator[Path]:
    """Font files where systems and people keep them."""
    places = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
    for place in places:
        for path in Path(place).expanduser().rglob("*"):
            if path.suffix.lower() in (".ttf", ".otf", ".ttc"):
                yield path
