"""The person's desktop, as far as a run needs it: one interface for every system."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

PROGRAM = "job-canceller"
"""The name of the menu entry and of the icon, where a desktop wants to know whose progress it is."""


@dataclass(frozen=True, slots=True)
class Share:
    """How much of a run is done, in jobs. `waits` says that it stands still until somebody comes."""

    done: int
    total: int
    waits: bool = False


@dataclass(frozen=True, slots=True)
class News:
    """A message on the desktop: numbers and words of our own. Others may see it: no name, no ID, no key."""

    sender: str
    title: str
    text: str
    action: str
    """What a click on it does."""


Clicked = Callable[[str], None]
"""Somebody clicked on the news. Called from any thread, with what the desktop wants to see before it lets the
window come to the front (it may be empty)."""


class Desktop:
    """A desktop that shows nothing: what the others make of it, they say themselves.

    Everything is called on the main thread, returns at once, and raises nothing.
    """

    def show_progress(self, share: Share | None) -> None:
        """Show on the taskbar or in the dock how far a run is; `None` takes it away."""

    def stay_awake(self, reason: str) -> None:
        """Keep the computer from falling asleep. It does so again, whatever becomes of this process."""

    def may_sleep(self) -> None:
        """Let the computer fall asleep again."""

    def tell(self, news: News) -> None:
        """Show news, in the place of the last ones."""

    def take_back_news(self) -> None:
        """They have been seen, or are of no interest any more."""

    def close(self) -> None:
        """Take everything away."""


def desktop_for(window: QWidget, clicked: Clicked, platform: str = sys.platform) -> Desktop:
    """The desktop of this system. Nothing is asked or started before it is needed."""
    # Each knows libraries that the others lack.
    match platform:
        case "linux":
            from app.desktop.platform.linux import LinuxDesktop  # noqa: PLC0415

            return LinuxDesktop(clicked)
        case "win32":
            from app.desktop.platform.windows import WindowsDesktop  # noqa: PLC0415

            return WindowsDesktop(window, clicked)
        case "darwin":
            from app.desktop.platform.macos import MacDesktop  # noqa: PLC0415

            return MacDesktop(clicked)
        case _:
            return Desktop()
