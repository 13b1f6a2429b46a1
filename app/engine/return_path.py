"""The way back to the main thread, in one small class; nothing else in the house crosses that border."""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

TICK: Final = 50
"""Milliseconds between two looks: often enough to look alive, seldom enough to leave the window its time."""
MOST_A_TICK: Final = 500
"""News taken at one look; at 50 ms this is 10,000 a second, and each look stays far below one frame."""

News = TypeVar("News")


class ReturnPath(QObject, Generic[News]):
    """Takes news from any thread and delivers them in order, in batches, on the thread it was made on.

    `deliver` is called with at least one piece of news. `tick` is called at every look, after the delivery,
    for what changes with time alone.
    """

    def __init__(
        self,
        deliver: Callable[[list[News]], None],
        tick: Callable[[], None] | None = None,
        parent: QObject | None = None,
        *,
        every: int = TICK,
        most: int = MOST_A_TICK,
    ) -> None:
        """Look `every` so many milliseconds, and take `most` so many pieces of news at one look."""
        super().__init__(parent)
        self._most = most
        self._queue: SimpleQueue[News] = SimpleQueue()
        self._deliver = deliver
        self._tick = tick
        self._timer = QTimer(self)
        self._timer.setInterval(every)
        self._timer.timeout.connect(self._look)

    def put(self, news: News) -> None:
        """Hand something to the main thread. From any thread."""
        self._queue.put(news)

    def open(self) -> None:
        """Begin to look for news."""
        self._timer.start()

    def close(self) -> None:
        """Deliver all that has come, and look no more."""
        self._timer.stop()
        while self._drain():
            pass

    def _drain(self) -> bool:
        batch: list[News] = []
        try:
            while len(batch) < self._most:
                batch.append(self._queue.get_nowait())
        except Empty:
            pass
        if batch:
            self._deliver(batch)
        return len(batch) == self._most

    @Slot()
    def _look(self) -> None:
        self._drain()
        if self._tick is not None:
            self._tick()
