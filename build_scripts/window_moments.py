"""Brings the window into each of its moments and takes a picture; started by `build_scripts.screenshots`."""

from __future__ import annotations

import gc
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPushButton, QWidget

from app.desktop.app import SAMPLES
from app.desktop.appearance import Look
from app.desktop.column_choice import ChooseColumn
from app.desktop.key_dialog import KeyDialog
from app.desktop.main_window import MainWindow
from app.desktop.notices import Topic
from app.desktop.preferences import Preferences
from app.desktop.questions import TYPED_FROM, AskBeforeLeaving, ConfirmCancelling
from app.desktop.rest_dialog import RestDialog
from app.desktop.run_bar import Step
from app.desktop.window_memory import open_memory
from app.engine.progress import RunPhase
from app.engine.run_news import Pause
from app.intake.choice import ColumnChoice, ColumnOption
from app.jobs.status import Status
from app.keys.api_key import ApiKey
from app.keys.keychain import Keychain
from app.keys.vaults import Item, KeychainKind, KeychainProblem, Vault
from app.practice import PRACTICE_KEY, PracticeConfig, PracticeService, practice_for_people
from app.practice.limits import InSeconds, TokenBucket
from app.practice.samples import BATCH_FILE, batch, thousand_text
from app.session import Place, Session
from app.settings import Appearance, Settings

PATIENCE: Final = 60.0
SETTLED: Final = 0.3
"""Seconds for what is painted late."""
KEY_NAME: Final = "Studio"
OTHER_JOBS: Final = "".join(f"{number:08x}-5d1c-4f0e-9b1e-2f8a7c3d5e60\n" for number in range(312))
WITH_DAMAGE: Final = "9f1c2b9e-0d4a-4c57-9b1e-2f8a7c3d5e6\n9f1c2b9e-0d4a-4c57-9b1e-2f8a7c3d5eO0\n"


class Photographer:
    """One application, one window after the other."""

    def __init__(self, folder: Path, appearance: str, percent: str, wanted: list[str]) -> None:
        self._application = QApplication(sys.argv[:1])
        self._application.setApplicationName("Job Canceller")
        self._look = Look(self._application, Appearance(appearance))
        self._name = f"{appearance}-{percent}"
        self._folder = folder
        self._wanted = wanted

    def wants(self, *moments: str) -> bool:
        """Whether one of these pictures is asked for."""
        return not self._wanted or any(moment in self._wanted for moment in moments)

    def shoot(self, moment: str) -> None:
        """Take a picture of the whole screen."""
        if self.wants(moment):
            self.wait(SETTLED)
            picture = self._application.primaryScreen().grabWindow(0)
            picture.save(str(self._folder / f"{moment}-{self._name}.png"))

    @staticmethod
    def wait(seconds: float) -> None:
        """Let the window live for so long."""
        QTest.qWait(int(seconds * 1000))

    @staticmethod
    def until(condition: Callable[[], bool]) -> None:
        """Let the window live until something is so."""
        deadline = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError("a moment did not come")
            QTest.qWait(10)

    @contextmanager
    def window(self, session: Session, folder: Path | None = None) -> Iterator[MainWindow]:
        """A window that fills the screen."""
        with tempfile.TemporaryDirectory(prefix="moment-") as place:
            window = MainWindow(
                self._look,
                Preferences(Settings()),
                memory=open_memory(folder or Path(place)),
                practice=session.is_practice,
                samples=sorted(SAMPLES.iterdir()) if session.is_practice else (),
            )
            window.furnish(session, Keychain(MemoryVault))
            window.showMaximized()
            QTest.qWaitForWindowExposed(window)
            window.activateWindow()
            yield window
            window.hide()
            session.close()
            window.deleteLater()
            session.deleteLater()
            # Here and now: should Python collect them on a worker's thread, Qt would stop their timers there.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()

    @contextmanager
    def practice(self) -> Iterator[MainWindow]:
        """A window in practice mode."""
        with (
            tempfile.TemporaryDirectory(prefix="moment-") as folder,
            self.window(Session(Place(practice=True), Path(folder))) as window,
        ):
            yield window

    @contextmanager
    def at_work(
        self, config: PracticeConfig | None = None, key: str = PRACTICE_KEY
    ) -> Iterator[tuple[MainWindow, PracticeService]]:
        """A window at a service that it takes for the real one."""
        with (
            PracticeService(config or practice_for_people()) as service,
            tempfile.TemporaryDirectory(prefix="moment-") as folder,
        ):
            session = Session(Place(address=service.address), Path(folder))
            if key:
                session.use_key(ApiKey(key), KEY_NAME)
            with self.window(session) as window:
                window.setProperty("folder", folder)
                yield window, service

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """The dialog of this kind, once it is open."""

        def found() -> list[QDialog]:
            seen: list[QDialog] = []
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, kind) and widget.isVisible():
                    seen.append(widget)  # noqa: PERF401  (mypy understands it in this form alone)
            return seen

        self.until(lambda: bool(found()))
        return found()[0]

    @staticmethod
    def press(inside: QWidget, beginning: str) -> None:
        """Press the button whose text begins so."""
        buttons: list[QPushButton] = list(inside.findChildren(QPushButton))
        for button in buttons:
            if button.isVisible() and button.text().replace("&", "").startswith(beginning):
                button.click()
                return
        raise LookupError(beginning)

    def hand_in(self, window: MainWindow, text: str) -> None:
        """Put jobs into the list."""
        before = len(window.session.jobs)
        window.intake.take_text(text)
        self.until(lambda: len(window.session.jobs) > before)

    def hand_in_sample(self, window: MainWindow) -> None:
        """Put the sample with its labels into the list."""
        window.intake.take_files([SAMPLES / BATCH_FILE])
        self.until(lambda: len(window.session.jobs) > 0)

    def begin(self, window: MainWindow) -> None:
        """Start the run."""
        count = len(window.session.jobs)
        self.press(window.work, "Cancel ")
        question = self.dialog(ConfirmCancelling)
        if count >= TYPED_FROM:
            fields: list[QLineEdit] = list(question.findChildren(QLineEdit))
            fields[0].setText(str(count))
        self.press(question, "Cancel ")
        self.until(lambda: window.session.run is not None)


