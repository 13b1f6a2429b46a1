"""What a run tells the desktop, whichever it is."""

from __future__ import annotations

from typing import Final

from app.desktop.platform.desktop import Desktop, News, Share

WHY: Final = "Jobs are being cancelled"
DONE: Final = News("Job Canceller", "All 312 jobs are cancelled", "312 cancelled", "Show the window")


def tell_all(desktop: Desktop) -> None:
    """All of it, from the beginning of a run to its end."""
    desktop.show_progress(Share(1, 2))
    desktop.stay_awake(WHY)
    desktop.tell(DONE)
    desktop.show_progress(None)
    desktop.may_sleep()
    desktop.take_back_news()
