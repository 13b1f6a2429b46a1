"""What a row says: the name of each status, and the sentence for each reason."""

from __future__ import annotations

from typing import Final

from app.jobs.status import Detail, Reason, Status
from app.wording.sentence import QT_TRANSLATE_NOOP, Text, Translate, in_english

STATUS_NAMES: Final[dict[Status, Text]] = {
    Status.READY: Text(QT_TRANSLATE_NOOP("wording", "Ready")),
    Status.SENDING: Text(QT_TRANSLATE_NOOP("wording", "Sending")),
    Status.WAITING: Text(QT_TRANSLATE_NOOP("wording", "Waiting to try again")),
    Status.CANCELLED: Text(QT_TRANSLATE_NOOP("wording", "Cancelled")),
    Status.ALREADY_CANCELLED: Text(QT_TRANSLATE_NOOP("wording", "Was cancelled before")),
    Status.ALREADY_FINISHED: Text(QT_TRANSLATE_NOOP("wording", "Had already finished")),
    Status.NOT_CANCELLABLE: Text(QT_TRANSLATE_NOOP("wording", "Cannot be cancelled any more")),
    Status.NOT_FOUND: Text(QT_TRANSLATE_NOOP("wording", "No such job")),
    Status.NOT_ALLOWED: Text(QT_TRANSLATE_NOOP("wording", "Not allowed with this key")),
    Status.FAILED: Text(QT_TRANSLATE_NOOP("wording", "Not cancelled")),
    Status.UNKNOWN: Text(QT_TRANSLATE_NOOP("wording", "May have been cancelled")),
    Status.NOT_ATTEMPTED: Text(QT_TRANSLATE_NOOP("wording", "Not cancelled: stopped first")),
}

STATUS_MEANINGS: Final[dict[Status, Text]] = {
    Status.READY: Text(QT_TRANSLATE_NOOP("wording", "In the list; nothing has been sent for it yet.")),
    Status.SENDING: Text(QT_TRANSLATE_NOOP("wording", "The request is on its way.")),
    Status.WAITING: Text(QT_TRANSLATE_NOOP("wording", "It is tried again by itself; nothing to do.")),
    Status.CANCELLED: Text(QT_TRANSLATE_NOOP("wording", "The service confirmed that the job is cancelled.")),
    Status.ALREADY_CANCELLED: Text(
        QT_TRANSLATE_NOOP("wording", "The job had been cancelled by somebody before this run.")
    ),
    Status.ALREADY_FINISHED: Text(
        QT_TRANSLATE_NOOP(
            "wording", "The job had come to its end, completed or failed, before it was reached."
        )
    ),
    Status.NOT_CANCELLABLE: Text(
        QT_TRANSLATE_NOOP("wording", "The service is processing the job and does not cancel it any more.")
    ),
    Status.NOT_FOUND: Text(QT_TRANSLATE_NOOP("wording", "The service knows no such job for this key.")),
    Status.NOT_ALLOWED: Text(QT_TRANSLATE_NOOP("wording", "This key may not cancel the job.")),
    Status.FAILED: Text(
        QT_TRANSLATE_NOOP("wording", "The job is not cancelled; the row says why. It can be tried again.")
    ),
    Status.UNKNOWN: Text(
        QT_TRANSLATE_NOOP(
            "wording", "A request was sent, but no answer said what became of it. It can be checked again."
        )
    ),
    Status.NOT_ATTEMPTED: Text(
        QT_TRANSLATE_NOOP("wording", "The run was stopped before this job's turn. It can be tried again.")
    ),
}

