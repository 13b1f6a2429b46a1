"""Every job ID in any text, in order of appearance.

`read_text` is for a whole text in memory; `Reading` takes a text piece by piece, so that a long log neither
fills the memory nor holds up the event loop. Neither raises, whatever the text is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.intake.finder import CONTEXT, LOOKAHEAD, Reached, scan
from app.intake.gather import Gather, Seen
from app.intake.quiet import collector_at_rest
from app.intake.spelling import plain
from app.jobs.handed_in import Damage, HandedIn

PIECE: Final = 1 << 18
"""Characters that are searched at one time: some 2 ms."""


class Reading:
    """Finds IDs in a text that comes in pieces."""

    def __init__(self, first_line: int = 1) -> None:
        """Lines are counted from `first_line`."""
        self._text = ""
        self._start = 0  # where the part begins that was not searched yet; before it stands the context
        self._reached = Reached()
        self._line = first_line  # the line at `_start`

    def feed(self, piece: str) -> list[Seen]:
        """Take the next piece; what is found, in order. What stands near its end comes with the next one."""
        return self._search(piece, LOOKAHEAD)

    def close(self) -> list[Seen]:
        """The text is at its end: what is found in the rest of it."""
        return self._search("", 0)

    def _search(self, piece: str, keep: int) -> list[Seen]:
        text = self._text + piece
        if "\r" in text:
            held = "\r" if keep and text.endswith("\r") else ""
            text = text.removesuffix(held).replace("\r\n", "\n").replace("\r", "\n") + held
        window = plain(text)
        end = max(self._start, len(text) - keep)
        start, limit = window.position(self._start), window.position(end)
        hits, reached = scan(window, start, limit, Reached(*map(window.position, self._reached)))
        seen: list[Seen] = []
        line, at, lines_in = self._line, start, window.raw.count
        for begin, close, what in hits:
            line += lines_in(b"\n", at, begin)
            at = begin
            seen.append((line, window.text[begin:close] if isinstance(what, Damage) else what, what))
        self._line = line + lines_in(b"\n", at, limit)
        first = max(0, end - CONTEXT)
        self._text = text[first:]
        self._start = end - first
        self._reached = Reached(*(max(0, window.original(one) - first) for one in reached))
        return seen


def sightings(text: str, first_line: int = 1) -> Iterator[Seen]:
    """Everything in a whole text, searched in pieces."""
    reading = Reading(first_line)
    for at in range(0, len(text), PIECE):
        yield from reading.feed(text[at : at + PIECE])
    yield from reading.close()


def read_text(text: str, source: str = "") -> HandedIn:
    """All job IDs of a text; never raises, and takes time in proportion to its length.

    An ID that the text itself names as another thing's (`source_id`, `request_id`, a checksum) is not taken.
    A table that was copied together with its other columns is better read by `app.intake.files.read_paste`.
    """
    with collector_at_rest():
        gather = Gather(source, most=None)
        gather.take(sightings(text))
        return gather.handed_in()
