"""How long a thread that computes may go on while another one waits."""

from __future__ import annotations

import sys
from typing import Final

TURN: Final = 0.000_5
"""Seconds. Python's own 5 ms are too many for a window: who paints or makes a widget lets go of the
interpreter's lock a dozen times, and waits for it each time. At 5 ms of latency with 32 requests in flight
the event loop is late by 12 to 19 ms (99th percentile) instead of 43 to 58, and a tenth fewer jobs are
cancelled a second (`python -m tests.benchmarks.window_lag --only 2`); at the latencies of the internet
nothing is lost.
"""


def take_short_turns() -> None:
    """From now on threads of this process give way to one another sooner."""
    sys.setswitchinterval(TURN)
