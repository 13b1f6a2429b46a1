"""Every model of the window keeps Qt's rules: at rest, and while a run or a walk changes its rows."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView
from pytestqt.modeltest import ModelTester

from app.desktop.find.find_window import FindWindow
from app.desktop.history.history_dialog import HistoryDialog
from app.desktop.intake.column_choice import ChooseColumn
from app.desktop.intake.rest_dialog import RestDialog
from app.desktop.main_window import MainWindow
from app.intake.choice import SheetChoice, SheetOption
from app.jobs.status import Status
from app.practice import JobMix, PracticeConfig
from app.practice.jobs import draw_jobs
from app.practice.limits import TokenBucket
from tests.desktop.conftest import Opening, Person

MIX: Final = JobMix(count=60)
JOBS: Final = [job.job_id for job in draw_jobs(MIX)]


def check(tester: ModelTester, model: QAbstractItemModel) -> None:
    """Ask it everything that Qt's rules say something about."""
    tester.check(model)  # type: ignore[no-untyped-call]


def watch(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Look at every change from now on; a breach is a warning of Qt, and fails the test."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)


def more_are_cancelled(window: MainWindow, before: int) -> bool:
    return window.session.jobs.counts[Status.CANCELLED] > before


def model_in(holder: object) -> QAbstractItemModel:
    assert hasattr(holder, "findChildren")
    tables: list[QTableView] = list(holder.findChildren(QTableView))
    return tables[0].model()


def test_the_table_of_jobs_while_a_run_changes_its_rows(
    opening: Opening, person: Person, qtmodeltester: ModelTester
) -> None:
    window, _ = opening(PracticeConfig(jobs=MIX, latency=0.01, limiter=TokenBucket(60, 1)))
    tester = watch(window.model)
    person.hand_in(window, "\n".join(JOBS))
    person.start(window, "Cancel 60 jobs")
    for column in (0, 7, 1, -1):
        before = window.session.jobs.counts[Status.CANCELLED]
        window.model.sort(column, Qt.SortOrder.DescendingOrder)
        wish = window.model.wish
        window.model.show_only(wish.with_statuses(frozenset({Status.READY, Status.SENDING})))
        person.wait(partial(more_are_cancelled, window, before))
        window.model.show_only(wish.searching("e"))
        window.model.show_only(wish)
        check(qtmodeltester, window.model)
    person.see_the_end(window)
    window.intake.put_list_away()
    assert tester.model().rowCount() == 0


def test_the_table_of_running_jobs_while_the_list_is_read(
    opening: Opening, person: Person, qtmodeltester: ModelTester
) -> None:
    window, _ = opening(PracticeConfig(jobs=JobMix(count=700), latency=0.01))
    person.press(window, "Find my running jobs…")
    opened = person.dialog(FindWindow)
    tester = watch(opened.model)
    person.wait(lambda: opened.model.rowCount() > 0)
    check(qtmodeltester, opened.model)
    opened.model.sort(2, Qt.SortOrder.AscendingOrder)
    person.write(opened.filters.search, "IMG_01")
    person.wait(lambda: not opened.is_looking and 0 < opened.model.rowCount() <= 100)
    check(qtmodeltester, opened.model)
    assert tester.model() is opened.model
    person.press(opened, "Go back")


def test_the_tables_that_are_only_read(opening: Opening, person: Person, qtmodeltester: ModelTester) -> None:
    window, _ = opening(PracticeConfig(jobs=MIX))
    person.hand_in(window, "\n".join([*JOBS, JOBS[0], JOBS[1][:-1]]))
    person.press(window.notices, "Show")
    rest = person.dialog(RestDialog)
    check(qtmodeltester, model_in(rest))
    rest.close()
    person.start(window, "Cancel 60 jobs")
    person.see_the_end(window)
    window.acts.history.trigger()
    history = person.dialog(HistoryDialog)
    assert model_in(history).rowCount() == 1
    check(qtmodeltester, model_in(history))
    history.close()
    rows = ((JOBS[0], "photo.jpg"), (JOBS[1],), ())
    choice = SheetChoice("Tuesday.xlsx", (SheetOption("May", rows), SheetOption("June", ())))
    doubtful = ChooseColumn(choice, window)
    check(qtmodeltester, model_in(doubtful))
    doubtful.deleteLater()
