"""What the journal says at the moment in which a request leaves: a crash right then must lose nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from app.engine.progress import RunPhase
from app.engine.run import Run
from app.engine.run_news import NoJournal, Pause
from app.jobs.handed_in import Found, HandedIn
from app.jobs.job_id import JobId
from app.jobs.status import Status
from app.keys.api_key import ApiKey
from app.practice.config import PRACTICE_KEY, PracticeConfig, PracticeKey
from app.practice.contract import ALL_CALLS, Call
from app.practice.faults import Rule, When, first
from app.practice.jobs import JobMix, draw_jobs
from app.practice.service import PracticeService
from app.practice.troubles import refuse, reset_unanswered
from app.problem import Problem
from app.records.past_runs import load_run
from app.records.run_values import RowNote, RunState, RunSummary
from app.session import Place, Session
from tests.engine.workbench import PATIENCE, Workbench, workbench

MIX = JobMix(count=40)
MANY = JobMix(count=300)
"""More than are written down ahead of being sent."""


class Memory(NoJournal):
    """Knows which rows were perhaps sent, as the file would, and how the run was marked last."""

    def __init__(self) -> None:
        self.perhaps_sent: set[int] = set()
        self.state = RunState.RUNNING

    def intend(self, rows: Sequence[int], then: Callable[[], None]) -> None:
        self.perhaps_sent.update(rows)
        then()

    def note(self, note: RowNote) -> None:
        if note.status.is_final or note.status is Status.READY:
            self.perhaps_sent.discard(note.row)
        else:
            self.perhaps_sent.add(note.row)

    def mark(self, state: RunState, at: float | None = None) -> None:
        del at
        self.state = state


def watched(bench: Workbench, monkeypatch: pytest.MonkeyPatch, memory: Memory) -> list[JobId]:
    """Jobs whose request left although a crash would have left it forgotten; to be empty at the end."""
    whole, forgotten = bench.client.cancel, list[JobId]()
    numbers = {job.job_id: number for number, job in enumerate(bench.jobs.rows)}

    def cancel(job_id: JobId) -> object:
        if numbers[job_id] not in memory.perhaps_sent:
            forgotten.append(job_id)
        return whole(job_id)

    monkeypatch.setattr(bench.client, "cancel", cancel)
    return forgotten


def test_rows_that_are_sent_again_with_another_key_are_written_down_before(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    weak = PracticeKey("weak-key", "Weak", ALL_CALLS - {Call.CANCEL})
    config = PracticeConfig(jobs=MIX, keys=(weak, PracticeKey()))
    with workbench(qtbot, config, key="weak-key") as bench:
        bench.hand_in([job.job_id for job in draw_jobs(MIX)])
        memory = Memory()
        forgotten = watched(bench, monkeypatch, memory)
        run = bench.run(journal=memory)
        run.start()
        bench.until(run, RunPhase.PAUSED)
        assert run.pause_reason is Pause.NO_PERMISSION
        qtbot.waitUntil(lambda: bench.jobs.counts[Status.SENDING] == 0, timeout=PATIENCE)
        assert bench.jobs.counts[Status.NOT_ALLOWED] >= 5
        run.use_key(ApiKey(PRACTICE_KEY), "Studio")
        bench.until(run, RunPhase.ENDED)
        assert bench.jobs.counts[Status.CANCELLED] == 40
        assert forgotten == []
        assert memory.perhaps_sent == set()
        bench.assert_adds_up()


class Bell(Memory):
    """Rings when so many rows have their final status."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self.rings = threading.Event()
        self._left = rows

    def note(self, note: RowNote) -> None:
        super().note(note)
        self._left -= note.status.is_final
        if self._left == 0:
            self.rings.set()


def test_a_run_put_off_when_nothing_was_left_to_do_is_not_offered_again(qtbot: QtBot) -> None:
    """The last answer is in, and the program ends before the window has heard of it."""
    with workbench(qtbot, PracticeConfig(jobs=MIX)) as bench:
        bench.hand_in([job.job_id for job in draw_jobs(MIX)])
        bell = Bell(len(bench.jobs))
        run = bench.run(journal=bell)
        run.start()
        assert bell.rings.wait(20.0), "no event loop turns meanwhile: the main thread hears of nothing"
        assert run.is_under_way
        run.put_off()
        assert run.phase is RunPhase.ENDED
        assert bench.jobs.counts[Status.CANCELLED] == 40
        assert bell.state is RunState.FINISHED


def test_a_run_put_off_in_the_midst_leaves_what_is_not_done_for_the_next_start(qtbot: QtBot) -> None:
    with workbench(qtbot, PracticeConfig(jobs=MIX, latency=0.05), in_flight=4) as bench:
        bench.hand_in([job.job_id for job in draw_jobs(MIX)])
        memory = Memory()
        run = bench.run(journal=memory)
        run.start()
        qtbot.waitUntil(lambda: run.progress().done >= 8, timeout=PATIENCE)
        run.put_off()
        assert memory.state is RunState.PAUSED
        unknown = {number for number, job in enumerate(bench.jobs.rows) if job.status is Status.UNKNOWN}
        assert unknown
        assert unknown <= memory.perhaps_sent, "they are settled before anything is sent for them again"
        counts = bench.jobs.counts
        assert counts[Status.CANCELLED] + counts[Status.UNKNOWN] + counts[Status.NOT_ATTEMPTED] == 40


