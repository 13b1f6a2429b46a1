"""Which of the service's jobs a person wants to see."""

from __future__ import annotations

from dataclasses import dataclass

from app.jobs.record import JobRecord, State


@dataclass(frozen=True, slots=True)
class JobFilter:
    """A job passes if every part that is set holds. Texts are compared without regard to case.

    `states` are the service's words (empty: those that can still cost credits); `started_within` is in
    seconds before now; `model` is a part of the model's name; `search` a part of the job ID, file name,
    model or category.
    """

    states: frozenset[State | str] = frozenset()
    started_within: float | None = None
    model: str = ""
    search: str = ""

    def passes(self, record: JobRecord, now: float) -> bool:
        """Whether the filter lets a job through. `now` is in Unix seconds."""
        if self.states:
            if str(record.state).casefold() not in {str(state).casefold() for state in self.states}:
                return False
        elif not record.is_running:
            return False
        if self.started_within is not None:
            started = record.creation_time
            if started is None or started < now - self.started_within:
                return False
        if self.model.casefold() not in record.model.casefold():
            return False
        wanted = self.search.strip().casefold()
        texts = (record.job_id, record.filename, record.model, record.category)
        return not wanted or any(wanted in text.casefold() for text in texts)
