"""What may stand for the service's address, and what is said about the rest."""

from __future__ import annotations

import pytest

from app.problem import Problem
from app.service.address import TOPAZ, AddressProblem, as_service_address


@pytest.mark.parametrize(
    ("text", "base", "host", "is_loopback"),
    [
        ("https://api.topazlabs.com", "https://api.topazlabs.com", "api.topazlabs.com", False),
        (" https://API.topazlabs.com/ ", "https://api.topazlabs.com", "api.topazlabs.com", False),
        ("https://test.example:8443", "https://test.example:8443", "test.example", False),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080", "127.0.0.1", True),
        ("http://localhost:1", "http://localhost:1", "localhost", True),
        ("http://[::1]:8080/", "http://[::1]:8080", "::1", True),
        ("https://[2001:db8::1]", "https://[2001:db8::1]", "2001:db8::1", False),
        ("https://bücher.example", "https://bücher.example", "bücher.example", False),
    ],
)
def test_an_address_is_taken_as_its_scheme_host_and_port(
    text: str, base: str, host: str, is_loopback: bool
) -> None:
    address = as_service_address(text)
    assert (address.base, address.host, address.is_loopback) == (base, host, is_loopback)
    assert str(address) == base


def test_the_service_itself_is_a_good_address() -> None:
    assert as_service_address(TOPAZ.base) == TOPAZ


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", AddressProblem.NOT_A_URL),
        ("api.topazlabs.com", AddressProblem.NOT_A_URL),
        ("ftp://api.topazlabs.com", AddressProblem.NOT_A_URL),
        ("https://", AddressProblem.NOT_A_URL),
        ("https://host:port", AddressProblem.NOT_A_URL),
        ("https://host:0", AddressProblem.NOT_A_URL),
        ("https://host:99999", AddressProblem.NOT_A_URL),
        ("https://two words.example", AddressProblem.NOT_A_URL),
        ("https://[::1", AddressProblem.NOT_A_URL),
        (f"https://{'a' * 64}.example", AddressProblem.NOT_A_URL),
        ("http://api.topazlabs.com", AddressProblem.NOT_HTTPS),
        ("http://127.0.0.1.example.com", AddressProblem.NOT_HTTPS),
        ("http://localhost.example.com", AddressProblem.NOT_HTTPS),
        ("https://api.topazlabs.com/image/v1", AddressProblem.HAS_MORE),
        ("https://api.topazlabs.com?x=1", AddressProblem.HAS_MORE),
        ("https://api.topazlabs.com#x", AddressProblem.HAS_MORE),
    ],
)
def test_a_text_that_is_no_address_is_refused_with_a_reason(text: str, what: AddressProblem) -> None:
    with pytest.raises(Problem) as refused:
        as_service_address(text)
    assert refused.value.what is what


@pytest.mark.parametrize(
    "text", ["https://ann:secret@api.example", "http://ann:secret@[::1", "x://a:secret@b"]
)
def test_a_password_in_an_address_is_not_shown(text: str) -> None:
    with pytest.raises(Problem) as refused:
        as_service_address(text)
    assert "secret" not in str(refused.value)
    assert "ann" not in str(refused.value.facts)
