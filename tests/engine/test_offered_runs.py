"""Whether a run of the past is offered again is what the person said last, however the errands overtake."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.engine.background import Background, Errand
from app.engine.past import PastRuns
from app.problem import Problem
from app.records.past_runs import unfinished_runs
from tests.records.runs import begin, close, intend, no_problem

pytestmark = pytest.mark.usefixtures("qapp")


class LastFirst(Background):
    """Two threads may do errands in any order; this one does the last one first."""

    def __init__(self) -> None:
        super().__init__()
        self._to_do: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[Callable[[], bool], Callable[[int, int], None]], Any],
        then: Callable[[Any], None],
        failed: Callable[[Problem | Exception], None],
        progress: Callable[[int, int], None] | None = None,
    ) -> Errand[Any]:
        self._to_do.append(lambda: then(work(lambda: False, lambda _done, _total: None)))
        return Errand(then, failed, progress)

    def do_all(self) -> None:
        while self._to_do:
            self._to_do.pop()()


@pytest.fixture
def cut_off(tmp_path: Path) -> Path:
    journal = begin(tmp_path, 3)
    intend(journal, [0])
    close(journal)
    return journal.path


def test_an_undone_no_counts_even_if_it_is_done_first(cut_off: Path) -> None:
    background = LastFirst()
    past = PastRuns(background, cut_off.parent)
    past.stop_offering(cut_off)
    past.offer_again(cut_off)
    background.do_all()
    assert [run.path for run in unfinished_runs(cut_off.parent, no_problem)] == [cut_off]
    past.offer_again(cut_off)
    past.stop_offering(cut_off)
    background.do_all()
    assert unfinished_runs(cut_off.parent, no_problem) == ()


def test_who_looks_for_runs_sees_what_was_said_before(cut_off: Path) -> None:
    background, seen = LastFirst(), list[int]()
    past = PastRuns(background, cut_off.parent)
    past.stop_offering(cut_off)
    past.find_unfinished(lambda runs: seen.append(len(runs)), no_problem)
    background.do_all()
    past.offer_again(cut_off)
    past.find_unfinished(lambda runs: seen.append(len(runs)), no_problem)
    background.do_all()
    assert seen == [0, 1]


def test_a_run_that_is_gone_keeps_no_other_from_being_offered(cut_off: Path) -> None:
    background = LastFirst()
    past = PastRuns(background, cut_off.parent)
    past.stop_offering(cut_off)
    past.stop_offering(cut_off.with_name("gone.journal"))
    background.do_all()
    assert unfinished_runs(cut_off.parent, no_problem) == ()
