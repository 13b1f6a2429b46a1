"""What is left out of the packed program is needed by nothing in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import PySide6
import pytest

from app.desktop.languages import ENGLISH, LANGUAGES
from build_scripts import system
from build_scripts.packaging import contents

ROOT: Final = Path(__file__).resolve().parents[2]

_WHAT_IS_LOADED: Final = """\
import json, sys
from app.__main__ import main
assert main(["self-test", "--report", sys.argv[1]]) == 0
from app.desktop import app as window
from app.terminal import commands as command_line
maps = open("/proc/self/maps").read() if sys.platform == "linux" else ""
files = sorted({line.split()[-1] for line in maps.splitlines() if "/PySide6/" in line})
print(json.dumps({"modules": sorted(sys.modules), "files": files}))
import os; os._exit(0)
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The modules, and the files of Qt, that are loaded when everything was tried."""
    folder = tmp_path_factory.mktemp("loaded")
    done = subprocess.run(
        [sys.executable, "-c", _WHAT_IS_LOADED, str(folder / "report.json")],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=100,
        check=True,
    )
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def test_no_module_that_is_imported_is_left_out(loaded: dict[str, list[str]]) -> None:
    left_out = tuple(contents.left_out_modules())
    wrongly = [
        module
        for module in loaded["modules"]
        if module in left_out or module.startswith(tuple(f"{name}." for name in left_out))
    ]
    # Put there by the environment's own set-up when Python starts, not by the program.
    assert [module for module in wrongly if not module.startswith("_distutils_hack")] == []


def test_every_file_of_qt_that_is_loaded_comes_along(loaded: dict[str, list[str]]) -> None:
    # Qt loads all plugins for pictures that it finds, to ask them what they can read.
    of_qt = [file[file.index("/PySide6/") + 1 :] for file in loaded["files"] if "/imageformats/" not in file]
    assert [file for file in of_qt if "/plugins/" in file], "no plugin was loaded: this test looks at nothing"
    assert [file for file in of_qt if not contents.is_kept(file)] == []


def test_of_every_plugin_in_the_wheel_somebody_has_decided() -> None:
    plugins = Path(PySide6.__file__).parent / "Qt" / "plugins"
    found = [path.relative_to(plugins.parents[2]).as_posix() for path in plugins.rglob("*.so")]
    kept = [place for place in found if contents.is_kept(place)]
    assert "PySide6/Qt/plugins/platforms/libqxcb.so" in kept
    assert "PySide6/Qt/plugins/platforms/libqoffscreen.so" in kept
    assert len(kept) < len(found)


def test_a_plugin_that_nobody_knows_stops_the_build() -> None:
    with pytest.raises(contents.UndecidedPlugin, match="platforms/qhologram"):
        contents.is_kept("PySide6/Qt/plugins/platforms/libqhologram.so")


def test_no_plugin_is_both_kept_and_left_out() -> None:
    kinds = {name.removesuffix("/*") for name in contents.LEFT_OUT_PLUGINS if name.endswith("/*")}
    assert contents.KEPT_PLUGINS.isdisjoint(contents.LEFT_OUT_PLUGINS)
    assert [name for name in contents.KEPT_PLUGINS if name.partition("/")[0] in kinds] == []


@pytest.mark.parametrize(
    ("place", "is_kept"),
    [
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/translations/qtbase_ja.qm", True),
        ("PySide6/Qt/translations/qtbase_lg.qm", False),
        ("PySide6/Qt/translations/qtdeclarative_de.qm", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\tls\\qschannelbackend.dll", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("libstdc++.so.6", False),
        ("libxcb-cursor.so.0", True),
        ("libcrypto.so.3", True),
        ("PySide6\\opengl32sw.dll", False),
        ("PySide6\\Qt6OpenGL.dll", True),
        ("api-ms-win-crt-runtime-l1-1-0.dll", False),
        ("ucrtbase.dll", False),
        ("VCRUNTIME140.dll", True),
    ],
)
def test_each_system_gets_its_own_parts(place: str, is_kept: bool) -> None:
    assert contents.is_kept(place) is is_kept


def test_each_system_has_its_own_keychain_and_no_other() -> None:
    for platform, keychain in contents.KEYCHAIN_OF.items():
        left_out = contents.left_out_modules(platform)
        others = set(contents.KEYCHAIN_OF.values()) - {keychain}
        assert keychain not in left_out
        assert others <= set(left_out)


def test_windows_gets_a_program_for_the_console_beside_the_one_with_the_window() -> None:
    assert contents.executables("win32") == {"Job Canceller": False, "job-canceller": True}


def test_every_library_that_is_left_to_the_system_is_one_that_the_start_asks_for() -> None:
    asked_for = {need.name for need in system.EVERYTHING}
    of_the_compiler = {
        name for name in contents.SYSTEM_LIBRARIES if name.startswith(("ld-linux", "libgcc_s"))
    }
    of_glibc = {f"lib{name}" for name in ("c.so.6", "m.so.6", "dl.so.2", "pthread.so.0", "rt.so.1")}
    of_glibc |= {"libresolv.so.2", "libutil.so.1"}
    below_those = {"libGLX.so.0", "libOpenGL.so.0", "libGLdispatch.so.0", "libdrm.so.2", "libXau.so.6"}
    below_those |= {"libXdmcp.so.6", "libexpat.so.1", "libuuid.so.1"}
    assert contents.SYSTEM_LIBRARIES - asked_for == of_the_compiler | of_glibc | below_those


def test_the_programs_own_files_come_along() -> None:
    places = {f"{folder}/{Path(file).name}" for file, folder in contents.data_files(ROOT)}
    for wanted in ("./LICENSE", "resources/icons/app.svg", "resources/samples/thousand-jobs.txt"):
        assert wanted in places


def test_each_translation_comes_along_with_qts_own_words_in_that_language() -> None:
    assert {*contents.LANGUAGES, ENGLISH} == set(LANGUAGES), "the package and the window differ"
    ours = {path.stem.rpartition("_")[2] for path in (ROOT / "resources" / "translations").rglob("*.qm")}
    assert ours == set(contents.LANGUAGES)
    packed = {
        Path(file).name for file, folder in contents.data_files(ROOT) if folder.endswith("translations")
    }
    assert {name.removesuffix(".qm").rpartition("_")[2] for name in packed if name.endswith(".qm")} == ours
    of_qt = Path(PySide6.__file__).parent / "Qt" / "translations"
    for language in contents.LANGUAGES:
        words = of_qt / f"qtbase_{language}.qm"
        assert words.is_file()
        assert contents.is_kept(words.relative_to(of_qt.parents[2]).as_posix())
