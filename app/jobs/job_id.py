"""The ID of a job: the service calls it `process_id` and documents it as a UUID."""

from __future__ import annotations

import re
from typing import Final, NewType

JobId = NewType("JobId", str)
"""A UUID in its canonical spelling: 36 characters, lower case, with hyphens."""

_CANONICAL: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.ASCII)


def as_job_id(text: str) -> JobId:
    """Take `text` as a job ID. Raises `ValueError` unless it is a UUID in some plain hexadecimal spelling.

    Any version and variant is taken: the service documents "UUID" and no more. Finding IDs inside other
    text, with all their spellings, is the work of `app.intake.text`.
    """
    candidate = text.strip().lower()
    if len(candidate) == 32:
        parts = (candidate[:8], candidate[8:12], candidate[12:16], candidate[16:20], candidate[20:])
        candidate = "-".join(parts)
    if _CANONICAL.fullmatch(candidate) is None:
        raise ValueError("not a job ID")
    return JobId(candidate)
