"""Finds job IDs in plain text, and what looks like a damaged one. Reads every spelling, repairs nothing.

What counts as an ID (RFC 9562): 32 hexadecimal digits, in groups of 8-4-4-4-12 or in one piece, in any case,
with whatever stands around it: braces, quotes, `urn:uuid:`, a URL, JSON. What does not: digits that go on
before or after, an e-mail's message ID, an ID that its own name gives to another thing (`source_id=…`), the
nil and the max UUID, which stand for "none".

The time is linear in the length of the text: the text is searched for hyphens and for long runs of letters
and digits by fixed strings, and only what stands around a promising place, at most `_CONTEXT` characters of
it, is looked at closely.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from app.intake.names import is_another_things, says_only_id
from app.intake.spelling import Plain
from app.jobs.handed_in import Damage
from app.jobs.job_id import JobId

Hit = tuple[int, int, JobId | Damage]
"""Where it stands in a `Plain` (start, end), and what it is: a whole ID or why it is none."""

CONTEXT: Final = 256
"""Characters before a place that can matter for it: a chain that reaches back into another one."""
LOOKAHEAD: Final = 512
"""Characters after a place that can matter for it: an ID wrapped over several indented lines."""

_SHAPE: Final = b"hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh"
_GROUPS: Final = (8, 4, 4, 4, 12)
_MOST_WRONG: Final = 3
_CUTS: Final = frozenset({8, 12, 16, 20})
"""After how many digits a hyphen belongs."""
_DIGITS: Final = 32
_LENGTH: Final = len(_SHAPE)
_HEAD: Final = _GROUPS[0]
NOT_JOBS: Final = frozenset({"0" * 8 + "-0000" * 3 + "-" + "0" * 12, "f" * 8 + "-ffff" * 3 + "-" + "f" * 12})

_HYPHEN: Final = re.compile(
    rb"-(?:"
    rb"(?<=hhhhhhhh-)hhhh-hhhh-hhhh-hhhhhhhhhhhh"  # a whole ID
    rb"|(?=[hx]{3,5}-[hx]{3})"  # the middle of something like one
    rb"|(?<=h-)(?=h{0,12}[= ]*\n| h)"  # one that may go on in the next line
    rb")"
)
_AFTER_HEAD: Final = _LENGTH - _HEAD
_LONGEST_CHAIN: Final = 80

_ESCAPE_BEFORE: Final = re.compile(
    rb"(?:%[0-9A-Fa-f]{2}"  # in a URL inside a URL
    rb"|\\[abefnrtv0]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}"  # in a quoted string of a log or of JSON
    rb"|\[[0-9;]{0,9}m"  # colours of a terminal
    rb")\Z"
)
_LONGEST_ESCAPE: Final = 12
_BREAK: Final = re.compile(rb"(=?) {0,40}\n[ >]{0,40}(?![ >])| (?=h)")
_MOST_BREAKS: Final = 5
_BROKEN_HEAD: Final = re.compile(rb"(?<![hx])h{8}(?:-h{4}){0,3}-h{0,11}\Z")
_PIECE: Final = re.compile(rb"[h-]{1,36}")
_GOES_ON: Final = re.compile(rb"[hx]|-[hx]")

_LONG_RUN: Final = b"h" * (_DIGITS - 1)
_RUN: Final = re.compile(rb"h+")
_ODD_SHAPES: Final = (_SHAPE.replace(b"-", b"."), _SHAPE.replace(b"-", b" "))
_LOOKALIKES: Final = frozenset("oOiIlLsSzZgGqQ")

_QUIET: Final = frozenset(b"\n,;\t>)]}|")
"""What stands before an ID when no name does; saves looking for one."""
_LONGEST_NAME: Final = 60
_NAME: Final = re.compile(rb"(?:[A-Za-z0-9_.-]+ )?[A-Za-z0-9_-][A-Za-z0-9_.-]*\Z")
_QUOTES: Final = b" \t\"'\\({[<`"
_LAST_LATIN: Final = 0x52F
"""The last letter of Latin, Greek and Cyrillic, whose letters are mistaken for one another."""


class Reached(NamedTuple):
    """How far a search has come, in positions; what begins before them belongs to something found earlier.

    `hyphens` is the end of what the search for hyphens dealt with last, `hits` that of the last thing found.
    """

    hyphens: int = 0
    hits: int = 0


def scan(window: Plain, start: int, limit: int, reached: Reached) -> tuple[list[Hit], Reached]:
    """Everything that begins at `start` or later and before `limit`, in order, and how far it reaches."""
    hits, hyphens = _with_hyphens(window, start, limit, reached.hyphens)
    others = _in_one_piece(window, start, limit) + _with_odd_separators(window, start, limit)
    if others or (hits and hits[0][0] < reached.hits):
        hits = _without_overlaps(sorted(hits + others, key=_place), reached.hits)
    return hits, Reached(hyphens, hits[-1][1] if hits else reached.hits)


def _place(hit: Hit) -> tuple[int, int]:
    return hit[:2]


def _without_overlaps(hits: list[Hit], done: int) -> list[Hit]:
    kept: list[Hit] = []
    for hit in hits:
        if hit[0] >= done:
            kept.append(hit)
            done = hit[1]
    return kept


def _with_hyphens(window: Plain, start: int, limit: int, done: int) -> tuple[list[Hit], int]:
    """What has hyphens in it. Also returns the new `done`: the end of what was dealt with before `limit`.

    What stands around the edges is dealt with as if there were none, and left to the next window or the last.
    """
    hits: list[Hit] = []
    looked, reached = 0, done
    text, raw, edge = window.text, window.raw + b"\n", limit + _LONGEST_CHAIN + _HEAD
    for match in _HYPHEN.finditer(window.shadow, max(0, start - _LONGEST_CHAIN)):
        at, end = match.span()
        begin, is_whole = at - _HEAD, end - at == _AFTER_HEAD
        if (begin < start or begin < done) if is_whole else (at < done or at < looked):
            continue
        if at > edge:
            break
        if is_whole and begin < limit and raw[begin - 1] in _QUIET and raw[end] in _QUIET:
            job_id = JobId(text[begin:end].lower())  # the usual case, in short
            if job_id not in NOT_JOBS:
                hits.append((begin, end, job_id))
            reached = done = end
            continue
        if is_whole:
            found = _whole(window, begin, end)
        else:
            begin, looked = _chain(window.shadow, at)
            found = _nearly(window, begin, looked) if begin >= done else []
        # It may be glued to one before it, with a group in common, which was taken with it.
        if found[0][0] < done if found else not is_whole:
            continue
        first, done = found[0][:2] if found else (begin, end)
        if first < limit:
            hits += found if first >= start else ()
            reached = done
    return hits, reached


def _nearly(window: Plain, begin: int, end: int) -> list[Hit]:
    """What a chain of groups is that is no whole ID: one that is wrapped, a damaged one, or nothing."""
    if end - begin > _LONGEST_CHAIN:
        return []
    return _wrapped(window, begin, end) or _damaged(window, begin, end)


def _chain(shadow: bytes, at: int) -> tuple[int, int]:
    """Where the letters, digits and hyphens around a place begin and end; it begins no further back than
    one character more than the longest chain."""
    first = max(0, at - _LONGEST_CHAIN - 1)
    begin = first + len(shadow[first:at].rstrip(b"hx-"))
    rest = shadow[at : at + _LONGEST_CHAIN + 1]
    end = at + len(rest) - len(rest.lstrip(b"hx-"))
    return begin, end


def _whole(window: Plain, begin: int, end: int) -> list[Hit]:
    """The 36 characters of an ID with hyphens, if nothing around them speaks against it."""
    shadow = window.shadow
    before = shadow[begin - 1] if begin else 0
    escaped = _ESCAPE_BEFORE.search(window.raw, begin - _LONGEST_ESCAPE, begin)
    if before in b"hx" and not escaped and not window.parted_at(begin):
        glued, _ = _chain(shadow, begin)
        return [(glued, end, Damage.TOO_LONG if before in b"h" else Damage.WRONG_CHARACTER)]
    after = shadow[end : end + 1]
    if after and after in b"hx" and not window.parted_at(end):
        _, glued = _chain(shadow, end)
        return [(begin, glued, Damage.TOO_LONG if after == b"h" else Damage.WRONG_CHARACTER)]
    return _taken(window, begin, end, JobId(window.text[begin:end].lower()))


def _taken(window: Plain, begin: int, end: int, job_id: JobId) -> list[Hit]:
    """A whole ID, unless it is another thing's."""
    raw = window.raw
    if raw[end : end + 1] == b"@" or job_id in NOT_JOBS:
        return []
    before = raw[max(0, begin - _LONGEST_NAME) : begin]
    if before and before[-1] not in _QUIET and _named_otherwise(before):
        return []
    return [(begin, end, job_id)]


