"""What is given for signing, kept from all that runs meanwhile.

Packing runs code of others: pip, PyInstaller and its hooks, what they import. So the secrets are taken out of
the environment before any of it is started, and handed to nothing but what signs.
"""

from __future__ import annotations

import os
from typing import Final

_PREFIXES: Final = ("WINDOWS_SIGNING_", "MACOS_SIGNING_", "MACOS_NOTARY_")
_taken: Final[dict[str, str]] = {}


def take() -> None:
    """Take them out of the environment: no child inherits them any more."""
    for name in [name for name in os.environ if name.startswith(_PREFIXES)]:
        _taken[name] = os.environ.pop(name)


def known() -> dict[str, str]:
    """Everything that is given for signing, taken already or not."""
    still_there = {name: value for name, value in os.environ.items() if name.startswith(_PREFIXES)}
    return {**_taken, **still_there}
