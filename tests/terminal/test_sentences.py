"""Whatever has a sentence in any room's module is found by it."""

from __future__ import annotations

import importlib
import pkgutil

import app.wording
from app.intake.problems import IntakeProblem
from app.problem import Problem
from app.service.address import AddressProblem
from app.service.connection_problem import ConnectionProblem


def test_every_sentence_of_every_room_is_found() -> None:
    modules = [
        importlib.import_module(f"app.wording.{one.name}")
        for one in pkgutil.iter_modules(app.wording.__path__)
    ]
    spoken = {what: text for module in modules for what, text in getattr(module, "SENTENCES", {}).items()}
    assert len(spoken) > 50
    assert [what for what, sentence in spoken.items() if app.wording.sentence_for(what) is not sentence] == []


def test_a_problem_is_told_with_what_to_do() -> None:
    told = app.wording.in_words(Problem(AddressProblem.NOT_A_URL, url="nonsense"))
    assert "“nonsense”" in told
    assert "https://api.topazlabs.com" in told


def test_long_numbers_can_be_read() -> None:
    told = app.wording.in_words(Problem(IntakeProblem.TOO_MANY_JOBS, source="list.csv", limit=200_000))
    assert "more than 200,000 jobs in list.csv" in told
    refused = Problem(ConnectionProblem.REFUSED, host="localhost", port="8080")
    assert "port 8080" in app.wording.in_words(refused)


def test_a_forgotten_fact_is_a_gap_and_no_error() -> None:
    assert "more than … jobs in list.csv" in app.wording.in_words(
        Problem(IntakeProblem.TOO_MANY_JOBS, source="list.csv")
    )
