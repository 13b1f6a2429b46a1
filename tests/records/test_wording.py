"""Everything that can go wrong with the journal and the report has its sentences."""

from __future__ import annotations

import pytest

from app.jobs.handed_in import Damage
from app.records.report_values import ReportProblem
from app.records.run_values import JournalProblem
from app.wording.records import DAMAGES, LABELS, SENTENCES, report_words
from app.wording.sentence import in_english
from tests.records.reports import say

_FACTS = {"file": "Tuesday.csv", "folder": "Documents"}


@pytest.mark.parametrize("problem", [*JournalProblem, *ReportProblem], ids=str)
def test_each_problem_says_what_happened_and_what_to_do(problem: JournalProblem | ReportProblem) -> None:
    sentence = SENTENCES[problem]
    for text in (in_english(sentence.happened, _FACTS), in_english(sentence.todo, _FACTS)):
        assert text.endswith(".")
        assert "{" not in text


def test_each_label_of_a_report_is_translated() -> None:
    words = report_words(say, lambda status: status.value, lambda text, _: text.many.upper())
    assert words.handed_in == LABELS["handed_in"].many.upper()
    assert words.why(Damage.TOO_LONG) == DAMAGES[Damage.TOO_LONG].many.upper()
    assert set(DAMAGES) == set(Damage)
