"""An error of the program itself: a sentence, exit code 4, a log entry, and the report all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.practice.config import PracticeConfig
from app.practice.service import PracticeService
from tests.terminal.lists import FORTY, rows_of, save_list
from tests.terminal.program import Program

BREAKS: dict[str, str] = {
    "in a slot": ("from app.terminal.watch import Watch\nWatch._rows_changed = lambda self, rows: 1 // 0\n"),
    "while the command is carried out": (
        "import app.terminal.outcome as outcome\n"
        "def summary(jobs): raise KeyError('nonsense')\n"
        "outcome.summary = summary\n"
    ),
    "in a thread": (
        "import threading\n"
        "from app.session import Session\n"
        "before = Session.cancel\n"
        "def cancel(self, rows):\n"
        "    threading.Thread(target=lambda: 1 // 0).start()\n"
        "    return before(self, rows)\n"
        "Session.cancel = cancel\n"
    ),
    "in a worker": (
        "from app.service.client import ServiceClient\nServiceClient.cancel = lambda self, job_id: 1 // 0\n"
    ),
    "where it cannot be raised": (
        "from app.session import Session\n"
        "class Odd:\n"
        "    def __del__(self): 1 // 0\n"
        "before = Session.cancel\n"
        "def cancel(self, rows):\n"
        "    Odd()\n"
        "    return before(self, rows)\n"
        "Session.cancel = cancel\n"
    ),
}


@pytest.mark.parametrize("where", BREAKS)
def test_an_error_anywhere_is_told_and_logged_and_loses_nothing(program: Program, where: str) -> None:
    program.breaks(BREAKS[where])
    with PracticeService(PracticeConfig(jobs=FORTY, latency=0.01)) as service:
        done = program.run(
            *("cancel", save_list(program.folder), "--yes", "--report", "out.csv"),
            *("--service-url", service.address),
        )
        cancelled = service.cancelled_ids()
    assert done.code == 4
    assert "Traceback" not in done.err
    log = log_of(program)
    assert "made an error" in done.err
    assert str(log) in done.err
    assert "Traceback" in log.read_text(encoding="utf-8")
    rows = rows_of(program.folder / "out.csv")
    assert len(rows) == 40
    assert {row["job_id"] for row in rows if row["status"] == "cancelled"} <= cancelled


def test_an_error_before_anything_has_begun_is_told_and_logged(program: Program) -> None:
    program.breaks("import app.settings\napp.settings.load_settings = lambda: 1 // 0\n")
    done = program.run("cancel", save_list(program.folder), "--yes")
    assert (done.code, done.out) == (4, "")
    assert str(log_of(program)) in done.err
    assert "ZeroDivisionError" in log_of(program).read_text(encoding="utf-8")
    assert "ZeroDivisionError" not in done.err


def log_of(program: Program) -> Path:
    return next(program.folder.rglob("job-canceller.log"))
