"""Find my running jobs: a walk through the service's list, page by page, as the pace allows.

What is known of the list: pages of up to 100 records, a cursor to the next one, records of up to 7 days. What
is not known: in which order it is, whether a page can repeat or skip records while jobs come and go, how long
a cursor lives. So the walk takes each record by its ID (the last one seen counts), begins anew when a cursor
is refused or leads in a circle, and looks at the front once more at the end, for jobs that were started
meanwhile.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final, assert_never

from PySide6.QtCore import QObject, Signal

from app.engine.dispatcher import Answer, Dispatcher
from app.engine.enquiry import ENQUIRY_RANK, Enquiry, Way, way_of
from app.engine.return_path import ReturnPath
from app.jobs.job_id import JobId
from app.jobs.record import ENDED_STATES, JobRecord
from app.service.answers import Accepted, Balance, Described, NoAnswer, Page, Refused, Unexpected
from app.service.client import ServiceClient

MOST_RESTARTS: Final = 3
"""Times a walk begins anew because of its cursors before it ends incomplete."""
MOST_REPEATS: Final = 2
"""Times one cursor is followed in one walk: an empty page may lead back to where it came from, once."""
MOST_PAGES: Final = 20_000
"""Pages of one walk: two million jobs, far beyond what 7 days can hold. A list without an end ends here."""
HEAD_START: Final = 0.03
"""Seconds that the window gets to paint the first page before the next one is asked for. Where pages come at
once, to read them takes half of the time from the painting, and the first page is what people wait for."""
TICK: Final = 10
PAGES_A_TICK: Final = 10
"""Milliseconds between two looks for pages, and pages taken at one. A page is a hundred jobs: as many of them
at a time as of the news of a run would be felt in the window."""


class FindEnd(Enum):
    """How a walk through the list ended."""

    COMPLETE = "complete"
    STOPPED = "stopped"
    KEY_REFUSED = "key_refused"
    NOT_ALLOWED = "not_allowed"
    """403: this key may not read the list."""
    CURSORS_BROKEN = "cursors_broken"
    """The cursors were refused or led in circles again and again: there may be more jobs than were found."""
    NO_ANSWER = "no_answer"
    """The service had trouble, or answered something nobody knows."""


@dataclass(frozen=True, slots=True)
class PageNews:
    """A page came: the records on it, and how many of its entries could not be read."""

    records: tuple[JobRecord, ...]
    skipped: int


@dataclass(frozen=True, slots=True)
class EndNews:
    """The walk is over."""

    end: FindEnd


News = PageNews | EndNews


class Find(QObject):
    """One walk through the list. Lives on the main thread.

    `records_came` carries a list of what came since the last time, some times a second: new, changed and
    known records, ended jobs among them. `ended` comes once, then `end` says how. `running` holds the jobs
    that can still cost credits, in the order in which they were seen; of each the last record counts.
    """

    records_came = Signal(object)
    ended = Signal()

    def __init__(self, dispatcher: Dispatcher, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running: dict[JobId, JobRecord] = {}
        self.pages = 0
        self.unreadable = 0
        """Entries of the list that could not be read as a job."""
        self.end: FindEnd | None = None
        self._dispatcher = dispatcher
        self._home: ReturnPath[News] = ReturnPath(self._deliver, parent=self, every=TICK, most=PAGES_A_TICK)
        self._walk = Walk(dispatcher, self._home.put, head_start=HEAD_START)

    def start(self) -> None:
        """Ask for the first page."""
        self._home.open()
        self._walk.start()

    def stop(self) -> None:
        """Ask for no further page; what was found stays."""
        self._walk.stop()
        if self.end is None:
            self._finish(FindEnd.STOPPED)

    @property
    def seen(self) -> int:
        """How many jobs the walk has met, ended ones among them."""
        return self._walk.seen

    def way(self) -> Way:
        """What stands in the way just now."""
        return way_of(self._dispatcher)

    def _deliver(self, batch: list[News]) -> None:
        came: list[JobRecord] = []
        end: FindEnd | None = None
        for news in batch:
            match news:
                case PageNews(records, skipped):
                    self.pages += 1
                    self.unreadable += skipped
                    came.extend(records)
                case EndNews(how):
                    end = how
                case _:
                    assert_never(news)
        running = self.running
        for record in came:
            if record.state not in ENDED_STATES:
                running[record.job_id] = record
            else:
                running.pop(record.job_id, None)
        if came:
            self.records_came.emit(came)
        if end is not None and self.end is None:
            self._finish(end)

    def _finish(self, end: FindEnd) -> None:
        self.end = end
        self._home.close()
        self.ended.emit()


class Walk:
    """The workers' side: each answer asks for the next page at once, not by way of the main thread."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        tell: Callable[[News], None],
        is_enough: Callable[[tuple[JobRecord, ...]], bool] = lambda _: False,
        *,
        head_start: float = 0.0,
    ) -> None:
        """`is_enough` is asked on a worker's thread, page by page, whether the walk may end there.

        The second page is asked for `head_start` seconds after the first one came.
        """
        self._dispatcher = dispatcher
        self._tell = tell
        self._is_enough = is_enough
        self._head_start = head_start
        self._lane = dispatcher.open_lane(ENQUIRY_RANK)
        self._known: set[JobId] = set()
        self._cursors: Counter[str] = Counter()
        self._restarts = 0
        self._pages = 0
        self._looking_back = False
        self._stopped = False

    @property
    def seen(self) -> int:
        """How many jobs were on the pages so far. From any thread."""
        return len(self._known)

    def start(self) -> None:
        """Ask for the first page."""
        self._ask("")

    def stop(self) -> None:
        """Ask for no further page."""
        with self._dispatcher.lock:
            self._stopped = True
            self._dispatcher.close_lane(self._lane)

    def _ask(self, cursor: str) -> None:
        def call(client: ServiceClient) -> Answer:
            return client.list_page(cursor)

        def then(answer: Answer | None) -> None:
            self._take(cursor, answer)

        with self._dispatcher.lock:
            if not self._stopped:
                self._pages += 1
                after = self._head_start if self._pages == 2 else 0.0
                Enquiry(self._dispatcher, self._lane, call, then).ask(after)

    def _take(self, cursor: str, answer: Answer | None) -> None:
        match answer:
            case Page(records, next_cursor, skipped):
                fresh = any(record.job_id not in self._known for record in records)
                self._known.update(record.job_id for record in records)
                self._tell(PageNews(records, skipped))
                if self._is_enough(records):
                    self._end(FindEnd.STOPPED)
                else:
                    self._go_on(next_cursor, fresh=fresh)
            case Refused(code=400) if cursor:
                self._begin_anew()
            case Refused(code=401):
                self._end(FindEnd.KEY_REFUSED)
            case Refused(code=403):
                self._end(FindEnd.NOT_ALLOWED)
            case Refused() | Unexpected() | NoAnswer() | Accepted() | Described() | Balance() | None:
                self._end(FindEnd.NO_ANSWER)
            case _:
                assert_never(answer)

    def _go_on(self, next_cursor: str, *, fresh: bool) -> None:
        if self._looking_back and not fresh:
            self._end(FindEnd.COMPLETE)
        elif not next_cursor and (self._looking_back or not self._cursors):
            self._end(FindEnd.COMPLETE)  # a single page needs no second look
        elif not next_cursor:
            self._looking_back = True
            self._cursors = Counter()
            self._ask("")
        elif self._cursors[next_cursor] >= MOST_REPEATS:
            self._begin_anew()
        elif self._pages >= MOST_PAGES:
            self._end(FindEnd.CURSORS_BROKEN)
        else:
            self._cursors[next_cursor] += 1
            self._ask(next_cursor)

    def _begin_anew(self) -> None:
        self._restarts += 1
        if self._restarts > MOST_RESTARTS:
            self._end(FindEnd.CURSORS_BROKEN)
            return
        self._cursors = Counter()
        self._ask("")

    def _end(self, end: FindEnd) -> None:
        self.stop()
        self._tell(EndNews(end))
