"""The services of a desktop on a private bus: they do nothing but write down what they are told."""

from __future__ import annotations

import io
import os
import select
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import Proxy, open_dbus_connection  # type: ignore[import-untyped]
from jeepney.low_level import HeaderFields  # type: ignore[import-untyped]

PATIENCE: Final = 20.0
NOTIFICATIONS: Final = "org.freedesktop.Notifications"
LOGIN: Final = "org.freedesktop.login1"
SCREEN_SAVER: Final = "org.freedesktop.ScreenSaver"
EVERYTHING: Final = (NOTIFICATIONS, LOGIN, SCREEN_SAVER)
_LAUNCHER: Final = "com.canonical.Unity.LauncherEntry"
_DENIED: Final = "org.freedesktop.DBus.Error.AccessDenied"


@dataclass(frozen=True, slots=True)
class Shown:
    """A message on the desktop."""

    number: int
    replaces: int
    sender: str
    title: str
    text: str
    actions: tuple[str, ...]


@dataclass(slots=True)
class AwakeLock:
    """What logind hands out. It is held as long as the other end of the pipe is open."""

    what: str
    why: str
    mode: str
    pipe: int

    @property
    def is_held(self) -> bool:
        """Whether somebody still has it."""
        readable, _, _ = select.select([self.pipe], [], [], 0)
        return not readable


class RecordingDesktop:
    """Answers to these names on the bus; to the `silent` ones it never says a word."""

    def __init__(self, address: str, *names: str, silent: tuple[str, ...] = (), refused: str = "") -> None:
        self.progress: list[tuple[str, dict[str, object]]] = []
        self.messages: list[Shown] = []
        self.taken_back: list[int] = []
        self.locks: list[AwakeLock] = []
        self.cookies: dict[int, str] = {}
        self.asked: list[tuple[object, ...]] = []
        self._silent = silent
        self._refused = refused
        """What logind does not let one hold off."""
        self._changed = threading.Condition()
        self._ends = False
        self._bus = open_dbus_connection(address, enable_fds=True)
        daemon = Proxy(message_bus, self._bus, timeout=PATIENCE)
        for name in names:
            daemon.RequestName(name)
        daemon.AddMatch(MatchRule(type="signal", interface=_LAUNCHER))
        self._thread = threading.Thread(target=self._work, name="recording desktop")
        self._thread.start()

    def until(self, holds: Callable[[RecordingDesktop], bool]) -> None:
        """Wait until it has been told something."""
        with self._changed:
            came = self._changed.wait_for(lambda: holds(self), PATIENCE)
        assert came, (self.progress, self.messages, self.taken_back, self.locks, self.cookies)

    def wait(self, seconds: float) -> None:
        """Wait until it is told something, but no longer than that."""
        with self._changed:
            self._changed.wait(seconds)

    def until_released(self, lock: AwakeLock) -> None:
        """Wait until nobody holds it any more."""
        readable, _, _ = select.select([lock.pipe], [], [], PATIENCE)
        assert readable, "the lock is still held"

    def click(self, message: Shown, token: str = "") -> None:
        """Click on the message, as a desktop of Wayland tells it, or another one."""
        emitter = DBusAddress("/org/freedesktop/Notifications", interface=NOTIFICATIONS)
        if token:
            self._bus.send(new_signal(emitter, "ActivationToken", "us", (message.number, token)))
        self._bus.send(new_signal(emitter, "ActionInvoked", "us", (message.number, "default")))
        self._bus.send(new_signal(emitter, "NotificationClosed", "uu", (message.number, 2)))

    def close(self) -> None:
        self._ends = True
        self._thread.join(PATIENCE)
        self._bus.close()
        for lock in self.locks:
            os.close(lock.pipe)

    def _work(self) -> None:
        while not self._ends:
            try:
                message = self._bus.receive(timeout=0.05)
            except TimeoutError:
                continue
            except OSError:  # the bus has ended
                return
            with self._changed:
                self._take(message)
                self._changed.notify_all()

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        interface = fields.get(HeaderFields.interface, "")
        if message.header.message_type is MessageType.signal and interface == _LAUNCHER:
            entry, told = message.body
            self.progress.append((entry, {name: value for name, (_, value) in told.items()}))
        elif message.header.message_type is MessageType.method_call:
            if fields.get(HeaderFields.destination) in self._silent:
                self.asked.append(message.body)
                return
            answer = self._answer(fields[HeaderFields.member], message)
            self._bus.send(answer)
            for part in answer.body:
                if isinstance(part, io.IOBase):  # the other end of a lock is theirs now
                    part.close()

    def _answer(self, method: str, message: Message) -> Any:
        match method, message.body:
            case "Notify", (sender, replaces, _, title, text, actions, _, _):
                number = replaces or len(self.messages) + 1
                self.messages.append(Shown(number, replaces, sender, title, text, tuple(actions)))
                return new_method_return(message, "u", (number,))
            case "CloseNotification", (number,):
                self.taken_back.append(number)
                return new_method_return(message)
            case "Inhibit", (what, _, why, mode):
                return self._lock(message, what, why, mode)
            case "Inhibit", (_, why):
                cookie = len(self.cookies) + 7
                self.cookies[cookie] = why
                return new_method_return(message, "u", (cookie,))
            case "UnInhibit", (cookie,):
                del self.cookies[cookie]
                return new_method_return(message)
            case _:
                return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")

    def _lock(self, message: Message, what: str, why: str, mode: str) -> Any:
        self.asked.append((what,))
        if self._refused and self._refused in what:
            return new_error(message, _DENIED)
        ours, theirs = os.pipe()
        self.locks.append(AwakeLock(what, why, mode, ours))
        return new_method_return(message, "h", (os.fdopen(theirs, "wb"),))
