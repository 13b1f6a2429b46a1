"""What was handed in and did not become a row: damaged IDs with their lines, and repetitions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.desktop import words
from app.desktop.table.plain_table import plain_table
from app.desktop.widgets.controls import Kind, button_box, heading, label
from app.desktop.widgets.fitting import within_screen
from app.desktop.widgets.letters import grown
from app.jobs.job_list import Addition
from app.records.harmless import harmless_cell
from app.wording.intake import PASTE
from app.wording.records import DAMAGES
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

SIZE: Final = (680, 420)
SIDE: Final = 24
TEXT_LETTERS: Final = 40
"""A job ID has 36, and what is wrong with one may be its last."""

IN_LIST: Final = Text(QT_TRANSLATE_NOOP("wording", "Was in the list already"))
REPEATED: Final = Text(QT_TRANSLATE_NOOP("wording", "Came before in the same list"))


class RestDialog(QDialog):
    """Stays open beside the window while the person looks into their own list."""

    def __init__(self, additions: Sequence[Addition], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Not added"))
        several = len({addition.source for addition in additions}) > 1
        self._rows = [row for addition in additions for row in rows_of(addition, with_source=several)]
        titles = (self.tr("Line"), self.tr("Text"), self.tr("Why it was not added"))
        table = plain_table(titles, self._rows, self.tr("What was not added"))
        table.horizontalHeader().setStretchLastSection(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 20, SIDE, 18)
        column.setSpacing(12)
        column.addWidget(heading(self.tr("What was not added"), 1.4))
        column.addWidget(
            label(
                self.tr(
                    "Damaged IDs are never repaired: correct them where they come from, "
                    "and hand them in again."
                ),
                Kind.SOFT,
            )
        )
        column.addWidget(table, 1)
        box = button_box(self)
        copy = box.addButton(self.tr("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        close = box.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setIcon(QIcon())
        close.setDefault(True)
        box.rejected.connect(self.close)
        column.addWidget(box)
        self.resize(within_screen(self, *grown(self, *SIZE)))
        table.resizeColumnToContents(0)
        header = table.horizontalHeader()
        room = self.width() - 2 * SIDE - header.sectionSize(0) - header.sectionSizeHint(2)
        table.setColumnWidth(1, min(table.fontMetrics().horizontalAdvance("0" * TEXT_LETTERS), room))

    def _copy(self) -> None:
        lines = ("\t".join(harmless_cell(cell) for cell in row) for row in self._rows)
        QGuiApplication.clipboard().setText("\n".join(lines))


def rows_of(addition: Addition, *, with_source: bool) -> list[tuple[str, str, str]]:
    """Line, text and reason of everything that did not become a row, damaged ones first. Of several files
    each line says which one it is in."""
    source = (words.short(addition.source) or words.say(PASTE)) if with_source else ""

    def line(number: int) -> str:
        return f"{source}: {words.number(number)}" if source else words.number(number)

    rows = [(line(one.line), one.text, words.say(DAMAGES[one.damage])) for one in addition.rejects]
    for why, group in ((IN_LIST, addition.in_list_already), (REPEATED, addition.duplicates)):
        text = words.say(why)
        rows += [(line(one.line), str(one.job_id), text) for one in group]
    return rows
