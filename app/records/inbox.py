"""A queue that hands its entries over in groups, so that they can share one transaction."""

from __future__ import annotations

import threading
from collections import deque
from typing import Final, Generic, TypeVar

Entry = TypeVar("Entry")

GROUP_SECONDS: Final = 0.1
"""How long an entry that is not urgent may wait for others."""
GROUP_ENTRIES: Final = 500
"""With this many entries there is no more waiting."""


class Inbox(Generic[Entry]):
    """Many threads put, one takes. Nothing is lost, nothing changes its place.

    The taking thread is woken once a group and not once an entry: each waking costs the threads that are
    busy with the network a turn of the interpreter.
    """

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque()
        self._changed = threading.Condition(threading.Lock())
        self._is_urgent = False
        self._is_closed = False

    def put(self, entry: Entry, *, urgent: bool) -> bool:
        """Add an entry. False, and nothing else, if the inbox was closed before."""
        with self._changed:
            if self._is_closed:
                return False
            self._entries.append(entry)
            self._is_urgent |= urgent or len(self._entries) >= GROUP_ENTRIES
            if self._is_urgent or len(self._entries) == 1:
                self._changed.notify()
            return True

    def close(self) -> None:
        """Take no more entries; those that are there are still handed over."""
        with self._changed:
            self._is_closed = True
            self._is_urgent = True
            self._changed.notify()

    def take(self, patience: float | None) -> tuple[list[Entry], bool]:
        """Wait for entries, and hand over all there are; the second value is False when none will follow.

        Waits `patience` seconds for the first one (None: for ever) and may come back with none.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._entries or self._is_urgent, patience)
            if self._entries:
                self._changed.wait_for(lambda: self._is_urgent, GROUP_SECONDS)
            group = list(self._entries)
            self._entries.clear()
            self._is_urgent = self._is_closed
            return group, not self._is_closed
