"""What must not happen, whatever is clicked: an exception anywhere, an error in the log, a warning of Qt."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

EVENTS_TOLD: Final = 30
"""So many events before a finding are told with it."""
MOST: Final = 20
"""After so many findings there is enough to do."""
NO_NEWS: Final = (
    "This plugin does not support",  # the offscreen platform has no window manager
    "not accepted by receiving widget",  # QTest, of a key or a click that nothing happens by
    "occurs outside target window",  # QTest, where a window grew smaller between press and release
)


class Findings:
    """Collects what went wrong, and what had been done just before."""

    def __init__(self, *, tells_events: bool = False) -> None:
        self.told: list[str] = []
        self._tells_events = tells_events
        self._before: deque[str] = deque(maxlen=EVENTS_TOLD)
        self._lock = threading.Lock()

    @property
    def are_enough(self) -> bool:
        """Whether it makes no sense to go on."""
        return len(self.told) >= MOST

    def note_event(self, event: str) -> None:
        """This is done next."""
        if self._tells_events:
            print(event, flush=True)
        with self._lock:
            self._before.append(event)

    def add(self, text: str) -> None:
        """Something went wrong. From any thread."""
        if self._tells_events:
            print(f"FINDING: {text}", flush=True)
        with self._lock:
            before = "\n    ".join(self._before)
            self.told.append(f"{text.rstrip()}\n  after\n    {before}")

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Look out for exceptions, errors in the log and warnings of Qt."""
        log = _ErrorsOf(self)
        hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = lambda _, error, __: self._add_error("an exception", error)
        threading.excepthook = lambda args: self._add_error("an exception in a thread", args.exc_value)
        sys.unraisablehook = lambda args: self._add_error(f"not raised: {args.object!r}", args.exc_value)
        before = qInstallMessageHandler(self._qt_says)
        logging.getLogger().addHandler(log)
        try:
            yield
        finally:
            logging.getLogger().removeHandler(log)
            qInstallMessageHandler(before)
            sys.excepthook, threading.excepthook, sys.unraisablehook = hooks

    def _add_error(self, what: str, error: BaseException | None) -> None:
        lines = traceback.format_exception(error) if error is not None else []
        self.add(f"{what}: {''.join(lines)}")

    def _qt_says(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        del context
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not any(
            one in text for one in NO_NEWS
        ):
            self.add(f"Qt says ({kind.name}): {text}")


class _ErrorsOf(logging.Handler):
    """Errors that the product caught at a thread's edge and wrote into its log."""

    def __init__(self, findings: Findings) -> None:
        super().__init__(logging.ERROR)
        self._findings = findings

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        lines = "".join(traceback.format_exception(error)) if error else ""
        self._findings.add(f"in the log ({record.name}): {record.getMessage()}\n{lines}")
