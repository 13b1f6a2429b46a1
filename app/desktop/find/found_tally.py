"""What there is of the jobs that were found: counted page by page, never by going through all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from app.jobs.outlook import Credits
from app.jobs.record import JobRecord


class Tally:
    """Running jobs by their state and by their model, and the credits that they cost when they complete.

    A state or a model that no job has any more stays with a count of 0.
    """

    def __init__(self) -> None:
        self.states: Counter[str] = Counter()
        self.models: Counter[str] = Counter()
        self._credits = 0
        self._unpriced = 0

    @property
    def total(self) -> int:
        """How many running jobs there are."""
        return self.states.total()

    @property
    def credits(self) -> Credits:
        """What they cost, as far as the service says so."""
        return Credits(self._credits, self._unpriced)

    def add(self, running: Sequence[JobRecord]) -> None:
        """These came."""
        self.states.update([record.state for record in running])
        self.models.update([record.model for record in running])
        prices = [record.credits for record in running]
        self._credits += sum([price for price in prices if price is not None])
        self._unpriced += prices.count(None)

    def take_away(self, record: JobRecord) -> None:
        """This one, which was counted, has ended or is another now."""
        self.states[record.state] -= 1
        self.models[record.model] -= 1
        if record.credits is None:
            self._unpriced -= 1
        else:
            self._credits -= record.credits
