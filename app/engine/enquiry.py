"""Questions to the service that belong to no run: list pages, states, the balance.

They share the dispatcher and its pace with the runs and leave behind them.
"""

from __future__ import annotations

import itertools
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.engine import policy
from app.engine.dispatcher import Answer, Dispatcher, Lane
from app.service.answers import Loss, NoAnswer, Refused
from app.service.client import ServiceClient

ENQUIRY_RANK: Final = 2
"""Questions leave behind all that a run sends."""
AHEAD_RANK: Final = -1
"""One question may leave before a run's first request: the balance, while nothing is cancelled yet."""
_order = itertools.count()


@dataclass(frozen=True, slots=True)
class Way:
    """What stands in the way of questions just now. Times are seconds from now on.

    `offline` is why there is no connection and `retry_in` when it is tried again; `held_for` is how long the
    service wants us to wait.
    """

    offline: Loss | None = None
    retry_in: float | None = None
    held_for: float | None = None

    @property
    def is_free(self) -> bool:
        """Whether nothing does."""
        return self.offline is None and not self.held_for


def way_of(dispatcher: Dispatcher) -> Way:
    """A look at the way to the service."""
    now = time.monotonic()
    with dispatcher.lock:
        offline, held_until = dispatcher.offline, dispatcher.pace.held_until
    return Way(
        offline=offline.loss if offline else None,
        retry_in=max(0.0, offline.retry_at - now) if offline else None,
        held_for=max(0.0, held_until - now) if held_until is not None else None,
    )


class Enquiry:
    """One read call as `Work` for the dispatcher.

    `patient` enquiries are asked again after 429, after server trouble (`policy.MOST_QUESTIONS` times) and
    when the connection is back; the others hand back the first answer, whatever it is. `then` is called on a
    worker's thread and must not block; `None` says that this program itself failed.
    """

    def __init__(
        self,
        dispatcher: Dispatcher,
        lane: Lane,
        call: Callable[[ServiceClient], Answer],
        then: Callable[[Answer | None], None],
        *,
        patient: bool = True,
    ) -> None:
        self._dispatcher = dispatcher
        self._lane = lane
        self._call = call
        self._then = then
        self._patient = patient
        self._order = next(_order)
        self._failures = 0

    def ask(self, after: float = 0.0) -> None:
        """Queue it, to leave not before `after` seconds have gone by."""
        self._dispatcher.put(self._lane, self, self._order, after)

    def leaving(self) -> None:
        """Nothing to note."""

    def send(self, client: ServiceClient) -> Answer:
        """Make the request."""
        return self._call(client)

    def answered(self, answer: Answer) -> None:
        """Hand the answer over, or ask again."""
        if self._patient:
            match answer:
                case Refused(code=429) | NoAnswer(left=False):
                    self.ask()
                    return
                case NoAnswer() | Refused(code=500 | 502 | 503 | 504):
                    self._failures += 1
                    if self._failures < policy.MOST_QUESTIONS:
                        wait = policy.wait_before_try(self._failures + 1, random.random())  # noqa: S311
                        self._dispatcher.put(self._lane, self, self._order, wait)
                        return
                case _:
                    pass
        self._then(answer)

    def broke(self, error: BaseException) -> None:
        """This program failed at it."""
        del error
        self._then(None)
