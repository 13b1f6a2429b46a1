"""Sees to it that there is a key when one is needed: from the keychain, or from the person."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.desktop import words
from app.desktop.keys.forget_dialog import AskBeforeForgetting
from app.desktop.keys.key_dialog import EnteredKey, KeyDialog
from app.desktop.preferences import Preferences
from app.desktop.promises import Promises
from app.desktop.widgets.notices import NoticeArea, Offer, Tone, Topic
from app.keys.api_key import ApiKey
from app.keys.keychain import PATIENCE, Keychain
from app.keys.vaults import KeychainKind
from app.problem import Problem
from app.session import Session
from app.settings import KeptKey


class KeyDesk(QObject):
    """`key_changed` says that another key is in use. In practice the keychain is never touched."""

    key_changed = Signal()

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        *,
        notices: NoticeArea,
        keychain: Keychain,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._notices = notices
        self._keychain = keychain
        self._window = window
        self._promises = Promises(self)
        self._dialog: KeyDialog | None = None
        self._reading: KeptKey | None = None
        self._then: list[Callable[[], None]] = []
        """What waits for the key that is being read."""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(int(PATIENCE * 1000))
        self._patience.timeout.connect(self._say_that_it_takes_long)

    # At the start, and when a key is needed.

    def begin(self) -> None:
        """Fetch the key that was used last, or say that one is needed."""
        if self._session.has_key:
            return
        kept = self._preferences.settings.key_for(self._session.address.base)
        if kept is not None:
            self.use_kept(kept)
        else:
            self._ask_in_a_line(self.tr("The program needs your key before it can cancel jobs."), Tone.NEWS)

    def need(self, then: Callable[[], None]) -> None:
        """Call `then` once there is a key; not at all, if the person goes back."""
        if self._session.has_key:
            then()
        elif self._reading is not None:
            self._then.append(then)
        else:
            self.ask(then)

    def use_kept(self, kept: KeptKey, then: Callable[[], None] = lambda: None) -> None:
        """Take a key out of the keychain and work with it."""
        self._reading, self._then = kept, [then]
        self._patience.start()

        def arrived(key: ApiKey) -> None:
            if self._reading is kept:
                self._stop_waiting()
                self._use(key, kept.name)
                self._call_waiting()

        def failed(problem: Problem | Exception) -> None:
            if self._reading is kept:
                self._stop_waiting()
                self._then.clear()
                self._ask_in_a_line(words.in_one_line(problem), Tone.WARNING)

        reading = self._keychain.read_key(kept.name, kept.address, kept.keychain)
        self._promises.when(reading, arrived, failed)

    def _stop_waiting(self) -> None:
        self._reading = None
        self._patience.stop()
        self._notices.dismiss(Topic.KEY)

    def _call_waiting(self) -> None:
        waiting, self._then = self._then, []
        for then in waiting:
            then()

    def _ask_in_a_line(self, text: str, tone: Tone) -> None:
        self._notices.tell(Topic.KEY, text, tone, [Offer(self.tr("Enter the key…"), self.ask, closes=False)])

    @Slot()
    def _say_that_it_takes_long(self) -> None:
        def enter() -> None:
            self._keychain.wait_no_longer()
            self._stop_waiting()
            self.ask(self._call_waiting)

        text = self.tr("Waiting for your keychain. It may be asking for its password in another window.")
        self._notices.tell(Topic.KEY, text, offers=[Offer(self.tr("Enter the key instead…"), enter)])

    # The dialog.

    @Slot()
    def ask_for_another(self, over: QWidget | None = None) -> None:
        """Ask for a key beside those there are."""
        self.ask(name=self._free_name(), over=over)

    def _free_name(self) -> str:
        taken = {key.name for key in self.kept_keys()} | {self._session.key_name}
        names = itertools.chain(
            [self.tr("My key")], (words.fill(self.tr("Key {n}"), {"n": n}) for n in itertools.count(2))
        )
        return next(name for name in names if name not in taken)

    @Slot()
    def ask(
        self, then: Callable[[], None] = lambda: None, *, name: str = "", over: QWidget | None = None
    ) -> None:
        """Ask for a key, to be known by `name` or as the one in use. A run that waits for one goes on."""
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        dialog = KeyDialog(
            self._session,
            name=name or self._session.key_name or self._free_name(),
            taken=frozenset(key.name for key in self.kept_keys()),
            parent=over or self._window,
        )
        self._dialog = dialog
        if not self._session.is_practice:

            def offer(kind: KeychainKind) -> None:
                if self._dialog is dialog:
                    dialog.offer_to_keep(kind.value)

            self._promises.when(self._keychain.kind(), offer, lambda _: None)

        def finished() -> None:
            self._dialog = None
            dialog.deleteLater()
            if dialog.entered is not None:
                self._take(dialog.entered)
                then()

        dialog.finished.connect(finished)
        dialog.open()

    def _take(self, entered: EnteredKey) -> None:
        self._notices.dismiss(Topic.KEY)
        if entered.keep:
            self._keep(entered)
        self._use(entered.key, entered.name)

    def _keep(self, entered: EnteredKey) -> None:
        address = self._session.address.base

        def kept(kind: KeychainKind) -> None:
            key = KeptKey(entered.name, address, kind.value)
            self._preferences.change(lambda settings: settings.with_key(key))
            self.key_changed.emit()

        def failed(problem: Problem | Exception) -> None:
            self._keychain.keep_for_session(entered.name, address, entered.key)
            text = self.tr("{what} The key is used until the program ends.")
            self._notices.tell(Topic.KEY, words.fill(text, {"what": words.told(problem)[0]}), Tone.WARNING)

        self._promises.when(self._keychain.save_key(entered.name, address, entered.key), kept, failed)

    def _use(self, key: ApiKey, name: str) -> None:
        self._session.use_key(key, name)
        self.key_changed.emit()

    # The menu.

    def kept_keys(self) -> list[KeptKey]:
        """The keys that can be chosen: those that were entered for this address."""
        address = self._session.address.base
        return [key for key in self.all_keys() if key.address == address]

    def all_keys(self) -> tuple[KeptKey, ...]:
        """All keys that are kept, those for other addresses too."""
        return self._preferences.settings.keys

    def fill_menu(self, menu: QMenu, enter: QAction) -> None:
        """Put the keys into the menu, the one in use marked."""
        menu.clear()
        kept = [] if self._session.is_practice else self.kept_keys()
        names = [key.name for key in kept]
        if self._session.has_key and self._session.key_name not in names:
            only = menu.addAction(_as_menu_text(self._session.key_name))
            only.setCheckable(True)
            only.setChecked(True)
            only.setEnabled(False)
        for key in kept:
            action = menu.addAction(_as_menu_text(key.name))
            action.setCheckable(True)
            action.setChecked(key.name == self._session.key_name)
            action.triggered.connect(lambda _, key=key: self.choose(key))
        menu.addSeparator()
        menu.addAction(enter)
        if kept:
            forget = menu.addMenu(self.tr("Forget a key"))
            for key in kept:
                forget.addAction(_as_menu_text(key.name), lambda key=key: self.ask_to_forget(key))

    def choose(self, kept: KeptKey) -> None:
        """Work with another of the kept keys."""
        self._preferences.change(lambda settings: settings.with_key(kept))
        self.use_kept(kept)

    def ask_to_forget(self, kept: KeptKey, over: QWidget | None = None) -> None:
        """Forget a key if that is really wanted."""
        question = AskBeforeForgetting(kept.name, kept.keychain, over or self._window)

        def answered(result: int) -> None:
            question.deleteLater()
            if result == AskBeforeForgetting.DialogCode.Accepted:
                self._forget(kept)

        question.finished.connect(answered)
        question.open()

    def _forget(self, kept: KeptKey) -> None:
        """Take a key out of the keychain and out of the settings."""

        def gone(_: None) -> None:
            self._preferences.change(lambda settings: settings.without_key(kept.name, kept.address))
            text = self.tr("The key “{name}” is forgotten.")
            if kept.name == self._session.key_name and kept.address == self._session.address.base:
                text = self.tr("The key “{name}” is forgotten. It is used until the program ends.")
            self._notices.tell(Topic.KEY, words.fill(text, {"name": kept.name}))
            self.key_changed.emit()

        def failed(problem: Problem | Exception) -> None:
            self._notices.tell(Topic.KEY, words.in_one_line(problem), Tone.WARNING)

        self._promises.when(self._keychain.forget_key(kept.name, kept.address), gone, failed)


def _as_menu_text(name: str) -> str:
    return name.replace("&", "&&")
