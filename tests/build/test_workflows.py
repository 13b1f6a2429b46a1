"""The workflows do what stands in build_scripts, with no more rights than that takes, and hide no failure."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]
WORKFLOWS: Final = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PINNED: Final = re.compile(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
OUR_OWN: Final = re.compile(r"python build_scripts/(\w+)\.py( [\w./ -]+)?")


@pytest.fixture(params=WORKFLOWS, ids=lambda path: path.stem)
def workflow(request: pytest.FixtureRequest) -> str:
    path: Path = request.param
    return path.read_text(encoding="utf-8")


def test_there_is_a_workflow_for_each_event() -> None:
    assert [path.stem for path in WORKFLOWS] == ["nightly", "release", "test"]


def test_what_others_made_is_pinned_to_the_very_commit(workflow: str) -> None:
    used = re.findall(r"uses: (.+)", workflow)
    assert used
    assert [one for one in used if not one.startswith("./") and not PINNED.fullmatch(one)] == []


def test_every_step_calls_a_command_of_ours(workflow: str) -> None:
    for line in re.findall(r"run: (.+)", workflow):
        command = OUR_OWN.fullmatch(line)
        assert command is not None, line
        assert (ROOT / "build_scripts" / f"{command[1]}.py").is_file()


def test_no_failure_is_hidden(workflow: str) -> None:
    assert not re.search(r"continue-on-error|\|\| true|if: always", workflow)
    assert workflow.count("runs-on:") == workflow.count("timeout-minutes:")


def test_nothing_may_do_more_than_it_has_to(workflow: str) -> None:
    assert "\npermissions:\n  contents: read\n" in workflow
    assert workflow.count("actions/checkout@") == workflow.count("persist-credentials: false")
    jobs = re.split(r"\n  (?=[a-z]+:\n)", workflow)
    writing = [job.partition(":")[0] for job in jobs if re.search(r": write$", job, re.MULTILINE)]
    assert writing in ([], ["draft"])
    # What signs, and runs the code of others, may not vouch for it.
    assert all("secrets." not in job for job in jobs if job.startswith("draft:"))
