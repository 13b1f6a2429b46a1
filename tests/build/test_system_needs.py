"""What Linux lacks is named with the line to type, or installed; nobody is asked for what is not needed."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

from app.terminal import arguments as program
from build_scripts import start, system
from build_scripts.system import Kind, Need
from build_scripts.trouble import SetUpProblem
from tests.build.workshop import Clone, make_clone

LENS = Need("libmissing-lens.so.4", "liblens4", "lens", "liblens-4", "lens-libs")
GRINDER = Need("lens-grinder", "grinder", "grinder-rpm", "grinder-suse", "grinder-arch", Kind.PROGRAM)

BROUGHT_BY_EVERY_SYSTEM = frozenset(
    f"{name}.so.{version}"
    for name, version in [
        *(("libc", 6), ("libm", 6), ("libdl", 2), ("libpthread", 0), ("librt", 1), ("libresolv", 2)),
        *(("libgcc_s", 1), ("ld-linux-x86-64", 2), ("ld-linux-aarch64", 1)),
    ]
)
"""The C library and the compiler's: no Python runs without."""

WHAT_THE_PRODUCT_LOADS = (
    *("QtCore.abi3.so", "QtNetwork.abi3.so", "QtDBus.abi3.so", "QtGui.abi3.so", "QtWidgets.abi3.so"),
    *("QtSvg.abi3.so", "QtTest.abi3.so"),
    *("Qt/plugins/platforms/libqxcb.so", "Qt/plugins/platforms/libqwayland-generic.so"),
    *("Qt/plugins/platforms/libqwayland-egl.so", "Qt/plugins/platforms/libqoffscreen.so"),
    *("Qt/plugins/xcbglintegrations/libqxcb-egl-integration.so",),
    *("Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so",),
    *("Qt/plugins/imageformats/libqsvg.so", "Qt/plugins/iconengines/libqsvgicon.so"),
    *("Qt/plugins/platformthemes/libqxdgdesktopportal.so", "Qt/plugins/tls/libqopensslbackend.so"),
)


def libraries_needed_by(path: Path) -> Iterator[str]:
    """The names of the libraries that a 64-bit ELF file asks for (its DT_NEEDED entries)."""
    raw = path.read_bytes()
    segments, size, count = struct.unpack_from("<Q", raw, 32)[0], *struct.unpack_from("<HH", raw, 54)
    loaded, dynamic = [], (0, 0)
    for number in range(count):
        kind, _, offset, address, _, length, _, _ = struct.unpack_from(
            "<IIQQQQQQ", raw, segments + number * size
        )
        if kind == 1:
            loaded.append((address, offset, length))
        elif kind == 2:
            dynamic = (offset, length)
    entries = list(struct.iter_unpack("<qQ", raw[dynamic[0] : sum(dynamic)]))
    text = next(value for tag, value in entries if tag == 5)
    text = next(
        text - address + offset for address, offset, length in loaded if address <= text < address + length
    )
    for tag, value in entries:
        if tag == 1:
            yield raw[text + value : raw.index(b"\0", text + value)].decode()


def test_the_list_names_all_that_pyside_asks_of_the_system() -> None:
    folder = Path(PySide6.__file__).parent
    bundled = {
        path.name: path for path in (*folder.rglob("*.so*"), *(folder.parent / "shiboken6").glob("*.so*"))
    }
    to_read, asked = list(WHAT_THE_PRODUCT_LOADS), set()
    while to_read:
        for name in libraries_needed_by(folder / to_read.pop()):
            if name in bundled and name not in asked:
                to_read.append(str(bundled[name]))
            asked.add(name)
    listed = {need.name for need in system.EVERYTHING}
    assert asked - set(bundled) - BROUGHT_BY_EVERY_SYSTEM == listed


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the whole PATH; `put` fills it."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def put(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


def be(monkeypatch: pytest.MonkeyPatch, user: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("apt", "sudo apt install grinder liblens4"),
        ("dnf", "sudo dnf install grinder-rpm lens"),
        ("zypper", "sudo zypper install grinder-suse liblens-4"),
        ("pacman", "sudo pacman -S grinder-arch lens-libs"),
    ],
)
def test_the_line_to_type_is_that_of_the_system(
    programs: Path, monkeypatch: pytest.MonkeyPatch, manager: str, line: str
) -> None:
    be(monkeypatch, 1000)
    put(programs, manager, "exit 1")
    with pytest.raises(SetUpProblem) as problem:
        system.provide([LENS, GRINDER], install=True)
    assert str(problem.value) == (
        f"This system lacks libmissing-lens.so.4, lens-grinder. Type this and start again: {line}"
    )


