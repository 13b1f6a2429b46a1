"""A key is seen by nobody, whatever is done with it."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback

import pytest

from app.keys.api_key import LONGEST_NAME, ApiKey, KeyProblem, as_key_name
from app.keys.secret import Password, Secret
from app.problem import Problem

TEXT = "canary-9312-key"


@pytest.mark.parametrize("secret", [ApiKey(TEXT), Password(TEXT)])
def test_a_secret_prints_as_dots(secret: Secret, caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger(__name__).warning("%s %r", secret, secret)
    shown = [
        str(secret),
        repr(secret),
        f"{secret}",
        f"{secret:>40}",
        repr([secret]),
        caplog.text,
    ]
    assert all("canary" not in text for text in shown)
    assert all("••••••••" in text for text in shown)
    assert secret.reveal() == TEXT


def test_a_secret_leaves_this_process_in_no_form() -> None:
    for leave in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="not to be pickled"):
            leave(ApiKey(TEXT))
    with pytest.raises(TypeError):
        json.dumps(ApiKey(TEXT))
    assert not hasattr(ApiKey(TEXT), "__dict__")


def test_a_traceback_through_a_key_does_not_show_it() -> None:
    try:
        ApiKey(f"{TEXT}\n{TEXT}")
    except Problem as problem:
        shown = "".join(traceback.format_exception(problem)) + repr(problem) + str(problem.facts)
    assert "canary" not in shown


def test_equal_keys_are_equal_and_a_key_equals_nothing_else() -> None:
    assert ApiKey(TEXT) == ApiKey(f"  {TEXT}\n")
    assert hash(ApiKey(TEXT)) == hash(ApiKey(TEXT))
    assert ApiKey(TEXT) != ApiKey(TEXT + "x")
    assert ApiKey(TEXT) != TEXT
    assert ApiKey(TEXT) != Password(TEXT)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", KeyProblem.EMPTY),
        (" \n\t", KeyProblem.EMPTY),
        ("two words", KeyProblem.NOT_SENDABLE),
        ("line\nbreak", KeyProblem.NOT_SENDABLE),
        ("line\r\nX-Other: header", KeyProblem.NOT_SENDABLE),
        ("schlüssel", KeyProblem.NOT_SENDABLE),
        ("zero\u200bwidth", KeyProblem.NOT_SENDABLE),
        ("“quoted”", KeyProblem.NOT_SENDABLE),
        ("nul\x00", KeyProblem.NOT_SENDABLE),
    ],
)
def test_what_cannot_be_a_header_is_refused(text: str, what: KeyProblem) -> None:
    with pytest.raises(Problem) as refused:
        ApiKey(text)
    assert refused.value.what is what


def test_a_name_is_one_line_that_can_be_read() -> None:
    assert as_key_name("  Studio\u202e  Köln\n") == "Studio Köln"
    for text, what in (
        ("\n\u200b", KeyProblem.NO_NAME),
        ("x" * (LONGEST_NAME + 1), KeyProblem.NAME_TOO_LONG),
    ):
        with pytest.raises(Problem) as refused:
            as_key_name(text)
        assert refused.value.what is what
