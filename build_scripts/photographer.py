"""Opens windows, brings things about in them as a person does, and takes pictures of the whole screen."""

from __future__ import annotations

import gc
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget

from app.desktop.app import SAMPLES
from app.desktop.looks.appearance import Look
from app.desktop.main_window import MainWindow
from app.desktop.preferences import Preferences
from app.desktop.run.questions import TYPED_FROM, ConfirmCancelling
from app.desktop.widgets.controls import Kind
from app.desktop.window_memory import open_memory
from app.keys.api_key import ApiKey
from app.keys.keychain import Keychain
from app.keys.vaults import Item, KeychainKind, KeychainProblem, Vault
from app.practice import PRACTICE_KEY, PracticeConfig, PracticeService, practice_for_people
from app.practice.samples import BATCH_FILE
from app.session import Place, Session
from app.settings import Appearance, KeptKey, Settings

PATIENCE: Final = 60.0
SETTLED: Final = 0.5
"""Seconds for what is painted late."""
KEY_NAME: Final = "Studio"

Dialog = TypeVar("Dialog", bound=QDialog)


class Photographer:
    """One application, one window after the other. Without `wanted` moments, all are taken."""

    def __init__(
        self, folder: Path, name: str, appearances: Sequence[Appearance], wanted: Collection[str] = ()
    ) -> None:
        made = QApplication.instance()
        self.application = made if isinstance(made, QApplication) else QApplication(sys.argv[:1])
        self.application.setApplicationName("Job Canceller")
        self._appearances = appearances
        self._look = Look(self.application, appearances[0])
        self._name = name
        self._folder = folder
        self._wanted = wanted

    def wants(self, *moments: str) -> bool:
        """Whether one of these pictures is asked for."""
        return not self._wanted or any(moment in self._wanted for moment in moments)

    def shoot(self, moment: str) -> None:
        """Take a picture of the whole screen in each appearance."""
        if not self.wants(moment):
            return
        for appearance in self._appearances:
            self._look.choose(appearance)
            self.wait(SETTLED)
            picture = self.application.primaryScreen().grabWindow(0)
            picture.save(str(self._folder / f"{moment}-{appearance.value}-{self._name}.png"))
        self._look.choose(self._appearances[0])

    @staticmethod
    def wait(seconds: float) -> None:
        """Let the window live for so long."""
        QTest.qWait(int(seconds * 1000))

    @staticmethod
    def until(condition: Callable[[], bool]) -> None:
        """Let the window live until something is so."""
        deadline = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError("a moment did not come")
            QTest.qWait(10)

    @staticmethod
    def show(window: MainWindow) -> None:
        """Put the window on the screen, as large as that."""
        window.showMaximized()

    @contextmanager
    def window(
        self, session: Session, folder: Path | None = None, settings: Settings | None = None
    ) -> Iterator[MainWindow]:
        """A window that fills the screen."""
        with tempfile.TemporaryDirectory(prefix="moment-") as place:
            window = MainWindow(
                self._look,
                Preferences(settings or Settings()),
                memory=open_memory(folder or Path(place)),
                practice=session.is_practice,
                samples=sorted(SAMPLES.iterdir()) if session.is_practice else (),
            )
            window.furnish(session, Keychain(MemoryVault))
            self.show(window)
            QTest.qWaitForWindowExposed(window)
            window.activateWindow()
            try:
                yield window
            finally:
                window.hide()
                session.close()
                window.deleteLater()
                session.deleteLater()
                # At once: should Python collect them on a worker's thread, Qt would stop their timers there.
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
                gc.collect()

    @contextmanager
    def practice(self) -> Iterator[MainWindow]:
        """A window in practice mode."""
        with (
            tempfile.TemporaryDirectory(prefix="moment-") as folder,
            self.window(Session(Place(practice=True), Path(folder))) as window,
        ):
            yield window

    @contextmanager
    def at_work(
        self, config: PracticeConfig | None = None, key: str = PRACTICE_KEY
    ) -> Iterator[tuple[MainWindow, PracticeService]]:
        """A window at a service that it takes for the real one."""
        with (
            PracticeService(config or practice_for_people()) as service,
            tempfile.TemporaryDirectory(prefix="moment-") as folder,
        ):
            session = Session(Place(address=service.address), Path(folder))
            settings = Settings(service_address=session.address.base)
            if key:
                session.use_key(ApiKey(key), KEY_NAME)
                kept = KeptKey(KEY_NAME, session.address.base, MemoryVault.kind.value)
                settings = settings.with_key(kept)
            with self.window(session, settings=settings) as window:
                window.setProperty("folder", folder)
                yield window, service

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """The dialog of this kind, once it is open."""

        def found() -> list[Dialog]:
            seen: list[Dialog] = []
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, kind) and widget.isVisible():
                    seen.append(widget)  # noqa: PERF401  (mypy understands it in this form alone)
            return seen

        self.until(lambda: bool(found()))
        return found()[0]

    @staticmethod
    def close_menus() -> None:
        """Close what is pulled down."""
        while (menu := QApplication.activePopupWidget()) is not None:
            menu.close()

    @staticmethod
    def press(inside: QWidget, *kinds: Kind) -> None:
        """Press the first button of one of these kinds: what is written on it depends on the language."""
        wanted = {kind.value for kind in kinds}
        buttons: list[QPushButton] = list(inside.findChildren(QPushButton))
        for button in buttons:
            if button.isVisible() and button.isEnabled() and button.property("kind") in wanted:
                button.click()
                return
        raise LookupError(f"no button of {sorted(wanted)}")

    @staticmethod
    def press_named(inside: QWidget, words: str) -> None:
        """Press the button on which these words are."""
        buttons: list[QPushButton] = list(inside.findChildren(QPushButton))
        for button in buttons:
            if button.isVisible() and words in button.text():
                button.click()
                return
        raise LookupError(words)

    def hand_in(self, window: MainWindow, text: str) -> None:
        """Put jobs into the list."""
        before = len(window.session.jobs)
        window.intake.take_text(text)
        self.until(lambda: len(window.session.jobs) > before)

    def hand_in_sample(self, window: MainWindow) -> None:
        """Put the sample with its labels into the list."""
        window.intake.take_files([SAMPLES / BATCH_FILE])
        self.until(lambda: len(window.session.jobs) > 0)

    def begin(self, window: MainWindow) -> None:
        """Start the run."""
        count = len(window.session.jobs)
        self.press(window.work, Kind.PRIMARY, Kind.NEXT)
        question = self.dialog(ConfirmCancelling)
        if count >= TYPED_FROM:
            fields: list[QLineEdit] = list(question.findChildren(QLineEdit))
            fields[0].setText(str(count))
        self.press(question, Kind.PRIMARY)
        self.until(lambda: window.session.run is not None)


class MemoryVault(Vault):
    """A keychain that forgets, for the pictures."""

    kind = KeychainKind.GNOME

    def __init__(self) -> None:
        self._items: dict[Item, str] = {}

    def get(self, item: Item) -> str | None:
        """The secret."""
        return self._items.get(item)

    def put(self, item: Item, secret: str) -> None:
        """Store it."""
        self._items[item] = secret

    def remove(self, item: Item) -> None:
        """Remove it."""
        self._items.pop(item, None)

    def is_too_long(self, secret: str) -> bool:
        """Never."""
        del secret
        return False

    def why(self, error: Exception) -> KeychainProblem:
        """Nothing goes wrong here."""
        del error
        return KeychainProblem.FAILED
