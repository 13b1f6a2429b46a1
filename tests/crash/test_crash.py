"""A killed program goes on where it was, and its report is true: a small version of `tests.crash.kills`."""

from __future__ import annotations

from tests.crash.kills import rounds


def test_after_a_kill_no_job_is_left_lost_or_called_what_it_is_not() -> None:
    played = list(rounds(kills=6, jobs=200, seed=5))
    assert sum(one.kills for one in played) >= 6
    assert all(one.is_good for one in played), [one for one in played if not one.is_good]
    assert any(0 < one.seen_before_kill < 200 for one in played), "kills in the middle of a run"
