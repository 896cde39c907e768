"""The looks: legible in the dark and in the light, and without any colour."""

from __future__ import annotations

from itertools import product

import pytest
from textual.color import Color
from textual.theme import Theme

from prospectr.tui.themes import ANSI, DARK, LIGHT, choose_theme, theme_after
from tests.conftest import Run
from tests.tui.seller import at_the_screens, story

LEGIBLE = 4.5
"""The contrast that the accessibility guidelines for the web ask of text (WCAG 2.1, AA)."""

MANY = {"COLORTERM": "truecolor", "TERM": "xterm-256color"}


def colours(theme: Theme) -> tuple[list[str], list[str]]:
    """Return the colours of texts and of what they stand on."""
    texts = [theme.foreground, theme.primary, theme.accent, theme.error, theme.success, theme.variables["dim"]]
    grounds = [theme.background, theme.surface, theme.panel, theme.variables["cursor"]]
    return [one or "" for one in texts], [one or "" for one in grounds]


def contrast(text: str, ground: str) -> float:
    """Return the contrast of two colours as the guidelines count it: 1 to 21."""
    light, dark = sorted((luminance(Color.parse(text)), luminance(Color.parse(ground))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: Color) -> float:
    """Return how bright a colour is to the eye, from 0 to 1."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in colour.rgb)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_every_text_is_legible_on_everything_it_stands_on(theme: Theme) -> None:
    for text, ground in product(*colours(theme)):
        assert contrast(text, ground) >= LEGIBLE, (text, ground)


@pytest.mark.parametrize(
    ("wanted", "environment", "theme"),
    [
        ("auto", MANY, DARK),
        ("auto", MANY | {"COLORFGBG": "15;0"}, DARK),
        ("auto", MANY | {"COLORFGBG": "0;15"}, LIGHT),
        ("auto", {"TERM": "screen-256color", "COLORFGBG": "0;default;15"}, LIGHT),
        ("auto", {"TERM": "linux"}, ANSI),
        ("auto", {"TERM": "xterm-16color"}, ANSI),
        ("auto", MANY | {"NO_COLOR": "1"}, ANSI),
        ("light", MANY | {"NO_COLOR": ""}, ANSI),
        ("light", {"TERM": "linux"}, LIGHT),
        ("dark", MANY | {"COLORFGBG": "0;15"}, DARK),
        ("ansi", MANY, ANSI),
    ],
)
def test_the_theme_is_the_one_asked_for_or_suits_the_terminal(
    wanted: str, environment: dict[str, str], theme: Theme
) -> None:
    assert choose_theme(wanted, environment) == theme.name


def test_one_theme_comes_after_the_other() -> None:
    assert [theme_after(theme.name) for theme in (DARK, LIGHT, ANSI)] == [LIGHT.name, ANSI.name, DARK.name]


@story
async def test_the_look_can_be_changed_until_the_screens_are_left(prospectr: Run) -> None:
    assert prospectr("config", "set", "theme", "light").code == 0
    assert prospectr("add", "Nora Lind", "next:call today").code == 0
    async with at_the_screens("today") as seller:
        assert seller.app.theme == LIGHT.name
        await seller.press("colon")
        await seller.type("theme")
        await seller.press("enter")
        assert seller.app.theme == ANSI.name
        assert "config set theme ansi" in seller.messages


@story
async def test_without_colour_the_cursor_the_marks_and_the_screen_one_is_on_can_be_told(
    prospectr: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    for name in ("Ana", "Bea"):
        assert prospectr("add", name, "next:call today").code == 0
    async with at_the_screens("today") as seller:
        await seller.press("v")
        marked, here = (next(line for line in seller.lines if name in line) for name in ("Ana", "Bea"))
        assert (marked[0], here[0]) == ("✓", "▌")
        strips = seller.app.screen._compositor.render_strips()
        looks = [(segment.text, segment.style) for strip in strips for segment in strip if segment.style]
        assert all(style.color is None or style.color.is_default for _text, style in looks)
        assert next(style for text, style in looks if text == "1 Today").reverse
