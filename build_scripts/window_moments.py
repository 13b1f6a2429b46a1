"""Brings the window into each of its moments, for `build_scripts.screenshots` and for the tests."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from app.desktop.find.find_window import FindWindow
from app.desktop.help.licences_dialog import LicencesDialog
from app.desktop.history.history_dialog import HistoryDialog
from app.desktop.intake.column_choice import ChooseColumn
from app.desktop.intake.rest_dialog import RestDialog
from app.desktop.keys.key_dialog import KeyDialog
from app.desktop.run.questions import AskBeforeLeaving, ConfirmCancelling
from app.desktop.run.run_bar import Step
from app.desktop.settings.settings_dialog import SettingsDialog
from app.desktop.table.columns_dialog import ColumnsDialog
from app.desktop.widgets.controls import Kind
from app.desktop.widgets.notices import Topic
from app.engine.progress import RunPhase
from app.engine.run_news import Pause
from app.intake.choice import ColumnChoice, ColumnOption
from app.jobs.status import Status
from app.keys.api_key import ApiKey
from app.practice import PRACTICE_KEY, practice_for_people
from app.practice.limits import InSeconds, TokenBucket
from app.practice.samples import batch, thousand_text
from app.session import Place, Session
from app.settings import Appearance
from build_scripts.opened_moments import opened, pull_down
from build_scripts.photographer import KEY_NAME, SETTLED, Photographer
from build_scripts.translations.spoken import CannotSpeak, speak

OTHER_JOBS: Final = "".join(f"{number:08x}-5d1c-4f0e-9b1e-2f8a7c3d5e60\n" for number in range(312))
WITH_DAMAGE: Final = "9f1c2b9e-0d4a-4c57-9b1e-2f8a7c3d5e6\n9f1c2b9e-0d4a-4c57-9b1e-2f8a7c3d5eO0\n"


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
        camera.press(dialog, Kind.NEXT)
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
        camera.press(window.notices, Kind.LINK)
        dialog = camera.dialog(RestDialog)
        camera.shoot("12-not-added")
        dialog.close()
        window.work.table.selectRow(2)
        window.work.table.setFocus()
        camera.shoot("13-selected")
        camera.press(window.work, Kind.PRIMARY)
        question = camera.dialog(ConfirmCancelling)
        camera.shoot("14-question")
        question.reject()
        for number, title in enumerate(window.menuBar().actions(), 1):
            pull_down(camera, window, title, f"15-menu-{number}")
        window.columns.ask()
        columns = camera.dialog(ColumnsDialog)
        columns.list.setCurrentRow(2)
        columns.list.move_current(1)
        camera.shoot("19-columns")
        columns.close()
    chosen(camera)


def chosen(camera: Photographer) -> None:
    """What is asked before a run of many jobs, and where a list is doubtful."""
    with camera.practice() as window:
        camera.hand_in(window, thousand_text())
        camera.press(window.work, Kind.PRIMARY)
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


def finding(camera: Photographer) -> None:
    """The service is asked: which jobs are running, and what those in the list are."""
    with camera.at_work() as (window, _):
        window.finds.open()
        found = camera.dialog(FindWindow)
        camera.until(lambda: not found.is_looking)
        found.table.selectAll()
        camera.shoot("06-find")
        found.close()
        camera.hand_in_sample(window)
        window.checks.check()
        camera.until(lambda: not window.checks.is_checking)
        camera.shoot("18-checked")


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
        camera.press(window.work.done, Kind.LINK)
        camera.shoot("32-filtered")
        window.work.search.setText("no such job or label")
        camera.wait(SETTLED)
        camera.shoot("39-none-found")
        window.work.show_everything()
        with tempfile.TemporaryDirectory(prefix="report-") as folder:
            path = Path(folder) / "Cancelled jobs 2026-11-23.xlsx"
            window.reports.save(path)
            camera.until(path.exists)
            camera.shoot("33-report")
        window.acts.statuses.trigger()
        camera.shoot("34-statuses")
        camera.dialog(QDialog).close()
        window.acts.history.trigger()
        past = camera.dialog(HistoryDialog)
        camera.shoot("37-history")
        past.close()
        window.checks.check()
        camera.until(lambda: not window.checks.is_checking and not window.session.is_running)
        camera.shoot("38-checked")
        window.acts.about.trigger()
        camera.shoot("35-about")
        camera.dialog(QDialog).close()
    with camera.at_work() as (window, _):
        camera.hand_in(window, "\n".join(thousand_text().split()[:312]))
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


def help_and_settings(camera: Photographer) -> None:
    """What is opened once and then perhaps never again."""
    with camera.at_work() as (window, _):
        window.settings.open()
        settings = camera.dialog(SettingsDialog)
        settings.language.setCurrentIndex(2)
        camera.shoot("50-settings")
        settings.reject()
        window.acts.shortcuts.trigger()
        camera.shoot("51-shortcuts")
        camera.dialog(QDialog).close()
        window.acts.licences.trigger()
        licences = camera.dialog(LicencesDialog)
        camera.shoot("52-licences")
        licences.close()


GROUPS: Final[Mapping[Callable[[Photographer], None], tuple[str, ...]]] = {
    empty: ("01", "02", "03", "04", "05"),
    finding: ("06", "18"),
    ready: ("10", "11", "12", "13", "14", "15", "16", "17", "19"),
    running: ("2",),
    done: ("3",),
    resume: ("4",),
    help_and_settings: ("5",),
}
"""Which moments each of these brings about, by the beginnings of their names."""
ON_A_SCREEN: Final[Mapping[Callable[[Photographer], None], tuple[str, ...]]] = {**GROUPS, opened: ("6",)}
"""With those that need a real screen."""


def every_moment(camera: Photographer, wanted: tuple[str, ...] = ()) -> None:
    """Bring the window into all its moments, or into those that are wanted."""
    for bring_about, beginnings in ON_A_SCREEN.items():
        if not wanted or any(moment.startswith(beginnings) for moment in wanted):
            bring_about(camera)


def main() -> int:
    """Take the pictures in one language at one scale, light and dark."""
    folder, language, percent, *wanted = sys.argv[1:]
    appearances = (Appearance.LIGHT, Appearance.DARK)
    camera = Photographer(Path(folder), f"{percent}-{language}", appearances, wanted)
    try:
        speak(camera.application, language)
    except CannotSpeak as problem:
        print(problem, file=sys.stderr)
        return 1
    # Whatever lies under the pointer looks different: it goes where nothing is.
    QCursor.setPos(camera.application.primaryScreen().geometry().bottomRight())
    every_moment(camera, tuple(wanted))
    return 0


if __name__ == "__main__":
    sys.exit(main())
