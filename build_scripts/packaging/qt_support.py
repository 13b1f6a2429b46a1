"""Has PySide6 find its own Python modules compiled, in the packed program.

shiboken6 carries a dozen Python modules (`shibokensupport`) as a zip of sources within its library, and
compiles them anew at each start, a sixth of the time to an empty window. Where a folder `files.dir` lies
beside it, it imports them like any others (its own `signature_bootstrap.py` says so; it is made for people
who work on it). So the packed program has such a folder, and the modules are among its own.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

MARKER: Final = "shiboken6/files.dir"
"""The folder that shiboken6 looks for, in the frozen folder."""
LOADER: Final = "shibokensupport.signature.loader"
"""The module that shiboken6 asks for; the others come with it."""

_NOTE: Final = """\
Because this folder is here, PySide6 takes its modules "shibokensupport" from the program, where they are
compiled, and not from the sources within its library, which it would compile at each start.
"""
_UNPACK: Final = f"""
import sys
import PySide6
sys.modules[{LOADER!r}].__loader__.zfile.extractall(sys.argv[1])
"""


@dataclass(frozen=True, slots=True)
class Support:
    """The modules, unpacked: the folder to import them from, their names, and the note for `MARKER`."""

    folder: Path
    modules: tuple[str, ...]
    note: Path


def unpacked(place: Path) -> Support:
    """Unpack the modules of this Python's PySide6 below `place`.

    Raises `CalledProcessError` where PySide6 does not carry them so any more.
    """
    folder = place / "shibokensupport"
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, "-P", "-c", _UNPACK, str(folder)], check=True)
    found = sorted((folder / "shibokensupport").rglob("*.py"))
    modules = [".".join(file.relative_to(folder).with_suffix("").parts) for file in found]
    note = folder / "README"
    note.write_text(_NOTE, encoding="utf-8")
    # Not everything there is a module: some of it is for the makers of PySide6.
    names = (name.removesuffix(".__init__") for name in modules if "-" not in name)
    return Support(folder, tuple(names), note)