REASONS: Final[dict[Reason, Text]] = {
    Reason.NOTHING: Text(""),
    Reason.SLOW_DOWN: Text(QT_TRANSLATE_NOOP("wording", "The service asked us to slow down.")),
    Reason.SERVER_TROUBLE: Text(QT_TRANSLATE_NOOP("wording", "The service has trouble; it is tried again.")),
    Reason.NO_CONNECTION: Text(QT_TRANSLATE_NOOP("wording", "Waiting for a connection; nothing was sent.")),
    Reason.LOST_ANSWER: Text(
        QT_TRANSLATE_NOOP("wording", "The answer was lost; the service is asked what became of the job.")
    ),
    Reason.REFUSED_FOR_NOW: Text(
        QT_TRANSLATE_NOOP("wording", "The service refused to cancel it and is asked why.")
    ),
    Reason.KEY_REFUSED: Text(QT_TRANSLATE_NOOP("wording", "Waiting for a key that the service accepts.")),
    Reason.STILL_PENDING: Text(
        QT_TRANSLATE_NOOP("wording", "The service refused although the job is pending; it is tried again.")
    ),
    Reason.ACCEPTED: Text(QT_TRANSLATE_NOOP("wording", "The service confirmed it.")),
    Reason.SEEN_CANCELLED: Text(
        QT_TRANSLATE_NOOP("wording", "No answer confirmed it, but the service's own status says cancelled.")
    ),
    Reason.CANCELLED_BEFORE: Text(
        QT_TRANSLATE_NOOP("wording", "It was cancelled before this run asked for it.")
    ),
    Reason.COMPLETED: Text(
        QT_TRANSLATE_NOOP("wording", "The job had completed before the request reached it.")
    ),
    Reason.ENDED_IN_FAILURE: Text(
        QT_TRANSLATE_NOOP("wording", "The job had failed by itself before the request reached it.")
    ),
    Reason.PROCESSING: Text(
        QT_TRANSLATE_NOOP("wording", "The service is processing it already and refused to cancel it.")
    ),
    Reason.NO_SUCH_JOB: Text(
        QT_TRANSLATE_NOOP(
            "wording",
            "The service knows no such job for this key. Check the ID, or use the key that started it.",
        )
    ),
    Reason.NO_PERMISSION: Text(
        QT_TRANSLATE_NOOP("wording", "This key may not cancel it. Use the key that started the job.")
    ),
    Reason.INVALID_ID: Text(
        QT_TRANSLATE_NOOP(
            "wording", "The service does not accept this as a job ID. Check it and hand it in anew."
        )
    ),
    Reason.CONFLICT: Text(
        QT_TRANSLATE_NOOP(
            "wording", "The service refused to cancel it and did not say in which state it is. Try it again."
        )
    ),
    Reason.CONFLICT_PENDING: Text(
        QT_TRANSLATE_NOOP(
            "wording",
            "The service refused several times although the job is still pending. Try it again soon.",
        )
    ),
    Reason.UNKNOWN_STATE: Text(
        QT_TRANSLATE_NOOP(
            "wording",
            "The service reports the state “{state}”, which is new to this program. Look at the job there.",
        )
    ),
    Reason.SEEN_UNCANCELLED: Text(
        QT_TRANSLATE_NOOP(
            "wording", "The service had trouble each time, and the job is still running. Try it again."
        )
    ),
    Reason.NO_ANSWER: Text(
        QT_TRANSLATE_NOOP(
            "wording",
            "A request was sent, but no answer came, and the service could not be asked. Check it again.",
        )
    ),
    Reason.STOPPED: Text(
        QT_TRANSLATE_NOOP("wording", "The run was stopped first; nothing happened to the job.")
    ),
    Reason.STOPPED_IN_FLIGHT: Text(
        QT_TRANSLATE_NOOP("wording", "The run was stopped before the answer came. Check it again.")
    ),
    Reason.KNOWN_FINISHED: Text(
        QT_TRANSLATE_NOOP("wording", "It was seen finished before the run (“{state}”), so nothing was sent.")
    ),
    Reason.PROGRAM_ERROR: Text(
        QT_TRANSLATE_NOOP(
            "wording", "This program made an error at this row, so its result is not known. Check it again."
        )
    ),
}

SERVICE_SAYS: Final = Text(QT_TRANSLATE_NOOP("wording", "{sentence} The service says: “{message}”"))

_WORTH_QUOTING: Final = frozenset(
    {
        Reason.CONFLICT,
        Reason.CONFLICT_PENDING,
        Reason.INVALID_ID,
        Reason.NO_ANSWER,
        Reason.NO_PERMISSION,
        Reason.SEEN_UNCANCELLED,
        Reason.SERVER_TROUBLE,
        Reason.UNKNOWN_STATE,
    }
)
"""Where the service's own words tell a person more than ours."""


def status_name(status: Status, translate: Translate = in_english) -> str:
    """The name of a status as a person sees it."""
    return translate(STATUS_NAMES[status], {})


def what_happened(detail: Detail, translate: Translate = in_english) -> str:
    """The sentence for a row: what happened, and what to do where something can be done."""
    sentence = translate(REASONS[detail.reason], {"state": detail.state})
    if detail.message and detail.reason in _WORTH_QUOTING:
        return translate(SERVICE_SAYS, {"sentence": sentence, "message": detail.message})
    return sentence