def _named_otherwise(before: bytes) -> bool:
    """Whether the text before an ID names it as another thing's: `source_id":"`, `&request_id=`, `md5: `.

    The word right before decides; only where it says no more than "ID" does the one before it count. So the
    job in "retry process_id=…" stays a job.
    """
    before = before.rstrip(_QUOTES).removesuffix(b"urn:uuid:").rstrip(_QUOTES)
    name = before.rstrip(b":=")
    if name == before:
        return False
    match = _NAME.search(name.rstrip(_QUOTES))
    if match is None:
        return False
    words = match[0].decode("ascii").replace(".", " ").split()
    return is_another_things(" ".join(words[-2:]) if says_only_id(words[-1]) else words[-1])


def _wrapped(window: Plain, begin: int, end: int) -> list[Hit]:
    """An ID that goes on in the next line, where that is certain.

    It is certain where the pieces make exactly one ID and the break stands beside one of its hyphens, or
    inside a group with a hyphen in the rest; inside the last group only where the mail format marks a soft
    line break, or the same ID was broken before at the same width (a narrow column of a PDF).
    """
    shadow = window.shadow
    head = _BROKEN_HEAD.search(shadow[begin:end])
    if head is None:
        return []
    begin += head.start()
    so_far = head[0]
    widths = {len(so_far)}
    for _ in range(_MOST_BREAKS):
        line_break = _BREAK.match(shadow, end)
        piece = _PIECE.match(shadow, line_break.end()) if line_break else None
        if line_break is None or piece is None or not _SHAPE.startswith(so_far + piece[0]):
            return []
        beside_hyphen = so_far.endswith(b"-") or piece[0].startswith(b"-")
        same_width = len(widths) == 1 and len(so_far) > max(widths) and len(piece[0]) <= max(widths)
        if line_break[0] == b" " and not beside_hyphen:
            return []
        if not (beside_hyphen or line_break[1] or b"-" in piece[0] or same_width):
            return []
        so_far += piece[0]
        end = piece.end()
        if len(so_far) == _LENGTH:
            break
        widths.add(len(piece[0]))
    if len(so_far) < _LENGTH or _GOES_ON.match(shadow, end):
        return []
    digits = re.sub(r"[^0-9A-Fa-f]", "", window.text[begin:end])
    return _taken(window, begin, end, joined(digits))


