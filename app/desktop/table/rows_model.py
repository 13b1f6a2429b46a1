"""What the models of all long tables of the window have in common."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from PySide6.QtCore import QAbstractTableModel, QObject
from PySide6.QtGui import QFont, QIcon


class RowsModel(QAbstractTableModel):
    """What a `RowsView` shows. By its key a row is known again in another order.

    `ids` is the column of the job IDs, which have a font of their own; `numbers` are the columns in which
    digits stand below one another.
    """

    def __init__(self, *, ids: int, numbers: frozenset[int], parent: QObject | None) -> None:
        super().__init__(parent)
        self.ids = ids
        self.numbers = numbers
        self.id_font = QFont()

    def look_of(self, place: int, column: int) -> tuple[str, QIcon | None]:
        """All that is painted of a cell: its text, and an icon beside it if it has one."""
        raise NotImplementedError

    def key_at(self, place: int) -> Hashable:
        """The key of the row that is shown at this place."""
        raise NotImplementedError

    def place_of(self, key: Hashable) -> int | None:
        """Where the row with this key is shown, if it is."""
        raise NotImplementedError

    def keys(self) -> Iterable[Hashable]:
        """The keys of all rows that are shown, from the first place to the last."""
        raise NotImplementedError

    def settle(self) -> None:
        """Show what is wished now, and not in a moment."""
        raise NotImplementedError
