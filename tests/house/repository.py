"""The repository as a heap of files, for rules that hold everywhere."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
APP: Final = ROOT / "app"

SOURCE_FOLDERS: Final = ("app", "build_scripts", "tests")


def files() -> list[Path]:
    """Every file that git keeps, and every new one that it would take."""
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    names = listed.stdout.decode().split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def texts() -> Iterator[tuple[str, str]]:
    """The path (from the root, with slashes) and the content of every file that is text."""
    for path in files():
        content = path.read_bytes()
        if b"\0" not in content:
            yield path.relative_to(ROOT).as_posix(), content.decode(errors="replace")


def sources() -> list[Path]:
    """Every Python file of the product, its tests and its build scripts."""
    return [path for folder in SOURCE_FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))]


def module_name(path: Path) -> str:
    """The dotted name under which a file below the root is imported."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def modules_of_the_product() -> list[str]:
    """The dotted names of all modules of `app` that can be imported without starting anything."""
    names = (module_name(path) for path in sorted(APP.rglob("*.py")))
    return [name for name in names if not name.endswith("__main__")]
