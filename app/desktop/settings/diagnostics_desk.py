"""Saves what helps whoever is asked for help: a zip that can be sent without thinking."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, QUrl, Slot, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop import words
from app.desktop.preferences import Preferences
from app.desktop.promises import Promises
from app.desktop.widgets.folders import documents
from app.desktop.widgets.notices import NoticeArea, Offer, Tone, Topic
from app.keys.keychain import PATIENCE, Keychain
from app.keys.vaults import KeychainKind
from app.problem import Problem
from app.records.diagnostics import save_diagnostics
from app.session import Session
from app.settings import log_folder

_SILENT: Final = "does not answer"


class DiagnosticsDesk(QObject):
    """Asks where, finds out which keychain there is (but waits for none), and saves."""

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        *,
        notices: NoticeArea,
        keychain: Keychain,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._notices = notices
        self._window = window
        self._keychain = keychain
        self._promises = Promises(self)

    @Slot()
    def ask_where(self) -> None:
        """Ask for a file's name, and save there."""
        dialog = QFileDialog(self._window, self.tr("Save diagnostics"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(self.tr("Zip file (*.zip)"))
        dialog.setDefaultSuffix("zip")
        dialog.setDirectory(documents())
        dialog.selectFile("job-canceller-diagnostics.zip")
        dialog.setLabelText(QFileDialog.DialogLabel.Reject, self.tr("Go back"))
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, path: Path) -> None:
        """Save as soon as the keychain has said its name, or has been waited for long enough."""
        waiting = QTimer(self)
        waiting.setSingleShot(True)

        def go_on(keychain: str) -> None:
            if waiting.isActive():
                waiting.stop()
                self._save(path, keychain)

        def named(kind: KeychainKind) -> None:
            go_on(kind.value)

        def failed(failure: Problem | Exception) -> None:
            go_on(str(failure.what) if isinstance(failure, Problem) else type(failure).__name__)

        waiting.timeout.connect(lambda: self._save(path, _SILENT))
        waiting.start(int(PATIENCE * 1000))
        self._promises.when(self._keychain.kind(), named, failed)

    def _save(self, path: Path, keychain: str) -> None:
        screens = QGuiApplication.screens()
        seen = {
            "keychain": keychain,
            "way": self._way(),
            "qt": qVersion(),
            "platform": QGuiApplication.platformName(),
            "screens": ", ".join(
                f"{one.size().width()}×{one.size().height()} at {one.devicePixelRatio():g}" for one in screens
            ),
            "practice": str(self._session.is_practice),
        }
        settings, secrets = self._preferences.settings, self._session.secrets

        def work(abandoned: Callable[[], bool], progress: Callable[[int, int], None]) -> None:
            del abandoned, progress
            save_diagnostics(path, settings, seen, _logs(), secrets)

        self._session.background.run(work, lambda _: self._saved(path), self._failed)

    def _way(self) -> str:
        """How the service is reached, as a kind."""
        look = self._session.way.find()
        if not look.done() or look.cancelled():
            return "not known yet"
        if look.exception() is not None:
            problem = self._session.way.problem
            return str(problem.what) if problem is not None else "an error of the program itself"
        proxy = look.result().network.proxy
        if proxy is None:
            return "direct"
        return f"through a proxy{' over TLS' if proxy.is_tls else ''}{' with a login' if proxy.user else ''}"

    def _saved(self, path: Path) -> None:
        text = self.tr(
            "The diagnostics are saved: {name}, in {folder}. There is no key, no job and no list in them."
        )
        folder = QUrl.fromLocalFile(str(path.parent))
        offer = Offer(self.tr("Open its folder"), lambda: QDesktopServices.openUrl(folder), closes=False)
        self._notices.tell(
            Topic.REPORT,
            words.fill(text, {"name": path.name, "folder": str(path.parent)}),
            Tone.GOOD,
            [offer],
        )

    def _failed(self, failure: Problem | Exception) -> None:
        again = [Offer(self.tr("Choose another place…"), self.ask_where)]
        self._notices.tell(Topic.REPORT, words.in_one_line(failure), Tone.WARNING, again)


def _logs() -> Path | None:
    try:
        return log_folder()
    except OSError:
        return None
