"""What the service says of the jobs in the list: before a run ("Check first") and after it.

Two ways lead there, and the cheaper one is taken. A status request tells about one job, and many can be
under way at once; a page of the list tells about a hundred, but pages come one after the other, and nobody
knows how many there are or on which one a job stands. People ask about jobs they started lately, and lists
are long, so: few jobs are asked one by one; for many the list is walked as long as its pages keep paying
(`PAGE_PAYS`), and what is still missing then is asked one by one.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import Final, assert_never

from PySide6.QtCore import QObject, Signal

from app.engine.dispatcher import Answer, Dispatcher
from app.engine.enquiry import ENQUIRY_RANK, Enquiry, Way, way_of
from app.engine.find import EndNews, FindEnd, PageNews, Walk
from app.engine.find import News as WalkNews
from app.engine.return_path import ReturnPath
from app.jobs.job_id import JobId
from app.jobs.job_list import Job, JobList
from app.jobs.record import JobRecord
from app.service.answers import Described, Refused
from app.service.client import ServiceClient

ONE_BY_ONE: Final = 40
"""Up to so many jobs are asked one by one.

Here both mistakes cost the same (`python -m tests.benchmarks.check_cost`): with 40 jobs at the front of the
list its first page saves 0.25 s of 0.35 s, and where they stand deep in it the pages that are read in vain
cost 0.25 s (at 150 ms latency 0.30 s and 0.35 s). With fewer jobs there is less to save, with more of them
the pages in vain are lost among the rest: 1.12 times the time with 640 jobs.
"""
PAGE_PAYS: Final = 8
"""A page must tell of so many wanted jobs on average to be worth its round trip.

In the time of a page 11 to 30 status requests are answered where nothing limits them, but only 3 to 5 where
the service allows 40 requests a second (the same command). How strict it is nobody knows beforehand; this is
the middle, at most three or four times wrong either way.
"""
PAGES_ON_TRIAL: Final = 3
"""Pages that are read before they are judged."""
FORBIDDEN_ARE_ENOUGH: Final = 5
"""When so many first answers about single jobs are all 403, the key may not ask: nothing more is asked."""


class CheckEnd(Enum):
    """How a check ended."""

    COMPLETE = "complete"
    STOPPED = "stopped"
    KEY_REFUSED = "key_refused"
    NOT_ALLOWED = "not_allowed"
    """403: this key may not ask about jobs. What the list had told stays."""
    INCOMPLETE = "incomplete"
    """Some jobs could not be asked about; nothing is known of them, and nothing is claimed."""


@dataclass(frozen=True, slots=True)
class _Told:
    """The service's answer about one job; no record: it knows no such job."""

    job_id: JobId
    record: JobRecord | None


@dataclass(frozen=True, slots=True)
class _NotTold:
    """No usable answer about one job. `code` is that of a refusal, 0 where there was none."""

    job_id: JobId
    code: int = 0


_News = WalkNews | _Told | _NotTold


