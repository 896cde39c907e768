"""How the screens look: quiet, two themes of our own, and the terminal's own sixteen colours."""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="prospectr-dark",
    primary="#7fb4ca",
    secondary="#98bb6c",
    accent="#e6c384",
    warning="#e6c384",
    error="#e46876",
    success="#98bb6c",
    foreground="#dcd7ba",
    background="#1f1f28",
    surface="#1f1f28",
    panel="#2a2a37",
    dark=True,
    variables={"dim": "#938aa9", "rule": "#54546d"},
)
LIGHT = Theme(
    name="prospectr-light",
    primary="#1c6a8c",
    secondary="#4b6b1f",
    accent="#8a5a00",
    warning="#8a5a00",
    error="#b3261e",
    success="#3b6b1f",
    foreground="#1f2328",
    background="#fbfaf6",
    surface="#fbfaf6",
    panel="#ece9e0",
    dark=False,
    variables={"dim": "#6b6a63", "rule": "#c4c0b4"},
)
THEMES = (DARK, LIGHT)
