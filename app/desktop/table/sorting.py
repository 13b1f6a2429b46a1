"""Sorting in short steps: what `list.sort` does with 100,000 rows at once would hold the window up."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import chain
from typing import Any, Final

from app.desktop.table.job_columns import SortKey
from app.desktop.table.pieces import STRETCH, Steps

RUN: Final = 4_096
"""Rows that are sorted in one step."""
SAMPLE: Final = 2_000
"""Of so many rows it is seen whether the same stands in many of them."""
MARK_EVERY: Final = 256
"""Of so many sorted rows one is asked where a part of the whole could end."""


def sorted_rows(rows: Sequence[int], keys: Sequence[SortKey], *, descending: bool) -> Steps[list[int]]:
    """These rows by their keys, those without a key last, and equal ones in the order in which they came."""
    if _have_much_in_common(keys):
        return (yield from _in_groups(rows, keys, descending=descending))
    places: list[int] = []
    blank: list[int] = []
    for first in range(0, len(rows), STRETCH):
        part = keys[first : first + STRETCH]
        if None in part:
            places += [place for place, key in enumerate(part, first) if key is not None]
            blank += [rows[place] for place, key in enumerate(part, first) if key is None]
        else:
            places += range(first, first + len(part))
        yield
    order = yield from _by_key(places, keys.__getitem__, descending=descending)
    if rows != range(len(rows)):
        order = [rows[place] for place in order]
    return order + blank


def _have_much_in_common(keys: Sequence[SortKey]) -> bool:
    some = keys[:: max(1, len(keys) // SAMPLE)]
    return 2 * len(set(some)) <= len(some)


def _in_groups(rows: Sequence[int], keys: Sequence[SortKey], *, descending: bool) -> Steps[list[int]]:
    """Where many rows are sorted by few different things, these alone need be compared."""
    groups: defaultdict[SortKey, list[int]] = defaultdict(list)
    for first in range(0, len(rows), STRETCH):
        for row, key in zip(rows[first : first + STRETCH], keys[first : first + STRETCH], strict=True):
            groups[key].append(row)
        yield
    blank = groups.pop(None, [])
    ordered = yield from _by_key(list(groups), lambda key: key, descending=descending)
    return [*chain.from_iterable(map(groups.__getitem__, ordered)), *blank]


def _by_key(values: list[Any], key: Callable[[Any], Any], *, descending: bool) -> Steps[list[Any]]:
    """What `sorted` gives. First runs are sorted, each by itself; then parts of the whole are put together,
    each of what all runs have between two marks.
    """
    if descending:  # turned round before and after, so that equal ones stay as they came
        values.reverse()
    runs: list[list[Any]] = []
    for first in range(0, len(values), RUN):
        runs.append(sorted(values[first : first + RUN], key=key))
        yield
    ordered: list[Any] = []
    starts = [0] * len(runs)
    for mark in (*_marks(runs, key), None):
        part: list[Any] = []
        for at, run in enumerate(runs):
            end = len(run) if mark is None else bisect_left(run, mark, starts[at], key=key)
            part += run[starts[at] : end]
            starts[at] = end
        part.sort(key=key)
        ordered += part
        yield
    if descending:
        ordered.reverse()
    return ordered


def _marks(runs: Sequence[Sequence[Any]], key: Callable[[Any], Any]) -> list[Any]:
    """Keys that part the whole into as many parts as there are runs, of about the same length."""
    some = sorted(key(value) for run in runs for value in run[::MARK_EVERY])
    between = max(1, RUN // MARK_EVERY)
    return some[between::between] if len(runs) > 1 else []
