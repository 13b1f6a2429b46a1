"""The settings, on one page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.desktop import words
from app.desktop.languages import LANGUAGES
from app.desktop.settings.settings_connection import Connection, ConnectionPart, mark_as_fixed
from app.desktop.settings.settings_keys import KeysPart
from app.desktop.widgets.controls import Kind, button_box, go_back, heading, label, set_kind
from app.desktop.widgets.drop_down import DropDown
from app.desktop.widgets.fitting import within_screen
from app.desktop.widgets.focus import PlaceInOrder
from app.desktop.widgets.forms import Form
from app.desktop.widgets.letters import grown
from app.desktop.widgets.notices import announce
from app.desktop.widgets.number_field import NumberField
from app.problem import Problem
from app.session import Session
from app.settings import LONGEST_HISTORY, MOST_IN_FLIGHT, Appearance, Settings
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

SIZE: Final = (600, 640)
DAYS: Final = Text(QT_TRANSLATE_NOOP("wording", "days"), "day")


@dataclass(frozen=True, slots=True)
class Entered:
    """What was chosen, once the dialog was accepted."""

    connection: Connection
    most_in_flight: int
    language: str
    appearance: Appearance
    history_days: int

    def written_into(self, settings: Settings) -> Settings:
        """The settings with all of this."""
        return self.connection.written_into(settings)._replace(
            most_in_flight=self.most_in_flight,
            language=self.language,
            appearance=self.appearance,
            history_days=self.history_days,
        )


class SettingsDialog(QDialog):
    """`saved` carries what was `Entered`. Without a `keys` part it leaves keys out, as in practice."""

    saved = Signal(object)

    def __init__(self, session: Session, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.connection = ConnectionPart(session, settings, self)
        self.in_flight = NumberField()
        self.in_flight.setRange(0, MOST_IN_FLIGHT)
        self.in_flight.setSpecialValueText(self.tr("Automatic"))
        self.in_flight.setValue(settings.most_in_flight)
        self.language = DropDown()
        self.language.addItem(self.tr("As the system has it"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self._later = label(self.tr("The window speaks it from the next start on."), Kind.SOFT)
        self._later.hide()
        shown = self.language.currentIndex()
        self.language.currentIndexChanged.connect(lambda now: self._later.setVisible(now != shown))
        self.appearance = DropDown()
        for one, text in (
            (Appearance.SYSTEM, self.tr("As the system has it")),
            (Appearance.LIGHT, self.tr("Light")),
            (Appearance.DARK, self.tr("Dark")),
        ):
            self.appearance.addItem(text, one)
        self.appearance.setCurrentIndex(self.appearance.findData(settings.appearance))
        self.history = NumberField()
        self.history.setRange(1, LONGEST_HISTORY)
        self.history.setValue(settings.history_days)
        self.history.valueChanged.connect(self._count_days)
        self._news = label("", Kind.BAD)
        self._news.hide()
        self._inside = QVBoxLayout()
        self._lay_out(settings.fixed)
        self._count_days()
        self.connection.refused.connect(self._refuse)

    def _lay_out(self, fixed: frozenset[str]) -> None:
        inside = QWidget()
        inside.setObjectName("inside")
        inside.setLayout(self._inside)
        self._first = PlaceInOrder(inside)
        self._inside.setContentsMargins(24, 20, 24, 12)
        self._inside.setSpacing(10)
        self._add(self.tr("Connection"), self.connection)
        self._add(self.tr("Window and history"), self._rest(fixed))
        self._inside.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 8, 24, 18)
        foot.addWidget(self._news)
        foot.addWidget(self._buttons())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area, 1)
        outer.addLayout(foot)
        self.resize(within_screen(self, *grown(self, *SIZE)))

    def add_keys(self, part: KeysPart) -> None:
        """Show the keys above everything else."""
        self._inside.insertWidget(0, heading(self.tr("Keys"), 1.15))
        self._inside.insertWidget(1, part)
        self._inside.insertSpacing(2, 8)
        self._first.put(part.in_order)

    def _add(self, title: str, part: QWidget) -> None:
        self._inside.addWidget(heading(title, 1.15))
        self._inside.addWidget(part)
        self._inside.addSpacing(8)

    def _rest(self, fixed: frozenset[str]) -> QWidget:
        holder = QWidget()
        form = Form(holder)
        form.add(self.tr("&Most requests at a time"), self.in_flight)
        form.add(self.tr("&Language"), self.language)
        form.addRow("", self._later)
        form.add(self.tr("&Appearance"), self.appearance)
        form.add(self.tr("&Keep past runs for"), self.history)
        for name, field in (
            ("most_in_flight", self.in_flight),
            ("language", self.language),
            ("appearance", self.appearance),
            ("history_days", self.history),
        ):
            if name in fixed:
                mark_as_fixed(form, field)
        return holder

    def _buttons(self) -> QDialogButtonBox:
        box = button_box(self)
        save = QPushButton(self.tr("Save"))
        set_kind(save, Kind.NEXT)
        save.setDefault(True)
        save.clicked.connect(self._save)
        box.addButton(save, QDialogButtonBox.ButtonRole.ActionRole)
        go_back(box, self.tr("Go back"))
        box.rejected.connect(self.reject)
        return box

    @Slot()
    def _count_days(self) -> None:
        self.history.setSuffix(f" {words.say(DAYS, count=self.history.value())}")

    @Slot()
    def _save(self) -> None:
        try:
            connection = self.connection.entered()
        except Problem as problem:
            self._refuse(problem)
            return
        chosen = Entered(
            connection=connection,
            most_in_flight=self.in_flight.value(),
            language=self.language.currentData(),
            appearance=self.appearance.currentData(),
            history_days=self.history.value(),
        )
        self.saved.emit(chosen)
        self.accept()

    @Slot(object)
    def _refuse(self, problem: Problem) -> None:
        text = words.in_one_line(problem)
        self._news.setText(text)
        self._news.show()
        announce(self, text)

    def done(self, result: int) -> None:
        """Nobody waits for a test any more, and what was typed is gone from the screen."""
        self.connection.test.forget()
        self.connection.password.clear()
        super().done(result)
