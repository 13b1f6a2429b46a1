"""Whatever has a sentence in any room's module is found by it."""

from __future__ import annotations

import importlib
import pkgutil

import app.wording
from app.problem import Problem
from app.service.address import AddressProblem


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
