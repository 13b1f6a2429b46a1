"""The stage: a practice service that makes trouble, the real window before it, and what must add up on it.

The window may be closed: then the program is started again over the same folder, as by a person.
"""

from __future__ import annotations

import gc
import os
import random
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget

from app.desktop.looks.appearance import Look
from app.desktop.main_window import MainWindow
from app.desktop.preferences import Preferences
from app.desktop.run.summary_bar import outcome_of
from app.desktop.window_memory import open_memory
from app.jobs.job_id import JobId
from app.jobs.record import State
from app.jobs.status import Status
from app.keys.api_key import ApiKey
from app.keys.keychain import Keychain
from app.practice import PRACTICE_KEY, JobMix, PracticeConfig, PracticeService, troubles
from app.practice.contract import Call
from app.practice.faults import Fault, Part, Rule
from app.practice.jobs import draw_jobs
from app.practice.limits import InSeconds, TokenBucket
from app.session import Place, Session
from tests.keys.drawer import Drawer
from tests.monkey.findings import Findings

KEY_NAME: Final = "Studio"
LATENCY: Final = 0.006
LIMIT: Final = TokenBucket(rate=150.0, burst=60.0)
CLOSED_WITHIN: Final = 8.0
"""Seconds in which a window that was told to leave must be gone, with some to spare on a busy machine."""
STATES: Final = (
    (State.PENDING, 8.0),
    (State.PROCESSING, 1.0),
    (State.COMPLETED, 1.0),
    (State.FAILED, 0.3),
    (State.CANCELLED, 0.5),
    ("Archived", 0.2),
)
SAID_CANCELLED: Final = (Status.CANCELLED, Status.ALREADY_CANCELLED)
OPEN: Final = (Status.SENDING, Status.WAITING)
PLACEHOLDER: Final = re.compile(r"\{[a-z_]+\}")
"""What is handed in and answered has such places in capitals: those are nobody's, and stay as they are."""


def quick_troubles() -> tuple[Rule, ...]:
    """Every kind of trouble that does not take long. Nothing lies about a job that was not cancelled."""
    to_cancel: list[Fault] = [
        troubles.answer(500),
        troubles.answer(503, b"busy"),
        troubles.reset_unanswered(),
        troubles.reset_unanswered(carried_out=True),
        troubles.close_unanswered(carried_out=True),
        troubles.cut(Part.HALF_THE_HEAD),
        troubles.garbage(),
        troubles.garbage(carried_out=True),
        troubles.html(403),
        troubles.refuse(400, "not now {COUNT}"),
        troubles.refuse(403),
        troubles.refuse(404),
        troubles.refuse(409),
        troubles.slow_down("1"),
        troubles.late(0.2),
        troubles.unasked_answer(),
        troubles.close_after(),
    ]
    to_status = [
        troubles.refuse(500),
        troubles.html(),
        troubles.broken_json(),
        troubles.close_unanswered(),
        troubles.refuse(404),
        troubles.refuse(403),
        troubles.late(0.2),
    ]
    to_read = [troubles.refuse(500), troubles.html(), troubles.broken_json(), troubles.refuse(403)]
    return (
        *troubles.mixed([troubles.refuse(401)], share=0.002, seed=3),
        *troubles.mixed(to_cancel, share=0.3, seed=5),
        *troubles.mixed(to_status, share=0.3, calls=frozenset({Call.STATUS}), seed=7),
        *troubles.mixed(to_read, share=0.2, calls=frozenset({Call.LIST, Call.BALANCE}), seed=11),
    )


