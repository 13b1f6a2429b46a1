"""Asks whether a flaw is known in anything that is locked: `python3 build_scripts/audit.py`.

All locks are asked about together, and every line of them: what only Windows or macOS gets as well. A package
that could not be looked up counts like one with a flaw: nobody has said that it is good.

It needs the network, and a scratch environment of its own; nothing of it stays.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
LOCKS: Final = ROOT / "build_scripts" / "locks"
AUDITOR: Final = "pip-audit==2.10.1"

GOOD: Final = 0
NOT_GOOD: Final = 1
_LINE: Final = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]*)==([^\s;\\]+)")
_ASK_MODULE: Final = ("-m", "pip_audit", "--format", "json", "--progress-spinner", "off")

Ask = Callable[[Path], str]
"""Gives the auditor's answer (JSON) about a file of requirements."""


class NoAnswerError(Exception):
    """The auditor could not be asked, or said nothing that can be understood."""


@dataclass(frozen=True, order=True)
class Locked:
    """One package in one version, its name as package registries compare it."""

    name: str
    version: str


def main() -> int:
    """Ask, and say what was found. Returns the exit code."""
    locked = read_locks(sorted(LOCKS.glob("*.txt")))
    with tempfile.TemporaryDirectory(prefix="audit-") as scratch:
        try:
            return audit(locked, Path(scratch), _auditor(Path(scratch)))
        except (NoAnswerError, OSError, subprocess.SubprocessError) as error:
            print(f"Nobody knows whether the locked packages have flaws: {error}", file=sys.stderr)
            return NOT_GOOD


def read_locks(locks: Iterable[Path]) -> list[Locked]:
    """Everything that is locked, whatever system it is for."""
    found = set()
    for lock in locks:
        for line in lock.read_text(encoding="utf-8").splitlines():
            match = _LINE.match(line)
            if match is not None:
                found.add(Locked(_compared(match[1]), match[2]))
            elif line and not line.startswith(("#", " ")):
                raise NoAnswerError(f"a line of {lock.name} is not understood: {line}")
    if not found:
        raise NoAnswerError("nothing is locked")
    return sorted(found)


def audit(locked: Sequence[Locked], scratch: Path, ask: Ask) -> int:
    """Ask about each package that is locked, and print what is wrong. Returns the exit code."""
    wrong: list[str] = []
    told: set[Locked] = set()
    for number, some in enumerate(_rounds(locked)):
        asked = scratch / f"round-{number}.txt"
        asked.write_text("".join(f"{one.name}=={one.version}\n" for one in some), encoding="utf-8")
        for one in _entries(ask(asked)):
            package, trouble = _judged(one)
            wrong += [f"{package.name} {package.version}: {what}" for what in trouble]
            told.add(package)
    missing = [one for one in locked if one.name not in {package.name for package in told}]
    missing += [
        one for one in locked if one not in told and one not in missing and not _was_skipped(one, told)
    ]
    wrong += [f"{one.name} {one.version}: nothing was said about it" for one in missing]
    for line in wrong:
        print(line, file=sys.stderr)
    if wrong:
        return NOT_GOOD
    print(f"No flaw is known in any of {len(locked)} locked packages.")
    return GOOD


def _rounds(locked: Sequence[Locked]) -> list[list[Locked]]:
    """So many lists that none has a package twice, in two versions."""
    rounds: list[list[Locked]] = []
    for one in locked:
        place = next((some for some in rounds if all(other.name != one.name for other in some)), None)
        if place is None:
            rounds.append([one])
        else:
            place.append(one)
    return rounds


def _entries(answer: str) -> list[dict[str, object]]:
    try:
        entries = json.loads(answer)["dependencies"]
    except (ValueError, KeyError, TypeError):
        raise NoAnswerError("the auditor's answer is not understood") from None
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise NoAnswerError("the auditor's answer is not understood")
    return entries


def _judged(entry: dict[str, object]) -> tuple[Locked, list[str]]:
    """Which package an entry is about, and what is wrong with it."""
    package = Locked(_compared(str(entry.get("name", ""))), str(entry.get("version", "")))
    if "skip_reason" in entry:
        return package, [f"it was skipped: {entry['skip_reason']}"]
    flaws = entry.get("vulns")
    if not isinstance(flaws, list):
        return package, ["nothing was said about its flaws"]
    return package, [_in_words(flaw) for flaw in flaws]


def _in_words(flaw: object) -> str:
    known = flaw if isinstance(flaw, dict) else {}
    mended = known.get("fix_versions") or ["no version yet"]
    return f"{known.get('id', 'a flaw')}, mended in {', '.join(map(str, mended))}"


def _was_skipped(one: Locked, told: set[Locked]) -> bool:
    """Whether it was named without a version, as skipped packages are: that is told already."""
    return Locked(one.name, "") in told


def _compared(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _auditor(scratch: Path) -> Ask:
    """The auditor, installed into an environment of its own under `scratch`."""
    subprocess.run([sys.executable, "-m", "venv", scratch / "venv"], check=True)
    python = scratch / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", AUDITOR], check=True)

    def ask(requirements: Path) -> str:
        # No resolver and no installation: each line says exactly what is meant.
        options = ("--disable-pip", "--no-deps", "--requirement", str(requirements))
        done = subprocess.run(
            [python, *_ASK_MODULE, *options], check=False, stdout=subprocess.PIPE, text=True
        )
        if done.returncode not in (GOOD, NOT_GOOD) or not done.stdout.strip():
            raise NoAnswerError(f"the auditor ended with {done.returncode}")
        return done.stdout

    return ask


if __name__ == "__main__":
    sys.exit(main())