def joined(digits: str) -> JobId:
    """32 digits in one piece as an ID."""
    low = digits.lower()
    return JobId(f"{low[:8]}-{low[8:12]}-{low[12:16]}-{low[16:20]}-{low[20:]}")


def _in_one_piece(window: Plain, start: int, limit: int) -> list[Hit]:
    """IDs without hyphens, and what is one digit off or has a letter for a digit in it."""
    hits: list[Hit] = []
    runs = window.shadow.replace(b"x", b"h")
    begin = runs.find(_LONG_RUN)
    while 0 <= begin < limit:
        match = _RUN.match(runs, begin)
        end = match.end() if match else begin + 1
        if begin >= start and end - begin <= _DIGITS + 1:
            hits += _run(window, begin, end)
        begin = runs.find(_LONG_RUN, end)
    return hits


def _run(window: Plain, begin: int, end: int) -> list[Hit]:
    raw, shadow = window.raw, window.shadow
    if _is_part_of_more(raw, shadow, begin, end):
        return []
    wrong = shadow.count(b"x", begin, end)
    text = window.text[begin:end]
    length = end - begin
    if length == _DIGITS and not wrong:
        return [] if text.isdigit() else _taken(window, begin, end, joined(text))
    mixed = not text.isdigit() and any(character.isdigit() for character in text)
    if not wrong and mixed:
        return [(begin, end, Damage.TOO_SHORT if length < _DIGITS else Damage.TOO_LONG)]
    letters = [text[at] for at in range(length) if shadow[begin + at] == ord("x")]
    if mixed and length == _DIGITS and wrong <= 2 and _LOOKALIKES.issuperset(letters):
        return [(begin, end, Damage.WRONG_CHARACTER)]
    return []