def test_a_run_that_went_on_with_another_key_is_gone_on_with_by_that_one(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """The first key was refused in the midst of the run; who was asked for another one needs no other."""
    config = PracticeConfig(jobs=MIX, latency=0.02, keys=(PracticeKey("second-key", "Second"),))
    with PracticeService(config) as service:
        first = Session(Place(address=service.address), tmp_path)
        first.use_key(ApiKey("revoked-key"), "First")
        ids = [one.job_id for one in draw_jobs(MIX)]
        first.add(HandedIn("", tuple(Found(one, line) for line, one in enumerate(ids, 1))))
        run = first.cancel(range(40))
        run.start()
        qtbot.waitUntil(lambda: run.pause_reason is Pause.KEY_REFUSED, timeout=PATIENCE)
        first.use_key(ApiKey("second-key"), "Second")
        qtbot.waitUntil(lambda: run.progress().done >= 5, timeout=PATIENCE)
        assert first.close()

        second = Session(Place(address=service.address), tmp_path)
        second.use_key(ApiKey("second-key"), "Second")
        offered: list[RunSummary] = []
        second.past.find_unfinished(offered.extend, no_problem)
        qtbot.waitUntil(lambda: bool(offered), timeout=PATIENCE)
        assert offered[0].key_name == "Second"
        resumed: list[Run] = []
        second.reopen(offered[0].path, resumed.append, no_problem)
        qtbot.waitUntil(lambda: bool(resumed), timeout=PATIENCE)
        resumed[0].start()
        qtbot.waitUntil(lambda: not second.is_running, timeout=PATIENCE)
        assert second.jobs.counts[Status.CANCELLED] == 40
        assert second.close()
        assert len(service.cancelled_ids()) == 40
        for session in (first, second):
            session.deleteLater()
        # Here and now: should Python collect them on a worker's thread, Qt would stop their timers there.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def no_problem(problem: Problem | Exception) -> None:
    raise AssertionError(problem)


def session_with_jobs(service: PracticeService, folder: Path, mix: JobMix = MIX) -> Session:
    """A session of a person who has handed in all jobs."""
    session = Session(Place(address=service.address), folder)
    session.use_key(ApiKey(PRACTICE_KEY), "Studio")
    ids = [one.job_id for one in draw_jobs(mix)]
    session.add(HandedIn("", tuple(Found(one, line) for line, one in enumerate(ids, 1))))
    return session


def cut_off(qtbot: QtBot, session: Session) -> RunSummary:
    """The run that the next start of the program offers to go on with."""
    offered: list[RunSummary] = []
    session.past.find_unfinished(offered.extend, no_problem)
    qtbot.waitUntil(lambda: bool(offered), timeout=PATIENCE)
    assert len(offered) == 1
    return offered[0]


def gone(*sessions: Session) -> None:
    """Here and now: should Python collect them on a worker's thread, Qt would stop their timers there."""
    for session in sessions:
        session.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_jobs_that_were_to_be_tried_again_are_not_forgotten_when_the_window_closes(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """The first run was stopped, the second over its rest was cut off: all of that rest is left to do."""
    with PracticeService(PracticeConfig(jobs=MANY, latency=0.05)) as service:
        before = session_with_jobs(service, tmp_path, MANY)
        run = before.cancel(range(300))
        run.start()
        qtbot.waitUntil(lambda: run.progress().done >= 2, timeout=PATIENCE)
        run.stop()
        qtbot.waitUntil(lambda: not before.is_running, timeout=PATIENCE)
        stopped = before.rows_in(Status.NOT_ATTEMPTED)
        assert stopped
        again = before.cancel(stopped)
        again.start()
        qtbot.waitUntil(lambda: again.progress().done >= 2, timeout=PATIENCE)
        assert before.close()
        done = before.jobs.counts[Status.CANCELLED]

        second = Session(Place(address=service.address), tmp_path)
        second.use_key(ApiKey(PRACTICE_KEY), "Studio")
        offered = cut_off(qtbot, second)
        assert offered.perhaps_sent + offered.never_sent == 300 - done
        resumed: list[Run] = []
        second.reopen(offered.path, resumed.append, no_problem)
        qtbot.waitUntil(lambda: bool(resumed), timeout=PATIENCE)
        resumed[0].start()
        qtbot.waitUntil(lambda: not second.is_running, timeout=PATIENCE)
        assert second.jobs.counts[Status.CANCELLED] == 300
        assert second.close()
        assert len(service.cancelled_ids()) == 300
        gone(before, second)


def test_what_two_runs_left_in_doubt_stays_in_doubt_while_it_is_asked_about(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """Each run had a journal of its own; asking about the jobs of both begins a third, and is cut off."""
    faults = (
        Rule(When(frozenset({Call.CANCEL})), reset_unanswered(carried_out=True)),
        Rule(When(frozenset({Call.STATUS}), tries=first(1)), refuse(400)),
    )
    with PracticeService(PracticeConfig(jobs=MIX, latency=0.05, faults=faults)) as service:
        session = session_with_jobs(service, tmp_path)
        for rows in (range(20), range(20, 40)):
            session.cancel(rows).start()
            qtbot.waitUntil(lambda: not session.is_running, timeout=PATIENCE)
        assert session.jobs.counts[Status.UNKNOWN] == 40
        session.settle(range(40)).start()
        assert session.close()

        later = Session(Place(address=service.address), tmp_path)
        told: list[tuple[RunSummary, ...]] = []
        later.past.find_all(told.append, no_problem)
        qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
        assert [run.counts[Status.UNKNOWN] for run in told[0]] == [40, 20, 20]
        assert all(row.lost_before for row in load_run(told[0][0].path).rows)
        assert later.close()
        gone(session, later)
