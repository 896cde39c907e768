"""The full-screen book: five screens, the acts, and what keeps them up to date."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar, Literal

from textual import work
from textual.app import App
from textual.binding import Binding, BindingType

from prospectr.core.errors import CancelledError, ProspectrError
from prospectr.core.text import display
from prospectr.tui.desk import Desk
from prospectr.tui.keys import ACTIONS, called, find_action, why_not
from prospectr.tui.screens.frame import Frame
from prospectr.tui.themes import DARK, THEMES

if TYPE_CHECKING:
    from textual.screen import Screen

    from prospectr.book.watch import Watch
    from prospectr.tui.keys import Action
    from prospectr.tui.reader import Reader
    from prospectr.tui.subject import Subject

SCREENS = {
    "today": "today:TodayScreen",
    "board": "board:BoardScreen",
    "contacts": "contacts:ContactsScreen",
    "inbox": "inbox:InboxScreen",
    "reports": "reports:ReportsScreen",
}
"""The screens, each by the module that holds it and its class: imported when it is first shown."""

LOOKS_EVERY = 0.4
"""Seconds between two looks at whether the book changed."""


class ProspectrApp(App[None]):
    """The screens over one book; ``screen_name`` is the one to begin with."""

    CSS_PATH = "styles/prospectr.tcss"
    TITLE = "prospectr"
    ENABLE_COMMAND_PALETTE = False
    ESCAPE_TO_MINIMIZE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(action.keys, called(action), action.label, id=action.id, show=False)
        for action in ACTIONS
        if action.keys
    ]

    def __init__(self, reader: Reader, screen_name: str = "board") -> None:
        super().__init__()
        self.reader = reader
        self.opened_on = screen_name
        self.drafts: dict[str, dict[str, str]] = {}
        self._watch: Watch | None = None
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = DARK.name
        for name in SCREENS:
            self.add_mode(name, partial(make_screen, name))

    def on_mount(self) -> None:
        """Show the first screen, and begin to look for changes once it is there."""
        self.call_after_refresh(self._begin_to_watch)
        self.switch_mode(self.opened_on)

    def on_unmount(self) -> None:
        """Let go of the book."""
        if self._watch is not None:
            self._watch.close()

    def action_show_mode(self, name: str) -> None:
        """Go to one of the five screens."""
        self.switch_mode(name)

    def action_go_on(self, by: int) -> None:
        """Go to the screen after this one, or before it."""
        names = list(SCREENS)
        self.switch_mode(names[(names.index(self.current_mode) + by) % len(names)])

    def action_leave_page(self, leave: bool = False) -> None:  # noqa: FBT001, FBT002 - as Textual writes an action
        """Go back: take off what lies over the screen, else to the page before; from the first one, leave."""
        if isinstance(self.screen, Frame) and self.screen.leave():
            return
        if len(self.screen_stack) > 1:
            self.pop_screen()
        elif leave:
            self.exit()

    def open_page(self, ref: str) -> None:
        """Open the page of a record."""

    def action_act(self, action_id: str) -> None:
        """Carry out an act on what the cursor stands on, or on all that is marked; say why where it cannot be done."""
        action = find_action(action_id)
        screen = self.screen
        subjects = screen.subjects if isinstance(screen, Frame) else ()
        lacking = next(filter(None, (why_not(action, subject) for subject in subjects or (None,))), "")
        if lacking:
            self.say(lacking, severity="warning")
            return
        self._carry_out(action, subjects if action.many else subjects[:1])

    def book_changed(self) -> None:
        """Show the book as it is now, on this screen at once and on the others when they are next shown."""
        for stack in self._screen_stacks.values():
            for screen in stack:
                if isinstance(screen, Frame):
                    screen.is_stale = True
        for screen in self.screen_stack:
            if isinstance(screen, Frame) and screen.is_stale:
                screen.reload()

    def say(self, text: str, *, severity: Literal["information", "warning", "error"] = "information") -> None:
        """Say something in passing, at the edge of the screen."""
        self.notify(display(text), severity=severity, markup=False)

    @work(group="act")
    async def _carry_out(self, action: Action, subjects: tuple[Subject, ...]) -> None:
        module, name = action.act.split(":")
        function = getattr(import_module(f"prospectr.tui.acts.{module}"), name)
        try:
            await function(Desk(self), subjects)
        except CancelledError:
            return
        except ProspectrError as error:
            self.say("\n".join((error.message, *error.hints)), severity="error")

    def _begin_to_watch(self) -> None:
        from prospectr.book import Book

        self._watch = watch = Book(self.reader.settings, self.reader.clock).watch
        watch.has_changed()  # from here on
        self._day = self.reader.today
        self.set_interval(LOOKS_EVERY, self._look)

    def _look(self) -> None:
        today = self.reader.today
        if (self._watch and self._watch.has_changed()) or today != self._day:
            self._day = today
            self.book_changed()


def make_screen(name: str) -> Screen[None]:
    """Import and make one of the five screens."""
    module, class_name = SCREENS[name].split(":")
    made: Screen[None] = getattr(import_module(f"prospectr.tui.screens.{module}"), class_name)()
    return made
