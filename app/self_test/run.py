"""Carries out the checks one after the other, each to its end whatever came before."""

from __future__ import annotations

import gc
import logging
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from app.log import watch_for_errors
from app.self_test import lists, parts
from app.self_test.outcome import CheckFailed, Outcome, as_json
from app.self_test.workplace import Workplace

_log = logging.getLogger(__name__)

Check = Callable[[Workplace], str]

CHECKS: Final[tuple[Check, ...]] = (
    parts.window,
    parts.desktop,
    parts.tls,
    parts.keychains,
    parts.proxies,
    parts.languages,
    parts.licences,
    lists.formats,
    lists.cancelling,
    lists.reports,
)
"""In this order: what is cancelled by one is reported by the next."""

_FAILED: Final = 1


def run_self_test(report: Path | None, *, with_display: bool) -> int:
    """Try everything, and write the report to a file or to standard output; 0 if all is well, else 1."""
    if not with_display:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    gc.disable()  # too short to need it, and no place for surprises: see `app.system.garbage`
    unseen: list[BaseException | None] = []
    watch_for_errors(unseen.append)
    with Workplace() as place:
        outcomes = [_carry_out(check, place) for check in CHECKS]
    outcomes += [_ending(place), _unseen_errors(unseen)]
    code = 0 if all(outcome.passed for outcome in outcomes) else _FAILED
    text = as_json(outcomes, qVersion(), QGuiApplication.platformName())
    try:
        _hand_over(text, report)
    except OSError as error:
        _log.error("the self-test's report cannot be written: %r", error)
        if sys.stderr is not None:
            sys.stderr.write(f"The report cannot be written to {report}: {error.strerror}.\n")
        code = _FAILED
    if not place.has_ended:
        # Python would wait for the threads that are stuck, and nobody would ever get to know the exit code.
        for stream in filter(None, (sys.stdout, sys.stderr)):
            stream.flush()
        os._exit(code)
    return code


def _carry_out(check: Check, place: Workplace) -> Outcome:
    started = time.monotonic()
    try:
        passed, detail = True, check(place)
    except CheckFailed as failure:
        passed, detail = False, str(failure)
    except Exception as error:  # the outermost edge of a check: whatever is missing shows as it likes
        _log.exception("self-test: %s", check.__name__)
        passed, detail = False, f"{type(error).__name__}: {error}"
    _log.info("self-test: %s %s (%s)", check.__name__, "passed" if passed else "FAILED", detail)
    return Outcome(check.__name__, passed, round(time.monotonic() - started, 3), detail)


def _ending(place: Workplace) -> Outcome:
    """Everything that was started has come to its end, as it has to when a window is closed."""
    return Outcome("ending", place.has_ended, 0.0, "in time" if place.has_ended else "a thread is stuck")


def _unseen_errors(errors: list[BaseException | None]) -> Outcome:
    """Errors in slots and threads reach no check; they are a finding of their own."""
    kinds = ", ".join(sorted({f"{type(error).__name__}: {error}" for error in errors}))
    return Outcome("unseen_errors", not errors, 0.0, kinds or "none")


def _hand_over(text: str, report: Path | None) -> None:
    if report is not None:
        report.write_text(text, encoding="utf-8")
    elif sys.stdout is not None:
        sys.stdout.write(text)
