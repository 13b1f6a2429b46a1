"""The credential functions of Windows, as keyring's own backend calls them (pywin32-ctypes)."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

NOT_FOUND = 1168
BAD_STUB_DATA = 1783
"""What Windows says to a secret that is too long."""
LONGEST = 2_560


class WindowsError(Exception):
    """`pywintypes.error`."""

    def __init__(self, winerror: int, funcname: str) -> None:
        super().__init__(winerror, funcname)
        self.winerror = winerror
        self.funcname = funcname


class CredentialManager:
    """The store itself: credentials by their target."""

    def __init__(self) -> None:
        self.credentials: dict[str, dict[str, object]] = {}
        self.refuse: int = 0
        """An error that every call meets."""
        self.refuse_writing: int = 0

    def secrets(self) -> list[str]:
        """Every secret in the store."""
        blobs = [one["CredentialBlob"] for one in self.credentials.values()]
        return [blob.decode("utf-16-le") for blob in blobs if isinstance(blob, bytes)]

    def read(self, Type: int, TargetName: str) -> dict[str, object]:  # noqa: N803, ARG002
        self._check("CredRead")
        if TargetName not in self.credentials:
            raise WindowsError(NOT_FOUND, "CredRead")
        return dict(self.credentials[TargetName])

    def write(self, credential: dict[str, object], _flags: int) -> None:
        self._check("CredWrite")
        if self.refuse_writing:
            code, self.refuse_writing = self.refuse_writing, 0
            raise WindowsError(code, "CredWrite")
        blob = str(credential["CredentialBlob"]).encode("utf-16-le")
        if len(blob) > LONGEST:
            raise WindowsError(BAD_STUB_DATA, "CredWrite")
        self.credentials[str(credential["TargetName"])] = {**credential, "CredentialBlob": blob}

    def delete(self, Type: int, TargetName: str) -> None:  # noqa: N803, ARG002
        self._check("CredDelete")
        if self.credentials.pop(TargetName, None) is None:
            raise WindowsError(NOT_FOUND, "CredDelete")

    def _check(self, function: str) -> None:
        if self.refuse:
            raise WindowsError(self.refuse, function)


def load_anew(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Have modules loaded when they are next asked for, and forgotten when the test ends."""
    for name in names:
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
        del sys.modules[name]


def install(monkeypatch: pytest.MonkeyPatch) -> CredentialManager:
    """Let keyring's backend for Windows find this store instead of the system's."""
    store = CredentialManager()
    package, bindings = ModuleType("win32ctypes"), ModuleType("win32ctypes.pywin32")
    pywintypes = ModuleType("win32ctypes.pywin32.pywintypes")
    win32cred = ModuleType("win32ctypes.pywin32.win32cred")
    pywintypes.__dict__["error"] = WindowsError
    win32cred.__dict__.update(
        CRED_TYPE_GENERIC=1,
        CRED_PERSIST_SESSION=1,
        CRED_PERSIST_LOCAL_MACHINE=2,
        CRED_PERSIST_ENTERPRISE=3,
        CredRead=store.read,
        CredWrite=store.write,
        CredDelete=store.delete,
    )
    bindings.__dict__.update(pywintypes=pywintypes, win32cred=win32cred)
    for module in (package, bindings, pywintypes, win32cred):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    load_anew(monkeypatch, "keyring.backends.Windows")
    return store
