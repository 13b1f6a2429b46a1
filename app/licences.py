"""The licences, to be shown: the program's own, and those of all that comes with it.

The notices are made when the program is packed, from what is really in its folder. A working copy of the
source has none: there the libraries lie in an environment beside it, which says itself what it holds.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from importlib.metadata import Distribution

_ROOT: Final = Path(__file__).resolve().parents[1]
NOTICES_FILE: Final = _ROOT / "resources" / "third-party-notices.txt"
LICENCE_FILE: Final = _ROOT / "LICENSE"

_NAME_WIDTH: Final = 34
_CLASSIFIER: Final = "License :: "


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
    from importlib.metadata import distributions  # noqa: PLC0415  (takes its time, and is rarely wanted)

    return {
        f"{part.metadata['Name']} {part.version}".ljust(_NAME_WIDTH) + _licence_of(part)
        for part in distributions()
    }


def _licence_of(part: Distribution) -> str:
    """A part's licence in its own words: packages have three places for it, and use one or none."""
    for field in ("License-Expression", "License"):
        said = str(part.metadata[field]) if field in part.metadata else ""
        # Some put the whole text where a name belongs.
        if said.strip() and "\n" not in said.strip():
            return said.strip()
    kinds = [one for one in part.metadata.get_all("Classifier") or () if one.startswith(_CLASSIFIER)]
    return ", ".join(one.rpartition(" :: ")[2] for one in kinds) or "see the files of the package"
