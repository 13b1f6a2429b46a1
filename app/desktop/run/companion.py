"""Goes along with the runs, and shows on the desktop how they are for whoever looks at something else."""

from __future__ import annotations

import time
from typing import Final, assert_never

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.desktop import words
from app.desktop.platform.desktop import Desktop, News, Share
from app.desktop.platform.front import is_in_front
from app.desktop.run.run_bar import figures_of
from app.desktop.run.summary_bar import headline, parts_of
from app.engine.progress import RunPhase
from app.engine.run import Run
from app.engine.run_news import Pause
from app.session import Session
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

WAITS: Final = {
    Pause.KEY_REFUSED: Text(QT_TRANSLATE_NOOP("wording", "The run waits for another key")),
    Pause.NO_PERMISSION: Text(QT_TRANSLATE_NOOP("wording", "The run waits for your answer")),
    Pause.JOBS_NOT_FOUND: Text(QT_TRANSLATE_NOOP("wording", "The run waits for your answer")),
}
"""Pauses that nobody asked for."""
SHOW: Final = Text(QT_TRANSLATE_NOOP("wording", "Show the window"))
BUSY: Final = Text(QT_TRANSLATE_NOOP("wording", "Jobs are being cancelled"))
STEPS: Final = 200
"""Steps of the progress: a bar of some 100 pixels shows no more."""
LOOK_EVERY: Final = 0.25
"""Seconds between two looks at the progress."""


class Companion(QObject):
    """Progress while a run is under way, no sleep while it goes on, news when it stops and nobody looks."""

    def __init__(self, session: Session, window: QWidget, desktop: Desktop) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._desktop = desktop
        self._run: Run | None = None
        self._shown: Share | None = None
        self._looked_at = 0.0
        session.run_changed.connect(self._run_changed)
        self._run_changed()

    def leave(self) -> None:
        """The window has gone: whatever becomes of the run now, nobody waits for it."""
        self._session.run_changed.disconnect(self._run_changed)
        self._run = None

    @Slot()
    def _run_changed(self) -> None:
        self._run = self._session.run
        if self._run is not None:
            self._run.phase_changed.connect(self._phase_changed)
            self._run.ticked.connect(self._ticked)
            self._phase_changed()

    @Slot()
    def _ticked(self) -> None:
        is_time = time.monotonic() - self._looked_at >= LOOK_EVERY
        if is_time and self._run is not None and self._run.phase is not RunPhase.ENDED:
            self._show(self._run)

    @Slot()
    def _phase_changed(self) -> None:
        run = self._run
        if run is None:
            return
        match run.phase:
            case RunPhase.NOT_STARTED:
                return
            case RunPhase.RUNNING | RunPhase.STOPPING:
                self._desktop.stay_awake(words.say(BUSY))
                self._show(run)
            case RunPhase.PAUSED:
                self._desktop.may_sleep()
                self._show(run)
                self._tell_pause(run)
            case RunPhase.ENDED:
                self._desktop.may_sleep()
                self._shown = None
                self._desktop.show_progress(None)
                self._tell_end()
            case _:
                assert_never(run.phase)

    def _show(self, run: Run) -> None:
        self._looked_at = time.monotonic()
        progress = run.progress()
        share = Share(progress.done, progress.total, waits=progress.phase is RunPhase.PAUSED)
        if self._shown is None or _step(share) != _step(self._shown):
            self._shown = share
            self._desktop.show_progress(share)

    def _tell_pause(self, run: Run) -> None:
        if run.pause_reason is not None and run.pause_reason in WAITS:
            self._tell(words.say(WAITS[run.pause_reason]), figures_of(run.progress()))

    def _tell_end(self) -> None:
        counts = self._session.jobs.counts
        self._tell(headline(counts), parts_of(counts))

    def _tell(self, title: str, text: str) -> None:
        if not is_in_front():
            self._desktop.tell(News(self._window.windowTitle(), title, text, words.say(SHOW)))
            QApplication.alert(self._window)


def _step(share: Share) -> tuple[int, int, bool]:
    return STEPS * share.done // max(1, share.total), share.total, share.waits
