"""The first there is to see: three ways in, where the data will lie, and four keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from prospectr.core.words import _
from prospectr.present.view import BLANK, Cell, Table, line
from prospectr.tui.places import is_first_run
from prospectr.tui.screens.frame import Frame
from prospectr.tui.widgets.page import Page

if TYPE_CHECKING:
    from pathlib import Path

    from prospectr.present.view import Block
    from prospectr.tui.keymap import Keymap

EXAMPLE = "Nora Lind @Lind Café nora@lind.dk next:call tue"
FROM_A_FILE = "prospectr import contacts.csv"


class FirstScreen(Frame):
    """What is shown until there is a book."""

    mode = "first"
    KEYS: ClassVar[tuple[str, ...]] = ("contact.add", "demo.make", "screen.today", "screen.board")

    async def load(self) -> None:
        """Say how to begin; once there is a book, show it."""
        app = self.book_app
        if not is_first_run(app.reader.settings):
            if app.screen is self:
                wanted = self.wanted
                await app.switch_mode(app.begins_on)
                app.look_for(wanted)
            else:
                self.is_stale = True  # a line is being typed; once it is taken or left this is read again
            return
        self.query_one("#body", Page).show(first_blocks(app.keymap, app.reader.settings.book))


def first_blocks(keymap: Keymap, book: Path) -> list[Block]:
    """Return how to begin with an empty book, which will lie at ``book``."""

    def row(key: str, text: str, more: str = "") -> tuple[Cell, ...]:
        return (Cell(key, "head"), Cell(text), Cell(more, "dim"))

    ways = (
        row(keymap.first_key("contact.add"), _("type one line about somebody you know, like:")),
        row("", EXAMPLE),
        row(" ", ""),
        row("$", _("bring in a file from your phone, Google, Outlook … in a shell:")),
        row("", FROM_A_FILE),
        row(" ", ""),
        row(keymap.first_key("demo.make"), _("look around in a sample book; it lies beside yours,")),
        row("", _("and the same key brings you back")),
    )
    keys = tuple(
        row(keymap.first_key(name), said)
        for name, said in (
            ("help", _("all keys of the screen you are on")),
            ("palette", _("find anything by its name: an action, a contact")),
            ("undo", _("undo what you did last, whatever it was")),
            ("quit", _("leave; nothing has to be saved")),
        )
    )
    return [
        BLANK,
        line(Cell(_("Whom do you talk to today, and why? Your book is still empty."), "head")),
        BLANK,
        line(Cell(_("THREE WAYS IN"), "head")),
        Table(rows=ways, flexible=(1,), key="first"),
        BLANK,
        line(Cell(_("FOUR KEYS"), "head")),
        Table(rows=keys, flexible=(1,), key="first"),
        BLANK,
        line(Cell(_("Your data stays on this computer, in one file: "), "dim"), str(book), whole_words=True),
    ]
