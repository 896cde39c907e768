"""A choice among many: what is typed finds them, the arrows go through them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option as Line

from prospectr.core.text import display_line
from prospectr.core.words import N_, _
from prospectr.tui.dialogs.dialog import Dialog, heading

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from textual.app import ComposeResult

    from prospectr.tui.app import ProspectrApp
    from prospectr.tui.dialogs.choice import Option


class Pick(Dialog["str | None"]):
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
        self._found = ""
        """What was typed where ``_options`` were found."""
        self._is_taking = False

    def compose(self) -> ComposeResult:
        """Put the line below the title, and what it finds below the line."""
        with Vertical(classes="dialog"):
            yield Static(heading(self._title), classes="dialog--title")
            if self._about:
                yield Static(heading(self._about), classes="dialog--about")
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
        if not self._is_taking:
            self._look(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take the one the cursor stands on; where what was typed is still looked for, the first that is found."""
        if event.value == self._found:
            self._take()
        elif not self._is_taking:
            self._is_taking = True
            self._screens.hold_keys()
            self._look(event.value)

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

    @property
    def _screens(self) -> ProspectrApp:
        return self.app  # type: ignore[return-value]

    def _take(self) -> None:
        place = self.query_one(OptionList).highlighted
        if place is not None:
            self.dismiss(self._options[place].value)

    @work(group="look", exclusive=True)
    async def _look(self, text: str) -> None:
        said = ""
        try:
            self._options = await self._find(text)
        except Exception as error:  # noqa: BLE001 - what was typed stays, whatever it was
            self._options, said = (), self._screens.explain(error)
        self._found = text
        sentence = self.query_one("#error", Static)
        sentence.update(Content(display_line(said)))
        sentence.display = bool(said)
        found = self.query_one(OptionList)
        found.clear_options()
        found.add_options(Line(Content(display_line(option.label))) for option in self._options)
        found.highlighted = 0 if self._options else None
        if self._is_taking:
            self._is_taking = False
            self._take()
            self._screens.release_keys()
