"""Forms: fields below one another, each with its label beside it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QWidget

BETWEEN: Final = (16, 8)
"""Pixels between a label and its field, and between two rows."""


class Form(QFormLayout):
    """A form whose labels stand at the height of what is written in their fields.

    Qt alone gives a label no more than seven quarters of its own height, and a field is higher than that.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(BETWEEN[0])
        self.setVerticalSpacing(BETWEEN[1])

    def add(self, text: str, field: QWidget) -> None:
        """Add a row."""
        label = QLabel()
        # The text comes last: a label that belongs to no field yet is told to screen readers with its "&".
        label.setBuddy(field)
        label.setText(text)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.addRow(label, field)
