"""Asks for a key, and tries it before it is used: valid, refused and "could not be tried" are told apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop import words
from app.desktop.widgets.controls import Kind, button_box, go_back, heading, label, set_kind
from app.desktop.widgets.fitting import FittingDialog
from app.desktop.widgets.forms import Form
from app.desktop.widgets.line_field import LineField
from app.desktop.widgets.notices import announce
from app.desktop.widgets.secret_field import SecretField
from app.engine.key_check import KeyCheck, KeyVerdict
from app.intake.text import read_text
from app.keys.api_key import LONGEST_NAME, ApiKey, as_key_name
from app.problem import Problem
from app.session import Session
from app.wording.sentence import QT_TRANSLATE_NOOP, Text
from app.wording.session import KEY_VERDICTS

WIDTH: Final = 540
LOOKS_LIKE_IDS: Final = Text(
    QT_TRANSLATE_NOOP(
        "wording",
        "These look like job IDs, not like a key. Go back and hand them in as jobs; the key is on the “API” "
        "tab of account.topazlabs.com.",
    ),
    "This looks like a job ID, not like a key. Go back and hand it in as a job; the key is on the “API” "
    "tab of account.topazlabs.com.",
)
_GOOD: Final = (KeyVerdict.VALID, KeyVerdict.BALANCE_HIDDEN)


@dataclass(frozen=True, slots=True)
class EnteredKey:
    """What the person entered."""

    key: ApiKey
    name: str
    keep: bool


class KeyDialog(FittingDialog):
    """`entered` holds the key once the dialog was accepted."""

    def __init__(self, session: Session, *, name: str, taken: frozenset[str], parent: QWidget) -> None:
        """`taken` are the names of keys that are kept already, for this address."""
        super().__init__(WIDTH, parent)
        self._session = session
        self._taken = taken
        self._tried: ApiKey | None = None
        """A key that could not be tried: the next press uses it all the same."""
        self._trying: ApiKey | None = None
        """The key that is being tried, as long as it is the one in the field."""
        self.entered: EnteredKey | None = None
        self.setWindowTitle(self.tr("Key"))
        self._name = LineField(name)
        self._name.setMaxLength(LONGEST_NAME)
        self._field = SecretField()
        self._keep = QCheckBox()
        self._keep.hide()
        self._memory_only = label(
            self.tr("The key is kept in memory alone, and forgotten when the program ends."), Kind.SOFT
        )
        self._replaces = label("", Kind.SOFT)
        self._news = label()
        self._news.hide()
        self._field.textChanged.connect(self._changed)
        self._name.textChanged.connect(self._say_what_it_replaces)
        self._keep.toggled.connect(self._say_what_it_replaces)
        self._lay_out()
        self._say_what_it_replaces()
        self._field.setFocus()

    def _lay_out(self) -> None:
        form = Form()
        form.add(self.tr("&Key"), self._field)
        form.add(self.tr("&Name of the key"), self._name)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(heading(self.tr("Which key should be used?"), 1.4))
        column.addWidget(
            label(
                self.tr(
                    "It is on the “API” tab of account.topazlabs.com. Use the key with which the jobs were "
                    "started. The name is for you, so that you can tell your keys apart."
                ),
                Kind.SOFT,
            )
        )
        column.addLayout(form)
        column.addWidget(self._keep)
        column.addWidget(self._memory_only)
        column.addWidget(self._replaces)
        column.addWidget(self._news)
        column.addSpacing(4)
        column.addWidget(self._buttons())

    def offer_to_keep(self, keychain: str) -> None:
        """There is a keychain of this name: offer to keep the key in it."""
        text = self.tr("K&eep it in {keychain} for the next time")
        self._keep.setText(words.fill(text, {"keychain": keychain}))
        self._keep.setChecked(True)
        self._keep.show()
        self._memory_only.hide()
        self.fit()

    def _buttons(self) -> QDialogButtonBox:
        box = button_box(self)
        self._use = QPushButton(self.tr("Use this key"))
        set_kind(self._use, Kind.NEXT)
        self._use.setDefault(True)
        self._use.clicked.connect(self._press)
        box.addButton(self._use, QDialogButtonBox.ButtonRole.ActionRole)
        go_back(box, self.tr("Go back"))
        box.rejected.connect(self.reject)
        return box

    @Slot()
    def _say_what_it_replaces(self) -> None:
        name = self._name.text().strip()
        text = words.fill(self.tr("It takes the place of the key that is kept as “{name}”."), {"name": name})
        self._replaces.setText(text)
        self._replaces.setVisible(self._keep.isChecked() and name in self._taken)

    @Slot()
    def _changed(self) -> None:
        self._tried = self._trying = None
        self._use.setEnabled(True)
        self._news.hide()
        self._use.setText(self.tr("Use this key"))

    @Slot()
    def _press(self) -> None:
        if self._trying is not None:
            return
        try:
            key = ApiKey(self._field.text())
        except Problem as problem:
            self._refuse(self._field, words.in_one_line(problem))
            return
        try:
            as_key_name(self._name.text())
        except Problem as problem:
            self._refuse(self._name, words.in_one_line(problem))
            return
        if self._tried == key:
            self._take(key)
            return
        self._trying = key
        self._use.setEnabled(False)
        self._say(self.tr("Trying the key…"), Kind.SOFT)
        self._session.check_key(key, lambda check: self._checked(key, check))

    def _checked(self, key: ApiKey, check: KeyCheck) -> None:
        if self._trying is not key:
            return  # something else stands in the field by now
        self._trying = None
        self._use.setEnabled(True)
        if check.verdict in _GOOD:
            self._take(key)
            return
        sentence = KEY_VERDICTS[check.verdict]
        text = words.sentences(words.say(sentence.happened), words.say(sentence.todo))
        if check.verdict is KeyVerdict.REFUSED:
            self._refuse(self._field, text)
            return
        self._say(text, Kind.BAD)
        self._tried = key
        self._use.setText(self.tr("Use it all the same"))
        self._use.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, field: QLineEdit, text: str) -> None:
        """Say what is wrong with a field. What is pasted or typed next takes the place of what is in it."""
        ids = len(read_text(self._field.text()).found) if field is self._field else 0
        self._say(words.say(LOOKS_LIKE_IDS, count=ids) if ids else text, Kind.BAD)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _say(self, text: str, kind: Kind) -> None:
        self._news.setText(text)
        set_kind(self._news, kind)
        self._news.show()
        self.fit(self._news)  # or the sentence would take its room from the fields
        announce(self, text)

    def _take(self, key: ApiKey) -> None:
        keep = self._keep.isVisibleTo(self) and self._keep.isChecked()
        self.entered = EnteredKey(key, as_key_name(self._name.text()), keep)
        self.accept()

    def done(self, result: int) -> None:
        """Whatever comes of the check now, nobody waits for it; and the text is gone from the screen."""
        self._trying = None
        self._field.clear()
        super().done(result)
