"""Trials off the main thread: of a key, with the call that changes nothing, and of the whole connection."""

from __future__ import annotations

from collections.abc import Callable

from app.engine.background import Background, Errand
from app.engine.dispatcher import Answer, Dispatcher
from app.engine.enquiry import AHEAD_RANK, ENQUIRY_RANK, Enquiry
from app.engine.key_check import KeyCheck, KeyVerdict, verdict_on_key
from app.keys.api_key import ApiKey
from app.problem import Problem
from app.service.address import ServiceAddress
from app.service.client import ServiceClient
from app.service.diagnose import Diagnosis, Step, diagnose
from app.service.network import Network, Way


def try_key(
    background: Background, address: ServiceAddress, key: ApiKey, way: Way, then: Callable[[KeyCheck], None]
) -> None:
    """Ask for the balance with a key; `then` gets the verdict on the main thread."""

    def work(abandoned: Callable[[], bool], progress: Callable[[int, int], None]) -> KeyCheck:
        del abandoned, progress
        client = ServiceClient(address, key, network=way, connections=1)
        try:
            return verdict_on_key(client.balance())
        finally:
            client.close()

    background.run(work, then, lambda _: then(KeyCheck(KeyVerdict.NOT_CHECKED)))


def try_connection(
    background: Background,
    address: ServiceAddress,
    key: ApiKey | None,
    find_network: Callable[[], Network],
    *,
    then: Callable[[Diagnosis], None],
    failed: Callable[[Problem | Exception], None],
) -> Errand[Diagnosis]:
    """Go the whole way once, the look for the proxy included. Without a key nothing is sent."""

    def work(abandoned: Callable[[], bool], progress: Callable[[int, int], None]) -> Diagnosis:
        del abandoned, progress
        try:
            network = find_network()
        except Problem as problem:
            return Diagnosis((), Step.PROXY, problem)
        return diagnose(address, key, network)

    return background.run(work, then, failed)


def ask_balance(
    dispatcher: Dispatcher,
    come_home: Callable[[Callable[[], None]], None],
    then: Callable[[KeyCheck], None],
    *,
    ahead: bool,
) -> None:
    """Ask for the credits with the key in use; `come_home` brings the call of `then` to the main thread.

    It leaves behind a run's requests; `ahead` lets this one leave first, for a look before a run.
    """
    lane = dispatcher.open_lane(AHEAD_RANK if ahead else ENQUIRY_RANK)

    def arrived(answer: Answer | None) -> None:
        dispatcher.close_lane(lane)
        come_home(lambda: then(verdict_on_key(answer)))

    Enquiry(dispatcher, lane, lambda client: client.balance(), arrived, patient=False).ask()
