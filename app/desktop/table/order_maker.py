"""Makes the order in which a list is shown: a short list's at once, a long one's in pieces.

While nobody waits for anything it makes ready what the first search and the first sorting would wait for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from app.desktop.table.job_columns import Columns
from app.desktop.table.job_order import MOST_CHANGES, Known, Making, Wish
from app.desktop.table.pieces import Pieces, take_all, take_some
from app.jobs.job_list import Job

AT_ONCE: Final = 5_000
"""Up to so many rows are filtered and sorted in the turn of the event loop in which that is wished."""
READY_EVERY: Final = 10
"""Milliseconds between two pieces of what is made ready."""
READY_PIECE: Final = 0.002
"""Seconds that such a piece takes."""
ORDERS_AHEAD: Final = 8
"""So many orders are made ready before anybody asks for them."""

Show = Callable[[Sequence[int]], object]
"""Is given the numbers of the rows to show, in their order."""


class OrderMaker(QObject):
    """Orders of one list, made one at a time: a new wish takes the place of the one under way."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Job] = ()
        self._columns = Columns()
        self._known = Known()
        self._wanted: Making | None = None
        self._ahead: Making | None = None
        self._pieces = Pieces(self)
        self._to_make_ready: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(READY_EVERY)
        self._timer.timeout.connect(self._make_ready)

    @property
    def is_busy(self) -> bool:
        """Whether an order is being made that somebody waits for."""
        return self._pieces.is_busy

    def finish(self) -> None:
        """Make it now, and not in a moment."""
        self._pieces.finish()

    def begin(self, rows: Sequence[Job], columns: Columns) -> None:
        """From now on it is about these rows; whatever they say may be new."""
        self._abandon()
        self._rows, self._columns = rows, columns
        self.forget()

    def forget(self) -> None:
        """Whatever rows say may be something else."""
        self._known.forget()
        self._begin_to_make_ready()

    def rows_changed(self, rows: Sequence[int]) -> None:
        """These rows, in ascending order, say something else."""
        self._known.rows_changed(rows, self._rows)
        if len(rows) > MOST_CHANGES:
            self._begin_to_make_ready()
        for making in (self._wanted, self._ahead):
            if making is not None:
                making.rows_changed(rows)

    def make(self, wish: Wish, show: Show) -> None:
        """Make the order of a wish and show it: at once, or some turns of the event loop later."""
        self._abandon()
        making = self._making(wish)
        if len(self._rows) > AT_ONCE:
            self._wanted = making
            self._pieces.begin(making.steps(), partial(self._show, making, show))
        else:
            show(_made(making))

    def make_at_once(self, wish: Wish) -> Sequence[int]:
        """The order of a wish, however long that takes."""
        self._abandon()
        return _made(self._making(wish))

    def _show(self, making: Making, show: Show) -> None:
        self._wanted = None
        if making.is_outdated:
            self.make(making.wish, show)
        else:
            show(making.rows())

    def _abandon(self) -> None:
        self._pieces.abandon()
        self._wanted = None

    def _making(self, wish: Wish) -> Making:
        return Making(wish, self._rows, self._columns, self._known)

    # What is made ready.

    def _begin_to_make_ready(self) -> None:
        self._ahead = None
        self._to_make_ready = self._steps_ahead()
        self._timer.start()

    @Slot()
    def _make_ready(self) -> None:
        if self.is_busy:
            return
        if take_some(self._to_make_ready, READY_PIECE):
            self._timer.stop()

    def _steps_ahead(self) -> Iterator[None]:
        self._known.begin(self._rows, self._columns)
        while self._known.haystack.read_on():
            yield
        yield from self._known.kinds.read_all()
        if len(self._rows) > AT_ONCE:
            stay = [at for at in range(len(self._columns)) if self._columns.stays(at, ())]
            orders = [(at, descending) for at in stay for descending in (False, True)]
            for at, descending in orders[:ORDERS_AHEAD]:
                if self._known.orders.rows(at, descending=descending) is not None:
                    continue
                self._ahead = making = self._making(Wish(column=at, descending=descending))
                yield from making.steps()
                if not making.is_outdated:
                    making.rows()  # which keeps them
        self._ahead = None


def _made(making: Making) -> Sequence[int]:
    take_all(making.steps())
    return making.rows()
