"""A few values of Qt's enums as the numbers that they are, for the first picture alone.

`Qt` is one class with 92 enums and 1,185 members, and PySide6 makes all of them when one is asked for: a
tenth of the time until the first picture. What is set as a property takes the number just as well. A test
compares each of them with Qt's own.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

CENTRED: Final = ("alignment", 0x84)
"""Qt.AlignmentFlag.AlignCenter"""
PLAIN_TEXT: Final = ("textFormat", 0)
"""Qt.TextFormat.PlainText"""
NO_FOCUS: Final = ("focusPolicy", 0)
"""Qt.FocusPolicy.NoFocus"""
NO_BAR_BELOW: Final = ("horizontalScrollBarPolicy", 1)
"""Qt.ScrollBarPolicy.ScrollBarAlwaysOff"""


def put(one: QObject, *values: tuple[str, int]) -> None:
    """Set these properties."""
    for name, number in values:
        one.setProperty(name, number)
