"""A desktop with a bus of its own."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from tests.desktop.platform.recording_desktop import EVERYTHING, RecordingDesktop
from tests.keys.private_desktop import PrivateDesktop

Opening = Callable[..., RecordingDesktop]


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateDesktop]:
    """The person's bus, which is the system's as well, with nobody on it."""
    with tempfile.TemporaryDirectory(prefix="jc-") as folder:
        bus = PrivateDesktop(Path(folder))
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
        yield bus
        bus.close()


@pytest.fixture
def services(bus: PrivateDesktop) -> Iterator[Opening]:
    """Opens a desktop's services on the bus: all of them, or those that are named."""
    with ExitStack() as opened:

        def opening(*names: str, silent: tuple[str, ...] = (), refused: str = "") -> RecordingDesktop:
            made = RecordingDesktop(bus.address, *(names or EVERYTHING), silent=silent, refused=refused)
            return opened.enter_context(closing(made))

        yield opening
