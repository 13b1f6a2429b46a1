"""Garbage with Qt in it is collected where Qt lives."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from app.intake.quiet import collector_at_rest
from app.system.garbage import GarbageCollector


class Knot(QObject):
    """An object that only the collector can free, and that knows where it was freed."""

    def __init__(self, freed_on: list[int]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: freed_on.append(threading.get_ident()))


@pytest.fixture
def collector() -> Iterator[GarbageCollector]:
    """A collector at work."""
    collector = GarbageCollector()
    collector.open()
    yield collector
    collector.close()
    assert gc.isenabled()


@pytest.mark.usefixtures("collector")
def test_what_other_threads_allocate_frees_nothing_of_qt_there(qtbot: QtBot) -> None:
    freed_on: list[int] = []
    for _ in range(20):
        Knot(freed_on)
    # Every reason for a collection, in a thread that is not Qt's.
    kept: list[list[int]] = []
    thread = threading.Thread(target=lambda: kept.extend([number] for number in range(100_000)))
    thread.start()
    thread.join()
    assert freed_on == []
    qtbot.waitUntil(lambda: len(freed_on) == 20)
    assert len(kept) == 100_000
    assert set(freed_on) == {threading.get_ident()}


def test_nothing_is_collected_while_a_list_is_read(collector: GarbageCollector) -> None:
    freed_on: list[int] = []
    timers: list[QTimer] = list(collector.findChildren(QTimer))
    with collector_at_rest():
        Knot(freed_on)
        young = [[number] for number in range(2_000)]
        timers[0].timeout.emit()
        assert not freed_on
    timers[0].timeout.emit()
    assert len(freed_on) == 1
    assert len(young) == 2_000
