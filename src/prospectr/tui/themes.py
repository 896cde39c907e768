"""How the screens look: quiet, two themes of our own, and the terminal's own sixteen colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Mapping

DARK = Theme(
    name="prospectr-dark",
    primary="#7fb4ca",
    secondary="#98bb6c",
    accent="#e6c384",
    warning="#e6c384",
    error="#eb8c9b",
    success="#98bb6c",
    foreground="#dcd7ba",
    background="#1f1f28",
    surface="#16161d",
    panel="#2a2a37",
    dark=True,
    variables={"dim": "#a79fbc", "rule": "#54546d", "cursor": "#363646"},
)
LIGHT = Theme(
    name="prospectr-light",
    primary="#1c5f7d",
    secondary="#43601b",
    accent="#7a4f00",
    warning="#7a4f00",
    error="#a8201a",
    success="#33601b",
    foreground="#1f2328",
    background="#fbfaf6",
    surface="#ffffff",
    panel="#ece9e0",
    dark=False,
    variables={"dim": "#5c5b55", "rule": "#b3afa3", "cursor": "#dedacd"},
)
ANSI = Theme(
    name="prospectr-ansi",
    ansi=True,
    primary="ansi_blue",
    secondary="ansi_cyan",
    accent="ansi_yellow",
    warning="ansi_yellow",
    error="ansi_red",
    success="ansi_green",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    dark=True,
    variables={
        **dict.fromkeys(("dim", "rule", "cursor", "ansi-background", "ansi-foreground"), "ansi_default"),
        **dict.fromkeys(("border-blurred", "input-cursor-background"), "ansi_default"),
        **dict.fromkeys(("block-cursor-background", "input-selection-background"), "ansi_default"),
        **dict.fromkeys(("block-cursor-text-style", "input-cursor-text-style"), "reverse"),
        "scrollbar-background": "ansi_default",
    },
)
THEMES = (DARK, LIGHT, ANSI)

BRIGHT = {"7", "9", "10", "11", "12", "13", "14", "15"}
"""The numbers of a terminal's colours that are light to write on."""


def choose_theme(wanted: str, environment: Mapping[str, str]) -> str:
    """Return the name of the theme for what the settings want (``auto``: whatever suits the terminal)."""
    named = next((theme.name for theme in THEMES if short_of(theme.name) == wanted), "")
    if "NO_COLOR" in environment:
        return ANSI.name
    if named:
        return named
    if not _has_many_colours(environment):
        return ANSI.name
    background = environment.get("COLORFGBG", "").rpartition(";")[2]
    return LIGHT.name if background in BRIGHT else DARK.name


def theme_after(name: str) -> str:
    """Return the theme that comes after ``name``."""
    names = [theme.name for theme in THEMES]
    return names[(names.index(name) + 1) % len(names)]


def short_of(name: str) -> str:
    """Return what the configuration calls a theme."""
    return name.removeprefix("prospectr-")


def _has_many_colours(environment: Mapping[str, str]) -> bool:
    """Tell whether a terminal shows more than sixteen colours, as those that draw the screens take it to."""
    if environment.get("COLORTERM", "").strip().lower() in {"truecolor", "24bit"}:
        return True
    return environment.get("TERM", "").lower().rpartition("-")[2] in {"256color", "kitty", "direct"}
