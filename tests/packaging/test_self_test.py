"""The program tries itself, and tells the truth about what it found."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from app.self_test.run import CHECKS

ROOT: Final = Path(__file__).resolve().parents[2]
DEADLINE: Final = 100.0

_WITHOUT_STREAMS: Final = (
    "import sys; from app.__main__ import main; report = sys.argv[1]; sys.stdout = sys.stderr = None; "
    "code = main(['self-test', '--report', report]); import os; os._exit(code)"
)
"""A windowed program on Windows has neither."""

_WITH_A_STUCK_THREAD: Final = (
    "import sys, threading; from app.session import Session; close = Session.close; "
    "Session.close = lambda session, seconds=4.0: close(session, seconds) and False; "
    "threading.Thread(target=threading.Event().wait).start(); from app.__main__ import main; "
    "sys.exit(main(['self-test', '--report', sys.argv[1]]))"
)
"""Python alone would wait for such a thread for ever."""

AT_THE_END: Final = ("ending", "unseen_errors")
"""What shows when everything else has been tried."""


class Started:
    """A self-test under way, in a home of its own."""

    def __init__(self, folder: Path, arguments: list[str], **variables: str) -> None:
        folder.mkdir()
        self.home = folder / "home"
        self.home.mkdir()
        self.report = folder / "self-test.json"
        places: Mapping[str, str] = {
            name: str(self.home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
        }
        without = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        inherited = {name: value for name, value in os.environ.items() if name not in without}
        self._process = subprocess.Popen(
            [sys.executable, "-W", "error", *arguments, str(self.report)],
            env={**inherited, **places, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **variables},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def end(self) -> tuple[int, str, str]:
        """Its exit code and what it wrote."""
        out, err = self._process.communicate(timeout=DEADLINE)
        return self._process.returncode, out, err

    def found(self) -> dict[str, Any]:
        report: dict[str, Any] = json.loads(self.report.read_text(encoding="utf-8"))
        return report


@pytest.fixture(scope="module")
def tries(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Started]:
    """Self-tests, which wait most of the time and so run beside each other."""
    folder = tmp_path_factory.mktemp("tries")
    nowhere = folder / "no-authority.pem"
    nowhere.touch()
    command = ["-m", "app", "self-test", "--report"]
    return {
        "usual": Started(folder / "usual", command),
        "stuck": Started(folder / "stuck", ["-c", _WITH_A_STUCK_THREAD]),
        "without streams": Started(folder / "without", ["-c", _WITHOUT_STREAMS]),
        "without authorities": Started(
            folder / "untrusting", command, SSL_CERT_FILE=str(nowhere), SSL_CERT_DIR=str(folder / "nothing")
        ),
    }


def test_everything_works_here_and_is_told_line_by_line(tries: dict[str, Started]) -> None:
    done = tries["usual"]
    assert done.end() == (0, "", "")
    report = done.found()
    names = [check.__name__ for check in CHECKS]
    assert report["passed"] is True
    assert [check["check"] for check in report["checks"]] == [*names, *AT_THE_END]
    assert all(check["passed"] and check["detail"] for check in report["checks"])
    lines = done.report.read_text(encoding="utf-8").splitlines()
    assert sum('"check":' in line for line in lines) == len(names) + len(AT_THE_END)


def test_it_works_without_standard_output_and_standard_error(tries: dict[str, Started]) -> None:
    done = tries["without streams"]
    assert done.end() == (0, "", "")
    assert done.found()["passed"] is True


def test_a_thread_that_is_stuck_is_told_and_not_waited_for(tries: dict[str, Started]) -> None:
    done = tries["stuck"]
    assert done.end() == (1, "", "")
    assert [one["check"] for one in done.found()["checks"] if not one["passed"]] == ["ending"]


def test_what_is_missing_is_named_and_the_rest_is_tried_all_the_same(tries: dict[str, Started]) -> None:
    done = tries["without authorities"]
    assert done.end() == (1, "", "")
    report = done.found()
    failed = {check["check"]: check["detail"] for check in report["checks"] if not check["passed"]}
    assert failed == {"tls": "no authority was found on this system"}
    assert len(report["checks"]) == len(CHECKS) + len(AT_THE_END)


def test_nothing_of_the_person_is_read_or_changed(tries: dict[str, Started]) -> None:
    done = tries["usual"]
    done.end()
    left = sorted(path.name for path in done.home.rglob("*") if path.is_file())
    assert left == ["crash.log", "job-canceller.log"]
