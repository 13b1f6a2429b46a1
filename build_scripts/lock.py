"""Makes the locks anew: `python3 build_scripts/lock.py [--upgrade]`, after a change of pyproject.toml.

`locks/run.txt` holds what the program needs, `locks/test.txt` that and what the tests need,
`locks/package.txt` that and what packs the program: exact versions with the hashes of their files, for every
system and Python the product runs on, without an address. Versions that
are locked already stay as they are as long as pyproject.toml allows it, unless `--upgrade` asks for the
newest. Afterwards each system and Python is gone through: for every one a ready-made wheel must exist for
every package, since `run.py` installs nothing else.

It needs the network, and a scratch environment of its own; nothing of it stays.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
LOCKS: Final = ROOT / "build_scripts" / "locks"
RESOLVER: Final = "uv==0.13.9"
"""The resolver. Another version may write the same lock in another form, so it is pinned."""

PYTHONS: Final = ("3.11", "3.12", "3.13")
SYSTEMS: Final = (
    "x86_64-manylinux_2_28",
    "aarch64-manylinux_2_39",
    "x86_64-pc-windows-msvc",
    "aarch64-apple-darwin",
    "x86_64-apple-darwin",
)
"""What the wheels are looked for. 64-bit ARM Linux needs glibc 2.39 because PySide6 6.8 is built there."""

EXTRAS: Final = ("test", "package")
"""The extras of pyproject.toml, each with a lock of its own that holds all of `run`."""

HEADING: Final = """\
# Made by build_scripts/lock.py from pyproject.toml: change that and run it, never this file.
# A line without a marker is for every system; one with a marker is left out elsewhere by pip itself.
"""


def main() -> int:
    """Make all locks and check them. Returns the exit code."""
    parser = argparse.ArgumentParser(description="Make the locks anew from pyproject.toml.")
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions that are allowed")
    upgrade: bool = parser.parse_args().upgrade
    with tempfile.TemporaryDirectory(prefix="lock-") as scratch:
        resolver = _install_resolver(Path(scratch))
        _compile(resolver, "run", upgrade=upgrade)
        for extra in EXTRAS:
            together = ("--extra", extra, "--constraints", str(LOCKS / "run.txt"))
            _compile(resolver, extra, *together, upgrade=upgrade)
        missing = [
            f"{lock} on {system}, Python {python}"
            for lock in EXTRAS
            for system in SYSTEMS
            for python in PYTHONS
            if not _wheels_exist(resolver, Path(scratch), lock, system, python)
        ]
    if missing:
        print("There is not a wheel of everything for: " + "; ".join(missing), file=sys.stderr)
        return 1
    print(f"Locked, with wheels for {len(SYSTEMS)} systems and Python {', '.join(PYTHONS)}.")
    return 0


def _install_resolver(scratch: Path) -> Path:
    """The resolver's program, installed into an environment of its own under `scratch`."""
    subprocess.run([sys.executable, "-m", "venv", scratch / "venv"], check=True)
    programs = scratch / "venv" / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run([programs / "python", "-m", "pip", "install", "--quiet", RESOLVER], check=True)
    found = shutil.which("uv", path=programs)
    if found is None:
        raise FileNotFoundError(f"{RESOLVER} brought no program along")
    return Path(found)


def _compile(resolver: Path, name: str, *options: str, upgrade: bool) -> None:
    """Write `locks/<name>.txt`; what stands there already is preferred."""
    lock = LOCKS / f"{name}.txt"
    subprocess.run(
        [
            *(str(resolver), "pip", "compile", "pyproject.toml", *options),
            *("--universal", "--python-version", PYTHONS[0], "--generate-hashes"),
            *("--no-emit-index-url", "--no-header", "--no-annotate", "--no-config", "--quiet"),
            *(["--upgrade"] if upgrade else []),
            *("--output-file", str(lock)),
        ],
        cwd=ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    lock.write_text(HEADING + lock.read_text(encoding="utf-8"), encoding="utf-8", newline="\n")


def _wheels_exist(resolver: Path, scratch: Path, lock: str, system: str, python: str) -> bool:
    """Whether every line of the lock that is meant for `system` has a wheel there. Downloads none."""
    dry_run = subprocess.run(
        [
            *(resolver, "pip", "install", "--dry-run", "--no-config", "--quiet", "--no-deps"),
            *("--require-hashes", "--only-binary", ":all:", "--requirements", LOCKS / f"{lock}.txt"),
            *("--python-platform", system, "--python-version", python, "--target", scratch / "nowhere"),
        ],
        check=False,
    )
    return dry_run.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