@pytest.mark.parametrize("user", [0, 1000])
def test_what_is_missing_is_installed_where_that_is_allowed(
    programs: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], user: int
) -> None:
    be(monkeypatch, user)
    log = programs / "log"
    put(programs, "sudo", '[ "$1" = -n ] && shift && exec "$@"')
    put(programs, "true", "exit 0")
    grinder = programs / "lens-grinder"
    put(programs, "apt-get", f'echo "$@" >> {log}; echo x > {grinder}; /bin/chmod +x {grinder}')
    system.provide([GRINDER], install=True)
    assert [line.split()[-1] for line in log.read_text().splitlines()] == ["update", "grinder"]
    told = capfd.readouterr()
    assert (told.out, told.err) == ("", "Installing with apt: grinder …\n")


def test_nothing_is_installed_behind_a_persons_back(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    be(monkeypatch, 0)
    put(programs, "apt-get", f"echo called > {programs / 'log'}")
    put(programs, "apt", "exit 1")
    with pytest.raises(SetUpProblem, match=r"Type this and start again: apt install grinder$"):
        system.provide([GRINDER], install=False)
    assert not (programs / "log").exists()


def test_sudo_that_wants_a_password_is_not_waited_for(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    be(monkeypatch, 1000)
    put(programs, "sudo", "exit 1")
    put(programs, "apt", "exit 1")
    put(programs, "apt-get", f"echo called > {programs / 'log'}")
    with pytest.raises(SetUpProblem, match=r"Type this and start again: sudo apt install grinder$"):
        system.provide([GRINDER], install=True)
    assert not (programs / "log").exists()


def test_a_failed_installation_shows_what_apt_said(
    programs: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    be(monkeypatch, 0)
    put(programs, "apt-get", 'echo "E: Unable to locate package grinder" >&2; exit 100')
    with pytest.raises(SetUpProblem, match="This system lacks lens-grinder"):
        system.provide([GRINDER], install=True)
    assert "E: Unable to locate package grinder" in capfd.readouterr().err


def test_debians_own_python_is_given_its_venv_in_the_same_line(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(programs, "apt-get", "exit 0")
    monkeypatch.setattr("sys.executable", "/usr/bin/python3.11")
    monkeypatch.setattr("importlib.util.find_spec", {}.get)
    assert [need.apt for need in system.for_pip()] == ["python3.11-venv"]
    monkeypatch.setattr("sys.executable", "/opt/python/bin/python3.11")
    assert system.for_pip() == ()


WITHOUT_XCB = """\
import ctypes
real = ctypes.CDLL
def load(name, *more):
    if "xcb" in str(name):
        raise OSError(name)
    return real(name, *more)
ctypes.CDLL = load
"""


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    made = make_clone(tmp_path / "clone", "")
    made.lock("# nothing\n")
    return made


def test_the_command_line_does_not_ask_for_the_windows_libraries(clone: Clone) -> None:
    done = clone.run("cancel", "list.csv", before=WITHOUT_XCB, DISPLAY=":7")
    assert done.returncode == 7


def test_without_a_display_the_program_itself_says_what_can_be_done(clone: Clone) -> None:
    assert clone.run(before=WITHOUT_XCB).returncode == 7


def test_the_window_names_the_libraries_it_lacks_before_anything_is_fetched(clone: Clone) -> None:
    done = clone.run(before=WITHOUT_XCB, DISPLAY=":7")
    assert (done.returncode, done.stdout) == (4, "")
    assert done.stderr.startswith(
        "This system lacks libX11-xcb.so.1, libxcb-cursor.so.0, libxcb-glx.so.0 and "
    )
    assert "libxcb-cursor0" in done.stderr
    assert not (clone.folder / ".venv").exists()


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], True),
        (["--practice"], True),
        (["--service-url", "http://127.0.0.1:8000", "list.csv"], True),
        (["cancel", "list.csv"], False),
        (["--practice", "cancel", "-"], False),
        (["--help"], False),
        (["--version"], False),
    ],
)
def test_the_window_is_told_from_the_command_line(arguments: list[str], expected: bool) -> None:
    assert start.wants_window(arguments) is expected


def test_all_commands_of_the_program_are_known() -> None:
    assert start.COMMANDS == program._COMMANDS


@pytest.mark.parametrize(
    ("variables", "needs"),
    [
        ({}, system.CORE),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, system.CORE + system.WINDOW + system.X11),
        ({"WAYLAND_DISPLAY": "wayland-0"}, system.CORE + system.WINDOW + system.WAYLAND),
        ({"QT_QPA_PLATFORM": "offscreen"}, system.CORE + system.WINDOW),
    ],
)
def test_a_display_decides_what_the_window_needs(variables: dict[str, str], needs: tuple[Need, ...]) -> None:
    assert system.for_window(variables) == needs
