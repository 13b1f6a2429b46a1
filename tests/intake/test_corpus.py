"""What people hand in comes out as they mean it: the whole corpus, piece by piece."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from tests.intake.corpus import SAMPLES, Case, cases, expected, read

FORMATS: Final = frozenset(
    {".txt", ".log", ".csv", ".tsv", ".json", ".jsonl", ".xlsx", ".xlsm", ".xls", ".ods", ".eml"}
)
FEWEST: Final = 60


def named(case: Case) -> str:
    chosen = case.get("column") or case.get("sheet")
    return f"{case['file']} ({chosen})" if chosen else case["file"]


@pytest.mark.parametrize("case", cases(), ids=named)
def test_what_people_hand_in_comes_out_as_they_mean_it(case: Case) -> None:
    assert read(case) == expected(case), case["about"]


def test_the_corpus_has_every_format_and_enough_of_them() -> None:
    files = {case["file"] for case in cases()}
    assert len(files) >= FEWEST
    assert {Path(file).suffix for file in files} >= FORMATS


def test_no_piece_of_the_corpus_lies_about_unused() -> None:
    listed = {case["file"] for case in cases()} | {"manifest.toml"}
    assert {path.name for path in SAMPLES.iterdir() if path.is_file()} == listed
