"""IDs in any text: found in order, whole or not at all, whatever stands around them."""

from __future__ import annotations

import itertools
import re
import sys
from collections.abc import Callable
from types import FrameType
from typing import Final

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.intake.files import read_paste
from app.intake.text import PIECE, Reading, read_text, sightings
from app.jobs.handed_in import Damage
from tests.intake.spellings import SPELLINGS, Spelled, around, bare, canonical, spelled

ID: Final = "3f2b8c1d-9a4e-4f60-8b7c-1d2e3f4a5b6c"

HARD_TEXTS: Final = (
    "-abc" * 40,
    "-aaaa-bbbb-cccc" * 30,
    "deadbeef-" * 40,
    "abcd" * 60,
    (ID[:-1] + "\n") * 20,
    (ID[:24] + "\n") * 20,
    ID[:30] + "\n",
    "\u200b" * 200,
    "\u00ad-" * 100,
    "source_id=" * 30 + ID,
    "a" * 27 + "-",
    "\r" * 50,
    "\0" * 50,
    "\ud800" + ID,
    "{" * 200,
    "%7B" * 60,
    "ー" * 100,
)

PARTS: Final = (
    *(ID, ID[:-1], ID[9:], ID[:8], ID[8:], ID[:13], ID[13:], ID[:24], ID[24:], bare(ID), bare(ID)[:31]),
    *(ID.replace("-", "."), ID.replace("-", " "), ID.replace("-", "_"), ID[:19] + "\n", "a" * 31, "-", "\n"),
    *("\r\n", "\r", " ", "=\n", "\n> ", "source_id=", "urn:uuid:", "md5: ", "%7B", "{", "}", "@", "0", "O"),
    *("x", "\u00ad", "\u200b", "ー", "y " * 60),
)
"""What chains of damaged IDs are made of, glued to one another."""

anything: Final = st.one_of(
    st.text(max_size=400),
    st.text(st.sampled_from("0123456789abcdefABCDEFgx-_ \n\r\t{}\"':=@%\u200b\u00ad\u2011Oо"), max_size=400),
    st.lists(st.one_of(st.sampled_from(HARD_TEXTS), st.text(max_size=9)), max_size=6).map("".join),
    st.lists(st.sampled_from(PARTS), max_size=40).map("".join),
)


def found_in(text: str) -> list[str]:
    """Every ID of a text, repetitions included."""
    return [what for _, _, what in sightings(text) if not isinstance(what, Damage)]


@given(st.lists(st.tuples(around, spelled), min_size=1, max_size=12), around)
def test_any_list_of_ids_in_any_spelling_and_any_text_comes_back_in_order(
    pieces: list[tuple[str, Spelled]], end: str
) -> None:
    text = "".join(before + one.text for before, one in pieces) + end
    assert found_in(text) == [one.job_id for _, one in pieces]


@given(st.lists(spelled, max_size=8))
def test_each_job_is_kept_once_and_its_repetitions_are_counted(some: list[Spelled]) -> None:
    handed_in = read_text("\n".join(one.text for one in [*some, *some]))
    wanted = list(dict.fromkeys(one.job_id for one in some))
    assert [found.job_id for found in handed_in.found] == wanted
    assert len(handed_in.duplicates) == 2 * len(some) - len(wanted)
    assert handed_in.rejects == ()


@given(anything)
@example("".join(HARD_TEXTS))
def test_no_text_makes_it_raise_and_nothing_is_made_up(text: str) -> None:
    digits = re.sub(r"[^0-9a-f]", "", plain_digits(text).lower())
    for _, _, what in sightings(text):
        if not isinstance(what, Damage):
            assert bare(what) in digits


def plain_digits(text: str) -> str:
    """The text with full-width characters as plain ones."""
    return "".join(
        chr(ord(character) - 0xFEE0) if "\uff01" <= character <= "\uff5e" else character for character in text
    )


