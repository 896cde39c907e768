"""How deals end: won, lost, put off or sold at once, and opened again."""

from __future__ import annotations

from string import ascii_letters
from typing import TYPE_CHECKING, NamedTuple, cast

from prospectr.core.closing import COURTESIES, MAY_ASK_AGAIN, NO_REFUSAL, says_no
from prospectr.core.dates import say_date
from prospectr.core.money import say_money
from prospectr.core.refs import say_ref
from prospectr.core.text import fold_name
from prospectr.core.words import N_, _
from prospectr.present.deal import say_deal, say_value
from prospectr.present.phrases import joined, say_kind, say_plan
from prospectr.present.view import Cell, Table, line
from prospectr.tui.dialogs.choice import Choice, Option, keyed
from prospectr.tui.dialogs.form import Field, Form

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.contact import Contact
    from prospectr.core.deal import DealCard
    from prospectr.core.followup import Plan
    from prospectr.core.pipeline import LostReason
    from prospectr.present.view import Block
    from prospectr.tui.desk import Desk
    from prospectr.tui.dialogs.form import Values
    from prospectr.tui.subject import Subject

DEAL = ("deal",)
ANOTHER = "+"

LABELS = {"thank": N_("thank you"), "referral": N_("referral"), "again": N_("ask again")}
"""What stands before the field of each thing that a win offers."""


class Ending(NamedTuple):
    """What was typed of a sale, understood: the day it was, and what is planned after it."""

    on: date
    courtesies: Mapping[str, Plan]