class Stage(QObject):
    """One service, and one window after the other. `home` holds everything that is written."""

    def __init__(self, home: Path, look: Look, chance: random.Random, findings: Findings) -> None:
        super().__init__()
        self.home = home
        self.findings = findings
        self.starts = 0
        self.runs = 0
        self._look = look
        self._chance = chance
        self._has_ended = False
        self._keychain = Keychain(Drawer().open)
        config = PracticeConfig(
            jobs=JobMix(count=150, states=STATES),
            latency=LATENCY,
            jitter=LATENCY / 2,
            limiter=LIMIT,
            retry_after=InSeconds(1),
            faults=quick_troubles(),
        )
        self.service = PracticeService(config)
        self.service.start()
        self.is_listening = True
        # The stub wants bytes, PySide itself a text.
        QDesktopServices.setUrlHandler("file", self, "openNothing")  # type: ignore[arg-type]
        self.window = self._open()

    # The window.

    def _open(self) -> MainWindow:
        # What the person chose the last time may be anything; an address or a proxy that leads nowhere
        # would leave the rest of the time without a run.
        settings = Path(os.environ["XDG_CONFIG_HOME"]) / "job-canceller" / "settings.json"
        settings.unlink(missing_ok=True)
        session = Session(Place(address=self.service.address), self.home / "data", keychain=self._keychain)
        session.use_key(ApiKey(PRACTICE_KEY), KEY_NAME)
        window = MainWindow(self._look, Preferences(), memory=open_memory(self.home))
        window.furnish(session, self._keychain)
        window.may_end.connect(self._ended)
        session.run_changed.connect(self._count_run)
        window.show()
        window.activateWindow()
        window.begin()
        self.starts += 1
        self._has_ended = False
        return window

    @Slot()
    def _ended(self) -> None:
        self._has_ended = True

    @Slot()
    def _count_run(self) -> None:
        self.runs += self.window.session.run is not None

    @Slot(QUrl)
    def openNothing(self, url: QUrl) -> None:  # noqa: N802  (Qt looks it up by this name)
        """Where a person would see a report or a folder in another program."""

    def look_after_window(self) -> None:
        """Start the program again, if it has ended."""
        if self._has_ended:
            self._close()
            self.window = self._open()

    def leave(self) -> None:
        """Close the window as the system does at the end of a day, whatever goes on in it."""
        self.listen()
        self.window.leaving.stop_and_leave()
        until = time.monotonic() + CLOSED_WITHIN
        while not self._has_ended and time.monotonic() < until:
            QTest.qWait(10)
        if not self._has_ended:
            self.findings.add("a window that was told to leave did not")
        self._has_ended = True

    def close(self) -> None:
        """The end."""
        self._close()
        self._keychain.close()
        self.service.close()
        QDesktopServices.unsetUrlHandler("file")

    def _close(self) -> None:
        window, session = self.window, self.window.session
        self.check()
        for widget in (*QApplication.topLevelWidgets(), window):
            widget.close() if widget is not window else widget.hide()
        if not session.close():
            self.findings.add("a session did not end in time")
        window.deleteLater()
        session.deleteLater()
        # Here and now: should Python collect them on a worker's thread, Qt would stop their timers there.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()

    # The service.

    def listen(self) -> None:
        """The network is there."""
        if not self.is_listening:
            self.service.listen_again()
            self.is_listening = True

    def vanish(self) -> None:
        """The network is gone."""
        if self.is_listening:
            self.service.stop_listening()
            self.is_listening = False

    def new_jobs(self, count: int) -> list[JobId]:
        """Jobs that were started just now."""
        mix = JobMix(count=count, states=STATES, seed=self._chance.randrange(2**31))
        jobs = list(draw_jobs(mix))
        self.service.add_jobs(jobs)
        return [job.job_id for job in jobs]

    # What must be so.

    def check(self) -> None:
        """Hold what is shown against the rows, and the rows against the service's own record."""
        if self._has_ended:
            return  # what was left open is for the next start
        for what, holds in self._truths().items():
            if not holds():
                self.findings.add(f"not true: {what}")

    def _truths(self) -> dict[str, Callable[[], bool]]:
        session, model = self.window.session, self.window.model
        jobs, rows = session.jobs, session.jobs.rows
        truths: dict[str, Callable[[], bool]] = {
            "the counts add up to the rows": lambda: sum(jobs.counts.values()) == len(rows),
            "each count is that of its rows": lambda: all(
                count == sum(job.status is status for job in rows) for status, count in jobs.counts.items()
            ),
            "each job has one row": lambda: len({job.job_id for job in rows}) == len(rows),
            "each row is shown once": lambda: len(set(model.shown)) == len(model.shown),
            "nothing is hidden without a filter": lambda: (
                not model.wish.shows_everything or len(model.shown) == len(rows)
            ),
            "the model shows this list": lambda: model.total == len(rows),
            "no text has an empty place": lambda: not self._unfilled(),
        }
        if not session.is_running:
            truths["no row is open while nothing runs"] = lambda: not any(jobs.counts[one] for one in OPEN)
            truths["the service says cancelled, too"] = lambda: not self._falsely_cancelled()
        if session.run is not None and not session.is_running:
            outcome = outcome_of(session, session.run)
            truths["the summary adds up"] = lambda: (
                outcome.handed_in == sum(outcome.counts.values()) + outcome.repeated + outcome.rejected
            )
        return truths

    def _falsely_cancelled(self) -> list[JobId]:
        said = [job.job_id for job in self.window.session.jobs.rows if job.status in SAID_CANCELLED]
        states = self.service.states() if said else {}
        return [job_id for job_id in said if states.get(job_id) != State.CANCELLED]

    def _unfilled(self) -> list[str]:
        texts: list[QWidget] = [*self.window.findChildren(QLabel), *self.window.findChildren(QAbstractButton)]
        said = [one.text() for one in texts if isinstance(one, QLabel | QAbstractButton) and one.isVisible()]
        return [text for text in said if PLACEHOLDER.search(text)]

    def keep_dialogs_at_home(self) -> None:
        """No dialog may reach a file of anybody's."""
        for one in QApplication.topLevelWidgets():
            if isinstance(one, QFileDialog) and one.isVisible():
                keep_at_home(one, self.home)


def keep_at_home(dialog: QFileDialog, home: Path) -> None:
    """Let a file dialog neither leave this folder nor change anything in it."""
    if not dialog.testOption(QFileDialog.Option.ReadOnly):
        dialog.setOption(QFileDialog.Option.ReadOnly, on=True)
        dialog.setSidebarUrls([QUrl.fromLocalFile(str(home))])
    if home not in (place := Path(dialog.directory().absolutePath())).parents and place != home:
        dialog.setDirectory(str(home))
