"""Checks of what the program is made of: the window, TLS, keychains, languages, licences."""

from __future__ import annotations

import importlib
import importlib.util
import os
import ssl
import sys
from concurrent.futures import TimeoutError as NotInTime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFontDatabase, QImageReader

from app.desktop import words
from app.desktop.languages import ENGLISH, LANGUAGES, translations_of
from app.desktop.platform.desktop import desktop_for
from app.desktop.platform.one_window import OneWindow, private_folder
from app.jobs.status import Status
from app.keys.keychain import Keychain
from app.keys.vaults import KeychainProblem
from app.licences import own_licence, third_party_notices
from app.problem import Problem
from app.self_test.outcome import CheckFailed
from app.self_test.workplace import Workplace, wait_until
from app.service.network import system_trust
from app.system.system_proxies import ask_in_a_process
from app.wording.rows import STATUS_NAMES

RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources"

SHOWN_WITHIN: Final = 15.0
"""Seconds in which the window must stand on the screen."""
KEYCHAIN_WITHIN: Final = 5.0
"""Seconds that a keychain gets to say its name; none has to be unlocked for it."""
PROXIES_WITHIN: Final = 30.0
"""Seconds for the system to say which proxies it wants; it may have to fetch a script for it."""
NOWHERE: Final = "https://service.invalid"
FEWEST_COLOURS: Final = 16
"""A window that was painted has more; one without fonts, icons or style has not."""

_BACKENDS: Final = {
    "win32": ("keyring.backends.Windows", "win32ctypes.pywin32.win32cred"),
    "darwin": ("keyring.backends.macOS", "keyring.backends.macOS.api"),
    "linux": ("keyring.backends.SecretService", "app.keys.secret_service"),
}
_DESKTOPS: Final = {"linux": ("app.desktop.platform.linux_buses",)}
_OUR_WORD: Final = (words.CONTEXT, STATUS_NAMES[Status.READY].many)
_WORD_OF_QT: Final = ("QPlatformTheme", "Save")
"""A word that every translation has, with its context."""
_KEEPS_KEYS_IN_FILES: Final = "keyrings.alt"


def window(place: Workplace) -> str:
    """The window is there, with letters and icons in it."""
    if b"svg" not in [bytes(one.data()) for one in QImageReader.supportedImageFormats()]:
        raise CheckFailed("pictures of the kind svg cannot be read: the icons would be missing")
    if not QFontDatabase.families():
        raise CheckFailed("there is no font")
    place.window.show()
    if not wait_until(place.window.windowHandle().isExposed, SHOWN_WITHIN):
        raise CheckFailed(f"it was not on the screen after {SHOWN_WITHIN:.0f} s")
    seen = place.window.grab().toImage()
    # A pixel in each place of a grid: enough to see letters, icons and frames, and quick.
    points = ((x, y) for x in range(0, seen.width(), 3) for y in range(0, seen.height(), 3))
    colours = {seen.pixel(x, y) for x, y in points}
    if len(colours) < FEWEST_COLOURS:
        raise CheckFailed(f"it is nearly empty: {len(colours)} colours")
    if place.application.windowIcon().pixmap(64).isNull():
        raise CheckFailed("the program's icon cannot be painted")
    return f"{seen.width()} × {seen.height()} pixels, {len(colours)} colours"


def desktop(place: Workplace) -> str:
    """A second start would find this window, and the desktop can be told how a run goes."""
    for module in _DESKTOPS.get(sys.platform, ()):
        importlib.import_module(module)
    told = desktop_for(place.window, lambda _: None)
    told.show_progress(None)
    told.close()
    if private_folder() is None:
        return f"{type(told).__name__}, each start has a window of its own"
    window = OneWindow(f"self-test-{os.getpid()}")
    if window.is_handed_over(()):
        raise CheckFailed("this window was taken for a second one")
    window.open()
    is_open = window.is_open
    window.close()
    if not is_open:
        raise CheckFailed("a second start would not find this window")
    return f"{type(told).__name__}, one window for all starts"


def tls(_: Workplace) -> str:
    """Certificates are checked against the system's own store, and there is one."""
    context = system_trust()
    if context.verify_mode is not ssl.CERT_REQUIRED or not context.check_hostname:
        raise CheckFailed("certificates would not be checked")
    # The store is opened for a connection and not before; no byte of this one leaves the process.
    opened = context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")
    if sys.platform != "linux":
        return f"{ssl.OPENSSL_VERSION}, the system's own store"
    authorities = opened.context.cert_store_stats()["x509_ca"]
    paths = ssl.get_default_verify_paths()
    if not authorities and paths.capath is None:
        raise CheckFailed("no authority was found on this system")
    return f"{ssl.OPENSSL_VERSION}, {authorities} authorities of the system"


def keychains(_: Workplace) -> str:
    """The keychains of this system can be reached; whether there is one is the computer's matter."""
    for module in _BACKENDS.get(sys.platform, ()):
        importlib.import_module(module)
    if _can_be_imported(_KEEPS_KEYS_IN_FILES):
        raise CheckFailed("a keychain that keeps keys in files came along")
    keychain = Keychain()
    try:
        return f"found: {keychain.kind().result(KEYCHAIN_WITHIN).value}"
    except Problem as problem:
        if problem.what is not KeychainProblem.ABSENT:
            raise
        return "found: none on this computer"
    except NotInTime:
        return f"found: one that said nothing for {KEYCHAIN_WITHIN:.0f} s"
    finally:
        keychain.close()


def proxies(_: Workplace) -> str:
    """The program can start itself once more to ask the system about its proxies."""
    found = ask_in_a_process(NOWHERE, PROXIES_WITHIN)
    if not found:
        raise CheckFailed("no answer came from the process that asks the system")
    # How many and of which kind; which ones they are is the company's matter.
    return ", ".join(one.kind.value for one in found)


def _can_be_imported(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def languages(_: Workplace) -> str:
    """Every language came along, with a word of ours and one of Qt's own in it."""
    for language in LANGUAGES.keys() - {ENGLISH}:
        for file, (context, word) in zip(translations_of(language), (_OUR_WORD, _WORD_OF_QT), strict=True):
            translator = QTranslator()
            if not translator.load(str(file)):
                raise CheckFailed(f"{file.name} cannot be loaded")
            if not translator.translate(context, word):
                raise CheckFailed(f"{file.name} has no word for “{word}”")
    return ", ".join(LANGUAGES)


def licences(_: Workplace) -> str:
    """The licences of the program and of all that came along can be shown."""
    if "MIT" not in own_licence():
        raise CheckFailed("the program's own licence is missing")
    notices = third_party_notices()
    if "PySide6" not in notices:
        raise CheckFailed("the licences of the libraries are missing")
    return f"{len(notices.splitlines())} lines about libraries"
