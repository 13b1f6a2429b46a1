"""One window for each person and place: whoever starts a second one gets the first, with the files in it.

The place is the data folder, the service's address and the screen; practice is a place of its own. Who is
first is decided by a lock, which goes with its process, however that ends. The first one listens at a local
socket that only the same person can open. What is said there, in lines that end with a line feed:

- the first window greets whoever comes: it is alive, and speaks this language;
- only then the second start says what it brings: a JSON object with the paths of the files, absolute, and
  what the desktop wants to see before it lets a window come to the front. Nothing else is taken;
- the first window says that it has taken them, or that it has not.

A first window that hangs does not greet. Nothing was handed to it then, so nothing happens twice; the second
start opens a window of its own and says why. That does no harm: the journal of a run has one owner.
"""

from __future__ import annotations

import logging
import math
import os
import stat
import sys
import tempfile
import threading
import time
import zlib
from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal, Slot

from app.problem import Problem
from app.service.address import as_service_address
from app.system.place import Place

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PRACTICE: Final = "practice"
"""In the place of an address."""
GREETS_WITHIN: Final = 1.0
"""Seconds for the first window to greet."""
STARTS_WITHIN: Final = 10.0
"""Seconds for it to start: for so long an impatient second double click waits for the first one's window."""
TAKES_WITHIN: Final = 5.0
"""Seconds for it to take what it is told, once it has greeted."""
SPEAKS_WITHIN: Final = 2_000
"""Milliseconds for a caller to say what it brings."""
LARGEST_MESSAGE: Final = 256 * 1024
"""Bytes of what a second start brings."""
MOST_FILES: Final = 1_000
LONGEST_PATH: Final = 32_767
LONGEST_TOKEN: Final = 256

_GREETING: Final = b"job-canceller 1\n"
_TAKEN: Final = b"taken\n"
_NOT_TAKEN: Final = b"not taken\n"
_TRY_EVERY: Final = 0.05
"""Seconds between two tries to reach a first window that is still starting."""
_FOUR_DIGITS: Final = 0xFFFF
"""With more than twelve digits in all a socket's path is too long for macOS."""
_OWNER_ONLY: Final = 0o700
_TOKENS: Final = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""What a desktop gives a program that a person has just started."""
_SCREENS: Final = ("WAYLAND_DISPLAY", "DISPLAY")

_log = logging.getLogger(__name__)


class Visit(NamedTuple):
    """What a second start brings."""

    files: tuple[Path, ...] = ()
    token: str = ""
    """What the desktop wants to see before it lets a window come to the front."""


def name_of(folder: Path, address: str, screen: str) -> str:
    """The name of a place: the same for the same data folder, address and screen, and no other."""
    place = f"{folder}\n{address}\n{screen}".encode(errors="surrogateescape")
    # Places are told apart and nothing is kept secret: what loads OpenSSL comes after the first picture.
    return f"job-canceller-{zlib.crc32(place):08x}{zlib.crc32(place[::-1]) & _FOUR_DIGITS:04x}"


def screen_of(environment: Mapping[str, str]) -> str:
    """Where the person sits: who is logged in twice, here and from afar, cannot see the other screen."""
    if sys.platform == "win32":
        from app.desktop.platform.windows import number_of_session  # noqa: PLC0415

        return str(number_of_session())
    return next(filter(None, (environment.get(name) for name in _SCREENS)), "")


def one_window_for(place: Place, folder: Path, *, brings_key: bool) -> OneWindow:
    """The window that there is one of. Whoever brings a key in the environment gets a window for that key."""
    screen = screen_of(os.environ)
    if place.practice:
        return OneWindow(name_of(folder, PRACTICE, screen))
    try:
        address = as_service_address(place.address).base
    except Problem:  # the session says what is wrong with it
        return OneWindow()
    return OneWindow() if brings_key else OneWindow(name_of(folder, address, screen))


class OneWindow(QObject):
    """`visited` carries the `Visit` of a second start.

    Without a name every window is the only one it knows of, as where there is no place for the lock.
    """

    visited = Signal(object)

    def __init__(self, name: str = "", folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None
        self.found_no_answer = False
        """Whether there is another window that did not answer."""
        self.is_leaving: Callable[[], bool] = lambda: False
        """Whether the window is about to go: then nobody is greeted any more."""
        folder = folder or private_folder()
        self._lock = QLockFile(str(folder / f"{name}.lock")) if name and folder else None
        # Windows has no files for it: the name is enough.
        self._address = name if sys.platform == "win32" else str((folder or Path()) / f"{name}.sock")

    def is_handed_over(self, files: Sequence[str]) -> bool:
        """Whether there is a window already and it has taken these files; else a window is to be opened."""
        if self._lock is None or self._is_first(self._lock):
            return False
        paths = tuple(Path(file).absolute() for file in files)
        message = _written(Visit(paths, token_from(os.environ)))
        if message is None:
            return False
        _let_the_first_come_to_the_front()
        until = time.monotonic() + max(GREETS_WITHIN, STARTS_WITHIN - _age(self._lock))
        pause = threading.Event()
        told = _tell(self._address, message, until)
        while told is _Told.NOTHING and time.monotonic() < until:
            pause.wait(_TRY_EVERY)
            if self._is_first(self._lock):  # the other one has just ended
                return False
            told = _tell(self._address, message, until)
        self.found_no_answer = told is not _Told.ALL
        return told is _Told.ALL

    @staticmethod
    def _is_first(lock: QLockFile) -> bool:
        """Whether there is no other window, or no way to find out."""
        # The process is what counts, not how long it has been there.
        lock.setStaleLockTime(0)
        return lock.tryLock(0) or lock.error() is not QLockFile.LockError.LockFailedError

    def open(self) -> None:
        """Listen, if this is the first window. There is time until the first picture: the lock is there."""
        if self._lock is None or not self._lock.isLocked():
            return
        # Now, because it takes its time.
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._somebody_came)
        QLocalServer.removeServer(self._address)  # left behind by a crash: the lock is ours
        if not self._server.listen(self._address):
            _log.warning("a second start will not find this window: %s", self._server.errorString())

    def close(self) -> None:
        """From now on the next start opens a window of its own."""
        if self._server is not None:
            self._server.close()
        if self._lock is not None:
            self._lock.unlock()

    @property
    def is_open(self) -> bool:
        """Whether a second start finds this window."""
        return self._server is not None and self._server.isListening()

    @Slot()
    def _somebody_came(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            if self.is_leaving():
                socket.abort()
                socket.deleteLater()
            else:
                _Caller(socket, self)


class _Caller(QObject):
    """A second start, at the first window's end of the line."""

    def __init__(self, socket: QLocalSocket, host: OneWindow) -> None:
        super().__init__(host)
        self._socket = socket
        self._host = host
        self._said = b""
        socket.setParent(self)
        socket.readyRead.connect(self._listen)
        socket.disconnected.connect(self.deleteLater)
        QTimer.singleShot(SPEAKS_WITHIN, self, self._hang_up)
        socket.write(_GREETING)

    @Slot()
    def _listen(self) -> None:
        self._said += bytes(self._socket.readAll().data())
        if not self._said.endswith(b"\n") and len(self._said) <= LARGEST_MESSAGE:
            return
        visit = _read(self._said)
        self._said = b""
        if visit is None:
            _log.warning("somebody came to this window with something that it does not take")
        else:
            self._host.visited.emit(visit)
        self._socket.write(_NOT_TAKEN if visit is None else _TAKEN)
        self._socket.disconnectFromServer()

    @Slot()
    def _hang_up(self) -> None:
        self._socket.abort()
        self.deleteLater()


