"""A doubtful file: the person chooses the column, or the sheets, with the first rows in view."""

from __future__ import annotations

from functools import partial
from typing import Final, assert_never

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QRadioButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.desktop import words
from app.desktop.table.plain_table import plain_table
from app.desktop.widgets.controls import Kind, button_box, go_back, heading, label, set_kind
from app.desktop.widgets.fitting import within_screen
from app.desktop.widgets.flow_layout import flowing
from app.desktop.widgets.letters import grown
from app.intake.choice import Choice, ColumnChoice, SheetChoice
from app.intake.columns import ROWS_TO_DECIDE
from app.records.harmless import visible
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

SIZE: Final = (760, 420)
COLUMN_WIDTH: Final = 26
"""In average characters; a job ID can be told by its beginning."""

IDS_IN: Final = Text(QT_TRANSLATE_NOOP("wording", "{name} ({count} IDs)"), "{name} (1 ID)")
MANY_IDS_IN: Final = Text(QT_TRANSLATE_NOOP("wording", "{name} (more than {count} IDs)"))
"""Of a long table only the first rows were looked at."""
SHEET_OF: Final = Text(QT_TRANSLATE_NOOP("wording", "{source}, “{sheet}”"))


class ChooseColumn(QDialog):
    """`chosen` names the column or the sheets once the dialog was accepted. Nothing is chosen at first: a
    wrong column would be wrong jobs."""

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._offered: list[QAbstractButton] = []
        self._tables: list[QTableView] = []
        title, why = self._question()
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(heading(title, 1.4))
        column.addWidget(label(why, Kind.SOFT))
        column.addWidget(self._options())
        for table in self._previews():
            self._tables.append(table)
            column.addWidget(table, 1)
        column.addWidget(self._buttons())
        self.resize(within_screen(self, *grown(self, *SIZE)))

    def _question(self) -> tuple[str, str]:
        """The title, and what has to be known to answer it."""
        choice = self._choice
        source = choice.source
        match choice:
            case ColumnChoice(options=[_]):
                title = self.tr("Are these the jobs?")
                why = self.tr(
                    "{source} has IDs in one column only, and it is named as if they were something else. "
                    "Take them only if they are the jobs that are to be cancelled."
                )
            case ColumnChoice():
                title = self.tr("Which column holds the jobs?")
                why = self.tr(
                    "{source} has several columns with IDs. Those of customers or sources are no jobs; "
                    "choose the column with the jobs that are to be cancelled."
                )
            case SheetChoice():
                title = self.tr("Which sheets hold the jobs?")
                why = self.tr(
                    "{source} has several sheets with IDs. Choose every sheet whose jobs are to be cancelled."
                )
            case _:
                assert_never(choice)
        if isinstance(choice, ColumnChoice) and choice.sheet:
            source = words.say(SHEET_OF, source=source, sheet=visible(choice.sheet))
        return title, words.fill(why, {"source": source})

    @property
    def chosen(self) -> tuple[str, ...]:
        """The names of what is chosen, in the file's order."""
        names = [option.name for option in self._choice.options]
        return tuple(name for name, made in zip(names, self._offered, strict=True) if made.isChecked())

    def choose(self, name: str) -> None:
        """Choose the option of that name, as a click on it does."""
        for number in range(len(self._choice.options)):
            if self._choice.options[number].name == name:
                self._offered[number].click()

    def _options(self) -> QWidget:
        holder, layout = flowing()
        match self._choice:
            case ColumnChoice(options=columns):
                texts = [_with_number(visible(one.name), one.ids) for one in columns]
            case SheetChoice(options=sheets):
                texts = [visible(one.name) for one in sheets]
            case _:
                assert_never(self._choice)
        # Only one column at a time. Sheets are no group: Tab would leave out all but the ticked ones.
        group = QButtonGroup(self) if isinstance(self._choice, ColumnChoice) else None
        for number, text in enumerate(texts):
            shown = text.replace("&", "&&")
            made: QAbstractButton = QCheckBox(shown) if group is None else QRadioButton(shown)
            if group is not None:
                group.addButton(made)
            made.toggled.connect(partial(self._toggled, number))
            self._offered.append(made)
            layout.addWidget(made)
        return holder

    def _previews(self) -> list[QTableView]:
        name = self.tr("The first rows")
        match self._choice:
            case ColumnChoice(header=header, rows=rows):
                table = plain_table(header, rows, name)
                table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
                table.clicked.connect(self._cell_clicked)
                table.horizontalHeader().sectionClicked.connect(self._column_clicked)
                tables = [table]
            case SheetChoice(options=options):
                tables = []
                for option in options:
                    widest = max((len(row) for row in option.rows), default=0)
                    tables.append(plain_table([""] * widest, option.rows, name))
                for table in tables:
                    table.horizontalHeader().hide()
                for table in tables[1:]:
                    table.hide()
            case _:
                assert_never(self._choice)
        for table in tables:
            table.horizontalHeader().setDefaultSectionSize(
                table.fontMetrics().averageCharWidth() * COLUMN_WIDTH
            )
        return tables

    def _buttons(self) -> QDialogButtonBox:
        box = button_box(self)
        self._take = QPushButton(self.tr("Take these"))
        set_kind(self._take, Kind.NEXT)
        self._take.setEnabled(False)
        self._take.setAutoDefault(False)
        box.addButton(self._take, QDialogButtonBox.ButtonRole.AcceptRole)
        go_back(box, self.tr("Go back"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _toggled(self, number: int, checked: bool) -> None:
        self._take.setEnabled(bool(self.chosen))
        self._take.setDefault(bool(self.chosen))  # or Enter would go back, and nothing would be added
        if not checked:
            return
        match self._choice:
            case ColumnChoice(options=options):
                table = self._tables[0]
                index = table.model().index(0, options[number].index)
                flags = QItemSelectionModel.SelectionFlag
                table.selectionModel().select(index, flags.ClearAndSelect | flags.Columns)
                table.scrollTo(index)
            case SheetChoice():
                for at, table in enumerate(self._tables):
                    table.setVisible(at == number)
            case _:
                assert_never(self._choice)

    @Slot(QModelIndex)
    def _cell_clicked(self, index: QModelIndex) -> None:
        self._column_clicked(index.column())

    @Slot(int)
    def _column_clicked(self, column: int) -> None:
        if not isinstance(self._choice, ColumnChoice):
            return
        for number, option in enumerate(self._choice.options):
            if option.index == column:
                self._offered[number].setChecked(True)
                return
        chosen = next((at for at, made in enumerate(self._offered) if made.isChecked()), None)
        if chosen is None:
            self._tables[0].clearSelection()
        else:
            self._toggled(chosen, checked=True)


def _with_number(name: str, ids: int) -> str:
    if ids > ROWS_TO_DECIDE:
        return words.say(MANY_IDS_IN, name=name, count=ROWS_TO_DECIDE)
    return words.say(IDS_IN, name=name, count=ids)
