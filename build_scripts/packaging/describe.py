"""Describes a frozen folder: `python -m build_scripts.packaging.describe FOLDER WORK NOTICES BILL`.

Runs in the environment for packing, because it is that environment's packages it describes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from build_scripts.packaging.bill import bill_of_materials
from build_scripts.packaging.inventory import parts_of
from build_scripts.packaging.notices import notices
from build_scripts.trouble import EXIT_CODE, SetUpProblem, say


def main() -> int:
    """Write the notices and the bill of materials. Returns the exit code."""
    folder, work, notices_file, bill_file = (Path(argument) for argument in sys.argv[1:5])
    try:
        parts = parts_of(folder, work)
        notices_file.parent.mkdir(parents=True, exist_ok=True)
        notices_file.write_text(notices(parts), encoding="utf-8", newline="\n")
        bill_file.write_text(bill_of_materials(parts), encoding="utf-8", newline="\n")
    except SetUpProblem as problem:
        say(str(problem))
        return EXIT_CODE
    return 0


if __name__ == "__main__":
    sys.exit(main())
