"""Contacts: everybody in the book."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from textual import work

from prospectr.core.refs import find_ref, say_ref
from prospectr.core.words import _
from prospectr.layout import Piece
from prospectr.present import roster as presenter
from prospectr.tui.screens.frame import Frame
from prospectr.tui.subject import Subject
from prospectr.tui.told import told
from prospectr.tui.widgets.bars import Bar
from prospectr.tui.widgets.lister import NOTHING_FOUND
from prospectr.tui.widgets.roster import Roster

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from textual.app import ComposeResult

    from prospectr.book import Book
    from prospectr.core.sift import Sieve
    from prospectr.present.view import Row
    from prospectr.tui.widgets.lister import Lister

    Rows = dict[int, Row]
    Subjects = dict[str, Subject]

FIND = "find:"
"""What the target of the offer to search everywhere begins with; the words follow."""


class ContactsScreen(Frame):
    """Everybody, or a group of them, in one of several orders; sifted by what is typed, a line each."""

    mode = "contacts"
    KEYS = (
        "record.open",
        "screen.filter",
        "contact.qualify",
        "interaction.log",
        "follow_up.plan",
        "contact.park",
        "contact.add",
        "screen.order",
        "screen.group",
        "help",
    )
    DETAILS = True

    def __init__(self) -> None:
        super().__init__()
        self.group, self.order = "all", "name"
        self._everybody: Sequence[int] = ()
        self._sieve: Sieve | None = None
        self._is_other = False

    @property
    def roster(self) -> Roster:
        """The list itself."""
        return self.query_one("#body", Roster)

    def body(self) -> ComposeResult:
        """Put the line that counts and the titles above the list."""
        yield Bar(id="head")
        yield Bar(id="titles")
        yield Roster(id="body")

    def subject_at(self, target: str) -> Subject | None:
        """Return a contact with the next step and the one open deal, as far as that was read."""
        found = find_ref(target)
        if not found or found[0] != "contact":
            return None
        return self.about.get(target) or Subject(target, contact=target)

    async def load(self) -> None:
        """Read who there is, and the lines in the window."""
        group, order = self.group, self.order
        marked = tuple(self.roster.marked)
        self._everybody, there = await self.book_app.reader.ask(lambda book: read_everybody(book, group, order, marked))
        self.about.update(there)
        self.roster.forget(set(marked).difference(there))
        self._sieve = None
        await self._show(from_the_top=self._is_other)
        self._is_other = False

    def filter_by(self, text: str) -> None:
        """Show only those that hold the words of ``text``."""
        del text
        self._sift()

    async def action_filter(self) -> None:
        """Open the line to filter by; what it is held against is read meanwhile."""
        self._prepare()
        await super().action_filter()

    def on_lister_moved(self) -> None:
        """Say how many there are; the frame sees to the rest."""
        self.show_head()

    def on_roster_wanted(self, event: Roster.Wanted) -> None:
        """Read the lines that come into the window."""
        self._fill(event.ids)

    def on_lister_opened(self, event: Lister.Opened) -> None:
        """Search everything for what is sought; the page of a contact is opened by the frame."""
        if event.target.startswith(FIND):
            from prospectr.tui.screens.found import FoundScreen

            event.prevent_default()
            self.app.push_screen(FoundScreen(event.target.removeprefix(FIND)))

    def action_mark(self) -> None:
        """Mark a contact; what an act on them would be about is read where it was not."""
        super().action_mark()
        self._learn()

    def action_mark_all(self) -> None:
        """Mark all that is shown, or nothing where all of it is marked."""
        super().action_mark_all()
        self._learn()

    def action_order(self) -> None:
        """Choose another order."""
        from prospectr.book.roster import ORDERS
        from prospectr.tui.dialogs.choice import Choice, Option

        options = [Option(order, key, _(ORDERS[order])) for order, key in zip(ORDERS, "nsxta", strict=True)]
        self.app.push_screen(Choice(_("Order"), options), self._take_order)

    def action_group(self) -> None:
        """Choose who is shown."""
        from prospectr.book.roster import GROUPS
        from prospectr.tui.dialogs.choice import Choice, Option

        options = [Option(group, key, _(GROUPS[group][0])) for group, key in zip(GROUPS, "alpockunid", strict=True)]
        self.app.push_screen(Choice(_("Show"), options), self._take_group)

    def show_head(self) -> None:
        """Say who is shown, how many, and in what order."""
        from prospectr.book.roster import GROUPS, ORDERS

        roster = self.roster
        count = presenter.say_count(len(roster.ids), len(self._everybody))
        words = [
            ("screen.filter", [Piece(count, "head")]),
            ("screen.group", [Piece(_(GROUPS[self.group][0]), "dim")]),
            *([("screen.order", [Piece(_(ORDERS[self.order]), "dim")])] if self.group != "deleted" else []),
        ]
        self.query_one("#head", Bar).show(words)
        self.query_one("#titles", Bar).show([("screen.order", roster.titles(presenter.titles()))])

    def _take_order(self, order: str | None) -> None:
        if order:
            self.order, self._is_other = order, True
            self.reload()

    def _take_group(self, group: str | None) -> None:
        if group:
            self.group, self._is_other = group, True
            self.reload()

    @work(group="sift", exclusive=True)
    @told
    async def _sift(self) -> None:
        if self.is_read:
            await self._show(from_the_top=bool(self.sought.strip()))

    @work(group="prepare")
    @told
    async def _prepare(self) -> None:
        if self._sieve is None:
            await self._read_sieve()

    async def _read_sieve(self) -> Sieve:
        """Read what a filter is held against; it is kept until everybody is read again."""
        everybody = self._everybody
        sieve = await self.book_app.reader.ask(lambda book: book.roster.sieve())
        if everybody is self._everybody:
            self._sieve = sieve
        return sieve

    async def _show(self, *, from_the_top: bool = False) -> None:
        """Sift everybody, read the lines of those in the window, and show them."""
        reader, sought = self.book_app.reader, self.sought
        everybody, sieve = self._everybody, self._sieve
        words: tuple[str, ...] = ()
        shown = everybody
        if sought.strip():
            from prospectr.core.sift import read_words, spell

            forms = read_words(sought)
            words = spell(forms)
            held = sieve or await self._read_sieve()
            shown = await reader.ask(lambda _book: sifted(everybody, held, forms))
        place = 0 if from_the_top else self.roster.place_of(shown)
        near = self.roster.window(place, shown)
        rows, subjects = await reader.ask(lambda book: read_rows(book, near, words))
        if everybody is not self._everybody or sought != self.sought:
            return  # a later reading shows what is to be seen now
        offer = _('search everything for "{words}"')
        if not shown:
            offer = f"{_(NOTHING_FOUND)}  {{record.open}}: {offer}"
        offer = self.book_app.keymap.fill(offer, words=sought.strip())
        self.about = {target: self.about[target] for target in self.roster.marked if target in self.about} | subjects
        self.roster.nobody = self._say_nobody() if not words else ""
        self.roster.show(shown, rows, place=place, offer=(FIND + sought, offer) if words else None)

    def _say_nobody(self) -> str:
        """Say how there would be somebody to see."""
        keymap = self.book_app.keymap
        if self.group == "all":
            return keymap.fill(_("Nobody is in your book yet.  {contact.add} adds the first."))
        return keymap.fill(_("Nobody here is like that.  {screen.group} shows others."))

    @work(group="fill", exclusive=True)
    @told
    async def _fill(self, ids: Sequence[int]) -> None:
        everybody, sought = self._everybody, self.sought
        words: tuple[str, ...] = ()
        if sought.strip():
            from prospectr.core.sift import read_words, spell

            words = spell(read_words(sought))
        rows, subjects = await self.book_app.reader.ask(lambda book: read_rows(book, ids, words))
        if everybody is not self._everybody or sought != self.sought:
            return  # what is shown now is read for itself
        self.about.update(subjects)
        self.roster.fill(rows)
        self.show_keys()

    @work(group="learn", exclusive=True)
    @told
    async def _learn(self) -> None:
        unknown = numbers(self.roster.marked.keys() - self.about.keys())
        if unknown:
            learned = await self.book_app.reader.ask(lambda book: read_subjects(book, unknown))
            self.about = learned | self.about  # what was read again meanwhile is newer


def sifted(everybody: Sequence[int], sieve: Sieve, words: Sequence[Sequence[str]]) -> Sequence[int]:
    """Return those of ``everybody`` whose text holds the words, in their order."""
    found = sieve.sift(words)
    return array("I", [number for number in everybody if number in found])


def read_everybody(book: Book, group: str, order: str, marked: Iterable[str]) -> tuple[Sequence[int], Subjects]:
    """Read the numbers of a group, and what acts on those of it that are ``marked`` would be about."""
    ids = book.roster.ids(group, order)
    wanted = set(numbers(marked))
    return ids, read_subjects(book, wanted.intersection(ids)) if wanted else {}


def read_rows(book: Book, ids: Sequence[int], words: Sequence[str]) -> tuple[Rows, Subjects]:
    """Read lines, and what acts on them would be about."""
    today = book.clock.today()
    rows = {card.contact.id: presenter.cells(card, today, words) for card in book.roster.cards(ids)}
    return rows, read_subjects(book, ids)


def read_subjects(book: Book, ids: Collection[int]) -> Subjects:
    """Return what acts on contacts are about, by typed id."""
    return {
        (ref := say_ref("contact", number)): Subject(
            ref,
            name,
            contact=ref,
            deal=say_ref("deal", deal) if deal else "",
            follow_up=say_ref("follow_up", step) if step else "",
        )
        for number, name, step, deal in book.roster.facts(ids)
    }


def numbers(targets: Iterable[str]) -> list[int]:
    """Return the numbers of contacts named by their typed ids."""
    return [int(target[1:]) for target in targets]
