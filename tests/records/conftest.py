"""Windows has no limits for the size of files, and other words for who may read them."""

from __future__ import annotations

import sys

collect_ignore = ["test_journal_disk.py"] if sys.platform == "win32" else []