class Check(QObject):
    """Asks about some rows and brings what is said into the list's `Job.record`. Lives on the main thread.

    `rows_changed` carries row numbers in ascending order; `ended` comes once, then `end` says how. Statuses
    are not touched: a check claims nothing, it shows what the service says. `told` holds the rows about which
    it has said something this time, that it knows no such job included.

    Rows are known by their numbers: when rows leave the list, stop the check first.
    """

    rows_changed = Signal(object)
    ended = Signal()

    def __init__(
        self, dispatcher: Dispatcher, jobs: JobList, rows: Sequence[int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._row_of = {jobs.rows[row].job_id: row for row in rows}
        self._missing: dict[JobId, Job] = {jobs.rows[row].job_id: jobs.rows[row] for row in rows}
        self._untold: set[JobId] = set()
        self._forbidden = 0
        """Answers of 403 before any other answer about a single job."""
        self._may_ask = False
        self._home: ReturnPath[_News] = ReturnPath(self._deliver, parent=self)
        self._lane = dispatcher.open_lane(ENQUIRY_RANK)
        self._walk: Walk | None = None
        self.total = len(self._row_of)
        self.told: list[int] = []
        self.end: CheckEnd | None = None

    @property
    def done(self) -> int:
        """Rows that the service has told about, or refused to."""
        return self.total - len(self._missing)

    def way(self) -> Way:
        """What stands in the way just now."""
        return way_of(self._dispatcher)

    def start(self) -> None:
        """Begin to ask."""
        self._home.open()
        if not self._missing:
            self._finish(CheckEnd.COMPLETE)
        elif len(self._missing) <= ONE_BY_ONE:
            self._ask_one_by_one()
        else:
            self._walk = Walk(self._dispatcher, self._home.put, _Yield(set(self._missing)).is_enough)
            self._walk.start()

    def stop(self) -> None:
        """Ask no more; what is known stays."""
        if self.end is None:
            self._finish(CheckEnd.STOPPED)

    def _deliver(self, batch: list[_News]) -> None:
        changed: list[int] = []
        end: CheckEnd | None = None
        for news in batch:
            if self.end is not None or end is not None:
                break
            match news:
                case PageNews(records):
                    for record in records:
                        changed += self._take(record.job_id, record)
                case EndNews(how):
                    end = self._walk_ended(how)
                case _Told(job_id, record):
                    self._may_ask = True
                    changed += self._take(job_id, record)
                case _NotTold(job_id, code):
                    self._missing.pop(job_id, None)
                    self._untold.add(job_id)
                    end = self._judge(code)
                case _:
                    assert_never(news)
        if changed:
            self.told += changed
            self.rows_changed.emit(sorted(changed))
        if end is None and not self._missing:
            end = self._how_it_ended()
        if end is not None and self.end is None:
            self._finish(end)

    def _judge(self, code: int) -> CheckEnd | None:
        """Whether to end early, because every further question would be refused, too."""
        if code == 401:
            return CheckEnd.KEY_REFUSED
        if code != 403:
            self._may_ask = True
        elif not self._may_ask:
            self._forbidden += 1
        return CheckEnd.NOT_ALLOWED if self._forbidden >= FORBIDDEN_ARE_ENOUGH else None

    def _how_it_ended(self) -> CheckEnd:
        if not self._untold:
            return CheckEnd.COMPLETE
        return CheckEnd.NOT_ALLOWED if len(self._untold) == self._forbidden else CheckEnd.INCOMPLETE

    def _take(self, job_id: JobId, record: JobRecord | None) -> list[int]:
        job = self._missing.pop(job_id, None)
        if job is None:
            return []
        job.record, job.asked_at, job.is_unknown_there = record, time.time(), record is None
        return [self._row_of[job_id]]

    def _walk_ended(self, how: FindEnd) -> CheckEnd | None:
        self._walk = None
        if how is FindEnd.KEY_REFUSED:
            return CheckEnd.KEY_REFUSED
        self._ask_one_by_one()  # what the list did not hold; records reach back 7 days only
        return None

    def _ask_one_by_one(self) -> None:
        for job_id in self._missing:
            call = partial(_ask_status, job_id)
            Enquiry(self._dispatcher, self._lane, call, partial(self._answered, job_id)).ask()

    def _answered(self, job_id: JobId, answer: Answer | None) -> None:
        """On a worker's thread."""
        match answer:
            case Described(record):
                self._home.put(_Told(job_id, record))
            case Refused(code=404):
                self._home.put(_Told(job_id, None))
            case Refused(code=code):
                self._home.put(_NotTold(job_id, code))
            case _:
                self._home.put(_NotTold(job_id))

    def _finish(self, end: CheckEnd) -> None:
        self.end = end
        if self._walk is not None:
            self._walk.stop()
            self._walk = None
        self._dispatcher.close_lane(self._lane)
        self._home.close()
        self.ended.emit()


class _Yield:
    """Whether the walk still pays; asked on the workers' threads, one page after the other."""

    def __init__(self, wanted: set[JobId]) -> None:
        self._wanted = wanted
        self._pages = 0
        self._found = 0

    def is_enough(self, records: tuple[JobRecord, ...]) -> bool:
        """Whether all wanted jobs were seen, or the pages tell of too few of them."""
        told = {record.job_id for record in records} & self._wanted
        self._wanted -= told
        self._pages += 1
        self._found += len(told)
        too_few = self._pages >= PAGES_ON_TRIAL and self._found < self._pages * PAGE_PAYS
        return not self._wanted or too_few


def _ask_status(job_id: JobId, client: ServiceClient) -> Answer:
    return client.status(job_id)
