"""A desktop of a test's own on which a screen reader works: a screen, a session bus, and the bus for reading.

Nothing of the person's own desktop is touched, and everything ends with the block.
"""

from __future__ import annotations

import configparser
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Final

from jeepney import DBusAddress, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]
from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped]

from build_scripts.system import READING_BUS, service_file
from tests.house.repository import ROOT
from tests.keys.private_desktop import PATIENCE, PrivateDesktop
from tests.screen_reader.reader import ScreenReader

SCREEN: Final = "1280x720x24"


class ReadingDesk:
    """The desktop: starts the program as a person does, and a screen reader beside it."""

    def __init__(self, folder: Path, display: str, session_bus: str) -> None:
        self._folder = folder
        self._display = display
        self._session_bus = session_bus

    @property
    def environment(self) -> Mapping[str, str]:
        """What every program on this desktop finds."""
        return {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "LANG": "C.UTF-8",
            "HOME": str(self._folder),
            "XDG_RUNTIME_DIR": str(self._folder),
            "DISPLAY": self._display,
            "DBUS_SESSION_BUS_ADDRESS": self._session_bus,
            "QT_QPA_PLATFORM": "xcb",
            # The desktop's own switch for this is GNOME's, which is not here.
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    @contextmanager
    def program(self, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
        """The program, from its start until it is closed. What it says on its way is in `errors`."""
        with (
            self.errors.open("wb") as errors,
            subprocess.Popen(
                [sys.executable, "-P", "-m", "app", *arguments], env=self.environment, stderr=errors
            ) as process,
        ):
            try:
                yield process
            finally:
                process.kill()

    @property
    def errors(self) -> Path:
        """What the program said on its way."""
        return self._folder / "stderr"

    @contextmanager
    def screen_reader(self) -> Iterator[ScreenReader]:
        """A screen reader, which is no part of the program and knows nothing of Qt."""
        with closing(open_dbus_connection(self._session_bus)) as bus:
            ask = new_method_call(DBusAddress("/org/a11y/bus", READING_BUS, READING_BUS), "GetAddress")
            (address,) = unwrap_msg(bus.send_and_get_reply(ask, timeout=PATIENCE))
        with closing(ScreenReader(str(address))) as reader:
            yield reader


@contextmanager
def _screen() -> Iterator[str]:
    """A display without a monitor; its name."""
    reading, writing = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        try:
            yield display
        finally:
            server.terminate()


@contextmanager
def reading_desk(folder: Path) -> Iterator[ReadingDesk]:
    """A desktop in `folder`, whose name must be short: sockets are made in it."""
    with ExitStack() as stack:
        display = stack.enter_context(_screen())
        session = PrivateDesktop(folder)
        stack.callback(session.close)
        desk = ReadingDesk(folder, display, session.address)
        launcher = subprocess.Popen(
            [_launcher(), "--launch-immediately"], env=desk.environment, stderr=subprocess.DEVNULL
        )
        stack.callback(launcher.wait, PATIENCE)
        stack.callback(launcher.terminate)
        session.until(lambda daemon: bool(daemon.NameHasOwner(READING_BUS)[0]))
        yield desk


def _launcher() -> str:
    """The program that makes the bus for reading; each Linux keeps it in another place."""
    service = configparser.ConfigParser(interpolation=None)
    service.read(service_file(READING_BUS), encoding="utf-8")
    return service["D-BUS Service"]["Exec"].split()[0]
