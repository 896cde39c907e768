"""The full-screen book: five screens, the acts, and what keeps them up to date."""

from __future__ import annotations

import gc
import os
from asyncio import wait_for
from collections import deque
from contextlib import suppress
from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar
from weakref import WeakSet

from textual import work
from textual.binding import Binding, BindingType
from textual.events import Key
from textual.geometry import Size

from prospectr.core.errors import CancelledError, ProspectrError
from prospectr.core.text import display
from prospectr.core.words import _
from prospectr.tui import places
from prospectr.tui.desk import Desk
from prospectr.tui.keymap import read_keymap
from prospectr.tui.keys import ACTIONS, BY_ID, called, find_action, say_left_out, why_not
from prospectr.tui.screens.frame import Frame
from prospectr.tui.themes import THEMES, choose_theme, short_of, theme_after
from prospectr.tui.told import told
from prospectr.tui.typeahead import LONGEST, TypeAheadApp
from prospectr.tui.widgets.messages import STAYS, Message, say_error, with_short_names

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from textual.events import Event
    from textual.screen import Screen
    from textual.timer import Timer

    from prospectr.book.drafts import Drafts
    from prospectr.book.watch import Watch
    from prospectr.settings import Settings
    from prospectr.tui.action import Action
    from prospectr.tui.reader import Reader
    from prospectr.tui.subject import Subject
    from prospectr.tui.widgets.messages import Severity

SCREENS = {
    "today": "today:TodayScreen",
    "board": "board:BoardScreen",
    "contacts": "contacts:ContactsScreen",
    "inbox": "inbox:InboxScreen",
    "reports": "reports:ReportsScreen",
}
"""The screens, each by the module that holds it and its class: imported when it is first shown."""

FIRST_RUN = "first"
"""What is shown where there is no book yet."""

MESSAGES_KEPT = 50

LEAST_SIZE = Size(60, 16)
"""The cells below which the screens show only that there are too few."""

LOOKS_EVERY = 0.4
"""Seconds between two looks at whether the book changed."""


