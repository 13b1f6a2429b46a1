"""The client: four calls, every answer a value, thirty-two threads at once and more.

It speaks through `httpcore`, the engine under httpx, with one connection in the hands of one thread at a
time. Measured against a local server at 5 ms latency with 32 threads (`python -m
tests.benchmarks.client_speed` prints the table): a shared `httpx.Client` spends most of its time on URLs,
headers, cookies and redirects that these four calls never use, and waits for the lock of its pool.
"""

from __future__ import annotations

import logging
import ssl
import threading
from concurrent.futures import CancelledError
from dataclasses import dataclass
from enum import Enum
from typing import Final
from urllib.parse import quote, urlsplit

import httpcore

from app import __version__
from app.jobs.job_id import JobId, as_job_id
from app.keys.api_key import ApiKey
from app.problem import Problem
from app.service.address import ServiceAddress
from app.service.answers import BalanceAnswer, CancelAnswer, ListAnswer, Loss, NoAnswer, StatusAnswer
from app.service.line import Line
from app.service.names import Names
from app.service.network import FixedWay, Network, Proxy, Way
from app.service.reading import Raw, balance_answer, cancel_answer, list_answer, status_answer

CONNECTIONS: Final = 32
"""Requests in flight at the same time, unless told otherwise."""
KEPT_ALIVE: Final = 45.0
"""Seconds for which an unused connection is kept: less than the 60 s after which common load balancers
close theirs, because a request that crosses such a closing is lost."""
LONGEST_PAGE: Final = 100
"""Jobs a page may hold (documented)."""

_SHORT_ANSWER: Final = 64 * 1024
"""Bytes of an answer about one thing, a thousand times what is documented."""
_LONG_ANSWER: Final = 8 * 1024 * 1024
"""Bytes of a page of jobs."""
_MESSAGE_PART: Final = 64 * 1024
"""Bytes of a refusal that are read: enough for its message."""
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}

_log = logging.getLogger(__name__)
# Their debug lines tell of every request; no setting of the house's own log level may switch that on.
for _chatty in ("httpcore", "httpx", "h11"):
    logging.getLogger(_chatty).setLevel(logging.WARNING)


class _Call(Enum):
    """The four calls that may be sent, and no others: method, path, bytes of the answer."""

    CANCEL = (b"DELETE", b"/image/v1/cancel/", _SHORT_ANSWER)
    STATUS = (b"GET", b"/image/v1/status/", _SHORT_ANSWER)
    LIST = (b"GET", b"/image/v1/status?paginated=true&limit=", _LONG_ANSWER)
    BALANCE = (b"GET", b"/account/v1/credits/balance", _SHORT_ANSWER)


class _Connection:
    """A connection of httpcore's and the line it goes over."""

    __slots__ = ("http", "line")

    def __init__(self, http: httpcore.ConnectionInterface, line: Line) -> None:
        self.http = http
        self.line = line


@dataclass(frozen=True, slots=True)
class _Route:
    """A network, made ready for connections to one address."""

    network: Network
    proxy: Proxy | None
    trust: ssl.SSLContext | None


