"""Opens the settings, puts what was chosen into force, and tells of trouble on the way to the service."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.desktop import words
from app.desktop.keys.key_desk import KeyDesk
from app.desktop.preferences import Preferences
from app.desktop.promises import Promises
from app.desktop.settings.settings_connection import Connection
from app.desktop.settings.settings_dialog import Entered, SettingsDialog
from app.desktop.settings.settings_keys import KeysPart
from app.desktop.widgets.notices import NoticeArea, Offer, Tone, Topic
from app.keys.keychain import PATIENCE, Keychain
from app.keys.secret import Password
from app.problem import Problem
from app.service.network import Proxy
from app.session import Session
from app.settings import Appearance
from app.system.place import ProxyChoice
from app.system.way import Found, Way, login_place


class SettingsDesk(QObject):
    """A proxy is changed at once, for the next request; another address or limit waits for the next start."""

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        *,
        notices: NoticeArea,
        keys: KeyDesk,
        keychain: Keychain,
        choose_appearance: Callable[[Appearance], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._notices = notices
        self._keys = keys
        self._keychain = keychain
        self._choose_appearance = choose_appearance
        self._window = window
        self._promises = Promises(self)
        self._dialog: SettingsDialog | None = None
        self._patience = QTimer(self)
        self._patience.setInterval(int(PATIENCE * 1000))
        self._patience.timeout.connect(self._say_that_it_takes_long)

    # The way to the service.

    def begin(self) -> None:
        """Look for the way to the service, and forget runs that are older than was chosen."""
        if not self._session.is_practice:
            self._session.past.remove_old(self._preferences.settings.history_days)
        self._find_way()

    def _find_way(self) -> None:
        if not self._session.way.find().done():
            self._patience.start()
            self._session.find_way(self._looked)

    def _looked(self, trouble: Problem | None) -> None:
        self._patience.stop()
        self._notices.dismiss(Topic.NETWORK)
        if trouble is not None:
            offer = Offer(self.tr("Open the settings…"), self.open)
            self._notices.tell(Topic.NETWORK, words.in_one_line(trouble), Tone.WARNING, [offer])

    @Slot()
    def _say_that_it_takes_long(self) -> None:
        if self._session.way.asks_keychain:
            self._patience.stop()
            text = self.tr(
                "Waiting for your keychain, for the password of the proxy. "
                "It may be asking for its own password in another window."
            )
            offer = Offer(self.tr("Go on without it"), self._session.way.do_without_password)
            self._notices.tell(Topic.NETWORK, text, offers=[offer])

    # The dialog.

    @Slot()
    def open(self) -> None:
        """Show the settings."""
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        settings = self._preferences.settings
        dialog = SettingsDialog(self._session, settings, self._window)
        if not self._session.is_practice:
            dialog.add_keys(KeysPart(self._session, self._keys, self._keychain, dialog))
        self._dialog = dialog
        dialog.saved.connect(self._save)
        dialog.finished.connect(self._closed)
        dialog.open()

    @Slot()
    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    @Slot(object)
    def _save(self, entered: Entered) -> None:
        before = self._preferences.settings
        if entered.appearance is not before.appearance:
            self._choose_appearance(entered.appearance)
        self._preferences.change(entered.written_into)
        after = self._preferences.settings
        later = []
        if (before.service_address, before.most_in_flight) != (after.service_address, after.most_in_flight):
            later.append(self.tr("The address and the number of requests are used from the next start on."))
        if before.language != after.language:
            later.append(self.tr("The window speaks the other language from the next start on."))
        if later:
            self._notices.tell(Topic.PROGRAM, words.sentences(*later))
        if (before.proxy, before.proxy_user) != (
            after.proxy,
            after.proxy_user,
        ) or entered.connection.password:
            self._change_way(entered.connection)

    # The proxy and its password.

    def _change_way(self, connection: Connection) -> None:
        choice, password = connection.choice, connection.password
        if password is None or not choice.user:
            self._take(choice)
            return
        # The password is kept for the very proxy it was entered for, so the system's is asked for first.
        alone = Way(connection.address, ProxyChoice(choice.proxy), self._keychain)

        def found(result: Found) -> None:
            self._keep(choice, password, result.network.proxy)

        self._promises.when(alone.find(), found, self._tell)

    def _keep(self, choice: ProxyChoice, password: Password, proxy: Proxy | None) -> None:
        if proxy is None:
            self._take(choice)
            text = self.tr("Here no proxy is used just now, so its password was not kept.")
            self._notices.tell(Topic.PROGRAM, text, Tone.WARNING)
            return
        place = login_place(proxy)

        def kept(_: object) -> None:
            self._take(choice)

        def failed(problem: Problem | Exception) -> None:
            self._keychain.keep_password_for_session(choice.user, place, password)
            text = self.tr("{what} The password is used until the program ends.")
            self._take(choice)
            self._notices.tell(Topic.KEY, words.fill(text, {"what": words.told(problem)[0]}), Tone.WARNING)

        self._promises.when(self._keychain.save_password(choice.user, place, password), kept, failed)

    def _take(self, choice: ProxyChoice) -> None:
        self._session.way.change(choice)
        self._find_way()

    def _tell(self, problem: Problem | Exception) -> None:
        self._notices.tell(Topic.NETWORK, words.in_one_line(problem), Tone.WARNING)
