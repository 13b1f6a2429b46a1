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
from app.practice.jobs import JobMix, draw_jobs
from app.practice.service import PracticeService
from app.problem import Problem
from app.records.run_values import RowNote, RunState, RunSummary
from app.session import Place, Session
from tests.engine.workbench import PATIENCE, Workbench, workbench

MIX = JobMix(count=40)


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