def private_folder() -> Path | None:
    """A folder of this person on this computer for lock and socket; `None` where there is none."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if given and _is_private(Path(given)):
        return Path(given)
    owner = f"-{os.getuid()}" if sys.platform != "win32" else ""
    folder = Path(tempfile.gettempdir()) / f"job-canceller{owner}"
    try:
        folder.mkdir(_OWNER_ONLY, exist_ok=True)
    except OSError:
        return None
    return folder if _is_private(folder) else None


def _is_private(folder: Path) -> bool:
    """Whether nobody else can put anything there, nor the folder itself."""
    try:
        about = folder.lstat()
    except OSError:
        return False
    if sys.platform == "win32":
        return stat.S_ISDIR(about.st_mode)
    is_own = about.st_uid == os.getuid() and not about.st_mode & (stat.S_IRWXG | stat.S_IRWXO)
    return folder.is_absolute() and stat.S_ISDIR(about.st_mode) and is_own


class _Told(Enum):
    """What the first window was told."""

    ALL = auto()
    NOTHING = auto()
    PERHAPS = auto()
    """It said nothing any more, or that it has not taken it."""


def _tell(address: str, message: bytes, until: float) -> _Told:
    """Wait for the greeting, hand the message over, and see whether it is taken."""
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

    socket = QLocalSocket()
    socket.connectToServer(address)
    left = math.ceil(1_000 * (until - time.monotonic()))
    if not socket.waitForConnected(max(0, left)) or _line(socket, until) != _GREETING:
        socket.abort()
        return _Told.NOTHING
    socket.write(message)
    return _Told.ALL if _line(socket, time.monotonic() + TAKES_WITHIN) == _TAKEN else _Told.PERHAPS


def _let_the_first_come_to_the_front() -> None:
    if sys.platform == "win32":
        from app.desktop.platform.windows import let_others_come_to_the_front  # noqa: PLC0415

        let_others_come_to_the_front()


def _age(lock: QLockFile) -> float:
    """Seconds that the first window has been there; endless, if nobody knows."""
    try:
        return time.time() - Path(lock.fileName()).stat().st_mtime
    except OSError:
        return math.inf


def _line(socket: QLocalSocket, until: float) -> bytes:
    """The next line, or what there is of it when the time is up."""
    while not socket.canReadLine():
        left = math.ceil(1_000 * (until - time.monotonic()))
        if left <= 0 or not socket.waitForReadyRead(left):
            break
    return bytes(socket.readLine(len(_GREETING) + 1).data())


def _written(visit: Visit) -> bytes | None:
    """The message, or `None` if it is not one that would be taken."""
    import json  # noqa: PLC0415

    files = [str(file) for file in visit.files]
    message = json.dumps({"files": files, "token": visit.token}).encode("ascii") + b"\n"
    return message if _read(message) is not None else None


def _read(message: bytes) -> Visit | None:
    """What a message says; `None` if it is too long, or anything else than `_written` writes."""
    import json  # noqa: PLC0415

    if len(message) > LARGEST_MESSAGE:
        return None
    try:
        told = json.loads(message)
    except (ValueError, RecursionError):
        return None
    match told:
        case {"files": [*files], "token": str(token), **rest} if not rest and len(files) <= MOST_FILES:
            is_sound = all(map(_is_path, files)) and len(token) <= LONGEST_TOKEN and token.isprintable()
            return Visit(tuple(map(Path, files)), token) if is_sound else None
        case _:
            return None


def _is_path(told: object) -> bool:
    if not isinstance(told, str) or len(told) > LONGEST_PATH or "\0" in told:
        return False
    return Path(told).is_absolute()


def token_from(environment: Mapping[str, str]) -> str:
    """What the desktop gave this start, so that its window may come to the front."""
    return next(filter(None, (environment.get(name) for name in _TOKENS)), "")
