"""The desktop of Windows: progress in the button on the taskbar, a message, and no sleep.

Sources: "ITaskbarList3" (shobjidl_core.h) and "SetThreadExecutionState" (winbase.h) in Microsoft's
documentation. All of it on the main thread, where Qt has set up COM.
"""

from __future__ import annotations

import ctypes
import logging
import os
import uuid
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.desktop.platform.desktop import Clicked, Desktop, News, Share
from app.desktop.platform.tray import Tray

_TASKBAR_LIST: Final = "56fdf344-fd6d-11d0-958a-006097c9a090"
_ITASKBAR_LIST_3: Final = "ea1afb91-9e28-4b86-90e9-9e9f8a5eefaf"
_IN_THIS_PROCESS: Final = 1
"""CLSCTX_INPROC_SERVER."""
_RELEASE, _INITIALISE, _SET_VALUE, _SET_STATE = 2, 3, 9, 10
"""Places in the table of the interface's methods, those that it inherits counted."""
_NO_PROGRESS, _GOING, _WAITING = 0x0, 0x2, 0x8
"""TBPF_NOPROGRESS, TBPF_NORMAL, TBPF_PAUSED."""
_UNTIL_FURTHER_NOTICE, _SYSTEM_NEEDED = 0x80000000, 0x00000001
"""ES_CONTINUOUS, ES_SYSTEM_REQUIRED: the screen may go dark."""
_ANY_PROCESS: Final = 0xFFFFFFFF
"""ASFW_ANY."""

_log = logging.getLogger(__name__)


class WindowsDesktop(Desktop):
    """Whatever Windows refuses is left out."""

    def __init__(self, window: QWidget, clicked: Clicked) -> None:
        self._window = window
        self._tray = Tray(clicked)
        self._taskbar: Taskbar | None = None
        self._has_no_taskbar = False

    def show_progress(self, share: Share | None) -> None:
        if self._taskbar is None and not self._has_no_taskbar:
            try:
                self._taskbar = Taskbar(int(self._window.winId()))
            except (OSError, AttributeError) as error:
                self._has_no_taskbar = True
                _log.info("the taskbar shows no progress: %s", error)
        if self._taskbar is not None:
            self._taskbar.show(share)

    def stay_awake(self, reason: str) -> None:
        del reason  # Windows does not ask for one
        _set_execution_state(_UNTIL_FURTHER_NOTICE | _SYSTEM_NEEDED)

    def may_sleep(self) -> None:
        _set_execution_state(_UNTIL_FURTHER_NOTICE)

    def tell(self, news: News) -> None:
        self._tray.tell(news)

    def take_back_news(self) -> None:
        self._tray.clear()

    def close(self) -> None:
        self._tray.clear()
        self.may_sleep()
        taskbar, self._taskbar, self._has_no_taskbar = self._taskbar, None, True
        if taskbar is not None:
            taskbar.show(None)
            taskbar.release()


class Taskbar:
    """One window's button on the taskbar, by COM's `ITaskbarList3`."""

    def __init__(self, window: int) -> None:
        """Raises `OSError` where Windows has no such thing. `window` is its handle (HWND)."""
        self._window = ctypes.c_void_p(window)
        self._object = ctypes.c_void_p()
        create = _library("ole32").CoCreateInstance
        create.restype = ctypes.c_int32
        create.argtypes = (
            ctypes.POINTER(_Guid),
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.POINTER(_Guid),
            ctypes.POINTER(ctypes.c_void_p),
        )
        what, how = _Guid.of(_TASKBAR_LIST), _Guid.of(_ITASKBAR_LIST_3)
        code = create(
            ctypes.byref(what), None, _IN_THIS_PROCESS, ctypes.byref(how), ctypes.byref(self._object)
        )
        if code < 0 or self._object.value is None:
            raise OSError(f"CoCreateInstance: {code & 0xFFFFFFFF:#010x}")
        code = self._method(_INITIALISE)()
        if code < 0:
            self.release()
            raise OSError(f"HrInit: {code & 0xFFFFFFFF:#010x}")

    def show(self, share: Share | None) -> None:
        """Show how far it is; `None` takes it away."""
        set_state = self._method(_SET_STATE, ctypes.c_void_p, ctypes.c_int)
        if share is None:
            set_state(self._window, _NO_PROGRESS)
            return
        set_value = self._method(_SET_VALUE, ctypes.c_void_p, ctypes.c_uint64, ctypes.c_uint64)
        set_value(self._window, share.done, max(1, share.total))
        set_state(self._window, _WAITING if share.waits else _GOING)

    def release(self) -> None:
        """Give the object back; nothing else may be called afterwards."""
        self._method(_RELEASE)()

    def _method(self, place: int, *arguments: Any) -> Any:
        """The method in that place; its first argument, the object itself, is filled in."""
        table = ctypes.cast(self._object, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents
        address = table[place]
        # On 64-bit Windows, the only one there is for Qt 6, all functions are called in one way.
        method = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, *arguments)(address)
        return lambda *values: method(self._object, *values)


class _Guid(ctypes.Structure):
    _fields_ = (("bytes", ctypes.c_ubyte * 16),)

    @classmethod
    def of(cls, text: str) -> _Guid:
        return cls.from_buffer_copy(uuid.UUID(text).bytes_le)


def let_others_come_to_the_front() -> None:
    """Who was started last may be in front, and hands that on: to the window that is there already."""
    try:
        allow = _library("user32").AllowSetForegroundWindow
        allow.restype, allow.argtypes = ctypes.c_int, (ctypes.c_uint32,)
        allow(_ANY_PROCESS)
    except (OSError, AttributeError) as error:
        _log.info("the window may not come to the front: %s", error)


def number_of_session() -> int:
    """Which of the desktops that people have on this computer at a time; 0 if Windows does not say so."""
    number = ctypes.c_uint32()
    try:
        ask = _library("kernel32").ProcessIdToSessionId
        ask.restype, ask.argtypes = ctypes.c_int, (ctypes.c_uint32, ctypes.POINTER(ctypes.c_uint32))
        ask(os.getpid(), ctypes.byref(number))
    except (OSError, AttributeError) as error:
        _log.info("the session's number is not known: %s", error)
    return number.value


def _set_execution_state(flags: int) -> None:
    """Holds for the thread that calls it, until that thread ends."""
    try:
        set_state = _library("kernel32").SetThreadExecutionState
        set_state.restype, set_state.argtypes = ctypes.c_uint32, (ctypes.c_uint32,)
        if not set_state(flags):
            _log.info("Windows does not keep the computer awake")
    except (OSError, AttributeError) as error:
        _log.info("the computer is not kept awake: %s", error)


def _library(name: str) -> Any:
    return ctypes.CDLL(name)
