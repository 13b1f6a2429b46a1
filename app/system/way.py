"""The way to the service, looked for once it is needed, kept, and looked for anew when it leads nowhere.

Finding it can take its time: the system may have to ask a script over the network, and the keychain a person,
for the proxy's password. Both happen on a thread of the way's own; the client's workers wait for it, the main
thread never does. A laptop that is carried from the office to a café has another way there: when a connection
does not come about, the next request looks again.
"""

from __future__ import annotations

import logging
import threading
import time
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Final

from app.keys.keychain import Keychain
from app.keys.secret import Password
from app.problem import Problem
from app.service.address import ServiceAddress
from app.service.network import Network, Proxy
from app.system.place import ProxyChoice
from app.system.proxy import ProxyProblem, find_proxy, with_login

PASSWORD_WITHIN: Final = 60.0
"""Seconds for which the keychain is waited for; then the proxy is asked without a password."""
LOOK_AGAIN_AFTER: Final = 5.0
"""Seconds for which a way counts as just found: looking again would only find the same."""
_HEARTBEAT: Final = 0.1
"""Seconds after which whoever waits for the keychain looks whether it is still wanted."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """The way; and that the proxy's password could not be had, if it could not."""

    network: Network
    trouble: Problem | None = None


def login_place(proxy: Proxy) -> str:
    """Under which name a proxy's password is in the keychain: it goes to no other proxy."""
    return f"{proxy.host}:{proxy.port}"


class Way:
    """Finds the way to one address. Everything may be called from any thread; only `network` waits."""

    def __init__(self, address: ServiceAddress, choice: ProxyChoice, keychain: Keychain) -> None:
        """Nothing is asked yet."""
        self._address = address
        self._choice = choice
        self._keychain = keychain
        self._lock = threading.RLock()
        self._finding: Future[Found] | None = None
        self._found_at = 0.0
        self._hurry = threading.Event()
        self._closed = False
        self.asks_keychain = False
        """Whether the keychain has been asked for the proxy's password and has not answered yet."""

    def find(self) -> Future[Found]:
        """Begin to look, unless it is found or being looked for. The exception, if any, is a `Problem`."""
        with self._lock:
            if self._finding is None:
                self._finding = Future()
                if self._closed:
                    self._finding.cancel()
                elif self._address.is_loopback:
                    self._finding.set_result(Found(Network()))
                else:
                    self._hurry = threading.Event()
                    look = (self._finding, self._choice, self._hurry)
                    threading.Thread(target=self._look, args=look, name="way", daemon=True).start()
            return self._finding

    def network(self) -> Network:
        """The way, waited for. Raises `Problem`, or `CancelledError` when nobody wants it any more."""
        return self.find().result().network

    @property
    def problem(self) -> Problem | None:
        """Why there is no way, as far as that is known now."""
        finding = self._finding
        if finding is None or not finding.done() or finding.cancelled():
            return None
        failure = finding.exception()
        return failure if isinstance(failure, Problem) else None

    def leads_nowhere(self) -> None:
        """A connection did not come about: the next request looks again, unless that was done just now."""
        with self._lock:
            is_stale = time.monotonic() - self._found_at > LOOK_AGAIN_AFTER
            if self._finding is not None and self._finding.done() and is_stale and not self._closed:
                self._finding = None

    def change(self, choice: ProxyChoice) -> None:
        """Something else was chosen: the next request takes the new way."""
        with self._lock:
            abandoned, self._finding = self._finding, None
            self._choice = choice
            self._hurry.set()
        if abandoned is not None:
            self._answer(abandoned, None)

    def do_without_password(self) -> None:
        """Wait no longer for the keychain."""
        self._hurry.set()

    def close(self) -> None:
        """Nobody wants to go there any more: whoever waits is told at once."""
        with self._lock:
            self._closed = True
            self._hurry.set()
            finding = self._finding
        if finding is not None:
            self._answer(finding, None)

    # On its own thread.

    def _look(self, finding: Future[Found], choice: ProxyChoice, hurry: threading.Event) -> None:
        try:
            proxy = find_proxy(self._address, choice.proxy)
            found = self._with_password(proxy, choice.user, hurry)
        except Problem as problem:
            self._answer(finding, problem)
        except Exception as error:  # the thread's outermost edge
            _log.exception("the way could not be looked for")
            self._answer(finding, error)
        else:
            self._answer(finding, found)

    def _with_password(self, proxy: Proxy | None, user: str, hurry: threading.Event) -> Found:
        if proxy is None or proxy.user or not user:
            return Found(Network(proxy))
        no_password = Problem(ProxyProblem.NO_PASSWORD, proxy=login_place(proxy))
        asked = self._keychain.read_password(user, login_place(proxy))
        self.asks_keychain = True
        try:
            password = self._awaited(asked, hurry)
        except Problem as problem:
            _log.warning("no password for the proxy: %s", problem.what.value)
            return Found(Network(proxy), no_password)
        except TimeoutError:
            self._keychain.wait_no_longer()
            return Found(Network(proxy), no_password)
        finally:
            self.asks_keychain = False
        return Found(Network(with_login(proxy, user, password)))

    def _awaited(self, asked: Future[Password | None], hurry: threading.Event) -> Password | None:
        """The keychain's answer. Raises its `Problem`, and `TimeoutError` when nobody waits any longer."""
        until = time.monotonic() + PASSWORD_WITHIN
        while True:
            try:
                return asked.result(_HEARTBEAT)
            except TimeoutError:
                if hurry.is_set() or time.monotonic() > until:
                    raise

    def _answer(self, finding: Future[Found], answer: Found | Exception | None) -> None:
        """The end of a look; the first end counts."""
        with self._lock:
            if finding.done():
                return
            self._found_at = time.monotonic()
            match answer:
                case None:
                    finding.cancel()
                case Found():
                    finding.set_result(answer)
                case Exception():
                    finding.set_exception(answer)
