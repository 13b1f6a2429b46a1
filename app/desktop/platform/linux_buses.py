"""What goes over D-Bus to the desktop, and what comes back. All of it on one thread; each call has a limit.

Sources: the Launcher API of Unity (`com.canonical.Unity.LauncherEntry`), the Desktop Notifications
Specification 1.2, logind's "Inhibitor Locks", and the Idle Inhibition Service of the screen saver.
"""

from __future__ import annotations

import logging
import os
import socket
from collections import deque
from contextlib import suppress
from typing import Any, Final

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    DBusErrorResponse,
    FileDescriptor,
    MatchRule,
    Message,
    message_bus,
    new_method_call,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]
from jeepney.low_level import HeaderFields  # type: ignore[import-untyped]
from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped]

from app.desktop.platform.desktop import PROGRAM, Clicked, News, Share

PATIENCE: Final = 2.0
"""Seconds for a service to answer."""

_LAUNCHER: Final = DBusAddress(
    "/com/canonical/unity/launcherentry/1", interface="com.canonical.Unity.LauncherEntry"
)
_ENTRY: Final = f"application://{PROGRAM}.desktop"
_NOTIFICATIONS: Final = DBusAddress(
    "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.freedesktop.Notifications"
)
_LOGIN: Final = DBusAddress(
    "/org/freedesktop/login1", "org.freedesktop.login1", "org.freedesktop.login1.Manager"
)
_SCREEN_SAVER: Final = DBusAddress(
    "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "org.freedesktop.ScreenSaver"
)
_TO_STAY_AWAKE: Final = ("sleep:idle", "idle")
"""What logind is asked to hold off. Who is logged in from afar may hold off idleness alone."""
_CLICK: Final = "default"
"""The action of a message as a whole."""
_NORMAL: Final = 1
"""The urgency of a message."""
_NEVER_SAID: Final = 0
"""The number of no message."""
_AS_LONG_AS_USUAL: Final = -1
_MOST_SIGNALS: Final = 64

_log = logging.getLogger(__name__)


class Buses:
    """The person's bus and the system's, opened when they are needed."""

    def __init__(self, clicked: Clicked) -> None:
        self._clicked = clicked
        self._session: DBusConnection | None = None
        self._signals: deque[Message] = deque(maxlen=_MOST_SIGNALS)
        self._news = _NEVER_SAID
        self._token = ""
        self._lock: FileDescriptor | None = None
        self._cookie: int | None = None

    # Progress.

    def show_progress(self, share: Share | None) -> None:
        """Tell the docks."""
        shown: dict[str, tuple[str, object]] = {"progress-visible": ("b", share is not None)}
        if share is not None:
            shown["progress"] = ("d", share.done / max(1, share.total))
        shown["urgent"] = ("b", share is not None and share.waits)
        self._open().send(new_signal(_LAUNCHER, "Update", "sa{sv}", (_ENTRY, shown)))

    # Sleep.

    def stay_awake(self, reason: str) -> None:
        """Ask logind; where there is none, or it says no, the screen saver."""
        if self._lock is not None or self._cookie is not None:
            return
        try:
            self._lock = _lock_of_login(reason)
        except (DBusErrorResponse, OSError, RuntimeError, ValueError) as error:
            _log.info("logind does not keep the computer awake (%s)", type(error).__name__)
            (self._cookie,) = self._call(_SCREEN_SAVER, "Inhibit", "ss", (PROGRAM, reason))

    def may_sleep(self) -> None:
        """Give it back."""
        lock, self._lock = self._lock, None
        cookie, self._cookie = self._cookie, None
        if lock is not None:
            lock.close()
        if cookie is not None:
            self._call(_SCREEN_SAVER, "UnInhibit", "u", (cookie,))

    # News.

    def tell(self, news: News) -> None:
        """Show a message in the place of the last one."""
        hints = {"desktop-entry": ("s", PROGRAM), "urgency": ("y", _NORMAL)}
        what = (news.sender, self._news, PROGRAM, news.title, news.text, [_CLICK, news.action], hints)
        self._news = _NEVER_SAID
        (self._news,) = self._call(_NOTIFICATIONS, "Notify", "susssasa{sv}i", (*what, _AS_LONG_AS_USUAL))

    def take_back_news(self) -> None:
        """Take the message away, if it is still there."""
        news, self._news = self._news, _NEVER_SAID
        if news != _NEVER_SAID:
            with suppress(DBusErrorResponse):  # it is not there any more
                self._call(_NOTIFICATIONS, "CloseNotification", "u", (news,))

    # Listening.

    @property
    def talking(self) -> list[socket.socket]:
        """Where something may come from without being asked for."""
        return [self._session.sock] if self._session is not None else []

    def listen(self) -> None:
        """Take in what has come."""
        if self._session is not None:
            with suppress(TimeoutError):
                while True:
                    self._session.recv_messages(timeout=0)
        while self._signals:
            self._heard(self._signals.popleft())

    def _heard(self, signal: Message) -> None:
        match signal.header.fields.get(HeaderFields.member), signal.body:
            case "ActivationToken", (int(news), str(token)) if news == self._news:
                self._token = token
            case "ActionInvoked", (int(news), str()) if news == self._news:
                # A message goes when it is clicked on.
                self._news = _NEVER_SAID
                token, self._token = self._token, ""
                self._clicked(token)
            case "NotificationClosed", (int(news), *_) if news == self._news:
                self._news = _NEVER_SAID
            case _:  # about the messages of others
                pass

    # The connection.

    def hang_up(self) -> None:
        """The person's bus is gone or says nothing: with it goes what was on it. Orders try anew."""
        session, self._session = self._session, None
        self._news, self._cookie = _NEVER_SAID, None
        if session is not None:
            session.close()

    def close(self) -> None:
        """Let go of everything."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None
        self.hang_up()

    def _call(self, where: DBusAddress, method: str, signature: str, body: tuple[object, ...]) -> Any:
        return _ask(self._open(), where, method, signature, body)

    def _open(self) -> DBusConnection:
        if self._session is None:
            self._session = open_dbus_connection(_address_of_session())
            rule = MatchRule(type="signal", interface=_NOTIFICATIONS.interface)
            self._session.filter(rule, queue=self._signals)
            unwrap_msg(self._session.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE))
        return self._session


def _ask(
    bus: DBusConnection, where: DBusAddress, method: str, signature: str, body: tuple[object, ...]
) -> Any:
    """The answer's parts. Raises `DBusErrorResponse`, `OSError` (`TimeoutError` among them)."""
    return unwrap_msg(
        bus.send_and_get_reply(new_method_call(where, method, signature, body), timeout=PATIENCE)
    )


def _lock_of_login(reason: str) -> FileDescriptor:
    """Held as long as it is open; the kernel closes it at the end of this process, however that comes."""
    with open_dbus_connection("SYSTEM", enable_fds=True) as system:
        refusal: DBusErrorResponse | None = None
        for what in _TO_STAY_AWAKE:
            try:
                (lock,) = _ask(system, _LOGIN, "Inhibit", "ssss", (what, PROGRAM, reason, "block"))
            except DBusErrorResponse as error:
                refusal = error
            else:
                return lock
        raise refusal or RuntimeError("nothing was asked for")


def _address_of_session() -> str:
    """Where the person's bus is. A session that does not say so may have it in the usual place."""
    usual = f"unix:path={os.environ.get('XDG_RUNTIME_DIR', '')}/bus"
    return os.environ.get("DBUS_SESSION_BUS_ADDRESS") or usual
