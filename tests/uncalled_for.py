"""Every practice service of the suite is a recording server, and none may see anything but the four calls.

`DELETE /status` removes records and cancels nothing; a product that sent it once would do harm that nobody
can undo. So it is not one test that looks for it, but each: what a service saw is looked through when it is
closed, and before its record is forgotten.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from typing import Final, TypeVar

from app.practice.control import PracticeControl
from app.practice.process import PracticeProcess
from app.practice.record import SeenRequest
from app.practice.service import PracticeService

SENDS_OTHERS: Final = "sends_other_requests"
"""The marker of tests that send such requests themselves, to see what the practice service answers."""

Service = TypeVar("Service", bound=PracticeControl)

_seen: Final[list[SeenRequest]] = []


def watch_all_services() -> None:
    """Look through the record of each service of this process from now on."""
    for kind, name in (
        (PracticeService, "close"),
        (PracticeProcess, "close"),
        (PracticeControl, "forget_requests"),
    ):
        setattr(kind, name, _looking_first(getattr(kind, name)))


def take() -> list[str]:
    """The requests that nobody called for since the last time, as they came."""
    taken, _seen[:] = list(_seen), []
    return [f"{one.method} {one.path}" for one in taken]


def _looking_first(method: Callable[[Service], None]) -> Callable[[Service], None]:
    @wraps(method)
    def look_and_do(service: Service) -> None:
        # A service that never listened, or whose process was killed by a test, has nothing to tell.
        with suppress(RuntimeError, EOFError, OSError):
            _seen.extend(one for one in service.uncalled_for() if one not in _seen)
        method(service)

    return look_and_do
