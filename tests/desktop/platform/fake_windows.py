"""The functions of Windows that the taskbar, sleep and the front need.

The taskbar's object lies in memory as COM has it: it begins with the address of a table of methods, which are
called through pointers. So a wrong place or a wrong type shows.
"""

from __future__ import annotations

import ctypes
import os
import uuid
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, Final

E_NOTIMPL: Final = -2147467263
CLASS_NOT_REGISTERED: Final = -2147221164
_METHODS: Final = 21
"""`ITaskbarList3` has so many, those of its three parents counted."""

Handle, Long, Size = ctypes.c_void_p, ctypes.c_int32, ctypes.c_uint64


class Function:
    """A C function: ctypes lets its result and argument types be set, and looks at the arguments by them."""

    restype: Any = None
    argtypes: Any = None

    def __init__(self, carry_out: Callable[..., int]) -> None:
        self._carry_out = carry_out

    def __call__(self, *arguments: Any) -> int:
        converted = [kind.from_param(one) for kind, one in zip(self.argtypes, arguments, strict=True)]
        assert self.restype is not None
        return self._carry_out(*arguments if converted else ())


class Windows:
    """A taskbar with one button, and what else there is."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []
        self.refuse_object = 0
        self.refuse_set_up = 0
        self.execution_state: list[int] = []
        self.refuse_state = False
        self.session = 3
        self.front: list[int] = []
        self.libraries = {
            "ole32": SimpleNamespace(CoCreateInstance=Function(self._create)),
            "kernel32": SimpleNamespace(
                SetThreadExecutionState=Function(self._set_state),
                ProcessIdToSessionId=Function(self._tell_session),
            ),
            "user32": SimpleNamespace(AllowSetForegroundWindow=Function(self._allow)),
        }
        self._table = self._methods()
        self._object = Handle(ctypes.addressof(self._table))

    def library(self, name: str) -> object:
        """`ctypes.CDLL`."""
        if name not in self.libraries:
            raise OSError(f"no library {name}")
        return self.libraries[name]

    def _methods(self) -> Any:
        def method(name: str, *kinds: Any) -> Any:
            def called(this: int, *values: object) -> int:
                assert this == ctypes.addressof(self._object)
                self.calls.append((name, *values))
                return self.refuse_set_up if name == "HrInit" else 0

            return ctypes.CFUNCTYPE(Long, Handle, *kinds)(called)

        known = {
            2: method("Release"),
            3: method("HrInit"),
            9: method("SetProgressValue", Handle, Size, Size),
            10: method("SetProgressState", Handle, ctypes.c_int),
        }
        self._kept = [known.get(place, method(f"method {place}")) for place in range(_METHODS)]
        return (Handle * _METHODS)(*(ctypes.cast(one, Handle).value for one in self._kept))

    def _create(self, class_id: Any, outer: object, context: int, interface: Any, place: Any) -> int:
        names = [uuid.UUID(bytes_le=bytes(one._obj)) for one in (class_id, interface)]
        self.calls.append(("CoCreateInstance", *map(str, names), outer, context))
        if not self.refuse_object:
            place._obj.value = ctypes.addressof(self._object)
        return self.refuse_object

    def _set_state(self, flags: int) -> int:
        self.execution_state.append(flags)
        return 0 if self.refuse_state else 0x80000000

    def _tell_session(self, process: int, place: Any) -> int:
        assert process == os.getpid()
        place._obj.value = self.session
        return 1

    def _allow(self, process: int) -> int:
        self.front.append(process)
        return 1
