"""Opens the window with the running jobs, and puts what is chosen there into the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.desktop.find.find_window import FindWindow
from app.desktop.intake.intake_desk import IntakeDesk
from app.desktop.keys.key_desk import KeyDesk
from app.desktop.looks.appearance import Look
from app.jobs.record import JobRecord
from app.session import Session


class FindDesk(QObject):
    """One window at a time; each begins with a fresh look at the service's list."""

    def __init__(
        self,
        session: Session,
        look: Look,
        *,
        keys: KeyDesk,
        intake: IntakeDesk,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._look = look
        self._keys = keys
        self._intake = intake
        self._window = window
        self._opened: FindWindow | None = None
        look.changed.connect(self._paint)

    @Slot()
    def open(self) -> None:
        """Find the running jobs, once there is a key."""
        if self._opened is None and not self._session.is_running:
            self._keys.need(self._open)

    def _open(self) -> None:
        if self._opened is not None or self._session.is_running:
            return  # it was asked for twice while a keychain was waited for
        opened = FindWindow(self._session, self._window)
        self._opened = opened
        self._paint()
        opened.chosen.connect(self._add)
        opened.key_wanted.connect(lambda: self._keys.ask(opened.refresh))
        opened.finished.connect(self._closed)
        opened.open()

    @Slot()
    def _closed(self) -> None:
        if self._opened is not None:
            self._opened.deleteLater()
            self._opened = None

    @Slot()
    def _paint(self) -> None:
        if self._opened is not None:
            self._opened.set_colours(self._look.colours)

    @Slot(object)
    def _add(self, records: Sequence[JobRecord]) -> None:
        self._intake.take_found(records)
