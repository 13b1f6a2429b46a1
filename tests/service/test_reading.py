"""Whatever comes back is read without a surprise; only what is documented counts for more than a message."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.jobs.job_id import JobId
from app.jobs.record import JobRecord, State
from app.service.answers import Accepted, Balance, Described, Page, Refused, Unexpected
from app.service.reading import (
    LONGEST_FIELD,
    LONGEST_MESSAGE,
    Raw,
    balance_answer,
    balance_from,
    cancel_answer,
    clean_text,
    list_answer,
    message_of,
    page_from,
    record_from,
    retry_after,
    status_answer,
)

JOB = JobId("d7b3b3b3-7b3b-4b3b-8b3b-3b3b3b3b3b3b")

KEYS = [
    *("process_id", "status", "progress", "credits", "filename"),
    *("message", "detail", "error"),
    *("data", "pagination", "has_next_page", "next_cursor", "available_credits"),
]
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just(str(JOB)),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(KEYS),
            inner,
            max_size=5,
        )
    ),
    max_leaves=15,
)
bodies = st.binary(max_size=200) | json_values.map(lambda value: json.dumps(value).encode())
header_values = st.binary(max_size=40) | st.sampled_from(
    [b"text/html", b"gzip", b"Tue, 01 Jan 2030 00:00:00 GMT"]
)
raws = st.builds(
    Raw,
    st.integers(100, 599),
    st.dictionaries(
        st.sampled_from([b"content-type", b"content-encoding", b"retry-after", b"date"]), header_values
    ),
    bodies,
    st.booleans(),
)


@given(raws)
def test_only_a_204_says_cancelled_and_only_a_whole_200_says_anything_else(raw: Raw) -> None:
    assert isinstance(cancel_answer(raw), Accepted) == (raw.code == 204)
    for answer in (status_answer(raw, JOB), list_answer(raw), balance_answer(raw)):
        if isinstance(answer, (Described, Page, Balance)):
            assert raw.code == 200
            assert not raw.is_cut
        else:
            assert isinstance(answer, (Refused, Unexpected))
            assert answer.code == raw.code
            assert len(answer.message) <= LONGEST_MESSAGE
            assert answer.message.isprintable() or not any(ord(letter) < 32 for letter in answer.message)
            assert answer.retry_after is None or answer.retry_after >= 0


@given(json_values)
def test_a_record_is_read_field_by_field(content: object) -> None:
    record = record_from(content)
    assert record is None or (record.job_id == JOB and record.state)


def test_a_record_keeps_what_can_be_used_and_drops_what_cannot() -> None:
    odd = {
        "process_id": JOB.upper(),
        "status": "Queued for review",
        "filename": 7,
        "model": None,
        "category": "C" * 9_000,
        "progress": 45.9,
        "credits": True,
        "eta": float("inf"),
        "creation_time": "yesterday",
        "modification_time": 10**30,
    }
    assert record_from(odd) == JobRecord(
        JOB, "Queued for review", category="C" * LONGEST_FIELD, progress=45, credits=None, eta=None
    )


@pytest.mark.parametrize("state", [None, "", 3, [], "\n"])
def test_a_record_without_a_state_is_none(state: object) -> None:
    assert record_from({"process_id": JOB, "status": state}) is None


@pytest.mark.parametrize("state", list(State))
def test_every_documented_state_is_known(state: State) -> None:
    record = record_from({"process_id": JOB, "status": state.value})
    assert record is not None
    assert record.state is state


def test_a_list_without_pagination_is_one_whole_page() -> None:
    assert page_from([{"process_id": JOB, "status": "Pending"}]) == Page((JobRecord(JOB, State.PENDING),), "")


@pytest.mark.parametrize(
    ("pagination", "cursor"),
    [
        ({"has_next_page": False}, ""),
        ({"has_next_page": False, "next_cursor": "left over"}, ""),
        ({"has_next_page": True, "next_cursor": "more"}, "more"),
        ({"next_cursor": "more"}, "more"),
        ({}, ""),
        ({"has_next_page": False, "next_cursor": None}, ""),
    ],
)
def test_a_page_names_the_next_one(pagination: object, cursor: str) -> None:
    assert page_from({"data": [], "pagination": pagination}) == Page((), cursor)


@pytest.mark.parametrize(
    "content",
    [
        None,
        7,
        {},
        {"data": []},
        {"data": {}, "pagination": {"has_next_page": False}},
        {"data": [], "pagination": {"has_next_page": True}},
        {"data": [], "pagination": {"has_next_page": True, "next_cursor": 5}},
    ],
)
def test_a_page_that_would_forget_jobs_is_none(content: object) -> None:
    assert page_from(content) is None


@pytest.mark.parametrize("missing", ["available_credits", "reserved_credits", "total_credits"])
def test_a_balance_without_one_of_its_numbers_is_none(missing: str) -> None:
    numbers: dict[str, object] = {"available_credits": 1, "reserved_credits": 2, "total_credits": 3}
    assert balance_from(numbers) == Balance(1, 2, 3)
    assert balance_from({**numbers, missing: "1"}) is None
    del numbers[missing]
    assert balance_from(numbers) is None


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({b"retry-after": b"0"}, 0.0),
        ({b"retry-after": b" 12 "}, 12.0),
        ({b"retry-after": b"1.5"}, 1.5),
        ({b"retry-after": b"-3"}, None),
        ({b"retry-after": b"9999999999999"}, None),
        ({b"retry-after": b"Tue, 01 Jan 2030 00:01:00 GMT", b"date": b"Tue, 01 Jan 2030 00:00:00 GMT"}, 60.0),
        ({b"retry-after": b"Tue, 01 Jan 2030 00:00:00 GMT", b"date": b"Tue, 01 Jan 2030 00:01:00 GMT"}, 0.0),
        ({b"retry-after": b"Tue, 01 Jan 2030 00:01:00 GMT", b"date": b"garbage"}, 60.0),
        ({b"retry-after": b"Tue, 01 Jan 2030 00:01:00 GMT"}, 60.0),
        ({b"retry-after": b"Tuesday, 01-Jan-30 00:01:00 GMT"}, 60.0),
        ({b"retry-after": b"99 Foo 99999 99:99:99"}, None),
    ],
)
def test_a_wait_is_understood_in_seconds_and_as_a_date_by_the_services_own_clock(
    headers: dict[bytes, bytes], seconds: float | None
) -> None:
    first_of_2030 = 1_893_456_000.0
    assert retry_after(Raw(429, headers, b""), now=first_of_2030) == seconds


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b'{"code": 404, "message": "Not here."}', "Not here."),
        (b'{"detail": "Not here."}', "Not here."),
        (b'{"detail": [{"loc": ["path"], "msg": "Not a UUID."}]}', "Not a UUID."),
        (b'{"error": "Not here."}', "Not here."),
        (b'{"error": {"code": 1, "message": "Not here."}}', "Not here."),
        (b'{"message": null, "error": "Not here."}', "Not here."),
        (b'"Not here."', "Not here."),
        (b"Not here.", "Not here."),
        (b"\xef\xbb\xbf" + b'{"message": "Not here."}', "Not here."),
        (b"<html><TITLE lang=en>Not &lt;here&gt;</title>", "Not <here>"),
        (b"<html>no title", ""),
        (b'{"message": 5}', ""),
        (b"12", ""),
        (b"", ""),
    ],
)
def test_a_message_is_found_in_every_shape_it_has_been_seen_in(body: bytes, message: str) -> None:
    assert message_of(Raw(404, {}, body)) == message


def test_a_text_from_outside_is_cut_and_fits_on_one_line() -> None:
    assert clean_text("a\r\nb\x00\x1b[31mc\x85d", 50) == "a b [31mc d"
    assert clean_text("word " * 100, 20) == "word word word word…"
    assert clean_text(b"bytes", 20) == ""
