"""The runs of the past: what a person sees of them, and their reports once more."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from app.desktop.history.history_dialog import HistoryDialog
from app.desktop.looks.appearance import Look
from app.desktop.main_window import MainWindow
from app.engine.background import Background
from app.engine.past import PastRuns
from app.jobs.status import Status
from app.problem import Problem
from app.records.report import Report
from app.records.run_values import RunState, RunSummary
from tests.desktop.conftest import SOON
from tests.records.runs import begin, cancelled, close, intend


def one_run(folder: Path, *, finished: bool) -> None:
    """Three jobs from one file: the first was cancelled, and then the run ended or was cut off."""
    journal = begin(folder, 3, source="Tuesday.xlsx")
    intend(journal, [0, 1])
    journal.note(cancelled(0))
    if finished:
        journal.mark(RunState.FINISHED)
    close(journal)


def found(qtbot: QtBot, past: PastRuns) -> tuple[RunSummary, ...]:
    told: list[tuple[RunSummary, ...]] = []
    past.find_all(told.append, lambda _: None)
    qtbot.waitUntil(lambda: bool(told), timeout=SOON)
    return told[0]


def shown(dialog: HistoryDialog) -> list[list[str]]:
    tables: list[QTableView] = list(dialog.findChildren(QTableView))
    model = tables[0].model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_person_sees_each_run_and_saves_its_report_again(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    assert look is not None
    background = Background()
    past = PastRuns(background, tmp_path)
    one_run(tmp_path, finished=True)
    one_run(tmp_path, finished=False)
    reports: list[Report] = []
    dialog = HistoryDialog(past, found(qtbot, past), reports.append, 90)
    dialog.show()
    rows = shown(dialog)
    assert {row[-1] for row in rows} == {"Finished", "Cut off"}
    assert all(row[1:5] == ["Tuesday.xlsx", "Studio", "3", "1"] for row in rows)
    buttons: list[QPushButton] = list(dialog.findChildren(QPushButton))
    next(one for one in buttons if one.text() == "Save report…").click()
    qtbot.waitUntil(lambda: bool(reports), timeout=SOON)
    assert reports[0].counts[Status.CANCELLED] == 1
    assert len(reports[0].rows) == 3
    dialog.close()
    assert background.close(5.0)


def test_a_person_sees_all_columns_however_long_a_name_is(
    qtbot: QtBot, look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert look is not None
    wide_screen = "app.desktop.history.history_dialog.within_screen"
    monkeypatch.setattr(wide_screen, lambda _, width, height: QSize(width, height))
    background = Background()
    past = PastRuns(background, tmp_path)
    close(begin(tmp_path, 3, source="a list of everything that was started on Tuesday " * 4 + ".xlsx"))
    dialog = HistoryDialog(past, found(qtbot, past), lambda _: None, 90)
    dialog.show()
    tables: list[QTableView] = list(dialog.findChildren(QTableView))
    header = tables[0].horizontalHeader()
    assert header.length() <= tables[0].viewport().width()
    assert all(header.sectionSize(at) >= header.sectionSizeHint(at) for at in range(header.count()))
    assert tables[0].columnWidth(1) < tables[0].width() / 3
    row = [tables[0].model().index(0, at) for at in range(header.count())]
    at_right = [one.data(Qt.ItemDataRole.TextAlignmentRole) is not None for one in row]
    assert at_right == [False] * 3 + [True] * 4 + [False], "numbers stand digit below digit"
    dialog.close()
    assert background.close(5.0)


def test_a_run_that_is_gone_meanwhile_is_told_in_a_sentence(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    assert look is not None
    background = Background()
    past = PastRuns(background, tmp_path)
    one_run(tmp_path, finished=True)
    runs = found(qtbot, past)
    for file in tmp_path.iterdir():
        file.unlink()
    failures: list[Problem | Exception] = []
    past.report(runs[0].path, lambda _: None, failures.append)
    qtbot.waitUntil(lambda: bool(failures), timeout=SOON)
    assert isinstance(failures[0], Problem)
    assert background.close(5.0)


def test_old_runs_go_and_young_ones_stay(qtbot: QtBot, tmp_path: Path) -> None:
    background = Background()
    past = PastRuns(background, tmp_path)
    one_run(tmp_path, finished=True)
    past.remove_old(90)
    qtbot.waitUntil(lambda: len(found(qtbot, past)) == 1, timeout=SOON)
    past.remove_old(0)
    qtbot.waitUntil(lambda: found(qtbot, past) == (), timeout=SOON)
    assert background.close(5.0)


def test_the_history_opens_from_the_menu_and_says_when_there_is_none(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.acts.history.trigger()

    def opened() -> list[HistoryDialog]:
        return list(window.findChildren(HistoryDialog))

    qtbot.waitUntil(lambda: bool(opened()), timeout=SOON)
    labels: list[QLabel] = list(opened()[0].findChildren(QLabel))
    assert "There is no run yet." in [one.text() for one in labels]
    opened()[0].close()