@given(anything, st.lists(st.integers(0, 400), max_size=5))
@example("\r\n".join([ID, ID.upper(), ID[:19] + "\r\n" + ID[19:]]), [37, 38, 39, 57, 58])
@example(f"{ID[:-1]}{ID[:8]}{ID[8:]}{ID[8:]}-{bare(ID)}", [9, 37, 45])
@example(f"x-{bare(ID)[:31]}{ID[8:]}{ID}", [0, 8])
@example(f"{ID.replace('-', '.')}-{ID[:8]}-{ID[13:]}", [24, 36])
def test_a_text_that_comes_in_pieces_reads_as_the_whole(text: str, cuts: list[int]) -> None:
    text = ("x" * 300 + "\n") + text + ("\n" + "y" * 700)
    reading = Reading()
    seen = []
    places = sorted({0, *(301 + cut for cut in cuts if cut < len(text)), len(text)})
    for begin, end in itertools.pairwise(places):
        seen += reading.feed(text[begin:end])
    seen += reading.close()
    assert seen == list(sightings(text))


@pytest.mark.parametrize("spelling", range(len(SPELLINGS)))
def test_a_spelling_is_found_wherever_a_long_text_is_cut(spelling: int) -> None:
    text = SPELLINGS[spelling](ID)
    for offset in (0, 1, 7, 19, len(text) - 1, len(text), len(text) + 1):
        padding = "." * (PIECE - 512 - offset) + "\n"
        assert found_in(f"{padding}{text}\n{padding}") == [ID], offset


def test_ids_stand_in_the_line_in_which_they_begin() -> None:
    text = f"a\n{canonical(1)}\r\nb\r\r{canonical(2)[:19]}\n{canonical(2)[19:]} {canonical(3)}\n\n{ID[:-1]}"
    handed_in = read_text(text, "chat")
    assert [(found.line, found.job_id) for found in handed_in.found] == [
        (2, canonical(1)),
        (5, canonical(2)),
        (6, canonical(3)),
    ]
    assert [(reject.line, reject.text) for reject in handed_in.rejects] == [(8, ID[:-1])]
    assert handed_in.source == "chat"


@pytest.mark.parametrize(
    "text",
    [
        ID + ID,
        bare(ID) + bare(ID),
        bare(ID) * 2 + "0",
        f"00-{bare(ID)}-00f067aa0ba902b7-01",
        f'ETag: "{bare(ID)}-3"',
        f"md5={bare(ID)}",
        f"sha1: {bare(ID)}01234567",
        f"<{ID}@mail.example>",
        f"source_id={ID}",
        f'"sourceId" : "{ID}"',
        f"X-Request-ID: {ID}",
        f"&customer_id={ID}&x=1",
        f"Kunden-ID {{}}: {ID}".format(""),
        "00000000-0000-0000-0000-000000000000",
        "12345678901234567890123456789012",
        ID[:30] + "\n" + ID[30:],
        ID[:30] + "\n2024",
        "d7b3b\n" + ID[5:],
        f"%7C{bare(ID)}%7C",
    ],
)
def test_what_is_no_job_id_is_never_taken_for_one(text: str) -> None:
    assert found_in(text) == []


@pytest.mark.parametrize(
    ("text", "damage"),
    [
        (ID[:-1], Damage.TOO_SHORT),
        (ID[1:], Damage.TOO_SHORT),
        (ID[:18], Damage.TOO_SHORT),
        (ID[9:], Damage.TOO_SHORT),
        (ID.replace("-", "", 1), Damage.TOO_SHORT),
        (bare(ID)[:-1], Damage.TOO_SHORT),
        (ID + "0", Damage.TOO_LONG),
        ("0" + ID, Damage.TOO_LONG),
        (bare(ID) + "0", Damage.TOO_LONG),
        (ID[:4] + "-" + ID[4:], Damage.TOO_LONG),
        (ID.replace("0", "O"), Damage.WRONG_CHARACTER),
        (ID.replace("1", "l"), Damage.WRONG_CHARACTER),
        (ID[:7] + "-" + ID[7] + ID[9:], Damage.WRONG_CHARACTER),
        (bare(ID).replace("0", "O"), Damage.WRONG_CHARACTER),
        (ID.replace("-", "_"), Damage.WRONG_CHARACTER),
        (ID.replace("-", " "), Damage.WRONG_CHARACTER),
        ("id" + ID, Damage.TOO_LONG),
        ("job" + ID[:0] + "x" + ID, Damage.WRONG_CHARACTER),
        (ID[:-1] + "\u0441", Damage.WRONG_CHARACTER),
    ],
)
def test_a_damaged_id_is_shown_and_not_repaired(text: str, damage: Damage) -> None:
    handed_in = read_text(f"first line\n{text}\n{canonical(1)}")
    assert [(reject.line, reject.damage) for reject in handed_in.rejects] == [(2, damage)]
    assert [found.job_id for found in handed_in.found] == [canonical(1)]


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-20T09:00:00.123Z",
        "+49 30 1234-5678-9012-3456",
        "978-3-16-148410-0",
        "20241120-1530-2024",
        "state-of-the-art-bad-face-deed",
        "a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f6a7b8c9d0",
        "AKIAIOSFODNN7EXAMPLEKEYabcdefghi",
        "f8Zk2mQ9xL4vB7nR1tY6wP3sD5gH0jKq",
    ],
)
def test_dates_numbers_and_keys_are_not_shown_as_damaged_ids(text: str) -> None:
    handed_in = read_text(text)
    assert handed_in.rejects == ()
    assert handed_in.found == ()


