"""What a script sees of `cancel`: every job accounted for, in results, reports and exit codes."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from app.practice.config import PRACTICE_KEY, PracticeConfig, PracticeKey
from app.practice.contract import Call
from app.practice.samples import BATCH_FILE, THOUSAND_FILE, expected
from app.practice.service import PracticeService
from tests.terminal.lists import FORTY, ids, rows_of, save_list, statuses_of
from tests.terminal.program import DEADLINE, ROOT, Program

SAMPLES: Final = (BATCH_FILE, THOUSAND_FILE)


@dataclass(frozen=True, slots=True)
class Samples:
    """The sample lists on their way through practice; they take their time, and nobody has to wait for it."""

    folder: Path
    processes: list[subprocess.Popen[str]]


@pytest.fixture(scope="module", autouse=True)
def samples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Samples]:
    """Both lists, begun before the first test of this module."""
    folder = tmp_path_factory.mktemp("samples")
    program = Program(folder)
    with ExitStack() as stack:
        yield Samples(
            folder,
            [
                stack.enter_context(
                    program.start(
                        *("cancel", str(ROOT / "resources" / "samples" / name), "--practice", "--yes"),
                        *("--report", f"{name}.csv"),
                        key=None,
                    )
                )
                for name in SAMPLES
            ],
        )


def test_a_list_is_cancelled_in_order_and_adds_up(program: Program) -> None:
    jobs = ids(FORTY)
    text = "\n".join([*jobs, jobs[3], jobs[3], f"{jobs[0][:-1]}  is a digit short"])
    (program.folder / "list.txt").write_text(text)
    with PracticeService(PracticeConfig(jobs=FORTY)) as service:
        done = program.run(
            *("cancel", "list.txt", "--yes", "--report", "out.csv", "--service-url", service.address)
        )
        assert service.cancelled_ids() == set(jobs)
        assert service.uncalled_for() == ()
    assert done.code == 0
    assert "40  Cancelled" in done.out
    assert "43 handed in = 40 jobs + 2 repeated + 1 not a job ID" in done.out
    assert "line 43" in done.err
    assert [row["job_id"] for row in rows_of(program.folder / "out.csv")] == jobs
    assert statuses_of(program.folder / "out.csv") == {"cancelled": 40}


def test_ids_come_from_a_pipe_and_from_the_command_line(program: Program) -> None:
    jobs = ids(FORTY)
    with PracticeService(PracticeConfig(jobs=FORTY)) as service:
        done = program.run(
            *(
                "--service-url",
                service.address,
                "--yes",
                "cancel",
                "-",
                "--id",
                jobs[10],
                f"{{{jobs[11].upper()}}}",
            ),
            typed="\n".join(jobs[:10]),
        )
        assert done.code == 0
        assert service.cancelled_ids() == set(jobs[:12])


def test_a_report_can_be_json_or_a_workbook(program: Program) -> None:
    save_list(program.folder)
    with PracticeService(PracticeConfig(jobs=FORTY)) as service:
        common = ("cancel", "list.txt", "--yes", "--service-url", service.address, "--report")
        assert program.run(*common, "out.json").code == 0
        assert program.run(*common, "out.xlsx").code == 0
    report = json.loads((program.folder / "out.json").read_text(encoding="utf-8"))
    assert len(report["jobs"]) == 40
    assert (program.folder / "out.xlsx").read_bytes().startswith(b"PK")


def test_the_key_is_in_the_header_and_nowhere_else(program: Program, canary_key: str) -> None:
    save_list(program.folder)
    with PracticeService(PracticeConfig(jobs=FORTY, keys=(PracticeKey(canary_key),))) as service:
        done = program.run(
            *("cancel", "list.txt", "--yes", "--report", "out.json", "--service-url", service.address),
            key=canary_key,
        )
        assert done.code == 0
        assert all(seen.carried(canary_key) for seen in service.requests)
        assert {seen.call for seen in service.requests} == {Call.CANCEL, Call.BALANCE}
    assert canary_key not in done.out + done.err
    written = [path for path in program.folder.rglob("*") if path.is_file()]
    assert any(path.suffix == ".log" for path in written)
    assert [path for path in written if canary_key.encode() in path.read_bytes()] == []


@pytest.mark.parametrize(
    ("states", "code"),
    [(("Completed", "Failed", "Cancelled"), 0), (("Pending", "Processing"), 1)],
)
def test_jobs_that_had_ended_are_as_good_as_cancelled(
    program: Program, states: tuple[str, ...], code: int
) -> None:
    mix = FORTY.__class__(count=30, states=tuple((state, 1.0) for state in states))
    save_list(program.folder, mix)
    with PracticeService(PracticeConfig(jobs=mix)) as service:
        assert program.run("cancel", "list.txt", "--yes", "--service-url", service.address).code == code


def test_output_that_nobody_reads_any_more_stops_no_run(program: Program) -> None:
    save_list(program.folder)
    with PracticeService(PracticeConfig(jobs=FORTY, latency=0.02)) as service:
        with program.start("cancel", "list.txt", "--yes", "--service-url", service.address) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()
            process.stderr.close()
            assert process.wait(DEADLINE) == 0
        assert service.cancelled_ids() == set(ids(FORTY))


def test_the_practice_key_is_not_taken_from_the_environment(program: Program, canary_key: str) -> None:
    done = program.run("cancel", "--id", ids(FORTY)[0], "--practice", "--yes", key=canary_key)
    assert done.code == 1
    assert "No such job" in done.out
    assert PRACTICE_KEY not in done.out + done.err


def test_without_any_standard_stream_the_report_tells(program: Program) -> None:
    save_list(program.folder)
    program.breaks("import sys\nsys.stdin = sys.stdout = sys.stderr = None\n")
    with PracticeService(PracticeConfig(jobs=FORTY)) as service:
        done = program.run(
            *("cancel", "list.txt", "--yes", "--report", "out.csv", "--service-url", service.address)
        )
    assert (done.code, done.out, done.err) == (0, "", "")
    assert statuses_of(program.folder / "out.csv") == {"cancelled": 40}


def test_the_samples_end_as_they_should_in_practice(samples: Samples) -> None:
    batch, thousand = [process.communicate(timeout=DEADLINE) for process in samples.processes]
    assert [process.returncode for process in samples.processes] == [1, 0]
    assert "84  jobs in all" in batch[0]
    assert "1,000  jobs in all" in thousand[0]
    assert "Practice: no real job is touched" in batch[1]
    assert "Practice: no real job is touched" in thousand[1]
    rows = [row for name in SAMPLES for row in rows_of(samples.folder / f"{name}.csv")]
    statuses = {job_id: status.value for job_id, status in expected().items()}
    assert {row["job_id"]: row["status"] for row in rows} == statuses
    assert len(rows) == len(statuses)
