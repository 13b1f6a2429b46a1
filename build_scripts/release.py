"""Drafts a release of what was packed: `python build_scripts/release.py FOLDER`, with the tag in `TAG`.

Takes all files below FOLDER, checks the sums they came with, and hands everything with one list of sums to
GitHub as a draft: a person looks at it and publishes it.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from build_scripts.packaging.identity import TITLE, version  # noqa: E402
from build_scripts.trouble import EXIT_CODE, SetUpProblem, say  # noqa: E402

SUMS: Final = "SHA256SUMS"
_LINE: Final = re.compile(r"([0-9a-f]{64})  (.+)")


def main() -> int:
    """Check, gather, and draft. Returns the exit code."""
    try:
        folder = Path(sys.argv[1])
        tag = checked(os.environ.get("TAG", ""))
        files = gather(folder, folder / "all")
    except SetUpProblem as problem:
        say(str(problem))
        return EXIT_CODE
    named = ("--title", f"{TITLE} {version()}", "--generate-notes")
    command = ["gh", "release", "create", tag, "--draft", "--verify-tag", *named, *map(str, files)]
    return subprocess.run(command, check=False).returncode


def checked(tag: str) -> str:
    """The tag, if it names the version that is here. Raises `SetUpProblem`."""
    if tag != f"v{version()}":
        raise SetUpProblem(f"The tag {tag or '(none)'} does not name the program's version {version()}.")
    return tag


def gather(folder: Path, place: Path) -> list[Path]:
    """Put all files below `folder` into `place`, with one list of their sums. Raises `SetUpProblem`."""
    shutil.rmtree(place, ignore_errors=True)
    lists = sorted(folder.rglob(SUMS))
    if not lists:
        raise SetUpProblem(f"There is nothing to release in {folder}.")
    place.mkdir(parents=True)
    lines: list[str] = []
    for sums in lists:
        for line in sums.read_text(encoding="utf-8").splitlines():
            said = _LINE.fullmatch(line)
            file = sums.with_name(said[2]) if said else sums
            if said is None or not file.is_file() or hashlib.sha256(file.read_bytes()).hexdigest() != said[1]:
                raise SetUpProblem(f"{file.name} is not what was packed: its sum differs.")
            if (place / file.name).exists():
                raise SetUpProblem(f"{file.name} was packed twice.")
            shutil.copyfile(file, place / file.name)
            lines.append(f"{line}\n")
    (place / SUMS).write_text(
        "".join(sorted(lines, key=lambda line: line[66:])), encoding="utf-8", newline="\n"
    )
    return sorted(place.iterdir())


if __name__ == "__main__":
    sys.exit(main())