async def close(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Ask how a deal ends: won, lost, or not yet."""
    card = await open_deal(desk, subjects)
    ways = [
        Option("won", "w", _("won: they buy")),
        Option("lost", "l", _("lost: they do not")),
        Option("parked", "p", _("not ready: park them, the deal stays open")),
    ]
    way = await desk.open(Choice(_("How does it end?"), ways, about=say_about(card, desk.today)))
    await {"won": _win, "lost": _lose, "parked": _park}[way](desk, card)


async def win(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Win a deal."""
    await _win(desk, await open_deal(desk, subjects))


async def lose(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Lose a deal, or rather park whoever is not ready yet."""
    await _lose(desk, await open_deal(desk, subjects))


async def reopen(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Open deals again; after one, the next step is offered."""
    from prospectr.tui.acts.nextstep import offer_next

    refs = []
    for subject in subjects:
        card = await desk.get_chosen(lambda book, ref: book.refs.get_deal(ref, "closed"), subject.ref_of(DEAL))
        refs.append(say_ref("deal", card.deal.id))
    outcomes = await desk.write_each(refs, reopen_one, "deal.reopen", _("Open again"))
    if len(outcomes) == 1:
        await offer_next(desk, outcomes[0])


async def sell(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Keep a sale made at once: what, for how much, and what a win offers."""
    ref = subjects[0].ref_of(("contact",))

    def find(book: Book, named: str) -> tuple[Contact, dict[str, Plan]]:
        contact = book.refs.get_contact(named).contact
        book.standing.refuse_left_alone(contact)
        return contact, _proposals(book, contact)

    contact, usual = await desk.get_chosen(find, ref)

    async def take(values: Values) -> Outcome:
        def act(book: Book) -> Outcome:
            offer = book.closing.parse_sale(contact, values["what"], values["amount"])
            planned = _understood(book, values, usual).courtesies
            return book.closing.sell(contact.id, offer, on=values["on"], courtesies=planned, is_offered=True)

        return await desk.write(act, _("Sold"))

    async def preview(values: Values) -> Sequence[Block]:
        def read(book: Book) -> Sequence[Block]:
            amount = book.deals.parse_offer(values["what"] or "?", values["amount"]).amount
            said = say_money(amount) if amount else _("value not known")
            return _ending_blocks(_understood(book, values, usual), joined(values["what"], said), desk.today)

        return await desk.ask(read)

    fields = [
        Field("what", _("sold"), hint=_("like: 12 candles")),
        Field("amount", _("for"), hint=_("like: 40eur")),
        _field_of_day(),
        *_fields_of_courtesies(usual, desk.today),
    ]
    await desk.open(
        Form(_("Sold"), fields, take, about=contact.name, preview=preview, draft=f"sold {ref} {desk.today}")
    )


def say_about(card: DealCard, today: date) -> str:
    """Say which deal a dialog is about, and with whom."""
    return joined(card.contact.contact.name, say_deal(card, today))


async def open_deal(desk: Desk, subjects: Sequence[Subject]) -> DealCard:
    """Return the deal that is to be closed, once it is sure that it is open; of several, the one that is chosen."""

    def find(book: Book, ref: str) -> DealCard:
        card = book.refs.get_deal(ref)
        book.closing.refuse_closed(card.deal)
        return card

    return await desk.get_chosen(find, subjects[0].ref_of(DEAL))


async def _win(desk: Desk, card: DealCard) -> None:
    """Ask what it was won for, when, and what is planned after it: all of it is proposed, Enter takes it."""
    deal, contact = card.deal, card.contact.contact
    usual = await desk.ask(lambda book: _proposals(book, contact))
    known = say_money(deal.amount) if deal.amount else ""

    async def take(values: Values) -> Outcome:
        def act(book: Book) -> Outcome:
            typed = values["value"].strip()
            value = None if typed in {"", known} else book.closing.parse_value(deal, typed)
            planned = _understood(book, values, usual).courtesies
            return book.closing.win(deal, value=value, on=values["on"], courtesies=planned, is_offered=True)

        return await desk.write(act, _("Won"))

    async def preview(values: Values) -> Sequence[Block]:
        def read(book: Book) -> Sequence[Block]:
            typed = values["value"].strip()
            is_other = typed not in {"", known}
            said = say_money(book.closing.parse_value(deal, typed)) if is_other else say_value(deal)
            return _ending_blocks(_understood(book, values, usual), said, desk.today)

        return await desk.ask(read)

    fields = [
        Field("value", _("won for"), known, known or _("not known; like 1200eur"), proposed=True),
        _field_of_day(),
        *_fields_of_courtesies(usual, desk.today),
    ]
    about, draft = say_about(card, desk.today), f"win {say_ref('deal', deal.id)} {desk.today}"
    await desk.open(Form(_("Won"), fields, take, about=about, preview=preview, draft=draft))


async def _lose(desk: Desk, card: DealCard) -> None:
    """Ask why, then what there is to say of it and whether they may be asked again; or park them instead."""
    deal, contact = card.deal, card.contact.contact
    why = await _ask_reason(desk, card)
    if not isinstance(why, str) and await desk.ask(lambda book: book.closing.is_rather_parked(contact, why)):
        rather = [
            Option("parked", "p", _("park them, and keep the deal")),
            Option("lost", "l", _("it is lost")),
        ]
        said = _(NO_REFUSAL).format(reason=why.name)
        if await desk.open(Choice(_("Not ready yet?"), rather, about=said)) == "parked":
            await _park(desk, card, why.name)
            return

    async def take(values: Values) -> Outcome:
        again = values.get("again", "").strip()

        def act(book: Book) -> Outcome:
            if isinstance(why, str):
                with book.as_one("deal.lose", deal.title):
                    (added,) = book.reasons.add(why).records
                    return lost(book, cast("LostReason", added))
            return lost(book, why)

        def lost(book: Book, reason: LostReason) -> Outcome:
            is_no = says_no(again)
            day = "" if is_no else again
            words, on = values["note"], values["on"]
            return book.closing.lose(deal, reason, words=words, on=on, again=day, leave_alone=is_no, is_asked=True)

        return await desk.write(act, _("Lost"))

    async def preview(values: Values) -> Sequence[Block]:
        return await desk.ask(lambda book: _lost_blocks(book, contact, values, desk.today))

    is_asked = contact.standing != "do-not-contact"
    again = Field("again", _("ask again"), hint=_("+3m, +6m or a day   n: no   nothing: not asked"))
    fields = [
        *([again] if is_asked else []),
        Field("note", _("note"), hint=_("what there is to say of it")),
        _field_of_day(),
    ]
    reason = why if isinstance(why, str) else why.name
    title = _("Lost: {reason}").format(reason=joined(reason, say_deal(card, desk.today)))
    about = _(MAY_ASK_AGAIN).format(name=contact.name) if is_asked else contact.name
    draft = f"lose {say_ref('deal', deal.id)}"
    await desk.open(Form(title, fields, take, about=about, preview=preview, draft=draft))


async def _ask_reason(desk: Desk, card: DealCard) -> LostReason | str:
    """Ask why a deal was lost: a reason of the list, or the name of a new one."""
    there = [reason for reason, _count in await desk.ask(lambda book: book.reasons.all())]
    options = [
        *keyed([(say_ref("lost_reason", reason.id), reason.name) for reason in there], ascii_letters),
        Option(ANOTHER, ANOTHER, _("another reason, or type it")),
    ]
    title = _("Why was {title} lost?").format(title=card.deal.title)
    chosen = await desk.open(Choice(title, options, about=card.contact.contact.name, begun=ANOTHER))
    if not chosen.startswith(ANOTHER):
        return next(reason for reason in there if say_ref("lost_reason", reason.id) == chosen)

    async def take(values: Values) -> LostReason | str:
        from prospectr.book.names import check_name
        from prospectr.book.reasons import EXAMPLES

        name = check_name(values["reason"], EXAMPLES["add"])
        return next((reason for reason in there if reason.folded_name == fold_name(name)), name)

    async def preview(values: Values) -> Sequence[Block]:
        typed = fold_name(values["reason"].strip())
        near = [reason.name for reason in there if typed and reason.folded_name.startswith(typed)]
        return [line(Cell(_("in the list: {names}").format(names=", ".join(near)), "dim"))] if near else []

    field = Field("reason", _("reason"), chosen.removeprefix(ANOTHER), hint=_("in a few words"))
    draft = "" if field.value else "reason"
    return await desk.open(Form(_("Another reason"), [field], take, about=title, preview=preview, draft=draft))


async def _park(desk: Desk, card: DealCard, reason: str = "") -> None:
    """Put whoever is not ready out of the way until a day; the deal stays open."""
    from prospectr.tui.acts.standing import park
    from prospectr.tui.subject import Subject

    contact = card.contact.contact
    ref = say_ref("contact", contact.id)
    await park(desk, [Subject(ref, contact.name, contact=ref)], reason=reason)


def reopen_one(book: Book, ref: str) -> Outcome:
    """Open a deal again that was won or lost."""
    return book.deals.reopen(book.refs.get_deal(ref, "closed").deal)


def _proposals(book: Book, contact: Contact) -> dict[str, Plan]:
    """Return what is proposed after a win, by its name; nothing for one who is to be left alone."""
    if contact.standing == "do-not-contact":
        return {}
    return {name: book.closing.propose(name) for name in COURTESIES}


def _field_of_day() -> Field:
    return Field("on", _("on"), hint=_("today; or like yesterday"))


def _fields_of_courtesies(usual: Mapping[str, Plan], today: date) -> list[Field]:
    return [
        Field(name, _(LABELS[name]), say_plan(plan, today), _("not planned"), proposed=True)
        for name, plan in usual.items()
    ]


def _understood(book: Book, values: Values, usual: Mapping[str, Plan]) -> Ending:
    """Read when a sale was, and what is to be planned after it; an emptied field plans nothing."""
    today, plans = book.clock.today(), {}
    for name, plan in usual.items():
        typed = values[name].strip()
        if typed and not says_no(typed):
            plans[name] = plan if typed == say_plan(plan, today) else book.closing.parse_courtesy(name, typed)
    return Ending(book.closing.parse_day(values["on"]), plans)


def _ending_blocks(ending: Ending, said: str, today: date) -> list[Block]:
    """Say what would be kept of a sale: what for, when, and the follow-ups after it."""
    day = _("today") if ending.on == today else say_date(ending.on, today)
    head = line(joined(said, day))
    rows = tuple(
        (Cell(say_date(plan.when.on, today)), Cell(plan.when.at or ""), Cell(say_kind(plan.kind)), Cell(plan.words))
        for plan in ending.courtesies.values()
    )
    return [head, Table(rows=rows, flexible=(3,)) if rows else line(Cell(_("Nothing is planned after it."), "dim"))]


def _lost_blocks(book: Book, contact: Contact, values: Values, today: date) -> list[Block]:
    """Say when a deal was lost, and whether they are asked again."""
    day, again = book.closing.parse_day(values["on"]), values.get("again", "").strip()
    said = _("They were not asked whether you may ask again.")
    if contact.standing == "do-not-contact":
        said = ""
    elif says_no(again):
        said = _("They are left alone: never in today again.")
    elif again:
        said = _("You may ask them again from {day}.") if contact.open_deals > 1 else _("They are parked until {day}.")
        said = said.format(day=say_date(book.standing.parse_day(again), today))
    lost = _("Lost {day}.").format(day=_("today") if day == today else say_date(day, today))
    return [line(lost), *([line(said)] if said else [])]
