"""Goes through a window with the Tab key, and looks at what is seen of it and what is read out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from tests.desktop.conftest import name_of
from tests.languages.shown import seen_in

MOST_STEPS: Final = 80
"""More controls than that are in no window."""
AROUND: Final = 3
"""Pixels around a control in which its focus may be painted."""
SEEN_FROM: Final = 40
"""Pixels that must look otherwise, so that a person sees where the keyboard is."""

USED: Final = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
"""What a person presses, types into or chooses from."""
_TWO_LETTERS: Final = re.compile(r"\w\w")
_IS_NOT_LATIN: Final = re.compile(r"[^\W\d_a-zA-Z]")


def controls_in(window: QWidget) -> list[QWidget]:
    """What can be used there just now: by the keyboard, too, if all is well."""
    seen = [one for one in seen_in(window) if isinstance(one, USED) and one.isEnabled()]
    return [one for one in seen if not _belongs_to_another(one)]


def _belongs_to_another(one: QWidget) -> bool:
    """Parts of a control that have keys of their own: the arrows of a number, the titles of a table."""
    above = one.parentWidget()
    if isinstance(one, QHeaderView) or isinstance(above, (QAbstractSpinBox, QComboBox, QAbstractItemView)):
        return True
    # The buttons in a field for a search do what Escape and the field itself do.
    if isinstance(one, QToolButton) and isinstance(above, QLineEdit):
        return above.echoMode() is QLineEdit.EchoMode.Normal
    # The arrows go from one of several answers to the other.
    if isinstance(one, QRadioButton) and one.group() is not None:
        answers = one.group().buttons()
        return one is not next((answer for answer in answers if answer.isChecked()), answers[0])
    return False


def unnamed_in(window: QWidget) -> Iterator[str]:
    """What a screen reader could only call "button", and buttons that it calls alike."""
    buttons: Counter[str] = Counter()
    for part in seen_in(window):
        if not isinstance(part, (*USED, QProgressBar)) or isinstance(part, QHeaderView):
            continue
        if isinstance(part.parentWidget(), (QAbstractSpinBox, QComboBox)):
            continue
        name = name_of(part)
        if not (_TWO_LETTERS.search(name) or _IS_NOT_LATIN.search(name)):
            yield f"{type(part).__name__} in {type(part.parentWidget()).__name__} is called {name!r}"
        if isinstance(part, QAbstractButton):
            buttons[name] += 1
    yield from (f"{count} buttons are called {name!r}" for name, count in buttons.items() if count > 1)


def moving_in(window: QWidget) -> Iterator[str]:
    """What moves by itself: bars that run to and fro, for want of a measure."""
    for part in seen_in(window):
        if isinstance(part, QProgressBar) and part.minimum() == part.maximum():
            yield f"{name_of(part)} in {type(part.parentWidget()).__name__}"


class Walk:
    """Once around a window with Tab, and back again. `trouble` is what a person would complain about."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.trouble: list[str] = []
        self._bring_to_front()
        begun_at = self._place()
        visited = self._around(Qt.Key.Key_Tab)
        back = self._around(Qt.Key.Key_Backtab)
        wanted = controls_in(window)
        self._complain("Tab does not come to {}", [one for one in wanted if one not in visited])
        self._complain("Shift+Tab does not come to {}", [one for one in wanted if one not in back])
        self._look_at_order(visited)
        begun_at.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_to_front(self) -> None:
        if not self._window.isActiveWindow():
            self._window.activateWindow()
            QTest.qWaitForWindowActive(self._window)
        if QApplication.focusWidget() is None:
            self.trouble.append("the keyboard is nowhere")
            QTest.keyClick(self._window, Qt.Key.Key_Tab)

    @staticmethod
    def _place() -> QWidget:
        place = QApplication.focusWidget()
        assert place is not None, "the keyboard is nowhere"
        return place

    def _around(self, key: Qt.Key) -> list[QWidget]:
        visited: list[QWidget] = []
        for _ in range(MOST_STEPS):
            place = self._place()
            if place in visited:
                break
            visited.append(place)
            QTest.keyClick(place, key)
        return visited

    def _complain(self, text: str, controls: list[QWidget]) -> None:
        self.trouble += [text.format(f"{type(one).__name__} {name_of(one)!r}") for one in controls]

    def _look_at_order(self, visited: list[QWidget]) -> None:
        """From left to right and from top to bottom, and once back to the beginning."""
        jumps = []
        for one, other in zip(visited, [*visited[1:], *visited[:1]], strict=True):
            here, there = self._places_of(one, other)
            # What stands farther right is another column, which begins at its top.
            is_above = there.bottom() <= here.top() and there.left() < here.right()
            is_before = there.right() <= here.left() and there.top() < here.bottom()
            if is_above or is_before:
                jumps.append(f"Tab goes back from {name_of(one)!r} to {name_of(other)!r}")
        if len(jumps) > 1:
            self.trouble += jumps

    def _places_of(self, one: QWidget, other: QWidget) -> tuple[QRect, QRect]:
        """Where both are on the page on which both are, however far that is scrolled just now. What is on a
        page within that page is where that one is."""
        pages, others = self._pages_of(one), self._pages_of(other)
        shared = [page for page in pages if page in others]
        ground = (shared[-1].widget() if shared else None) or self._window
        first, second = [*pages, one][len(shared)], [*others, other][len(shared)]
        return QRect(first.mapTo(ground, QPoint()), first.size()), QRect(
            second.mapTo(ground, QPoint()), second.size()
        )

    def _pages_of(self, one: QWidget) -> list[QScrollArea]:
        """The pages that can be scrolled, and on which it is: the outermost first."""
        pages: list[QScrollArea] = []
        above = one.parentWidget()
        while above is not None and above is not self._window:
            if isinstance(above, QScrollArea):
                pages.insert(0, above)
            above = above.parentWidget()
        return pages


def kinds_in(window: QWidget) -> dict[str, QWidget]:
    """One control of each kind, by what decides how it looks."""
    return {
        f"{type(one).__name__} {one.property('kind')} {type(one.parentWidget()).__name__}": one
        for one in controls_in(window)
    }


def unseen_focus_in(window: QWidget, looked_at: set[str]) -> Iterator[str]:
    """Controls that look the same with the keyboard on them and without. Each kind is looked at once."""
    before = QApplication.focusWidget()
    for kind, one in kinds_in(window).items():
        if kind in looked_at:
            continue
        looked_at.add(kind)
        window.setFocus()
        without = _picture(one)
        one.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = _picture(one)
        changed = _difference(without, with_focus)
        if changed < SEEN_FROM:
            yield f"{kind} {name_of(one)!r} shows its focus by {changed} pixels"
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)


def _picture(one: QWidget) -> QImage:
    around = one.parentWidget() or one
    return around.grab(one.geometry().adjusted(-AROUND, -AROUND, AROUND, AROUND)).toImage()


def _difference(one: QImage, other: QImage) -> int:
    return sum(one.pixel(x, y) != other.pixel(x, y) for y in range(one.height()) for x in range(one.width()))
