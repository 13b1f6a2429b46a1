"""All about one row: the full sentence, what the service said, what was handed in with it, and every try."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop import words
from app.desktop.looks.colours import LIGHT, Colours
from app.desktop.looks.icons import icon, status_icon
from app.desktop.table.job_columns import TITLES, Column, Columns, cell, sentence_of, state_of, status_text
from app.desktop.widgets.controls import (
    Kind,
    fixed_font,
    heading,
    label,
    larger,
    picture,
    set_kind,
    show_picture,
)
from app.desktop.widgets.letters import grown
from app.desktop.widgets.notices import announce
from app.jobs.job_list import Job
from app.jobs.status import Status
from app.records.harmless import visible
from app.records.run_values import Call, Try
from app.wording.rows import STATUS_MEANINGS
from app.wording.run import LOSSES
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

WIDTH: Final = 346
"""Pixels; a job ID and the button that copies it stand in one line."""

CALLS: Final[dict[Call, Text]] = {
    Call.CANCEL: Text(QT_TRANSLATE_NOOP("wording", "Asked to cancel it")),
    Call.STATUS: Text(QT_TRANSLATE_NOOP("wording", "Asked for its state")),
}
ANSWERS: Final[dict[int, Text]] = {
    200: Text(QT_TRANSLATE_NOOP("wording", "answered (200)")),
    204: Text(QT_TRANSLATE_NOOP("wording", "cancelled (204)")),
    400: Text(QT_TRANSLATE_NOOP("wording", "not accepted as an ID (400)")),
    401: Text(QT_TRANSLATE_NOOP("wording", "key not accepted (401)")),
    403: Text(QT_TRANSLATE_NOOP("wording", "not allowed (403)")),
    404: Text(QT_TRANSLATE_NOOP("wording", "no such job (404)")),
    409: Text(QT_TRANSLATE_NOOP("wording", "cannot be cancelled in its state (409)")),
    429: Text(QT_TRANSLATE_NOOP("wording", "too many requests (429)")),
}
SERVER_TROUBLE: Final = Text(QT_TRANSLATE_NOOP("wording", "server trouble ({code})"))
UNEXPECTED: Final = Text(QT_TRANSLATE_NOOP("wording", "an unexpected answer ({code})"))
TRIED: Final = Text(QT_TRANSLATE_NOOP("wording", "{call}: {answer}"))
QUOTING: Final = Text(QT_TRANSLATE_NOOP("wording", "{tried} – “{message}”"))
NO_TRY: Final = Text(QT_TRANSLATE_NOOP("wording", "Nothing was sent for it."))
EARLIER_TRIES: Final = Text(
    QT_TRANSLATE_NOOP("wording", "{count} requests were sent for it before the program was started again."),
    "1 request was sent for it before the program was started again.",
)
PERCENT: Final = Text(QT_TRANSLATE_NOOP("wording", "{count} %"))


class DetailsPanel(QFrame):
    """Shows one job at a time. `closed` says that the person wants it gone."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, Kind.CARD)
        self.setAccessibleName(self.tr("Details of the job"))
        self.setMinimumWidth(*grown(self, WIDTH // 2))
        self._colours = LIGHT
        self._status = Status.READY
        self._told: tuple[object, ...] = ()
        """What is shown. As long as nothing new is to be told, what a person has marked stays marked."""
        self._lines: list[str] = []
        """What is read out of it. A job ID is heard in the table, and takes long."""
        self._sign = picture(status_icon(Status.READY, LIGHT), 20)
        self._title = heading("", 1.15)
        self._close = QToolButton()
        self._close.setIconSize(QSize(14, 14))
        self._close.setToolTip(self.tr("Close the details"))
        self._close.setAccessibleName(self.tr("Close the details"))
        self._close.clicked.connect(self.closed)
        self._sentence = _selectable(label())
        self._id = _selectable(label())
        self._id.setFont(fixed_font(self.font()))
        self._copy = QToolButton()
        self._copy.setIconSize(QSize(14, 14))
        self._copy.setToolTip(self.tr("Copy the job ID"))
        self._copy.setAccessibleName(self.tr("Copy the job ID"))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._id.text()))
        self._facts = QFormLayout()
        self._tries_title = _small_heading(self.tr("Tries"))
        self._tries = QFormLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._title, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        id_row = QHBoxLayout()
        id_row.addWidget(self._id, 1)
        id_row.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(5)
        self._facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._tries.setHorizontalSpacing(10)
        self._tries.setVerticalSpacing(5)
        self._tries.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setObjectName("inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 2, 16, 14)
        column.setSpacing(10)
        column.addWidget(self._sentence)
        column.addLayout(id_row)
        column.addLayout(self._facts)
        column.addWidget(self._tries_title)
        column.addLayout(self._tries)
        column.addStretch(1)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setAccessibleName(self.tr("Details of the job"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        head = QWidget()
        head.setLayout(top)
        top.setContentsMargins(16, 12, 8, 2)
        outer.addWidget(head)
        outer.addWidget(area, 1)

    def show_job(self, job: Job | None, columns: Columns, tries: Sequence[Try], address: str) -> None:
        """Show all about this job, or ask to choose one."""
        self._area.setVisible(job is not None)
        self._sign.setVisible(job is not None)
        if job is None:
            self._title.setText(self.tr("Select a row to see all about it"))
            self._told, self._lines = (), []
            return
        sentence = sentence_of(job) or words.say(STATUS_MEANINGS[job.status])
        facts = self._facts_of(job, columns)
        told = (job.status, status_text(job.status), sentence, job.job_id, facts, tuple(tries), address)
        if told == self._told:
            return
        if job.job_id != self._id.text():
            self._area.verticalScrollBar().setValue(0)
        self._told, self._status = told, job.status
        show_picture(self._sign, status_icon(job.status, self._colours), 20)
        self._title.setText(status_text(job.status))
        self._sentence.setText(sentence)
        self._id.setText(job.job_id)
        self._show_facts(facts)
        self._show_tries(tries, job.attempts, address)
        self._lines = [sentence, *(words.titled(*fact) for fact in facts)]
        self._lines += [words.titled(words.clock_time(one.at), words_of_try(one, address)) for one in tries]

    def read_out(self) -> None:
        """Have it read to those who don't see that it is there now; the keyboard stays in the table."""
        announce(self, "\n".join((self.accessibleName(), self._title.text(), *self._lines)))

    def _facts_of(self, job: Job, columns: Columns) -> list[tuple[str, str]]:
        record = job.record
        facts: list[tuple[str, str]] = [
            (self.tr("Answer"), job.detail.message),
            (words.say(TITLES[Column.STATE]), state_of(job)),
            (self.tr("File"), record.filename if record else ""),
            (self.tr("Model"), record.model if record else ""),
            (self.tr("Category"), record.category if record else ""),
            (
                self.tr("Credits"),
                words.number(record.credits) if record and record.credits is not None else "",
            ),
            (
                self.tr("Progress"),
                words.say(PERCENT, count=record.progress) if record and record.progress else "",
            ),
            (
                self.tr("Started"),
                words.day_and_time(record.creation_time) if record and record.creation_time else "",
            ),
            (
                words.say(TITLES[Column.TIME]),
                words.day_and_time(job.finished_at) if job.finished_at else "",
            ),
        ]
        facts += [(visible(name), cell(job, at)) for at, name in enumerate(columns.names)]
        return [(name, visible(value)) for name, value in facts if value]

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        for name, value in facts:
            (widest,) = grown(self, WIDTH // 3)
            # Where lines may break, Qt breaks them before they are as wide as that.
            title = label(name, Kind.SOFT, wraps=self.fontMetrics().horizontalAdvance(name) > widest)
            title.setMaximumWidth(widest)
            self._facts.addRow(title, _selectable(label(value)))

    def _show_tries(self, tries: Sequence[Try], attempts: int, address: str) -> None:
        while self._tries.rowCount():
            self._tries.removeRow(0)
        if not tries:
            none = words.say(EARLIER_TRIES, count=attempts) if attempts else words.say(NO_TRY)
            self._tries.addRow(label(none, Kind.SOFT))
        for one in tries:
            time = label(words.clock_time(one.at), Kind.SOFT, wraps=False)
            time.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._tries.addRow(time, _selectable(label(words_of_try(one, address))))

    def set_colours(self, colours: Colours) -> None:
        """Paint the icons in the colours of another appearance."""
        self._colours = colours
        show_picture(self._sign, status_icon(self._status, colours), 20)
        self._close.setIcon(icon("close", colours.soft_text, colours.surface))
        self._copy.setIcon(icon("copy", colours.soft_text, colours.surface))

    def sizeHint(self) -> QSize:
        """Wide enough for a job ID, and no higher than the table beside it would be."""
        return QSize(*grown(self, WIDTH, 120))


def words_of_try(one: Try, address: str) -> str:
    """A try in one line: "Asked to cancel it: too many requests (429)"."""
    if one.loss is not None:
        came = words.say(LOSSES[one.loss].happened, address=address)
    else:
        code = one.http_status or 0
        text = ANSWERS.get(code) or (SERVER_TROUBLE if code >= 500 else UNEXPECTED)
        came = words.say(text, code=str(code))
    tried = words.say(TRIED, call=words.say(CALLS[one.call]), answer=came)
    return words.say(QUOTING, tried=tried, message=one.message) if one.message else tried


def _selectable(made: QLabel) -> QLabel:
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made


def _small_heading(text: str) -> QLabel:
    made = label(text, Kind.SOFT)
    made.setFont(larger(made.font(), 1.0))
    return made
