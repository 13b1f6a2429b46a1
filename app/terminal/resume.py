"""`job-canceller resume`."""

from __future__ import annotations

from app.session import Place
from app.terminal.arguments import ResumeOrder
from app.terminal.exit_code import ExitCode
from app.terminal.front import Front
from app.terminal.keys import KeySource


def resume(front: Front, order: ResumeOrder, place: Place, keys: KeySource) -> ExitCode:
    raise NotImplementedError
