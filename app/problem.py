"""The one exception that carries news for a person.

A room raises it with a member of its own enum and the facts that belong into the sentence; `app.wording`
holds the sentence. So no room below the fronts writes English, and no front has to guess what happened.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

Fact = str | int


class Problem(Exception):
    """Something went wrong that a person can understand and do something about.

    `what` names it (an enum member of the room that raises), `facts` fill the placeholders of its sentence.
    Facts must never hold a key or a password: they are shown and logged.
    """

    def __init__(self, what: Enum, **facts: Fact) -> None:
        super().__init__(f"{type(what).__name__}.{what.name}", facts)
        self.what = what
        self.facts: Mapping[str, Fact] = facts

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuilt, (self.what, dict(self.facts))


def _rebuilt(what: Enum, facts: dict[str, Fact]) -> Problem:
    return Problem(what, **facts)
