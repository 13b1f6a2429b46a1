"""The practice service in a process of its own, so that it takes no time from the program that is measured.

The two processes talk over the child's standard input and output, in pickled values: first the configuration
and the address, then questions and answers. So nothing of it can be reached over HTTP, and the child ends by
itself when its input ends, which the system sees to even where the parent is killed.
"""

from __future__ import annotations

import gc
import logging
import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Final, Self, TypeVar, cast

import app
from app.practice.config import PracticeConfig
from app.practice.control import PracticeControl, Question
from app.practice.pipe import Answered, Raised, receive, send
from app.practice.service import PracticeService
from app.problem import Problem

_log = logging.getLogger(__name__)

T = TypeVar("T")

CONTROLLED: Final = "--controlled"
"""The argument that makes `python -m app.practice` the child of such a pair."""
_PATIENCE: Final = 10.0
"""Seconds that a child gets to end by itself."""


class PracticeProcess(PracticeControl):
    """A practice service in a process of its own; see `start_in_process`."""

    def __init__(self, config: PracticeConfig) -> None:
        if config.tls is not None:
            raise ValueError("a TLS context cannot be sent to another process")
        roots = [str(Path(app.__file__).parent.parent), *sys.path]
        self._child = subprocess.Popen(
            [sys.executable, "-m", "app.practice", CONTROLLED],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(root for root in roots if root)},
        )
        self._lock = threading.Lock()
        """One question at a time."""
        try:
            self.address = self._exchange(config)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int:
        """The process ID of the service."""
        return self._child.pid

    def close(self) -> None:
        """End the service. Its record is gone with it. Harmless when repeated."""
        assert self._child.stdin is not None  # noqa: S101  (it was asked for)
        assert self._child.stdout is not None  # noqa: S101
        with self._lock:
            self._child.stdin.close()
            try:
                self._child.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                self._child.kill()
                self._child.wait()
            self._child.stdout.close()

    def ask(self, question: Question[T]) -> T:
        answer: T = self._exchange(question)
        return answer

    def _exchange(self, value: object) -> Any:
        assert self._child.stdin is not None  # noqa: S101  (it was asked for)
        assert self._child.stdout is not None  # noqa: S101
        with self._lock:
            if self._child.stdin.closed:
                raise RuntimeError("the practice service has ended")
            send(cast("BinaryIO", self._child.stdin), value)
            reply = receive(cast("BinaryIO", self._child.stdout))
        if isinstance(reply, Raised):
            raise reply.error
        assert isinstance(reply, Answered)  # noqa: S101  (there is nothing else)
        return reply.value


def start_in_process(config: PracticeConfig | None = None) -> PracticeProcess:
    """Start a practice service in a process of its own, and return when it listens.

    It ends with `close`, with the `with` block, or with this process, however that ends. Raises `OSError`
    where it cannot listen. Functions in `config` must be found by their module and name. For
    tests and benchmarks: a frozen program cannot do it.
    """
    return PracticeProcess(config or PracticeConfig())


def serve_parent(questions: BinaryIO, answers: BinaryIO) -> None:
    """Be the child: serve what the parent configures, and answer its questions until it is gone."""
    try:
        config = receive(questions)
        assert isinstance(config, PracticeConfig)  # noqa: S101  (what the parent sends first)
        service = PracticeService(config)
        service.start()
    except Exception as error:  # the parent has to hear of it, whatever it is
        _log.debug("no practice service", exc_info=True)
        send(answers, _raised(error))
        return
    # The jobs are there for good: the collector need not look at them again and again.
    gc.freeze()
    try:
        send(answers, Answered(service.address))
        with suppress(EOFError, OSError):
            while True:
                send(answers, _answer(service, questions))
    finally:
        service.close()


def _answer(service: PracticeService, questions: BinaryIO) -> Answered | Raised:
    try:
        question = receive(questions)
        assert callable(question)  # noqa: S101  (what the parent sends)
        return Answered(service.ask(question))
    except EOFError:
        raise
    except Exception as error:  # as above
        _log.debug("a question to the practice service failed", exc_info=True)
        return _raised(error)


def _raised(error: Exception) -> Raised:
    # Of a problem for people, the parent gets the cause: it is the parent who talks to people.
    cause = error.__cause__ if isinstance(error, Problem) else error
    return Raised(
        cause if isinstance(cause, OSError | ValueError | RuntimeError) else RuntimeError(repr(error))
    )
