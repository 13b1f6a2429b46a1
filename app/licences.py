"""The licences, to be shown: the program's own, and those of all that comes with it.

The notices are made when the program is packed, from what is really in its folder. A working copy of the
source has none: there the libraries lie in an environment beside it, which says itself what it holds.
"""

from __future__ import annotations

from importlib.metadata import distributions
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).resolve().parents[1]
NOTICES_FILE: Final = _ROOT / "resources" / "third-party-notices.txt"
LICENCE_FILE: Final = _ROOT / "LICENSE"


def own_licence() -> str:
    """The program's own licence. Raises `OSError` if it is not there, as it always should be."""
    return LICENCE_FILE.read_text(encoding="utf-8")


def third_party_notices() -> str:
    """What the program is made of beside its own code: each part with its version and its licence.

    The packed program has the licences' full texts; a working copy names them.
    """
    try:
        return NOTICES_FILE.read_text(encoding="utf-8")
    except FileNotFoundError:
        return "\n".join(sorted(_of_environment(), key=str.lower)) + "\n"


def _of_environment() -> set[str]:
    lines = set()
    for part in distributions():
        said = {
            name: part.metadata[name] for name in ("License-Expression", "License") if name in part.metadata
        }
        licence = said.get("License-Expression") or said.get("License") or ""
        lines.add(
            f"{part.metadata['Name']} {part.version}  {licence.splitlines()[0] if licence else ''}".rstrip()
        )
    return lines
