"""Drafts a release of what was packed, in two steps, with the tag in `TAG`.

    python build_scripts/release.py gather FOLDER

takes all files below FOLDER, checks the sums they came with, and puts them into FOLDER/all with one list of
sums, from which their provenance is attested;

    python build_scripts/release.py draft FOLDER

hands them to GitHub as a draft: a person looks at it and publishes it.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from build_scripts.packaging.identity import TITLE, version  # noqa: E402
from build_scripts.trouble import EXIT_CODE, SetUpProblem, say  # noqa: E402

SUMS: Final = "SHA256SUMS"
GATHERED: Final = "all"
"""The folder, within that of what was packed, in which everything comes together."""
_LINE: Final = re.compile(r"([0-9a-f]{64})  (.+)")


def main() -> int:
    """Carry out one of the steps. Returns the exit code."""
    parser = argparse.ArgumentParser(description="Draft a release of what was packed.")
    parser.add_argument("step", choices=("gather", "draft"))
    parser.add_argument("folder", type=Path)
    wanted = parser.parse_args()
    place: Path = wanted.folder / GATHERED
    try:
        tag = checked(os.environ.get("TAG", ""))
        if wanted.step == "gather":
            for file in gather(wanted.folder, place):
                say(f"  {file.name}")
            return 0
        files = gathered(place)
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
        for line, file in _checked_files(sums):
            if (place / file.name).exists():
                raise SetUpProblem(f"{file.name} was packed twice.")
            shutil.copyfile(file, place / file.name)
            lines.append(f"{line}\n")
    (place / SUMS).write_text(
        "".join(sorted(lines, key=lambda line: line[66:])), encoding="utf-8", newline="\n"
    )
    return sorted(place.iterdir())


def gathered(place: Path) -> list[Path]:
    """The files that were gathered, if they still are what they were. Raises `SetUpProblem`."""
    if not (place / SUMS).is_file():
        raise SetUpProblem(f"Nothing has been gathered in {place}.")
    known = {file.name for _, file in _checked_files(place / SUMS)} | {SUMS}
    files = sorted(place.iterdir())
    strange = [file.name for file in files if file.name not in known]
    if strange:
        raise SetUpProblem(f"Nobody knows the sum of {', '.join(strange)}.")
    return files


def _checked_files(sums: Path) -> Iterator[tuple[str, Path]]:
    """Each line of a list of sums, and the file beside it that it is about. Raises `SetUpProblem`."""
    for line in sums.read_text(encoding="utf-8").splitlines():
        said = _LINE.fullmatch(line)
        file = sums.with_name(said[2]) if said else sums
        if said is None or not file.is_file() or hashlib.sha256(file.read_bytes()).hexdigest() != said[1]:
            raise SetUpProblem(f"{file.name} is not what was packed: its sum differs.")
        yield line, file


if __name__ == "__main__":
    sys.exit(main())
