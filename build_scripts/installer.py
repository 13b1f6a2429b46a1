"""pip at work: which one, with what, and what it says in words that everybody understands."""

from __future__ import annotations

import contextlib
import os
import platform
import queue
import re
import subprocess
import sys
import sysconfig
import threading
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from build_scripts import trouble
from build_scripts.trouble import say

QUIET_SECONDS: Final = 15.0
"""After so long without news, a line says that the work goes on."""

_BIG_DOWNLOAD: Final = re.compile(r"Downloading (\S+?)-(\d[^-]*)-\S+ \((\d[\d.]* MB)\)")
_LEADS_ASTRAY: Final = frozenset(
    {"PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_CONSTRAINT", "PIP_DRY_RUN"}
)
"""Variables that would make pip install something else, or somewhere else."""


def pip_of(folder: Path, python: Path) -> list[str]:
    """How to call pip for the environment in `folder`: its own, or else that of the Python we run on."""
    packages = sysconfig.get_path("purelib", "venv", {"base": str(folder)})
    if Path(packages, "pip").is_dir():
        return [str(python), "-m", "pip"]
    return [sys.executable, "-m", "pip", "--python", str(python)]


def environment_for_pip() -> dict[str, str]:
    """Ours, without what leads astray. Indexes, proxies and authorities stay as the person has set them."""
    kept = {name: value for name, value in os.environ.items() if name not in _LEADS_ASTRAY}
    return {**kept, "PIP_USER": "0", "PYTHONIOENCODING": "utf-8"}


def install(pip: Sequence[str], lock: Path, folder: Path, inherit: int) -> None:
    """Install `lock` into the environment in `folder`: only wheels, only what is named, with the right hash.

    pip inherits the descriptor `inherit`. Raises `SetUpProblem`.
    """
    command = [
        *(
            *pip,
            "install",
            "--require-hashes",
            "--no-deps",
            "--only-binary=:all:",
            "--requirement",
            str(lock),
        ),
        *("--no-input", "--progress-bar=off", "--disable-pip-version-check"),
    ]
    with subprocess.Popen(
        command,
        env=environment_for_pip(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        pass_fds=() if sys.platform == "win32" else (inherit,),
    ) as process:
        try:
            output = _follow(process.stdout or ())
        except BaseException:
            process.terminate()
            raise
    if process.returncode != 0:
        with contextlib.suppress(OSError):
            (folder / trouble.LOG).write_text(output, encoding="utf-8")
        system = f"{sysconfig.get_platform()}, Python {platform.python_version()}"
        raise trouble.of_pip(output, folder, system)


def _follow(output: Iterable[str]) -> str:
    """Hand back all that pip prints, and meanwhile tell the person the part that takes time."""
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    threading.Thread(target=_hand_over, args=(output, lines), daemon=True).start()
    heard: list[str] = []
    doing = "fetching packages"
    quiet_since = time.monotonic()
    say(f"  {doing} …")
    while True:
        try:
            line = lines.get(timeout=max(0.0, quiet_since + QUIET_SECONDS - time.monotonic()))
        except queue.Empty:
            say(f"  still {doing} …")
            quiet_since = time.monotonic()
            continue
        if line is None:
            return "".join(heard)
        heard.append(line)
        news = in_plain_words(line)
        if news and news != doing:
            doing, quiet_since = news, time.monotonic()
            say(f"  {doing} …")


def _hand_over(output: Iterable[str], lines: queue.SimpleQueue[str | None]) -> None:
    # When we are interrupted the stream is closed under our hands, and nobody waits for the rest.
    with contextlib.suppress(ValueError):
        for line in output:
            lines.put(line)
    lines.put(None)


def in_plain_words(line: str) -> str:
    """What a line of pip's means to a person; empty if it is of no interest."""
    big = _BIG_DOWNLOAD.search(line)
    if big:
        return f"fetching {big[1]} {big[2]} ({big[3]})"
    if line.startswith("Installing collected packages:"):
        return f"installing {line.count(',') + 1} packages"
    if "Retrying (" in line:
        return "waiting for the package index, which does not answer"
    return ""
