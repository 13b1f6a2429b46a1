"""The search for a leaked key finds one that was planted, in whatever form and place."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final
from urllib.parse import quote_from_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.canary import forms
from tests.canary.forms import Search
from tests.house.repository import ROOT

PLANTED: Final = "planted-0123456789abcdef-key"

FORMS: Final[dict[str, Callable[[bytes], bytes]]] = {
    "plain": lambda text: text,
    "capitals": bytes.upper,
    "UTF-16": lambda text: text.decode().encode("utf-16"),
    "UTF-16 of macOS": lambda text: text.decode().encode("utf-16-be"),
    "hexadecimal": lambda text: text.hex().encode(),
    "percent": lambda text: "".join(f"%{byte:02X}" for byte in text).encode(),
    "URL": lambda text: quote_from_bytes(text, safe="").encode(),
    "JSON": lambda text: json.dumps(text.decode()).encode(),
    "JSON escapes": lambda text: "".join(f"\\u{byte:04x}" for byte in text).encode(),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_planted_key_is_found_in_every_form(tmp_path: Path, form: str) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"before " + FORMS[form](PLANTED.encode()) + b" after")
    assert Search(PLANTED).in_file(file) is not None
    file.write_bytes(b"before " + FORMS[form](b"planted-0000000000000000-key") + b" after")
    assert Search(PLANTED).in_file(file) is None


@given(before=st.binary(max_size=20), after=st.binary(max_size=20), is_url=st.booleans())
def test_a_planted_key_is_found_in_the_middle_of_base64(before: bytes, after: bytes, is_url: bool) -> None:
    encode = base64.urlsafe_b64encode if is_url else base64.b64encode
    assert Search(PLANTED).in_bytes(encode(before + PLANTED.encode() + after)) == "in base64"


def test_a_planted_key_is_found_in_packed_files_and_in_names(tmp_path: Path) -> None:
    inner = tmp_path / "inner.zip"
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("sheet.xml", PLANTED)
    with zipfile.ZipFile(tmp_path / "outer.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(inner, "inner.zip")
    inner.unlink()
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / f"of {PLANTED}.txt").touch()
    found = list(Search(PLANTED).in_folder(tmp_path))
    assert [line.rpartition(": ")[2] for line in found][:1] == ["as it is, packed, packed"]
    assert "the name of" in found[1]


def test_a_planted_key_cannot_hide_where_two_parts_of_a_large_file_meet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forms, "_PART", 100)
    for place in range(60, 130, 3):
        (tmp_path / "large").write_bytes(b"." * place + PLANTED.encode() + b"." * 100)
        assert Search(PLANTED).in_file(tmp_path / "large") == "as it is"


CONFTEST: Final = f"""
import sys, tempfile
from pathlib import Path
from tests.canary.guard import Guard

def pytest_configure(config):
    guard = Guard(({PLANTED!r},), ())
    config.pluginmanager.register(guard)
    guard.begin()
"""

LEAKS: Final = f"""
import logging, os, shutil, subprocess, sys, tempfile
from pathlib import Path

KEY = {PLANTED!r}

def test_file(tmp_path):
    (tmp_path / "kept.txt").write_text(KEY)

def test_deleted_file(tmp_path):
    (tmp_path / "gone.txt").write_text(KEY)
    (tmp_path / "gone.txt").unlink()

def test_deleted_folder():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "in-folder.txt").write_text(KEY)

def test_replaced_file(tmp_path):
    (tmp_path / "replaced.txt").write_text(KEY)
    (tmp_path / "new.txt").write_text("new")
    (tmp_path / "new.txt").replace(tmp_path / "replaced.txt")

def test_elsewhere(tmp_path):
    (tmp_path.parents[2] / "elsewhere.txt").write_text(KEY)

def test_log():
    logging.getLogger("a").warning("with %s", KEY)

def test_output():
    print(KEY)

def test_arguments():
    subprocess.run([sys.executable, "-c", "pass", KEY], check=True)

def test_environment():
    subprocess.run([sys.executable, "-c", "pass"], env={{**os.environ, "OTHER": KEY}}, check=True)

def test_grandchild():
    child = "import os; os.system('exec sleep 0.5')"
    command = [sys.executable, "-c", child, "-m", "app", "cancel"]
    subprocess.run(command, env={{**os.environ, "TOPAZ_API_KEY": KEY}}, check=True)
"""

GOOD: Final = f"""
import os, subprocess, sys

def test_handed_over(tmp_path):
    child = "import os, sys; del os.environ['TOPAZ_API_KEY']; os.system('sleep 0.3')"
    command = [sys.executable, "-c", child, "-m", "app"]
    subprocess.run(command, env={{**os.environ, "TOPAZ_API_KEY": {PLANTED!r}}}, check=True)
    (tmp_path / "report.txt").write_text("nothing of it")
"""


def run(folder: Path, tests: str) -> subprocess.CompletedProcess[str]:
    (folder / "made" / "by").mkdir(parents=True)
    (folder / "conftest.py").write_text(CONFTEST)
    (folder / "test_it.py").write_text(tests)
    return subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"),
            *("--rootdir", str(folder), "--basetemp", str(folder / "made" / "by" / "pytest"), str(folder)),
        ],
        cwd=ROOT,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_a_run_that_leaks_a_key_fails_and_says_where(tmp_path: Path) -> None:
    done = run(tmp_path, LEAKS)
    assert "10 passed" in done.stdout
    assert done.returncode == 1
    said = done.stdout.partition("a key was found where none may be")[2]
    for where in (
        *("kept.txt: as it is", "gone.txt (deleted since)", "in-folder.txt: as it is (deleted since)"),
        *("replaced.txt (deleted since)", "elsewhere.txt: as it is"),
        *("the log of test_it.py::test_log", "the log of test_it.py::test_output"),
        *("the arguments of a process", "the environment (OTHER) of a process"),
        "the environment (TOPAZ_API_KEY) of a process",
    ):
        assert where in said
    assert PLANTED not in done.stderr


def test_a_run_that_hands_the_key_to_the_program_alone_is_good(tmp_path: Path) -> None:
    done = run(tmp_path, GOOD)
    assert (done.returncode, "The canary is in none of" in done.stdout) == (0, True), done.stdout
