"""Puts the colours onto the application: light, dark, or as the system has it."""

from __future__ import annotations

from typing import Final

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.desktop.looks.colours import DARK, LIGHT, Colours
from app.desktop.looks.stylesheet import stylesheet
from app.settings import Appearance

STYLE: Final = "Fusion"
"""The one style that follows a palette of our own on every platform."""
HALF_LIGHT: Final = 128
"""Half of a colour's greatest lightness."""


class Look(QObject):
    """The look of the application, made once. `changed` says that icons are to be painted anew."""

    changed = Signal()

    def __init__(
        self, application: QApplication, chosen: Appearance = Appearance.SYSTEM, *, in_a_hurry: bool = False
    ) -> None:
        """`in_a_hurry` says that the application was started with `STYLE`, and that `begin` and `settle`
        follow."""
        super().__init__(application)
        self._application = application
        self._chosen = chosen
        self.colours: Colours = LIGHT
        if in_a_hurry:
            self.colours = self._guess()
            return
        application.setStyle(STYLE)
        self.settle()

    def begin(self) -> None:
        """Put the colours on: over a window that is made already, or each widget would be styled twice."""
        self._application.setPalette(palette_of(self.colours))
        self._application.setStyleSheet(stylesheet(self.colours))

    def settle(self) -> None:
        """Ask the system, and follow it from now on."""
        self._application.styleHints().colorSchemeChanged.connect(self._follow)
        self.choose(self._chosen)

    @property
    def chosen(self) -> Appearance:
        """What the person chose."""
        return self._chosen

    def choose(self, appearance: Appearance) -> None:
        """Take on another appearance, at once."""
        self._chosen = appearance
        schemes = QtCore.Qt.ColorScheme
        scheme = {
            Appearance.SYSTEM: schemes.Unknown,
            Appearance.LIGHT: schemes.Light,
            Appearance.DARK: schemes.Dark,
        }[appearance]
        # Title bars and native dialogs follow where the platform can; the palette is ours in any case.
        self._application.styleHints().setColorScheme(scheme)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self._put_on(self._wanted())

    def _put_on(self, colours: Colours) -> None:
        is_first = not self._application.styleSheet()
        if colours is self.colours and not is_first:
            return
        self.colours = colours
        self.begin()
        self.changed.emit()

    def _wanted(self) -> Colours:
        match self._chosen:
            case Appearance.LIGHT:
                return LIGHT
            case Appearance.DARK:
                return DARK
            case Appearance.SYSTEM:
                is_dark = self._application.styleHints().colorScheme() is QtCore.Qt.ColorScheme.Dark
                return DARK if is_dark else LIGHT

    def _guess(self) -> Colours:
        """By the system's own colours, which are there already; to ask takes a tenth of the whole start."""
        match self._chosen:
            case Appearance.LIGHT:
                return LIGHT
            case Appearance.DARK:
                return DARK
            case Appearance.SYSTEM:
                return colours_shown()


def colours_shown() -> Colours:
    """The colours that go with the palette which the application has just now."""
    ground = QApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if ground.lightness() < HALF_LIGHT else LIGHT


def palette_of(colours: Colours) -> QPalette:
    """The palette that Qt's own painting goes by."""
    role = QPalette.ColorRole
    parts: dict[QPalette.ColorRole, str] = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.raised,
        role.Text: colours.text,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.text,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.soft_text,
        role.Link: colours.info,
        role.LinkVisited: colours.info,
        role.Accent: colours.info,
        role.Light: colours.surface,
        role.Midlight: colours.raised,
        role.Mid: colours.line,
        role.Dark: colours.edge,
        role.Shadow: colours.edge,
    }
    palette = QPalette()
    for which, colour in parts.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.disabled_text))
    return palette
