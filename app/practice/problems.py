"""What can go wrong with the practice service itself."""

from __future__ import annotations

from enum import Enum


class PracticeProblem(Enum):
    """Why there is no practice service."""

    CANNOT_LISTEN = "cannot_listen"
    """No port on the loopback address could be had."""
