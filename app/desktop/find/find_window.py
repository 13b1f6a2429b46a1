"""Find my running jobs: what the service has, page by page as it comes, to choose from."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.desktop import words
from app.desktop.find.found_filters import FoundFilters
from app.desktop.find.found_model import FoundModel
from app.desktop.find.found_view import FoundView
from app.desktop.looks.colours import LIGHT, Colours
from app.desktop.looks.icons import icon
from app.desktop.widgets.controls import (
    Kind,
    button,
    button_box,
    go_back,
    heading,
    label,
    picture,
    row_of,
    set_kind,
    show_picture,
)
from app.desktop.widgets.fitting import within_screen
from app.desktop.widgets.letters import grown
from app.desktop.widgets.notices import announce
from app.desktop.widgets.sides_layout import SidesLayout
from app.engine.enquiry import Way
from app.engine.find import Find, FindEnd
from app.jobs.job_filter import JobFilter
from app.jobs.outlook import NO_CREDITS, credits_of
from app.jobs.record import JobRecord
from app.session import Session
from app.wording.find import SEARCHES, with_credits
from app.wording.run import HELD, LOSSES, WAITING_FOR_CONNECTION
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

SIZE: Final = (1080, 640)
ROWS_AT_LEAST: Final = 5
"""The header counts as one."""
LOOK_EVERY: Final = 250
"""Milliseconds between two looks at how far the walk is."""
AGE_EVERY: Final = 20_000
"""Milliseconds after which "12 minutes ago" is said anew."""

LOOKING: Final = Text(
    QT_TRANSLATE_NOOP("wording", "Reading the service's list… {seen} jobs seen, {count} of them running."),
    "Reading the service's list… {seen} jobs seen, 1 of them running.",
)
RUNNING: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} jobs are running"), "1 job is running")
NONE_RUNNING: Final = Text(QT_TRANSLATE_NOOP("wording", "No job is running."))
READ_AT: Final = Text(QT_TRANSLATE_NOOP("wording", "{what}. Read at {time}."))
UNREADABLE: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} entries of the list could not be read as jobs."),
    "1 entry of the list could not be read as a job.",
)
SHOWN_OF: Final = Text(QT_TRANSLATE_NOOP("wording", "{shown} of {count} shown"))
SELECT_ALL: Final = Text(QT_TRANSLATE_NOOP("wording", "Select all {count}"), "Select the job")
ADD: Final = Text(QT_TRANSLATE_NOOP("wording", "Add {count} jobs to the list"), "Add 1 job to the list")
IN_LIST_ALREADY: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} of the selected jobs are in your list already."),
    "1 of the selected jobs is in your list already.",
)
ENDED_MEANWHILE: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} of the selected jobs have ended meanwhile."),
    "1 of the selected jobs has ended meanwhile.",
)


class FindWindow(QDialog):
    """Walks the list from the beginning of its life. `chosen` carries the records of the jobs to add.

    `key_wanted` says that the key was refused and the person wants to enter another one; `refresh` then
    begins anew. `walk_ended` says that the list was read, as far as it could be.
    """

    chosen = Signal(object)
    key_wanted = Signal()
    walk_ended = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Raises `Problem` where there is no key."""
        super().__init__(parent)
        self._session = session
        self._find = session.find()
        self._read_at = 0.0
        self._colours = LIGHT
        self._to_add: list[JobRecord] = []
        self._chosen = (0, 0)
        """How many jobs are selected, and how many of those are running."""
        self.setWindowTitle(self.tr("Find my running jobs"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, on=True)
        self.resize(within_screen(self, *grown(self, *SIZE)))
        has_jobs = len(session.jobs) > 0
        self.model = FoundModel((lambda one: session.jobs.find(one) is not None) if has_jobs else None, self)
        self.filters = FoundFilters()
        self.table = FoundView(self.model)
        self._sign = picture(icon("find", LIGHT.info, LIGHT.surface))
        self._state = label()
        self._stop = button(self.tr("Stop"), self.stop)
        self._refresh = button(self.tr("Refresh"), self.refresh)
        self._key = button(self.tr("Enter another key…"), self.key_wanted.emit, Kind.LINK)
        self._shown = label("", Kind.SOFT, wraps=False)
        self._all = button("", self.table.selectAll)
        self._hint = label("", Kind.SOFT)
        self._everything = button(self.tr("Show all jobs"), self.filters.show_everything, Kind.LINK)
        self._add = QPushButton()
        self._lay_out()
        self._make_timers()
        self._connect()
        self._show_selection()
        self._watch()
        self.table.setFocus()

    def _lay_out(self) -> None:
        top, choice = QWidget(), QWidget()
        steps = row_of(self._key, self._stop, self._refresh)
        top.setLayout(SidesLayout(row_of(self._sign, self._state), steps))
        choice.setLayout(
            SidesLayout(row_of(self._all, self._hint, self._everything, spacing=10), self._shown)
        )
        inside = QWidget()
        inside.setObjectName("inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 0)
        column.setSpacing(10)
        column.addWidget(heading(self.tr("Your running jobs")))
        column.addWidget(top)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(choice)
        row_height = self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(row_height * ROWS_AT_LEAST)
        # Where the screen is too low for all of it, the buttons stay in sight.
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 0, 20, 16)
        foot.addWidget(self._buttons())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addWidget(area, 1)
        outer.addLayout(foot)

    def _buttons(self) -> QDialogButtonBox:
        box = button_box(self)
        set_kind(self._add, Kind.NEXT)
        self._add.setAutoDefault(False)
        box.addButton(self._add, QDialogButtonBox.ButtonRole.AcceptRole)
        go_back(box, self.tr("Go back"))
        self._add.clicked.connect(self._take)
        box.rejected.connect(self.reject)
        return box

    def _make_timers(self) -> None:
        self._look_timer = QTimer(self)
        self._look_timer.setInterval(LOOK_EVERY)
        self._look_timer.timeout.connect(self._show_state)
        self._age_timer = QTimer(self)
        self._age_timer.setInterval(AGE_EVERY)
        self._age_timer.timeout.connect(self.table.viewport().update)
        self._age_timer.start()
        self._selection_later = QTimer(self)
        self._selection_later.setSingleShot(True)
        self._selection_later.setInterval(0)

    def _connect(self) -> None:
        self.filters.changed.connect(self._filter)
        self.model.order_made.connect(self._show_numbers)
        self.table.selected.connect(self._selection_later.start)
        self._selection_later.timeout.connect(self._show_selection)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self, self.refresh)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.filters.search.setFocus)

    # The walk.

    @property
    def is_looking(self) -> bool:
        """Whether the list is being read."""
        return self._find.end is None

    @property
    def state_text(self) -> str:
        """What the window says about the walk."""
        return self._state.text()

    @Slot()
    def refresh(self) -> None:
        """Read the list from its beginning; what is shown stays until it has been read."""
        if self.is_looking:
            return
        self._find.deleteLater()
        self._find = self._session.find()
        self._watch()

    def _watch(self) -> None:
        self.model.begin_walk()
        self._find.records_came.connect(self._records_came)
        self._find.ended.connect(self._ended)
        self._look_timer.start()
        self._show_state()
        self._offer()
        # Last: the loading takes time from the window that is being put together.
        self._find.start()

    @Slot()
    def stop(self) -> None:
        """Read no further; what was found stays."""
        self._find.stop()

    @Slot(object)
    def _records_came(self, records: list[JobRecord]) -> None:
        is_first = not self.model.shown
        self.model.take(records)
        if is_first:
            self._show_numbers()

    @Slot()
    def _ended(self) -> None:
        self._look_timer.stop()
        self._read_at = time.time()
        self.model.end_walk(is_complete=self._find.end is FindEnd.COMPLETE)
        self._show_state()
        self._show_selection()
        self._offer()
        announce(self, self.state_text)
        self.walk_ended.emit()

    def _offer(self) -> None:
        self._stop.setVisible(self.is_looking)
        self._refresh.setVisible(not self.is_looking)
        self._key.setVisible(self._find.end is FindEnd.KEY_REFUSED)

    # What is shown.

    @Slot()
    def _show_state(self) -> None:
        find = self._find
        if find.end is None:
            way = find.way()
            text = self._about_way(way) or words.say(LOOKING, seen=find.seen, count=self.model.tally.total)
            name = "find" if way.is_free else "offline" if way.offline else "status-waiting"
            colour = self._colours.info if way.is_free else self._colours.waiting
        else:
            text = self._about_end(find, find.end)
            is_good = find.end is FindEnd.COMPLETE and not find.unreadable
            name, colour = ("good", self._colours.good) if is_good else ("warning", self._colours.waiting)
        self._state.setText(text)
        show_picture(self._sign, icon(name, colour, self._colours.surface))
        self._show_numbers()

    def _about_way(self, way: Way) -> str:
        if way.offline is not None:
            facts = {"address": self._session.address.base}
            waiting = words.say(WAITING_FOR_CONNECTION, count=max(1, round(way.retry_in or 0)))
            return words.sentences(waiting, words.translate(LOSSES[way.offline].happened, facts))
        return words.say(HELD, count=max(1, round(way.held_for))) if way.held_for else ""

    def _about_end(self, find: Find, end: FindEnd) -> str:
        parts = []
        if end is not FindEnd.COMPLETE:
            facts = {"name": self._session.key_name}
            sentence = SEARCHES[end]
            parts += [words.translate(sentence.happened, facts), words.translate(sentence.todo, facts)]
        if self.model.tally.total:
            what = words.say(RUNNING, count=self.model.tally.total)
            what = with_credits(what, self.model.tally.credits, words.translate)
            parts.append(words.say(READ_AT, what=what, time=words.clock_time(self._read_at)))
        elif end is FindEnd.COMPLETE:
            parts.append(words.say(NONE_RUNNING))
        if find.unreadable:
            parts.append(words.say(UNREADABLE, count=find.unreadable))
        return words.sentences(*parts)

    @Slot()
    def _show_numbers(self) -> None:
        model = self.model
        if not model.is_settled:
            return  # the numbers come with the rows, in a moment
        self.filters.show_counts(model.tally.states, model.tally.models)
        self._shown.setVisible(not self.filters.shows_everything)
        self._shown.setText(words.say(SHOWN_OF, shown=model.shown, count=model.tally.total))
        self._all.setText(words.say(SELECT_ALL, count=model.shown))
        self._all.setEnabled(model.shown > 0)
        self._everything.setVisible(self._is_all_hidden)
        self._hint.setText(self._about_selection())

    @Slot(object)
    def _filter(self, wanted: JobFilter) -> None:
        self.model.show_only(wanted)
        self._show_numbers()

    @Slot()
    def _show_selection(self) -> None:
        selected = self.table.selected_records()
        jobs = self._session.jobs
        running = [record for record in selected if record.is_running]
        self._to_add = [record for record in running if jobs.find(record.job_id) is None]
        stake = credits_of(self._to_add) if self._to_add else NO_CREDITS
        self._chosen = (len(selected), len(running))
        text = words.say(ADD, count=len(self._to_add)) if self._to_add else self.tr("Add to the list")
        self._add.setText(with_credits(text, stake, words.translate))
        self._add.setEnabled(bool(self._to_add))
        self._hint.setText(self._about_selection())

    @property
    def _is_all_hidden(self) -> bool:
        """Whether jobs are running, and the filters let none of them through."""
        return self.model.shown == 0 and self.model.tally.total > 0

    def _about_selection(self) -> str:
        selected, running = self._chosen
        if self._is_all_hidden:
            return self.tr("No job passes the filters.")
        if not self.model.shown:
            return ""
        if not selected:
            return self.tr("Select the jobs that you want to add: one by one, a range, or all.")
        parts = []
        if selected > running:
            parts.append(words.say(ENDED_MEANWHILE, count=selected - running))
        if running > len(self._to_add):
            parts.append(words.say(IN_LIST_ALREADY, count=running - len(self._to_add)))
        return words.sentences(*parts)

    def set_colours(self, colours: Colours) -> None:
        """Paint the icons in the colours of another appearance."""
        self._colours = colours
        self.filters.set_colours(colours)
        self._show_state()

    @Slot()
    def _take(self) -> None:
        if not self.model.is_settled:
            self.model.settle()
            self._show_selection()  # what a filter hides is not selected any more
        if self._to_add:
            chosen = self._to_add
            self.accept()
            self.chosen.emit(chosen)

    def done(self, result: int) -> None:
        """Nobody waits for the list any more."""
        self.stop()
        self._age_timer.stop()
        self._find.deleteLater()
        super().done(result)
