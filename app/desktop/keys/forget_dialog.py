"""The question before a key is forgotten: the service shows a key once, and this may be the only copy."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from app.desktop import words
from app.desktop.widgets.controls import button_box, go_back, heading, label
from app.desktop.widgets.fitting import FittingDialog

WIDTH: Final = 460


class AskBeforeForgetting(FittingDialog):
    """Accepted, the key is to be forgotten. Enter and Escape keep it."""

    def __init__(self, name: str, keychain: str, parent: QWidget) -> None:
        super().__init__(WIDTH, parent)
        self.setWindowTitle(self.tr("Forget a key"))
        question = words.fill(self.tr("Forget the key “{name}”?"), {"name": name})
        self.setAccessibleName(question)
        what = self.tr(
            "It is taken out of {keychain}. Topaz Labs shows a key only once: without a copy of it, you will "
            "need a new one from the “API” tab of account.topazlabs.com."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(heading(question, 1.4))
        column.addWidget(label(words.fill(what, {"keychain": keychain})))
        column.addSpacing(6)
        column.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        box = button_box(self)
        box.addButton(self.tr("Forget"), QDialogButtonBox.ButtonRole.AcceptRole)
        stay = go_back(box, self.tr("Go back"))
        stay.setDefault(True)
        stay.setFocus()
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box
