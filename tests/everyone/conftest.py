"""Whatever size of letters a test has set, the next one finds the window as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    name = qapp.applicationName()
    yield
    qapp.setApplicationName(name)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
