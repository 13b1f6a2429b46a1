"""`run.py` as a person meets it: it sets up what is missing, and then it is the program."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.build.workshop import PATIENCE, Clone, Index, Wheel, make_clone, package_index
from tests.house.repository import ROOT

OLD = Wheel("parts", "1.0")
NEW = Wheel("parts", "2.0")
FOR_TESTS = Wheel("pliers", "3.0")


@pytest.fixture
def index() -> Iterator[Index]:
    with package_index(OLD, NEW, FOR_TESTS) as running:
        yield running


@pytest.fixture
def clone(tmp_path: Path, index: Index) -> Clone:
    """A fresh clone that needs one package."""
    made = make_clone(tmp_path / "a folder", index.address)
    made.lock(OLD.lock_line, FOR_TESTS.lock_line)
    return made


def told(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    """What the program said of how it was started: all that was on standard output."""
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def test_the_first_start_sets_up_and_the_next_one_begins_at_once(clone: Clone, index: Index) -> None:
    whole = dataclasses.replace(clone, apart=False)
    first = whole.run("cancel", "--id", "x y")
    assert (first.returncode, told(first)["arguments"], told(first)["parts"]) == (
        7,
        ["cancel", "--id", "x y"],
        "1.0",
    )
    assert Path(told(first)["python"]).parent.parent == whole.folder / ".venv"
    assert first.stderr.splitlines()[0].startswith("Setting up Job Canceller in ")
    assert first.stderr.splitlines()[-1].startswith("Set up in ")

    served = list(index.served)
    second = whole.run("cancel")
    assert (second.returncode, second.stderr, index.served) == (7, "", served)


def test_files_are_found_from_the_folder_the_person_is_in(clone: Clone, tmp_path: Path) -> None:
    elsewhere = tmp_path / "lists"
    (elsewhere / "app").mkdir(parents=True)
    (elsewhere / "app" / "__init__.py").write_text("raise SystemExit('the wrong program')")
    (elsewhere / "parts.py").write_text("VERSION = 'the wrong one'")
    done = clone.run("cancel", "list.csv", folder=elsewhere, PYTHONPATH=str(elsewhere))
    assert (done.returncode, told(done)["folder"], told(done)["parts"]) == (7, str(elsewhere), "1.0")


def test_it_is_set_up_anew_when_the_lock_has_changed(clone: Clone) -> None:
    clone.run("cancel")
    clone.lock(NEW.lock_line)
    done = clone.run("cancel")
    assert (told(done)["parts"], "Setting up" in done.stderr) == ("2.0", True)
    clone.lock("# nothing is needed any more\n")
    assert told(clone.run("cancel"))["parts"] == ""


def test_the_tests_needs_are_added_to_what_is_there(clone: Clone, index: Index) -> None:
    clone.run("cancel")
    done = clone.run("--version", script="test.py")
    assert "Adding what the tests need" in done.stderr
    assert index.served == [OLD.file, FOR_TESTS.file]
    assert clone.run("cancel").stderr == ""


def test_it_is_set_up_anew_for_another_python(clone: Clone) -> None:
    clone.run("cancel")
    stamp = clone.folder / ".venv" / "set-up.json"
    stamp.write_text(stamp.read_text().replace("cpython 3.", "cpython 2."))
    assert "Setting up" in clone.run("cancel").stderr


def test_a_folder_that_was_moved_still_works(clone: Clone, tmp_path: Path) -> None:
    clone.run("cancel")
    clone.folder.rename(tmp_path / "moved")
    done = dataclasses.replace(clone, folder=tmp_path / "moved").run("cancel")
    assert (done.returncode, told(done)["parts"], done.stderr) == (7, "1.0", "")


def test_a_set_up_that_was_killed_is_repaired(clone: Clone, index: Index) -> None:
    index.may_answer.clear()
    killed = clone.start("cancel")
    assert index.was_asked.wait(PATIENCE)
    os.killpg(killed.pid, signal.SIGKILL)
    killed.communicate(timeout=PATIENCE)
    index.may_answer.set()
    done = clone.run("cancel")
    assert (done.returncode, told(done)["parts"]) == (7, "1.0")


def test_a_set_up_waits_for_the_installer_of_one_that_was_killed(clone: Clone, index: Index) -> None:
    index.may_answer.clear()
    killed = clone.start("cancel")
    assert index.was_asked.wait(PATIENCE)
    killed.kill()
    killed.wait(PATIENCE)
    second = clone.start("cancel")
    assert second.stderr is not None
    assert second.stderr.readline().startswith("Another set-up is at work")
    index.may_answer.set()
    output, _ = second.communicate(timeout=PATIENCE)
    killed.communicate(timeout=PATIENCE)
    assert (second.returncode, json.loads(output)["parts"]) == (7, "1.0")


def test_two_at_once_set_up_once(clone: Clone, index: Index) -> None:
    index.may_answer.clear()
    first = clone.start("cancel")
    assert index.was_asked.wait(PATIENCE)
    second = clone.start("cancel")
    assert second.stderr is not None
    assert second.stderr.readline().startswith("Another set-up is at work")
    index.may_answer.set()
    outputs = [process.communicate(timeout=PATIENCE)[0] for process in (first, second)]
    assert [json.loads(output)["parts"] for output in outputs] == ["1.0", "1.0"]
    assert index.served == [OLD.file]


def test_ctrl_c_reaches_the_program(clone: Clone) -> None:
    clone.run("cancel")
    process = clone.start("cancel", "wait")
    assert process.stdout is not None
    assert "wait" in process.stdout.readline()
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=PATIENCE)
    assert (process.returncode, errors) == (77, "")


def test_ctrl_c_during_the_set_up_ends_it_with_a_sentence(clone: Clone, index: Index) -> None:
    index.may_answer.clear()
    process = clone.start("cancel")
    assert index.was_asked.wait(PATIENCE)
    os.killpg(process.pid, signal.SIGINT)
    output, errors = process.communicate(timeout=PATIENCE)
    assert (process.returncode, output) == (130, "")
    assert errors.splitlines()[-1] == "Interrupted. Start again to go on where this ended."
    assert "Traceback" not in errors


def test_where_a_program_cannot_be_replaced_by_another_the_command_waits_for_it() -> None:
    """Windows has no way to become another program; what happens there works here, too."""
    waiting = (
        "import os, sys\n"
        "from build_scripts.start import start_and_wait\n"
        "sys.exit(start_and_wait([sys.executable, '-c', sys.argv[1]], os.environ))\n"
    )
    child = (
        "import signal, sys\n"
        "try:\n"
        "    print('here', flush=True)\n"
        "    signal.pause()\n"
        "except KeyboardInterrupt:\n"
        "    sys.exit(77)\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", waiting, child],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "here\n"
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=PATIENCE)
    assert (process.returncode, errors) == (77, "")


def test_somebody_elses_environment_is_left_alone(clone: Clone) -> None:
    own = clone.folder / ".venv" / "mine.txt"
    own.parent.mkdir()
    own.write_text("precious")
    done = clone.run("cancel")
    assert (done.returncode, done.stdout, own.read_text()) == (4, "", "precious")
    assert done.stderr.startswith(f"{own.parent} was not made by this command.")


def test_settings_that_make_pip_install_elsewhere_are_of_no_effect(clone: Clone, tmp_path: Path) -> None:
    done = clone.run("cancel", PIP_USER="1", PIP_TARGET=str(tmp_path / "elsewhere"), PIP_DRY_RUN="1")
    assert (done.returncode, told(done)["parts"]) == (7, "1.0")
    assert not (tmp_path / "elsewhere").exists()


def test_an_environment_without_its_python_is_made_anew(clone: Clone) -> None:
    clone.run("cancel")
    shutil.rmtree(clone.folder / ".venv" / "bin")
    assert told(clone.run("cancel"))["parts"] == "1.0"
