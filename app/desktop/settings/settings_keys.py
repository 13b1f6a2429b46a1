"""The part of the settings about keys: which there are, which one is used, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.desktop import words
from app.desktop.keys.key_desk import KeyDesk
from app.desktop.promises import Promises
from app.desktop.widgets.controls import Kind, button, label
from app.desktop.widgets.flow_layout import flowing
from app.keys.keychain import Keychain
from app.keys.vaults import KeychainKind
from app.problem import Problem
from app.session import Session
from app.settings import KeptKey

LINES_SHOWN: Final = 4
SPACING: Final = 3
"""Pixels around each line."""
_KEPT: Final = Qt.ItemDataRole.UserRole


class KeysPart(QWidget):
    """Acts at once, unlike the rest of the settings: a key is either kept or it isn't."""

    def __init__(self, session: Session, desk: KeyDesk, keychain: Keychain, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Kept keys"))
        self.list.setFixedHeight(round(self.list.fontMetrics().lineSpacing() * 1.6 * LINES_SHOWN))
        self.list.setSpacing(SPACING)
        self._where = label("", Kind.SOFT)
        self._where.hide()
        self._use = button(self.tr("&Use it"), self._use_chosen)
        self._replace = button(self.tr("&Replace…"), self._replace_chosen)
        self._forget = button(self.tr("&Forget…"), self._forget_chosen)
        holder, flow = flowing()
        buttons = (button(self.tr("A&dd a key…"), self._add), self._use, self._replace, self._forget)
        for one in buttons:
            flow.addWidget(one)
        self.in_order: Sequence[QWidget] = (self.list, *buttons)
        """As Tab goes through it."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list)
        column.addWidget(holder)
        column.addWidget(self._where)
        self.list.itemSelectionChanged.connect(self._adapt)
        self.list.itemActivated.connect(self._use_chosen)
        desk.key_changed.connect(self.show_keys)
        self._promises = Promises(self)
        self._promises.when(keychain.kind(), self._say_where, self._say_nowhere)
        self.show_keys()

    @Slot()
    def show_keys(self) -> None:
        """Show which keys there are now: first those that can be used here, the one used last on top."""
        before = self._chosen()
        here = self._session.address.base
        self.list.clear()
        by_use = reversed(self._desk.all_keys())
        for kept in sorted(by_use, key=lambda one: one.address != here):
            item = QListWidgetItem(self._line(kept, here))
            item.setData(_KEPT, kept)
            self.list.addItem(item)
            if before is not None and (kept.name, kept.address) == (before.name, before.address):
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(0)
        self._adapt()

    def _line(self, kept: KeptKey, here: str) -> str:
        if kept.address != here:
            return words.fill(self.tr("{name} – for {address}"), {"name": kept.name, "address": kept.address})
        if kept.name == self._session.key_name:
            return words.fill(self.tr("{name} – in use"), {"name": kept.name})
        return kept.name

    def _chosen(self) -> KeptKey | None:
        items = self.list.selectedItems()
        kept = items[0].data(_KEPT) if items else None
        return kept if isinstance(kept, KeptKey) else None

    @Slot()
    def _adapt(self) -> None:
        kept = self._chosen()
        is_here = kept is not None and kept.address == self._session.address.base
        self._use.setEnabled(is_here and kept is not None and kept.name != self._session.key_name)
        self._replace.setEnabled(is_here)
        self._forget.setEnabled(kept is not None)

    @Slot()
    def _add(self) -> None:
        self._desk.ask_for_another(self.window())

    @Slot()
    def _use_chosen(self) -> None:
        kept = self._chosen()
        if kept is not None and self._use.isEnabled():
            self._desk.choose(kept)

    @Slot()
    def _replace_chosen(self) -> None:
        kept = self._chosen()
        if kept is not None:
            self._desk.ask(name=kept.name, over=self.window())

    @Slot()
    def _forget_chosen(self) -> None:
        kept = self._chosen()
        if kept is not None:
            self._desk.ask_to_forget(kept, self.window())

    def _say_where(self, kind: KeychainKind) -> None:
        self._where.setText(words.fill(self.tr("Keys are kept in {keychain}."), {"keychain": kind.value}))
        self._where.show()

    def _say_nowhere(self, failure: Problem | Exception) -> None:
        self._where.setText(words.in_one_line(failure))
        self._where.show()
