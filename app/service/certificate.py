"""Whose certificate it is: the few fields of an X.509 certificate that help a person, read from its bytes.

Only for words: what is trusted is decided by the system's library. Python gives the fields of a certificate
only after it was trusted, and here it is the others that matter. Structure: RFC 5280, section 4.1.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

_SEQUENCE: Final = 0x30
_OBJECT_ID: Final = 0x06
_UTC_TIME: Final = 0x17
_VERSION: Final = 0xA0
_EXTENSIONS: Final = 0xA3
_DNS_NAME: Final = 0x82
_OCTETS: Final = 0x04
_COMMON_NAME: Final = bytes([0x55, 0x04, 0x03])
_ORGANISATION: Final = bytes([0x55, 0x04, 0x0A])
_ALTERNATIVE_NAMES: Final = bytes([0x55, 0x1D, 0x11])
_WIDE_TEXT: Final = 0x1E
"""BMPString: two bytes a letter."""
_LONG_LENGTH: Final = 0x80


@dataclass(frozen=True, slots=True)
class Certificate:
    """Who it is for, who issued it, and from when until when it is good."""

    subject: str
    issuer: str
    names: tuple[str, ...]
    begins: datetime
    ends: datetime


def read_certificate(der: bytes) -> Certificate:
    """Read a certificate. Raises `ValueError` for bytes that are none."""
    try:
        (certificate,) = _parts(der)
        to_be_signed = next(_parts(certificate[1]))
        fields = [part for part in _parts(to_be_signed[1]) if part[0] != _VERSION]
        _, _, issuer, validity, subject, *rest = fields
        begins, ends = _parts(validity[1])
        names = tuple(name for tag, content in rest if tag == _EXTENSIONS for name in _dns_names(content))
        return Certificate(_name(subject[1]), _name(issuer[1]), names, _moment(begins), _moment(ends))
    except (IndexError, StopIteration) as error:
        raise ValueError("not a certificate") from error


def _parts(content: bytes) -> Iterator[tuple[int, bytes]]:
    """The elements, one after the other, each as its tag and its content."""
    place = 0
    while place < len(content):
        tag, length = content[place], content[place + 1]
        place += 2
        if length & _LONG_LENGTH:
            digits = length & ~_LONG_LENGTH
            length = int.from_bytes(content[place : place + digits], "big")
            place += digits
        if place + length > len(content):
            raise ValueError("not a certificate")
        yield tag, content[place : place + length]
        place += length


def _name(content: bytes) -> str:
    """The common name, with the organisation where it adds something."""
    found: dict[bytes, str] = {}
    for _, one_set in _parts(content):
        for _, pair in _parts(one_set):
            (tag, kind), (text_tag, text) = _parts(pair)
            if tag == _OBJECT_ID:
                found[kind] = text.decode("utf-16-be" if text_tag == _WIDE_TEXT else "utf-8", "replace")
    name, organisation = found.get(_COMMON_NAME, ""), found.get(_ORGANISATION, "")
    if name and organisation and organisation not in name:
        return f"{name} ({organisation})"
    return name or organisation


def _dns_names(content: bytes) -> Iterator[str]:
    for _, extensions in _parts(content):
        for _, extension in _parts(extensions):
            (_, kind), *_, (tag, value) = _parts(extension)
            if kind != _ALTERNATIVE_NAMES or tag != _OCTETS:
                continue
            for _, names in _parts(value):
                yield from (
                    name.decode("ascii", "replace") for tag, name in _parts(names) if tag == _DNS_NAME
                )


def _moment(element: tuple[int, bytes]) -> datetime:
    tag, text = element
    form = "%y%m%d%H%M%SZ" if tag == _UTC_TIME else "%Y%m%d%H%M%SZ"
    return datetime.strptime(text.decode("ascii", "replace"), form).replace(tzinfo=UTC)
