"""Filters for the jobs that were found: their state, when they were started, their model, and a search."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop import words
from app.desktop.looks.colours import Colours
from app.desktop.looks.icons import ROOMY, icon, with_room
from app.desktop.widgets.chip import Chip
from app.desktop.widgets.drop_down import DropDown
from app.desktop.widgets.flow_layout import OneRow, flowing
from app.desktop.widgets.search_field import SearchField
from app.jobs.job_filter import JobFilter
from app.jobs.record import State
from app.records.harmless import visible
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

SEARCH_AFTER: Final = 120
"""Milliseconds without a key after which the search begins."""
MINUTE: Final = 60
HOUR: Final = 60 * MINUTE
PERIODS: Final = (10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 6 * HOUR, 24 * HOUR)
"""Seconds before now that can be chosen."""

IN_MINUTES: Final = Text(QT_TRANSLATE_NOOP("wording", "In the last {count} minutes"), "In the last minute")
IN_HOURS: Final = Text(QT_TRANSLATE_NOOP("wording", "In the last {count} hours"), "In the last hour")
ALL: Final = Text(QT_TRANSLATE_NOOP("wording", "All {count}"))
COUNTED: Final = Text(QT_TRANSLATE_NOOP("wording", "{what}  {count}"))


class FoundFilters(QWidget):
    """`changed` carries the `JobFilter` that the person has put together."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, Chip] = {}
        self._all = Chip(self._choose_all, self)
        self._all.setIconSize(ROOMY)
        self._all.setChecked(True)
        self.started = DropDown()
        self.started.setAccessibleName(self.tr("When the job was started"))
        self.started.addItem(self.tr("Started at any time"), None)
        for seconds in PERIODS:
            self.started.addItem(_period(seconds), seconds)
        self.models = DropDown()
        self.models.setAccessibleName(self.tr("Model"))
        self.models.addItem(self.tr("All models"), "")
        self.models.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
        self.search = SearchField(self.tr("Search in file names, models and job IDs"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SEARCH_AFTER)
        self._lay_out()
        self.started.activated.connect(self._tell)
        self.models.activated.connect(self._tell)
        self.search.textChanged.connect(self._later.start)
        self._later.timeout.connect(self._tell)

    def _lay_out(self) -> None:
        states, self._states = flowing(OneRow)
        self._states.addWidget(self._all)
        holder, flow = flowing()
        for part in (states, self.started, self.models, self.search):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(holder)

    @property
    def filter(self) -> JobFilter:
        """What the person wants to see."""
        model = self.models.currentData()
        seconds = self.started.currentData()
        return JobFilter(
            states=frozenset(state for state, chip in self._chips.items() if chip.isChecked()),
            started_within=None if seconds is None else float(seconds),
            models=frozenset({model} if model else ()),
            search=self.search.text(),
        )

    @property
    def shows_everything(self) -> bool:
        """Whether no running job is hidden."""
        return self.filter == JobFilter()

    def show_counts(self, states: Mapping[str, int], models: Mapping[str, int]) -> None:
        """Say how many running jobs there are in each state and of each model."""
        total = sum(states.values())
        everything = words.say(ALL, count=total)
        self._all.say(everything, everything)
        known = [str(state) for state in State]
        for state in sorted(states, key=lambda state: (state not in known, state)):
            self._show_chip(state, states[state])
        if not self.models.view().isVisible():
            self._show_models({model: count for model, count in models.items() if count})

    def _show_chip(self, state: str, count: int) -> None:
        chip = self._chips.get(state)
        if chip is None:
            before = next(reversed(self._chips.values()), self._all)
            chip = self._chips[state] = Chip(self._choose, self)
            self._states.addWidget(chip)
            # Tab would come to it last, as it has come last.
            self.setTabOrder(before, chip)
        text = words.say(COUNTED, what=visible(state), count=count)
        if chip.text() != text:
            chip.say(text, text)
        chip.setVisible(count > 0 or chip.isChecked())

    def _show_models(self, models: Mapping[str, int]) -> None:
        chosen = self.models.currentData()
        names = sorted(model for model in {*models, *([chosen] if chosen else [])} if model)
        texts = [words.say(COUNTED, what=visible(name), count=models.get(name, 0)) for name in names]
        if texts == [self.models.itemText(at) for at in range(1, self.models.count())]:
            return
        while self.models.count() > 1:
            self.models.removeItem(1)
        for name, text in zip(names, texts, strict=True):
            self.models.addItem(text, name)
        self.models.setCurrentIndex(names.index(chosen) + 1 if chosen else 0)

    def set_colours(self, colours: Colours) -> None:
        """Paint the icons in the colours of another appearance."""
        self._all.setIcon(with_room(icon("all", colours.soft_text, colours.surface)))
        self.search.set_colours(colours)

    def show_everything(self) -> None:
        """Filter no more."""
        self.started.setCurrentIndex(0)
        self.models.setCurrentIndex(0)
        self.search.clear()
        self._choose_all()

    @Slot()
    def _choose_all(self) -> None:
        for chip in self._chips.values():
            chip.setChecked(False)
        self._all.setChecked(True)
        self._tell()

    @Slot()
    def _choose(self) -> None:
        self._all.setChecked(not any(chip.isChecked() for chip in self._chips.values()))
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._later.stop()
        self.changed.emit(self.filter)


def _period(seconds: int) -> str:
    if seconds < HOUR:
        return words.say(IN_MINUTES, count=seconds // MINUTE)
    return words.say(IN_HOURS, count=seconds // HOUR)
