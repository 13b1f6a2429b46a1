"""Keeps a long reading from holding up the event loop.

A full pass of the collector looks at every object there is, and no other thread runs meanwhile: with 100,000
rows half read that was the longest delay of all, longer than everything reading does itself
(`tests/benchmarks/intake_speed.py` measures it). What is read has no cycles and is freed without the
collector.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

_MANY: Final = 10_000
"""New objects from which on they are better never looked at."""


@dataclass(slots=True)
class _Readers:
    number: int = 0
    collector_was_on: bool = False


_lock: Final = threading.Lock()
_readers: Final = _Readers()


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """No pass of the garbage collector in this block, in any thread. Blocks may overlap.

    Many new objects are taken out of its sight for good at the end: its next pass would stop at each of them.
    """
    with _lock:
        if not _readers.number:
            _readers.collector_was_on = gc.isenabled()
            gc.disable()
        _readers.number += 1
    try:
        yield
    finally:
        with _lock:
            _readers.number -= 1
            if not _readers.number:
                if gc.get_count()[0] > _MANY:
                    gc.freeze()
                if _readers.collector_was_on:
                    gc.enable()


def collector_rests() -> bool:
    """Whether something is read just now: who collects by himself lets it be for so long."""
    return _readers.number > 0
