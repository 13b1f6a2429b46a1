"""The practice service starts, goes away, comes back and ends when it is told to."""

from __future__ import annotations

import errno
import ipaddress
import socket
import ssl
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from app.jobs.record import State
from app.practice import PRACTICE_KEY, JobMix, PracticeConfig, PracticeKey, PracticeService
from app.practice.problems import PracticeProblem
from app.problem import Problem
from tests.practice.plain import PATIENCE, Ending, balance, cancel, cancel_bytes, listen, place, status

HEADERS = {"X-API-Key": PRACTICE_KEY}


def test_it_listens_on_this_computer_alone_and_ends_without_a_trace() -> None:
    with PracticeService() as service:
        assert service.address.startswith("http://127.0.0.1:")
        assert "practice-service" in {thread.name for thread in threading.enumerate()}
    assert "practice-service" not in {thread.name for thread in threading.enumerate()}
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(place(service.address), timeout=PATIENCE)


def test_the_record_can_be_read_after_the_end_and_ending_twice_does_no_harm() -> None:
    with PracticeService(PracticeConfig(jobs=JobMix(2))) as service:
        job, _ = service.states()
        cancel(service.address, job)
    service.close()
    assert service.cancelled_ids() == {job}
    assert service.state_of(job) is State.CANCELLED
    assert [seen.job_id for seen in service.requests] == [job]


def test_a_port_that_is_taken_is_a_problem_with_a_name() -> None:
    with PracticeService() as first:
        _, port = place(first.address)
        with pytest.raises(Problem) as caught:
            PracticeService(PracticeConfig(port=port)).start()
    assert caught.value.what is PracticeProblem.CANNOT_LISTEN


def test_a_service_that_was_not_started_says_so() -> None:
    service = PracticeService()
    with pytest.raises(RuntimeError, match="not started"):
        service.count_requests()
    service.close()


def test_the_network_goes_down_and_comes_back_on_the_same_port() -> None:
    with PracticeService(PracticeConfig(jobs=JobMix(1))) as service:
        address = service.address
        with socket.create_connection(place(address), timeout=PATIENCE) as kept:
            kept.sendall(cancel_bytes(next(iter(service.states()))))
            assert listen(kept, at_least=12).data.startswith(b"HTTP/1.1 204")
            service.stop_listening()
            assert listen(kept, quiet=PATIENCE).ending is Ending.RESET
        with pytest.raises(ConnectionRefusedError):
            balance(address)
        service.listen_again()
        service.listen_again()
        assert service.address == address
        assert balance(address).status == 200


def test_connections_can_be_broken_in_the_middle_of_an_answer() -> None:
    with PracticeService(PracticeConfig(jobs=JobMix(1), latency=60)) as service:
        job = next(iter(service.states()))
        with socket.create_connection(place(service.address), timeout=PATIENCE) as connection:
            connection.sendall(cancel_bytes(job))
            service.wait_for_requests(1)
            service.break_connections()
            assert listen(connection, quiet=PATIENCE).ending is Ending.RESET
        assert service.cancelled_ids() == {job}
        assert service.requests[0].status == 0


def test_waiting_for_requests_that_never_come_ends() -> None:
    with PracticeService() as service, pytest.raises(TimeoutError):
        service.wait_for_requests(1, seconds=0.01)


def test_a_key_can_be_taken_away_and_given_back() -> None:
    with PracticeService() as service:
        service.set_keys()
        assert balance(service.address).status == 401
        service.set_keys(PracticeKey("another", "Another"), PracticeKey())
        assert balance(service.address).status == 200
        assert balance(service.address, key="another").status == 200
        assert [seen.key for seen in service.requests] == ["(wrong)", "Practice", "Another"]


def test_the_record_can_begin_anew() -> None:
    with PracticeService() as service:
        balance(service.address)
        service.forget_requests()
        assert (service.count_requests(), service.requests) == (0, ())


def test_many_threads_at_once_are_all_served_and_counted() -> None:
    config = PracticeConfig(jobs=JobMix(400), latency=0.002, jitter=0.002)
    with PracticeService(config) as service, httpx.Client(trust_env=False, headers=HEADERS) as client:
        jobs = list(service.states())

        def stop(job: str) -> int:
            return client.delete(f"{service.address}/image/v1/cancel/{job}").status_code

        with ThreadPoolExecutor(8) as pool:
            assert set(pool.map(stop, jobs)) == {204}
        assert service.cancelled_ids() == set(jobs)
        assert service.cancel_requests() == dict.fromkeys(jobs, 1)
        assert set(service.states().values()) == {State.CANCELLED}


def test_an_answer_takes_at_least_its_latency() -> None:
    with PracticeService(PracticeConfig(latency=0.05)) as service:
        with httpx.Client(trust_env=False, headers=HEADERS) as client:
            answer = client.get(f"{service.address}/account/v1/credits/balance")
        assert answer.elapsed >= timedelta(seconds=0.049)


def certificate(folder: Path) -> Path:
    """A certificate for this computer that vouches for itself, with its private key, in one file."""
    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "practice")])
    now = datetime.now(UTC)
    loopback = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([loopback]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(private, hashes.SHA256())
    )
    file = folder / "practice.pem"
    file.write_bytes(
        private.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return file


def test_it_speaks_tls_with_any_context_it_is_given(tmp_path: Path) -> None:
    file = certificate(tmp_path)
    ours = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    ours.load_cert_chain(file)
    theirs = ssl.create_default_context(cafile=str(file))
    with PracticeService(PracticeConfig(jobs=JobMix(1), tls=ours)) as service:
        assert service.address.startswith("https://127.0.0.1:")
        job = next(iter(service.states()))
        with httpx.Client(verify=theirs, trust_env=False, headers=HEADERS) as client:
            assert client.delete(f"{service.address}/image/v1/cancel/{job}").status_code == 204
        with httpx.Client(trust_env=False) as distrustful, pytest.raises(httpx.ConnectError):
            distrustful.get(service.address)
        with socket.create_connection(place(service.address), timeout=PATIENCE) as plain:
            plain.sendall(cancel_bytes(job))
            assert not listen(plain, quiet=PATIENCE).data.startswith(b"HTTP")
        with socket.create_connection(place(service.address), timeout=PATIENCE) as in_the_middle:
            in_the_middle.sendall(b"\x16\x03\x01")
            service.break_connections()
        assert service.count_requests() == 1


def has_ipv6() -> bool:
    with socket.socket(socket.AF_INET6) as probe:
        return probe.connect_ex(("::1", 9)) in (0, errno.ECONNREFUSED)


def test_it_speaks_ipv6_or_says_that_there_is_none() -> None:
    service = PracticeService(PracticeConfig(host="::1"))
    if not has_ipv6():
        with pytest.raises(Problem):
            service.start()
        return
    with service:
        assert service.address.startswith("http://[::1]:")
        assert balance(service.address).status == 200


def test_nothing_is_looked_up_over_http_that_is_asked_for_in_private() -> None:
    with PracticeService(PracticeConfig(jobs=JobMix(1))) as service:
        job = next(iter(service.states()))
        service.states()
        service.cancelled_ids()
        assert service.cpu_seconds() > 0
        assert service.count_requests() == 0
        assert status(service.address, job).status == 200
        assert service.count_requests() == 1
