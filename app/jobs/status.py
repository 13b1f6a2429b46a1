"""Every status of the product and every reason for one, in this one place.

The statuses are the left column of the README's table; reports carry `Status.value` untranslated. What the
*service* says of a job (Pending, Processing, …) is another thing and lives in `app.jobs.record`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final


class Status(Enum):
    """What has become of a row. The value is the word in reports and in the journal."""

    READY = "ready"
    SENDING = "sending"
    WAITING = "waiting"
    CANCELLED = "cancelled"
    ALREADY_CANCELLED = "already_cancelled"
    ALREADY_FINISHED = "already_finished"
    NOT_CANCELLABLE = "not_cancellable"
    NOT_FOUND = "not_found"
    NOT_ALLOWED = "not_allowed"
    FAILED = "failed"
    UNKNOWN = "unknown"
    NOT_ATTEMPTED = "not_attempted"

    @property
    def is_final(self) -> bool:
        """Whether a run is through with a row in this status."""
        return self not in _OPEN

    @property
    def is_settled_well(self) -> bool:
        """Whether nothing is left to do: the job is cancelled or has ended by itself (exit code 0)."""
        return self in _WELL

    @property
    def can_be_tried_again(self) -> bool:
        """Whether sending the cancel request once more can help."""
        return self in (Status.FAILED, Status.NOT_ATTEMPTED)

    @property
    def can_be_tried_with_another_key(self) -> bool:
        """Whether sending the cancel request once more can help if that is done with another key."""
        return self in (Status.NOT_FOUND, Status.NOT_ALLOWED)


_OPEN: Final = frozenset({Status.READY, Status.SENDING, Status.WAITING})
_WELL: Final = frozenset({Status.CANCELLED, Status.ALREADY_CANCELLED, Status.ALREADY_FINISHED})


class Reason(Enum):
    """Why a row has its status. `app.wording.rows` holds the sentence for each.

    The value is the word in the journal.
    """

    NOTHING = "nothing"
    """Nothing to add to the status itself."""

    # While the run is still at it.
    SLOW_DOWN = "slow_down"
    """The service answered 429; the row waits its turn."""
    SERVER_TROUBLE = "server_trouble"
    """The service answered 500, 502, 503 or 504; sent again after a wait."""
    NO_CONNECTION = "no_connection"
    """The request never left this computer; sent again when the network is back."""
    LOST_ANSWER = "lost_answer"
    """The request left and no usable answer came; the status call settles it."""
    REFUSED_FOR_NOW = "refused_for_now"
    """The service answered 409; the status call is asked why."""
    KEY_REFUSED = "key_refused"
    """401: the job was not touched, the run waits for a key."""
    STILL_PENDING = "still_pending"
    """409, yet the status is Pending: tried again a few times."""

    # Final.
    ACCEPTED = "accepted"
    """204: the service cancelled it."""
    SEEN_CANCELLED = "seen_cancelled"
    """The answer to our request was lost; the status says Cancelled."""
    CANCELLED_BEFORE = "cancelled_before"
    """The status says Cancelled, and it was not us."""
    COMPLETED = "completed"
    """The status says Completed."""
    ENDED_IN_FAILURE = "ended_in_failure"
    """The status says Failed: the job ended by itself."""
    PROCESSING = "processing"
    """409 and the status says Processing."""
    NO_SUCH_JOB = "no_such_job"
    """404, and no request of ours had got lost before."""
    NO_PERMISSION = "no_permission"
    """403."""
    INVALID_ID = "invalid_id"
    """400."""
    CONFLICT = "conflict"
    """409 that the status call could not explain."""
    CONFLICT_PENDING = "conflict_pending"
    """409 every time, although the status stayed Pending."""
    UNKNOWN_STATE = "unknown_state"
    """The status is a word that is not in the specification; it is shown as it is."""
    SEEN_UNCANCELLED = "seen_uncancelled"
    """The tries are used up, and the status call saw the job uncancelled."""
    NO_ANSWER = "no_answer"
    """A request left, its answer was lost, and the status call could not settle it."""
    STOPPED = "stopped"
    """The run was stopped before the row's turn, and nothing of it had reached the service."""
    STOPPED_IN_FLIGHT = "stopped_in_flight"
    """The run was stopped while the row's answer was still to come."""
    KNOWN_FINISHED = "known_finished"
    """Seen finished before the run (by "Check first" or in the list), so nothing was sent."""
    PROGRAM_ERROR = "program_error"
    """An error of this program while it worked on the row; the log has more."""


@dataclass(frozen=True, slots=True)
class Detail:
    """What happened to a row, as values; the fronts turn it into a sentence.

    `message` is what the service said, cut to a sane length and to be shown as plain text only; `state` is
    the service's own word for the job where one was seen; `until` is the moment (Unix seconds) until which
    a waiting row waits, where one is known.
    """

    reason: Reason = Reason.NOTHING
    message: str = ""
    state: str = ""
    until: float | None = None


NO_DETAIL: Final = Detail()
