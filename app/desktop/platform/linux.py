"""The desktop of Linux, over D-Bus, on a thread of its own: a bus that hangs holds nobody up.

Of each kind of order only the last one counts. So nothing piles up while a bus is slow.
"""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Callable
from enum import Enum, auto
from selectors import EVENT_READ, DefaultSelector
from typing import TYPE_CHECKING, Final

from app.desktop.platform.desktop import Clicked, Desktop, News, Share

if TYPE_CHECKING:
    from app.desktop.platform.linux_buses import Buses

LEAVES_WITHIN: Final = 0.3
"""Seconds that the end of the program waits for the thread; a bus that hangs is left behind."""
_MOST_RINGS: Final = 4096

_log = logging.getLogger(__name__)


class _Kind(Enum):
    PROGRESS = auto()
    SLEEP = auto()
    NEWS = auto()


_Order = Callable[["Buses"], None]


class LinuxDesktop(Desktop):
    """Progress for docks that know Unity's signal (Ubuntu's, KDE's, and others), messages by the desktop's
    own service, and sleep by logind or the screen saver."""

    def __init__(self, clicked: Clicked) -> None:
        self._clicked = clicked
        self._lock = threading.Lock()
        self._orders: dict[_Kind, _Order] = {}
        self._ends = False
        self._thread: threading.Thread | None = None
        self._bell, self._ear = socket.socketpair()
        self._bell.setblocking(False)
        self._ear.setblocking(False)

    def show_progress(self, share: Share | None) -> None:
        self._ask(_Kind.PROGRESS, lambda buses: buses.show_progress(share))

    def stay_awake(self, reason: str) -> None:
        self._ask(_Kind.SLEEP, lambda buses: buses.stay_awake(reason))

    def may_sleep(self) -> None:
        self._ask(_Kind.SLEEP, lambda buses: buses.may_sleep())

    def tell(self, news: News) -> None:
        self._ask(_Kind.NEWS, lambda buses: buses.tell(news))

    def take_back_news(self) -> None:
        self._ask(_Kind.NEWS, lambda buses: buses.take_back_news())

    def close(self) -> None:
        """The desktop forgets all of it as soon as it misses this end of the connection."""
        with self._lock:
            self._ends = True
        if self._thread is None:
            self._bell.close()
            self._ear.close()
            return
        self._ring()
        self._thread.join(LEAVES_WITHIN)

    def _ask(self, kind: _Kind, order: _Order) -> None:
        with self._lock:
            if self._ends:
                return
            self._orders[kind] = order
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="desktop", daemon=True)
            self._thread.start()
        self._ring()

    def _ring(self) -> None:
        try:
            self._bell.send(b"!")
        except OSError:  # so many rings are waiting already that another one says nothing new
            return

    # On the thread.

    def _work(self) -> None:
        from app.desktop.platform.linux_buses import Buses  # noqa: PLC0415  (it takes its time)

        buses = Buses(self._clicked)
        try:
            while orders := self._wait(buses):
                for order in orders:
                    self._carry_out(order, buses)
        finally:
            buses.close()
            self._bell.close()
            self._ear.close()

    def _wait(self, buses: Buses) -> list[_Order]:
        """What is to be done next; nothing at the end."""
        with DefaultSelector() as selector:
            for one in (self._ear, *buses.talking):
                selector.register(one, EVENT_READ)
            ready = [key.fileobj for key, _ in selector.select()]
        if self._ear in ready:
            self._ear.recv(_MOST_RINGS)
        with self._lock:
            if self._ends:
                return []
            orders, self._orders = list(self._orders.values()), {}
        # Last, because what came while a service was asked for its answer is heard only then.
        return [*orders, lambda buses: buses.listen()]

    @staticmethod
    def _carry_out(order: _Order, buses: Buses) -> None:
        try:
            order(buses)
        except Exception as error:  # the thread's outermost edge: buses and services fail in every way
            _log.info("the desktop cannot be told (%s)", type(error).__name__)
            if isinstance(error, OSError):
                buses.hang_up()
