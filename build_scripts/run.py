"""Starts Job Canceller: `python3 build_scripts/run.py [--install-system] [arguments of the program]`.

The first start makes `.venv` and installs the locked packages into it, every later one begins at once.
`--install-system` lets apt install what Linux itself lacks. All else is the program's: `--help` shows it.
"""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import build_scripts.python_check  # noqa: F401  (leaves with a sentence if this Python will not do)
from build_scripts.start import start

if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))
