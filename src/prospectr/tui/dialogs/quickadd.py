"""Quick add: one line, and below it what each of its marks becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.suggester import Suggester
from textual.widgets import Input, Static

from prospectr.core.text import display_line
from prospectr.core.words import N_, _
from prospectr.tui.dialogs.form import Field, Form, Made

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from textual import events
    from textual.app import ComposeResult

    from prospectr.present.view import Block
    from prospectr.tui.dialogs.form import Values


class LineInput(Input):
    """A line; Tab takes what it suggests, and of what is pasted no line is left out."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("tab", "cursor_right", show=False)]

    def on_paste(self, event: events.Paste) -> None:
        """Put the lines of a text one behind the other, in place of what an ``Input`` does: it takes the first only."""
        event.stop()
        event.prevent_default()
        self.replace(" ".join(event.text.splitlines()), *self.selection)


class GoOn(Suggester):
    """Suggests how a line goes on, as ``go_on`` says."""

    def __init__(self, go_on: Callable[[str], Awaitable[str]]) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._go_on = go_on

    async def get_suggestion(self, value: str) -> str | None:
        """Return the whole line as it might go on."""
        return await self._go_on(value)


class QuickAdd(Form[Made]):
    """A form of one line; ctrl+n takes it and begins another, for many people in a row."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+n", "take_and_go_on", N_("keep and go on"), id="form.take_and_go_on", priority=True),
    ]

    def __init__(
        self,
        take: Callable[[Values], Awaitable[Made]],
        preview: Callable[[Values], Awaitable[Sequence[Block]]],
        go_on: Callable[[str], Awaitable[str]],
    ) -> None:
        line = Field("line", _("line"), hint=_("Nora Lind @Lind Café nora@lind.dk next:call tue"))
        super().__init__(_("Add someone"), [line], take, preview=preview, draft="add")
        self._go_on = go_on
        self._begins_another = False
        self._taken = ""

    def action_take(self) -> None:
        """Take the line, and leave."""
        self._begins_another = False
        super().action_take()

    def action_take_and_go_on(self) -> None:
        """Take the line, and begin another."""
        self._begins_another, self._taken = True, self.values["line"]
        super().action_take()

    def done(self, made: Made) -> None:
        """Leave, or stand there for another line; what was typed of that one already stays."""
        if self._begins_another:
            self._is_over = False
            said = display_line(self._screens.said[-1].partition("\n")[0])
            self.query_one(".dialog--title", Static).update(Content(f"✓ {said}"))
            line = self.query_one(LineInput)
            line.value = line.value.removeprefix(self._taken)
        else:
            super().done(made)

    def _field(self, field: Field, value: str) -> ComposeResult:
        yield LineInput(
            value,
            placeholder=field.hint,
            id=f"field-{field.name}",
            select_on_focus=False,
            suggester=GoOn(self._go_on),
        )

    def _say_keys(self) -> str:
        return _("enter add   ctrl+n add, then another   tab complete   esc leave")
