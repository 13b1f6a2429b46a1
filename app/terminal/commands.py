"""From an order to an exit code: what all commands have in common, whatever goes wrong."""

from __future__ import annotations

import logging
from typing import Final, assert_never

from app.keys.api_key import ApiKey
from app.log import watch_for_errors
from app.problem import Problem
from app.session import Place, SessionProblem
from app.settings import Settings
from app.system.interrupts import Interrupted
from app.terminal.arguments import BadUsage, CancelOrder, JobsOrder, ResumeOrder
from app.terminal.cancel import cancel
from app.terminal.exit_code import ExitCode, Leave
from app.terminal.front import Front, leave_at_once
from app.terminal.jobs import jobs
from app.terminal.keys import KeySource
from app.terminal.resume import resume
from app.wording import in_words

_log = logging.getLogger(__name__)

_ABOUT_KEYS: Final = (SessionProblem.NO_KEY, SessionProblem.OTHER_KEY)


def run_command(
    order: CancelOrder | ResumeOrder | JobsOrder,
    place: Place,
    settings: Settings,
    environment_key: ApiKey | Problem | None,
) -> int:
    """Carry out a command from its first word to its exit code. Never raises."""
    front = Front()
    watch_for_errors(front.errors.note)
    for notice in settings.notices:
        front.say(in_words(notice))
    keys = KeySource(settings, environment_key)
    try:
        code = _carry_out(front, order, place, keys)
    except Leave as leaving:
        code = leaving.code
    except (Interrupted, KeyboardInterrupt):
        front.say("Stopped; nothing more was sent.")
        code = ExitCode.INTERRUPTED
    except BadUsage as usage:
        front.say(str(usage))
        code = ExitCode.BAD_INPUT
    except Problem as problem:
        front.say(in_words(problem))
        code = ExitCode.NO_KEY if problem.what in _ABOUT_KEYS else ExitCode.BAD_INPUT
    except Exception as error:
        if not front.errors.count:
            _log.critical("an error of the program itself", exc_info=error)
            front.errors.note()
        code = ExitCode.PROGRAM_ERROR
    front.errors.tell_once()
    keys.close()
    front.close()
    if front.errors.count:
        code = ExitCode.PROGRAM_ERROR
    if front.is_stuck:
        leave_at_once(code)
    return code


def _carry_out(
    front: Front, order: CancelOrder | ResumeOrder | JobsOrder, place: Place, keys: KeySource
) -> ExitCode:
    match order:
        case CancelOrder():
            return cancel(front, order, place, keys)
        case ResumeOrder():
            return resume(front, order, place, keys)
        case JobsOrder():
            return jobs(front, order, place, keys)
        case _:
            assert_never(order)
