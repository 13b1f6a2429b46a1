"""The Security framework of macOS, as keyring's own backend calls it through ctypes."""

from __future__ import annotations

import ctypes
import ctypes.util
import platform
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from tests.keys.fake_windows import load_anew

OK, NOT_FOUND, DUPLICATE = 0, -25300, -25299
DENIED, NO_INTERACTION = -128, -25308

Query = dict[str, object]


class Function:
    """A C function: ctypes lets its result and argument types be set."""

    restype: object = None
    argtypes: object = None

    def __init__(self, carry_out: Callable[..., int]) -> None:
        self._carry_out = carry_out

    def __call__(self, *arguments: Any) -> int:
        return self._carry_out(*arguments)


class Keychain:
    """The login keychain: secrets by service and account. Objects of Core Foundation are numbered handles."""

    def __init__(self) -> None:
        self.items: dict[tuple[object, object], bytes] = {}
        self.refuse = OK
        """A status that every call answers."""
        self.refuse_adding = OK
        self._objects: list[object] = [None]
        self._buffers: list[object] = []

    def handle(self, thing: object) -> int:
        self._objects.append(thing)
        return len(self._objects) - 1

    def constant(self, name: str) -> ctypes.c_void_p:
        """`kSecAttrService` and the like, which the backend looks up in the library."""
        return ctypes.c_void_p(self.handle(name))

    def thing(self, pointer: Any) -> Any:
        return self._objects[getattr(pointer, "value", pointer) or 0]

    def dictionary(self, _: object, keys: Any, values: Any, *__: object) -> int:
        return self.handle(
            {str(self.thing(key)): self.thing(value) for key, value in zip(keys, values, strict=True)}
        )

    def copy_matching(self, query: Any, result: Any) -> int:
        item = self._item(query)
        if self.refuse or item not in self.items:
            return self.refuse or NOT_FOUND
        result._obj.value = self.handle(self.items[item])
        return OK

    def add(self, query: Any, _: object) -> int:
        item = self._item(query)
        if self.refuse or self.refuse_adding:
            return self.refuse or self.refuse_adding
        if item in self.items:
            return DUPLICATE
        self.items[item] = self.thing(query)["kSecValueData"].encode()
        return OK

    def delete(self, query: Any) -> int:
        item = self._item(query)
        if self.refuse or item not in self.items:
            return self.refuse or NOT_FOUND
        del self.items[item]
        return OK

    def data_pointer(self, data: Any) -> int:
        buffer = ctypes.create_string_buffer(self.thing(data))
        self._buffers.append(buffer)
        return ctypes.addressof(buffer)

    def _item(self, query: Any) -> tuple[object, object]:
        asked: Query = self.thing(query)
        assert asked["kSecClass"] == "kSecClassGenericPassword"
        return asked["kSecAttrService"], asked["kSecAttrAccount"]


def install(monkeypatch: pytest.MonkeyPatch) -> Keychain:
    """Let keyring's backend for macOS find this keychain instead of the system's."""
    store = Keychain()
    library = SimpleNamespace(
        CFDictionaryCreate=Function(store.dictionary),
        CFStringCreateWithCString=Function(lambda _, text, __: store.handle(text.decode())),
        CFNumberCreate=Function(lambda _, __, number: store.handle(number._obj.value)),
        CFDataGetBytePtr=Function(store.data_pointer),
        CFDataGetLength=Function(lambda data: len(store.thing(data))),
        kCFTypeDictionaryKeyCallBacks=None,
        kCFTypeDictionaryValueCallBacks=None,
        SecItemAdd=Function(store.add),
        SecItemCopyMatching=Function(store.copy_matching),
        SecItemDelete=Function(store.delete),
    )
    load_anew(monkeypatch, "keyring.backends.macOS", "keyring.backends.macOS.api")
    with pytest.MonkeyPatch.context() as while_loading:
        while_loading.setattr(ctypes, "CDLL", lambda _: library)
        while_loading.setattr(ctypes.util, "find_library", lambda name: name)
        from keyring.backends.macOS import api  # noqa: PLC0415
    monkeypatch.setattr(api, "k_", store.constant)
    monkeypatch.setattr(platform, "system", lambda: "Darwin")
    return store
