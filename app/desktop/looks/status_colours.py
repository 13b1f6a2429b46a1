"""Which colour says what has become of a job."""

from __future__ import annotations

from app.desktop.looks.colours import Colours
from app.jobs.status import Status


def colour_of(status: Status, colours: Colours) -> str:
    """The colour of a status' icon; the icon's shape and its word say the same."""
    match status:
        case Status.READY | Status.NOT_ATTEMPTED:
            return colours.soft_text
        case Status.SENDING:
            return colours.info
        case Status.WAITING:
            return colours.waiting
        case Status.CANCELLED:
            return colours.good
        case Status.ALREADY_CANCELLED | Status.ALREADY_FINISHED:
            return colours.finished
        case Status.NOT_CANCELLABLE | Status.NOT_FOUND | Status.NOT_ALLOWED | Status.FAILED:
            return colours.bad
        case Status.UNKNOWN:
            return colours.unsure
