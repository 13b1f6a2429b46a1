"""The log: for its owner alone, bounded, without secrets, and never in the way."""

from __future__ import annotations

import logging
import secrets
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import log
from tests.terminal.program import ROOT


@pytest.fixture
def root_logger() -> Iterator[logging.Logger]:
    """The root logger, put back afterwards."""
    root = logging.getLogger()
    handlers, level, raising = list(root.handlers), root.level, logging.raiseExceptions
    yield root
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.raiseExceptions = raising


def text_of(folder: Path) -> str:
    return (folder / log.LOG_NAME).read_text(encoding="utf-8")


def test_the_log_can_be_read_by_its_owner_alone(root_logger: logging.Logger, tmp_path: Path) -> None:
    before = tmp_path / log.LOG_NAME
    before.write_text("from a version that was careless\n")
    before.chmod(0o644)
    assert log.start_log(tmp_path) == before
    root_logger.info("hello")
    assert before.stat().st_mode & 0o777 == 0o600
    assert "INFO root [MainThread] hello" in text_of(tmp_path)


def test_the_log_turns_over_and_stays_bounded(
    root_logger: logging.Logger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "LARGEST_LOG", 10_000)
    log.start_log(tmp_path)
    for number in range(1_000):
        root_logger.info("line %d of a long story", number)
    logs = sorted(tmp_path.glob(f"{log.LOG_NAME}*"))
    assert len(logs) == 1 + log.OLD_LOGS_KEPT
    assert all(path.stat().st_size <= 10_000 for path in logs)
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in logs)
    assert "line 999 of" in text_of(tmp_path)


def test_a_log_that_cannot_turn_over_goes_on(
    root_logger: logging.Logger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "LARGEST_LOG", 1_000)
    for number in range(1, log.OLD_LOGS_KEPT + 1):
        (tmp_path / f"{log.LOG_NAME}.{number}" / "in the way").mkdir(parents=True)
    log.start_log(tmp_path)
    for number in range(100):
        root_logger.info("line %d of a long story", number)
    assert "line 0 of" in text_of(tmp_path)
    assert "line 99 of" in text_of(tmp_path)


@pytest.mark.parametrize(
    "line",
    [
        "X-API-Key: {}",
        "{{'x-api-key': '{}'}}",
        "(b'X-API-Key', b'{}')",
        "Proxy-Authorization: Basic {}",
        "TOPAZ_API_KEY={}",
    ],
)
def test_what_looks_like_a_key_is_blotted_out(root_logger: logging.Logger, tmp_path: Path, line: str) -> None:
    secret = f"written-down-by-mistake-{secrets.token_hex(16)}"
    log.start_log(tmp_path)
    root_logger.warning("sent %s there", line.format(secret))
    root_logger.error("failed", exc_info=ValueError(line.format(secret)))
    assert secret not in text_of(tmp_path)
    assert "••••" in text_of(tmp_path)
    assert "there" in text_of(tmp_path)


def test_a_folder_that_cannot_be_had_is_no_trouble(root_logger: logging.Logger, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert log.start_log(tmp_path / "file") is None
    root_logger.error("nobody hears this")


def test_a_crash_and_every_uncaught_error_are_written_down_without_any_output(tmp_path: Path) -> None:
    program = (
        "import ctypes, logging, sys, threading\n"
        "from pathlib import Path\n"
        "sys.stdout = sys.stderr = None\n"
        "from app import log\n"
        f"folder = Path({str(tmp_path)!r})\n"
        "log.start_log(folder)\n"
        "log.write_down_crashes(folder)\n"
        "heard = []\n"
        "log.watch_for_errors(heard.append)\n"
        "thread = threading.Thread(target=lambda: 1 // 0, name='worker bee')\n"
        "thread.start()\n"
        "thread.join()\n"
        "logging.info('heard %r', heard)\n"
        "ctypes.string_at(0)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False, timeout=30)
    assert done.returncode < 0
    assert "an error of the program itself, in worker bee" in text_of(tmp_path)
    assert "heard [ZeroDivisionError" in text_of(tmp_path)
    crash = tmp_path / log.CRASH_NAME
    assert "Segmentation fault" in crash.read_text()
    assert crash.stat().st_mode & 0o777 == 0o600
