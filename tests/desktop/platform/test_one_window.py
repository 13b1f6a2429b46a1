"""Whoever starts the program a second time gets the window that is there, with the files in it."""

from __future__ import annotations

import itertools
import os
import select
import signal
import socket
import stat
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.desktop.beside import BesideWindow
from app.desktop.main_window import MainWindow
from app.desktop.platform import one_window as room
from app.desktop.platform.desktop import Desktop
from app.desktop.platform.one_window import (
    OneWindow,
    Visit,
    name_of,
    one_window_for,
    private_folder,
    screen_of,
)
from app.desktop.run.questions import ConfirmCancelling
from app.practice.samples import batch
from app.session import Place
from tests.desktop.conftest import SOON
from tests.desktop.conftest import Person as Somebody
from tests.desktop.platform.program import DEADLINE, Person

JOBS = "\n".join(row.job.job_id for row in batch())
LONG_AGO = 60.0
"""Seconds: a window that has been there for so long is not starting any more."""
EMPTY = "Which jobs should be cancelled?"
OTHER_WINDOW = "Another window of this program is open and does not answer."


@pytest.fixture
def runtime() -> Iterator[Path]:
    """A folder with a short name: a socket is made in it."""
    with tempfile.TemporaryDirectory(prefix="jc-") as folder:
        yield Path(folder)


@pytest.fixture
def computer(tmp_path: Path, runtime: Path) -> Person:
    """A person's computer with a list on it."""
    computer = Person(tmp_path, runtime)
    (tmp_path / "list.txt").write_text(JOBS)
    return computer


def has_been_there_for_long(runtime: Path) -> None:
    (lock,) = runtime.glob("*.lock")
    long_ago = lock.stat().st_mtime - LONG_AGO
    os.utime(lock, (long_ago, long_ago))


# Real starts.


def test_a_second_start_hands_its_files_to_the_first_window_and_ends(computer: Person) -> None:
    with computer.starts("--practice") as first:
        first.sees(lambda seen: seen.says(EMPTY))
        first.orders("minimize")
        first.sees(lambda seen: seen.minimized)
        # A path as it is typed in a terminal: only the second start knows where that is.
        with computer.starts("--practice", "list.txt") as second:
            assert second.ends() == 0
            assert second.last is None, "it showed a window"
        seen = first.sees(lambda seen: seen.rows == len(batch()))
        first.sees(lambda seen: seen.says(f"{len(batch())} jobs added from list.txt"))
        assert not seen.minimized
        first.orders("close")
        assert first.ends() == 0
    assert [*computer.runtime.iterdir()] == []


def test_two_impatient_double_clicks_open_one_window(computer: Person) -> None:
    with computer.starts("--practice", "list.txt") as one, computer.starts("--practice", "list.txt") as other:
        until = time.monotonic() + DEADLINE
        while one.process.poll() is None and other.process.poll() is None and time.monotonic() < until:
            select.select([], [], [], 0.02)
        first, second = (one, other) if other.process.poll() is not None else (other, one)
        assert second.ends() == 0
        first.sees(lambda seen: seen.says(f"{len(batch())} were in the list already"))


def test_practice_is_a_window_of_its_own(computer: Person) -> None:
    with computer.starts("--practice") as practice, computer.starts() as real:
        practice.sees(lambda seen: seen.says(EMPTY))
        real.sees(lambda seen: seen.says(EMPTY))


def test_after_a_crash_the_next_start_opens_a_window(computer: Person) -> None:
    with computer.starts("--practice") as first:
        first.sees(lambda seen: seen.says(EMPTY))
        has_been_there_for_long(computer.runtime)
        first.process.kill()
    assert [*computer.runtime.glob("*.lock")], "the crash left nothing behind: this test looks at nothing"
    with computer.starts("--practice", "list.txt") as next_one:
        seen = next_one.sees(lambda seen: seen.rows == len(batch()))
        assert not seen.says(OTHER_WINDOW)
        with computer.starts("--practice") as last:
            assert last.ends() == 0


