"""Sees to it that there is a key when one is needed, and asks for another one when it is refused."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Look
from app.desktop.key_dialog import KeyDialog
from app.session import Session


class KeyDesk(QObject):
    """`key_changed` says that another key is in use."""

    key_changed = Signal()

    def __init__(self, session: Session, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._look = look
        self._window = window
        self._dialog: KeyDialog | None = None

    def need(self, then: Callable[[], None]) -> None:
        """Call `then` once there is a key; not at all, if the person goes back."""
        if self._session.has_key:
            then()
        else:
            self.ask(then)

    def ask(self, then: Callable[[], None] = lambda: None) -> None:
        """Ask for a key. A run that waits for one goes on with it."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        name = self._session.key_name or self.tr("My key")
        dialog = KeyDialog(self._session, self._look.colours, name=name, keychain="", parent=self._window)
        self._dialog = dialog

        def finished() -> None:
            self._dialog = None
            dialog.deleteLater()
            if dialog.entered is not None:
                self._session.use_key(dialog.entered.key, dialog.entered.name)
                self.key_changed.emit()
                then()

        dialog.finished.connect(finished)
        dialog.open()
