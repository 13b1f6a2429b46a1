"""Job IDs in every spelling, and texts to put them into: the material of the property tests."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from hypothesis import strategies as st

from app.jobs.job_id import JobId


def full_width(text: str) -> str:
    """As a Japanese keyboard writes it."""
    return "".join(chr(ord(character) + 0xFEE0) for character in text)


def bare(text: str) -> str:
    return text.replace("-", "")


SPELLINGS: Final[tuple[Callable[[str], str], ...]] = (
    str,
    str.upper,
    bare,
    lambda text: bare(text).upper(),
    lambda text: "{" + text.upper() + "}",
    lambda text: "urn:uuid:" + text,
    lambda text: f"https://api.topazlabs.com/image/v1/status/{text}?verbose=1",
    lambda text: f"https://example.com/?u=https%3A%2F%2Fexample.com%2F{text}%3Fx",
    lambda text: f'{{"process_id": "{text}", "status": "Pending"}}',
    lambda text: text.replace("-", "\u2011"),
    lambda text: text.replace("-", "\u2013"),
    lambda text: text.replace("-", "\u2212"),
    lambda text: text.replace("-", "\u00ad"),
    lambda text: text.replace("-", "-\u200b"),
    lambda text: text[:13] + "\u00ad" + text[14:],
    lambda text: text[:3] + "\u200d" + text[3:30] + "\u2060" + text[30:],
    lambda text: "\ufeff" + text + "\u200b",
    lambda text: text[:19] + "\n" + text[19:],
    lambda text: text[:24] + "\r\n  > " + text[24:],
    lambda text: text[:16] + "\n" + text[16:32] + "\n" + text[32:],
    lambda text: text[:30] + "=\n" + text[30:],
    lambda text: f"process_id={text}",
    lambda text: f"request.job_id: {text}",
    lambda text: f'"Job ID" => "{text}"',
    full_width,
    lambda text: "\x1b[32m" + text + "\x1b[0m",
)
"""The spellings that RFC 9562 and the ways of copying and pasting make of one ID."""


@dataclass(frozen=True, slots=True)
class Spelled:
    """An ID and one way to write it."""

    job_id: JobId
    text: str


def _is_plain(job_id: str) -> bool:
    """Not one of the IDs that stand for "none", and not digits alone, which could be any number."""
    return len(set(bare(job_id))) > 1 and not bare(job_id).isdigit()


job_ids: Final = st.uuids().map(str).filter(_is_plain).map(JobId)

spelled: Final = st.builds(
    lambda job_id, spelling: Spelled(job_id, spelling(job_id)), job_ids, st.sampled_from(SPELLINGS)
)

_FILLING: Final = st.text(
    st.characters(exclude_characters="0123456789abcdefABCDEF-", exclude_categories=["Nd", "Cf", "Pd", "Cs"]),
    max_size=30,
)

_PROSE: Final = st.lists(
    st.sampled_from(
        ["retry", "request", "customer", "user", "source", "order", "batch", "old", "the", "job", "md5"]
    ),
    min_size=1,
    max_size=4,
).map(lambda words: f"\n{' '.join(words)} ")
"""Words that could belong to a name, and do not."""

around: Final = _PROSE | st.builds(
    lambda before, text, after: f"{before}{text}{after}",
    st.sampled_from(["\n", " ", "\t", "\n\n", ", ", " (", "の", "; ", "\u00a0"]),
    st.one_of(
        _FILLING, st.sampled_from(["Please stop these jobs", "2026/11/20 12:00", "価格は 12 円", "ok?"])
    ),
    st.sampled_from(["\n", "\n- ", " \n", "\n\u2022 ", ",\n"]),
)
"""Text between two IDs: anything that is not itself made of digits and hyphens."""


def canonical(number: int) -> JobId:
    """An ID for a number, the same each time."""
    return JobId(str(uuid.UUID(int=(number * 0x9E3779B97F4A7C15F39CC0605CEDC835) % (1 << 128), version=4)))
