"""Pictures of the window in all its moments: light and dark, at 100 and 200 %, on a screen of 1280 × 720.

    python -m build_scripts.screenshots FOLDER [--language LANGUAGE]… [MOMENT…]

In English, German, Japanese and the pseudo-language, unless others are named: de, en, es, fr, ja or pseudo.
Starts screens of its own (Xvfb and openbox), so that nothing on this computer is in the way: four at a time,
for a picture is mostly waited for. Everything runs against the practice service.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Final

SCREEN: Final = "1280x720x24"
LANGUAGES: Final = ("en", "de", "ja", "pseudo")
"""Short and long words, letters of another script, and what nobody translated."""
SCALES: Final = (1, 2)
AT_A_TIME: Final = 4


def main(arguments: Sequence[str]) -> int:
    """Take all pictures, or those of some languages and moments only."""
    parser = argparse.ArgumentParser(
        prog="python -m build_scripts.screenshots",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--language", action="append", default=[], choices=("de", "en", "es", "fr", "ja", "pseudo")
    )
    parser.add_argument("moments", nargs="*")
    given = parser.parse_intermixed_args(arguments)
    folder = given.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    series = [(language, scale) for language in given.language or LANGUAGES for scale in SCALES]
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        well = list(pool.map(lambda one: _took_all(folder, one[0], one[1], given.moments), series))
    for (language, scale), was_well in zip(series, well, strict=True):
        if not was_well:
            print(f"Not all pictures in {language} at {scale * 100} % could be taken.", file=sys.stderr)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 0 if all(well) else 1


def _took_all(folder: Path, language: str, scale: int, moments: Sequence[str]) -> bool:
    """Take the pictures of one language at one scale, on a screen of their own."""
    command = [sys.executable, "-m", "build_scripts.window_moments"]
    command += [str(folder), language, str(scale * 100), *moments]
    with _screen() as display, tempfile.TemporaryDirectory(prefix="shots-") as home:
        environment = _environment(display, Path(home), scale)
        return subprocess.run(command, env=environment, check=False).returncode == 0


def _environment(display: str, home: Path, scale: int) -> dict[str, str]:
    kept = {
        name: os.environ[name] for name in ("PATH", "PYTHONPATH", "FONTCONFIG_FILE") if name in os.environ
    }
    return kept | {
        "DISPLAY": display,
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "QT_SCALE_FACTOR": str(scale),
        "XDG_RUNTIME_DIR": str(home),
    }


@contextmanager
def _screen() -> Iterator[str]:
    """A screen with a window manager on it; its name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox"],
        env=os.environ | {"DISPLAY": display},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(timeout=10)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
