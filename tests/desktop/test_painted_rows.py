"""The rows of the long tables as they are painted: like those of any table, and always as they are now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem, QTableView
from pytestqt.qtbot import QtBot

from app.desktop.find.found_model import FoundModel
from app.desktop.find.found_view import FoundView
from app.desktop.looks.appearance import Look
from app.desktop.looks.colours import DARK, LIGHT, Colours
from app.desktop.table.job_columns import FIXED, Column
from app.desktop.table.job_table_model import Index, JobTableModel
from app.desktop.table.job_table_view import JobTableView
from app.desktop.table.lettering import MOST_KEPT, Lettering
from app.desktop.table.rows_view import RowsView
from app.desktop.widgets.controls import larger
from app.jobs.handed_in import Found, HandedIn
from app.jobs.job_id import JobId
from app.jobs.job_list import JobList
from app.jobs.record import JobRecord, State
from app.jobs.status import Detail, Reason, Status
from app.settings import Appearance

STATUS: Final = FIXED.index(Column.STATUS)
JOB_ID: Final = FIXED.index(Column.JOB_ID)
LABEL: Final = FIXED.index(Column.LABEL)
ROWS: Final = 40
TURNS: Final = 5
"""Of the event loop: Qt lays out columns in one, scroll bars in another, and paints in a third."""
FAINT: Final = 4
"""A difference in lightness, of 255, that nobody sees."""
RTL: Final = Qt.LayoutDirection.RightToLeft
Change = Callable[[JobTableView], object]


class AsQtPaints(JobTableView):
    """The same table as Qt paints it, cell by cell."""

    def __init__(self, model: JobTableModel) -> None:
        super().__init__(model)
        self.setItemDelegateForColumn(JOB_ID, ElidedInTheMiddle(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        """And a hairline below each row, which Qt's tables have not."""
        QTableView.paintEvent(self, event)
        with QPainter(self.viewport()) as painter:
            for row in range(self.model().rowCount()):
                bottom = self.rowViewportPosition(row) + self.rowHeight(row) - 1
                painter.fillRect(QRect(0, bottom, self.viewport().width(), 1), self.palette().mid())


class ElidedInTheMiddle(QStyledItemDelegate):
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle  # type: ignore[attr-defined]


def job_id(number: int, end: str = "2f8a7c3d5e60") -> JobId:
    return JobId(f"{number:02}734118-ad1c-4f0e-9b1e-{end}")


def jobs_of_all_kinds(end: str = "2f8a7c3d5e60") -> JobList:
    """Each status, short and long labels, with and without numbers."""
    found = tuple(
        Found(job_id(number, end), number, ("photo " * (1 + number % 9), "Brandt & Okafor", str(number)))
        for number in range(ROWS)
    )
    jobs = JobList()
    jobs.add(HandedIn("list.csv", found, columns=("Image", "Customer", "Page")))
    statuses = list(Status)
    for row, job in enumerate(jobs.rows):
        jobs.set_status(job, statuses[row % len(statuses)], Detail(Reason.CONFLICT, message="It is too late"))
        job.attempts, job.finished_at = row % 4, 1_800_000_000 + row
        if row % 3 == 0:
            job.record = JobRecord(job.job_id, State.COMPLETED, job.extra[0], credits=row)
    return jobs


def on_screen(view: RowsView) -> QImage:
    """What is on the screen where the rows are, without painting anything anew for it."""
    for _ in range(TURNS):
        QApplication.processEvents()
    place = view.viewport()
    at = place.mapTo(view.window(), place.rect().topLeft())
    shot = view.screen().grabWindow(view.window().winId(), at.x(), at.y(), place.width(), place.height())
    return shot.toImage().convertToFormat(QImage.Format.Format_RGB32)


def opened(view: RowsView, qtbot: QtBot) -> None:
    qtbot.addWidget(view)
    view.resize(900, 320)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)


@pytest.fixture
def jobs() -> JobList:
    return jobs_of_all_kinds()


@pytest.fixture
def view(qtbot: QtBot, look: Look, jobs: JobList) -> JobTableView:
    """The table of jobs of all kinds."""
    view = JobTableView(JobTableModel(jobs))
    opened(view, qtbot)
    return view


def as_they_are(view: JobTableView) -> None:
    assert not view.isColumnHidden(LABEL)


def selected(view: JobTableView) -> None:
    view.select_keys({view.model().key_at(place) for place in (1, 2, 5)})  # type: ignore[attr-defined]


def switched_off(view: JobTableView) -> None:
    selected(view)
    view.setEnabled(False)


def moved_and_hidden(view: JobTableView) -> None:
    view.horizontalHeader().moveSection(STATUS, 3)
    view.horizontalHeader().moveSection(6, 0)
    view.setColumnHidden(LABEL, True)
    view.selectRow(4)


