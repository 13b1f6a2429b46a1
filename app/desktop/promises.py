"""Futures of other threads, whose results are wanted on the main thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import TypeVar

from PySide6.QtCore import QObject

from app.engine.return_path import ReturnPath
from app.problem import Problem

Result = TypeVar("Result")


class Promises(QObject):
    """Hands over what futures bring. It looks for news only while it waits for some."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home: ReturnPath[Callable[[], None]] = ReturnPath(self._deliver, parent=self)
        self._open = 0

    def when(
        self,
        future: Future[Result],
        then: Callable[[Result], None],
        failed: Callable[[Problem | Exception], None],
    ) -> None:
        """Call `then` with the result, or `failed`, on the main thread."""
        self._open += 1
        self._home.open()

        def hand_over() -> None:
            self._open -= 1
            try:
                result = future.result()
            except CancelledError:
                return
            except Exception as failure:  # whatever the other thread raised is news here
                failed(failure)
            else:
                then(result)

        future.add_done_callback(lambda _: self._home.put(hand_over))

    def _deliver(self, batch: list[Callable[[], None]]) -> None:
        for call in batch:
            call()
        if not self._open:
            self._home.close()
