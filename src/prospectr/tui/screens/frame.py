"""The frame of every screen: the screens there are at the top, the keys that can be pressed at the bottom."""

from __future__ import annotations

from asyncio import Event
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.screen import Screen

from prospectr.core.errors import BookError, ProspectrError
from prospectr.core.text import display
from prospectr.core.words import N_, _
from prospectr.layout import Piece
from prospectr.tui.keys import ACTIONS, LACKS, called, find_action, why_not
from prospectr.tui.subject import say_marked
from prospectr.tui.widgets.bars import Bar
from prospectr.tui.widgets.lister import MARK, Lister
from prospectr.tui.widgets.messages import MessageBar
from prospectr.tui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from prospectr.tui.action import Action
    from prospectr.tui.app import ProspectrApp
    from prospectr.tui.subject import Subject
    from prospectr.tui.widgets.filter import Filter

WIDE, HIGH = 140, 20
"""The cells from which details have room beside the list, and the lines from which they have room below it."""

READ_AGAIN_AFTER = 5
"""Seconds after which a book that could not be read is tried again."""

NEEDS_LINE = ("record.open", "screen.mark", "screen.mark_all")
"""What can be done only where the cursor stands on something."""

ALWAYS = ("palette", "help")
"""What the line of keys always ends with."""

TABS = ("screen.today", "screen.board", "screen.contacts", "screen.inbox", "screen.reports")


