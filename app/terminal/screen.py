"""What is written: results to standard output, everything else to standard error, one line of progress.

Nothing that is written can fail the work: a stream that is closed, or gone with its terminal, is forgotten.
"""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from typing import Final, TextIO

from app.records.harmless import visible

NARROWEST: Final = 40
"""Columns that are written even if the terminal claims to have fewer."""


class Screen:
    """Writes lines. On a terminal, one line of progress stays at the bottom and is drawn over."""

    def __init__(self, results: TextIO | None = None, messages: TextIO | None = None) -> None:
        self._results = results if results is not None else _tolerant(sys.stdout)
        self._messages = messages if messages is not None else _tolerant(sys.stderr)
        self.is_live = _is_live(self._messages)
        """Whether a line can be drawn over: messages go to a terminal that can do so."""
        self._drawn = 0

    @property
    def width(self) -> int:
        """Columns that fit into one line; the last one stays free, because some terminals wrap there."""
        try:
            assert self._messages is not None  # noqa: S101  (only a live screen has a width)
            columns = os.get_terminal_size(self._messages.fileno()).columns
        except (OSError, ValueError, AssertionError):
            columns = 0
        # Some terminals do not know their own size, and say 0.
        columns = columns or shutil.get_terminal_size().columns
        return max(NARROWEST, columns) - 1

    def can_show(self, text: str) -> bool:
        """Whether the encoding of messages knows these characters."""
        try:
            text.encode(getattr(self._messages, "encoding", None) or "ascii")
        except UnicodeEncodeError:
            return False
        return True

    def say(self, text: str) -> None:
        """A line that is not a result."""
        self.clear_progress()
        self._messages = _written(self._messages, f"{visible(text)}\n")

    def result(self, text: str) -> None:
        """A line of the result."""
        self.clear_progress()
        self._results = _written(self._results, f"{visible(text)}\n")

    def draw_progress(self, text: str) -> None:
        """Draw the line of progress over the last one; only where `is_live`."""
        if not self.is_live:
            return
        line = text[: self.width]
        self._messages = _written(self._messages, "\r" + line.ljust(min(self._drawn, self.width)))
        self._drawn = len(line)

    def clear_progress(self) -> None:
        """Make room for another line."""
        if self._drawn:
            self._messages = _written(self._messages, "\r" + " " * min(self._drawn, self.width) + "\r")
            self._drawn = 0


def _tolerant(stream: TextIO | None) -> TextIO | None:
    """A stream that replaces what its encoding does not know, instead of failing."""
    if stream is not None and hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="replace")
    return stream


def _is_live(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.isatty() and os.environ.get("TERM") != "dumb"
    except ValueError:
        return False


def _written(stream: TextIO | None, text: str) -> TextIO | None:
    """Write, and hand the stream back if it can still be written to."""
    if stream is None:
        return None
    try:
        stream.write(text)
        stream.flush()
    except (OSError, ValueError):
        _lead_nowhere(stream)
        return None
    return stream


def _lead_nowhere(stream: TextIO) -> None:
    """Python flushes what is left at its end; failing there would replace our exit code by its own, 120."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
