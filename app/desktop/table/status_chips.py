"""The chips above the table: how many rows there are in each status, problems first; a click filters."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop import words
from app.desktop.looks.colours import Colours
from app.desktop.looks.icons import ROOMY, icon, status_icon, with_room
from app.desktop.table.job_columns import PROBLEMS_FIRST, status_text
from app.desktop.widgets.chip import Chip
from app.desktop.widgets.flow_layout import flowing
from app.jobs.status import Status
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

PROBLEMS: Final = tuple(one for one in PROBLEMS_FIRST if one.is_final and not one.is_settled_well)
"""What a person has to look at when a run is over."""
ALL: Final = Text(QT_TRANSLATE_NOOP("wording", "All {count}"))
COUNTED: Final = Text(QT_TRANSLATE_NOOP("wording", "{what}  {count}"))
SHOW_ALL: Final = Text(QT_TRANSLATE_NOOP("wording", "Show all {count} rows"), "Show the row")
SHOW_ONLY: Final = Text(
    QT_TRANSLATE_NOOP("wording", "Show only: {status}, {count} rows"), "Show only: {status}, 1 row"
)


class StatusChips(QWidget):
    """One chip for all rows, and one for each status that has any. `chosen` carries the statuses to show."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        holder, layout = flowing()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(holder)
        self._all = self._chip(self._choose_all)
        self._all.setChecked(True)
        layout.addWidget(self._all)
        self._counts: Mapping[Status, int] = {}
        self._chips: dict[Status, Chip] = {}
        for status in PROBLEMS_FIRST:
            chip = self._chip(self._choose)
            chip.hide()
            layout.addWidget(chip)
            self._chips[status] = chip

    def _chip(self, pressed: Callable[[], object]) -> Chip:
        chip = Chip(pressed, self)
        chip.setIconSize(ROOMY)
        return chip

    @property
    def statuses(self) -> frozenset[Status]:
        """The statuses that are to be shown; all, if there are none."""
        return frozenset(status for status, chip in self._chips.items() if chip.isChecked())

    def show_counts(self, counts: Mapping[Status, int]) -> None:
        """Say how many rows there are. A chip that is pressed stays, although its last row has gone."""
        self._counts = counts
        total = sum(counts.values())
        self._all.say(words.say(ALL, count=total), words.say(SHOW_ALL, count=total))
        for status, chip in self._chips.items():
            count = counts[status]
            # isVisibleTo: the whole row of chips may be out of sight just now.
            wanted = count > 0 or chip.isChecked()
            if wanted != chip.isVisibleTo(self):
                chip.setVisible(wanted)
            if wanted:
                text = words.say(COUNTED, what=status_text(status), count=count)
                if chip.text() != text:
                    chip.say(text, words.say(SHOW_ONLY, status=status_text(status), count=count))

    def show_all(self) -> None:
        """Filter no more."""
        self._choose_all()

    def show_only(self, statuses: Collection[Status]) -> None:
        """Press the chips of these statuses, as far as they have rows, and no others."""
        for status, chip in self._chips.items():
            chip.setChecked(status in statuses and self._counts.get(status, 0) > 0)
        self._choose()

    def let_go(self) -> None:
        """Filter no more if no row has a status that is to be shown."""
        if not any(self._counts.get(status, 0) for status in self.statuses):
            self._choose_all()

    def set_colours(self, colours: Colours) -> None:
        """Paint the icons in the colours of another appearance."""
        self._all.setIcon(with_room(icon("all", colours.soft_text, colours.surface)))
        for status, chip in self._chips.items():
            chip.setIcon(with_room(status_icon(status, colours)))

    def _choose_all(self) -> None:
        for chip in self._chips.values():
            chip.setChecked(False)
        self._all.setChecked(True)
        self.chosen.emit(frozenset())

    def _choose(self) -> None:
        statuses = self.statuses
        self._all.setChecked(not statuses)
        self.chosen.emit(statuses)
