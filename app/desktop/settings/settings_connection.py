"""The part of the settings about the way to the service: address, proxy, and the test of the connection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from app.desktop import words
from app.desktop.settings.connection_test import ConnectionTest
from app.desktop.widgets.controls import Kind, label
from app.desktop.widgets.drop_down import DropDown
from app.desktop.widgets.forms import Form
from app.desktop.widgets.line_field import LineField
from app.desktop.widgets.secret_field import SecretField
from app.keys.secret import Password
from app.problem import Problem
from app.service.address import TOPAZ, ServiceAddress, as_service_address
from app.service.network import Proxy
from app.session import Session
from app.settings import DIRECT, Settings
from app.system.place import ProxyChoice
from app.system.proxy import as_proxy
from app.wording.sentence import QT_TRANSLATE_NOOP, Text

SET_BY_COMPANY: Final = Text(QT_TRANSLATE_NOOP("wording", "Set by your company for this computer."))

_SYSTEM: Final = "system"
_OWN: Final = "own"


@dataclass(frozen=True, slots=True)
class Connection:
    """What was entered. `password` is `None` where the kept one, if any, is to stay."""

    address: ServiceAddress
    choice: ProxyChoice
    password: Password | None

    def written_into(self, settings: Settings) -> Settings:
        """The settings with this connection."""
        usual = "" if self.address == TOPAZ else self.address.base
        return settings._replace(service_address=usual, proxy=self.choice.proxy, proxy_user=self.choice.user)


class ConnectionPart(QWidget):
    """`entered` reads the fields, and raises the `Problem` of what can't be. `refused` carries it as well."""

    refused = Signal(object)

    def __init__(self, session: Session, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self.address = LineField(settings.service_address)
        self.address.setPlaceholderText(TOPAZ.base)
        self.proxy = DropDown()
        for kind, text in (
            (_SYSTEM, self.tr("As the system has it")),
            (DIRECT, self.tr("None")),
            (_OWN, self.tr("This one:")),
        ):
            self.proxy.addItem(text, kind)
        shown, user = _without_login(settings.proxy)
        self.proxy_address = LineField(shown)
        self.proxy_address.setPlaceholderText("proxy.example.com:8080")
        self.proxy_address.setAccessibleName(self.tr("Address of the proxy"))
        self.user = LineField(settings.proxy_user or user)
        self.password = SecretField(is_password=True)
        self.test = ConnectionTest(self._test)
        # Practice promises that nothing leaves this computer.
        self.test.setVisible(not session.is_practice)
        chosen = settings.proxy if settings.proxy in ("", DIRECT) else _OWN
        self.proxy.setCurrentIndex(self.proxy.findData(chosen or _SYSTEM))
        self._lay_out(settings.fixed)
        self.proxy.currentIndexChanged.connect(self._adapt)
        for field in (self.address, self.proxy_address, self.user, self.password):
            field.textEdited.connect(self._adapt)
        self._adapt()

    def _lay_out(self, fixed: frozenset[str]) -> None:
        form = Form()
        form.add(self.tr("&Service"), self.address)
        self._keys_stay = label(
            self.tr("Keys stay with the address they were entered for; at this one none is known yet."),
            Kind.SOFT,
        )
        form.addRow(self._keys_stay)
        form.add(self.tr("&Proxy"), self.proxy)
        form.addRow("", self.proxy_address)
        form.add(self.tr("&Name for the proxy"), self.user)
        form.add(self.tr("Pass&word for it"), self.password)
        self._form = form
        for name, field in (
            ("service_address", self.address),
            ("proxy", self.proxy_address),
            ("proxy_user", self.user),
        ):
            if name in fixed:
                mark_as_fixed(form, field)
        self.proxy.setEnabled("proxy" not in fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.test)

    @Slot()
    def _adapt(self) -> None:
        """Show what belongs to the choice, and forget the result of a test of something else."""
        kind = self.proxy.currentData()
        self._form.setRowVisible(self.proxy_address, kind == _OWN)
        self._form.setRowVisible(self.user, kind != DIRECT)
        self._form.setRowVisible(self.password, kind != DIRECT)
        before = ProxyChoice(self._settings.proxy, self._settings.proxy_user)
        is_kept = bool(before.user) and self._choice() == before
        self.password.setPlaceholderText(self.tr("as it was") if is_kept else "")
        self._form.setRowVisible(self._keys_stay, self._is_other_address())
        self.test.forget()

    def _is_other_address(self) -> bool:
        try:
            return self._address() != self._session.address and not self._session.is_practice
        except Problem:
            return False

    def _address(self) -> ServiceAddress:
        return as_service_address(self.address.text()) if self.address.text().strip() else TOPAZ

    def _choice(self) -> ProxyChoice:
        """As it stands there, checked or not."""
        if "proxy" in self._settings.fixed:
            return ProxyChoice(self._settings.proxy, self.user.text().strip())
        match self.proxy.currentData():
            case "own":
                return ProxyChoice(self.proxy_address.text().strip(), self.user.text().strip())
            case "direct":
                return ProxyChoice(DIRECT)
            case _:
                return ProxyChoice("", self.user.text().strip())

    def entered(self) -> Connection:
        """What was entered. Raises `Problem`.

        A name and a password that were typed as a part of the proxy's address are taken out of it: settings
        hold no secrets.
        """
        address, choice = self._address(), self._choice()
        password = Password(self.password.text()) if self.password.text() else None
        if choice.proxy not in ("", DIRECT) and "proxy" not in self._settings.fixed:
            proxy = as_proxy(choice.proxy)
            choice = ProxyChoice(_written(proxy), choice.user or proxy.user)
            password = password or (proxy.password if proxy.user else None)
        return Connection(address, choice, password)

    @Slot()
    def _test(self) -> None:
        try:
            entered = self.entered()
        except Problem as problem:
            self.refused.emit(problem)
            return
        self.test.begin()
        errand = self._session.test_connection(
            entered.address,
            entered.choice,
            entered.password,
            self.test.show_diagnosis,
            lambda failure: self.test.show_failure(words.in_one_line(failure)),
        )
        self.test.belongs_to(errand)


def _written(proxy: Proxy) -> str:
    """A proxy as settings have it: without any login."""
    host = f"[{proxy.host}]" if ":" in proxy.host else proxy.host
    return f"{'https://' if proxy.is_tls else ''}{host}:{proxy.port}"


def _without_login(proxy: str) -> tuple[str, str]:
    """What to show of a proxy of the settings, and the user's name in it; a password stays out of sight."""
    if proxy in ("", DIRECT):
        return "", ""
    try:
        read = as_proxy(proxy)
    except Problem as problem:
        return str(problem.facts["proxy"]), ""
    return _written(read) if read.user else proxy, read.user


def mark_as_fixed(form: QFormLayout, field: QWidget) -> None:
    """Switch a field off that a policy has set, and say so below it."""
    hint = words.say(SET_BY_COMPANY)
    field.setEnabled(False)
    field.setToolTip(hint)
    field.setAccessibleDescription(hint)
    row = form.getWidgetPosition(field)[0]  # type: ignore[index]
    form.insertRow(row + 1, "", label(hint, Kind.SOFT, wraps=False))
