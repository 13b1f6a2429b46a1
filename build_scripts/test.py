"""Runs everything that must be green: `python3 build_scripts/test.py [arguments of pytest]`.

Sets up `.venv` with what the tests need, installs what Linux itself lacks where apt and the rights are there,
and goes through format, lint, types, rooms and all tests. With arguments only pytest runs, with them.
"""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import build_scripts.python_check  # noqa: F401  (leaves with a sentence if this Python will not do)
from build_scripts.checks import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
