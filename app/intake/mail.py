"""Takes an e-mail (.eml) apart: what was written, and what is attached.

Message IDs, boundaries and content IDs are full of UUIDs and are not looked at; of the header only the
subject is. Of the forms in which one text is sent, the plain one comes first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.errors import MessageError
from email.feedparser import BytesFeedParser
from email.header import decode_header
from email.message import Message
from pathlib import Path
from typing import BinaryIO, Final

from app.intake.source import pieces_of
from app.intake.watch import Watch

_HEADER: Final = re.compile(
    r"\A\ufeff?(?:From|Received|Return-Path|Delivered-To|To|Date|Subject|MIME-Version|Message-ID|X-[\w-]+"
    r"|DKIM-Signature|ARC-[\w-]+|Authentication-Results|Content-Type|Thread-Topic|Reply-To|Sender|Cc): ?",
    re.IGNORECASE,
)
_MIME: Final = re.compile(r"^(?:MIME-Version|Content-Type|Message-ID):", re.IGNORECASE | re.MULTILINE)

_TROUBLES: Final = (MessageError, ValueError, LookupError, TypeError, AttributeError, AssertionError)
"""What Python's mail package says of mail that keeps to no rules."""
_MOST_PARTS: Final = 1_000

_LISTS: Final = frozenset(
    {".txt", ".log", ".csv", ".tsv", ".tab", ".json", ".jsonl", ".ndjson", ".xlsx", ".xlsm", ".xls", ".ods"}
    | {".eml", ".htm", ".html", ".xml", ".md", ""}
)
"""Attachments with these endings can be lists; calendars, signatures and pictures are not unpacked."""
_CARDS: Final = {"text/calendar": "invitation.ics", "text/vcard": "card.vcf", "text/x-vcard": "card.vcf"}
"""Texts that nobody wrote, and what they go by if they have no name: their UIDs are no jobs."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an e-mail. `name` is the file name of an attachment and empty for what was written.

    `charset` is what the mail says about its encoding, empty where it says nothing.
    """

    content: bytes
    name: str = ""
    is_html: bool = False
    charset: str = ""

    @property
    def is_attachment(self) -> bool:
        """Whether it is a file of its own."""
        return bool(self.name)


@dataclass(frozen=True, slots=True)
class Mail:
    """An e-mail: for each text of it the forms it comes in, the plain one first; and what is attached and can
    be a list."""

    subject: str
    texts: tuple[tuple[Part, ...], ...]
    attachments: tuple[Part, ...]


def is_mail(suffix: str, beginning: str) -> bool:
    """Whether a text that begins like this is the source of an e-mail."""
    if suffix == ".eml":
        return True
    header = beginning.replace("\r\n", "\n").partition("\n\n")[0]
    return _HEADER.match(header) is not None and _MIME.search(header) is not None


def taken_apart(file: BinaryIO, watch: Watch) -> Mail:
    """The parts of an e-mail. Raises `ValueError` when it is beyond reading, and `Problem` when stopped."""
    parser = BytesFeedParser()
    try:
        for piece in pieces_of(file):
            watch.at(0, 0)
            parser.feed(piece)
        message = parser.close()
    except (*_TROUBLES, RecursionError) as error:
        raise ValueError("no e-mail") from error
    subjects: list[str] = []
    texts: list[tuple[Part, ...]] = []
    attachments: list[Part] = []
    waiting: list[Message] = [message]
    while waiting and len(texts) + len(attachments) < _MOST_PARTS:
        part = waiting.pop()
        watch.at(0, 0)
        if part["subject"]:
            subjects.append(_decoded(str(part["subject"])))
        if part.is_multipart():
            inner = [one for one in part.get_payload() if isinstance(one, Message)]
            forms = _forms(inner) if part.get_content_subtype() == "alternative" else ()
            if forms:
                texts.append(forms)
            rest = [one for one in inner if one.is_multipart() or _name(one)] if forms else inner
            waiting += reversed(rest)
        elif Path(name := _name(part)).suffix.lower() in _LISTS:
            leaf = _leaf(part, name)
            if leaf.is_attachment:
                attachments.append(leaf)
            else:
                texts.append((leaf,))
    return Mail("\n".join(subjects), tuple(texts), tuple(attachments))


def _forms(parts: list[Message]) -> tuple[Part, ...]:
    """The texts among the forms of one and the same text, the plain ones first."""
    texts = [text for part in parts for text in _first_text(part)]
    return tuple(sorted([_leaf(text, "") for text in texts], key=lambda leaf: leaf.is_html))


def _first_text(part: Message) -> list[Message]:
    """The text that a part is, or the one of a page that comes together with its pictures."""
    try:
        inner = [one for one in part.walk() if one.get_content_maintype() == "text"]
    except RecursionError:
        return []
    return [one for one in inner if not _name(one)][:1]


def _name(part: Message) -> str:
    """The name of an attachment; empty for what was written."""
    try:
        name = _decoded(part.get_filename() or "")
    except _TROUBLES:
        name = "attachment"
    if name:
        return name
    kind = part.get_content_type()
    if kind in _CARDS:
        return _CARDS[kind]
    is_written = kind.startswith("text/") and part.get_content_disposition() != "attachment"
    return "" if is_written else "attachment"


def _leaf(part: Message, name: str) -> Part:
    try:
        payload = part.get_payload(decode=True)
    except _TROUBLES:
        payload = None
    content = payload if isinstance(payload, bytes) else b""
    try:
        charset = part.get_content_charset() or ""
    except _TROUBLES:
        charset = ""
    return Part(content, name, part.get_content_subtype() == "html", charset)


def _decoded(header: str) -> str:
    """A header as a person reads it."""
    pieces: list[str] = []
    try:
        for piece, charset in decode_header(header):
            raw = piece if isinstance(piece, bytes) else piece.encode("utf-8", "replace")
            pieces.append(raw.decode(charset or "utf-8", "replace"))
    except _TROUBLES:
        return header.encode("utf-8", "replace").decode("utf-8")
    return "".join(pieces)
