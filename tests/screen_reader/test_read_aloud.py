"""The main job by somebody who sees nothing of the window: what can be read, done and heard over AT-SPI."""

from __future__ import annotations

import csv
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.desktop.table.job_columns import status_text
from app.jobs.status import Status
from app.practice.samples import batch, expected, thousand_text
from app.wording.rows import STATUS_MEANINGS
from tests.screen_reader.reader import PATIENCE, TAB, ScreenReader, State, Thing
from tests.screen_reader.reading_desk import ReadingDesk, reading_desk

WINDOW = "Job Canceller – Practice"


@pytest.fixture(scope="module")
def desk() -> Iterator[ReadingDesk]:
    """A desktop on which a screen reader works."""
    with tempfile.TemporaryDirectory(prefix="jc-") as folder, reading_desk(Path(folder)) as desk:
        yield desk


@pytest.fixture
def reader(desk: ReadingDesk) -> Iterator[ScreenReader]:
    """The screen reader."""
    with desk.screen_reader() as reader:
        yield reader


@pytest.fixture
def program(desk: ReadingDesk) -> Iterator[subprocess.Popen[bytes]]:
    """The program in practice mode, as a person starts it."""
    with desk.program("--practice") as process:
        yield process
    assert desk.errors.read_text(encoding="utf-8") == ""


def leave(reader: ScreenReader, program: subprocess.Popen[bytes]) -> None:
    reader.press(reader.window(WINDOW), "menu item", "Quit")
    assert program.wait(PATIENCE) == 0


def hand_in(reader: ScreenReader, window: Thing, text: str) -> Thing:
    """Type the IDs; the table in which they stand then."""
    reader.write(reader.find(window, "text", "Job IDs"), text)
    reader.press(window, "push button", "Make the list")
    return reader.find(window, "table", "Jobs")


def test_a_thousand_jobs_are_cancelled_and_reported_by_ear(
    reader: ScreenReader, program: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    window = reader.window(WINDOW)
    table = hand_in(reader, window, thousand_text())
    reader.wait_to_hear("1,000 jobs added")
    assert reader.size(table)[0] == 1_000
    assert reader.name(reader.cell(table, 0, 0)) == "Ready"

    reader.press(window, "push button", "Cancel 1,000 jobs")
    question = reader.window("Cancel 1,000 jobs?")
    reader.write(reader.find(question, "text", "Type 1000 to show that you mean it:"), "1000")
    reader.press(question, "push button", "Cancel 1,000 jobs")
    reader.wait_to_hear("All 1,000 jobs are cancelled")
    tenths = [line for line in reader.heard() if "of 1,000 jobs done" in line]
    assert 5 <= len(tenths) <= 10

    assert {reader.name(reader.cell(table, row, 0)) for row in (0, 499, 999)} == {"Cancelled"}
    assert any("All 1,000 jobs are cancelled" in line for line in reader.read_out(window))

    path = tmp_path / "report.csv"
    reader.press(window, "push button", "Save report…")
    dialog = reader.window("Save report")
    reader.write(reader.find(dialog, "text", "File name:"), str(path))
    reader.press(dialog, "push button", "Save")
    reader.wait_to_hear("The report is saved: report.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert [row["status"] for row in csv.DictReader(file)] == ["cancelled"] * 1_000
    leave(reader, program)


def test_what_became_of_each_job_is_read_from_the_table(
    reader: ScreenReader, program: subprocess.Popen[bytes]
) -> None:
    window = reader.window(WINDOW)
    field = reader.find(window, "text", "Job IDs")
    reader.write(field, "\n".join(row.job.job_id for row in batch()))
    reader.cut(field)
    reader.press(window, "menu item", "Paste")
    reader.wait_to_hear(f"{len(batch())} jobs added")
    table = reader.find(window, "table", "Jobs")
    titles = [reader.title(table, column) for column in range(reader.size(table)[1])]
    assert titles[:4] == ["Status", "Job ID", "File or label", "What happened"]

    reader.press(window, "push button", f"Cancel {len(batch())} jobs")
    question = reader.window(f"Cancel {len(batch())} jobs?")
    assert reader.has(reader.find(question, "push button", "Go back"), State.FOCUSED)
    reader.press(question, "push button", f"Cancel {len(batch())} jobs")
    reader.press(window, "push button", "Pause")
    reader.wait_to_hear("paused")
    done, total = reader.value(reader.find(window, "progress bar", "Progress"))
    assert total == len(batch())
    assert done < total
    reader.press(window, "push button", "Go on")
    reader.wait_to_hear("jobs are cancelled")
    assert reader.value(reader.find(window, "progress bar", "Results")) == (total, total)

    for place, row in enumerate(batch()):
        status = expected()[row.job.job_id]
        cell = reader.cell(table, place, 0)
        assert reader.name(cell) == status_text(status)
        assert reader.description(cell) == STATUS_MEANINGS[status].many
        assert reader.name(reader.cell(table, place, 1)) == row.job.job_id
    unsure = sum(status is Status.UNKNOWN for status in expected().values())
    chip = reader.find(window, "check box", f"Show only: May have been cancelled, {unsure} rows")
    reader.do(chip, "Press")
    reader.wait(lambda: reader.size(table)[0] == unsure or None, "the filtered table")
    assert reader.has(chip, State.CHECKED)
    leave(reader, program)


def test_what_is_typed_into_the_field_for_the_key_is_told_to_no_program(
    reader: ScreenReader, desk: ReadingDesk
) -> None:
    reader.listen_for("object:text-changed")
    with desk.program() as program:
        window = reader.window("Job Canceller")
        reader.press(window, "push button", "Enter the key…")
        dialog = reader.window("Key")
        field = reader.find(dialog, "text", "Key")
        reader.wait(lambda: reader.has(field, State.FOCUSED) or None, "the keyboard in the field for the key")
        reader.type("sesame-opens-the-door")
        reader.key(TAB)  # the eye
        reader.key(TAB)
        name = reader.find(dialog, "text", "Name of the key")
        reader.wait(lambda: reader.has(name, State.FOCUSED) or None, "the keyboard in the field for the name")
        reader.type("Studio")
        reader.wait(lambda: reader.text(name) == "Studio" or None, "the name")
        told = reader.told()
        letters = [said for _, thing, said in told if thing == name]
        assert "Studio" in "".join(letters), "so much is told of another field"
        assert [said for event, thing, said in told if thing == field and event == "TextChanged"] == []
        reader.press(dialog, "push button", "Go back")
        reader.press(window, "menu item", "Quit")
        assert program.wait(PATIENCE) == 0
    assert "sesame" not in desk.errors.read_text(encoding="utf-8")
