"""Where the keyboard goes when what it was on goes away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


@contextmanager
def keyboard_stays_in(place: QWidget, heir: Callable[[], QWidget | None]) -> Iterator[None]:
    """Within the block parts of `place` may be hidden or switched off. Should the keyboard have been on one
    of them, it is on the `heir` afterwards: Qt alone would send it to whatever comes next in the window."""
    window = place.window()
    before: QWidget | None = window.focusWidget()
    was_here = before is not None and place.isAncestorOf(before) and before.isVisibleTo(window)
    yield
    if not was_here or before is None or (before.isVisibleTo(window) and before.isEnabled()):
        return
    chosen = heir()
    if chosen is not None:
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)
