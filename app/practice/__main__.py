"""`python -m app.practice`: the practice service by itself, to try things out or for `start_in_process`.

By itself it writes its address and key to the standard output, a line each, and serves until its standard
input ends or it is interrupted.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from dataclasses import replace

from app.practice.config import PRACTICE_KEY
from app.practice.jobs import JobMix
from app.practice.people import practice_for_people
from app.practice.process import CONTROLLED, serve_parent
from app.practice.service import PracticeService


def main() -> None:
    """Be the child of a parent that controls us, or serve a person."""
    if sys.argv[1:] == [CONTROLLED]:
        # Ctrl+C in a terminal reaches the whole group; this process ends with its parent, not before it.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
        # Whatever prints must not get between the answers.
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
        with answers:
            serve_parent(sys.stdin.buffer, answers)
        return
    _serve_a_person()


def _serve_a_person() -> None:
    parser = argparse.ArgumentParser(prog="python -m app.practice", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="the port to listen on; any free one without it")
    parser.add_argument("--jobs", type=int, help="so many pending jobs, in place of those of the samples")
    options = parser.parse_args()
    config = replace(practice_for_people(), port=options.port)
    if options.jobs is not None:
        config = replace(config, jobs=JobMix(options.jobs), faults=())
    with PracticeService(config) as service:
        sys.stdout.write(f"{service.address}\n{PRACTICE_KEY}\n")
        sys.stdout.flush()
        try:
            sys.stdin.buffer.read()
        except KeyboardInterrupt:
            return


if __name__ == "__main__":
    main()
