"""How screen readers on Linux know a field for a secret: by its name, and as a password field without a text.

Of any other field Qt 6.8.3 tells over AT-SPI, to every program that listens, each letter that is typed and
all that is pasted (`object:text-changed:insert`), whether dots are shown for it or not; Orca reads it aloud.
What offers no text has nothing told of its text. On Windows and macOS no such message carries letters.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QLoggingCategory, QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLineEdit

IS_NEEDED: Final = sys.platform == "linux"
_NO_WARNING: Final = "qt.accessibility.atspi.warning=false"
"""Qt would write a line for each letter, without the letter, that there is no text to tell of."""

_fields: list[type[QLineEdit]] = []
"""The classes of fields that are known so."""


def keep_unheard(kind: type[QLineEdit]) -> None:
    """From now on nothing that is written into such fields is told. To be called before one is made."""
    if not IS_NEEDED or kind in _fields:
        return
    if not _fields:
        QLoggingCategory.setFilterRules(_NO_WARNING)
        QAccessible.installFactory(_interface_of)
    _fields.append(kind)


def _interface_of(_: str, thing: QObject) -> QAccessibleInterface | None:
    is_one = isinstance(thing, QLineEdit) and isinstance(thing, tuple(_fields))
    return _Unheard(thing) if is_one else None  # type: ignore[arg-type]


class _Unheard(QAccessibleWidget):
    """A password field that says how it is called, and offers to be focused."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field, QAccessible.Role.EditableText)

    def state(self) -> QAccessible.State:
        """An editable field for a password."""
        state = super().state()
        state.passwordEdit = True  # type: ignore[attr-defined]
        state.editable = True  # type: ignore[attr-defined]
        return state