def test_a_window_that_hangs_keeps_nobody_from_working(computer: Person) -> None:
    with computer.starts("--practice") as first:
        first.sees(lambda seen: seen.says(EMPTY))
        has_been_there_for_long(computer.runtime)
        first.process.send_signal(signal.SIGSTOP)
        with computer.starts("--practice", "list.txt") as second:
            seen = second.sees(lambda seen: seen.rows == len(batch()))
            assert seen.says(OTHER_WINDOW)
        first.process.send_signal(signal.SIGCONT)
        first.orders("minimize")
        seen = first.sees(lambda seen: seen.minimized)
        assert seen.rows == 0, "what was not handed over must not come later"


# What the first window takes.


@pytest.fixture
def listening(qtbot: QtBot, runtime: Path) -> Iterator[tuple[OneWindow, list[Visit], Path]]:
    """A first window's ear, what it has heard, and where it listens."""
    window = OneWindow("place", runtime)
    assert not window.is_handed_over(())
    heard: list[Visit] = []
    window.visited.connect(heard.append)
    window.open()
    yield window, heard, runtime / "place.sock"
    window.close()


def say(qtbot: QtBot, address: Path, message: bytes) -> bytes:
    """Say something as any program of this person could; what is answered until the line is closed."""
    answers: list[bytes] = []

    def talk() -> None:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(SOON / 1000)
            line.connect(str(address))
            said = line.recv(100)
            try:
                line.sendall(message)
                while more := line.recv(100):
                    said += more
            except ConnectionError:
                pass
            answers.append(said)

    thread = threading.Thread(target=talk)
    thread.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=SOON)
    thread.join()
    return answers[0]


def test_files_are_taken(qtbot: QtBot, listening: tuple[OneWindow, list[Visit], Path]) -> None:
    _, heard, address = listening
    said = say(qtbot, address, b'{"files": ["/home/ann/Tuesday.xlsx"], "token": "t-1"}\n')
    assert said == b"job-canceller 1\ntaken\n"
    assert heard == [Visit((Path("/home/ann/Tuesday.xlsx"),), "t-1")]


@pytest.mark.parametrize(
    "message",
    [
        b"\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"[]\n",
        b'{"files": ["/a"]}\n',
        b'{"files": "/a", "token": ""}\n',
        b'{"files": [7], "token": ""}\n',
        b'{"files": ["list.txt"], "token": ""}\n',
        b'{"files": ["/a\\u0000b"], "token": ""}\n',
        b'{"files": ["/a"], "token": "\\n"}\n',
        b'{"files": ["/a"], "token": "", "key": "x"}\n',
        b'{"files": [' + b'"/a",' * room.MOST_FILES + b'"/a"], "token": ""}\n',
        b"[" * 100_000 + b"\n",
        b"\xff\xfe\n",
        b" " * (room.LARGEST_MESSAGE + 1),
    ],
)
def test_anything_else_is_not_taken_and_does_no_harm(
    qtbot: QtBot, listening: tuple[OneWindow, list[Visit], Path], message: bytes
) -> None:
    _, heard, address = listening
    assert say(qtbot, address, message) == b"job-canceller 1\nnot taken\n"
    assert heard == []
    assert say(qtbot, address, b'{"files": [], "token": ""}\n').endswith(b"\ntaken\n")


def test_who_comes_and_says_nothing_is_sent_away(
    qtbot: QtBot, listening: tuple[OneWindow, list[Visit], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "SPEAKS_WITHIN", 50)
    _, heard, address = listening
    assert say(qtbot, address, b"") == b"job-canceller 1\n"
    assert heard == []


def test_a_window_that_is_about_to_go_takes_nothing(
    qtbot: QtBot, listening: tuple[OneWindow, list[Visit], Path]
) -> None:
    window, heard, address = listening
    window.is_leaving = lambda: True
    assert say(qtbot, address, b'{"files": ["/a"], "token": ""}\n') == b""
    assert heard == []


def test_who_comes_while_the_window_goes_is_the_first(runtime: Path) -> None:
    going, coming = OneWindow("place", runtime), OneWindow("place", runtime)
    assert not going.is_handed_over(())
    timer = threading.Timer(0.2, going.close)
    timer.start()
    assert not coming.is_handed_over(["/a"])
    assert not coming.found_no_answer
    timer.join()
    coming.open()
    assert coming.is_open
    coming.close()


def test_nobody_else_can_reach_the_window(listening: tuple[OneWindow, list[Visit], Path]) -> None:
    _, _, address = listening
    assert stat.S_ISSOCK(address.stat().st_mode)
    assert not address.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)


