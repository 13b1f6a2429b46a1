"""The pace: when the next request may leave, so that the service's unknown limit is used and not overrun.

Pure: no threads, no clock of its own, no Qt. `python -m tests.benchmarks.pace_simulation` shows what it
reaches against many kinds of limits, in virtual time.
"""

from app.engine.pace.controller import Pace
from app.engine.pace.verdict import Lost, Ok, SlowDown, Ticket, Trouble, Verdict

__all__ = ["Lost", "Ok", "Pace", "SlowDown", "Ticket", "Trouble", "Verdict"]
