"""A screen reader: it speaks AT-SPI over D-Bus, as Orca does, and sees nothing but names, roles and states.

The protocol's objects, methods and numbers are those of at-spi2-core (`xml/*.xml`, `atspi-constants.h`).
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Final, ParamSpec, TypeVar

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    Message,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]
from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped]

P = ParamSpec("P")
T = TypeVar("T")

PATIENCE: Final = 60.0
"""Seconds: in practice a thousand jobs take some twenty."""
LOOK_EVERY: Final = 0.05
"""Seconds between two looks at something that is waited for."""

REGISTRY: Final = "org.a11y.atspi.Registry"
ROOT: Final = "/org/a11y/atspi/accessible/root"
ATSPI: Final = "org.a11y.atspi."
EVENTS: Final = "org.a11y.atspi.Event.Object"

WHAT_IS_HEARD: Final = (
    "object:announcement",
    "object:property-change",
    "object:state-changed",
)
TAB: Final = 0xFF09
"""The number that X gives the key."""
LISTS: Final = frozenset({"table", "list", "tree table"})
"""Read by place, never as a whole: a table of 100,000 rows has a million cells."""
MENUS: Final = frozenset({"menu bar", "menu", "menu item", "popup menu", "check menu item"})


class Typing(IntEnum):
    """What is typed: one key, or letters one after the other."""

    KEY = 3
    LETTERS = 4


class State(IntEnum):
    """The states that are looked at, by their bits."""

    CHECKED = 4
    EDITABLE = 7
    ENABLED = 8
    FOCUSABLE = 11
    FOCUSED = 12
    SHOWING = 25


@dataclass(frozen=True, slots=True)
class Thing:
    """Something on the screen, as the protocol names it."""

    owner: str
    path: str


KEYBOARD: Final = Thing(REGISTRY, "/org/a11y/atspi/registry/deviceeventcontroller")


class ScreenReader:
    """Finds things by what they are and how they are called, reads them, and does what they offer."""

    def __init__(self, address: str) -> None:
        self._bus = open_dbus_connection(address)
        self._news: deque[Message] = deque()
        rule = MatchRule(type="signal", interface=EVENTS)
        self._filter = self._bus.filter(rule, queue=self._news)
        self._heard: list[str] = []
        self._told: list[tuple[str, Thing, str]] = []
        unwrap_msg(self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE))
        for event in WHAT_IS_HEARD:
            self.listen_for(event)

    def listen_for(self, event: str) -> None:
        """Have programs tell of this, too: they tell nothing that nobody has asked for."""
        registry = Thing(REGISTRY, "/org/a11y/atspi/registry")
        self._call(registry, "Registry", "RegisterEvent", "sass", event, [], "")

    def close(self) -> None:
        """Hear no more."""
        self._filter.close()
        self._bus.close()

    # What there is.

    def programs(self) -> list[Thing]:
        """The programs that can be read."""
        return self.inside(Thing(REGISTRY, ROOT))

    def window(self, name: str) -> Thing:
        """The window or dialog with this name, once it is there."""
        return self.wait(lambda: next(self._windows(name), None), f"the window {name!r}")

    def _windows(self, name: str) -> Iterator[Thing]:
        for program in self.programs():
            for window in self._there(self.inside, program) or []:
                if self._there(self.name, window) == name and self.has(window, State.SHOWING):
                    yield window

    def inside(self, thing: Thing) -> list[Thing]:
        """What stands directly in a thing."""
        (children,) = self._call(thing, "Accessible", "GetChildren")
        return [Thing(owner, path) for owner, path in children if path != "/org/a11y/atspi/null"]

    def everything(self, thing: Thing) -> Iterator[Thing]:
        """Everything that can be seen in a thing, from first to last; tables and lists unopened."""
        for child in self._there(self.inside, thing) or []:
            role = self._there(self.role, child)
            if role is None or (role not in MENUS and not self.has(child, State.SHOWING)):
                continue
            yield child
            if role not in LISTS:
                yield from self.everything(child)

    def find(self, place: Thing, role: str, name: str) -> Thing:
        """The thing of this role and name, once it is there and can be used."""

        def look() -> Thing | None:
            for thing in self.everything(place):
                is_it = self._there(self.role, thing) == role and self._there(self.name, thing) == name
                if is_it and self.has(thing, State.ENABLED):
                    return thing
            return None

        return self.wait(look, f"the {role} {name!r}", lambda: "\n".join(self.read_out(place)))

    def read_out(self, place: Thing) -> list[str]:
        """All that can be seen there, a line each: its role, and its name or its text."""
        lines = []
        for thing in self.everything(place):
            role, name = self._there(self.role, thing), self._there(self.name, thing)
            if role is not None and name is not None:
                lines.append(f"{role}: {name}")
        return lines

    # What a thing says of itself.

    def name(self, thing: Thing) -> str:
        """How it is called."""
        return str(self._property(thing, "Accessible", "Name"))

    def description(self, thing: Thing) -> str:
        """What else there is to say of it."""
        return str(self._property(thing, "Accessible", "Description"))

    def role(self, thing: Thing) -> str:
        """What it is."""
        return str(self._call(thing, "Accessible", "GetRoleName")[0])

    def has(self, thing: Thing, state: State) -> bool:
        """Whether it is in this state; a thing that has gone is in none."""
        answer = self._there(self._call, thing, "Accessible", "GetState")
        return answer is not None and bool(answer[0][state // 32] >> state % 32 & 1)

    def value(self, thing: Thing) -> tuple[float, float]:
        """How far something is, and how far it goes."""
        return (
            float(self._property(thing, "Value", "CurrentValue")),
            float(self._property(thing, "Value", "MaximumValue")),
        )

    def size(self, table: Thing) -> tuple[int, int]:
        """How many rows and columns a table has."""
        return (
            int(self._property(table, "Table", "NRows")),
            int(self._property(table, "Table", "NColumns")),
        )

    def cell(self, table: Thing, row: int, column: int) -> Thing:
        """A cell of a table."""
        ((owner, path),) = self._call(table, "Table", "GetAccessibleAt", "ii", row, column)
        return Thing(owner, path)

    def title(self, table: Thing, column: int) -> str:
        """What stands above a column."""
        return str(self._call(table, "Table", "GetColumnDescription", "i", column)[0])

    # What can be done with it.

    def actions(self, thing: Thing) -> list[str]:
        """What it offers."""
        count = int(self._property(thing, "Action", "NActions"))
        return [str(self._call(thing, "Action", "GetName", "i", at)[0]) for at in range(count)]

    def do(self, thing: Thing, action: str) -> None:
        """Do what it offers."""
        self._call(thing, "Action", "DoAction", "i", self.actions(thing).index(action))

    def press(self, place: Thing, role: str, name: str) -> None:
        """Find it and press it."""
        self.do(self.find(place, role, name), "Press")

    def write(self, field: Thing, text: str) -> None:
        """Write into a field, in place of what is there."""
        (done,) = self._call(field, "EditableText", "SetTextContents", "s", text)
        assert done, "the field takes no text"

    def cut(self, field: Thing) -> None:
        """Cut all that stands in a field out: it is in the clipboard then."""
        length = int(self._property(field, "Text", "CharacterCount"))
        self._call(field, "EditableText", "CutText", "ii", 0, length)

    def text(self, field: Thing) -> str:
        """What stands in a field."""
        return str(self._call(field, "Text", "GetText", "ii", 0, -1)[0])

    def focus(self, thing: Thing) -> None:
        """Put the keyboard there."""
        self._call(thing, "Component", "GrabFocus")

    def type(self, letters: str) -> None:
        """Type letters, wherever the keyboard is."""
        self._call(
            KEYBOARD, "DeviceEventController", "GenerateKeyboardEvent", "isu", 0, letters, Typing.LETTERS
        )

    def key(self, number: int) -> None:
        """Press a key."""
        self._call(KEYBOARD, "DeviceEventController", "GenerateKeyboardEvent", "isu", number, "", Typing.KEY)

    # What is heard.

    def heard(self) -> list[str]:
        """All that was announced until now."""
        with suppress(TimeoutError):
            while True:
                self._bus.recv_messages(timeout=0)
        while self._news:
            message = self._news.popleft()
            fields = message.header.fields
            event, about = str(fields[HeaderFields.member]), str(message.body[3][1])
            self._told.append(
                (event, Thing(str(fields[HeaderFields.sender]), str(fields[HeaderFields.path])), about)
            )
            if event == "Announcement":
                self._heard.append(about)
        return self._heard

    def told(self) -> list[tuple[str, Thing, str]]:
        """Every event until now: its name, what it happened to, and what it says."""
        self.heard()
        return self._told

    def wait_to_hear(self, words: str) -> None:
        """Wait until something is announced in which these words are."""
        self.wait(
            lambda: any(words in line for line in self.heard()) or None,
            f"the announcement of {words!r}",
            lambda: "\n".join(self._heard),
        )

    # The protocol.

    def wait(self, look: Callable[[], T | None], what: str, around: Callable[[], str] = lambda: "") -> T:
        """Look until it is there."""
        deadline, pause = time.monotonic() + PATIENCE, threading.Event()
        while time.monotonic() < deadline:
            found = look()
            if found is not None:
                return found
            pause.wait(LOOK_EVERY)
        raise AssertionError(f"{what} did not come; there is:\n{around()}")

    @staticmethod
    def _there(ask: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """An answer, or nothing where the thing has gone meanwhile."""
        with suppress(DBusErrorResponse):
            return ask(*args, **kwargs)
        return None

    def _call(
        self, thing: Thing, interface: str, method: str, signature: str = "", *arguments: object
    ) -> tuple[Any, ...]:
        address = DBusAddress(thing.path, thing.owner, ATSPI + interface)
        message = new_method_call(address, method, signature or None, arguments)
        answer: tuple[Any, ...] = unwrap_msg(self._bus.send_and_get_reply(message, timeout=PATIENCE))
        return answer

    def _property(self, thing: Thing, interface: str, name: str) -> Any:
        message = Properties(DBusAddress(thing.path, thing.owner, ATSPI + interface)).get(name)
        ((_, value),) = unwrap_msg(self._bus.send_and_get_reply(message, timeout=PATIENCE))
        return value
