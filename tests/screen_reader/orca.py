"""What Orca, the screen reader of Linux's desktops, says while the main job is done with the keyboard alone.

    python -m tests.screen_reader.orca [--orca PROGRAM]

No test: it prints each key and what is heard after it, for somebody to read with closed eyes. A desktop of
its own is made for it (a display, a session bus, a window manager); an `Ear` takes the place of the voice.
Lines in brackets were cut off by Orca itself, because something else was more urgent. `PROGRAM` is another
Orca than the one that is installed; those before 45 keep silent about all that is announced.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from app.practice.samples import THOUSAND_FILE
from build_scripts.trouble import say
from tests.screen_reader.ear import Ear
from tests.screen_reader.reading_desk import ReadingDesk, reading_desk

NEEDED: Final = ("openbox", "xdotool")
SILENCE: Final = 1.2
"""Seconds without a word after which everything is said."""
AT_MOST: Final = 8.0
"""Seconds that are listened after a key."""
START: Final = 30.0
RUN: Final = 90.0
LOOK_EVERY: Final = 0.05
WITHOUT_KEY_NAMES: Final = {
    "general": {"startingProfile": ["Default", "default"]},
    "pronunciations": {},
    "keybindings": {},
    "profiles": {
        "default": {
            "profile": ["Default", "default"],
            "pronunciations": {},
            "keybindings": {},
            "enableKeyEcho": False,
        }
    },
}
"""Orca's settings: what it says of the keys themselves is of no interest here."""

_pause: Final = threading.Event()


class Person:
    """Presses keys and listens."""

    def __init__(self, environment: Mapping[str, str], ear: Ear) -> None:
        self._environment = environment
        self._ear = ear
        self._heard = 0

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each when nothing more is said."""
        for key in keys:
            self._do("key", "--clearmodifiers", key)
            self.listen(key)

    def type(self, text: str) -> None:
        """Type letters."""
        self._do("type", "--delay", "60", text)
        self.listen(f"“{text}”")

    def _do(self, *what: str) -> None:
        subprocess.run(["xdotool", *what], env=self._environment, check=True)

    def listen(self, after: str, limit: float = AT_MOST) -> None:
        """Print what is said from now on, until it is silent."""
        said, since, until = self._count(), time.monotonic(), time.monotonic() + limit
        while time.monotonic() < min(until, since + SILENCE):
            _pause.wait(LOOK_EVERY)
            if self._count() != said:
                said, since = self._count(), time.monotonic()
        self._tell(after, said)

    def wait_for(self, words: str, after: str, limit: float) -> None:
        """Print what is said until these words come, or nothing more does."""
        until = time.monotonic() + limit
        while time.monotonic() < until and not any(words in one.text for one in self._ear.spoken()):
            _pause.wait(LOOK_EVERY)
        self.listen(after)

    def _count(self) -> int:
        return len(self._ear.spoken())

    def _tell(self, after: str, said: int) -> None:
        lines = [one for one in self._ear.spoken()[self._heard : said] if not one.is_cut or one.heard]
        self._heard = said
        print(f"[{after}]")
        for one in lines:
            print(f"    ({one.heard}…)" if one.is_cut else f"    {one.text}")
        if not lines:
            print("    – silence –")
        sys.stdout.flush()


def do_the_main_job(person: Person) -> None:
    """From the start page over a thousand jobs to the report."""
    person.listen("the window opens", START)
    person.press("Tab", "Tab", "Tab")
    person.press("space")  # the sample with a thousand jobs
    person.press("Down", "Down", "Right", "Home", "Return")
    person.press("ctrl+f")
    person.type("8e")
    person.press("Escape")
    person.press("ctrl+Return")
    person.type("100")
    person.press("Return")
    person.type("1000")
    person.press("Return", "Return")
    person.press("ctrl+shift+p", "shift+Tab", "shift+Tab", "ctrl+shift+p")
    person.wait_for("1,000 jobs are cancelled", "until the end", RUN)
    person.press(*["Tab"] * 5)
    person.press("ctrl+s", "Escape")


@contextmanager
def orca(desk: ReadingDesk, folder: Path, program: str) -> Iterator[Ear]:
    """Orca at work; what it says is heard by the ear."""
    settings, speech = folder / "orca", folder / "speech"
    settings.mkdir()
    (settings / "user-settings.conf").write_text(json.dumps(WITHOUT_KEY_NAMES), encoding="utf-8")
    environment = {
        **{name: value for name, value in desk.environment.items() if name != "PYTHONPATH"},
        "SPEECHD_ADDRESS": f"unix_socket:{speech}",
        "GSETTINGS_BACKEND": "memory",
    }
    with ExitStack() as stack:
        ear = Ear(speech)
        stack.callback(ear.close)
        for command in (["openbox"], [program, "--user-prefs", str(settings)]):
            process = subprocess.Popen(
                command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            stack.callback(process.wait)
            stack.callback(process.kill)
        until = time.monotonic() + START
        while not ear.spoken() and time.monotonic() < until:
            _pause.wait(LOOK_EVERY)
        yield ear


def main() -> int:
    """Have it done; 1 where something is missing for it."""
    parser = argparse.ArgumentParser(description="What Orca says while the main job is done.")
    parser.add_argument("--orca", default="orca", metavar="PROGRAM", help="another Orca")
    program = str(parser.parse_args().orca)
    missing = [name for name in (program, *NEEDED) if shutil.which(name) is None]
    if missing:
        say(f"Install {', '.join(missing)} first; on Debian and Ubuntu: apt-get install {' '.join(missing)}")
        return 1
    print(f"{THOUSAND_FILE} is cancelled at the practice service.")
    with (
        tempfile.TemporaryDirectory(prefix="jc-") as name,
        reading_desk(Path(name)) as desk,
        orca(desk, Path(name), program) as ear,
        desk.program("--practice"),
    ):
        do_the_main_job(Person(desk.environment, ear))
    return 0


if __name__ == "__main__":
    sys.exit(main())
