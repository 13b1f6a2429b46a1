"""Throws made-up texts and files at intake, guided by which code they reach, and says what came of it.

    python build_scripts/fuzz_intake.py --seconds 3600 [text|files]

Without a name both are fuzzed, for half the time each. It needs atheris, which is no dependency of the
product and is installed by whoever fuzzes (`pip install atheris`, beside the product's own dependencies).
What makes intake fail is kept under `build/fuzz` and named; the exit code is 1 then. Once mended, it goes to
the samples of the tests, into `once-failed`.

What counts as a failure: an exception other than a `Problem` of intake; a job ID whose digits are not in the
text; a text that reads differently in pieces than as a whole; more than 20 seconds or 2 GB for one input.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import io
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
SAMPLES: Final = ROOT / "tests" / "intake" / "samples"
ONCE_FAILED: Final = SAMPLES / "once-failed"
FAILURES: Final = ROOT / "build" / "fuzz"

SLOWEST: Final = 20
"""Seconds for one input."""
MOST_MEMORY: Final = 2048
"""Megabytes."""
LONGEST: Final = {"text": 4096, "files": 16384}
"""Bytes of one input."""

DONE: Final = re.compile(r"Done (\d+) runs in (\d+) second")
COVERED: Final = re.compile(r"cov: (\d+) ft: (\d+) corp: (\d+)")


def main() -> int:
    """Fuzz as the arguments say."""
    parser = argparse.ArgumentParser(description="Fuzzes intake, guided by coverage.")
    parser.add_argument("what", nargs="?", choices=sorted(LONGEST), help="default: both")
    parser.add_argument("--seconds", type=int, default=60, help="how long altogether (default: 60)")
    parser.add_argument("--inside", metavar="FOLDER", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    if arguments.inside:
        return fuzz(arguments.what, arguments.seconds, Path(arguments.inside))
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not installed; with it in this environment the script can start.", file=sys.stderr)
        return 2
    kinds = [arguments.what] if arguments.what else ["text", "files"]
    results = [supervised(kind, arguments.seconds // len(kinds)) for kind in kinds]
    return 0 if all(results) else 1


def supervised(what: str, seconds: int) -> bool:
    """Fuzz in a process of its own, which may die, and print how it went. Whether nothing failed."""
    FAILURES.mkdir(parents=True, exist_ok=True)
    before = set(FAILURES.iterdir())
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, __file__, what, "--seconds", str(seconds), "--inside", folder]
        done = subprocess.run(command, capture_output=True, check=False)
    said = done.stderr.decode("utf-8", "replace")
    finished = DONE.search(said)
    covered = COVERED.findall(said)
    new = sorted(str(path.relative_to(ROOT)) for path in set(FAILURES.iterdir()) - before)
    if finished and done.returncode == 0 and not new:
        print(f"{what}: {int(finished[1]):,} runs in {finished[2]} s, no failure", end="")
        print(f"; {covered[-1][0]} branches reached" if covered else "", flush=True)
        return True
    print(f"{what}: FAILED (exit {done.returncode}); kept: {', '.join(new) or 'nothing'}")
    raised = done.stdout.decode("utf-8", "replace")
    print("\n".join([*raised.splitlines()[-40:], *said.splitlines()[-10:]]), flush=True)
    return False


def fuzz(what: str, seconds: int, folder: Path) -> int:
    """Fuzz in this process; it does not return when something fails."""
    atheris = importlib.import_module("atheris")  # no dependency of the product: there are no types of it

    with atheris.instrument_imports(include=["app.intake"]):
        import app.intake.files  # noqa: F401, PLC0415
    seeds = folder / "seeds"
    seeds.mkdir()
    for number, seed in enumerate(seeds_of(what)):
        (seeds / str(number)).write_bytes(seed)
    targets: dict[str, Callable[[bytes], None]] = {"text": one_text, "files": one_file}
    options = [
        sys.argv[0],
        str(folder),
        str(seeds),
        f"-max_total_time={seconds}",
        f"-max_len={LONGEST[what]}",
        f"-timeout={SLOWEST}",
        f"-rss_limit_mb={MOST_MEMORY}",
        f"-artifact_prefix={FAILURES}/{what}-",
        "-print_final_stats=1",
    ]
    atheris.Setup(options, targets[what])
    atheris.Fuzz()
    return 0


def seeds_of(what: str) -> list[bytes]:
    """Where to begin: the corpus of the tests."""
    from tests.intake.workbooks import inline, ods_cell, ods_row, shared_texts  # noqa: PLC0415

    job = "3f2b8c1d-9a4e-4f60-8b7c-1d2e3f4a5b6c"
    files = [path for path in SAMPLES.iterdir() if path.is_file() and path.suffix != ".toml"]
    once_failed = [path.read_bytes() for path in ONCE_FAILED.glob(f"{what}-*")]
    if what == "text":
        contents = [path.read_bytes() for path in files if path.suffix in (".txt", ".log", ".csv", ".json")]
        return [content for content in contents if len(content) <= LONGEST[what]] + once_failed
    raw = [bytes([RAW]) + path.read_bytes() for path in files if path.stat().st_size < LONGEST[what]]
    rows = f'<row r="1">{inline("A1", "job_id")}{inline("B1", "file")}</row><row>{inline("", job)}</row>'
    shared = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="n"><v>1.5</v></c></row>'
    table = ods_row(ods_cell(job, repeated=2), repeated=2)
    made = [(SHEET, rows), (SHEET, shared), (TEXTS, shared_texts([job, "x"])), (TABLE, table)]
    return raw + once_failed + [bytes([kind]) + text.encode() for kind, text in made]


RAW, SHEET, TEXTS, TABLE = range(4)
"""What the first byte of an input for `files` says about the rest: the file itself, the rows of a sheet of
Excel, its shared texts, the rows of an OpenDocument sheet. Inside an archive nothing else is reached, for a
change in its bytes breaks its checksum."""


def one_file(content: bytes) -> None:
    """Read one file. What must not happen raises."""
    from app.intake.files import read_stream  # noqa: PLC0415
    from app.intake.problems import IntakeProblem  # noqa: PLC0415
    from app.problem import Problem  # noqa: PLC0415
    from tests.intake.workbooks import ods, xlsx  # noqa: PLC0415

    kind, rest = content[:1], content[1:]
    inner = rest.decode("utf-8", "replace")
    match kind[0] % 4 if kind else RAW:
        case 1:
            rest = xlsx(inner)
        case 2:
            cells = "".join(f'<c t="s"><v>{index}</v></c>' for index in range(3))
            rest = xlsx(f'<row r="1">{cells}</row>', inner)
        case 3:
            rest = ods(inner)
        case _:
            pass
    try:
        read_stream(io.BytesIO(rest), source="fuzzed")
    except Problem as problem:
        if not isinstance(problem.what, IntakeProblem):
            raise


def one_text(content: bytes) -> None:
    """Read one text: as it is, in pieces, and as a paste. What must not happen raises."""
    from app.intake.files import read_paste  # noqa: PLC0415
    from app.intake.text import Reading, read_text, sightings  # noqa: PLC0415
    from app.problem import Problem  # noqa: PLC0415

    text = content.decode("utf-8", "surrogateescape")
    digits = re.sub(r"[^0-9a-f]", "", narrow(text).lower())
    for found in read_text(text).found:
        if found.job_id.replace("-", "") not in digits:
            raise AssertionError(f"made up: {found.job_id}")
    middle = len(text) // 2
    reading = Reading()
    if [*reading.feed(text[:middle]), *reading.feed(text[middle:]), *reading.close()] != list(
        sightings(text)
    ):
        raise AssertionError("reads differently in pieces")
    with contextlib.suppress(Problem):
        read_paste(text)


def narrow(text: str) -> str:
    """The text with full-width characters as plain ones."""
    return "".join(chr(ord(sign) - 0xFEE0) if "\uff01" <= sign <= "\uff5e" else sign for sign in text)


if __name__ == "__main__":
    sys.exit(main())