class Frame(Screen[None]):
    """A screen over the book; it reads when it is first shown, and again when the book changed.

    ``mode`` is which of the five it belongs to; ``KEYS`` are the actions its foot names, the most wanted first.
    One with ``DETAILS`` shows them from the start where there is room beside the list; ``p`` shows or hides them.
    """

    mode: ClassVar[str] = ""
    KEYS: ClassVar[tuple[str, ...]] = ()
    DETAILS: ClassVar[bool] = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "beside", N_("beside"), id="screen.beside", show=False),
    ]
    AUTO_FOCUS = "#body"
    is_stale = True
    is_read = False
    is_failing = False
    sought = ""
    """What is typed into the filter."""
    wanted: Sequence[str] = ()
    """What the cursor goes to once it is shown, the first of these that is."""

    @property
    def book_app(self) -> ProspectrApp:
        """The app, as what it is."""
        return self.app  # type: ignore[return-value]

    def __init__(self) -> None:
        super().__init__()
        self.about: dict[str, Subject] = {}
        self.has_read = Event()

    @property
    def lister(self) -> Lister:
        """What lists the records of this screen."""
        return self.query_one("#body", Lister)

    @property
    def subject(self) -> Subject | None:
        """What the cursor stands on."""
        return self.subject_at(self.lister.target)

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """What an act is about: all that is marked, else what the cursor stands on."""
        marked = [subject for target in self.lister.marked if (subject := self.subject_at(target))]
        return tuple(marked) or ((self.subject,) if self.subject else ())

    def subject_at(self, target: str) -> Subject | None:
        """Return what an act on ``target`` is about."""
        return self.about.get(target)

    def compose(self) -> ComposeResult:
        """Put the bars around the body."""
        yield Bar(id="tabs")
        yield from self.body()
        yield MessageBar(id="message")
        yield Bar(id="foot")

    def body(self) -> ComposeResult:
        """Make what stands between the bars; what takes the keys is ``#body``."""
        yield Page(id="body")

    async def load(self) -> None:
        """Read what is shown from the book, and show it."""

    def reload(self) -> None:
        """Read again, beside the screen; a reading under way is given up."""
        self.is_stale = False
        self.has_read.clear()
        self._load()

    def reload_where_stale(self) -> None:
        """Read again what changed since, or could not be read, if this is to be seen."""
        if self.is_stale and self.book_app.front is self:
            self.reload()

    def on_mount(self) -> None:
        """Paint the frame first, then read."""
        self.book_app.frames.add(self)
        self.show_tabs()
        self.show_keys()
        self.call_after_refresh(self.reload)

    def on_screen_suspend(self) -> None:
        """Name no keys below a dialog: they are its own."""
        self.query_one("#foot").visible = False

    def on_screen_resume(self) -> None:
        """Read again what changed while another screen was shown."""
        self.query_one("#foot").visible = True
        self.book_app.fit()
        if self.is_stale and self.is_mounted:
            self.reload()
        self.show_message()

    def show_message(self) -> None:
        """Show what was said last, or nothing once that was long enough ago."""
        for bar in self.query(MessageBar):
            bar.show(self.book_app.message)

    def on_resize(self) -> None:
        """Put the details where there is room now, and the message."""
        self.show_message()
        if self.is_read:
            self.show_details()

    def on_lister_moved(self) -> None:
        """Name the keys that mean something on the line the cursor came to, and tell of it what is known."""
        self.show_keys()
        if self.is_read:
            self.show_details()

    def on_lister_opened(self, event: Lister.Opened) -> None:
        """Open the page of a record."""
        self.book_app.open_page(event.target)

    def action_open(self) -> None:
        """Open what the cursor stands on."""
        self.lister.action_open()

    def action_beside(self) -> None:
        """Go to the details or the filter, or back to the list."""
        self.focus_next()

    def action_mark(self) -> None:
        """Mark what the cursor stands on, or take the mark off."""
        self.lister.toggle_mark()

    def action_mark_all(self) -> None:
        """Mark all that is shown, or nothing where all of it is marked."""
        self.lister.mark_all()

    def leave(self) -> bool:
        """Take off what lies over the screen, a filter or marks; tell whether there was anything."""
        return self.clear_filter() or self.lister.unmark()

    def filter_by(self, text: str) -> None:
        """Show only what holds the words of ``text``."""
        if isinstance(self.lister, Page):
            self.lister.filter_by(text)

    async def action_filter(self) -> None:
        """Open the line to filter by, or go back to it."""
        self.book_app.hold_keys()
        from prospectr.tui.widgets.filter import Filter

        if not self.query("#filter"):
            first_key = self.book_app.keymap.first_key
            await self.mount(Filter(first_key("screen.filter"), first_key("screen.back")), before="#foot")
            self.add_class("-filtered")
        self.query_one("#filter", Filter).go_on()
        self.call_after_refresh(self.book_app.release_keys, self.book_app.hold)

    def on_filter_typed(self, event: Filter.Typed) -> None:
        """Filter by what is typed now."""
        self.sought = event.text
        self.filter_by(event.text)

    def on_filter_kept(self) -> None:
        """Go through what is left."""
        if self.sought.strip():
            self.set_focus(self.lister)
        else:
            self.clear_filter()

    def on_filter_moved(self, event: Filter.Moved) -> None:
        """Move the cursor while one types."""
        self.lister.action_step(event.by)

    def clear_filter(self) -> bool:
        """Take the filter off; tell whether there was one."""
        found = self.query("#filter")
        if not found:
            return False
        self.set_focus(self.lister)
        found.remove()
        self.remove_class("-filtered")
        self.sought = ""
        self.filter_by("")
        return True

    def action_order(self) -> None:
        """Choose another order, where there is one."""
        self.book_app.say(_("What is here has one order only."))

    def action_group(self) -> None:
        """Choose which are shown, where there is a choice."""
        said = _("All there is here is shown; {screen.filter} filters it.")
        self.book_app.say(self.book_app.keymap.fill(said))

    def action_panel(self) -> None:
        """Show details, or hide them."""
        has_room = self.size.width >= WIDE or self.size.height >= HIGH
        self.book_app.wants_panel = has_room and not self.query("#panel")
        if not has_room:
            self.book_app.say(_("There is no room for details: make the window larger."))
        self.show_details()

    def show_details(self, *, again: bool = False) -> None:
        """Show what is known of the record under the cursor, where that is wanted: beside the list, else below it."""
        is_wide, wants = self.size.width >= WIDE, self.book_app.wants_panel
        found = self.query("#panel")
        if not (is_wide and self.DETAILS if wants is None else wants and (is_wide or self.size.height >= HIGH)):
            if found and found.first().has_focus:
                self.set_focus(self.lister)
            found.remove()
            return
        from prospectr.tui.widgets.panel import Panel

        panel = found.first(Panel) if found else Panel()
        panel.set_class(is_wide, "-beside").set_class(not is_wide, "-below")
        if not found:
            self.mount(panel, before="#foot")
        panel.look_at(self.book_app.reader, self.subject, again=again)

    def on_bar_chosen(self, event: Bar.Chosen) -> None:
        """Do what was clicked."""
        self.call_later(self.app.run_action, called(find_action(event.word)))

    def show_tabs(self) -> None:
        """Show the five screens, this one marked, and which book is open where it is not the seller's own."""
        app = self.book_app
        name = Piece(app.place.name, "none" if app.place.is_other else "dim")
        shown = [("demo.make" if app.place.is_sample else "", [name])]
        for action_id in TABS:
            action = find_action(action_id)
            is_here = action_id == f"screen.{self.mode}"
            count = app.inbox_count if action_id == "screen.inbox" else 0
            label = f"{app.keymap.first_key(action_id)} {_(action.label)}{f'·{count}' if count else ''}"
            shown.append((action_id, [Piece(label, "here" if is_here else "dim")]))
        if app.place.is_sample:
            back = f"{app.keymap.first_key('demo.make')} {_('back')}"
            shown.append(("demo.make", [Piece(back, "dim")]))
        self.query_one("#tabs", Bar).show(shown, first_yields=not app.place.is_other)

    def keys_wanted(self) -> Sequence[str]:
        """Return the actions the foot names first, the most wanted first."""
        return self.KEYS

    def show_keys(self) -> None:
        """Show how many are marked, and the keys that do something where the cursor stands, the most wanted first."""
        keymap = self.book_app.keymap
        others = (*(action.id for action in ACTIONS if action.on), "contact.add")
        wanted = dict.fromkeys((*self.keys_wanted(), *others))
        shown = [
            (name, [Piece(keymap.first_key(name), "head"), Piece(f" {_(find_action(name).label)}", "dim")])
            for name in (*(name for name in wanted if name not in ALWAYS), *ALWAYS)
            if keymap.first_key(name) and not self.why_not(find_action(name))
        ]
        if marked := len(self.lister.marked):
            shown.insert(0, ("screen.mark_all", [Piece(f"{MARK} {say_marked(marked)}", "marked")]))
        self.query_one("#foot", Bar).show(shown, kept=sum(name in ALWAYS for name, _pieces in shown))

    def why_not(self, action: Action) -> str:
        """Say why an action cannot be done on this screen, where the cursor stands; nothing where it can."""
        owner, _dot, name = action.does.partition(".")
        if owner == "screen" and not hasattr(self, f"action_{name}"):
            return _("This screen has nothing for it.")
        if action.id in NEEDS_LINE and not self.lister.target:
            return _(LACKS["*"])
        return why_not(action, self.subject, self.book_app.keymap)

    @work(group="load", exclusive=True)
    async def _load(self) -> None:
        try:
            await self.load()
            self._find_wanted()
            self.is_read = True
            self.query("#trouble").remove()
            self.has_read.set()
            self.show_details(again=True)
            self.book_app.inbox_count = await self.book_app.reader.ask(lambda book: book.inbox.count())
            self.show_tabs()
            self.is_failing = False
        except Exception as error:  # noqa: BLE001 - the screens stay, whatever it was
            if not self.is_read and isinstance(error, ProspectrError):
                self._show_trouble(error)
            elif not self.is_failing:
                self.book_app.stumbled(error)
            self.is_stale = self.is_failing = True
            self.has_read.set()
            if isinstance(error, BookError):
                self.set_timer(READ_AGAIN_AFTER, self.reload_where_stale)

    def _show_trouble(self, error: ProspectrError) -> None:
        """Say why nothing can be shown, as long as nothing can."""
        from textual.content import Content
        from textual.widgets import Static

        said = Content(display(self.book_app.explain(error)))
        if self.query("#trouble"):
            self.query_one("#trouble", Static).update(said)
        else:
            self.mount(Static(said, id="trouble"))

    def _find_wanted(self) -> None:
        """Put the cursor where it was wanted, where that is shown."""
        wanted, self.wanted = self.wanted, ()
        any(self.lister.go_to(target) for target in wanted)
