"""What is told to every process that the suite starts, and to every one that those start in turn."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from tests.canary.forms import Search

KEY_VARIABLE: Final = "TOPAZ_API_KEY"
"""The one way in which a test may hand a key to the program. The program hands it to nobody."""
EVERY: Final = 0.05
"""Seconds between two looks at the processes that live."""
_PROC: Final = Path("/proc")


class Processes:
    """Watches the arguments and the environments. `found` says where the canary was."""

    def __init__(self, search: Search) -> None:
        self._search = search
        self._seen: set[tuple[int, bytes]] = set()
        self._ended = threading.Event()
        self.found: list[str] = []
        self.count = 0

    def watch(self) -> None:
        """Look at the processes that live, from now on."""
        if (_PROC / "self" / "task").is_dir():
            threading.Thread(target=self._look_on, name="canary", daemon=True).start()

    def end(self) -> None:
        """Look no more."""
        self._ended.set()

    def started(self, arguments: object, environment: object) -> None:
        """This process starts another one."""
        self.count += 1
        words = (
            arguments if isinstance(arguments, Sequence) and not isinstance(arguments, str) else [arguments]
        )
        told = [os.fsdecode(word) if isinstance(word, (bytes, os.PathLike)) else str(word) for word in words]
        self._note(self._search.in_texts(told), "the arguments", told)
        if isinstance(environment, Mapping):
            pairs = [(_text(name), _text(value)) for name, value in environment.items()]
            for name, value in pairs:
                if name != KEY_VARIABLE:
                    self._note(self._search.in_texts([name, value]), f"the environment ({name})", told)

    def _note(self, found: str | None, where: str, told: Sequence[str]) -> None:
        if found is not None:
            program = " ".join(told[:4])
            self.found.append(f"{where} of a process: {found} ({self._search_out(program)})")

    def _search_out(self, text: str) -> str:
        return "its arguments" if self._search.in_texts([text]) else text

    # What lives.

    def _look_on(self) -> None:
        while not self._ended.wait(EVERY):
            self._look_at_children_of(os.getpid(), below_program=False)

    def _look_at_children_of(self, parent: int, *, below_program: bool) -> None:
        words_of_parent = _read(parent, "cmdline")
        for child in _children_of(parent):
            words = _read(child, "cmdline")
            if below_program and words == words_of_parent:
                continue  # forked, and not yet the program that it is to be
            is_program = b"\0-m\0app\0" in words or words.split(b"\0")[0].endswith(b"job-canceller")
            if (child, words) not in self._seen:
                self._seen.add((child, words))
                told = [part.decode("utf-8", "replace") for part in words.split(b"\0")]
                self._note(self._search.in_bytes(words), "the arguments", told)
                for pair in _read(child, "environ").split(b"\0"):
                    name = pair.partition(b"=")[0].decode("utf-8", "replace")
                    if name != KEY_VARIABLE or below_program:
                        self._note(self._search.in_bytes(pair), f"the environment ({name})", told)
            self._look_at_children_of(child, below_program=below_program or is_program)


def _children_of(parent: int) -> list[int]:
    try:
        return [
            int(child)
            for task in (_PROC / str(parent) / "task").iterdir()
            for child in (task / "children").read_text().split()
        ]
    except (OSError, ValueError):
        return []


def _read(process: int, what: str) -> bytes:
    try:
        return (_PROC / str(process) / what).read_bytes()
    except OSError:
        return b""


def _text(value: object) -> str:
    return os.fsdecode(value) if isinstance(value, (bytes, str, os.PathLike)) else str(value)
