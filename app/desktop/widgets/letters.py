"""Lengths that grow with the letters: who has set larger ones sees all of every text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

USUAL_LINE: Final = 15
"""Pixels from line to line for which the sizes in the code were chosen."""


def grown(widget: QWidget, *lengths: int) -> tuple[int, ...]:
    """Lengths in pixels that were chosen for letters of the usual size, for those of this widget."""
    times = max(1.0, widget.fontMetrics().lineSpacing() / USUAL_LINE)
    return tuple(round(length * times) for length in lengths)