def scrolled(view: JobTableView) -> None:
    for column in range(view.model().columnCount()):
        view.setColumnWidth(column, 190)
    view.horizontalScrollBar().setValue(251)
    view.verticalScrollBar().setValue(77)


def narrow(view: JobTableView) -> None:
    for column, width in enumerate((20, 70, 44, 33, 60, 22, 20, 50)):
        view.setColumnWidth(column, width)


def mirrored(view: JobTableView) -> None:
    scrolled(view)
    view.setColumnHidden(JOB_ID, True)  # for IDs see below
    view.selectRow(4)
    view.setLayoutDirection(RTL)
    view.horizontalScrollBar().setValue(60)


def in_large_letters(view: JobTableView) -> None:
    on_their_way = view.viewport().grab()  # texts that were set before are not taken for those of now
    assert not on_their_way.isNull()
    view.setFont(larger(view.font(), 1.5, bold=False))


@pytest.mark.parametrize(
    "change",
    [as_they_are, selected, switched_off, moved_and_hidden, scrolled, narrow, mirrored, in_large_letters],
    ids=lambda change: change.__name__,
)
@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK], ids=lambda one: one.value)
def test_rows_look_like_those_of_any_other_table(
    change: Change, appearance: Appearance, qtbot: QtBot, look: Look, jobs: JobList
) -> None:
    before = look.chosen
    look.choose(appearance)
    pictures = []
    for kind in (JobTableView, AsQtPaints):
        view = kind(JobTableModel(jobs))
        opened(view, qtbot)
        change(view)
        pictures.append(on_screen(view))
        view.hide()
    look.choose(before)
    assert len({pictures[0].pixel(x, 20) for x in range(pictures[0].width())}) > 5
    assert pictures[0] == pictures[1]


class PaintedPlaces(QObject):
    """Notes which part of the table is painted."""

    def __init__(self, view: RowsView) -> None:
        super().__init__(view)
        self.seen: list[QRect] = []
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.seen.append(event.rect())
        return super().eventFilter(watched, event)


def row_of(picture: QImage, view: RowsView, row: int) -> QImage:
    return picture.copy(0, view.rowViewportPosition(row), picture.width(), view.rowHeight(row))


def test_a_row_that_changes_is_painted_and_no_other(view: JobTableView, jobs: JobList, qtbot: QtBot) -> None:
    before = on_screen(view)
    places = PaintedPlaces(view)
    jobs.set_status(jobs.rows[3], Status.CANCELLED, Detail(Reason.ACCEPTED))
    view.model().rows_changed([3])  # type: ignore[attr-defined]
    after = on_screen(view)
    changed = [row for row in range(9) if row_of(before, view, row) != row_of(after, view, row)]
    assert changed == [3]
    top = view.rowViewportPosition(3)
    assert places.seen
    assert all(top <= one.top() and one.height() <= view.rowHeight(3) + 1 for one in places.seen)


def test_what_is_painted_in_parts_looks_like_what_is_painted_at_once(
    view: JobTableView, jobs: JobList, qtbot: QtBot
) -> None:
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.setCurrentIndex(view.model().index(4, 0))
    on_screen(view)
    for row in (1, 3, 4, 5):
        jobs.set_status(jobs.rows[row], Status.NOT_FOUND, Detail(Reason.ACCEPTED))
    view.model().rows_changed([1, 3, 4, 5])  # type: ignore[attr-defined]
    in_parts = on_screen(view)
    view.viewport().update(37, 41, 120, 99)
    assert on_screen(view) == in_parts
    view.viewport().update()
    assert on_screen(view) == in_parts


def test_where_the_keyboard_is_can_be_seen(view: JobTableView, qtbot: QtBot) -> None:
    for row in (1, 2):
        QTest.keyClick(view, Qt.Key.Key_Down)
        edges = [row_of(on_screen(view), view, at).pixelColor(1, 9).name() for at in range(6)]
        assert [at for at, edge in enumerate(edges) if edge == LIGHT.info] == [row]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    assert row_of(on_screen(view), view, view.currentIndex().row()).pixelColor(1, 9).name() != LIGHT.info


def test_a_label_of_piled_up_accents_covers_nothing_of_other_rows(qtbot: QtBot, look: Look) -> None:
    pictures = []
    below, above = "\u0327\u0353\u031e\u032c\u032e\u0319\u0325\u034e\u0325\u0354", "\u0300" * 30
    for label in ("h", "h" + below + above):
        found = tuple(Found(job_id(at), at, (label if at == 2 else "a",)) for at in range(5))
        jobs = JobList()
        jobs.add(HandedIn("list.csv", found, columns=("Image",)))
        view = JobTableView(JobTableModel(jobs))
        opened(view, qtbot)
        picture = on_screen(view)
        pictures.append([row_of(picture, view, row) for row in range(5)])
        view.hide()
    assert [row for row in range(5) if pictures[0][row] != pictures[1][row]] == [2]


