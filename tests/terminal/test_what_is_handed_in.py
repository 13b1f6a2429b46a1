"""What a person hands in at the terminal: any form of list; each limit has its sentence."""

from __future__ import annotations

import os
from contextlib import ExitStack

from app.intake.limits import LARGEST_FILE
from app.jobs.job_list import MOST_JOBS
from app.practice.config import PracticeConfig
from app.practice.service import PracticeService
from tests.intake.corpus import SAMPLES
from tests.intake.spellings import canonical
from tests.intake.workbooks import inline, xlsx
from tests.terminal.lists import FORTY, ids, rows_of
from tests.terminal.program import DEADLINE, Program

NOBODY_LISTENS = "http://127.0.0.1:9"


def test_everything_that_cannot_be_read_has_its_sentence(program: Program) -> None:
    with (program.folder / "huge.log").open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    many = "\n".join(canonical(number) for number in range(MOST_JOBS + 1))
    (program.folder / "many.txt").write_text(many)
    wide = f'<row r="1">{inline("A1", "x")}</row><row r="1048576">{inline("XFD1048576", "x")}</row>'
    (program.folder / "wide.xlsx").write_bytes(xlsx(wide))
    sentences = {
        "huge.log": "huge.log is larger than 100 MB.",
        "many.txt": "There are more than 200,000 jobs in many.txt.",
        "wide.xlsx": "wide.xlsx would fill the memory when it is opened.",
        str(SAMPLES / "password.ods"): "password.ods is protected by a password.",
        str(SAMPLES / "list.csv.gz"): "list.csv.gz is a packed archive.",
        str(SAMPLES / "several-sheets.xls"): "Several sheets of several-sheets.xls hold IDs: Eins, Zwei.",
    }
    with ExitStack() as stack:
        processes = [
            stack.enter_context(program.start("cancel", name, "--yes", "--service-url", NOBODY_LISTENS))
            for name in sentences
        ]
        for process, sentence in zip(processes, sentences.values(), strict=True):
            out, err = process.communicate(timeout=DEADLINE)
            assert (process.returncode, out) == (2, "")
            assert sentence in err


def test_one_sheet_of_several_is_cancelled_with_what_stood_beside_the_jobs(program: Program) -> None:
    jobs = ids(FORTY)[:2]
    (program.folder / "list.xlsx").write_bytes((SAMPLES / "several-sheets.xlsx").read_bytes())
    (program.folder / "more.csv").write_text(f"Kunde;Job-ID\nBrandt;{jobs[0]}\nMüller;{jobs[1]}\n", "cp1252")
    with PracticeService(PracticeConfig(jobs=FORTY)) as service:
        done = program.run(
            *("cancel", "list.xlsx", "--sheet", "tuesday", "--yes", "--report", "sheet.csv"),
            *("--service-url", service.address),
        )
        assert done.code == 1  # a job that this service doesn't know
        more = program.run(
            *("cancel", "more.csv", "--yes", "--report", "more-report.csv"),
            *("--service-url", service.address),
        )
        assert more.code == 0
        assert service.cancelled_ids() == set(jobs)
    assert [row["File"] for row in rows_of(program.folder / "sheet.csv")] == ["t.png"]
    kept = [(row["job_id"], row["Kunde"]) for row in rows_of(program.folder / "more-report.csv")]
    assert kept == [(jobs[0], "Brandt"), (jobs[1], "Müller")]


def test_a_workbook_can_come_through_a_pipe(program: Program) -> None:
    workbook = SAMPLES / "tuesday.xlsx"
    with program.start("cancel", "-", "--practice", "--yes", "--report", "out.csv", key=None) as process:
        assert process.stdin is not None
        os.write(process.stdin.fileno(), workbook.read_bytes())
        _, err = process.communicate(timeout=DEADLINE)
    assert "3 jobs from the standard input." in err
    assert len(rows_of(program.folder / "out.csv")) == 3


def test_waiting_for_a_list_can_be_stopped(program: Program) -> None:
    with program.at_terminal("cancel", "-", "--practice") as terminal:
        terminal.sees("Paste or type the job IDs")
        terminal.types(ids(FORTY)[0])
        terminal.presses_ctrl_c()
        terminal.sees("Stopped; nothing more was sent.")
        assert terminal.end() == 130
