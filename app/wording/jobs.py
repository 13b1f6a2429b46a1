"""Sentences about the list of jobs."""

from __future__ import annotations

from enum import Enum
from typing import Final

from app.jobs.job_list import ListProblem
from app.wording.sentence import QT_TRANSLATE_NOOP, Sentence, Text

SENTENCES: Final[dict[Enum, Sentence]] = {
    ListProblem.TOO_MANY_JOBS: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The list would have {count} jobs; it holds {most} at most.")),
        Text(QT_TRANSLATE_NOOP("wording", "Cancel them in several lists, one after the other.")),
    ),
}
