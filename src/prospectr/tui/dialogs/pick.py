"""A choice among many: what is typed finds them, the arrows go through them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option as Line

from prospectr.core.errors import ProspectrError
from prospectr.core.text import display_line
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from textual.app import ComposeResult

    from prospectr.tui.dialogs.choice import Option


class Pick(ModalScreen["str | None"]):
    """A line to type in and what it finds; the answer is the value of the one that is chosen, None where it was left.

    ``find`` is given what was typed, nothing at first.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", N_("leave"), id="pick.leave"),
        Binding("down", "step(1)", show=False, priority=True),
        Binding("up", "step(-1)", show=False, priority=True),
    ]
    AUTO_FOCUS = "Input"

    def __init__(
        self,
        title: str,
        find: Callable[[str], Awaitable[Sequence[Option]]],
        *,
        about: str = "",
        hint: str = "",
    ) -> None:
        super().__init__()
        self._title = title
        self._find = find
        self._about = about
        self._hint = hint
        self._options: Sequence[Option] = ()

    def compose(self) -> ComposeResult:
        """Put the line below the title, and what it finds below the line."""
        with Vertical(classes="dialog"):
            yield Static(Content(display_line(self._title)), classes="dialog--title")
            if self._about:
                yield Static(Content(display_line(self._about)), classes="dialog--about")
            yield Input(placeholder=self._hint, classes="dialog--line")
            yield Static(Content(""), id="error")
            found = OptionList()
            found.can_focus = False
            yield found
            yield Static(Content(_("enter choose   ↑ ↓ another   esc leave")), classes="dialog--keys")

    def on_mount(self) -> None:
        """Show what there is before anything is typed."""
        self._look("")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Look for what is typed."""
        self._look(event.value)

    def on_input_submitted(self) -> None:
        """Take the one the cursor stands on."""
        place = self.query_one(OptionList).highlighted
        if place is not None:
            self.dismiss(self._options[place].value)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take the one that was clicked."""
        self.dismiss(self._options[event.option_index].value)

    def action_step(self, by: int) -> None:
        """Go down, or up where it is negative."""
        found = self.query_one(OptionList)
        (found.action_cursor_down if by > 0 else found.action_cursor_up)()

    def action_leave(self) -> None:
        """Choose nothing."""
        self.dismiss(None)

    @work(group="look", exclusive=True)
    async def _look(self, text: str) -> None:
        said = ""
        try:
            self._options = await self._find(text)
        except ProspectrError as refused:
            self._options, said = (), refused.message
        error = self.query_one("#error", Static)
        error.update(Content(display_line(said)))
        error.display = bool(said)
        found = self.query_one(OptionList)
        found.clear_options()
        found.add_options(Line(Content(display_line(option.label))) for option in self._options)
        found.highlighted = 0 if self._options else None
