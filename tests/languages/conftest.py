"""Whatever language a test has spoken, the next one finds the window as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication

from build_scripts.translations.spoken import speak


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    name, locale = qapp.applicationName(), QLocale()
    yield
    speak(qapp, "en")
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setApplicationName(name)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
