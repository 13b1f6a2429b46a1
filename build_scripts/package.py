"""Packs Job Canceller for the system it runs on: `python3 build_scripts/package.py [--help]`.

From a clean working copy, with the locked packages, into `dist/`: on Linux a .deb and a .tar.xz, on Windows
an installer, on macOS a DMG; beside them the bill of materials, the licences of all parts, checksums.
"""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import build_scripts.python_check  # noqa: F401  (leaves with a sentence if this Python will not do)
from build_scripts.packaging.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