def empty(camera: Photographer) -> None:
    """Nothing is in the list yet."""
    with camera.practice() as window:
        camera.shoot("01-empty")
        QTest.keyClicks(window.start.field, "7027a6d3")
        camera.shoot("02-typed")
    with camera.at_work(key="") as (window, _):
        window.begin()
        camera.shoot("03-first-start")
        window.keys.ask()
        dialog = camera.dialog(KeyDialog)
        camera.wait(SETTLED)
        fields: list[QLineEdit] = list(dialog.findChildren(QLineEdit))
        fields[0].setText("not-a-key-of-this-service")
        camera.shoot("04-key")
        camera.press(dialog, "Use this key")
        camera.wait(0.6)
        camera.shoot("05-key-refused")
        dialog.reject()


def ready(camera: Photographer) -> None:
    """Jobs are in the list."""
    with camera.at_work() as (window, _):
        camera.hand_in_sample(window)
        camera.shoot("10-ready")
        camera.hand_in(window, OTHER_JOBS + batch()[0].job.job_id + "\n" + WITH_DAMAGE)
        camera.shoot("11-ready-more")
        camera.press(window.notices, "Show")
        dialog = camera.dialog(RestDialog)
        camera.shoot("12-not-added")
        dialog.close()
        window.work.table.selectRow(2)
        window.work.table.setFocus()
        camera.shoot("13-selected")
        camera.press(window.work, "Cancel ")
        question = camera.dialog(ConfirmCancelling)
        camera.shoot("14-question")
        question.reject()
        menus: list[QMenu] = list(window.menuBar().findChildren(QMenu))
        menus[0].popup(window.menuBar().mapToGlobal(window.menuBar().rect().bottomLeft()))
        camera.shoot("15-menu")
        menus[0].close()
    with camera.practice() as window:
        camera.hand_in(window, thousand_text())
        camera.press(window.work, "Cancel ")
        question = camera.dialog(ConfirmCancelling)
        camera.shoot("16-question-typed")
        question.reject()
        choice = ColumnChoice(
            "Tuesday.xlsx",
            ("Customer", "Customer ID", "Image", "Order", "Page"),
            tuple(
                (row.customer, "c0ffee00" + row.job.job_id[8:], row.job.filename, row.job.job_id, "1")
                for row in batch()[:8]
            ),
            (ColumnOption("Customer ID", 1, 84), ColumnOption("Order", 3, 84)),
        )
        chooser = ChooseColumn(choice, window)
        chooser.open()
        camera.shoot("17-column")
        chooser.close()


