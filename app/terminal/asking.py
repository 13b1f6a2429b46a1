"""Questions to the person at the terminal itself, wherever the standard streams lead.

`cancel -` reads IDs from standard input and still asks; where nobody is there to answer, nothing is asked.
"""

from __future__ import annotations

import contextlib
import os
import sys
from abc import ABC, abstractmethod
from typing import Final

from app.records.harmless import visible

TYPE_THE_NUMBER_FROM: Final = 1_000
"""From so many jobs on a "yes" is not enough: the number itself is to be typed."""
_LONGEST_LINE: Final = 4_096


class Terminal(ABC):
    """The terminal itself. Reading blocks; what a signal's handler raises meanwhile goes through."""

    @abstractmethod
    def ask(self, question: str) -> str:
        """Show `question` and read a line. Raises `EOFError` when there will be no answer."""

    @abstractmethod
    def ask_secret(self, question: str) -> str:
        """The same without showing what is typed."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the terminal."""

    def agrees(self, question: str) -> bool:
        """A yes or a no, which is a no unless it is plainly a yes."""
        try:
            return self.ask(f"{question} [y/N] ").strip().lower() in ("y", "yes")
        except EOFError:
            return False

    def agrees_to(self, question: str, count: int) -> bool:
        """Like `agrees`, but many jobs want their number typed."""
        if count < TYPE_THE_NUMBER_FROM:
            return self.agrees(question)
        try:
            answer = self.ask(f"{question}\nType the number of jobs to go on ({count}): ")
        except EOFError:
            return False
        return answer.strip().replace(",", "").replace(".", "") == str(count)


def open_terminal() -> Terminal | None:
    """The terminal this program was started from, if somebody can answer there."""
    try:
        return _open()
    except OSError:
        return None


if sys.platform == "win32":
    import msvcrt

    class _Console(Terminal):
        def __init__(self) -> None:
            self._reader = open("CONIN$", encoding="utf-8", errors="replace")  # noqa: PTH123, SIM115
            self._writer = open("CONOUT$", "w", encoding="utf-8", errors="replace")  # noqa: PTH123, SIM115

        def ask(self, question: str) -> str:
            self._show(question)
            line = self._reader.readline(_LONGEST_LINE)
            if not line:
                raise EOFError
            return line.rstrip("\r\n")

        def ask_secret(self, question: str) -> str:
            self._show(question)
            typed: list[str] = []
            while (key := msvcrt.getwch()) not in "\r\n":
                if key == "\x03":
                    raise KeyboardInterrupt
                if key == "\x1a":
                    raise EOFError
                if key == "\b":
                    typed[-1:] = []
                else:
                    typed.append(key)
            self._show("\n")
            return "".join(typed)

        def close(self) -> None:
            self._reader.close()
            self._writer.close()

        def _show(self, text: str) -> None:
            self._writer.write(text)
            self._writer.flush()

    def _open() -> Terminal | None:
        return _Console()

else:
    import termios

    class _Tty(Terminal):
        def __init__(self, descriptor: int) -> None:
            self._descriptor = descriptor
            self._rest = b""

        def ask(self, question: str) -> str:
            self._show("\n".join(visible(line) for line in question.split("\n")))
            return self._line()

        def ask_secret(self, question: str) -> str:
            before = termios.tcgetattr(self._descriptor)
            silent = [*before]
            silent[3] &= ~termios.ECHO
            # What was typed before the question is thrown away, so that it cannot answer it by accident.
            termios.tcsetattr(self._descriptor, termios.TCSAFLUSH, silent)
            try:
                self._show(visible(question))
                return self._line()
            finally:
                with contextlib.suppress(termios.error):
                    termios.tcsetattr(self._descriptor, termios.TCSAFLUSH, before)
                self._show("\n")

        def close(self) -> None:
            os.close(self._descriptor)

        def _line(self) -> str:
            while b"\n" not in self._rest:
                try:
                    more = os.read(self._descriptor, _LONGEST_LINE)
                except OSError:
                    raise EOFError from None
                if not more:
                    raise EOFError
                self._rest += more
            line, _, self._rest = self._rest.partition(b"\n")
            return line.decode(errors="replace")

        def _show(self, text: str) -> None:
            with contextlib.suppress(OSError):
                os.write(self._descriptor, text.encode())

    def _open() -> Terminal | None:
        descriptor = os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY)
        try:
            in_front = os.tcgetpgrp(descriptor) == os.getpgrp()
        except OSError:
            in_front = False
        if in_front:
            return _Tty(descriptor)
        # In the background: a question would stop the program, and nobody would see it.
        os.close(descriptor)
        return None
