"""The shapes of the window's controls: one style sheet, made from the colours of an appearance.

Controls are told apart by the property `kind`, which `app.desktop.widgets.controls` sets.
"""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import Final

from app.desktop.looks.colours import Colours

_ICONS: Final = Path(__file__).resolve().parents[3] / "resources" / "icons"

_SHEET: Final = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $edge; padding: 4px 6px; }

QMenuBar { background: $window; padding: 1px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $raised; }
QMenu { background: $surface; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $disabled_text; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 4px; }
QMenu::indicator:checked { image: url("$tick_on_surface"); }

QPushButton {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: 6px;
    padding: 5px 14px; min-height: 1.35em;
}
QPushButton:hover { background: $raised; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $info; padding: 4px 13px; }
QPushButton:disabled { color: $disabled_text; border-color: $line; background: $window; }

QPushButton[kind="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600;
    padding: 7px 20px;
}
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: $accent_pressed; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; padding: 6px 19px; }
QPushButton[kind="primary"]:disabled {
    background: $raised; color: $disabled_text; border-color: $raised;
}
QPushButton[kind="next"] {
    background: $info; color: $on_info; border: 1px solid $info; font-weight: 600; padding: 7px 20px;
}
QPushButton[kind="next"]:hover { background: $info; border-color: $text; }
QPushButton[kind="next"]:focus { border: 2px solid $text; padding: 6px 19px; }
QPushButton[kind="next"]:disabled { background: $raised; color: $disabled_text; border-color: $raised; }

QPushButton[kind="link"], QToolButton[kind="link"] {
    background: transparent; color: $info; border: 1px solid transparent; padding: 3px 6px;
    border-radius: 5px; font-weight: 600;
}
QPushButton[kind="link"]:hover, QToolButton[kind="link"]:hover { background: $raised; }
QPushButton[kind="link"]:focus, QToolButton[kind="link"]:focus { border: 1px solid $info; padding: 3px 6px; }
QPushButton[kind="link"]:disabled { color: $disabled_text; background: transparent; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 4px; }
QToolButton:hover { background: $raised; }
QToolButton:focus { border: 1px solid $info; }

QPushButton[kind="chip"] {
    background: $window; border: 1px solid $line; border-radius: 13px; padding: 3px 11px 3px 8px;
}
QPushButton[kind="chip"]:hover { background: $raised; }
QPushButton[kind="chip"]:checked { background: $selection; border: 1px solid $info; }
QPushButton[kind="chip"]:focus { border: 2px solid $info; padding: 2px 10px 2px 7px; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: 6px; padding: 4px 8px;
    selection-background-color: $info; selection-color: $on_info; placeholder-text-color: $soft_text;
}
QLineEdit, QComboBox, QSpinBox { min-height: 1.5em; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus {
    border: 2px solid $info; padding: 3px 7px;
}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: $disabled_text; border-color: $line; }

QComboBox::drop-down { border: none; width: 24px; }
QComboBox { selection-background-color: $selection; selection-color: $text; }
QComboBox QAbstractItemView {
    background: $surface; border: 1px solid $edge; border-radius: 0; padding: 4px; outline: none;
}

QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 24px; }
QSpinBox::up-arrow, QSpinBox::down-arrow { image: none; }

QCheckBox, QRadioButton {
    spacing: 8px; border: 1px solid transparent; border-radius: 5px; padding: 3px 6px 3px 2px;
}
QCheckBox:focus, QRadioButton:focus { border: 1px solid $info; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: 14px; height: 14px; background: $surface; border: 1px solid $edge;
}
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $text; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $info; border-color: $info; image: url("$tick_on_info");
}
QRadioButton::indicator:checked {
    border-color: $info; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 $info, stop: 0.5 $info, stop: 0.62 $surface, stop: 1 $surface);
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; background: $window; }
QCheckBox::indicator:checked:disabled { background: $disabled_text; }
QRadioButton::indicator:checked:disabled { background: $disabled_text; }

QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[kind="place"] { background: $surface; border: 2px dashed $edge; border-radius: 14px; }
QFrame[kind="place"][inviting="true"] { border-color: $info; background: $selection; }
QFrame[kind="notice"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[kind="notice"][tone="warning"] { background: $warning; border-color: $waiting; }
QFrame[kind="practice"] { background: $practice; border: none; }
QFrame[kind="practice"] QLabel { color: $on_practice; }
QLabel[kind="soft"] { color: $soft_text; }
QLabel[kind="bad"] { color: $bad; }
QLabel[kind="good"] { color: $good; }

QTableView, QListView, QTreeView {
    background: $surface; border: 1px solid $line; border-radius: 8px; outline: none;
    selection-background-color: $selection; selection-color: $text;
}
QTableView:focus, QListView:focus { border: 1px solid $info; }
QListWidget::item { padding: 3px 8px; border: none; }
QListWidget::item:selected { background: $selection; color: $text; }
QTableView::item { padding: 0 8px; border: none; }
QTableView::item:selected { background: $selection; color: $text; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: $surface; color: $soft_text; border: none; border-bottom: 1px solid $line;
    padding: 6px 10px; font-weight: 600;
}
QHeaderView::section:first { border-top-left-radius: 7px; }
QHeaderView::section:last { border-top-right-radius: 7px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView::section:hover { background: $raised; }
QTableCornerButton::section { background: $surface; border: none; }

QProgressBar { background: $raised; border: none; border-radius: 4px; max-height: 8px; }
QProgressBar::chunk { background: $info; border-radius: 4px; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $soft_text; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget#inside { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
""")


def stylesheet(colours: Colours) -> str:
    """The style sheet of the application in these colours."""
    white, black = ((_ICONS / f"tick-{name}.svg").as_posix() for name in ("white", "black"))
    on_info, on_surface = (black, white) if colours.is_dark else (white, black)
    return _SHEET.substitute(colours._asdict(), tick_on_info=on_info, tick_on_surface=on_surface)
