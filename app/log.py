"""The log, and what becomes of an exception that nobody caught. The same for both fronts.

The log turns over at 5 MB, is readable by its owner alone, and holds no secrets: keys are of a type that
prints as dots, and as a last line of defence whatever looks like a key's header is blotted out. A crash of
the interpreter itself is written to a file beside it. Works without standard output and standard error.
"""

from __future__ import annotations

import faulthandler
import io
import logging
import os
import re
import sys
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import IO, Final

from app import __version__

LOG_NAME: Final = "job-canceller.log"
CRASH_NAME: Final = "crash.log"
LARGEST_LOG: Final = 5 * 1024 * 1024
"""Bytes after which the log turns over."""
OLD_LOGS_KEPT: Final = 3
OWNER_ONLY: Final = 0o600
OWNER_ONLY_FOLDER: Final = 0o700

_LINE: Final = "%(asctime)s.%(msecs)03d %(levelname)s %(name)s [%(threadName)s] %(message)s"
_TIME: Final = "%Y-%m-%dT%H:%M:%S"
_TO_BE_HIDDEN: Final = ("x-api-key", "topaz_api_key", "proxy-authorization", "authorization")

_log = logging.getLogger(__name__)
_crash_file: IO[bytes] | None = None
"""Kept open for faulthandler, which writes to its descriptor."""


def start_log(folder: Path) -> Path | None:
    """Log into `folder` from now on. The log's path, or `None` where none can be written; never raises."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    # A handler that fails must not print a traceback in front of a person.
    logging.raiseExceptions = False
    try:
        folder.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
        handler = _OwnersLog(folder / LOG_NAME)
    except OSError:
        root.addHandler(logging.NullHandler())
        return None
    handler.setFormatter(_Discreet(_LINE, _TIME))
    root.addHandler(handler)
    python = ".".join(map(str, sys.version_info[:3]))
    _log.info("Job Canceller %s, Python %s, %s", __version__, python, _system())
    return folder / LOG_NAME


def _system() -> str:
    if sys.platform == "win32":
        import platform  # noqa: PLC0415  (there is no cheaper way there)

        return f"{platform.system()} {platform.release()} {platform.machine()}"
    # `platform` would find out the same, and much more that takes its time.
    about = os.uname()
    return f"{about.sysname} {about.release} {about.machine}"


def where_it_is_written_down() -> str:
    """The sentence after an error of the program itself: where to find out more."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, _OwnersLog):
            return f"What happened is written down in {handler.baseFilename}."
    return "No log could be written on this computer."


def write_down_crashes(folder: Path) -> None:
    """Have a crash of the interpreter written to a file in `folder`, as far as the system allows it."""
    global _crash_file  # noqa: PLW0603  (faulthandler itself is one for the whole process)
    try:
        folder.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
        _crash_file = open(folder / CRASH_NAME, "ab", opener=_for_owner_only)  # noqa: SIM115
    except OSError:
        return
    faulthandler.enable(_crash_file, all_threads=True)


def watch_for_errors(tell: Callable[[BaseException | None], None]) -> None:
    """Log every exception that nobody caught, in whatever thread, and let `tell` know of it there.

    Slots of Qt and runnables of its pools end here as well: PySide6 hands them to `sys.excepthook`. `tell`
    gets `None` where there is no exception object. Ctrl+C is no error and is left alone.
    """

    def uncaught(kind: type[BaseException], error: BaseException, trace: object) -> None:
        del trace
        if issubclass(kind, KeyboardInterrupt):
            return
        _log.critical("an error of the program itself", exc_info=error)
        tell(error)

    def uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
        name = args.thread.name if args.thread else "a thread"
        _log.critical("an error of the program itself, in %s", name, exc_info=args.exc_value)
        tell(args.exc_value)

    def unraisable(args: sys.UnraisableHookArgs) -> None:
        _log.error("%s %r", args.err_msg or "an error that could not be raised, in", args.object)
        _log.error("an error of the program itself", exc_info=args.exc_value)
        tell(args.exc_value)

    sys.excepthook = uncaught
    threading.excepthook = uncaught_in_thread
    sys.unraisablehook = unraisable


class _OwnersLog(logging.FileHandler):
    """Turns over by itself; a second program that has the same log open does no harm.

    Not the handler of `logging.handlers`: to import that takes a twentieth of the start.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8")

    def _open(self) -> io.TextIOWrapper:
        return open(
            self.baseFilename, "a", encoding="utf-8", errors="backslashreplace", opener=_for_owner_only
        )

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, into the next file if this one is full."""
        try:
            line = f"{self.format(record)}\n".encode(errors="backslashreplace")
            if self.stream is not None and self.stream.tell() + len(line) > LARGEST_LOG:
                self.stream.close()
                self._turn_over()
        except (OSError, ValueError):
            self.handleError(record)
        super().emit(record)

    def _turn_over(self) -> None:
        """The log becomes the first of the old ones, and the oldest goes."""
        try:
            for number in range(OLD_LOGS_KEPT, 0, -1):
                younger = Path(f"{self.baseFilename}.{number - 1}" if number > 1 else self.baseFilename)
                if younger.exists():
                    younger.replace(f"{self.baseFilename}.{number}")
        except OSError:
            # Windows renames no file that another window has open: the log grows on until it can turn over.
            pass
        finally:
            self.stream = self._open()


class _Discreet(logging.Formatter):
    """Blots out what stands behind the name of a header that carries a secret."""

    def format(self, record: logging.LogRecord) -> str:
        return blotted(super().format(record))


def blotted(text: str) -> str:
    """A text without what stands behind the name of a header that carries a secret."""
    folded = text.casefold()
    if not any(name in folded for name in _TO_BE_HIDDEN):
        return text
    return _headers().sub(r"\1\2••••••••", text)


@cache
def _headers() -> re.Pattern[str]:
    """Such a header with its value. Made when one is seen: that takes its time, and hardly ever happens."""
    return re.compile(
        rf"\b({'|'.join(_TO_BE_HIDDEN)})\b"  # as a header, in a dictionary, in a pair of bytes, as a variable
        r"(\W{1,6}(?:b?[\"'])?)"
        r"(?:(?:basic|bearer)\s+)?"
        r"[^\s\"',;)\]}]+",
        re.IGNORECASE,
    )


def _for_owner_only(path: str, flags: int) -> int:
    descriptor = os.open(path, flags, OWNER_ONLY)
    if hasattr(os, "fchmod"):
        os.fchmod(descriptor, OWNER_ONLY)
    return descriptor
