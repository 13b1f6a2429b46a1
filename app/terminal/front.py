"""What every command stands on: the screen, the terminal, Qt's loop, Ctrl+C, and errors nobody caught."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from typing import Final, Generic, NoReturn, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from app.log import where_it_is_written_down
from app.problem import Problem
from app.system.garbage import GarbageCollector
from app.system.interrupts import Interrupted, Interrupts
from app.terminal.asking import Terminal, open_terminal
from app.terminal.exit_code import ExitCode, Leave
from app.terminal.screen import Screen
from app.wording import in_words

_log = logging.getLogger(__name__)

END_WITHIN: Final = 4.8
"""Seconds from the system's request to end until the program is gone, whatever hangs."""

Result = TypeVar("Result")


class Errors(QObject):
    """Errors of the program itself that nobody caught, brought to the main thread."""

    happened = Signal()
    _arrived = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._told = False
        self.count = 0
        self._arrived.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def note(self, error: BaseException | None = None) -> None:
        """One happened, and is in the log. From any thread."""
        del error
        self.count += 1
        self._arrived.emit()

    def _tell(self) -> None:
        self.tell_once()
        self.happened.emit()

    def tell_once(self) -> None:
        """Say so, the first time."""
        if self.count and not self._told:
            self._told = True
            self._screen.say(f"Job Canceller made an error. {where_it_is_written_down()}")


class Front:
    """Lives from the beginning of a command to its end; `close` puts everything back."""

    def __init__(self) -> None:
        self.screen = Screen()
        self.terminal: Terminal | None = open_terminal()
        """Where a person can answer, if there is one."""
        # What Qt has to say is for the log: people cannot do anything about it.
        qInstallMessageHandler(_log_qt)
        self._application = QCoreApplication.instance() or QCoreApplication([])
        self._garbage = GarbageCollector()
        self._garbage.open()
        self.errors = Errors(self.screen)
        self.interrupts = Interrupts()
        self.interrupts.open()
        self.interrupts.told_to_end.connect(self.end_in_time)
        self._deadline: threading.Timer | None = None
        self.is_stuck = False
        """Whether a thread hangs that cannot be ended, so that the process has to be left by force."""

    def say(self, text: str) -> None:
        """A line for the person."""
        self.screen.say(text)

    def leaving(self, code: ExitCode, reason: str | Problem) -> Leave:
        """Say why the command ends with this code; what comes back is to be raised."""
        self.say(in_words(reason) if isinstance(reason, Problem) else reason)
        return Leave(code)

    def wait_for(
        self,
        begin: Callable[[Callable[[Result], None], Callable[[Problem | Exception], None]], None],
    ) -> Result:
        """Keep Qt's loop going until what `begin(then, failed)` began is done; its result.

        Raises what it failed with, and `Interrupted` when somebody pressed Ctrl+C meanwhile.
        """
        return _Wait[Result](self.interrupts).result_of(begin)

    def end_in_time(self) -> None:
        """The system wants the program gone: see to it that it is, even if something hangs."""
        if self._deadline is None:
            self._deadline = threading.Timer(END_WITHIN, leave_at_once, (ExitCode.INTERRUPTED,))
            self._deadline.daemon = True
            self._deadline.start()

    def close(self) -> None:
        """Give back the signals and the terminal. Garbage is left to the end of the process."""
        self.screen.clear_progress()
        self.interrupts.close()
        if self._deadline is not None:
            self._deadline.cancel()
        if self.terminal is not None:
            self.terminal.close()


class _Wait(Generic[Result]):
    """One wait in a loop of its own."""

    def __init__(self, interrupts: Interrupts) -> None:
        self._interrupts = interrupts
        self._loop = QEventLoop()
        self._results: list[Result] = []
        self._failure: BaseException | None = None
        self._is_over = False

    def result_of(
        self, begin: Callable[[Callable[[Result], None], Callable[[Problem | Exception], None]], None]
    ) -> Result:
        self._interrupts.pressed.connect(self._pressed)
        self._interrupts.told_to_end.connect(self._told_to_end)
        try:
            begin(self._then, self._end)
            if not self._is_over:
                with self._interrupts.emitting():
                    self._loop.exec()
        finally:
            self._interrupts.pressed.disconnect(self._pressed)
            self._interrupts.told_to_end.disconnect(self._told_to_end)
        if self._failure is not None:
            raise self._failure
        return self._results[0]

    def _then(self, result: Result) -> None:
        self._results.append(result)
        self._end(None)

    def _end(self, failure: BaseException | None) -> None:
        if not self._is_over:
            self._failure, self._is_over = failure, True
            self._loop.quit()

    def _pressed(self) -> None:
        self._end(Interrupted(ends_program=False))

    def _told_to_end(self) -> None:
        self._end(Interrupted(ends_program=True))


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    del context
    _log.log(logging.INFO if kind is QtMsgType.QtInfoMsg else logging.WARNING, "Qt: %s", message)


def leave_at_once(code: ExitCode) -> NoReturn:
    """End the process without waiting for any thread; what was logged is on disk."""
    logging.shutdown()
    os._exit(code)
