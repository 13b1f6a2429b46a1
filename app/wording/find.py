"""Sentences about finding jobs at the service, and about what it says of those in the list."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from app.engine.check import CheckEnd
from app.engine.find import FindEnd
from app.engine.key_check import KeyVerdict
from app.jobs.outlook import Chance, Credits, Outlook, Proof
from app.jobs.record import ENDED_STATES
from app.records.harmless import visible
from app.service.answers import Balance
from app.wording.sentence import QT_TRANSLATE_NOOP, Sentence, Text, Translate, in_english, one_after_the_other

_MAYBE_MORE: Final = Text(
    QT_TRANSLATE_NOOP("wording", "There may be more jobs than were found. Look again in a moment.")
)
_OTHER_KEY: Final = Text(
    QT_TRANSLATE_NOOP("wording", "Enter another key from the “API” tab of account.topazlabs.com.")
)
_KEY_REFUSED: Final = Text(QT_TRANSLATE_NOOP("wording", "The service does not accept the key “{name}”."))

SEARCHES: Final[dict[Enum, Sentence]] = {
    FindEnd.COMPLETE: Sentence(Text(QT_TRANSLATE_NOOP("wording", "The service's whole list was read."))),
    FindEnd.STOPPED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The search was stopped.")),
        Text(QT_TRANSLATE_NOOP("wording", "There may be more jobs than were found.")),
    ),
    FindEnd.KEY_REFUSED: Sentence(_KEY_REFUSED, _OTHER_KEY),
    FindEnd.NOT_ALLOWED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The key “{name}” may not read the service's list of jobs.")),
        Text(QT_TRANSLATE_NOOP("wording", "Jobs whose IDs you have can be cancelled all the same.")),
    ),
    FindEnd.CURSORS_BROKEN: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The service's list could not be read to its end.")), _MAYBE_MORE
    ),
    FindEnd.NO_ANSWER: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The service had trouble while its list was being read.")),
        _MAYBE_MORE,
    ),
}
"""Facts: `name`, the name of the key in use."""

CHECKS: Final[dict[Enum, Sentence]] = {
    CheckEnd.COMPLETE: Sentence(Text(QT_TRANSLATE_NOOP("wording", "The service was asked about every job."))),
    CheckEnd.STOPPED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The check was stopped.")),
        Text(QT_TRANSLATE_NOOP("wording", "Nothing is claimed about jobs that were not asked about.")),
    ),
    CheckEnd.KEY_REFUSED: Sentence(_KEY_REFUSED, _OTHER_KEY),
    CheckEnd.NOT_ALLOWED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The key “{name}” may not ask what jobs are doing.")),
        Text(QT_TRANSLATE_NOOP("wording", "They can be cancelled all the same.")),
    ),
    CheckEnd.INCOMPLETE: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The service did not say of every job what it is doing.")),
        Text(QT_TRANSLATE_NOOP("wording", "Check again in a moment.")),
    ),
}
"""Facts: `name`, the name of the key in use."""

SENTENCES: Final[dict[Enum, Sentence]] = {**SEARCHES, **CHECKS}

# What the service says of one job in the list, before anything is sent for it.

PREVIEWS: Final[dict[Chance, Text]] = {
    Chance.NOT_ASKED: Text(""),
    Chance.GOOD: Text(QT_TRANSLATE_NOOP("wording", "It can still be cancelled.")),
    Chance.UNCERTAIN: Text(
        QT_TRANSLATE_NOOP("wording", "It is being processed; perhaps it can still be cancelled.")
    ),
    Chance.NEW_STATE: Text(
        QT_TRANSLATE_NOOP("wording", "Its state is new to this program; perhaps it can be cancelled.")
    ),
    Chance.NO_SUCH_JOB: Text(QT_TRANSLATE_NOOP("wording", "The service knows no such job for this key.")),
    Chance.COMPLETED: Text(
        QT_TRANSLATE_NOOP("wording", "It has completed already, so nothing is sent for it.")
    ),
    Chance.CANCELLED: Text(
        QT_TRANSLATE_NOOP("wording", "It is cancelled already, so nothing is sent for it.")
    ),
    Chance.FAILED: Text(QT_TRANSLATE_NOOP("wording", "It has failed by itself, so nothing is sent for it.")),
}
NO_SUCH_JOB: Final = Text(QT_TRANSLATE_NOOP("wording", "No such job"))
"""What the service says of a job that it does not know, in as few words as its states."""

# How many, and what they cost.

CREDITS: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} credits"), "1 credit")
CREDITS_AT_LEAST: Final = Text(QT_TRANSLATE_NOOP("wording", "at least {count} credits"), "at least 1 credit")
WITH_CREDITS: Final = Text(QT_TRANSLATE_NOOP("wording", "{what} ({credits})"))

# When a job was started.

_JUST_NOW: Final = Text(QT_TRANSLATE_NOOP("wording", "just now"))
_MINUTES_AGO: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} minutes ago"), "1 minute ago")
_HOURS_AGO: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} hours ago"), "1 hour ago")
_DAYS_AGO: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} days ago"), "1 day ago")
_MINUTE: Final = 60
_HOUR: Final = 60 * _MINUTE
_DAY: Final = 24 * _HOUR
_MINUTES_UP_TO: Final = 90 * _MINUTE
_HOURS_UP_TO: Final = 36 * _HOUR
"""Up to here a time that has gone by is told in minutes, and in hours."""

# All jobs before a run.

_GOOD: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} can be cancelled."), "1 can be cancelled.")
_UNCERTAIN: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} are being processed; the service may refuse those."),
    "1 is being processed; the service may refuse that one.",
)
_NEW_STATES: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} are in a state that is new to this program."),
    "1 is in a state that is new to this program.",
)
_FINISHED: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} have finished already; nothing is sent for them."),
    "1 has finished already; nothing is sent for it.",
)
_CANCELLED_ALREADY: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} are cancelled already; nothing is sent for them."),
    "1 is cancelled already; nothing is sent for it.",
)
_STRANGERS: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} are not known to the service with this key."),
    "1 is not known to the service with this key.",
)
_NOT_ASKED: Final = Text(
    QT_TRANSLATE_NOOP("wording", "Of {count} nothing is known."), "Of 1 nothing is known."
)

# All jobs after a run.

_ALL_CANCELLED: Final = Text(
    QT_TRANSLATE_NOOP("wording", "All {count} are cancelled, says the service."),
    "The job is cancelled, says the service.",
)
_SOME_CANCELLED: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{cancelled} of {count} are cancelled, says the service."),
    "{cancelled} of 1 is cancelled, says the service.",
)
_STILL_SHOWN: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} are still shown as {state}."), "1 is still shown as {state}."
)
_SHOWN: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} are shown as {state}."), "1 is shown as {state}.")
_GONE: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} are not known to the service any more."),
    "1 is not known to the service any more.",
)
_UNTOLD: Final = Text(
    QT_TRANSLATE_NOOP("wording", "Of {count} it did not say what they are doing."),
    "Of 1 it did not say what it is doing.",
)
_SOON: Final = Text(
    QT_TRANSLATE_NOOP("wording", "It may take a while until a cancelled job is shown so. Check again soon.")
)

NEW_JOBS: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} new jobs were started meanwhile."),
    "1 new job was started meanwhile.",
)
NO_NEW_JOBS: Final = Text(QT_TRANSLATE_NOOP("wording", "No new job was started meanwhile."))
NEW_JOBS_UNKNOWN: Final = Text(
    QT_TRANSLATE_NOOP("wording", "So nobody can say here whether new jobs were started meanwhile.")
)

_RESERVED: Final = Text(
    QT_TRANSLATE_NOOP(
        "wording", "The balance says: {count} credits were reserved before the run, {after} are now."
    ),
    "The balance says: 1 credit was reserved before the run, {after} are now.",
)
_RESERVED_NOW: Final = Text(
    QT_TRANSLATE_NOOP("wording", "The balance says: {count} credits are reserved now."),
    "The balance says: 1 credit is reserved now.",
)
_BALANCE_HIDDEN: Final = Text(
    QT_TRANSLATE_NOOP("wording", "This key may not read the balance, so nothing is said about credits.")
)
_BALANCE_UNKNOWN: Final = Text(
    QT_TRANSLATE_NOOP("wording", "The balance could not be asked, so nothing is said about credits.")
)


def preview_of(chance: Chance, translate: Translate = in_english) -> str:
    """The sentence for a row that is ready: whether its job can still be cancelled. Empty if nobody asked."""
    return translate(PREVIEWS[chance], {}) if PREVIEWS[chance].many else ""


def ago_in_words(seconds: float, translate: Translate = in_english) -> str:
    """How long ago something was, as exact as anybody wants to know it: "12 minutes ago"."""
    if seconds < _MINUTE:
        return translate(_JUST_NOW, {})
    if seconds < _MINUTES_UP_TO:
        return translate(_MINUTES_AGO, {"count": int(seconds // _MINUTE)})
    if seconds < _HOURS_UP_TO:
        return translate(_HOURS_AGO, {"count": round(seconds / _HOUR)})
    return translate(_DAYS_AGO, {"count": round(seconds / _DAY)})


def with_credits(what: str, stake: Credits, translate: Translate = in_english) -> str:
    """A number of jobs and their credits, as far as they are known: "287 jobs (2,310 credits)"."""
    if not stake.known:
        return what
    text = CREDITS_AT_LEAST if stake.unpriced else CREDITS
    return translate(WITH_CREDITS, {"what": what, "credits": translate(text, {"count": stake.known})})


def outlook_in_words(outlook: Outlook, translate: Translate = in_english) -> str:
    """What "Check first" found, in sentences whose numbers add up to all jobs that are ready."""
    return one_after_the_other(outlook_sentences(outlook, translate), translate)


def outlook_sentences(outlook: Outlook, translate: Translate = in_english) -> list[str]:
    """The same, sentence by sentence."""
    chances = outlook.chances
    counted = (
        (_GOOD, chances.get(Chance.GOOD, 0)),
        (_UNCERTAIN, chances.get(Chance.UNCERTAIN, 0)),
        (_NEW_STATES, chances.get(Chance.NEW_STATE, 0)),
        (_FINISHED, chances.get(Chance.COMPLETED, 0) + chances.get(Chance.FAILED, 0)),
        (_CANCELLED_ALREADY, chances.get(Chance.CANCELLED, 0)),
        (_STRANGERS, chances.get(Chance.NO_SUCH_JOB, 0)),
        (_NOT_ASKED, chances.get(Chance.NOT_ASKED, 0)),
    )
    return [translate(text, {"count": count}) for text, count in counted if count]


def proof_in_words(proof: Proof, translate: Translate = in_english) -> str:
    """What "Check the result" found, in sentences whose numbers add up to all cancelled rows."""
    return one_after_the_other(_about_proof(proof, translate), translate)


def _about_proof(proof: Proof, translate: Translate) -> Iterator[str]:
    total = proof.cancelled + sum(proof.others.values()) + proof.unknown_there + proof.untold
    if proof.is_whole:
        yield translate(_ALL_CANCELLED, {"count": total})
        return
    yield translate(_SOME_CANCELLED, {"count": total, "cancelled": proof.cancelled})
    running = [state for state in proof.others if state not in ENDED_STATES]
    for state, count in proof.others.items():
        text = _STILL_SHOWN if state in running else _SHOWN
        yield translate(text, {"count": count, "state": visible(state)})
    if proof.unknown_there:
        yield translate(_GONE, {"count": proof.unknown_there})
    if proof.untold:
        yield translate(_UNTOLD, {"count": proof.untold})
    if running:
        yield translate(_SOON, {})


def new_jobs_in_words(end: FindEnd, count: int, key_name: str, translate: Translate = in_english) -> str:
    """Whether jobs were started during a run; where the list could not be read whole, why."""
    found = translate(NEW_JOBS, {"count": count}) if count else ""
    if end is FindEnd.COMPLETE:
        return found or translate(NO_NEW_JOBS, {})
    why = translate(SEARCHES[end].happened, {"name": key_name})
    parts = (found, why) if found else (why, translate(NEW_JOBS_UNKNOWN, {}))
    return one_after_the_other(parts, translate)


def balance_in_words(
    before: Balance | None,
    after: Balance | None,
    verdict: KeyVerdict,
    translate: Translate = in_english,
) -> str:
    """What the balance says of the reserved credits, as what it says; `verdict` is that of the last call."""
    if after is None:
        hidden = verdict is KeyVerdict.BALANCE_HIDDEN
        return translate(_BALANCE_HIDDEN if hidden else _BALANCE_UNKNOWN, {})
    if before is None:
        return translate(_RESERVED_NOW, {"count": after.reserved})
    return translate(_RESERVED, {"count": before.reserved, "after": after.reserved})