def cell_of(picture: QImage, view: RowsView, row: int, column: int) -> QImage:
    left, width = view.columnViewportPosition(column), view.columnWidth(column)
    return row_of(picture, view, row).copy(left, 0, width, view.rowHeight(row))


def test_ids_that_are_too_long_show_their_beginnings_and_their_ends(qtbot: QtBot, look: Look) -> None:
    pictures = []
    for end in ("2f8a7c3d5e60", "2f8a7c3d5e61"):
        view = JobTableView(JobTableModel(jobs_of_all_kinds(end)))
        opened(view, qtbot)
        view.setColumnWidth(JOB_ID, 120)
        picture = on_screen(view)
        pictures.append(cell_of(picture, view, 0, JOB_ID))
        assert cell_of(picture, view, 1, JOB_ID) != pictures[-1]
        view.hide()
    assert pictures[0] != pictures[1]


def test_ids_read_the_same_from_right_to_left(view: JobTableView, qtbot: QtBot) -> None:
    view.setColumnWidth(JOB_ID, 420)
    usual = written(cell_of(on_screen(view), view, 0, JOB_ID))
    view.setLayoutDirection(RTL)
    mirrored = written(cell_of(on_screen(view), view, 0, JOB_ID))
    assert mirrored == pytest.approx(usual, abs=FAINT)


def written(cell: QImage) -> list[int]:
    """How dark each tenth is of what is written in a cell. (Letters may begin within a pixel.)"""
    ground = cell.pixel(0, 0)
    used = [x for x in range(cell.width()) if any(cell.pixel(x, y) != ground for y in range(5, 20))]
    smooth = Qt.TransformationMode.SmoothTransformation
    tenths = cell.copy(used[0], 5, used[-1] - used[0], 15).scaled(
        10, 1, Qt.AspectRatioMode.IgnoreAspectRatio, smooth
    )
    return [tenths.pixelColor(at, 0).lightness() for at in range(10)]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_selected_rows_can_be_told_from_the_others(
    colours: Colours, view: JobTableView, look: Look, qtbot: QtBot
) -> None:
    before = look.chosen
    look.choose(Appearance.DARK if colours.is_dark else Appearance.LIGHT)
    view.selectRow(2)
    picture = on_screen(view)
    look.choose(before)
    edges = [view.columnViewportPosition(at) + 2 for at in range(3)]
    for row in range(5):
        y = view.rowViewportPosition(row) + 4
        ground = colours.selection if row == 2 else colours.surface
        assert {picture.pixelColor(x, y).name() for x in edges} == {ground}
        assert picture.pixelColor(5, y - 4 + view.rowHeight(row) - 1) == QColor(colours.line)


def test_the_sign_of_a_status_is_painted_anew_in_another_appearance(
    view: JobTableView, look: Look, qtbot: QtBot
) -> None:
    model = view.model()
    assert isinstance(model, JobTableModel)
    light = cell_of(on_screen(view), view, 3, STATUS)
    model.set_colours(DARK)
    assert cell_of(on_screen(view), view, 3, STATUS) != light
    model.set_colours(LIGHT)
    assert cell_of(on_screen(view), view, 3, STATUS) == light


def test_jobs_that_were_found_are_painted_too(qtbot: QtBot, look: Look) -> None:
    model = FoundModel(lambda found: found == job_id(1))
    model.begin_walk()
    model.take([JobRecord(job_id(at), State.PROCESSING, f"photo {at}.jpg") for at in range(3)])
    view = FoundView(model)
    opened(view, qtbot)
    picture = on_screen(view)
    texts = [row_of(picture, view, row) for row in range(3)]
    assert texts[0] != texts[1] != texts[2]
    nothing = picture.copy(0, view.rowViewportPosition(2) + view.rowHeight(2), picture.width(), 20)
    assert len({nothing.pixel(x, y) for x in range(nothing.width()) for y in range(20)}) == 1


def test_nothing_is_painted_where_there_are_no_rows(qtbot: QtBot, look: Look) -> None:
    view = JobTableView(JobTableModel(JobList()))
    opened(view, qtbot)
    picture = on_screen(view)
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(picture.height())}
    assert len(colours) == 1


def test_a_text_that_is_still_shown_is_not_set_again(look: Look, view: JobTableView) -> None:
    left, end = Qt.AlignmentFlag.AlignLeft, Qt.TextElideMode.ElideRight
    lettering = Lettering(view.font(), left, end, Qt.LayoutDirection.LeftToRight, 1.0)
    shown = lettering.text("Cancelled", 90)
    for number in range(MOST_KEPT - 1):
        lettering.text(str(number), 90)
    assert lettering.text("Cancelled", 90) is shown
    for number in range(MOST_KEPT):
        lettering.text(f"other {number}", 90)
    assert lettering.text("Cancelled", 90) is not shown
