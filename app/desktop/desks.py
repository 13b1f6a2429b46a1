"""All of the window that its first picture does not show: the desks, the page with the table, the actions.

It is put together when the first picture is painted, and decides which moment it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QSettings, Qt, Slot
from PySide6.QtGui import QGuiApplication

from app.desktop import window_memory, words
from app.desktop.actions import Actions, Wishes, situation_of
from app.desktop.find.find_desk import FindDesk
from app.desktop.help.help_pages import show_about, show_shortcuts, show_statuses
from app.desktop.help.key_help import show_way_to_key
from app.desktop.help.licences_dialog import show_licences
from app.desktop.history.history_desk import HistoryDesk
from app.desktop.history.report_desk import ReportDesk
from app.desktop.intake.intake_desk import IntakeDesk
from app.desktop.keyboard import Keyboard
from app.desktop.keys.key_desk import KeyDesk
from app.desktop.leaving import Leave
from app.desktop.looks.appearance import Look
from app.desktop.preferences import Preferences
from app.desktop.run.check_desk import CheckDesk
from app.desktop.run.resume_desk import ResumeDesk
from app.desktop.run.run_bar import Step
from app.desktop.run.run_desk import RunDesk
from app.desktop.run.summary_bar import outcome_of
from app.desktop.run.work_page import Moment, WorkPage
from app.desktop.settings.diagnostics_desk import DiagnosticsDesk
from app.desktop.settings.settings_desk import SettingsDesk
from app.desktop.table.clipboard import copy_ids, copy_rows
from app.desktop.table.details_panel import DetailsPanel
from app.desktop.table.job_table_model import JobTableModel
from app.desktop.table.sort_menu import SortMenu
from app.desktop.table.table_columns import TableColumns
from app.desktop.widgets.notices import NoticeArea, Tone, Topic
from app.engine.progress import RunPhase
from app.jobs.outlook import chance_of
from app.jobs.status import Status
from app.keys.keychain import Keychain
from app.problem import Problem
from app.session import Session
from app.settings import Appearance

if TYPE_CHECKING:
    from app.desktop.main_window import MainWindow


class Desks(QObject):
    """Knows who talks to whom. The desks know what a person wants; here they are put beside one another."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        keychain: Keychain,
        *,
        look: Look,
        preferences: Preferences,
        memory: QSettings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self.session = session
        self._look = look
        self._preferences = preferences
        self._memory = memory
        self.model = JobTableModel(session.jobs, self)
        self.notices = NoticeArea()
        self.work = WorkPage(self.model)
        self.details = DetailsPanel()
        self.work.splitter.addWidget(self.details)
        self._make_desks(keychain)
        self.acts = Actions(window, self.work.table, self._wishes(), window.menus)
        self.columns = TableColumns(self.work.table, self.model, self.acts.columns, memory)
        SortMenu(self.work.table, self.model, self.acts.sorting)
        Keyboard(window, self.work.table)
        self._connect()

    def begin(self) -> None:
        """Show the list; to be called when the page is in the window."""
        self._show_details(shown=window_memory.restore_split(self.work.splitter, self._memory))
        self._paint()
        self._show_place()
        self._list_changed()

    def look_around(self) -> None:
        """Look for a key and for runs that were cut off."""
        for problem in self._preferences.settings.notices:
            self.tell_problem(problem)
        self.settings.begin()
        self.keys.begin()
        self.resume.begin()
        if not self.session.is_practice:
            self.session.past.find_any(self._window.start.offer_history)

    def tell_problem(self, problem: Problem | Exception) -> None:
        """Say in the window what went wrong."""
        self.notices.tell(Topic.PROGRAM, words.in_one_line(problem), Tone.WARNING)

    def _make_desks(self, keychain: Keychain) -> None:
        session, notices = self.session, self.notices
        self.keys = KeyDesk(
            session, self._preferences, notices=notices, keychain=keychain, window=self._window
        )
        self.intake = IntakeDesk(session, notices, self._window)
        bar = self.work.running
        self.runs = RunDesk(session, self.model, bar, notices=notices, keys=self.keys, window=self._window)
        self.resume = ResumeDesk(session, notices, runs=self.runs, keys=self.keys, window=self._window)
        self.reports = ReportDesk(session, self.model, notices, self._window)
        self.history = HistoryDesk(
            session, self._preferences, notices=notices, reports=self.reports, window=self._window
        )
        self.finds = FindDesk(session, self._look, keys=self.keys, intake=self.intake, window=self._window)
        self.checks = CheckDesk(
            session,
            self.model,
            self.work.check,
            keys=self.keys,
            runs=self.runs,
            finds=self.finds,
            window=self._window,
        )
        self.settings = SettingsDesk(
            session,
            self._preferences,
            notices=notices,
            keys=self.keys,
            keychain=keychain,
            choose_appearance=self._choose_appearance,
            window=self._window,
        )
        self.diagnostics = DiagnosticsDesk(
            session, self._preferences, notices=notices, keychain=keychain, window=self._window
        )
        self.leaving = Leave(session, self.reports, self._window)

    def _wishes(self) -> Wishes:
        table, work = self.work.table, self.work
        return Wishes(
            open_file=self.intake.ask_for_files,
            save_report=self.reports.ask_where,
            save_shown=lambda: self.reports.ask_where(only_shown=True),
            history=self.history.open,
            new_list=self.intake.put_list_away,
            leave=self._window.close,
            undo=self.intake.undo,
            copy_ids=lambda: copy_ids(table.selected_jobs()),
            copy_rows=lambda: copy_rows(table.selected_jobs(), self.model.columns),
            paste=self._paste,
            select_all=table.selectAll,
            remove=self._remove,
            search=work.begin_search,
            show_all=work.show_everything,
            cancel_all=self._cancel_all,
            cancel_selected=self._cancel_selected,
            find_running=self.finds.open,
            check=self.checks.check,
            try_again=self.runs.try_again,
            check_again=self.runs.check_again,
            pause=self._pause,
            stop=lambda: self.runs.step(Step.STOP),
            details=lambda: self._ask_for_details(shown=self.details.isHidden()),
            enter_key=self.keys.ask_for_another,
            settings=self.settings.open,
            appearance=self._choose_appearance,
            statuses=lambda: show_statuses(self._window),
            way_to_key=lambda: show_way_to_key(self._window),
            shortcuts=lambda: show_shortcuts(self._window, self.acts.all_with_shortcuts()),
            diagnostics=self.diagnostics.ask_where,
            licences=lambda: show_licences(self._window),
            about=lambda: show_about(self._window),
        )

    def _connect(self) -> None:
        session, work, table = self.session, self.work, self.work.table
        start = self._window.start
        self._look.changed.connect(self._paint)
        self._preferences.troubled.connect(self.tell_problem)
        session.list_changed.connect(self._list_changed)
        start.mime_handed_in.connect(self.intake.take_mime)
        start.text_handed_in.connect(self.intake.take_text)
        start.files_handed_in.connect(self.intake.take_files)
        start.history_wanted.connect(self.history.open)
        start.file_wanted.connect(self.intake.ask_for_files)
        work.ready.file_wanted.connect(self.intake.ask_for_files)
        for page in (start, work.ready, self.intake):
            page.finding_wanted.connect(self.finds.open)
        self.intake.key_wanted.connect(self.keys.ask_for_another)
        self.checks.outlook_changed.connect(self.columns.arrange)
        self.checks.outlook_changed.connect(self._selection_changed)
        for bar in (work.ready, work.done):
            bar.cancel_wanted.connect(self._cancel_all)
            bar.cancel_selected_wanted.connect(self._cancel_selected)
        work.done.again_wanted.connect(self.runs.try_again)
        work.done.check_wanted.connect(self.runs.check_again)
        work.done.report_wanted.connect(self.reports.ask_where)
        work.done.new_wanted.connect(self.intake.put_list_away)
        work.selection_changed.connect(self._selection_changed)
        table.asked_for_details.connect(lambda: self._ask_for_details(shown=True))
        table.asked_to_remove.connect(self._remove)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_context_menu)
        self.details.closed.connect(lambda: self._show_details(shown=False))
        self.runs.moment_changed.connect(self.columns.arrange_soon)
        self.runs.moment_changed.connect(self._show_moment)
        self.runs.counts_changed.connect(self._show_counts)
        self.keys.key_changed.connect(self._key_changed)
        self.acts.keys.aboutToShow.connect(self._fill_key_menu)
        self.leaving.done.connect(self._window.leave)

    # What is shown.

    @Slot()
    def _paint(self) -> None:
        for part in (self.work, self.notices, self.details):
            part.set_colours(self._look.colours)
        self.acts.show_appearance(self._look.chosen)

    @Slot()
    def _list_changed(self) -> None:
        self.checks.list_changed()
        self.model.show_list(self.session.jobs)
        self.columns.arrange()
        self._show_counts()
        self._show_moment()

    @Slot()
    def _show_moment(self) -> None:
        if not len(self.session.jobs):
            if self._window.show_page(self._window.start):
                self.work.show_everything()
            self._window.start.begin()
        else:
            moment = self._moment()
            run = self.session.run
            if moment is Moment.DONE and run is not None:
                outcome = outcome_of(self.session, run)
                self.work.done.show_outcome(outcome)
                self.work.done.set_colours(self._look.colours)
                if not self.session.is_practice:
                    self._window.start.offer_history()
            self.checks.show_moment(moment)
            self._show_place()
            self._selection_changed()
            self.work.show_moment(moment)
            if self._window.show_page(self.work):
                self.work.begin()
        self._enable_actions()

    def _moment(self) -> Moment:
        if self.session.is_running:
            return Moment.RUNNING
        return Moment.READY if self.session.run is None else Moment.DONE

    @Slot()
    def _show_counts(self) -> None:
        self.work.chips.show_counts(self.session.jobs.counts)
        self.work.show_numbers()
        self._show_current()

    @Slot()
    def _key_changed(self) -> None:
        self._show_place()
        if self._moment() is Moment.DONE:  # what can be tried again depends on the key
            self._show_moment()

    @Slot()
    def _show_place(self) -> None:
        ready, session = self.work.ready, self.session
        ready.show_place(session.key_name, session.address.base)
        self._window.start.show_key(ready.place if session.has_key and not session.is_practice else "")

    @Slot()
    def _selection_changed(self) -> None:
        jobs, outlook = self.session.jobs, self.checks.outlook
        selected = 0 if self.session.is_running else self._selected_to_send()
        self.work.ready.show_counts(outlook, len(jobs), selected)
        self.work.done.show_ready(outlook, selected)
        self._show_current()
        self._enable_actions()

    def _selected_rows(self) -> list[int]:
        jobs, shown = self.session.jobs.rows, self.model.shown
        rows = (shown[place] for place in self.work.table.selected_places())
        return sorted(row for row in rows if jobs[row].status is Status.READY)

    def _selected_to_send(self) -> int:
        jobs = self.session.jobs.rows
        return sum(chance_of(jobs[row]).is_sent for row in self._selected_rows())

    def _enable_actions(self) -> None:
        some_selected = self.work.table.selectionModel().hasSelection()
        is_filtered = not self.model.wish.shows_everything
        self.acts.enable(situation_of(self.session, is_filtered=is_filtered, some_selected=some_selected))

    # The details.

    def _show_details(self, *, shown: bool) -> None:
        self.details.setVisible(shown)
        self.acts.details.setChecked(shown)
        if shown:
            self.work.ensureWidgetVisible(self.details)
        self._show_current()

    def _ask_for_details(self, *, shown: bool) -> None:
        self._show_details(shown=shown)
        if shown:
            self.details.read_out()

    def _show_current(self) -> None:
        if self.details.isHidden():
            return
        job, run = self.work.table.current_job(), self.session.run
        row = self.work.table.current_row()
        tries = run.tries_of(row) if run is not None and row is not None else ()
        self.details.show_job(job, self.model.columns, tries, self.session.address.base)

    # What is wanted.

    @Slot()
    def _paste(self) -> None:
        self.intake.take_mime(QGuiApplication.clipboard().mimeData())

    @Slot()
    def _cancel_all(self) -> None:
        self.runs.cancel(self.session.rows_in(Status.READY))

    @Slot()
    def _cancel_selected(self) -> None:
        self.model.settle()  # what is not to be shown any more is not selected any more
        self.runs.cancel(self._selected_rows())

    @Slot()
    def _remove(self) -> None:
        self.intake.remove(self.work.table.selected_jobs())

    def _pause(self) -> None:
        run = self.session.run
        is_paused = run is not None and run.phase is RunPhase.PAUSED
        self.runs.step(Step.GO_ON if is_paused else Step.PAUSE)

    def _choose_appearance(self, appearance: Appearance) -> None:
        self._look.choose(appearance)
        self._preferences.change(lambda settings: settings._replace(appearance=appearance))
        self.acts.show_appearance(appearance)

    @Slot()
    def _fill_key_menu(self) -> None:
        self.keys.fill_menu(self.acts.keys, self.acts.enter_key)

    @Slot(QPoint)
    def _show_context_menu(self, place: QPoint) -> None:
        self.acts.context_menu().popup(self.work.table.viewport().mapToGlobal(place))

    def remember(self) -> None:
        """Write down how window and table are, for the next time."""
        self.columns.save()
        shown = not self.details.isHidden()
        window_memory.save(self._window, self.work.splitter, self._memory, details=shown)