@pytest.mark.parametrize("word", ["retry", "request", "customer", "source", "batch", "md5", "parent", "user"])
@pytest.mark.parametrize("name", ["process_id=", "job: ", '"jobId":"', "Job ID: ", "event.process_id = ", ""])
def test_a_word_before_its_name_does_not_take_a_job_away(word: str, name: str) -> None:
    assert found_in(f"2026-11-20 {word} {name}{ID}") == [ID]


def test_ids_that_are_glued_together_are_one_damaged_id_whatever_else_there_is() -> None:
    glued = f"0{ID[:24]}{bare(ID)[:12]}{ID[8:]}d"
    assert [one.damage for one in read_text(glued).rejects] == [Damage.TOO_LONG]
    rejects = read_text(f"{glued}\n{bare(ID)}0").rejects
    assert [(one.line, one.damage) for one in rejects] == [(1, Damage.TOO_LONG), (2, Damage.TOO_LONG)]


def test_a_damaged_id_is_shown_at_a_sane_length() -> None:
    handed_in = read_text(ID + "0" * 40)
    assert [len(reject.text) <= 80 for reject in handed_in.rejects] == [True]


def steps(work: Callable[[str], object], text: str) -> int:
    """How many calls, of Python functions and of built-in ones, a piece of work takes."""
    count = 0

    def profile(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        work(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("hard", HARD_TEXTS)
def test_twice_the_text_takes_twice_the_steps_and_no_more(hard: str) -> None:
    once = hard * (20_000 // len(hard))
    assert steps(read_text, once + once) <= 2.2 * steps(read_text, once) + 100


@settings(max_examples=30)
@given(anything.filter(bool))
def test_twice_any_text_takes_twice_the_steps_and_no_more(text: str) -> None:
    once = text * (5_000 // len(text) + 1)
    assert steps(read_text, once + once) <= 2.2 * steps(read_text, once) + 500


HARD_PASTES: Final = (
    ("", f"{ID}\t"),
    ("process_id,file\n", f'{ID},"a"\n'),
    ('job_id,x\n"', "a,b\n"),
    ("", "job id    file\n"),
    ("", '{"aaaaaaaaaaaaaaaa":'),
    ("", f'["{ID}"],'),
    ("", f'{{"job_id": "{ID}"}}\n'),
    ("", '["x\\"'),
    ("<html>", f"<table><tr><td>{'x' * 50}"),
    ("<html>", f"<p>&{'x' * 50}"),
    ("<html>", f"<p> < {'x' * 50}"),
    ("<html>", "<!-- "),
    ("Subject: x\n", "MIME-Version: 1.0\n"),
    ("Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n", f"--b\n\n{'x' * 200}\n"),
)
"""A beginning, and what may come after it again and again."""


@pytest.mark.parametrize(("begin", "hard"), HARD_PASTES)
def test_twice_the_paste_takes_twice_the_steps_and_no_more(begin: str, hard: str) -> None:
    once = hard * (70_000 // len(hard))
    assert steps(read_paste, begin + once + once) <= 2.2 * steps(read_paste, begin + once) + 1_000
