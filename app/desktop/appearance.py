"""Puts the colours onto the application: light, dark, or as the system has it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.desktop.colours import DARK, LIGHT, Colours
from app.desktop.stylesheet import stylesheet
from app.settings import Appearance

STYLE: Final = "Fusion"
"""The one style that follows a palette of our own on every platform."""


class Look(QObject):
    """The look of the application, made once. `changed` says that icons are to be painted anew."""

    changed = Signal()

    def __init__(
        self, application: QApplication, chosen: Appearance = Appearance.SYSTEM, *, is_styled: bool = False
    ) -> None:
        """`is_styled` says that the application was started with `STYLE`."""
        super().__init__(application)
        self._application = application
        self._chosen = chosen
        self.colours: Colours = LIGHT
        if not is_styled:
            application.setStyle(STYLE)
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self.choose(chosen)

    @property
    def chosen(self) -> Appearance:
        """What the person chose."""
        return self._chosen

    def choose(self, appearance: Appearance) -> None:
        """Take on another appearance, at once."""
        self._chosen = appearance
        scheme = {
            Appearance.SYSTEM: Qt.ColorScheme.Unknown,
            Appearance.LIGHT: Qt.ColorScheme.Light,
            Appearance.DARK: Qt.ColorScheme.Dark,
        }[appearance]
        # Title bars and native dialogs follow where the platform can; the palette is ours in any case.
        self._application.styleHints().setColorScheme(scheme)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        colours = self._wanted()
        is_first = not self._application.styleSheet()
        if colours is self.colours and not is_first:
            return
        self.colours = colours
        self._application.setPalette(palette_of(colours))
        self._application.setStyleSheet(stylesheet(colours))
        self.changed.emit()

    def _wanted(self) -> Colours:
        match self._chosen:
            case Appearance.LIGHT:
                return LIGHT
            case Appearance.DARK:
                return DARK
            case Appearance.SYSTEM:
                is_dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
                return DARK if is_dark else LIGHT


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