class ServiceClient:
    """The service, as one account sees it. Every method may be called from any thread.

    Nothing the network does is raised; see `app.service.answers`. At most `connections` requests are in
    flight, further ones wait for their turn (`Timeouts.pool`).
    """

    def __init__(
        self,
        address: ServiceAddress,
        key: ApiKey,
        *,
        network: Network | Way | None = None,
        connections: int = CONNECTIONS,
    ) -> None:
        """Nothing is sent and nobody is asked for yet. A `Way` is asked with each request."""
        if network is None or isinstance(network, Network):
            network = FixedWay(network or Network())
        self._way: Way = network
        self._address = address
        self._finding = threading.Lock()
        self._found: _Route | None = None
        parts = urlsplit(address.base)
        self._is_tls = parts.scheme == "https"
        self._origin = httpcore.Origin(
            parts.scheme.encode("ascii"),
            (parts.hostname or "").encode("idna"),
            parts.port or _DEFAULT_PORTS[parts.scheme],
        )
        self._host = parts.netloc.encode("idna")
        self._names = Names()
        self._turns = threading.BoundedSemaphore(connections)
        self._idle: list[_Connection] = []
        self._busy: set[_Connection] = set()
        self._closed = threading.Event()
        self._secrets: tuple[ApiKey, ...] = ()
        """Every key that was ever used here."""
        self.use_key(key)

    def use_key(self, key: ApiKey) -> None:
        """Send every request that begins from now on with this key."""
        if key not in self._secrets:
            self._secrets = (*self._secrets, key)
        self._headers = [
            (b"Host", self._host),
            (b"User-Agent", f"job-canceller/{__version__}".encode("ascii")),
            (b"Accept", b"application/json"),
            (b"Accept-Encoding", b"identity"),
            (b"X-API-Key", key.reveal().encode("ascii")),
        ]

    def cancel(self, job_id: JobId) -> CancelAnswer:
        """Ask the service to cancel a job. Raises `ValueError` for a text that is no job ID."""
        came = self._exchange(_Call.CANCEL, as_job_id(job_id).encode("ascii"))
        return came if isinstance(came, NoAnswer) else cancel_answer(came)

    def status(self, job_id: JobId) -> StatusAnswer:
        """Ask for the record of a job. Raises `ValueError` for a text that is no job ID."""
        asked = as_job_id(job_id)
        came = self._exchange(_Call.STATUS, asked.encode("ascii"))
        return came if isinstance(came, NoAnswer) else status_answer(came, asked)

    def list_page(self, cursor: str = "", limit: int = LONGEST_PAGE) -> ListAnswer:
        """Ask for a page of jobs, the first one or the one a cursor stands for.

        Raises `ValueError` for a limit that is not from 1 to 100.
        """
        if not 1 <= limit <= LONGEST_PAGE:
            raise ValueError("a page holds 1 to 100 jobs")
        question = f"{limit}&cursor={quote(cursor, safe='')}" if cursor else f"{limit}"
        came = self._exchange(_Call.LIST, question.encode("ascii"))
        return came if isinstance(came, NoAnswer) else list_answer(came)

    def balance(self) -> BalanceAnswer:
        """Ask for the account's credits: the one question that tries a key without a side effect."""
        came = self._exchange(_Call.BALANCE, b"")
        return came if isinstance(came, NoAnswer) else balance_answer(came)

    def close(self) -> None:
        """Close every connection. Whoever still waits for an answer gets `NoAnswer` at once."""
        self._closed.set()
        self._names.stop()
        for connection in self._busy.copy():
            connection.line.stop()
        self._close_idle()

    # Within.

    def _exchange(self, call: _Call, rest: bytes) -> Raw | NoAnswer:
        try:
            route = self._route()
        except (Problem, CancelledError):
            return NoAnswer(Loss.PROXY_FAILED, left=False)
        if not self._turns.acquire(timeout=route.network.timeouts.pool):
            return NoAnswer(Loss.CONNECT_TIMEOUT, left=False)
        try:
            connection = self._connection(route)
            self._busy.add(connection)
            try:
                came = self._over(connection, call, rest)
            finally:
                self._busy.discard(connection)
        finally:
            self._turns.release()
        if isinstance(came, NoAnswer) and not came.left:
            self._way.leads_nowhere()
        return came

    def _route(self) -> _Route:
        """The route to take now; unused connections over another are closed. Raises as `Way.network` does."""
        network = self._way.network()
        found = self._found
        if found is not None and (found.network is network or found.network == network):
            return found
        with self._finding:
            if self._found is None or self._found.network != network:
                proxy = None if self._address.is_loopback else network.proxy
                self._found = _Route(network, proxy, network.trust() if self._is_tls or proxy else None)
                self._close_idle()
            return self._found

    def _over(self, connection: _Connection, call: _Call, rest: bytes) -> Raw | NoAnswer:
        """One request and its answer over one connection, which is kept or closed afterwards."""
        line = connection.line
        line.begin()
        if self._closed.is_set():
            connection.http.close()
            return NoAnswer(Loss.UNREACHABLE, left=False)
        try:
            raw, is_reusable = self._ask(connection, call, rest)
        except (
            httpcore.NetworkError,
            httpcore.TimeoutException,
            httpcore.ProtocolError,
            httpcore.ProxyError,
        ) as error:
            connection.http.close()
            _log.info("%s: no answer, %s (%s)", call.name, line.loss.value, type(error).__name__)
            return NoAnswer(line.loss, line.left)
        if is_reusable:
            self._idle.append(connection)
            if self._closed.is_set():
                self._close_idle()
        else:
            connection.http.close()
        if raw.is_cut and raw.code == 200:
            _log.warning("%s: an answer longer than any may be", call.name)
            return NoAnswer(Loss.BROKEN, left=True)
        return raw

    def _ask(self, connection: _Connection, call: _Call, rest: bytes) -> tuple[Raw, bool]:
        """The answer, and whether the connection can take another request."""
        method, path, longest = call.value
        scheme, host, port = self._origin.scheme, self._origin.host, self._origin.port
        url = httpcore.URL(scheme=scheme, host=host, port=port, target=path + rest)
        response = connection.http.handle_request(httpcore.Request(method, url, headers=self._headers))
        headers = {name.lower(): value for name, value in response.headers}
        longest = longest if response.status == 200 else min(longest, _MESSAGE_PART)
        parts: list[bytes] = []
        length = 0
        for part in response.iter_stream():
            parts.append(part)
            length += len(part)
            if length > longest:
                break
        response.close()
        raw = Raw(response.status, headers, b"".join(parts)[:longest], length > longest, self._secrets)
        in_chunks = b"transfer-encoding" in headers and response.status != 204
        is_whole = connection.line.brought_one_answer(length, in_chunks=in_chunks)
        return raw, is_whole and connection.http.is_available()

    def _connection(self, route: _Route) -> _Connection:
        """The connection used last, while it is good; else a new one, not yet connected."""
        while self._idle:
            try:
                connection = self._idle.pop()
            except IndexError:  # another thread was faster
                break
            if not connection.http.has_expired():
                return connection
            connection.http.close()
        proxy = route.proxy
        layers = int(self._is_tls) + int(proxy is not None and proxy.is_tls)
        line = Line(self._names, route.network.timeouts, tls_layers=layers, through_proxy=proxy is not None)
        return _Connection(self._http_over(line, route), line)

    def _http_over(self, line: Line, route: _Route) -> httpcore.ConnectionInterface:
        proxy = route.proxy
        if proxy is None:
            return httpcore.HTTPConnection(
                self._origin, ssl_context=route.trust, keepalive_expiry=KEPT_ALIVE, network_backend=line
            )
        scheme = b"https" if proxy.is_tls else b"http"
        pool = httpcore.HTTPProxy(
            httpcore.URL(scheme=scheme, host=proxy.host.encode("idna"), port=proxy.port, target=b"/"),
            proxy_auth=(proxy.user.encode(), proxy.password.reveal().encode()) if proxy.user else None,
            ssl_context=route.trust,
            proxy_ssl_context=route.trust if proxy.is_tls else None,
            keepalive_expiry=KEPT_ALIVE,
            network_backend=line,
        )
        return pool.create_connection(self._origin)

    def _close_idle(self) -> None:
        while self._idle:
            try:
                self._idle.pop().http.close()
            except IndexError:
                return
