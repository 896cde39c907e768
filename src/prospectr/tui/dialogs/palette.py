"""The palette: actions and records found by what one types, then done or opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from prospectr.core.errors import ProspectrError
from prospectr.core.text import display_line
from prospectr.core.words import N_, _
from prospectr.tui.dialogs.dialog import Dialog
from prospectr.tui.palette import find_actions, find_records
from prospectr.tui.widgets.found import Found

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from prospectr.tui.palette import Entry
    from prospectr.tui.screens.frame import Frame


class Palette(Dialog["str | None"]):
    """A line to type in and what it finds; the answer is the id of an action or a record, None where it was left."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+p", "leave", N_("leave"), id="palette.leave", priority=True),
        Binding("down,ctrl+n", "step(1)", N_("down"), id="palette.down", show=False, priority=True),
        Binding("up", "step(-1)", N_("up"), id="palette.up", show=False, priority=True),
        Binding("pagedown", "step(10)", N_("page down"), id="palette.page_down", show=False, priority=True),
        Binding("pageup", "step(-10)", N_("page up"), id="palette.page_up", show=False, priority=True),
    ]
    AUTO_FOCUS = "Input"

    def __init__(self, opened_on: Frame) -> None:
        super().__init__()
        self._frame = opened_on
        self._actions: list[Entry] = []
        self._sought: str | None = None
        """What was typed where the records that are shown were found; None while they are looked for."""
        self._is_taking = False

    def compose(self) -> ComposeResult:
        """Put the line above what it finds."""
        with Vertical(classes="dialog"):
            yield Input(placeholder=_("an action, a name, a word or an id"), select_on_focus=False)
            yield Static(Content(""), id="why")
            yield Found(id="found")
            yield Static(Content(_("enter do or open   ↑ ↓ another   esc leave")), classes="dialog--keys")

    def on_mount(self) -> None:
        """Show what can be done before anything is typed."""
        self._look("")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Find actions at once, and records beside the screen."""
        if not self._is_taking:
            self._look(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take the one the cursor stands on; where what was typed is still looked for, the first that is found."""
        if event.value == self._sought:
            self._take()
        elif not self._is_taking:
            self._is_taking = True
            self._frame.book_app.hold_keys()
            self._look(event.value)

    def on_found_chosen(self) -> None:
        """Take the one that was clicked."""
        self._take()

    def on_found_moved(self) -> None:
        """Say why the one the cursor came to cannot be done."""
        entry = self._found.entry
        self.query_one("#why", Static).update(Content(display_line(entry.why) if entry else ""))

    def action_step(self, by: int) -> None:
        """Go down, or up where it is negative."""
        self._found.step(by)

    def action_leave(self) -> None:
        """Choose nothing."""
        self.dismiss(None)

    @property
    def _found(self) -> Found:
        return self.query_one("#found", Found)

    def _take(self) -> None:
        entry = self._found.entry
        if entry is not None and not entry.why:
            self.dismiss(entry.value)
        else:
            self._frame.book_app.drop_keys()

    def _look(self, text: str) -> None:
        self._actions = find_actions(text, self._frame)
        self._found.show(self._actions)
        self._sought = None
        self._find_records(text)

    @work(group="records", exclusive=True)
    async def _find_records(self, text: str) -> None:
        app = self._frame.book_app
        records: list[Entry] = []
        try:
            if text.strip():
                records = await app.reader.ask(lambda book: find_records(book, text))
        except ProspectrError:
            pass  # there is no book yet, or nothing in what was typed to look for
        except Exception as error:  # noqa: BLE001 - the actions stay, whatever it was
            app.stumbled(error)
        first = [entry for entry in self._actions if entry.is_near]
        others = [entry for entry in self._actions if not entry.is_near]
        self._found.show([*first, *records, *others])
        self._sought = text
        if self._is_taking:
            self._is_taking = False
            self._take()
