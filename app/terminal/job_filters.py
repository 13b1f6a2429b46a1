"""The filters of `jobs` and `cancel --running`: from what was typed to a `JobFilter`."""

from __future__ import annotations

import argparse
import re
from typing import Final

from app.jobs.job_filter import JobFilter
from app.jobs.record import State, as_state

OPTIONS: Final = ("--state", "--started-within", "--model", "--search")
"""Each takes one value."""

_MINUTE: Final = 60.0
_HOUR: Final = 60 * _MINUTE
_DAY: Final = 24 * _HOUR
_UNITS: Final = {"m": _MINUTE, "min": _MINUTE, "h": _HOUR, "d": _DAY}
_LENGTH: Final = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)\s*([a-z]*)", re.ASCII)
_LONGEST_STATE: Final = 60


def add_filters(parser: argparse.ArgumentParser) -> None:
    """Let a command take the filters."""
    parser.add_argument(
        "--state",
        action="append",
        type=_states,
        default=[],
        metavar="STATE",
        help="only jobs in this state, such as pending or processing; several with commas",
    )
    parser.add_argument(
        "--started-within",
        type=_seconds,
        metavar="TIME",
        help="only jobs that were started in the last 30m, 2h, 1d …",
    )
    parser.add_argument(
        "--model", default="", metavar="NAME", help="only jobs of this model, or a part of it"
    )
    parser.add_argument(
        "--search",
        default="",
        metavar="TEXT",
        help="only jobs with this text in their ID, file name, model or category",
    )


def filter_of(parsed: argparse.Namespace) -> JobFilter:
    """What was typed, as a filter. With nothing typed it lets every running job through."""
    return JobFilter(
        states=frozenset(state for states in parsed.state for state in states),
        started_within=parsed.started_within,
        model=parsed.model,
        search=parsed.search,
    )


def _states(text: str) -> tuple[State | str, ...]:
    """Documented states in any case; other words are taken as they are: the service may have new ones."""
    words = [word.strip() for word in text.split(",")]
    if not all(words) or any(len(word) > _LONGEST_STATE for word in words):
        raise argparse.ArgumentTypeError(
            f"“{text}” is no state. The service's states are {', '.join(State)}; write several with commas"
        )
    return tuple(as_state(word.capitalize()) for word in words)


def _seconds(text: str) -> float:
    """A length of time: "30m", "2h", "1.5 h", "1d"."""
    found = _LENGTH.fullmatch(text.strip().lower())
    number, unit = (found[1], found[2]) if found else ("", "")
    if number and not unit:
        raise argparse.ArgumentTypeError(f"{text} of what? Write it as {text}m, {text}h or {text}d")
    if unit not in _UNITS or float(number) == 0.0:
        raise argparse.ArgumentTypeError(
            f"“{text}” is no length of time. Write it as 30m, 2h or 1d (minutes, hours, days)"
        )
    return float(number) * _UNITS[unit]