def test_more_files_than_a_window_takes_at_once_get_a_window_of_their_own(
    listening: tuple[OneWindow, list[Visit], Path], runtime: Path
) -> None:
    second = OneWindow("place", runtime)
    assert not second.is_handed_over(["/a"] * (room.MOST_FILES + 1))
    assert not second.found_no_answer


# Which windows are one.


def test_each_place_has_a_window_of_its_own() -> None:
    folders, addresses = ("/home/ann", "/home/ben"), ("https://a.example", "https://b.example", "practice")
    screens = (":0", "localhost:10.0")
    places = itertools.product(folders, addresses, screens)
    names = {name_of(Path(folder), address, screen) for folder, address, screen in places}
    assert len(names) == 12
    assert name_of(Path("/home/ann"), "practice", ":0") in names


def test_who_is_logged_in_from_afar_as_well_gets_a_window_there() -> None:
    here, there = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, {"DISPLAY": "localhost:10.0"}
    assert screen_of(here) != screen_of(there)
    assert screen_of(here) == screen_of({**here, "DISPLAY": ":1"})


def test_the_same_address_is_the_same_place_however_it_is_written(runtime: Path) -> None:
    folder = Path("/home/ann")
    first = one_window_for(Place("https://api.topazlabs.com"), folder, brings_key=False)
    assert not first.is_handed_over(())
    second = one_window_for(Place("https://API.topazlabs.com/"), folder, brings_key=False)
    assert second._address == first._address
    first.close()


def test_who_brings_a_key_gets_a_window_for_that_key(runtime: Path) -> None:
    place = Place("https://api.topazlabs.com")
    first = one_window_for(place, Path("/home/ann"), brings_key=False)
    assert not first.is_handed_over(())
    second = one_window_for(place, Path("/home/ann"), brings_key=True)
    assert not second.is_handed_over(())
    assert not second.found_no_answer
    first.close()


@pytest.mark.parametrize("mode", [0o755, 0o777])
def test_a_folder_that_others_can_use_is_not_used(
    runtime: Path, monkeypatch: pytest.MonkeyPatch, mode: int
) -> None:
    open_to_all = runtime / "shared"
    open_to_all.mkdir()
    open_to_all.chmod(mode)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(open_to_all))
    monkeypatch.setattr(tempfile, "tempdir", str(runtime))
    made = private_folder()
    assert made is not None
    assert made.parent == runtime
    assert made != open_to_all
    made.chmod(mode)
    assert private_folder() is None
    # Then every start opens a window, and nothing fails.
    for _ in range(2):
        window = OneWindow("place")
        assert not window.is_handed_over(())
        window.open()
        window.close()


# In the window.


def test_files_wait_until_a_question_is_answered(
    window: MainWindow, person: Somebody, runtime: Path, tmp_path: Path
) -> None:
    more = tmp_path / "more.txt"
    more.write_text("\n".join(row.job.job_id for row in batch()[3:]))
    host = OneWindow("place", runtime)
    assert not host.is_handed_over(())
    beside = BesideWindow(window, host, Desktop())
    beside.begin()
    person.hand_in(window, "\n".join(row.job.job_id for row in batch()[:3]))
    person.press(window, "Cancel 3 jobs")
    question = person.dialog(ConfirmCancelling)
    host.visited.emit(Visit((more,)))
    person.press(question, "Go back")
    person.wait(lambda: len(window.session.jobs) == len(batch()))
    beside.close()
