"""An ear in the place of Speech Dispatcher: it speaks its protocol (SSIP), makes no sound, and writes down
what a screen reader says.

What a person hears is not all that was said: a screen reader stops itself when something else is more urgent.
How long a sentence takes is reckoned, so that it is known what was cut off. The commands and the numbers of
the answers are those of Speech Dispatcher's documentation of SSIP.
"""

from __future__ import annotations

import html
import re
import socketserver
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

LETTERS_A_SECOND: Final = 15.0
"""Of a voice at its usual speed."""
NO_ANSWER: Final = ""

_TAG: Final = re.compile(r"<[^>]*>")
_ANSWERS: Final = {
    "HISTORY GET CLIENT_ID": "245-1\r\n245 OK CLIENT ID SENT",
    "GET RATE": "251-0\r\n251 OK GET RETURNED",
    "GET PITCH": "251-0\r\n251 OK GET RETURNED",
    "GET VOLUME": "251-100\r\n251 OK GET RETURNED",
    "GET LANGUAGE": "251-en\r\n251 OK GET RETURNED",
    "GET OUTPUT_MODULE": "251-ear\r\n251 OK GET RETURNED",
    "LIST OUTPUT_MODULES": "250-ear\r\n250 OK MODULE LIST SENT",
    "LIST VOICES": "249-male1\r\n249 OK VOICE LIST SENT",
    "LIST SYNTHESIS_VOICES": "249-ear\ten\tnone\r\n249 OK VOICE LIST SENT",
}


@dataclass(slots=True)
class Spoken:
    """Something that was said. `at` and `ends` are seconds of the monotonic clock."""

    text: str
    at: float
    ends: float
    heard: str = ""
    """Where it was cut off: what had been said of it until then."""
    is_cut: bool = False


class Ear(socketserver.ThreadingUnixStreamServer):
    """Listens on a socket at `path` until it is closed."""

    daemon_threads = True

    def __init__(self, path: Path) -> None:
        super().__init__(str(path), _Conversation)
        self._lock = threading.Lock()
        self._spoken: list[Spoken] = []
        self._thread = threading.Thread(target=self.serve_forever, name="ear", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Hear no more."""
        self.shutdown()
        self._thread.join()
        self.server_close()

    def spoken(self) -> Sequence[Spoken]:
        """All that was said until now, from first to last."""
        with self._lock:
            return list(self._spoken)

    def say(self, text: str) -> None:
        """A screen reader says this, when what it has said before is said."""
        text = html.unescape(_TAG.sub("", text)).strip()
        if not text:
            return
        with self._lock:
            now = time.monotonic()
            begins = max([now, *(one.ends for one in self._spoken[-1:])])
            self._spoken.append(Spoken(text, now, begins + len(text) / LETTERS_A_SECOND))

    def stop(self) -> None:
        """A screen reader falls silent: what it is saying, and what was to come, is not heard."""
        with self._lock:
            now = time.monotonic()
            for one in self._spoken:
                if one.ends > now:
                    left = (one.ends - now) * LETTERS_A_SECOND
                    one.heard, one.is_cut = one.text[: max(0, round(len(one.text) - left))], True
                    one.ends = now


class _Conversation(socketserver.StreamRequestHandler):
    """One client of the protocol; a screen reader has several."""

    server: Ear

    def handle(self) -> None:
        while line := self.rfile.readline():
            answer = self._answer(line.decode("utf-8").strip())
            self.wfile.write(answer.encode("utf-8") + b"\r\n")
            if answer.startswith("231"):
                return

    def _answer(self, command: str) -> str:
        word, _, rest = command.partition(" ")
        match word.upper():
            case "SPEAK":
                self.wfile.write(b"230 OK RECEIVING DATA\r\n")
                self.server.say(self._data())
                return "225-1\r\n225 OK MESSAGE QUEUED"
            case "CHAR" | "KEY" | "SOUND_ICON":
                self.server.say(rest)
                return "225-1\r\n225 OK MESSAGE QUEUED"
            case "STOP" | "CANCEL":
                self.server.stop()
                return "210 OK STOPPED"
            case "QUIT":
                return "231 HAPPY HACKING"
            case _:
                return _ANSWERS.get(command.upper(), "208 OK DONE")

    def _data(self) -> str:
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line.decode("utf-8").removesuffix("\r\n").removeprefix("."))
        return "\n".join(lines)
