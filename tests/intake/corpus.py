"""The corpus: what people hand in, as `samples/manifest.toml` lists it, and what has to come of each."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NotRequired, TypedDict

from app.intake.choice import ColumnChoice, SheetChoice
from app.intake.content import Result
from app.intake.files import read_file, read_paste
from app.jobs.handed_in import HandedIn
from app.problem import Problem

SAMPLES: Final = Path(__file__).parent / "samples"


class Case(TypedDict):
    """An entry of the manifest."""

    file: str
    about: str
    column: NotRequired[str]
    sheet: NotRequired[str]
    jobs: NotRequired[list[str]]
    duplicates: NotRequired[list[str]]
    rejects: NotRequired[list[tuple[int, str, str]]]
    columns: NotRequired[list[str]]
    labels: NotRequired[list[list[str]]]
    choice: NotRequired[list[str]]
    problem: NotRequired[str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a piece, in plain words."""

    jobs: tuple[str, ...] = ()
    duplicates: tuple[str, ...] = ()
    rejects: tuple[tuple[int, str, str], ...] = ()
    columns: tuple[str, ...] = ()
    labels: tuple[tuple[str, ...], ...] = ()
    choice: tuple[str, ...] = ()
    problem: str = ""


def cases() -> list[Case]:
    """All pieces of the corpus."""
    listed: list[Case] = tomllib.loads((SAMPLES / "manifest.toml").read_text(encoding="utf-8"))["case"]
    return listed


def expected(case: Case) -> Outcome:
    """What the manifest says."""
    return Outcome(
        jobs=tuple(case.get("jobs", ())),
        duplicates=tuple(case.get("duplicates", ())),
        rejects=tuple((line, damage, text) for line, damage, text in case.get("rejects", ())),
        columns=tuple(case.get("columns", ())),
        labels=tuple(tuple(row) for row in case.get("labels", ())),
        choice=tuple(case.get("choice", ())),
        problem=case.get("problem", ""),
    )


def read(case: Case) -> Outcome:
    """Hand the piece in."""
    path = SAMPLES / case["file"]
    column, sheet = case.get("column"), case.get("sheet")
    try:
        if path.name.startswith("paste-"):
            return outcome(read_paste(path.read_bytes().decode("utf-8"), column=column))
        return outcome(read_file(path, column=column, sheet=sheet))
    except Problem as problem:
        return Outcome(problem=str(problem.what.value))


def outcome(result: Result) -> Outcome:
    """What came, in plain words."""
    match result:
        case HandedIn():
            return Outcome(
                jobs=tuple(found.job_id for found in result.found),
                duplicates=tuple(found.job_id for found in result.duplicates),
                rejects=tuple((r.line, r.damage.value, r.text) for r in result.rejects),
                columns=result.columns,
                labels=tuple(found.extra for found in result.found) if result.columns else (),
            )
        case ColumnChoice():
            return Outcome(choice=("column", *(option.name for option in result.options)))
        case SheetChoice():
            return Outcome(choice=("sheet", *(option.name for option in result.options)))
