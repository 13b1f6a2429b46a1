"""Ctrl+C and the system's requests to end, brought into Qt's loop.

Python's handlers run only when Python code runs, and inside `QCoreApplication.exec()` none does: so the
interpreter's wake-up descriptor is a socket that the loop watches. Windows has no such notifier for it and
looks at the socket from time to time.
"""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

LOOK_EVERY: Final = 100
"""Milliseconds between two looks on Windows."""
_NAMES: Final = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
_MOST_AT_ONCE: Final = 64


class Interrupted(BaseException):
    """Somebody pressed Ctrl+C, or the system asks the program to end, while a question or a file was open.

    No `Exception`, for the same reason as `KeyboardInterrupt`: nobody is to catch it by accident.
    """

    def __init__(self, *, ends_program: bool) -> None:
        super().__init__()
        self.ends_program = ends_program
        """Not Ctrl+C: the terminal was closed, or the system shuts down."""


class Interrupts(QObject):
    """Watches from `open` to `close`. `pressed` is Ctrl+C, `told_to_end` all else.

    Between the two, `raising` makes blocking work end with `Interrupted` instead.
    """

    pressed = Signal()
    told_to_end = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._raising = False
        self._before: dict[int, signal.Handlers | object] = {}
        self._ours, self._interpreters = socket.socketpair()
        self._ours.setblocking(False)
        self._interpreters.setblocking(False)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._notifier: QSocketNotifier | None = None

    def open(self) -> None:
        """Begin to watch. What this program was told to ignore (`nohup`) stays ignored."""
        for name in _NAMES:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, self._arrived)
        signal.set_wakeup_fd(self._interpreters.fileno(), warn_on_full_buffer=False)
        if sys.platform == "win32":
            self._timer.start(LOOK_EVERY)
        else:
            self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._look)

    def close(self) -> None:
        """Leave everything as it was found."""
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]
        self._before.clear()
        self._timer.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        self._ours.close()
        self._interpreters.close()

    @contextmanager
    def raising(self) -> Iterator[None]:
        """Within this block a signal raises `Interrupted`, wherever the main thread is."""
        before, self._raising = self._raising, True
        try:
            yield
        except KeyboardInterrupt:
            raise Interrupted(ends_program=False) from None
        finally:
            self._raising = before

    @contextmanager
    def emitting(self) -> Iterator[None]:
        """Within this block, which runs Qt's loop, signals are emitted, whatever is around it."""
        before, self._raising = self._raising, False
        try:
            yield
        finally:
            self._raising = before

    def _arrived(self, number: int, frame: FrameType | None) -> None:
        del frame
        if self._raising:
            self._raising = False
            self._take_numbers()
            raise Interrupted(ends_program=number != signal.SIGINT)

    def _take_numbers(self) -> bytes:
        try:
            return self._ours.recv(_MOST_AT_ONCE)
        except BlockingIOError:
            return b""

    @Slot()
    def _look(self) -> None:
        for number in self._take_numbers():
            if number == signal.SIGINT:
                self.pressed.emit()
            else:
                self.told_to_end.emit()
