"""What fuzzing once found to fail stays mended; `build_scripts/fuzz_intake.py` begins with these inputs."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from app.intake.files import read_paste, read_stream
from app.jobs.handed_in import HandedIn
from build_scripts.fuzz_intake import ONCE_FAILED, one_file, one_text

INPUTS: Final = sorted(path for path in ONCE_FAILED.iterdir() if path.is_file())


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: path.name)
def test_what_once_failed_fails_no_more(path: Path) -> None:
    one: Callable[[bytes], object] = one_text if path.name.startswith("text-") else one_file
    assert one(path.read_bytes()) is None


def test_a_mail_that_names_no_encoding_is_read_all_the_same() -> None:
    text = (ONCE_FAILED / "text-mail-that-names-no-encoding").read_bytes()
    assert read_paste(text.decode("utf-8", "surrogateescape")) == HandedIn("", ())
    file = (ONCE_FAILED / "files-mail-that-names-no-encoding").read_bytes()[1:]
    result = read_stream(io.BytesIO(file), source="mail.eml")
    assert isinstance(result, HandedIn)
    assert [found.job_id for found in result.found] == [
        "018af570-bdbf-42e5-af5b-fb7dd5731221",
        "8acca962-2d46-4d13-9fbd-5aa3db6a6f36",
        "018af570-bdbf-42e5-af5b-ab7dd5731221",
    ]
