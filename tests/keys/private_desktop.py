"""A session bus of a test's own with a real GNOME Keyring on it, and nothing that could start another one."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import secretstorage
from jeepney import DBusErrorResponse  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import Proxy, open_dbus_connection  # type: ignore[import-untyped]

PATIENCE = 20.0
SECRETS = "org.freedesktop.secrets"

BUS_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class PrivateDesktop:
    """The bus, and the keyring that can be started, locked, stopped and killed on it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.address = f"unix:path={folder / 'bus'}"
        configuration = folder / "bus.conf"
        configuration.write_text(BUS_CONFIGURATION.format(socket=folder / "bus"))
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._bus.stdout is not None
        assert self._bus.stdout.readline(), "the bus did not start"
        self._keyring: subprocess.Popen[bytes] | None = None

    def start_keyring(self) -> None:
        """Start it, unlocked."""
        self._keyring = subprocess.Popen(
            ["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={
                **os.environ,
                "DBUS_SESSION_BUS_ADDRESS": self.address,
                "XDG_RUNTIME_DIR": str(self._folder),
                "XDG_DATA_HOME": str(self._folder),
                "HOME": str(self._folder),
            },
        )
        assert self._keyring.stdin is not None
        self._keyring.stdin.write(b"password of the keyring")
        self._keyring.stdin.close()
        self.until(lambda daemon: bool(daemon.NameHasOwner(SECRETS)[0]))

    def lock(self) -> None:
        with closing(secretstorage.dbus_init()) as bus:
            secretstorage.get_default_collection(bus).lock()

    def restart_keyring(self) -> None:
        """The person logs out and in again: everything is unlocked."""
        self.kill_keyring()
        self.until(lambda daemon: not daemon.NameHasOwner(SECRETS)[0])
        self.start_keyring()

    def freeze_keyring(self) -> None:
        assert self._keyring is not None
        self._keyring.send_signal(signal.SIGSTOP)

    def kill_keyring(self) -> None:
        if self._keyring is not None:
            self._keyring.kill()
            self._keyring.wait(PATIENCE)
            self._keyring = None

    def secrets(self, **attributes: str) -> list[str]:
        """What the keyring holds, as any other program sees it."""
        with closing(secretstorage.dbus_init()) as bus:
            items = secretstorage.get_default_collection(bus).search_items(attributes)
            return sorted(item.get_secret().decode() for item in items)

    def change(self, secret: bytes, **attributes: str) -> None:
        """Another program writes over what is there."""
        with closing(secretstorage.dbus_init()) as bus:
            for item in secretstorage.get_default_collection(bus).search_items(attributes):
                item._item.call("SetSecret", "(oayays)", _plain(bus, item, secret))

    def until(self, holds: Callable[[Proxy], bool]) -> None:
        """Wait for something that the bus knows."""
        pause = threading.Event()
        for _ in range(int(PATIENCE / 0.02)):
            with closing(open_dbus_connection(self.address)) as bus, suppress(DBusErrorResponse):
                if holds(Proxy(message_bus, bus)):
                    return
            pause.wait(0.02)
        raise AssertionError("what was waited for did not come")

    @contextmanager
    def named(self, *names: str) -> Iterator[None]:
        """Somebody who has these names on the bus and never says a word."""
        with closing(open_dbus_connection(self.address)) as bus:
            for name in names:
                Proxy(message_bus, bus).RequestName(name)
            yield

    def close(self) -> None:
        self.kill_keyring()
        self._bus.terminate()
        self._bus.wait(PATIENCE)
        assert self._bus.stdout is not None
        self._bus.stdout.close()


def _plain(bus: object, item: secretstorage.Item, secret: bytes) -> tuple[str, bytes, bytes, str]:
    from secretstorage.util import format_secret, open_session  # noqa: PLC0415

    item.session = open_session(bus)
    return format_secret(item.session, secret, "text/plain")
