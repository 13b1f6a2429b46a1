"""The practice service inside this process: a daemon thread with an event loop of its own."""

from __future__ import annotations

import asyncio
import threading
from types import TracebackType
from typing import Self, TypeVar

from app.practice.config import PracticeConfig
from app.practice.control import PracticeControl, Question
from app.practice.listener import Listener
from app.practice.problems import PracticeProblem
from app.problem import Problem

T = TypeVar("T")


class PracticeService(PracticeControl):
    """A real HTTP/1.1 server on a loopback port that behaves as the Image API does, or as it is told to.

        with PracticeService(PracticeConfig(latency=0.05)) as service:
            cancel_everything_at(service.address)
            assert service.cancelled_ids() == ...

    `start` (or entering the `with`) returns when it listens, and raises `Problem` with
    `PracticeProblem.CANNOT_LISTEN` where it can't. `close` returns when the port is free and the thread has
    ended; the record and the jobs can still be read then.
    """

    def __init__(self, config: PracticeConfig | None = None) -> None:
        self._listener = Listener(config or PracticeConfig())
        self._thread = threading.Thread(target=self._run, name="practice-service", daemon=True)
        self._ready = threading.Event()
        self._failure: OSError | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ended = asyncio.Event()
        self._lock = threading.Lock()
        self._closing = False
        """Guarded by the lock: nothing is handed to the loop once it is to end."""

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start(self) -> None:
        """Listen. To be called once."""
        self._thread.start()
        self._ready.wait()
        if self._failure is not None:
            self._thread.join()
            self._closing = True
            raise Problem(PracticeProblem.CANNOT_LISTEN) from self._failure
        self.address = self._listener.address

    def close(self) -> None:
        """Break all connections and end. Harmless when repeated."""
        with self._lock:
            if self._loop is not None and not self._closing:
                self._loop.call_soon_threadsafe(self._ended.set)
            self._closing = True
        if self._loop is not None:
            self._thread.join()

    def ask(self, question: Question[T]) -> T:
        with self._lock:
            if self._loop is None:
                raise RuntimeError("the practice service was not started")
            waiting = (
                None
                if self._closing
                else asyncio.run_coroutine_threadsafe(question(self._listener), self._loop)
            )
        if waiting is not None:
            return waiting.result()
        self._thread.join()
        return asyncio.run(question(self._listener))

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        try:
            await self._listener.listen()
        except OSError as failure:
            self._failure = failure
            return
        finally:
            self._loop = asyncio.get_running_loop()
            self._ready.set()
        await self._ended.wait()
        await self._listener.stop_listening()
