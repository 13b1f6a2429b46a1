"""The calm band that says at all times that this is practice."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.desktop.looks.colours import Colours
from app.desktop.looks.icons import icon
from app.desktop.widgets.controls import Kind, label, larger, picture, set_kind, show_picture


class PracticeBand(QFrame):
    """Nothing leaves this computer, and no job is real: the person never has to wonder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, Kind.PRACTICE)
        self._sign = picture(icon("practice", "#000000", "#ffffff"))
        name = label(self.tr("Practice"), wraps=False)
        name.setFont(larger(name.font(), 1.0))
        what = label(self.tr("Nothing leaves this computer, and no job is real."))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 5, 18, 5)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(name)
        row.addWidget(what, 1)
        self.setAccessibleName(f"{name.text()}: {what.text()}")

    def set_colours(self, colours: Colours) -> None:
        """Paint the icon in the colours of another appearance."""
        show_picture(self._sign, icon("practice", colours.on_practice, colours.practice))
