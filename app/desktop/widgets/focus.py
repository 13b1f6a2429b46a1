"""Where the keyboard goes: with Tab, and when what it was on goes away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
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


class PlaceInOrder(QWidget):
    """Keeps a place in the order of Tab for controls that are made later; itself it is never seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Qt puts nothing behind a widget that takes no focus.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def put(self, controls: Iterable[QWidget]) -> None:
        """Have Tab come to these here, one after the other."""
        before: QWidget = self
        for control in controls:
            self.setTabOrder(before, control)
            before = control
