"""Of every file in the package it is known where it comes from, on every system."""

from __future__ import annotations

import sys
import sysconfig
from pathlib import Path

import pytest

from build_scripts.packaging import inventory


@pytest.mark.parametrize(
    "file", ["vcruntime140.dll", "DLLs/_ssl.pyd", "DLLs/libcrypto-3.dll", "Lib/json/tool.py"]
)
def test_where_python_has_a_folder_of_its_own_everything_in_it_is_pythons(
    file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path))
    assert inventory.is_of_python(tmp_path.resolve() / file)
    assert not inventory.is_of_python(tmp_path.parent / "another.dll")


def test_on_linux_the_libraries_beside_python_are_the_systems() -> None:
    assert inventory.is_of_python(Path(sysconfig.get_path("stdlib")).resolve() / "json" / "tool.py")
    assert inventory.is_of_python(Path("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0"))
    assert not inventory.is_of_python(Path("/usr/lib/x86_64-linux-gnu/libcrypto.so.3"))


def test_where_python_brings_its_libraries_along_they_are_named_with_their_versions() -> None:
    files = [Path("libcrypto.3.dylib"), Path("libssl.3.dylib"), Path("libsqlite3.dylib")]
    parts = list(inventory._within_python(files, "darwin"))
    assert [part.name for part in parts] == ["OpenSSL", "SQLite"]
    assert all(part.version[0].isdigit() and part.version in part.purl for part in parts)
    assert list(inventory._within_python([Path("python312.dll")], "win32")) == []
