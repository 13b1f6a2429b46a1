"""Leaves with one sentence where this Python cannot run the program. Importing it is all there is to do.

It must be read by whatever calls itself Python, so it keeps to what Python 2.7 and 3.0 understand already.
"""

import os
import subprocess
import sys

OLDEST = (3, 11)
NEWEST = (3, 13)
"""PySide6 6.8.3 is made for Python up to 3.13; see locks/README.md for why it is that version."""

EXIT_CODE = 4

WANTED = "Job Canceller needs Python 3.11, 3.12 or 3.13"


def complaint(version, implementation, is_64_bit, has_gil):
    # type: (tuple[int, int], str, bool, bool) -> str
    """Why such a Python cannot run the program, in one sentence; empty if it can.

    `version` is the major and the minor number, `implementation` the name in `sys.implementation`.
    """
    if version < OLDEST:
        return "This is Python %d.%d, which is too old: %s." % (version[0], version[1], WANTED)
    if version > NEWEST:
        return "This is Python %d.%d, which is too new: %s." % (version[0], version[1], WANTED)
    if implementation != "cpython":
        return "This Python is %s: %s, the usual one (CPython)." % (implementation, WANTED)
    if not is_64_bit:
        return "This Python has 32 bits: %s with 64 bits." % WANTED
    if not has_gil:
        return "This Python is the free-threaded one: %s without the letter t." % WANTED
    return ""


def another_python():
    # type: () -> str
    """The name of a fitting Python that works on this computer, the newest first; empty if there is none."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        name = "python3.%d" % minor
        for folder in os.environ.get("PATH", "").split(os.pathsep):
            if os.access(os.path.join(folder, name), os.X_OK) and _works(name):
                return name
    return ""


def _works(name):
    # type: (str) -> bool
    with open(os.devnull, "w") as nowhere:
        return subprocess.call([name, "-c", ""], stdout=nowhere, stderr=nowhere) == 0


def check():
    # type: () -> None
    """Leave with exit code 4 and a sentence on standard error unless this Python will do."""
    sentence = complaint(
        (sys.version_info[0], sys.version_info[1]),
        getattr(getattr(sys, "implementation", None), "name", "cpython"),
        sys.maxsize > 2**32,
        getattr(sys, "_is_gil_enabled", lambda: True)(),
    )
    if not sentence:
        return
    other = another_python()
    if other:
        sentence += " This computer has one, so type: %s %s" % (other, " ".join(sys.argv))
    else:
        sentence += " Get one from python.org/downloads or with your system's packages."
    sys.stderr.write(sentence + "\n")
    sys.exit(EXIT_CODE)


check()
