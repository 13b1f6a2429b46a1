"""Work that takes longer than a blink, off the main thread: reading files, writing reports, past runs."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool

from app.engine.return_path import ReturnPath
from app.problem import Problem

_log = logging.getLogger(__name__)

THREADS: Final = 2
"""Files are read one or two at a time; more would only take the window's time from it."""

Result = TypeVar("Result")


class Errand(Generic[Result]):
    """One piece of work in the background, and the handle on it.

    `then` or `failed` is called on the main thread, once, unless the errand was abandoned before. `progress`
    (done, total) is called there while it goes on.
    """

    def __init__(
        self,
        then: Callable[[Result], None],
        failed: Callable[[Problem | Exception], None],
        progress: Callable[[int, int], None] | None = None,
    ) -> None:
        self._then = then
        self._failed = failed
        self._progress = progress
        self._abandoned = threading.Event()

    def abandon(self) -> None:
        """Nobody waits for it any more; the work ends at its next look at `is_abandoned`."""
        self._abandoned.set()

    def is_abandoned(self) -> bool:
        """Whether the work may stop. From any thread."""
        return self._abandoned.is_set()

    def hand_over(self, result: Result) -> None:
        """The work is done. On the main thread."""
        if not self.is_abandoned():
            self._then(result)

    def hand_over_failure(self, failure: Problem | Exception) -> None:
        """The work failed. On the main thread."""
        if not self.is_abandoned():
            self._failed(failure)

    def hand_over_progress(self, done: int, total: int) -> None:
        """The work goes on. On the main thread."""
        if self._progress is not None and not self.is_abandoned():
            self._progress(done, total)


class Background(QObject):
    """A small pool for errands. Lives on the main thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home: ReturnPath[Callable[[], None]] = ReturnPath(self._deliver, parent=self)
        self._home.open()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(THREADS)
        self._errands: set[Errand[object]] = set()

    def run(
        self,
        work: Callable[[Callable[[], bool], Callable[[int, int], None]], Result],
        then: Callable[[Result], None],
        failed: Callable[[Problem | Exception], None],
        progress: Callable[[int, int], None] | None = None,
    ) -> Errand[Result]:
        """Have `work(is_abandoned, report_progress)` done in the background; its result goes to `then`."""
        errand = Errand(then, failed, progress)

        def told(done: int, total: int) -> None:
            self._home.put(lambda: errand.hand_over_progress(done, total))

        def go() -> None:
            try:
                result = work(errand.is_abandoned, told)
            except Problem as problem:
                news = problem
                self._home.put(lambda: errand.hand_over_failure(news))
            except Exception as error:
                _log.exception("an errand failed in this program itself")
                trouble = error
                self._home.put(lambda: errand.hand_over_failure(trouble))
            else:
                self._home.put(lambda: errand.hand_over(result))
            finally:
                self._home.put(lambda: self._errands.discard(errand))

        self._errands.add(errand)  # type: ignore[arg-type]
        self._pool.start(_Runnable(go))
        return errand

    def put(self, call: Callable[[], None]) -> None:
        """Have this called on the main thread. From any thread."""
        self._home.put(call)

    def close(self, seconds: float) -> bool:
        """Abandon everything; whether all of it had ended within `seconds`."""
        for errand in self._errands:
            errand.abandon()
        self._pool.clear()
        in_time = self._pool.waitForDone(int(seconds * 1000))
        self._home.close()
        return in_time

    @staticmethod
    def _deliver(batch: list[Callable[[], None]]) -> None:
        for call in batch:
            call()


class _Runnable(QRunnable):
    def __init__(self, go: Callable[[], None]) -> None:
        super().__init__()
        self._go = go

    def run(self) -> None:
        self._go()
