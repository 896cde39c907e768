"""The inbox: leads to look at, one by one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.present import inbox as presenter
from prospectr.tui.screens.record import RecordPage, subjects_of
from prospectr.tui.subject import Subject
from prospectr.tui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from textual.app import ComposeResult

    from prospectr.present.view import Block


Entry = tuple[str, int]
"""A lead to look at: whether it is in the inbox or just untouched, and its number."""


class InboxScreen(RecordPage):
    """One lead at a time, with one key for each decision; after it the next lead comes at once."""

    mode = "inbox"
    KEYS: ClassVar[tuple[str, ...]] = (
        "contact.qualify",
        "follow_up.plan",
        "contact.park",
        "contact.unfit",
        "record.delete",
        "inbox.keep",
        "inbox.skip",
        "record.edit",
        "undo",
    )

    def __init__(self) -> None:
        super().__init__("")
        self._queue: list[Entry] = []
        self._decided: list[Entry] = []
        self._shown: Entry | None = None

    @property
    def _is_in_inbox(self) -> bool:
        return self._shown is not None and self._shown[0] == "inbox"

    def body(self) -> ComposeResult:
        """Show a page on whose head Enter decides."""
        yield LeadPage(id="body")

    async def load(self) -> None:
        """Read the leads and show one of them, from its top."""
        before = self._shown
        await super().load()
        if self._shown != before:
            self.page.go_to(self.ref)
            self.page.scroll_to(y=0, animate=False, force=True)

    async def read(self, today: date) -> Sequence[Block]:
        """Read who is to be looked at, and everything kept of the one whose turn it is."""
        reader = self.book_app.reader
        leads = await reader.ask(lambda book: book.inbox.leads())
        kept = {number for part, number in (*self._decided, *filter(None, [self._shown])) if part == "inbox"}
        leads = replace(leads, untouched=tuple(one for one in leads.untouched if one not in kept))
        queue = [*(("inbox", one) for one in leads.inbox), *(("untouched", one) for one in leads.untouched)]
        decided = [*self._decided, *([self._shown] if self._shown in self._queue and self._shown not in queue else [])]
        wanted = [entry for entry in queue if say_ref("contact", entry[1]) in self.wanted]
        shown = next_lead(self._shown, self._queue, queue, back=(*wanted, *reversed(decided)))
        most = self.most if shown == self._shown else type(self).most
        page = await reader.ask(lambda book: book.contacts.page(shown[1], timeline=most)) if shown else None
        self._queue, self._shown, self.most, self.wanted, self.last = queue, shown, most, (), ""
        self._decided = [one for one in decided if one not in queue]
        if page is None:
            self.ref, self.within, self.about = "", Subject(""), {}
            return presenter.nobody(self.book_app.keymap.fill(_("{contact.add} adds somebody.")))
        self.within, self.about = subjects_of(page)
        self.ref = self.within.ref
        self.grown_by(page)
        keys = _("{record.open} keep · {inbox.skip} skip") if self._is_in_inbox else _("{inbox.skip} skip")
        return presenter.blocks(leads, page, today, keys=self.book_app.keymap.fill(keys))

    def action_skip(self) -> None:
        """Show the next lead; after the last one, the first."""
        if self._shown in self._queue:
            place = self._queue.index(self._shown) + 1
            self.wanted = (say_ref("contact", self._queue[place % len(self._queue)][1]),)
        self.book_app.hold_keys()
        self.reload()
        self.book_app.release_once_read()

    def decide(self) -> None:
        """Keep the lead as it is and take it out of the inbox; one who is not in it is left as it is."""
        if self._is_in_inbox:
            self.book_app.action_act("inbox.keep")
        else:
            self.action_skip()


class LeadPage(Page):
    """The page of a lead: Enter on the lead decides at once, so that no key after it comes before that."""

    def action_open(self) -> None:
        """Decide, or open what else the cursor stands on."""
        screen = self.screen
        if isinstance(screen, InboxScreen) and self.target == screen.ref:
            screen.decide()
        else:
            super().action_open()


def next_lead(
    shown: Entry | None, before: Sequence[Entry], now: Sequence[Entry], back: Sequence[Entry] = ()
) -> Entry | None:
    """Return whose turn it is among those to be looked at ``now``.

    It is the first of ``back`` who is there, those asked for or brought back; else the one shown, if they are still
    there; else who came after them ``before``; else the first.
    """
    place = before.index(shown) if shown in before else len(before)
    return next((one for one in (*back, *before[place:], *now) if one in now), None)
