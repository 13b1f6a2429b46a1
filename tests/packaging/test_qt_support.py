"""PySide6 finds its Python modules compiled in the packed program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from build_scripts.packaging import qt_support

_WHERE_FROM = f"""
import sys
from PySide6.QtCore import QObject
print(sys.modules[{qt_support.LOADER!r}].__spec__.origin)
try:
    QObject(1, 2, 3)
except TypeError as error:
    print("told:", "QObject" in str(error))
"""


def test_the_modules_that_shiboken6_carries_are_all_there_to_be_packed(tmp_path: Path) -> None:
    support = qt_support.unpacked(tmp_path)
    assert qt_support.LOADER in support.modules
    assert "shibokensupport" in support.modules
    files = {(support.folder / name.replace(".", "/")) for name in support.modules}
    assert all(file.with_suffix(".py").exists() or (file / "__init__.py").exists() for file in files)
    assert "PySide6" in support.note.read_text(encoding="utf-8")


def test_shiboken6_takes_them_from_among_the_modules_where_its_folder_is(tmp_path: Path) -> None:
    """As in the packed program: the folder that it looks for is there, and the modules are elsewhere."""
    import shiboken6  # noqa: PLC0415

    support = qt_support.unpacked(tmp_path / "unpacked")
    real, copied = Path(shiboken6.__file__).parent, tmp_path / "packages" / "shiboken6"
    copied.mkdir(parents=True)
    for file in real.iterdir():
        (copied / file.name).symlink_to(file)
    (copied / "__init__.py").unlink()
    (copied / "__init__.py").write_bytes((real / "__init__.py").read_bytes())
    (tmp_path / "packages" / "PySide6").symlink_to(real.parent / "PySide6")
    (tmp_path / "packages" / qt_support.MARKER).mkdir()
    paths = [str(tmp_path / "packages"), str(support.folder)]
    told = subprocess.run(
        [sys.executable, "-P", "-c", f"import sys; sys.path[:0] = {paths!r}\n{_WHERE_FROM}"],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    origin, message = told.stdout.splitlines()
    assert Path(origin).is_relative_to(support.folder)
    assert message == "told: True"
