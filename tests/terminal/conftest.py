"""What the tests of the command line start from."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal.program import Program

_FROM_A_TERMINAL = tuple(
    (number, ordinary)
    for number, ordinary in (("SIGINT", signal.default_int_handler), ("SIGHUP", signal.SIG_DFL))
    if hasattr(signal, number)
)


@pytest.fixture(scope="session", autouse=True)
def _started_in_front() -> Iterator[None]:
    """Ctrl+C and a closed terminal are heard, even where the tests were started with `nohup` or by `&`.

    Whoever is told to ignore a signal hands that on to the programs it starts.
    """
    before = {}
    for name, ordinary in _FROM_A_TERMINAL:
        number = signal.Signals[name]
        if signal.getsignal(number) is signal.SIG_IGN:
            before[number] = signal.signal(number, ordinary)
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program, never started before."""
    return Program(tmp_path)