class ProspectrApp(TypeAheadApp):
    """The screens over one book; ``screen_name`` is the one to begin with."""

    CSS_PATH = "styles/prospectr.tcss"
    TITLE = "prospectr"
    ENABLE_COMMAND_PALETTE = False
    ESCAPE_TO_MINIMIZE = False
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012 - as Textual declares it
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(action.keys, called(action), action.label, id=action.id, show=False)
        for action in ACTIONS
        if action.keys
    ]

    def __init__(self, reader: Reader, screen_name: str = "board", *, came_from: Settings | None = None) -> None:
        is_first_run = places.is_first_run(reader.settings)
        self.DEFAULT_MODE = FIRST_RUN if is_first_run else screen_name  # type: ignore[misc]  # where this app begins
        super().__init__(reader.settings.log, ansi_color=True if "NO_COLOR" in os.environ else None)
        self.reader = reader
        self.begins_on = screen_name
        self.place = places.place_of(reader.settings)
        self.came_from = came_from
        self.goes_to: Settings | None = None
        self.keymap = read_keymap(reader.settings.keys)
        self.frames: WeakSet[Frame] = WeakSet()
        self.inbox_count = 0
        self.wants_panel: bool | None = None
        self.message: Message | None = None
        self.said: deque[str] = deque(maxlen=MESSAGES_KEPT)
        self.own: set[int] = set()
        self._hush: Timer | None = None
        self._watch: Watch | None = None
        self._day = reader.today
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = choose_theme(reader.settings.theme, os.environ)
        for name in (*SCREENS, FIRST_RUN):
            self.add_mode(name, partial(make_screen, name))

    @cached_property
    def drafts(self) -> Drafts:
        """What was typed into forms and not kept yet."""
        from prospectr.book.drafts import Drafts, drafts_of

        return Drafts(drafts_of(self.reader.settings.book))

    def on_mount(self) -> None:
        """Show the first screen, and begin to look for changes once it is there."""
        self.listen()
        self._use_own_keys()
        self.call_after_refresh(self._begin_to_watch)
        self.call_after_refresh(self.fit)

    def on_resize(self) -> None:
        """Look whether there is room."""
        self.call_next(self.fit)

    def fit(self) -> None:
        """Say so where the window is too small, over all that is there; show that again where it has grown."""
        is_small = self.size.width < LEAST_SIZE.width or self.size.height < LEAST_SIZE.height
        is_covered = self.screen.has_class("-too-small")
        if is_small and not is_covered:
            from prospectr.tui.screens.small import TooSmall

            self.push_screen(TooSmall(LEAST_SIZE).add_class("-too-small"))
        elif not is_small:
            self.uncover()

    def uncover(self) -> None:
        """Show what lies below the sentence that the window is too small."""
        if self.screen.has_class("-too-small"):
            self.pop_screen()

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
        here = names.index(self.current_mode) if self.current_mode in names else -1
        self.switch_mode(names[(here + by) % len(names)])

    def action_leave_page(self, leave: bool = False) -> None:  # noqa: FBT001, FBT002 - as Textual writes an action
        """Go back: take off what lies over the screen, else to the page before; from the first one, leave.

        A message is taken away before anything else is, but for a line that is being typed in.
        """
        is_typing = self.focused is not None and self.focused.check_consume_key("a", "a")
        if self.message is not None and not (leave or is_typing) and isinstance(self.screen, Frame):
            self.hush()
            return
        if isinstance(self.screen, Frame) and self.screen.leave():
            return
        if len(self.screen_stack) > 1:
            self.pop_screen()
        elif leave:
            self.exit()

    def open_page(self, ref: str) -> None:
        """Open the page of a record, or of what it belongs to, the cursor on it; go back to one that lies below."""
        from prospectr.tui.screens.record import RecordPage

        for page in self.screen_stack:
            if type(page) is RecordPage and page.ref == ref:
                page.pop_until_active()
                return
        self.push_screen(RecordPage(ref))

    def action_palette(self) -> None:
        """Find an action or a record by typing, and do it or open it."""
        from prospectr.tui.dialogs.palette import Palette

        if isinstance(self.screen, Frame):
            self.hold_keys()
            palette = Palette(self.screen)
            self.push_screen(palette, self._do_chosen)
            palette.call_after_refresh(self.release_keys, self.hold)

    def action_help(self) -> None:
        """Show the keys of this screen."""
        from prospectr.tui.screens.help import HelpScreen

        if isinstance(self.screen, HelpScreen):
            self.pop_screen()
        elif isinstance(self.screen, Frame):
            self.push_screen(HelpScreen(self.screen))

    def action_next_theme(self) -> None:
        """Look otherwise, until the screens are left: dark, light, or as the terminal does."""
        self.theme = theme_after(self.theme)
        self.say(_("{name}; to keep it: config set theme {short}").format(name=self.theme, short=short_of(self.theme)))

    def open_book(self, settings: Settings) -> None:
        """Leave this book for another; whoever opened the screens opens them on it."""
        self.keep_drafts()
        self.goes_to = settings
        self.exit()

    def action_act(self, action_id: str) -> None:
        """Carry out an act on what the cursor stands on, or on all that is marked; say why where it cannot be done."""
        action = find_action(action_id)
        screen = self.screen
        subjects = screen.subjects if isinstance(screen, Frame) else ()
        lacking = [why for one in subjects or (None,) if (why := why_not(action, one, self.keymap))]
        able = tuple(one for one in subjects if not why_not(action, one, self.keymap))
        if lacking and not (action.many and able):
            self.say(lacking[0], severity="warning")
            self.drop_keys()
            return
        if len(subjects) > 1 and action.on and not action.many:
            said = _("{act}: one at a time; {screen.back} takes the marks off.")
            self.say(self.keymap.fill(said, act=_(action.label)), severity="warning")
            self.drop_keys()
            return
        self._carry_out(action, able, say_left_out(action, len(lacking)))

    @property
    def front(self) -> Frame | None:
        """The screen or page that is to be seen, whatever dialog lies over it."""
        return next((screen for screen in reversed(self.screen_stack) if isinstance(screen, Frame)), None)

    def book_changed(self) -> None:
        """Show the book as it is now, on the page in front at once and on the others when they are next shown."""
        for frame in self.frames:
            frame.is_stale = True
        if self.front is not None:
            self.front.reload()

    def book_written(self) -> None:
        """Show what was just done, and see to the file where that is due."""
        if self._watch is not None:
            self._watch.has_changed()  # what is read now holds it: it is no news
        self.book_changed()
        self.maintain()

    def look_for(self, targets: Sequence[str]) -> None:
        """Put the cursor of the screen in front on the first of ``targets`` that it shows, when it is read next."""
        if self.front is not None:
            self.front.wanted = targets

    def keep_drafts(self) -> None:
        """Keep what is typed into forms that stand open."""
        for screen in self.screen_stack:
            keep = getattr(screen, "keep_draft", None)
            if keep is not None:
                keep()

    @work(group="maintenance", exclusive=True)
    @told
    async def maintain(self) -> None:
        """Check the book and back it up where that is due, beside the screen."""
        try:
            for warning in await self.reader.ask(lambda book: book.maintenance.run_if_due()):
                self.say(warning, severity="warning")
        except OSError as error:
            self.say(_("no backup was made: {e}").format(e=error), severity="warning")

    def stumbled(self, error: Exception) -> None:
        """Say what went wrong in an act or beside the screens; nothing of what was left by the seller."""
        if not isinstance(error, CancelledError):
            self.say(self.explain(error), severity="error")

    def explain(self, error: Exception) -> str:
        """Return the sentence for an error; one that nobody expected is kept in the log."""
        if isinstance(error, ProspectrError):
            return say_error(error)
        return "\n".join((self.keep_failure(error), self.keymap.fill(_("{log.show} shows the log."))))

    def say(self, text: str, *, severity: Severity = "information", hint: str = "") -> None:
        """Say something in passing, above the keys, in place of what was said before; ``hint`` is a key for it."""
        names = [subject.name for subject in self.front.subjects[:1]] if self.front else []
        self.message = Message(with_short_names(display(text), map(display, names)), severity, hint)
        self.said.append(self.message.text)
        self._show_message()
        if self._hush is not None:
            self._hush.stop()
        self._hush = self.set_timer(STAYS[severity], self.hush)

    def say_more(self, text: str) -> None:
        """Say something more of what was said last."""
        before = self.message
        self.say(f"{before.text}\n{text}" if before else text, hint=before.hint if before else "")

    def hush(self) -> None:
        """Take the message away."""
        self.message = None
        self._show_message()

    async def on_event(self, event: Event) -> None:
        """Let a message give way to the records at the next key."""
        before = self.message
        await super().on_event(event)
        if isinstance(event, Key) and before and self.message is before and isinstance(self.screen, Frame):
            self.message = before._replace(is_old=True)
            self._show_message()

    def _show_message(self) -> None:
        for screen in self.screen_stack:
            if isinstance(screen, Frame):
                screen.show_message()

    def _carry_out(self, action: Action, subjects: tuple[Subject, ...], left_out: str) -> None:
        self.hold_keys()
        self.workers.cancel_group(self, "keys")
        module, name = action.act.split(":")
        self.carry_out(getattr(import_module(f"prospectr.tui.acts.{module}"), name), subjects, action, left_out)

    @work(group="act")
    async def carry_out(
        self,
        act: Callable[[Desk, Sequence[Subject]], Awaitable[None]],
        subjects: Sequence[Subject],
        action: Action | None = None,
        left_out: str = "",
    ) -> None:
        """Carry out an act; where the book refuses it, say why."""
        try:
            await act(Desk(self, action, left_out), subjects)
        except CancelledError:
            self.release_once_read()
        except Exception as error:  # noqa: BLE001 - the screens stay, whatever an act stumbles over
            self.stumbled(error)
            self.drop_keys()
        else:
            self.release_once_read()

    @work(group="keys", exclusive=True)
    async def release_once_read(self) -> None:
        """Let keys wait no more once the screen in front shows the book as it is: what they are about can be seen."""
        hold = self.hold
        if isinstance(self.screen, Frame):
            with suppress(TimeoutError):
                await wait_for(self.screen.has_read.wait(), LONGEST)
        self.release_keys(hold)

    def _do_chosen(self, chosen: str | None) -> None:
        """Do what was chosen in the palette: an action by its id, a record by its typed id."""
        if chosen in BY_ID:
            self.call_later(self.run_action, called(find_action(chosen)))
        elif chosen:
            self.open_page(chosen)
        self.release_keys()

    def _use_own_keys(self) -> None:
        """Take the keys the seller wants; say which of them cannot be."""
        own = self.keymap.own
        if own:
            self.set_keymap(own)
        for name in own.keys() & BY_ID.keys():
            if not find_action(name).keys:
                self.bind(own[name], called(find_action(name)), show=False)
        if self.keymap.warnings:
            self.call_after_refresh(self.say, "\n".join(self.keymap.warnings), severity="warning")

    def _begin_to_watch(self) -> None:
        gc.enable()
        gc.freeze()  # what is there now stays: to look through all of it for rubbish would stop the keys for 50 ms
        from prospectr.book import Book

        self._watch = watch = Book(self.reader.settings, self.reader.clock).watch
        watch.has_changed()  # from here on
        self.set_interval(LOOKS_EVERY, self._look)

    def _look(self) -> None:
        today = self.reader.today
        if (self._watch and self._watch.has_changed()) or today != self._day:
            self._day = today
            self.book_changed()


def make_screen(name: str) -> Screen[None]:
    """Import and make one of the five screens, or the first there is to see."""
    module, class_name = {**SCREENS, FIRST_RUN: "first:FirstScreen"}[name].split(":")
    made: Screen[None] = getattr(import_module(f"prospectr.tui.screens.{module}"), class_name)()
    return made