def running(camera: Photographer) -> None:
    """A run goes on, slows down, stands still."""
    with camera.at_work() as (window, service):
        camera.hand_in(window, thousand_text())
        camera.begin(window)
        camera.until(lambda: window.session.jobs.counts[Status.CANCELLED] > 330)
        camera.shoot("20-running")
        window.runs.step(Step.PAUSE)
        camera.shoot("21-paused")
        window.close()
        question = camera.dialog(AskBeforeLeaving)
        camera.shoot("22-leaving")
        question.reject()
        service.stop_listening()
        service.break_connections()
        window.runs.step(Step.GO_ON)
        run = window.session.run
        camera.until(lambda: run is not None and run.progress().offline is not None)
        camera.wait(1.5)
        camera.shoot("23-no-connection")
        service.listen_again()
    slow = replace(practice_for_people(), limiter=TokenBucket(20, 20), retry_after=InSeconds(9))
    with camera.at_work(slow) as (window, _):
        camera.hand_in(window, thousand_text())
        camera.begin(window)
        run = window.session.run
        camera.until(lambda: run is not None and (run.progress().held_for or 0) > 2)
        camera.shoot("24-slowed")
        window.runs.step(Step.STOP)
        camera.shoot("25-stopped")
    for moment, key, jobs, pause in (
        ("26-key-refused", "an-old-key", thousand_text(), Pause.KEY_REFUSED),
        ("27-not-theirs", PRACTICE_KEY, OTHER_JOBS, Pause.JOBS_NOT_FOUND),
    ):
        with camera.at_work(key=key) as (window, _):
            camera.hand_in(window, jobs)
            camera.begin(window)
            camera.until(partial(_is_paused, window.session, pause))
            camera.shoot(moment)


def _is_paused(session: Session, pause: Pause) -> bool:
    return session.run is not None and session.run.pause_reason is pause


def done(camera: Photographer) -> None:
    """A run has ended."""
    with camera.at_work() as (window, _):
        camera.hand_in_sample(window)
        camera.begin(window)
        run = window.session.run
        camera.until(lambda: run is not None and run.phase is RunPhase.ENDED)
        camera.shoot("30-done")
        statuses = [job.status for job in window.session.jobs.rows]
        window.work.table.selectRow(statuses.index(Status.UNKNOWN))
        window.acts.details.trigger()
        camera.shoot("31-details")
        camera.press(window.work.chips, "May have")
        camera.shoot("32-filtered")
        with tempfile.TemporaryDirectory(prefix="report-") as folder:
            path = Path(folder) / "Cancelled jobs 2026-11-23.xlsx"
            window.reports.save(path)
            camera.until(path.exists)
            camera.shoot("33-report")
        window.acts.statuses.trigger()
        camera.shoot("34-statuses")
        camera.dialog(QDialog).close()
        window.acts.about.trigger()
        camera.shoot("35-about")
        camera.dialog(QDialog).close()
    with camera.practice() as window:
        camera.hand_in(window, "\n".join(one for one in thousand_text().split()[:312]))
        camera.begin(window)
        run = window.session.run
        camera.until(lambda: run is not None and run.phase is RunPhase.ENDED)
        camera.shoot("36-all-done")


def resume(camera: Photographer) -> None:
    """The program was cut off in a run and is started again."""
    with camera.at_work() as (window, service), tempfile.TemporaryDirectory(prefix="moment-") as folder:
        camera.hand_in(window, thousand_text())
        camera.begin(window)
        camera.until(lambda: window.session.jobs.counts[Status.CANCELLED] > 100)
        window.runs.step(Step.PAUSE)
        camera.wait(1.0)
        # What a crash would leave behind.
        shutil.copytree(str(window.property("folder")), folder, dirs_exist_ok=True)
        window.hide()
        again = Session(Place(address=service.address), Path(folder))
        again.use_key(ApiKey(PRACTICE_KEY), KEY_NAME)
        with camera.window(again) as second:
            second.begin()
            camera.until(lambda: second.notices.line(Topic.RESUME) is not None)
            camera.shoot("40-resume")


class MemoryVault(Vault):
    """A keychain that forgets, for the pictures."""

    kind = KeychainKind.GNOME

    def __init__(self) -> None:
        self._items: dict[Item, str] = {}

    def get(self, item: Item) -> str | None:
        """The secret."""
        return self._items.get(item)

    def put(self, item: Item, secret: str) -> None:
        """Store it."""
        self._items[item] = secret

    def remove(self, item: Item) -> None:
        """Remove it."""
        self._items.pop(item, None)

    def is_too_long(self, secret: str) -> bool:
        """Never."""
        del secret
        return False

    def why(self, error: Exception) -> KeychainProblem:
        """Nothing goes wrong here."""
        del error
        return KeychainProblem.FAILED


def main() -> None:
    """Take the pictures of one appearance at one scale."""
    folder, appearance, percent, *wanted = sys.argv[1:]
    camera = Photographer(Path(folder), appearance, percent, wanted)
    first_digits = {"0": empty, "1": ready, "2": running, "3": done, "4": resume}
    for digit, moments in first_digits.items():
        if not wanted or any(moment.startswith(digit) for moment in wanted):
            moments(camera)


if __name__ == "__main__":
    main()
