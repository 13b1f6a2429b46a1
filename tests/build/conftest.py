"""Which of these tests make sense on which system: apt, ELF files and process groups are not everywhere."""

from __future__ import annotations

import sys

collect_ignore: list[str] = []
if sys.platform != "linux":
    collect_ignore.append("test_system_needs.py")
if sys.platform == "win32":
    collect_ignore += ["test_run_command.py", "test_set_up_troubles.py"]
