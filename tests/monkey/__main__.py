"""Clicks, types, drops and resizes at random while runs go on at a practice service that makes trouble.

    python -m tests.monkey [--events 20000] [--seed N] [--dialogs] [--tell]

Ends with 1 if there was an exception, an error in the log, a warning of Qt, or something that does not add
up. The seed is printed, and can be given to do the same again, as far as threads and clocks allow.
"""

from __future__ import annotations

import argparse
import gc
import os
import secrets
import sys
import tempfile
import time
from pathlib import Path

from tests import conftest  # makes the environment: a home of its own, no screen, no way to the outside


def main() -> int:
    """Play, and tell what came of it."""
    from tests.monkey.play import play  # noqa: PLC0415  (only now, in that environment)

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10_000))
    parser.add_argument("--dialogs", action="store_true", help="open, close and drop on dialogs most of all")
    parser.add_argument("--tell", action="store_true", help="print each event before it is sent")
    chosen = parser.parse_args()
    print(f"seed {chosen.seed}, {chosen.events} events", flush=True)
    # As in the program: collected on the main thread alone.
    gc.disable()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="monkey-") as home:
        played = play(
            Path(home), chosen.events, chosen.seed, tells_events=chosen.tell, likes_dialogs=chosen.dialogs
        )
    for number, finding in enumerate(played.findings, 1):
        print(f"\n{number}. {finding}")
    print(f"\n{played}")
    print(f"{time.monotonic() - began:.0f} s, findings: {len(played.findings)}")
    conftest.pytest_unconfigure()
    return 1 if played.findings else 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    # As the program does where something hangs: what is left of Qt is not taken apart in any good order.
    os._exit(code)
