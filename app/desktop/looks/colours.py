"""The colours of the window, light and dark, and the measure of how well one can be read on another."""

# Without `annotations` from the future: as texts, each one of a named tuple would be compiled at every start.

from typing import Final, NamedTuple


class Colours(NamedTuple):
    """One appearance. Every colour has one meaning, so that a change here changes it everywhere.

    The `accent` belongs to the one button that does what can't be undone; `info` is the colour of what can
    be pressed, is focused, or goes on.
    """

    is_dark: bool
    window: str
    surface: str
    raised: str
    """What lies under the pointer, and chips."""
    line: str
    edge: str
    """The outline of what can be pressed or typed into."""
    text: str
    soft_text: str
    disabled_text: str
    accent: str
    accent_pressed: str
    on_accent: str
    info: str
    on_info: str
    selection: str
    practice: str
    on_practice: str
    warning: str
    """The ground of a line that wants attention."""
    good: str
    finished: str
    waiting: str
    bad: str
    unsure: str


LIGHT: Final = Colours(
    is_dark=False,
    window="#f5f4f1",
    surface="#ffffff",
    raised="#ecebe6",
    line="#dfdcd5",
    edge="#87827a",
    text="#1e1c19",
    soft_text="#59554e",
    disabled_text="#8f8a82",
    accent="#a63a28",
    accent_pressed="#8a2e1f",
    on_accent="#ffffff",
    info="#1b5a8a",
    on_info="#ffffff",
    selection="#d8e6f2",
    practice="#dfeae4",
    on_practice="#1d4a36",
    warning="#faeed6",
    good="#1c7044",
    finished="#59554e",
    waiting="#875600",
    bad="#b3261e",
    unsure="#6a46a6",
)

DARK: Final = Colours(
    is_dark=True,
    window="#1a1a1c",
    surface="#232326",
    raised="#313136",
    line="#38383e",
    edge="#7e7e88",
    text="#f1f0ee",
    soft_text="#b9b6b0",
    disabled_text="#77757a",
    accent="#c14d38",
    accent_pressed="#a84130",
    on_accent="#ffffff",
    info="#74b3e8",
    on_info="#10212e",
    selection="#2b4258",
    practice="#22392f",
    on_practice="#bfe3d0",
    warning="#40351f",
    good="#6ccb95",
    finished="#b9b6b0",
    waiting="#e5b454",
    bad="#f28b7f",
    unsure="#bda4f0",
)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