def _is_part_of_more(raw: bytes, shadow: bytes, begin: int, end: int) -> bool:
    """Whether digits in one piece belong to something longer: a trace (`00-…-…-01`), a checksum with a
    count (`…-3`), a percent-encoded list, Base64."""
    if raw[begin - 1 : begin] == b"%" or raw[end : end + 1] in (b"=", b"%"):
        return True
    if raw[begin - 1 : begin] == b"-":
        first, _ = _chain(shadow, begin - 1)
        if b"x" not in shadow[first:begin]:
            return True
    if raw[end : end + 1] == b"-":
        _, last = _chain(shadow, end)
        if last - end > 1 and b"x" not in shadow[end:last]:
            return True
    return False


def _with_odd_separators(window: Plain, start: int, limit: int) -> list[Hit]:
    """The right groups with something else than hyphens between: a wrong conversion, an underscore."""
    hits: list[Hit] = []
    for shape in _ODD_SHAPES:
        begin = window.shadow.find(shape, max(start, 0))
        while 0 <= begin < limit:
            end = begin + _LENGTH
            around = window.shadow[begin - 1 : begin] + window.shadow[end : end + 1]
            if not around.strip(b". -=>\n"):
                hits.append((begin, end, Damage.WRONG_CHARACTER))
            begin = window.shadow.find(shape, end)
    return hits


def _damaged(window: Plain, begin: int, end: int) -> list[Hit]:
    """What is nearly an ID in a chain of groups, or nothing."""
    shadow = window.shadow[begin:end]
    if shadow.count(b"h") < _DIGITS // 2 or _SHAPE in shadow:
        return []
    if window.gone:
        spelled = window.with_soft_hyphens(begin, end)
        if re.fullmatch(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", spelled):
            return _taken(window, begin, end, JobId(spelled.lower()))
    groups = shadow.split(b"-")
    place = begin
    for first, group in enumerate(groups):
        count = _likeness(groups[first : first + 2 * len(_GROUPS)])
        if count:
            some = b"-".join(groups[first : first + count])
            return _judged(window, place, place + len(some), some)
        place += len(group) + 1
    return []


def _likeness(groups: list[bytes]) -> int:
    """How many of these groups, from the first, look like one ID together; 0 if they don't."""
    five = groups[: len(_GROUPS)]
    exact = [group == b"h" * want for group, want in zip(five, _GROUPS, strict=False)]
    if exact[0] and sum(exact) >= 3:
        return len(five)
    for missing in (1, 2):  # the beginning is cut off or damaged
        rest = [group == b"h" * want for group, want in zip(groups[1:], _GROUPS[missing + 1 :], strict=False)]
        if len(rest) == len(_GROUPS) - missing - 1 and all(rest) and len(groups[0]) <= _GROUPS[missing]:
            return len(rest) + 1
    if len(five) == len(_GROUPS):
        off = [abs(len(group) - want) for group, want in zip(five, _GROUPS, strict=True)]
        wrong = sum(group.count(b"x") for group in five)
        if max(off[1:4]) <= 1 and max(off) <= 2 and wrong <= _MOST_WRONG:
            return len(five)
    digits = 0
    cuts: set[int] = set()
    for count, group in enumerate(groups, 1):
        if b"x" in group or not group:
            break
        digits += len(group)
        if digits >= _DIGITS:
            return count if digits == _DIGITS and len(cuts & _CUTS) >= 2 else 0
        cuts.add(digits)
    return 0


def _judged(window: Plain, begin: int, end: int, shadow: bytes) -> list[Hit]:
    """Say what is wrong with something that looks like an ID."""
    length = len(shadow) - shadow.count(b"-")
    if length < 2 * _DIGITS // 3 and window.text[begin:end].replace("-", "").isdigit():
        return []  # a date, a telephone number
    text = window.text
    beside = text[begin - 1 : begin] + text[end : end + 1]
    foreign = any(ord(letter) > 0x7F and ord(letter) <= _LAST_LATIN and letter.isalpha() for letter in beside)
    if b"x" in shadow or foreign:
        return [(begin, end, Damage.WRONG_CHARACTER)]
    hyphens = shadow.count(b"-")
    if length == _DIGITS and hyphens == len(_CUTS):
        return [(begin, end, Damage.WRONG_CHARACTER)]
    short = length < _DIGITS or (length == _DIGITS and hyphens < len(_CUTS))
    return [(begin, end, Damage.TOO_SHORT if short else Damage.TOO_LONG)]
