"""The third-party notices: what the program is made of, in words, with the licences' full texts."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import Final

from build_scripts.packaging.identity import RESOURCES, TITLE, version
from build_scripts.packaging.inventory import Part

_WIDTH: Final = 78

_ABOUT_QT: Final = RESOURCES / "about-qt.txt"


def notices(parts: Sequence[Part]) -> str:
    """The whole text: first a list, then how Qt may be used, then each licence once, with whom it is of."""
    lines = [f"What {TITLE} {version()} is made of, besides its own code", ""]
    for part in parts:
        lines.append(f"  {part.name} {part.version}".ljust(44) + part.licence)
        lines += [f"      {inner.name} {inner.version}".ljust(44) + inner.licence for inner in part.inside]
    lines += ["", "", "Qt", "=" * 2, ""]
    lines += _ABOUT_QT.read_text(encoding="utf-8").splitlines()
    lines += ["", "Licences", "=" * 8]
    for text, names in _texts(parts).items():
        heading = ", ".join(names)
        lines += [
            "",
            "",
            *textwrap.wrap(heading, _WIDTH),
            "-" * min(_WIDTH, len(heading)),
            "",
            *text.splitlines(),
        ]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _texts(parts: Sequence[Part]) -> dict[str, list[str]]:
    texts: dict[str, list[str]] = {}
    for part in parts:
        for text in part.texts:
            texts.setdefault(text.strip("\n").replace("\r\n", "\n"), []).append(f"{part.name} {part.version}")
    return texts
