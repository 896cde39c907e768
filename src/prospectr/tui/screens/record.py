"""The page of a contact, a deal or a company: everything kept, and keys for each line of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from prospectr.book.pages import read_page
from prospectr.core.company import CompanyPage
from prospectr.core.deal import DealPage
from prospectr.core.errors import InputError, NotFoundError
from prospectr.core.record import type_of
from prospectr.core.refs import say_ref
from prospectr.present.view import line
from prospectr.tui.screens.frame import Frame
from prospectr.tui.subject import Subject, subject_of, type_of_ref
from prospectr.tui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.contact import ContactPage
    from prospectr.core.followup import FollowUp
    from prospectr.core.interaction import Interaction
    from prospectr.core.note import Concern, Note
    from prospectr.present.view import Block
    from prospectr.tui.widgets.lister import Lister

    Shown = ContactPage | DealPage | CompanyPage
    ForDeal = FollowUp | Note | Interaction | Concern

TIMELINE = 100
"""How much of what happened is read at first, and again whenever the end comes near."""

WITH_PAGE = frozenset({"contact", "deal", "company"})
"""What has a page of its own."""


class GrowingPage(Frame):
    """A page that is read as far as it is looked at: ``most`` of what is ``last`` on it, and more when that is near."""

    most = TIMELINE
    last = ""
    """The record after which there may be more; empty where there is not."""

    @property
    def page(self) -> Page:
        """What shows the lines."""
        return self.query_one("#body", Page)

    def on_mount(self) -> None:
        """Follow how far down one looks."""
        self.watch(self.page, "scroll_y", self._read_on, init=False)

    def on_lister_moved(self) -> None:
        """Read on where the end is near."""
        self._read_on()

    def grown(self, ref: str, count: int) -> None:
        """Remember what was shown last of ``count``, if there may be more than was asked for."""
        self.last = ref if count >= self.most else ""

    def grown_by(self, page: ContactPage | DealPage) -> None:
        """Remember what was shown last of all that happened."""
        there = page.interactions
        self.grown(say_ref("interaction", there[-1].id) if there else "", len(there))

    def _read_on(self) -> None:
        if self.last and self.page.is_near(self.last):
            self.last = ""
            self.most *= 2
            self.reload()


class RecordPage(GrowingPage):
    """Everything kept of what ``ref`` names, or of the contact or deal it belongs to; the cursor begins on it."""

    KEYS: ClassVar[tuple[str, ...]] = (
        "follow_up.complete",
        "follow_up.plan",
        "interaction.log",
        "note.add",
        "contact.qualify",
        "deal.close",
        "record.edit",
        "record.delete",
        "contact.brief",
        "undo",
    )

    def __init__(self, ref: str) -> None:
        super().__init__()
        self.ref = ref
        self.wanted = (ref,)
        self.within = Subject(ref)

    def subject_at(self, target: str) -> Subject | None:
        """Return what an act on a line is about; what the line has not, the page's own contact or deal stands for."""
        if not target:
            return None
        return self.about.get(target) or subject_of(target, self.within)

    async def load(self) -> None:
        """Read the page and show it, or that there is none any more."""
        today = self.book_app.reader.today
        try:
            blocks = await self.read(today)
        except (InputError, NotFoundError) as error:
            blocks = [line(error.message)]
        self.page.show(blocks)

    async def read(self, today: date) -> Sequence[Block]:
        """Read everything kept of the record."""
        ref, most = self.ref, self.most
        page = await self.book_app.reader.ask(lambda book: read_page(book, ref, most))
        self.within, self.about = subjects_of(page)
        self.ref = self.within.ref
        if isinstance(page, CompanyPage):
            from prospectr.present import company

            return company.blocks(page, today)
        self.grown_by(page)
        if isinstance(page, DealPage):
            from prospectr.present import deal

            return deal.blocks(page, today)
        from prospectr.present import contact

        return contact.blocks(page, today, opens_company=True)

    def on_lister_opened(self, event: Lister.Opened) -> None:
        """Open another page; what has none of its own, and what this page is about, is opened to be changed."""
        event.prevent_default()
        if type_of_ref(event.target) in WITH_PAGE and event.target != self.ref:
            self.book_app.open_page(event.target)
        else:
            self.book_app.action_act("record.edit")


class BriefPage(RecordPage):
    """What to have read of a contact before talking to them."""

    KEYS: ClassVar[tuple[str, ...]] = ("interaction.log", "follow_up.plan", "note.add", "contact.qualify", "undo")

    async def read(self, today: date) -> Sequence[Block]:
        """Read the brief."""
        from prospectr.present import brief as presenter

        ref = self.ref
        brief = await self.book_app.reader.ask(lambda book: book.contacts.brief(book.refs.get_contact(ref).contact.id))
        self.within, self.about = subjects_of(brief.page)
        return presenter.blocks(brief, today)

    def on_lister_opened(self, event: Lister.Opened) -> None:
        """Open the page of what the cursor stands on."""
        event.prevent_default()
        self.book_app.open_page(event.target)


def subjects_of(page: Shown) -> tuple[Subject, dict[str, Subject]]:
    """Return what a page is about, and what its lines are about where that is more than their own id says."""
    if isinstance(page, CompanyPage):
        people = (card.contact for card in page.cards)
        found = [Subject(ref := say_ref("contact", one.id), one.name, contact=ref) for one in people]
        return Subject(say_ref("company", page.company.id), page.company.name), {one.ref: one for one in found}
    if isinstance(page, DealPage):
        return _subjects_of_deal(page)
    return _subjects_of_contact(page)


def _subjects_of_contact(page: ContactPage) -> tuple[Subject, dict[str, Subject]]:
    contact = page.card.contact
    ref = say_ref("contact", contact.id)
    whole = Subject(ref, contact.name, contact=ref, follow_up=_first_open(page.follow_ups))
    found = [whole, *(_subject_for(one, whole) for one in _with_deal(page))]
    for card in (*page.deals, *(card for _role, card in page.roles)):
        deal, owner = say_ref("deal", card.deal.id), card.contact.contact
        found.append(Subject(deal, owner.name, contact=say_ref("contact", owner.id), deal=deal))
    found += [Subject(sent := say_ref("contact", one.id), one.name, contact=sent) for one in page.referrals]
    return whole, {one.ref: one for one in found}


def _subjects_of_deal(page: DealPage) -> tuple[Subject, dict[str, Subject]]:
    deal, owner = say_ref("deal", page.card.deal.id), page.card.contact.contact
    contact = say_ref("contact", owner.id)
    whole = Subject(deal, owner.name, contact=contact, deal=deal, follow_up=_first_open(page.follow_ups))
    people = [(say_ref("contact", person.contact_id), name) for person, name in page.people]
    found = [whole, *(Subject(ref, name, contact=ref) for ref, name in (*people, (contact, owner.name)))]
    return whole, {one.ref: one for one in (*found, *(_subject_for(one, whole) for one in _with_deal(page)))}


def _with_deal(page: ContactPage | DealPage) -> list[ForDeal]:
    """Return what may be for one deal alone."""
    return [*page.follow_ups, *page.notes, *page.interactions, *page.concerns]


def _subject_for(one: ForDeal, whole: Subject) -> Subject:
    deal = say_ref("deal", one.deal_id) if one.deal_id else whole.deal
    return subject_of(say_ref(type_of(one), one.id), whole._replace(deal=deal))


def _first_open(steps: Sequence[FollowUp]) -> str:
    """Return the step that completing a contact or a deal is about: the earliest that is open."""
    return next((say_ref("follow_up", step.id) for step in steps if step.is_open), "")
