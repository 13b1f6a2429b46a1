"""Every action of the window: its words, its shortcut, and its place in the menus."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.desktop import words
from app.desktop.menus import Menus
from app.jobs.status import Status
from app.session import Session
from app.settings import Appearance

Shortcut = QKeySequence.StandardKey | str

_CANCEL_KEY: Final = "Ctrl+Return"
_PAUSE_KEY: Final = "Ctrl+Shift+P"
_STOP_KEY: Final = "Ctrl+."
_FIND_KEY: Final = "Ctrl+Shift+F"
_CHECK_KEY: Final = "Ctrl+Shift+K"
_DETAILS_KEY: Final = "Ctrl+I"
_COPY_ROWS_KEY: Final = "Ctrl+Shift+C"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What each action does."""

    open_file: Callable[[], object]
    save_report: Callable[[], object]
    save_shown: Callable[[], object]
    history: Callable[[], object]
    new_list: Callable[[], object]
    leave: Callable[[], object]
    undo: Callable[[], object]
    copy_ids: Callable[[], object]
    copy_rows: Callable[[], object]
    paste: Callable[[], object]
    select_all: Callable[[], object]
    remove: Callable[[], object]
    search: Callable[[], object]
    show_all: Callable[[], object]
    cancel_all: Callable[[], object]
    cancel_selected: Callable[[], object]
    find_running: Callable[[], object]
    check: Callable[[], object]
    try_again: Callable[[], object]
    check_again: Callable[[], object]
    pause: Callable[[], object]
    stop: Callable[[], object]
    details: Callable[[], object]
    enter_key: Callable[[], object]
    settings: Callable[[], object]
    appearance: Callable[[Appearance], object]
    statuses: Callable[[], object]
    way_to_key: Callable[[], object]
    shortcuts: Callable[[], object]
    diagnostics: Callable[[], object]
    licences: Callable[[], object]
    about: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Situation:
    """What decides which actions make sense just now. `ready`, `again` and `unknown` count rows."""

    rows: int
    ready: int
    again: int
    unknown: int
    is_running: bool
    is_filtered: bool
    can_undo: bool
    some_selected: bool


def situation_of(session: Session, *, is_filtered: bool, some_selected: bool) -> Situation:
    """How things stand with the session's list."""
    counts = session.jobs.counts
    return Situation(
        rows=len(session.jobs),
        ready=counts[Status.READY],
        again=sum(counts[status] for status in session.to_try_again),
        unknown=counts[Status.UNKNOWN],
        is_running=session.is_running,
        is_filtered=is_filtered,
        can_undo=session.jobs.can_put_back or session.jobs.can_undo() or session.can_take_list_back,
        some_selected=some_selected,
    )


