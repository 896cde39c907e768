"""A list to tick: points that are true or not, each with its box."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option as Line

from prospectr.core.text import display_line
from prospectr.core.words import N_, _
from prospectr.present.checklist import say_box
from prospectr.tui.dialogs.dialog import Dialog, heading

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from textual import events
    from textual.app import ComposeResult


class Ticks(Dialog["frozenset[str] | None"]):
    """Points below a title, each a value and its words; the answer are the values ticked, None where it was left."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "leave", N_("leave"), id="ticks.leave"),
        Binding("space,x", "tick", N_("tick"), id="ticks.tick"),
        Binding("enter", "keep", N_("keep"), id="ticks.keep", priority=True),
        Binding("j", "step(1)", show=False),
        Binding("k", "step(-1)", show=False),
    ]

    def __init__(
        self, title: str, points: Sequence[tuple[str, str]], ticked: Collection[str], *, about: str = ""
    ) -> None:
        super().__init__()
        self._title = title
        self._points = points
        self._ticked = set(ticked)
        self._about = about

    def compose(self) -> ComposeResult:
        """Put the points below the title."""
        with Vertical(classes="dialog"):
            yield Static(heading(self._title), classes="dialog--title")
            if self._about:
                yield Static(heading(self._about), classes="dialog--about")
            yield OptionList(*(Line(self._line(place)) for place in range(len(self._points))))
            yield Static(Content(_("space tick   enter keep   esc leave")), classes="dialog--keys")

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Tick the point that was clicked, or take the tick away."""
        self._turn(event.option_index)

    def on_key(self, event: events.Key) -> None:
        """Tick a point by its number."""
        number = event.character or ""
        if number.isascii() and number.isdecimal() and 1 <= int(number) <= len(self._points):
            event.stop()
            self._turn(int(number) - 1)

    def action_tick(self) -> None:
        """Tick the point the cursor stands on, or take the tick away."""
        place = self.query_one(OptionList).highlighted
        if place is not None:
            self._turn(place)

    def action_step(self, by: int) -> None:
        """Go down, or up where it is negative."""
        points = self.query_one(OptionList)
        (points.action_cursor_down if by > 0 else points.action_cursor_up)()

    def action_keep(self) -> None:
        """Take the ticks as they are."""
        self.dismiss(frozenset(self._ticked))

    def action_leave(self) -> None:
        """Leave everything as it was."""
        self.dismiss(None)

    def _turn(self, place: int) -> None:
        self._ticked ^= {self._points[place][0]}
        points = self.query_one(OptionList)
        points.highlighted = place
        points.replace_option_prompt_at_index(place, self._line(place))

    def _line(self, place: int) -> Content:
        value, words = self._points[place]
        return Content(f"{place + 1}  {say_box(is_true=value in self._ticked)}  {display_line(words)}")
