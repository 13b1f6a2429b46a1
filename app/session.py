"""The one door: everything a front can do goes through a `Session`, put together once.

A session has one address, one key in use, one client, one pace, one dispatcher and one list of jobs. The
window, the command line and the self-test differ in how they show it, and in nothing else. Everything here
is called on the main thread; results come back there through signals and callbacks.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app import __version__
from app.engine.background import Background, Errand
from app.engine.check import Check
from app.engine.dispatcher import MOST_IN_FLIGHT, Dispatcher
from app.engine.find import Find
from app.engine.key_check import KeyCheck
from app.engine.pace import Pace
from app.engine.past import PastRuns, list_of, orders_to_finish
from app.engine.progress import RunPhase
from app.engine.run import Run, RunOrder
from app.engine.run_book import RunBook
from app.engine.run_news import NoJournal
from app.engine.trials import ask_balance, try_connection, try_key
from app.jobs.handed_in import HandedIn
from app.jobs.job_list import Addition, Job, JobList, Prepared
from app.jobs.record import JobRecord
from app.jobs.status import Detail, Reason, Status
from app.keys.api_key import ApiKey
from app.keys.keychain import Keychain
from app.keys.secret import Password, Secret
from app.practice.config import PRACTICE_KEY, PRACTICE_KEY_NAME
from app.practice.people import practice_for_people
from app.practice.service import PracticeService
from app.problem import Problem
from app.records.journal import Journal
from app.records.report import Report, ReportRow
from app.records.run_values import LoadedRun, RunHeader, new_run_id
from app.service.address import ServiceAddress, as_service_address
from app.service.client import ServiceClient
from app.service.diagnose import Diagnosis
from app.system.place import Place as Place  # noqa: PLC0414  (handed on to the fronts)
from app.system.place import ProxyChoice
from app.system.proxy import network_for
from app.system.way import Found, Way

_log = logging.getLogger(__name__)


class SessionProblem(Enum):
    """Why the session cannot do what it is asked."""

    NO_KEY = "no_key"
    RUN_GOING_ON = "run_going_on"
    OTHER_ADDRESS = "other_address"
    """A past run belongs to another address than this session."""
    OTHER_KEY = "other_key"
    """A past run was made with a key of another name."""


class Session(QObject):
    """One address, one key, one list, and everything that can be done with them.

    `list_changed` says that rows came or went; `run_changed` that `run` is another one.
    """

    list_changed = Signal()
    run_changed = Signal()

    def __init__(
        self,
        place: Place,
        data_folder: Path,
        parent: QObject | None = None,
        *,
        keychain: Keychain | None = None,
    ) -> None:
        """Open a session. Raises `Problem` (`AddressProblem`) if the place's address cannot be one.

        The keychain is asked for a proxy's password, and for nothing else.
        """
        super().__init__(parent)
        self._practice = PracticeService(practice_for_people()) if place.practice else None
        if self._practice is not None:
            self._practice.start()
        self.address: ServiceAddress = as_service_address(
            self._practice.address if self._practice else place.address
        )
        self._keychain = keychain or Keychain()
        self.way = Way(self.address, place.proxy, self._keychain)
        """How the service is reached from here."""
        self._most_in_flight = place.most_in_flight or MOST_IN_FLIGHT
        self._dispatcher: Dispatcher | None = None
        self.background = Background(self)
        self._book = RunBook(data_folder / "runs", self._journal_troubled)
        self.past = PastRuns(self.background, data_folder / "runs")
        """Runs of the past, and which of them were cut off."""
        self.jobs = JobList()
        self.run: Run | None = None
        """The run that is under way, or the last one."""
        self.started_at = time.time()
        self._put_away: tuple[JobList, Run | None, float] | None = None
        self.key_name = ""
        self._key: ApiKey | None = None
        if self._practice is not None:
            self.use_key(ApiKey(PRACTICE_KEY), PRACTICE_KEY_NAME)

    # Where, and with which key.

    @property
    def is_practice(self) -> bool:
        """Whether nothing leaves this computer and no job is real."""
        return self._practice is not None

    @property
    def has_key(self) -> bool:
        """Whether there is a key to work with."""
        return self._key is not None

    @property
    def secrets(self) -> list[Secret]:
        """What must be in nothing that is handed on."""
        return [self._key] if self._key is not None else []

    def use_key(self, key: ApiKey, name: str) -> None:
        """Work with this key from now on. A run that waits for a key goes on with it."""
        self._key, self.key_name = key, name
        if self._dispatcher is not None:
            self._dispatcher.client.use_key(key)
        if self.run is not None and self.run.is_under_way:
            self.run.use_key(key, name)

    def check_key(self, key: ApiKey, then: Callable[[KeyCheck], None]) -> None:
        """Try a key with the balance call, which changes nothing."""
        try_key(self.background, self.address, key, self.way, then)

    def find_way(self, then: Callable[[Problem | None], None]) -> None:
        """Look for the way to the service ahead of the first request; `then` hears what is wrong with it."""

        def looked(finding: Future[Found]) -> None:
            if not finding.cancelled():
                trouble = self.way.problem if finding.exception() else finding.result().trouble
                self.background.put(lambda: then(trouble))

        self.way.find().add_done_callback(looked)

    def test_connection(
        self,
        address: ServiceAddress,
        choice: ProxyChoice,
        password: Password | None,
        then: Callable[[Diagnosis], None],
        failed: Callable[[Problem | Exception], None],
    ) -> Errand[Diagnosis]:
        """Try a way that is not in use yet. Without a `password` the kept one is taken.

        The key goes along only to the address it is used at; to any other nothing is sent.
        """
        find = Way(address, choice, self._keychain).network
        if password is not None:
            find = partial(network_for, address, chosen=choice.proxy, user=choice.user, password=password)
        key = self._key if address == self.address else None
        return try_connection(self.background, address, key, find, then=then, failed=failed)

    def ask_balance(self, then: Callable[[KeyCheck], None], *, ahead: bool = False) -> None:
        """Ask for the credits with the key in use; a verdict says why they cannot be read. Raises `Problem`.

        It leaves behind a run's requests; `ahead` lets this one leave first, for a look before a run.
        """
        ask_balance(self._open_dispatcher(), self.background.put, then, ahead=ahead)

    # The list.

    @property
    def is_running(self) -> bool:
        """Whether a run is under way; paused ones are."""
        return self.run is not None and self.run.is_under_way

    def add(self, handed_in: HandedIn | Prepared, records: Iterable[JobRecord] = ()) -> Addition:
        """Put what came in into the list. Raises `Problem` if it is too much or a run is under way."""
        if self.is_running:
            raise Problem(SessionProblem.RUN_GOING_ON)
        addition = self.jobs.add(handed_in, records)
        self.list_changed.emit()
        return addition

    def undo_addition(self) -> Addition | None:
        """Take the last addition back, if nothing of it was sent."""
        if self.is_running or not self.jobs.can_undo():
            return None
        addition = self.jobs.undo()
        self.list_changed.emit()
        return addition

    def remove(self, jobs: Iterable[Job]) -> int:
        """Remove those rows of which nothing was sent; how many went."""
        if self.is_running:
            return 0
        gone = self.jobs.remove(jobs)
        self.list_changed.emit()
        return gone

    def put_back(self) -> int:
        """Bring the rows back that were removed last; how many came."""
        come = 0 if self.is_running else self.jobs.put_back()
        if come:
            self.list_changed.emit()
        return come

    def new_list(self) -> None:
        """Begin with an empty list, unless a run is under way. The last one can be taken back."""
        if not self.is_running:
            self._book.close()
            self._put_away = self.jobs, self.run, self.started_at
            self._show_list(JobList(), None, time.time())

    @property
    def can_take_list_back(self) -> bool:
        """Whether a list was put away, and no other is in its place."""
        is_free = not len(self.jobs) and not self.is_running
        return is_free and self._put_away is not None and len(self._put_away[0]) > 0

    def take_list_back(self) -> None:
        """Show the list that was put away last, unless there are rows again."""
        if self._put_away is not None and self.can_take_list_back:
            self._show_list(*self._put_away)

    def _show_list(self, jobs: JobList, run: Run | None, started_at: float) -> None:
        self.jobs, self.run, self.started_at = jobs, run, started_at
        self.list_changed.emit()
        self.run_changed.emit()

    def leave_unsent(self) -> None:
        """Nothing is going to be sent: rows that are ready get the final status `not_attempted`."""
        if self.is_running:
            return
        for job in self.jobs.rows:
            if job.status is Status.READY:
                self.jobs.set_status(job, Status.NOT_ATTEMPTED, Detail(Reason.STOPPED))
        self.list_changed.emit()

    def rows_in(self, *statuses: Status) -> list[int]:
        """The numbers of the rows in one of these statuses."""
        return [number for number, job in enumerate(self.jobs.rows) if job.status in statuses]

    # Runs.

    @property
    def to_try_again(self) -> tuple[Status, ...]:
        """Rows in these statuses can be sent once more with the key in use; see `Run.to_try_again`."""
        return self.run.to_try_again(self._key) if self.run else ()

    def cancel(self, rows: Sequence[int]) -> Run:
        """A run that cancels these rows; connect to it, then `start` it. Raises `Problem`."""
        return self._new_run(rows, only_ask=False)

    def settle(self, rows: Sequence[int]) -> Run:
        """A run that asks what became of these rows and sends no cancel request. Raises `Problem`."""
        return self._new_run(rows, only_ask=True)

    def _new_run(self, rows: Sequence[int], *, only_ask: bool) -> Run:
        dispatcher = self._ready_for_run()
        ordered = sorted(rows)
        if self.is_practice:
            orders = [RunOrder(row, number, only_ask=only_ask) for number, row in enumerate(ordered)]
            return self._take_up(Run(dispatcher, self.jobs, orders, NoJournal(), self))
        jobs = [self.jobs.rows[row] for row in ordered]
        journal = self._book.open_for(jobs, self._header())
        numbers = [self._book.number_of(job) for job in jobs]
        places = zip(ordered, numbers, strict=True)
        orders = [RunOrder(row, number, only_ask=only_ask) for row, number in places]
        return self._take_up(Run(dispatcher, self.jobs, orders, journal, self))

    def _ready_for_run(self) -> Dispatcher:
        if self.is_running:
            raise Problem(SessionProblem.RUN_GOING_ON)
        return self._open_dispatcher()

    def _take_up(self, run: Run) -> Run:
        run.key, run.key_name = self._key, self.key_name
        if self.run is not None:
            run.follow(self.run)
            self.run.deleteLater()
        self.run = run
        self.run_changed.emit()
        return run

    def _header(self) -> RunHeader:
        return RunHeader(
            run_id=new_run_id(),
            started_at=time.time(),
            address=self.address.base,
            key_name=self.key_name,
            app_version=__version__,
            source=", ".join(dict.fromkeys(one.source for one in self.jobs.additions if one.source)),
            columns=self.jobs.columns,
            duplicates=self.jobs.duplicates,
            rejects=self.jobs.rejects,
        )

    def _journal_troubled(self, problem: Problem) -> None:
        """From the journal's thread."""
        self.background.put(lambda: self.run.tell_trouble(problem) if self.run else None)

    # What the service says.

    def find(self) -> Find:
        """A walk through the service's list of jobs; connect to it, then `start` it. Raises `Problem`."""
        return Find(self._open_dispatcher(), self)

    def check(self, rows: Sequence[int]) -> Check:
        """Ask what the service says of these rows; connect to it, then `start` it. Raises `Problem`."""
        return Check(self._open_dispatcher(), self.jobs, rows, self)

    # Runs of the past.

    def reopen(
        self,
        path: Path,
        then: Callable[[Run], None],
        failed: Callable[[Problem | Exception], None],
    ) -> None:
        """Take a past run in hand: its list becomes this session's list, and `then` gets a run to `start`.

        Rows that may have been in flight are settled before anything is sent for them. A run goes on with the
        address and the key's name that it began with, and with no other: `failed` gets the `Problem`.
        """

        def work(
            abandoned: Callable[[], bool], progress: Callable[[int, int], None]
        ) -> tuple[Journal, LoadedRun]:
            del abandoned, progress
            return Journal.reopen(path, self._journal_troubled)

        def opened(result: tuple[Journal, LoadedRun]) -> None:
            journal, loaded = result
            try:
                run = self._resumed(journal, loaded)
            except Problem as problem:
                journal.close(0.0)
                failed(problem)
            else:
                then(run)

        self.background.run(work, opened, failed)

    def _resumed(self, journal: Journal, loaded: LoadedRun) -> Run:
        if loaded.header.address != self.address.base:
            raise Problem(SessionProblem.OTHER_ADDRESS, address=loaded.header.address)
        if loaded.header.key_name != self.key_name:
            raise Problem(SessionProblem.OTHER_KEY, name=loaded.header.key_name)
        dispatcher = self._ready_for_run()
        self._book.take_over(journal, loaded)
        self.jobs = list_of(loaded)
        self.started_at = loaded.header.started_at
        orders = orders_to_finish(loaded)
        run = self._take_up(Run(dispatcher, self.jobs, orders, journal, self))
        self.list_changed.emit()
        return run

    # What a person hands on.

    def report(self) -> Report:
        """What there is to report of the list, as it is now."""
        run = self.run
        return Report(
            started_at=self.started_at,
            ended_at=run.ended_at if run else None,
            key_name=run.key_name if run else self.key_name,
            address=self.address.base,
            app_version=__version__,
            practice=self.is_practice,
            columns=self.jobs.columns,
            rows=tuple(ReportRow.of(job) for job in self.jobs.rows),
            duplicates=self.jobs.duplicates,
            rejects=self.jobs.rejects,
        )

    # The end.

    def close(self, seconds: float = 4.0) -> bool:
        """Stop what goes on, write everything down, let the threads go; whether all of that was done in time.

        What is not done can be gone on with at the next start. When this returns False, leave by `os._exit`:
        a thread that is blocked in the network cannot be ended.
        """
        until = time.monotonic() + seconds
        if self.run is not None and self.run.phase is not RunPhase.ENDED:
            self.run.put_off()
        clean = self._book.close(max(0.5, until - time.monotonic()))
        if self._dispatcher is not None:
            self._dispatcher.client.close()
        self.way.close()
        if self._dispatcher is not None:
            clean &= self._dispatcher.end(max(0.1, until - time.monotonic()))
        clean &= self.background.close(max(0.1, until - time.monotonic()))
        if self._practice is not None:
            self._practice.close()
            self._practice = None
        return clean

    def _open_dispatcher(self) -> Dispatcher:
        if self._key is None:
            raise Problem(SessionProblem.NO_KEY)
        if (problem := self.way.problem) is not None:
            self.way.leads_nowhere()
            raise problem
        if self._dispatcher is None:
            most = self._most_in_flight
            client = ServiceClient(self.address, self._key, network=self.way, connections=most)
            self._dispatcher = Dispatcher(client, Pace(most), most)
        return self._dispatcher
