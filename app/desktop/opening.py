"""What follows the first picture: one step after the other, with time for the window between two of them.

What a person does meanwhile is not lost and not half done: their first key, click or drop has all that is
left done at once, and finds everything there.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, Final

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

NEEDED: Final = (
    "app.records.journal",
    "app.service.client",
    "app.engine.run",
    "app.engine.check",
    "app.engine.past",
    "app.session",
    "app.intake.files",
    "app.desktop.table.rows_view",
    "app.desktop.run.work_page",
    "app.desktop.find.find_desk",
    "app.desktop.settings.settings_desk",
    "app.desktop.run.check_desk",
    "app.desktop.desks",
)
"""What the desks need, from the ground up: imported one by one, none of them takes longer than a blink."""

Step = Callable[[], object]


@cache
def _of_a_person() -> frozenset[QEvent.Type]:
    """The events in which a person wishes something. Not for the first picture: see `StartPage`."""
    kind = QtCore.QEvent.Type
    return frozenset(
        {
            *(kind.KeyPress, kind.ShortcutOverride, kind.InputMethod),
            *(kind.MouseButtonPress, kind.TouchBegin, kind.ContextMenu),
            *(kind.DragEnter, kind.Drop, kind.Close, kind.FileOpen),
        }
    )


def imports(modules: Sequence[str]) -> list[Step]:
    """One step for each of these modules."""
    return [partial(importlib.import_module, module) for module in modules]


class Opening(QObject):
    """Takes the steps. The first one that raises ends it, and `failed` gets to know why."""

    def __init__(self, steps: Sequence[Step], failed: Callable[[Exception], object], parent: QObject) -> None:
        super().__init__(parent)
        self._failed = failed
        self._left = list(reversed(steps))
        self._is_stepping = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @Slot()
    def begin(self) -> None:
        """Take the first step, and the others in turn."""
        application = QCoreApplication.instance()
        if application is not None and not self._timer.isActive():
            application.installEventFilter(self)
            self._timer.start(0)

    def finish(self) -> None:
        """Take all the steps that are left."""
        while self._left and not self._is_stepping:
            self._step()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before a person's wish is heard, everything must be there."""
        if event.type() in _of_a_person():
            self.finish()
        del watched
        return False

    @Slot()
    def _go_on(self) -> None:
        if self._left:
            self._step()

    def _step(self) -> None:
        step = self._left.pop()
        self._is_stepping = True
        try:
            step()
        except Exception as error:
            self._left.clear()
            self._failed(error)
        self._is_stepping = False
        if not self._left:
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
