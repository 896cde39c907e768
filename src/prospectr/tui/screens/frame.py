"""The frame of every screen: the screens there are at the top, the keys that can be pressed at the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.screen import Screen

from prospectr.core.errors import ProspectrError
from prospectr.core.words import _
from prospectr.layout import Piece
from prospectr.tui.keys import ACTIONS, called, find_action, why_not
from prospectr.tui.widgets.bars import Bar
from prospectr.tui.widgets.lister import Lister
from prospectr.tui.widgets.page import Page

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from prospectr.tui.app import ProspectrApp
    from prospectr.tui.subject import Subject

TABS = ("screen.today", "screen.board", "screen.contacts", "screen.inbox", "screen.reports")


class Frame(Screen[None]):
    """A screen over the book; it reads when it is first shown, and again when the book changed.

    ``mode`` is which of the five it belongs to; ``KEYS`` are the actions its foot names, the most wanted first.
    """

    mode: ClassVar[str] = ""
    KEYS: ClassVar[tuple[str, ...]] = ()
    AUTO_FOCUS = "#body"
    is_stale = True

    @property
    def book_app(self) -> ProspectrApp:
        """The app, as what it is."""
        return self.app  # type: ignore[return-value]

    def __init__(self) -> None:
        super().__init__()
        self.about: dict[str, Subject] = {}

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
        yield Bar(id="foot")

    def body(self) -> ComposeResult:
        """Make what stands between the bars; what takes the keys is ``#body``."""
        yield Page(id="body")

    async def load(self) -> None:
        """Read what is shown from the book, and show it."""

    def reload(self) -> None:
        """Read again, beside the screen; a reading under way is given up."""
        self.is_stale = False
        self._load()

    def on_mount(self) -> None:
        """Paint the frame first, then read."""
        self.show_tabs()
        self.show_keys()
        self.call_after_refresh(self.reload)

    def on_screen_resume(self) -> None:
        """Read again what changed while another screen was shown."""
        if self.is_stale and self.is_mounted:
            self.reload()

    def on_lister_moved(self) -> None:
        """Name the keys that mean something on the line the cursor came to."""
        self.show_keys()

    def on_lister_opened(self, event: Lister.Opened) -> None:
        """Open the page of a record."""
        self.book_app.open_page(event.target)

    def action_open(self) -> None:
        """Open what the cursor stands on."""
        self.lister.action_open()

    def action_mark(self) -> None:
        """Mark what the cursor stands on, or take the mark off."""
        self.lister.toggle_mark()

    def action_mark_all(self) -> None:
        """Mark all that is shown, or nothing where all of it is marked."""
        self.lister.mark_all()

    def leave(self) -> bool:
        """Take off what lies over the screen, marks say; tell whether there was anything."""
        return self.lister.unmark()

    def on_bar_chosen(self, event: Bar.Chosen) -> None:
        """Do what was clicked."""
        self.call_later(self.app.run_action, called(find_action(event.word)))

    def show_tabs(self) -> None:
        """Show the five screens, this one marked."""
        name = Piece("prospectr", "dim")
        shown = [("screen.board", [name])]
        for action_id in TABS:
            action = find_action(action_id)
            is_here = action_id == f"screen.{self.mode}"
            shown.append((action_id, [Piece(f"{action.first_key} {_(action.label)}", "head" if is_here else "dim")]))
        self.query_one("#tabs", Bar).show(shown)

    def show_keys(self) -> None:
        """Show the keys that do something where the cursor stands."""
        subject = self.subject
        wanted = [find_action(name) for name in self.KEYS] or list(ACTIONS)
        shown = [
            (action.id, [Piece(action.first_key, "head"), Piece(f" {_(action.label)}", "dim")])
            for action in wanted
            if not why_not(action, subject)
        ]
        self.query_one("#foot", Bar).show(shown)

    @work(group="load", exclusive=True)
    async def _load(self) -> None:
        try:
            await self.load()
        except ProspectrError as error:
            self.book_app.say("\n".join((error.message, *error.hints)), severity="error")