class Actions(QObject):
    """Makes the actions, fills the menus with them, and knows which of them make sense."""

    def __init__(self, window: QWidget, table: QWidget, wishes: Wishes, menus: Menus) -> None:
        super().__init__(window)
        self._window = window
        key = QKeySequence.StandardKey
        make = self._make
        self.open_file = make(self.tr("&Open a file…"), wishes.open_file, key.Open)
        self.save_report = make(self.tr("&Save report…"), wishes.save_report, key.Save)
        self.save_shown = make(self.tr("Save report of the rows sho&wn…"), wishes.save_shown)
        self.history = make(self.tr("&History of runs…"), wishes.history)
        self.new_list = make(self.tr("&New list"), wishes.new_list, key.New)
        self.leave = make(self.tr("&Quit"), wishes.leave, key.Quit)
        self.undo = make(self.tr("&Undo the last change"), wishes.undo, key.Undo)
        self.copy_ids = make(self.tr("&Copy job IDs"), wishes.copy_ids, key.Copy)
        self.copy_rows = make(self.tr("Copy ro&ws"), wishes.copy_rows, _COPY_ROWS_KEY)
        self.paste = make(self.tr("&Paste"), wishes.paste, key.Paste)
        self.select_all = make(self.tr("Select &all"), wishes.select_all, key.SelectAll)
        self.remove = make(self.tr("&Remove from the list"), wishes.remove, key.Delete)
        self.search = make(self.tr("&Search"), wishes.search, key.Find)
        self.show_all = make(self.tr("Show a&ll rows"), wishes.show_all)
        self.cancel_all = make(self.tr("&Cancel jobs…"), wishes.cancel_all, _CANCEL_KEY)
        self.cancel_selected = make(self.tr("Cancel &selected jobs…"), wishes.cancel_selected)
        self.find_running = make(self.tr("&Find my running jobs…"), wishes.find_running, _FIND_KEY)
        self.check = make(self.tr("Ask the service a&bout these jobs"), wishes.check, _CHECK_KEY)
        self.try_again = make(self.tr("&Try again…"), wishes.try_again)
        self.check_again = make(self.tr("C&heck again"), wishes.check_again)
        self.pause = make(self.tr("&Pause or go on"), wishes.pause, _PAUSE_KEY)
        self.stop = make(self.tr("St&op"), wishes.stop, _STOP_KEY)
        self.details = make(self.tr("&Details"), wishes.details, _DETAILS_KEY)
        self.details.setCheckable(True)
        self.enter_key = make(self.tr("&Enter another key…"), wishes.enter_key)
        self.settings = make(self.tr("S&ettings…"), wishes.settings, key.Preferences)
        self.statuses = make(self.tr("&What the statuses mean"), wishes.statuses, key.HelpContents)
        self.way_to_key = make(self.tr("How to &get a key"), wishes.way_to_key)
        self.shortcuts = make(self.tr("&Keyboard shortcuts"), wishes.shortcuts)
        self.diagnostics = make(self.tr("Save &diagnostics…"), wishes.diagnostics)
        self.licences = make(self.tr("&Licences"), wishes.licences)
        self.about = make(self.tr("&About Job Canceller"), wishes.about)
        self._give_roles()
        # Delete is for the table alone: elsewhere it deletes letters.
        self.remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        table.addAction(self.remove)
        self.appearance = self._appearances(wishes.appearance)
        self.columns = QMenu(self.tr("&Columns"), window)
        self.sorting = QMenu(self.tr("&Sort by"), window)
        self.keys = menus.key
        self._fill(menus)

    def _make(self, text: str, wanted: Callable[[], object], shortcut: Shortcut | None = None) -> QAction:
        action = QAction(text, self._window)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda: wanted())  # noqa: PLW0108  (without the "checked" that comes along)
        return action

    def _give_roles(self) -> None:
        # macOS moves these into its own menu.
        self.leave.setMenuRole(QAction.MenuRole.QuitRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        # Some platforms have no usual keys for these.
        for action, keys in ((self.leave, "Ctrl+Q"), (self.settings, "Ctrl+,")):
            if action.shortcut().isEmpty():
                action.setShortcut(QKeySequence(keys))

    def _appearances(self, choose: Callable[[Appearance], object]) -> QActionGroup:
        group = QActionGroup(self)
        for appearance, text in (
            (Appearance.SYSTEM, self.tr("As the s&ystem has it")),
            (Appearance.LIGHT, self.tr("&Light")),
            (Appearance.DARK, self.tr("&Dark")),
        ):
            action = QAction(text, group)
            action.setCheckable(True)
            action.setData(appearance.value)
        group.triggered.connect(lambda action: choose(Appearance(action.data())))
        return group

    def enable(self, now: Situation) -> None:
        """Switch on what makes sense, and off what doesn't."""
        some, still = now.rows > 0, not now.is_running
        for action, makes_sense in (
            (self.open_file, still),
            (self.new_list, some and still),
            (self.undo, now.can_undo and still),
            (self.save_report, some),
            (self.save_shown, some and now.is_filtered),
            (self.copy_ids, now.some_selected),
            (self.copy_rows, now.some_selected),
            (self.remove, now.some_selected and still),
            (self.cancel_all, now.ready > 0 and still),
            (self.cancel_selected, now.some_selected and now.ready > 0 and still),
            (self.find_running, still),
            (self.check, some and still),
            (self.try_again, now.again > 0 and still),
            (self.check_again, now.unknown > 0 and still),
            (self.pause, now.is_running),
            (self.stop, now.is_running),
            (self.details, some),
            (self.search, some),
            (self.show_all, some),
            (self.select_all, some),
        ):
            action.setEnabled(makes_sense)

    def context_menu(self) -> QMenu:
        """What can be done with the selected rows; the menu goes when it is closed."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.cancel_selected, self.copy_ids, self.copy_rows])
        menu.addSeparator()
        menu.addActions([self.remove, self.details])
        return menu

    def show_appearance(self, appearance: Appearance) -> None:
        """Mark the one in force."""
        for action in self.appearance.actions():
            action.setChecked(action.data() == appearance.value)

    def _fill(self, menus: Menus) -> None:
        look = QMenu(self.tr("&Appearance"), self._window)
        look.addActions(self.appearance.actions())
        groups: dict[QMenu, Sequence[Sequence[QAction | QMenu]]] = {
            menus.file: (
                (self.open_file,),
                (self.save_report, self.save_shown),
                (self.history,),
                (self.new_list,),
                (self.leave,),
            ),
            menus.edit: (
                (self.undo,),
                (self.copy_ids, self.copy_rows, self.paste),
                (self.select_all, self.remove),
                (self.search, self.show_all),
                (self.settings,),
            ),
            menus.jobs: (
                (self.find_running, self.check),
                (self.cancel_all, self.cancel_selected),
                (self.try_again, self.check_again),
                (self.pause, self.stop),
            ),
            menus.view: ((self.details, self.columns, self.sorting), (look,)),
        }
        for menu, parts in groups.items():
            for number, part in enumerate(parts):
                if number:
                    menu.addSeparator()
                for entry in part:
                    menu.addMenu(entry) if isinstance(entry, QMenu) else menu.addAction(entry)
        menus.help.addActions([self.statuses, self.way_to_key, self.shortcuts])
        menus.help.addSeparator()
        menus.help.addActions([self.diagnostics, self.licences, self.about])

    def all_with_shortcuts(self) -> list[tuple[str, str]]:
        """What each shortcut does, for the help."""
        actions = [
            one for one in self.__dict__.values() if isinstance(one, QAction) and not one.shortcut().isEmpty()
        ]
        native = QKeySequence.SequenceFormat.NativeText
        return [(words.without_key(one.text()), one.shortcut().toString(native)) for one in actions]
