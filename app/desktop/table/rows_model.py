"""What the models of all long tables of the window have in common."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from PySide6.QtCore import QAbstractTableModel


class RowsModel(QAbstractTableModel):
    """What a `RowsView` shows. By its key a row is known again in another order."""

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
