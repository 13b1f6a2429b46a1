"""Where a person looks for what was saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def documents() -> str:
    """The person's documents, or their home where there is no such folder: a dialog for files that is led
    nowhere begins wherever the program was started, which nobody knows."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return folder if Path(folder).is_dir() else str(Path.home())
